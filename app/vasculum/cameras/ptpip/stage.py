"""What lies on the glass of the simulated body: specimens one after the other, some with a planted misfortune."""

import math
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor

from vasculum.cameras.ptpip.body import EXPOSURE_COMPENSATION, EXPOSURE_TIME, F_NUMBER, ISO, WHITE_BALANCE, Sight
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.scene import KINDS, Exposure, Misfortune, Truth, expose, specimen
from vasculum.model.errors import BadUsage

_WHITE_BALANCE = {2: (1.25, 0.80), 4: (1.0, 1.0), 6: (0.72, 1.4)}
"""Red and blue gains of the settings automatic, daylight and tungsten: only daylight suits these lamps."""
_NEUTRAL = {F_NUMBER: 800, EXPOSURE_TIME: 166, ISO: 100, WHITE_BALANCE: 4, EXPOSURE_COMPENSATION: 0}
_GLIMPSE_S = 0.8
"""How long a live view may wait for the first picture of all; a camera's preview blocks for a second at most."""

Seen = tuple[Sight, Truth]
Photograph = Callable[[Staging, int, Misfortune, Exposure], Seen]


class Glass:
    """Renders before the shutter opens, so that rendering is in no timing; a press that comes too early waits."""

    def __init__(self, staging: Staging, photograph: Photograph | None = None) -> None:
        self._photograph = photograph or photographed
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="scene")
        self._settings = dict(_NEUTRAL)
        self._sight: Future[Seen] | None = None
        self._last: Future[Seen] | None = None
        self._stale = False
        self._reel: dict[tuple[int, Misfortune, Exposure], Future[Seen]] = {}
        self.truths: list[Truth] = []
        self.stage(staging)

    def stage(self, staging: Staging) -> None:
        """Begins anew with the first specimen of a staging; earlier truths are forgotten. Raises `BadUsage` for a kind
        or a misfortune that does not exist."""
        _known("kind of specimen", (staging.kind,), tuple(KINDS))
        _known("misfortune", tuple(name for _, name in staging.misfortunes), tuple(Misfortune))
        with self._lock:
            self._staging = staging
            self._index, self._shots = 0, 0
            self._reel.clear()
            self.truths.clear()
            self._render()

    def look(self) -> Sight:
        """What the camera sees now; blocks while it is being rendered."""
        return self._seen()[0]

    def glimpse(self) -> bytes:
        """The live view: what lies there, or what lay there last while the next picture is still being prepared.

        Raises TimeoutError where nothing has been rendered yet within 0.8 s.
        """
        with self._lock:
            current, last = self._sight, self._last
        assert current is not None
        if last is not None and not current.done():
            return last.result()[0].preview
        return current.result(_GLIMPSE_S)[0].preview

    def taken(self) -> None:
        """A release was made: its truth is kept; then the next specimen comes, or the same one stays for a retake."""
        truth = self._seen()[1]
        with self._lock:
            self.truths.append(truth)
            if self._staging.auto_next:
                self._index, self._shots = self._index + 1, 0
                self._render()
            else:
                # A retake is free of the misfortune; without one it differs by its grain alone and can wait until it is
                # asked for, so that the next specimen is not held up by a picture that nobody wants.
                spoiled = self._misfortune() is not Misfortune.NONE
                self._shots += 1
                self._stale = True
                if spoiled:
                    self._render()

    def next(self) -> None:
        """Lays the next specimen on the glass."""
        with self._lock:
            self._index, self._shots = self._index + 1, 0
            self._render()

    def set(self, settings: dict[int, int]) -> None:
        """The camera's settings changed; the sight obeys them."""
        with self._lock:
            changed = {code: settings[code] for code in _NEUTRAL}
            if changed != self._settings:
                self._settings = changed
                self._render()

    def close(self) -> None:
        """Ends the rendering thread, after the picture it is at."""
        self._pool.shutdown(cancel_futures=True)

    def _seen(self) -> Seen:
        while True:
            with self._lock:
                if self._sight is None or self._stale:
                    self._render()
                sight = self._sight
            assert sight is not None
            try:
                return sight.result()
            except CancelledError:
                continue  # Another took its place while we waited.

    def _misfortune(self) -> Misfortune:
        planted = dict(self._staging.misfortunes).get(self._index)
        return Misfortune(planted) if planted and self._shots == 0 else Misfortune.NONE

    def _render(self) -> None:
        """Replaces the sight; called with the lock held."""
        if self._sight is not None and not self._sight.cancel() and self._sight.done():
            self._last = self._sight
        self._stale = False
        job = (self._staging, self._index, self._misfortune(), self._exposure())
        self._sight = self._pool.submit(self._photograph, *job) if not self._staging.reel else self._on_the_reel(*job)

    def _on_the_reel(self, staging: Staging, index: int, misfortune: Misfortune, exposure: Exposure) -> "Future[Seen]":
        """Called with the lock held, which protects the reel too."""
        key = (index % staging.reel, misfortune, exposure)
        if key not in self._reel:
            self._reel[key] = self._pool.submit(self._photograph, staging, *key)
        drawn = self._reel[key]
        return self._pool.submit(lambda: _marked(drawn.result(), f"{index}-{exposure.shot}"))

    def _exposure(self) -> Exposure:
        now = self._settings
        light = (now[EXPOSURE_TIME] / 166) * (now[ISO] / 100) * (800 / now[F_NUMBER]) ** 2
        stops = math.log2(light) + now[EXPOSURE_COMPENSATION] / 1000
        return Exposure(
            megapixels=self._staging.megapixels,
            exposure_stops=round(stops, 3),
            white_balance=_WHITE_BALANCE[now[WHITE_BALANCE]],
            shot=self._shots,
        )


def _known(what: str, names: tuple[str, ...], there: tuple[str, ...]) -> None:
    for name in names:
        if name not in there:
            raise BadUsage(f"The simulated camera knows no {what} `{name}`.", f"There are: {', '.join(there)}.")


def _marked(seen: Seen, mark: str) -> Seen:
    """The same picture as another file: a comment segment behind the JPEG's first marker (ITU T.81, B.2.4.5), and bytes
    behind the DNG's end."""
    sight, truth = seen
    comment = b"\xff\xfe" + (len(mark) + 2).to_bytes(2, "big") + mark.encode()
    dng = sight.dng + mark.encode() if sight.dng is not None else None
    return Sight(sight.jpeg[:2] + comment + sight.jpeg[2:], dng, sight.preview), truth


def photographed(staging: Staging, index: int, misfortune: Misfortune, exposure: Exposure) -> Seen:
    """What the camera sees of the specimen of that index, drawn in this process."""
    drawn = specimen(staging.seed, staging.first_number + index, staging.kind)
    seen = expose(drawn, misfortune, exposure, with_raw=staging.with_raw)
    return Sight(seen.jpeg, seen.dng, seen.preview), seen.truth

"""What lies on the glass of the simulated body: specimens one after the other, some with a planted misfortune."""

import math
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from vasculum.cameras.ptpip.body import EXPOSURE_TIME, F_NUMBER, ISO, WHITE_BALANCE, Sight
from vasculum.cameras.scene import Exposure, Misfortune, Truth, expose, specimen

_WHITE_BALANCE = {2: (1.25, 0.80), 4: (1.0, 1.0), 6: (0.72, 1.4)}
"""Red and blue gains of the settings automatic, daylight and tungsten: only daylight suits these lamps."""
_NEUTRAL = {F_NUMBER: 800, EXPOSURE_TIME: 166, ISO: 100, WHITE_BALANCE: 4}


@dataclass(frozen=True, slots=True)
class Staging:
    """What is to be photographed: a seed gives the same specimens every time."""

    seed: int = 1
    kind: str = "herbarium-sheet"
    megapixels: float = 24.0
    with_raw: bool = False
    first_number: int = 0
    misfortunes: tuple[tuple[int, str], ...] = ()
    """Index of a specimen, and what is wrong when it is first photographed; a retake is free of it."""
    auto_next: bool = True
    """Whether each release is followed by the next specimen."""


class Glass:
    """Renders before the shutter opens, so that rendering is in no timing; a press that comes too early waits."""

    def __init__(self, staging: Staging) -> None:
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="scene")
        self._settings = dict(_NEUTRAL)
        self.truths: list[Truth] = []
        self.stage(staging)

    def stage(self, staging: Staging) -> None:
        """Begins anew with the first specimen of a staging."""
        with self._lock:
            self._staging = staging
            self._index, self._spoiled, self._shown = 0, True, -1
            self._sight = self._render()

    def look(self) -> Sight:
        """What the camera sees now; blocks while it is being rendered."""
        with self._lock:
            sight = self._sight
        return sight.result()[0]

    def taken(self) -> None:
        """A release was made: its truth is kept; the next specimen comes, or the same one without its misfortune."""
        with self._lock:
            self.truths.append(self._sight.result()[1])
            if self._staging.auto_next:
                self._index, self._spoiled = self._index + 1, True
                self._sight = self._render()
            elif self._spoiled and self._misfortune() is not Misfortune.NONE:
                self._spoiled = False
                self._sight = self._render()

    def next(self) -> None:
        """Lays the next specimen on the glass."""
        with self._lock:
            self._index, self._spoiled = self._index + 1, True
            self._sight = self._render()

    def set(self, settings: dict[int, int]) -> None:
        """The camera's settings changed; the sight obeys them."""
        with self._lock:
            changed = {code: settings[code] for code in _NEUTRAL}
            if changed != self._settings:
                self._settings = changed
                self._sight = self._render()

    def _misfortune(self) -> Misfortune:
        planted = dict(self._staging.misfortunes).get(self._index)
        return Misfortune(planted) if planted and self._spoiled else Misfortune.NONE

    def _render(self) -> "Future[tuple[Sight, Truth]]":
        staging, index, misfortune, exposure = self._staging, self._index, self._misfortune(), self._exposure()
        return self._pool.submit(_render, staging, index, misfortune, exposure)

    def _exposure(self) -> Exposure:
        now = self._settings
        light = (now[EXPOSURE_TIME] / 166) * (now[ISO] / 100) * (800 / now[F_NUMBER]) ** 2
        stops = 0.0 if now == _NEUTRAL else round(math.log2(light), 3)
        return Exposure(
            megapixels=self._staging.megapixels, exposure_stops=stops, white_balance=_WHITE_BALANCE[now[WHITE_BALANCE]]
        )


def _render(staging: Staging, index: int, misfortune: Misfortune, exposure: Exposure) -> tuple[Sight, Truth]:
    drawn = specimen(staging.seed, staging.first_number + index, staging.kind)
    seen = expose(drawn, misfortune, exposure, with_raw=staging.with_raw)
    return Sight(seen.jpeg, seen.dng, seen.preview), seen.truth


"""The window's backlogs: folders that are worked through one after the other, slowly while somebody shoots.

Which folders, and how each stands, lies in `backlogs.json` of the data folder: closing the program pauses, opening it
goes on. What was taken in lies in the catalogue, so a run that begins again passes over it.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from vasculum.model.errors import BadInput, StationError
from vasculum.model.record import Record
from vasculum.pipeline import Profile
from vasculum.reports.backlog import BacklogRow, Tally, backlog_page
from vasculum.station.backlog import Outcome
from vasculum.station.backlog_rows import row_of
from vasculum.station.backlog_sources import Place, camera_id
from vasculum.store import durable, queries
from vasculum.sync.s3_place import is_s3, s3_source

NAME = "backlogs.json"
_SHOOTING_S = 8.0
"""So long after a frame the shoot has the machine for itself."""


@dataclass(frozen=True, slots=True)
class Run:
    """What working through one place needs."""

    count: Callable[[], int]
    stop: Callable[[bool], None]
    """At once, or after the picture under way."""
    outcomes: Callable[[], Iterator[Outcome]]


Runs = Callable[[Place], AbstractContextManager[Run]]


@dataclass(frozen=True, slots=True)
class FolderState:
    """How one folder stands."""

    folder: Place
    state: str = "waiting"
    """`waiting` for its turn, `counting`, `running`, `paused` by a person, `finished`, or `fault`."""
    found: int = 0
    """Exposures below it; 0 while they are counted."""
    counts: dict[str, int] = field(default_factory=dict)
    """`taken-in known unreadable`, and of those taken in `pass review retake`."""
    causes: dict[str, int] = field(default_factory=dict)
    """How often each check kept a frame from passing."""
    missing: dict[str, int] = field(default_factory=dict)
    """Specimens by the view that they are without, once all has come."""
    unreadable: tuple[tuple[str, str], ...] = ()
    """File and sentence, the last hundred."""
    seconds: float = 0.0
    """Spent in this run."""
    slowed: bool = False
    """It waits now because somebody shoots."""
    sentence: str = ""
    """What keeps it from going on."""
    report: Path | None = None

    @property
    def done(self) -> int:
        """Exposures dealt with in this run."""
        return sum(self.counts.get(name, 0) for name in ("taken-in", "known", "unreadable"))


class Backlogs:
    """Methods may be called from any thread; folders are worked through on a thread of its own."""

    def __init__(
        self,
        data: Path,
        profile: Profile,
        runs: Runs,
        open_reading: Callable[[], Database],
        place_of: Callable[[str], Place],
    ) -> None:
        self._data, self._profile, self._runs, self._open_reading = data, profile, runs, open_reading
        self._place_of = place_of
        self._lock, self._writing = threading.Lock(), threading.Lock()
        self._states: dict[Place, FolderState] = {}
        self._wake, self._stopping = threading.Event(), threading.Event()
        self._shot = 0.0
        self._stop_run: Callable[[bool], None] | None = None
        self._thread = threading.Thread(target=self._work, name="backlogs", daemon=True)

    # --- as a worker of the station

    def start(self) -> None:
        """Reads what an earlier session left and goes on with it; returns at once."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            for row in json.loads((self._data / NAME).read_text(encoding="utf-8")):
                state = _read(row)
                self._states[state.folder] = state
        self._thread.start()

    def wake(self) -> None:
        """Nothing of the station's events makes work here."""

    def stop(self, timeout_s: float = 30.0) -> bool:
        """Ends in the middle of a picture, which the next start takes up again; whether it came in time."""
        self._stopping.set()
        self._wake.set()
        self._halt(at_once=True)
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def shot(self) -> None:
        """A frame was taken: for some seconds the shoot comes first."""
        self._shot = time.monotonic()

    # --- what a person does

    def states(self) -> tuple[FolderState, ...]:
        """All folders, as they were added."""
        with self._lock:
            return tuple(self._states.values())

    def add(self, folder: Place | str) -> None:
        """A folder, or the words for one or for a bucket's prefix, to be worked through when its turn comes.

        Raises `BadInput` where it is none, or is here already; `BadUsage` or `BadSettings` for an address.
        """
        folder = self._place_of(folder) if isinstance(folder, str) else folder
        if isinstance(folder, Path):
            folder = folder.expanduser().resolve()
            self._check(folder)
        with self._lock:
            known = self._states.get(folder)
            if known is not None and known.state != "finished":
                raise BadInput(f"{folder.name} is on the list already.", "Look at its line.")
            self._states[folder] = FolderState(folder)
        self._kept()

    def _check(self, folder: Path) -> None:
        if not folder.is_dir():
            raise BadInput(f"{folder} is not a folder.", "Drop one that is there.")
        if folder == self._data or self._data in folder.parents:
            raise BadInput("That is the station's own data folder.", "Drop a folder of pictures.")

    def pause(self, folder: Place) -> None:
        """No further picture is begun."""
        runs = self._state(folder) == "running"
        self._change(folder, state="paused", slowed=False)
        if runs:
            self._halt()

    def resume(self, folder: Place) -> None:
        """It goes on when its turn comes; also tries again after a fault."""
        self._change(folder, state="waiting", sentence="")

    def forget(self, folder: Place) -> None:
        """Takes a folder off the list; what was taken in stays."""
        if self._state(folder) == "running":
            self._halt(at_once=True)
        with self._lock:
            self._states.pop(folder, None)
        self._kept()

    # --- the thread

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            folder = next((one.folder for one in self.states() if one.state == "waiting"), None)
            if folder is None:
                self._wake.wait()
                continue
            try:
                self._folder(folder)
            except (StationError, OSError) as fault:
                if self._stopping.is_set():
                    return
                advice = getattr(fault, "advice", "")
                self._change(folder, state="fault", sentence=f"{fault} {advice}".strip(), slowed=False)

    def _folder(self, folder: Place) -> None:
        self._change(folder, state="counting", found=0, counts={}, causes={}, missing={}, unreadable=(), seconds=0.0)
        tally = Tally()
        began, db = time.monotonic(), self._open_reading()
        try:
            with self._runs(folder) as run:
                found = run.count()
                if self._state(folder) != "counting":
                    return
                self._change(folder, state="running", found=found)
                began = time.monotonic()
                self._stop_run = run.stop
                if self._stopping.is_set() or self._state(folder) != "running":
                    run.stop(True)
                for outcome in run.outcomes():
                    row = row_of(outcome, self._taken_before(db, outcome, folder))
                    tally.add(row)
                    self._count(folder, tally, row, time.monotonic() - began)
                    self._give_way(folder)
        finally:
            self._stop_run = None
            db.close()
        if self._state(folder) == "running" and not self._stopping.is_set():
            self._finish(folder, tally, time.monotonic() - began)

    def _taken_before(self, db: Database, outcome: Outcome, folder: Place) -> Record | None:
        """The record of a known content that an earlier run of this very folder took in."""
        if outcome.status != "known" or outcome.sha256 is None:
            return None
        for capture_id in queries.captures_by_sha256(db, outcome.sha256):
            record = queries.record(db, capture_id)
            if record is not None and record.verdict and record.capture.camera.id == camera_id(folder):
                return record
        return None

    def _count(self, folder: Place, tally: Tally, row: BacklogRow, seconds: float) -> None:
        with self._lock:
            now = self._states.get(folder)
            if now is None:
                return
            bad = (*now.unreadable, (row.file, row.sentence))[-100:] if row.sentence else now.unreadable
            self._states[folder] = replace(
                now,
                counts=dict(tally.counts),
                causes=dict(tally.causes),
                unreadable=bad,
                missing=dict(tally.missing),
                seconds=seconds,
            )

    def _give_way(self, folder: Place) -> None:
        while time.monotonic() - self._shot < _SHOOTING_S and self._state(folder) == "running":
            self._change(folder, slowed=True)
            if self._stopping.wait(0.5):
                return
        self._change(folder, slowed=False)

    def _finish(self, folder: Place, tally: Tally, seconds: float) -> None:
        report = self._data / "reports" / f"backlog-{folder.name}-{time.strftime('%Y%m%d-%H%M%S')}.html"
        report.parent.mkdir(parents=True, exist_ok=True)
        profile = self._profile
        report.write_text(
            backlog_page(folder.name, profile.title, tally, seconds, profile.policy.limits), encoding="utf-8"
        )
        self._change(folder, state="finished", report=report, slowed=False)

    # --- the list

    def _state(self, folder: Place) -> str | None:
        with self._lock:
            now = self._states.get(folder)
        return now.state if now else None

    def _change(self, folder: Place, **changes: Any) -> None:
        with self._lock:
            now = self._states.get(folder)
            if now is None or all(getattr(now, name) == value for name, value in changes.items()):
                return
            self._states[folder] = replace(now, **changes)
        if "state" in changes:
            self._kept()

    def _halt(self, at_once: bool = False) -> None:
        stop = self._stop_run
        if stop is not None:
            stop(at_once)

    def _kept(self) -> None:
        """Written whole or not at all; then whoever waits for work looks again."""
        part = self._data / f"{NAME}.part"
        try:
            with self._writing:
                rows = [_plain(state) for state in self.states()]
                part.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
                durable.fsync_file(part)
                durable.rename(part, self._data / NAME)
        except OSError as fault:
            raise durable.sentence_for(fault, self._data) from fault
        finally:
            self._wake.set()


def _plain(state: FolderState) -> dict[str, Any]:
    left = "waiting" if state.state in ("counting", "running", "fault") else state.state
    return {
        "folder": str(state.folder) if isinstance(state.folder, Path) else state.folder.address,
        "state": left,
        "found": state.found,
        "counts": state.counts,
        "causes": state.causes,
        "missing": state.missing,
        "report": str(state.report) if state.report else None,
    }


def _read(row: dict[str, Any]) -> FolderState:
    report = Path(row["report"]) if row["report"] else None
    folder = s3_source(row["folder"]) if is_s3(row["folder"]) else Path(row["folder"])
    return FolderState(
        folder, row["state"], row["found"], row["counts"], row["causes"], row.get("missing", {}), report=report
    )

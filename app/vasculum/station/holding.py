"""What a person asks of the files that a station answers for: are they there, may they go, may they come back; and of
their sending, which may be paused.
"""

import threading
from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from vasculum.model.errors import IntegrityError, StationError
from vasculum.model.events import Event
from vasculum.model.ids import CaptureId
from vasculum.station.fetching_back import fetch_back
from vasculum.station.metering import Meter
from vasculum.station.questions import Questions
from vasculum.station.releasing import Release, Releasing
from vasculum.station.turns import Turns
from vasculum.station.verifying import Verification
from vasculum.store import files, outbox, queries
from vasculum.store.holding import Here, Kept, here, kept
from vasculum.store.sending import Gap
from vasculum.store.thread import StoreThread
from vasculum.sync import Target, open_target

KEPT_DAYS = 30
"""The window releases only originals that are older; the command line as it is told."""
_READ_BYTES = 2e9
"""So much, about, is read when a person verifies in the window; of the rest it is looked whether it is there."""
_PATIENCE_S = 20.0
Run = Verification | Release


@dataclass(frozen=True, slots=True)
class Holdings:
    """What lies here, held against the disk."""

    here: Here
    lost: tuple[Kept, ...]
    """Originals that lie neither here nor at any target."""
    gone: tuple[Kept, ...]
    """Originals that should lie here and do not, but at a target."""
    looked_at: datetime


class Holding(Questions):
    """The part of a `Station` that answers for its files. What runs long runs aside and ends with the station."""

    _store: StoreThread
    _turns: Turns

    def __init__(self) -> None:
        self.meter = Meter()
        """What leaves at this moment."""
        self._aside: list[tuple[Run, threading.Thread]] = []

    @abstractmethod
    def record_events(self, events: tuple[Event, ...], if_so: Callable[[Database], bool] | None = None) -> bool:
        """Stores events in one transaction."""

    @abstractmethod
    def wake(self) -> None:
        """Whoever may have work now looks for it."""

    # --- sending

    def send_again(self, capture_id: CaptureId | None = None) -> int:
        """Makes failed deliveries and those that pause due at once, of all captures or of one; of all, also what was
        delivered before a target was named. How many there were."""
        targets = tuple(self.settings.targets)
        count = self._store.submit(lambda db: outbox.retry(db, targets, capture_id)).result()
        self._turns.hurry()
        self.wake()
        return count

    @property
    def sending_paused(self) -> bool:
        """Whether deliveries wait for `resume_sending`; a new start always sends."""
        return self._turns.paused

    def pause_sending(self) -> None:
        """Ends the delivery under way and begins no other; shooting and analysis go on."""
        self._turns.pause()

    def resume_sending(self) -> None:
        """Sends on, and tries at once what was away."""
        self._turns.resume()
        self.wake()

    def targets_waiting(self) -> frozenset[str]:
        """Targets of these settings for which something is still to be sent and may be sent now."""
        return (queries.targets_waiting(self.reading) & set(self.settings.targets)) - self._turns.closed

    @property
    def pauses(self) -> tuple[Gap, ...]:
        """When this process sent nothing because a person paused it, or because a target's hours were over."""
        return self._turns.gaps

    # --- files

    def holdings(self) -> Holdings:
        """Counted from the catalogue, each original looked for on the disk: seconds for 100,000, so not on the main
        thread."""
        settings, now = self.settings, datetime.now(UTC)
        found = here(self.reading, tuple(settings.targets), settings.copies, now - timedelta(days=KEPT_DAYS))
        missing = [one for one in kept(self.reading) if not files.holds(settings.data, one.ref)]
        return Holdings(
            found,
            lost=tuple(one for one in missing if not one.elsewhere),
            gone=tuple(one for one in missing if one.elsewhere),
            looked_at=now,
        )

    def verify(self) -> Verification:
        """Begins to look at every file here and at the targets, and to read some of them; returns at once."""
        run = Verification(self.settings, _READ_BYTES)
        self._begin(run, run.look)
        return run

    def release(self) -> Release:
        """Begins to give up originals as `vasculum release --older-than 30d` does; returns at once."""
        run, settings = Release(), self.settings

        def work(db: Database) -> None:
            before = datetime.now(UTC) - timedelta(days=KEPT_DAYS)
            record = self.record_events
            for row in Releasing(
                settings.data, db, self._opened(), settings.copies, lambda event: record((event,))
            ).run(before):
                run.counts(row)
                if run.stopped:
                    break

        self._begin(run, work)
        return run

    def fetch_back(self, captures: Iterable[CaptureId]) -> Release:
        """Begins to bring originals home, the last one first; one that no target gives keeps no other; returns at
        once."""
        run, wanted = Release(), tuple(captures)

        def work(db: Database) -> None:
            targets, record = self._opened(), self.record_events
            for capture_id in reversed(wanted):
                found = queries.record(db, capture_id)
                if run.stopped or found is None:
                    break
                try:
                    came = fetch_back(self.settings.data, targets, found.capture, lambda event: record((event,)))
                except IntegrityError as fault:
                    run.kept += 1
                    run.why = run.why or f"{fault} {fault.advice}"
                else:
                    run.bytes += came
                    run.captures += (capture_id,)

        self._begin(run, work)
        return run

    def end_runs(self) -> None:
        """Whatever of this runs aside is told to end, and waited for."""
        for run, _ in self._aside:
            run.stopped = True
        for _, thread in self._aside:
            thread.join(_PATIENCE_S)

    def _begin(self, run: Run, work: Callable[[Database], None]) -> None:
        def aside() -> None:
            db = self._store.open_reading()
            try:
                work(db)
            except StationError as fault:
                run.why = f"{fault} {fault.advice}"
            finally:
                db.close()
                run.over = True

        thread = threading.Thread(target=aside, name=type(run).__name__.lower(), daemon=True)
        self._aside = [(one, at_work) for one, at_work in self._aside if not one.over] + [(run, thread)]
        thread.start()

    def _opened(self) -> dict[str, Target]:
        # Clients of their own: the courier's belong to its thread.
        place = self.settings.target_place
        return {name: open_target(each.kind, name, place(name)) for name, each in self.settings.targets.items()}

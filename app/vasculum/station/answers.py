"""Fetches what the centres answered, now and then, and keeps it beside what the station says."""

import time
from collections.abc import Callable, Mapping

from sqlite_utils import Database

from vasculum.model.answer import Answer
from vasculum.model.errors import TargetError
from vasculum.model.events import Answered
from vasculum.model.ids import CaptureId
from vasculum.store import answers, elsewhere
from vasculum.sync import Target
from vasculum.sync.centre_answers import answers_for

EVERY_S = 900.0


class Answers:
    """The work of its own thread, a turn at a time; `fetch` may be called from any thread."""

    def __init__(
        self,
        station: str,
        targets: Mapping[str, Target],
        open_reading: Callable[[], Database],
        record: Callable[[tuple[Answered, ...]], object],
    ) -> None:
        self._station, self._targets = station, dict(targets)
        self._open_reading, self._record = open_reading, record
        self._next = 0.0

    def turn(self) -> bool:
        """Fetches when a quarter of an hour has gone by. A target that is away is asked another time."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + EVERY_S
            self.fetch()
        return False

    def fetch(self) -> tuple[tuple[CaptureId, Answer], ...]:
        """What is new, kept in the catalogue when it returns. Answers that cannot be used, or that are about no picture
        of this catalogue, stay where they are and are looked at again."""
        db = self._open_reading()
        found: list[tuple[CaptureId, Answer]] = []
        try:
            for name, target in self._targets.items():
                try:
                    new = self._new(db, name, target)
                except TargetError:
                    # The courier says what is wrong with it.
                    continue
                if new:
                    self._record(new)
                    found += [(event.capture_id, event.answer) for event in new]
        finally:
            db.conn.close()
        return tuple(found)

    def _new(self, db: Database, name: str, target: Target) -> tuple[Answered, ...]:
        beside = target.beside
        if beside is None:
            return ()
        return tuple(
            Answered(capture_id=CaptureId(media), target=name, path=path, answer=answer)
            for path, media, answer in answers_for(beside, self._station, answers.paths(db, name))
            if answer is not None and elsewhere.is_ours(db, media)
        )

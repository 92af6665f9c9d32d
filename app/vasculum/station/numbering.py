"""Before a picture leaves: does another station's go by its number at the target? Ours is announced there."""

from dataclasses import dataclass, field, replace

from sqlite_utils import Database

from vasculum.model.events import Analysed, Event, NumberElsewhere
from vasculum.model.policy import Collection, Duplicates
from vasculum.model.record import Record
from vasculum.pipeline.judge import judge
from vasculum.station.rules import Rules
from vasculum.station.surroundings import surroundings
from vasculum.store import elsewhere
from vasculum.store.looks import Looks
from vasculum.sync import Target
from vasculum.sync.number_index import Number, announce, pictures_of


@dataclass(frozen=True, slots=True)
class Numbering:
    """Holds records against the number index of targets. Used on the courier's thread."""

    rules: Rules
    collection: Collection
    station: str
    looks: Looks = field(default_factory=Looks)

    def asks(self, db: Database, record: Record, target: Target) -> tuple[Event, ...]:
        """The events by which the record goes to review, for the target has pictures of its number that nobody here
        was told of; empty where there is no such, and where the profile says that a number may have many."""
        beside, policy = target.beside, self.rules.policy_of(record.capture)
        if beside is None or record.analysis is None or policy.duplicates is Duplicates.VIEWS:
            return ()
        told = {(other.number, other.media) for other in elsewhere.known(db, record.capture.id, _numbers(record))}
        new = tuple(
            other
            for number in _numbers(record)
            for other in pictures_of(beside, self._number(number))
            if (number, other.media) not in told and not elsewhere.is_ours(db, other.media)
        )
        if not new:
            return ()
        findings = record.analysis.findings
        around = surroundings(db, record.capture, findings, policy, self.looks)
        around = replace(around, elsewhere=(*around.elsewhere, *new))
        stage = record.analysis.stage
        verdict = judge(findings, record.analysis.asked, around, policy, stage, self.rules.profile.sha256)
        capture_id = record.capture.id
        return (
            Analysed(capture_id=capture_id, analysis=record.analysis, verdict=verdict, surroundings=around),
            NumberElsewhere(capture_id=capture_id, target=target.name, others=new),
        )

    def announces(self, record: Record, target: Target) -> None:
        """Says at the target that this station's picture goes by its numbers."""
        if (beside := target.beside) is None:
            return
        capture = record.capture
        originals = [ref.sha256 for ref in capture.files]
        for number in _numbers(record):
            taken = capture.taken_at.isoformat(timespec="seconds")
            announce(beside, self._number(number), capture.id, self.station, taken, originals)

    def _number(self, number: str) -> Number:
        return Number(self.collection.institution_code, self.collection.collection_code, number)


def _numbers(record: Record) -> tuple[str, ...]:
    return tuple(filter(None, (record.catalog_number, *record.also_shows)))

"""Frames whose specimen has become whole, or was left, judged on."""

from collections.abc import Callable, Iterator

from sqlite_utils import Database

from vasculum.model.capture import Capture
from vasculum.model.events import Analysed
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.record import Record
from vasculum.pipeline.judge import judged_on
from vasculum.station.surroundings import shot_list
from vasculum.store import queries, views


def settled(db: Database, specimen: str, policy_of: Callable[[Capture], Policy]) -> Iterator[tuple[Record, Analysed]]:
    """Each frame of the specimen whose verdict is another one now, as it was and as it is to be. What is stored of one
    before the next is asked for counts for that one."""
    for member in views.members(db, specimen):
        record = queries.record(db, member.capture_id)
        if record is None or record.verdict is None or record.analysis is None or record.place is None:
            continue
        policy, analysis = policy_of(record.capture), record.analysis
        around = Surroundings(
            file_name=record.capture.primary.original_name,
            shot_list=shot_list(db, member.capture_id, record.place, policy),
        )
        verdict = judged_on(record.verdict, analysis.findings, analysis.asked, around, policy)
        if verdict != record.verdict:
            event = Analysed(capture_id=member.capture_id, analysis=analysis, verdict=verdict, surroundings=around)
            yield record, event

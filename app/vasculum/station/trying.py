"""What other values of a profile would have done to the last frames: findings are judged anew, no picture is read."""

from dataclasses import dataclass, replace

from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.record import Record
from vasculum.model.verdict import Status, Verdict
from vasculum.pipeline.judge import judge
from vasculum.station.surroundings import surroundings
from vasculum.store import queries

LAST = 500
"""Frames that are tried on: a shift's work."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame with what was found and known when it was judged."""

    record: Record
    analysis: Analysis
    before: Verdict
    around: Surroundings


@dataclass(frozen=True, slots=True)
class Tried:
    """How a policy would have judged the frames."""

    counts: dict[Status, int]
    other: int
    """Frames that would have another verdict than they have."""
    verdicts: tuple[Verdict, ...]
    """One for each frame, in their order."""

    def values(self, check: str) -> tuple[float, ...]:
        """What was measured for a check, frame by frame, where it was."""
        return tuple(
            one.value
            for verdict in self.verdicts
            for one in verdict.checks
            if one.name == check and one.value is not None
        )


def last_frames(db: Database, profile: str, policy: Policy, count: int = LAST) -> tuple[Frame, ...]:
    """The newest frames that were judged under a profile and stand, newest first.

    As in judging anew, but for look-alikes, which are not searched for here.
    """
    found: list[Frame] = []
    for capture_id in reversed(queries.judged_under(db, profile)[-count:]):
        record = queries.record(db, capture_id)
        if record is None or record.analysis is None or record.verdict is None:
            continue
        around = surroundings(db, record.capture, record.analysis.findings, policy)
        found.append(Frame(record, record.analysis, record.verdict, around))
    return tuple(found)


def tried(frames: tuple[Frame, ...], policy: Policy) -> Tried:
    """Judges them by another policy; about 0.2 ms a frame."""
    verdicts = tuple(
        judge(frame.analysis.findings, frame.analysis.asked, frame.around, policy, frame.analysis.stage)
        for frame in frames
    )
    counts = {status: sum(verdict.status is status for verdict in verdicts) for status in Status}
    other = sum(verdict.status is not frame.before.status for verdict, frame in zip(verdicts, frames, strict=True))
    return Tried(counts, other, verdicts)


def renewed(db: Database, frames: tuple[Frame, ...], policy: Policy) -> tuple[Frame, ...]:
    """The frames with what the catalogue says under a policy that looks for other things than the one before."""
    return tuple(
        replace(frame, around=surroundings(db, frame.record.capture, frame.analysis.findings, policy))
        for frame in frames
    )


def asks_the_same(policy: Policy, other: Policy) -> bool:
    """Whether two policies differ in nothing but limits, so that what the catalogue says holds for both."""
    return replace(policy, limits=()) == replace(other, limits=())

"""Judges anew what lies in the catalogue: only steps that would find something else today look again."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.capture import Capture
from vasculum.model.errors import AnalysisLost, BadInput
from vasculum.model.events import Analysed
from vasculum.model.ids import CaptureId
from vasculum.model.policy import Policy
from vasculum.model.record import Record
from vasculum.model.verdict import Stage, Verdict
from vasculum.pipeline import Profile
from vasculum.pipeline.judge import judge
from vasculum.pipeline.run import Prepared
from vasculum.pipeline.staleness import stale
from vasculum.station.analysis_jobs import LookJob
from vasculum.station.looking import Lookers
from vasculum.station.surroundings import surroundings
from vasculum.store import files, queries
from vasculum.store.looks import Looks


@dataclass(frozen=True, slots=True)
class Rejudged:
    """What today's profile says of one record."""

    record: Record
    status: str
    """`flips` (another verdict), `changes` (the same verdict, by a new look or other checks), `same`, or `kept` (it
    would have to be looked at again and cannot be)."""
    verdict: Verdict
    """Today's; for `kept` the old one."""
    looked: tuple[str, ...] = ()
    """The steps that looked again."""
    why: str = ""
    """Why it is kept."""
    event: Analysed | None = None
    """What keeping it stores; None where nothing changes."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    record: Record
    steps: tuple[str, ...]
    found: Future[Analysis] | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rejudging:
    """What it needs; `record` stores an event if the record still is as it was read, and says whether it did."""

    data: Path
    db: Database
    profile: Profile
    prepared: dict[str, Prepared]
    """The steps of each lane, open, so that their models are known."""
    lookers: Lookers
    record: Callable[[Record, Analysed], bool]
    policy_of: Callable[[Capture], Policy]
    """By what a frame is held: a trainee's by the stricter limits."""

    def records(self, since: datetime | None = None, only: Collection[CaptureId] | None = None) -> list[CaptureId]:
        """The judged records of the profile that stand, oldest first; of those in `only` where it is given."""
        found = queries.judged_under(self.db, self.profile.name, since)
        return [one for one in found if only is None or one in only]

    def run(
        self, since: datetime | None = None, rehearse: bool = True, only: Collection[CaptureId] | None = None
    ) -> Iterator[Rejudged]:
        """What becomes of each of `records`; with `rehearse` nothing is kept."""
        index = Looks()
        with ThreadPoolExecutor(self.lookers.number, thread_name_prefix="rejudge") as pool:
            ahead: deque[_Waiting] = deque()
            for capture_id in self.records(since, only):
                begun = self._begin(capture_id, pool)
                if begun is not None:
                    ahead.append(begun)
                if len(ahead) > 2 * self.lookers.number:
                    yield self._end(ahead.popleft(), index, rehearse)
            while ahead:
                yield self._end(ahead.popleft(), index, rehearse)

    def _begin(self, capture_id: CaptureId, pool: ThreadPoolExecutor) -> _Waiting | None:
        record = queries.record(self.db, capture_id)
        if record is None or record.analysis is None or record.verdict is None:
            return None
        analysis = record.analysis
        steps = stale(analysis, self._asked_of(analysis))
        if not steps:
            return _Waiting(record, (), None)
        primary = record.capture.primary
        path = files.path_of(self.data, primary.sha256, primary.suffix)
        if not path.is_file():
            return _Waiting(record, steps, None, "Its original was released; only a repository has it.")
        kept = tuple((name, found) for name, found in analysis.by_step.items() if name not in steps)
        whole = analysis.stage is Stage.COMPLETE
        job = LookJob(path, primary.original_name, analysis.stage, whole=whole, kept=kept)
        return _Waiting(record, steps, pool.submit(self.lookers.do, job))

    def _asked_of(self, analysis: Analysis) -> Prepared:
        lanes = ("verdict", "text") if analysis.stage is Stage.COMPLETE else ("verdict",)
        return Prepared(self.profile, tuple(ready for lane in lanes for ready in self.prepared[lane].steps))

    def _end(self, waiting: _Waiting, index: Looks, rehearse: bool) -> Rejudged:
        record, before = waiting.record, waiting.record.verdict
        if record.analysis is None or before is None:
            raise ValueError(f"{record.capture.id} was never judged")
        analysis, why = record.analysis, waiting.why
        if waiting.found is not None:
            try:
                analysis = waiting.found.result()
            except (AnalysisLost, BadInput) as fault:
                why = str(fault)
        if why:
            return Rejudged(record, "kept", before, why=why)
        whole = analysis.stage is Stage.COMPLETE
        policy = self.policy_of(record.capture)
        around = surroundings(self.db, record.capture, analysis.findings, policy, index if whole else None)
        verdict = judge(analysis.findings, analysis.asked, around, policy, analysis.stage, self.profile.sha256)
        flips = verdict.status is not before.status
        changes = bool(waiting.steps) or _essence(verdict) != _essence(before)
        status = "flips" if flips else "changes" if changes else "same"
        if status == "same":
            return Rejudged(record, status, verdict, waiting.steps)
        event = Analysed(capture_id=record.capture.id, analysis=analysis, verdict=verdict, surroundings=around)
        if not rehearse and not self.record(record, event):
            return Rejudged(record, "kept", before, why="It was changed meanwhile; run again.")
        return Rejudged(record, status, verdict, waiting.steps, event=event)


def _essence(verdict: Verdict) -> Verdict:
    return replace(verdict, profile_sha256="")

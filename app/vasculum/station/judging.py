"""The two lanes: which capture wants looking at, what was found, what is decided. The work list is a query."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import Capture
from vasculum.model.errors import AnalysisLost, StationError
from vasculum.model.events import Analysed, Event, Notice, Progress, Replaced
from vasculum.model.findings import Fingerprint, StepFailed, of_kind
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.verdict import Stage, Status, Verdict
from vasculum.model.view import Place, ShotList, View
from vasculum.pipeline import Profile
from vasculum.pipeline.belonging import SAME_LOOK_ALONE
from vasculum.pipeline.judge import judge
from vasculum.pipeline.steps.fingerprint import distance
from vasculum.pipeline.views import first_view
from vasculum.station.analysing import AnalysisProcess, StepLost
from vasculum.station.analysis_jobs import LookJob
from vasculum.station.rules import Rules
from vasculum.station.surroundings import surroundings
from vasculum.store import files, queries, views
from vasculum.store.looks import Looks

_OTHER_LOOK_BITS = 20
"""Of 64: beyond them a frame of the same number is another sheet, however soft or dark the first one was."""


class Lane:
    """One lane of analysis, a turn at a time; `Worker` calls `turn` on the lane's own thread."""

    def __init__(
        self,
        stage: Stage,
        data: Path,
        open_reading: Callable[[], Database],
        process: AnalysisProcess,
        rules: Rules,
        version: str,
        record: Callable[[tuple[Event, ...]], object],
        show: Callable[[Notice], None],
    ) -> None:
        self._stage = stage
        self._data = data
        self._open_reading = open_reading
        self._db: Database | None = None
        self._looks = Looks()
        self._process = process
        self._rules = rules
        self._version = version
        self._record = record
        self._show = show

    def turn(self) -> bool:
        """Looks at the newest capture that wants this stage; False when none does."""
        if self._db is None:
            self._db = self._open_reading()
        work = queries.unanalysed(self._db, self._stage)
        if not work:
            return False
        self._look(self._db, work[0])
        return True

    def _look(self, db: Database, capture: Capture) -> None:
        earlier = queries.analysis_of(db, capture.id) if self._stage is Stage.COMPLETE else None
        self._show(Progress(what="Reading text" if earlier else "Looking", capture_id=capture.id))
        path = files.path_of(self._data, capture.primary.sha256, capture.primary.suffix)
        # What was seen on an embedded JPEG or a half-size rendering is looked at anew on the full development.
        anew = earlier is not None and earlier.rendering != "full"
        known = earlier.findings if earlier and not anew else ()
        try:
            found = self._process.look(LookJob(path, capture.primary.original_name, self._stage, known, anew))
        except StationError as fault:
            if self._process.closed:
                # The station is stopping, the frame is not at fault: it is asked for again at the next start.
                return
            sha256 = capture.primary.sha256
            found = nothing_seen(sha256, fault, earlier, self._rules.profile, self._stage, self._version)
            anew = False
        if earlier is not None and anew:
            note = f"The first verdict was given on the {earlier.rendering.replace('-', ' ')}."
            found = replace(found, notes=(*found.notes, note))
        analysis = earlier.joined(found) if earlier and not anew else found
        # The first look has no text yet to compare look-alikes by.
        index = self._looks if self._stage is Stage.COMPLETE else None
        policy, sha256 = self._rules.policy_of(capture), self._rules.profile.sha256
        around = surroundings(db, capture, analysis.findings, policy, index)
        verdict = judge(analysis.findings, analysis.asked, around, policy, self._stage, sha256)
        if (place := another_specimen(capture, around, verdict, policy)) is not None:
            around = surroundings(db, capture, analysis.findings, policy, index, place)
            verdict = judge(analysis.findings, analysis.asked, around, policy, self._stage, sha256)
        events: list[Event] = [Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict, surroundings=around)]
        if self._stage is Stage.VERDICT and capture.replaces and self._is_retake_of(db, capture, events[0]):
            events.append(Replaced(capture_id=capture.replaces, by=capture.id))
        if verdict.catalog_number and verdict.status is not Status.RETAKE:
            # A retake that came by an ordinary press, or through the folder: the number says whose it is.
            waiting = [old for old in queries.wanting_retake(db, verdict.catalog_number) if old < capture.id]
            mine = of_kind(analysis.findings, Fingerprint)
            events += [
                Replaced(capture_id=old, by=capture.id)
                for old in waiting
                if old != capture.replaces
                and _of_one_view(around.shot_list, views.place_of(db, old))
                and _may_be_the_same(mine, queries.analysis_of(db, old))
            ]
        self._record(tuple(events))

    def _is_retake_of(self, db: Database, capture: Capture, event: Event) -> bool:
        """A press after a retake replaces the frame only if code or look say that it is the same specimen."""
        old = queries.record(db, capture.replaces) if capture.replaces else None
        if old is None or old.analysis is None or not isinstance(event, Analysed):
            return old is not None
        before, now = old.catalog_number, event.verdict.catalog_number
        if before and now:
            return before == now
        return _looks_the_same(of_kind(event.analysis.findings, Fingerprint), old.analysis)


def another_specimen(capture: Capture, around: Surroundings, verdict: Verdict, policy: Policy) -> Place | None:
    """Where a frame belongs that was to be a further view and carries another number than its specimen: to a specimen
    of its own. None where it is what was expected."""
    known, shot_list = verdict.identifier, around.shot_list
    if shot_list is None or shot_list.specimen == capture.id or shot_list.number is None:
        return None
    if known is None or known.source == "view" or known.catalog_number in (None, shot_list.number):
        return None
    return Place(capture.id, first_view(policy) or View("front"))


def _of_one_view(shot_list: ShotList | None, place: Place | None) -> bool:
    """Whether a frame may stand for another one: a back is no retake of a front."""
    return shot_list is None or place is None or shot_list.view.name == place.view.name


def _may_be_the_same(now: tuple[Fingerprint, ...], before: Analysis | None) -> bool:
    """Whether the looks do not speak against it; a frame without a fingerprint says nothing."""
    then = of_kind(before.findings, Fingerprint) if before else ()
    return not (now and then) or distance(now[0].bits, then[0].bits) <= _OTHER_LOOK_BITS


def _looks_the_same(now: tuple[Fingerprint, ...], before: Analysis) -> bool:
    """Whether the finer bits alone, with no number to compare, say that it is the same sheet.

    Sheets of one stand share chart, labels and ruler: in half of all pairs they lie within 12 of the 64 bits, and a
    frame of the next specimen would put the one that still wants its retake into the bin.
    """
    then = of_kind(before.findings, Fingerprint)
    if not (now and then):
        return True
    return bool(now[0].detail and then[0].detail) and distance(now[0].detail, then[0].detail) <= SAME_LOOK_ALONE


def nothing_seen(
    sha256: str, fault: StationError, earlier: Analysis | None, profile: Profile, stage: Stage, version: str
) -> Analysis:
    """The analysis of a frame over which the analysis itself failed: nothing but the failed step."""
    if isinstance(fault, StepLost) and fault.step:
        step = fault.step
    else:
        step = "decode" if not isinstance(fault, AnalysisLost) else "text" if earlier else "analysis"
    return Analysis(
        sha256=sha256,
        width=earlier.width if earlier else 0,
        height=earlier.height if earlier else 0,
        profile=profile.name,
        profile_sha256=profile.sha256,
        stage=stage,
        findings=(StepFailed(step=step, error=f"{fault} {fault.advice}", required=earlier is None),),
        steps=(StepUse(step, "1"),),
        engines=(),
        version=version,
    )

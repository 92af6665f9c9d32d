"""The backlog: every picture of a folder or a bucket into the catalogue, each content once, originals never touched.

A picture is looked at first and taken in afterwards, capture and whole analysis in one transaction: after a kill it is
either there, finished, or not there at all, and the next run takes it up again.
"""

import threading
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from vasculum.cameras.camera import Shot
from vasculum.model.analysis import Analysis
from vasculum.model.capture import Capture
from vasculum.model.errors import AnalysisLost, BadInput, StationError
from vasculum.model.events import Analysed, Captured
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Stage, Verdict
from vasculum.pipeline import Profile
from vasculum.pipeline.judge import judge
from vasculum.reports.backlog_plots import measured
from vasculum.station.backlog_folder import Release
from vasculum.station.backlog_sources import Source
from vasculum.station.backlog_views import BacklogViews
from vasculum.station.judging import nothing_seen
from vasculum.station.looking import Lookers
from vasculum.station.sidecars import facts_of
from vasculum.station.surroundings import surroundings
from vasculum.station.taking_in import take_in
from vasculum.store import files, queries
from vasculum.store.apply import apply
from vasculum.store.looks import Looks
from vasculum.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one release."""

    release: Release
    status: str
    """`taken-in`, `known` (its content is in the catalogue), `unreadable`, or `new` in a dry run. After all of them:
    `judged-on`, a capture whose verdict changed with its specimen's other views, and `incomplete`, a specimen by its
    first one."""
    sha256: str | None = None
    capture: Capture | None = None
    verdict: Verdict | None = None
    fault: StationError | None = None
    kept: Path | None = None
    """Where the file that was analysed lies in the store, of a release whose own files are gone."""
    numbers: tuple[float | None, ...] = ()
    """What was measured of `reports.backlog_plots.MEASURED`."""
    missing: tuple[str, ...] = ()
    """The views that an `incomplete` specimen is without."""


def digest_of(path: Path) -> str:
    """The sha256 of a picture. Raises `BadInput`."""
    try:
        return files.digest(path)
    except OSError as fault:
        raise BadInput(f"{path.name} cannot be read: {fault.strerror}.", "Give the right to read it.") from fault


class Backlog:
    """Works through a folder with all who look at once. `outcomes` may be called once."""

    def __init__(
        self,
        data: Path,
        store: StoreThread,
        profile: Profile,
        lookers: Lookers,
        targets: tuple[str, ...],
        version: str,
    ) -> None:
        self._data = data
        self._store = store
        self._profile = profile
        self._targets = targets
        self._version = version
        self._lookers = lookers
        self._stopping = threading.Event()
        self._looks = Looks()

    def stop(self) -> None:
        """Begins nothing more; what is being looked at is finished. From any thread."""
        self._stopping.set()

    def outcomes(self, source: Source) -> Iterator[Outcome]:
        """Each release as it is finished, not in the source's order. Raises what keeps all of them from being kept:
        `DiskFull`, `DataFolderError`, `CatalogueLocked`, `TargetError`; everything before is kept."""
        workers = self._lookers.number
        seen = BacklogViews(self._profile.policy, source.camera, self._targets)
        waiting: set[Future[Outcome]] = set()
        with ThreadPoolExecutor(workers, thread_name_prefix="backlog") as pool:
            try:
                for release in source.releases():
                    if self._stopping.is_set():
                        break
                    waiting.add(pool.submit(self._one, release, source, seen))
                    while len(waiting) > 2 * workers:
                        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                        yield from (future.result() for future in done)
                if self._stopping.is_set():
                    waiting = {future for future in waiting if not future.cancel()}
                while waiting:
                    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    yield from (future.result() for future in done)
                yield from self._ended(seen)
            finally:
                self._stopping.set()
                for future in waiting:
                    future.cancel()

    def _one(self, release: Release, source: Source, seen: BacklogViews) -> Outcome:
        known = self._store.submit(lambda db: source.known(release, db)).result()
        if known is not None:
            return self._placed(Outcome(release, "known", known), source)
        try:
            with source.at_hand(release) as told:
                return self._placed(self._seen(release, source, told, seen), source)
        except BadInput as fault:
            return Outcome(release, "unreadable", fault=fault)

    def _placed(self, outcome: Outcome, source: Source) -> Outcome:
        if not source.passing or outcome.sha256 is None or outcome.status == "unreadable":
            return outcome
        place = files.path_of(self._data, outcome.sha256, outcome.release.primary.suffix.lower())
        return replace(outcome, kept=place)

    def _seen(self, release: Release, source: Source, told: dict[str, str], seen: BacklogViews) -> Outcome:
        sha256 = digest_of(release.primary)
        if self._store.submit(lambda db: queries.captures_by_sha256(db, sha256)).result():
            return Outcome(release, "known", sha256)
        try:
            analysis = self._look(release, source, sha256)
        except BadInput as fault:
            return Outcome(release, "unreadable", sha256, fault=fault)
        if analysis.sha256 != sha256:
            problem = BadInput(f"{release.primary.name} changed while it was read.", "Run again once it is written.")
            return Outcome(release, "unreadable", sha256, fault=problem)
        return self._keep(release, source, analysis, told, seen)

    def _look(self, release: Release, source: Source, sha256: str) -> Analysis:
        try:
            return self._lookers.look(release.primary, source.address(release) if self._lookers.elsewhere else "")
        except AnalysisLost as fault:
            if self._stopping.is_set():
                raise
            return nothing_seen(sha256, fault, None, self._profile, Stage.COMPLETE, self._version)

    def _keep(
        self, release: Release, source: Source, analysis: Analysis, told: dict[str, str], seen: BacklogViews
    ) -> Outcome:
        facts = facts_of(release.primary, source.root, self._profile.policy) | told
        shot = Shot(release.files, facts=facts)
        capture = take_in(
            self._data, shot, source.camera, profile=self._profile.name, session=source.name, link=source.passing
        )

        def keep(db: Database) -> tuple[Capture, Verdict] | None:
            # Another worker may have brought the same content meanwhile: whoever commits first has it.
            if queries.captures_by_sha256(db, capture.primary.sha256):
                return None
            here = seen.placed(db, capture)
            around = surroundings(db, here, analysis.findings, self._profile.policy, self._looks, here.place)
            # What several look at at once is finished in any order: no frame comes before another one, none is skipped.
            known = replace(around, run=(), not_taken=())
            verdict = judge(
                analysis.findings, analysis.asked, known, self._profile.policy, Stage.COMPLETE, self._profile.sha256
            )
            looked = Analysed(capture_id=here.id, analysis=analysis, verdict=verdict, surroundings=known)
            apply(db, (Captured(capture=here), looked), self._targets)
            return here, seen.taken(db, here, verdict)

        kept = self._store.submit(keep).result()
        if kept is None:
            return Outcome(release, "known", capture.primary.sha256)
        numbers = measured(analysis.findings)
        return Outcome(release, "taken-in", capture.primary.sha256, kept[0], kept[1], numbers=numbers)

    def _ended(self, seen: BacklogViews) -> Iterator[Outcome]:
        """What can be told once everything has come: views that are missing, and verdicts that changed with the
        others. Of a run that was stopped, the latter alone."""
        db = self._store.open_reading()
        try:
            incomplete = [] if self._stopping.is_set() else list(seen.ended(db))
            for one in incomplete:
                self._store.submit(partial(seen.settle, specimen=one.specimen, left=one.left)).result()
            for capture_id in sorted(seen.changed):
                yield self._later(db, capture_id, "judged-on")
            for one in incomplete:
                if one.missing:
                    yield replace(self._later(db, one.first, "incomplete"), missing=one.missing)
        finally:
            db.close()

    def _later(self, db: Database, capture_id: CaptureId, status: str) -> Outcome:
        record = queries.record(db, capture_id)
        if record is None:
            raise KeyError(f"the catalogue has no capture {capture_id}")
        capture, primary = record.capture, record.capture.primary
        place = files.path_of(self._data, primary.sha256, primary.suffix)
        release = Release((place,), capture.facts.get("path", primary.original_name))
        return Outcome(release, status, primary.sha256, capture, record.verdict, kept=place)

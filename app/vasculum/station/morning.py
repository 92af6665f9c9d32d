"""Morning start: a frame of the target measured, held against the standards, and a certificate issued."""

import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from sqlite_utils import Database

from vasculum import __version__
from vasculum.cameras.camera import Camera
from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, local_zone, utc_now
from vasculum.model.certificate import Certificate, ChartUsed, PatchError
from vasculum.model.errors import BadInput, CameraError
from vasculum.model.events import CertificateIssued, Event
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.ids import new_uuid7
from vasculum.model.json_form import to_plain
from vasculum.model.policy import Surroundings
from vasculum.model.verdict import Stage
from vasculum.packaging.canonical import canonical_json
from vasculum.packaging.signature import Sign, fault_in
from vasculum.pipeline.colour.target import station_target
from vasculum.pipeline.colour.target_age import NAME as TARGET_AGE
from vasculum.pipeline.colour.target_age import month_of
from vasculum.pipeline.conformance import colour_and_tone, conformance, dust_note, judged
from vasculum.pipeline.judge import judge
from vasculum.pipeline.steps.colour import Colour
from vasculum.settings import Settings
from vasculum.station.analysing import AnalysisProcess
from vasculum.station.analysis_jobs import Characterised, CharacteriseJob, Corner, LookJob, MarkedJob
from vasculum.station.rules import Rules
from vasculum.station.taking_in import media_type_of
from vasculum.store import certificates, files

_OLD_YEARS = 2.0
"""Charts in daily use fade within some years (Novikov and others 2024); the profile's limit comes first."""
CALIBRATION = "steps.colour.calibration"
"""The profile's value that holds a camera's calibration."""
CHARTS = {"ColorChecker24": "ColorChecker Classic, 24 patches"}


class NoChart(BadInput):
    """The target frame shows no chart."""

    code = "no-chart"
    default_advice = "Lay the chart flat and whole into the frame, in the light you shoot in, then measure again."


@dataclass(frozen=True, slots=True)
class TargetFrame:
    """A picture of the target, or of a blank white sheet."""

    path: Path
    name: str
    camera: CameraInfo | None = None
    """None for a file, whatever took it."""
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Morning:
    """Measures and issues. From any thread but the window's: each call takes a second or two."""

    settings: Settings
    rules: Rules
    process: AnalysisProcess
    reading: Callable[[], Database]
    record: Callable[[tuple[Event, ...]], object]
    sign: Sign | None = None
    ask_camera: Callable[[Callable[[Camera], TargetFrame]], "Future[TargetFrame]"] | None = None
    """Asks the driver on the camera's own thread; None where there is no camera to ask."""

    def photograph(self) -> TargetFrame:
        """A fresh picture of what lies on the stage, in a folder of its own; blocks until it is there.

        It is no specimen's: nothing is recorded. Raises `CameraError`.
        """
        if self.ask_camera is None:
            raise CameraError("This station has no camera.", "Name one with --camera, or measure a picture by --image.")
        folder = Path(tempfile.mkdtemp(prefix="vasculum-target-"))
        try:
            return self.ask_camera(lambda body: photographed(body, folder)).result()
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    @staticmethod
    def discard(frame: TargetFrame) -> None:
        """Removes a picture that `photograph` took."""
        shutil.rmtree(frame.path.parent, ignore_errors=True)

    def measure(
        self,
        target: TargetFrame,
        white: TargetFrame | None = None,
        operator: str | None = None,
        corners: tuple[Corner, ...] = (),
    ) -> Certificate:
        """The certificate that this frame would give; nothing is kept yet.

        `corners` of a chart that was not found, as a person has shown them: pixels of the file, patch 1's first, then
        clockwise. Raises `NoChart`, or what reading a file raises: `BadInput`, `AnalysisLost`.
        """
        seen = self._look(target)
        if corners:
            shown = self.process.marked(MarkedJob(target.path, target.name, corners, *self._named))
            others = tuple(one for one in seen.findings if not isinstance(one, ColourFit))
            seen = replace(seen, findings=(*others, shown))
        charts = of_kind(seen.findings, ColourFit)
        if not charts:
            raise NoChart(f"No chart was found in {target.name}.")
        blank = self._look(white).findings if white is not None else ()
        now = utc_now()
        chart = self._chart(charts[0], now.date())
        numbers = conformance(seen.findings, blank)
        verdict = judge(
            seen.findings,
            seen.asked,
            Surroundings(),
            self.rules.profile.policy,
            Stage.VERDICT,
            self.rules.profile.sha256,
        )
        fitness, headline, notes = judged(numbers, verdict.checks, chart, dust_note(blank))
        return Certificate(
            id=new_uuid7(),
            number=f"{self.settings.station}/{now:%Y-%m-%d}/{certificates.count(self.reading()) + 1}",
            station=self.settings.station,
            issued_at=now,
            zone=local_zone(),
            camera=_without_owner(target.camera),
            settings=target.settings,
            operator=operator,
            profile=self.rules.profile.name,
            profile_sha256=self.rules.profile.sha256,
            frame=target.name,
            frame_sha256=seen.sha256,
            chart=chart,
            numbers=numbers,
            patches=tuple(
                PatchError(patch.name, patch.reference_lab, patch.measured_lab, patch.delta_e_2000)
                for patch in charts[0].patches
            ),
            transform=charts[0].transform,
            colour_and_tone=colour_and_tone(numbers),
            fitness=fitness,
            headline=headline,
            notes=notes,
            version=__version__,
            white=white.name if white else None,
        )

    def issue(self, certificate: Certificate, target: TargetFrame) -> Certificate:
        """Signs it, keeps the target frame and records it: frames of this camera refer to it from now on.

        Raises `DiskFull`, `DataFolderError`, `CatalogueLocked`, or `BadSettings` where the key cannot be had.
        """
        if self.sign is not None:
            certificate = replace(certificate, signature=self.sign(signed_content(certificate)).decode())
        files.take_in(self.settings.data, target.path, media_type_of(target.name), target.name, link=False)
        self.record((CertificateIssued(certificate=certificate),))
        return certificate

    def calibrate(
        self, target: TargetFrame, white: TargetFrame | None = None, corners: tuple[Corner, ...] = ()
    ) -> Characterised:
        """The camera's calibration by the same frames; kept by `Profiles.save` under `CALIBRATION`. Raises as
        `measure`."""
        camera = target.camera
        return self.process.characterise(
            CharacteriseJob(
                target.path,
                target.name,
                white.path if white is not None else None,
                " ".join(filter(None, (camera.model, camera.serial))) if camera else "unknown",
                utc_now().isoformat(timespec="seconds"),
                *self._named,
                self._step.target_serial,
                corners,
            )
        )

    @property
    def _step(self) -> Colour:
        return next((one for one in self.rules.profile.steps if isinstance(one, Colour)), Colour())

    @property
    def _named(self) -> tuple[str, str, str]:
        """The station's target: its name, the file of its values, the edition."""
        return (self._step.target, self._step.values, self._step.edition)

    def in_force(self, camera: CameraInfo | None = None) -> Certificate | None:
        """The certificate to which a frame of this camera would refer now."""
        return certificates.in_force(self.reading(), camera)

    def photograph_of(self, certificate: Certificate) -> Path:
        """Where the target frame of an issued certificate lies."""
        suffix = Path(certificate.frame).suffix.lower()
        return files.path_of(self.settings.data, certificate.frame_sha256, suffix)

    def _look(self, frame: TargetFrame) -> Analysis:
        return self.process.look(LookJob(frame.path, frame.name, Stage.VERDICT))

    def _chart(self, found: ColourFit, today: date) -> ChartUsed:
        step = self._step
        months = today.year * 12 + today.month - 1 - month_of(step.target_made) if step.target_made else None
        limit = next((one.at_most for one in self.rules.profile.policy.limits if one.check == TARGET_AGE), None)
        return ChartUsed(
            name=CHARTS.get(found.chart) or station_target(*self._named).title,
            edition=found.edition,
            serial=step.target_serial,
            since=step.target_made,
            age_months=months,
            old=months is not None and months > 12 * (limit or _OLD_YEARS),
        )


def photographed(body: Camera, into: Path) -> TargetFrame:
    """Releases the shutter for a target frame, which is no specimen's. On the camera's thread."""
    shot = body.shoot(into)
    name = shot.original_names[0] if shot.original_names else shot.files[0].name
    body.confirm(shot)
    return TargetFrame(shot.files[0], name, body.info, shot.settings)


def signed_content(certificate: Certificate) -> bytes:
    """What the signature covers: the certificate without it, in canonical JSON."""
    return canonical_json(to_plain(replace(certificate, signature=None)))


def signature_fault(certificate: Certificate, trusted: tuple[str, ...] = ()) -> str | None:
    """Why the certificate's signature does not hold, in half a sentence; None where it does."""
    if certificate.signature is None:
        return "it is not signed"
    return fault_in(signed_content(certificate), certificate.signature.encode(), trusted)


def age_in_words(certificate: Certificate, now: datetime) -> str:
    """`of today`, `of yesterday`, or `of 20 November 2026`."""
    days = (now.astimezone().date() - certificate.issued_at.astimezone().date()).days
    return {0: "of today", 1: "of yesterday"}.get(days, f"of {certificate.issued_at.astimezone():%-d %B %Y}")


def _without_owner(camera: CameraInfo | None) -> CameraInfo | None:
    """The owner's name stays in the body: it may be a person's."""
    return replace(camera, owner=None, advice=()) if camera else None

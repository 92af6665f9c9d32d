"""Morning's other page: the camera's calibration by the target just photographed, kept in the profile by Ctrl S."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from vasculum.gui.ask import ask
from vasculum.gui.sentences import said_document
from vasculum.gui.translate import tr
from vasculum.reports.calibration import calibration_document
from vasculum.reports.document import Document
from vasculum.station import Station
from vasculum.station.analysis_jobs import Characterised, Corner
from vasculum.station.morning import CALIBRATION, TargetFrame


class Calibrating:
    """Works it out aside; `show` gets the page, `say` a sentence, `fail` what went wrong. Main thread."""

    def __init__(
        self,
        owner: QObject,
        station: Station,
        show: Callable[[Document], None],
        say: Callable[[str], None],
        fail: Callable[[Exception], None],
    ) -> None:
        self._owner, self._station = owner, station
        self._show, self._say, self._fail = show, say, fail
        self.made: Characterised | None = None
        """What was worked out last and is not kept yet."""

    def make(self, target: TargetFrame, white: TargetFrame | None, corners: tuple[Corner, ...]) -> None:
        """By these frames."""
        camera = target.camera.model if target.camera else target.name
        morning = self._station.morning
        ask(
            self._owner,
            lambda: morning.calibrate(target, white, corners),
            lambda made: self._made(made, camera),
            self._fail,
        )

    def _made(self, made: Characterised, camera: str) -> None:
        self.made = made
        page = calibration_document(
            camera,
            made.target,
            made.patches,
            made.before,
            made.after,
            made.transform,
            made.formula,
            made.unevenness,
        )
        self._show(said_document(page))

    def keep(self) -> None:
        """Makes it a new version of the profile, in force for the frames from now on."""
        made, station = self.made, self._station
        if made is None:
            self._say(tr("Work out the calibration first: C."))
            return
        name, author = station.settings.profile, station.operator or ""
        note = tr("Calibration by {target}", target=made.target)
        ask(
            self._owner,
            lambda: station.profiles.save(name, {CALIBRATION: made.line}, author, note),
            lambda version: self._kept(version.number),
            self._fail,
        )

    def _kept(self, number: int) -> None:
        self.made = None
        self._say(tr("Kept in the profile as version {n}. The one before stays in its list.", n=number))

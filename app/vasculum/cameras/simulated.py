"""The simulated camera: a PTP/IP body of our own that the gphoto driver opens like any other."""

from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vasculum.cameras.camera import Shot, Turned
from vasculum.cameras.ptpip.dialects import NIKON
from vasculum.cameras.ptpip.mishaps import KINDS, Mishap
from vasculum.cameras.ptpip.process import BodyProcess
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.tethered import GphotoCamera
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraLost

if TYPE_CHECKING:
    # At run time the scene and its libraries stay in the body's process; OpenCV's would lead Qt astray in this one.
    from vasculum.cameras.scene import Truth
    from vasculum.cameras.untethered import UntetheredCamera

ID = "simulated"
SERIAL = "VASC0001"
MISFORTUNES = (
    "unplugged",
    "busy",
    "card_full",
    "card_absent",
    "card_emptied",
    "half_file",
    "body_shutter",
    "dial_on_p",
    "dial_on_m",
    "iso_turned",
    "battery_low",
    "announced_twice",
    "clock_wrong",
)


class SimulatedCamera:
    """A drawn specimen under a real tether. Where libgphoto2 is not, the same scene without it, and it says so."""

    def __init__(self, staging: Staging | None = None, serial: str = SERIAL, dialect: str = NIKON) -> None:
        """`dialect` is the maker as which the body speaks, one of `DIALECTS`."""
        self._serial = serial
        self._dialect = dialect
        self._staging = staging or Staging()
        self._body: BodyProcess | None = None
        self._scene: UntetheredCamera | None = None
        self._tether: GphotoCamera | None = None

    @property
    def info(self) -> CameraInfo:
        """What the body says of itself."""
        wire = self._tether or self._scene
        return replace(wire.info, id=ID, driver=ID) if wire else DRIVER.find()[0]

    def connect(self) -> CameraInfo:
        """Starts the body's process at the first call, then opens it through the tether."""
        if find_spec("gphoto2") is None:
            self._untethered()
        elif self._body is None or not self._body.alive:
            self._end()
            self._body = BodyProcess(self._staging, self._serial, self._dialect)
            # The first live view comes from the first picture: like a body's start, it takes its seconds here.
            self._body.ask("ready")
            self._tether = GphotoCamera(ID, f"ptpip:127.0.0.1:{self._body.port}:{self._body.port}", driver=ID)
        self._wire.connect()
        return self.info

    def settings(self) -> Mapping[str, str]:
        """The body's settings."""
        return self._wire.settings()

    def set(self, name: str, value: str) -> None:
        """Sets one; the scene obeys it."""
        self._wire.set(name, value)

    def hold(self, wish: Mapping[str, str]) -> tuple[Turned, ...]:
        """Makes the wish true."""
        return self._wire.hold(wish)

    def preview(self) -> bytes | None:
        """What lies on the glass."""
        return self._wire.preview()

    def shoot(self, into: Path) -> Shot:
        """Photographs it. Waits first until the scene is drawn, which is no part of the shot."""
        if self._body is not None:
            self._body.ask("ready")
        return self._wire.shoot(into)

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """Releases made on the body."""
        return self._wire.poll(into)

    def confirm(self, shot: Shot) -> None:
        """The card's copy may go."""
        self._wire.confirm(shot)

    def close(self) -> None:
        """Ends tether and body."""
        self._end()

    def stage(self, staging: Staging) -> None:
        """Begins anew with the first specimen of a staging. Raises `BadUsage` (at `connect` where it is not connected
        yet) for a kind or a misfortune that does not exist."""
        self._staging = staging
        if self._body is not None:
            self._body.ask("stage", staging)
        elif self._scene is not None:
            self._scene.stage(staging)

    def next_specimen(self) -> None:
        """Lays the next specimen on the glass."""
        self._command("next")

    def misfortune(self, name: str) -> None:
        """Lets something go wrong with the body: one of `MISFORTUNES`."""
        if name not in MISFORTUNES:
            raise BadUsage(f"There is no misfortune `{name}`.", f"There are: {', '.join(MISFORTUNES)}.")
        self._command(name)

    def arm(self, mishap: Mishap) -> None:
        """Lets something go wrong with the body's wire, at an operation. Raises `BadUsage` for an unknown kind."""
        if mishap.kind not in KINDS:
            raise BadUsage(f"There is no mishap `{mishap.kind}`.", f"There are: {', '.join(KINDS)}.")
        self._command("arm", mishap)

    def thaw(self) -> None:
        """What a `freeze` holds back goes on."""
        self._command("thaw")

    def calm(self) -> int:
        """Nothing more is to go wrong; how much did so far."""
        self._command("calm")
        return self.met

    @property
    def dialect(self) -> str:
        """The maker as which the body speaks."""
        return self._dialect

    @property
    def met(self) -> int:
        """How many of the mishaps have happened."""
        met: int = self._command("met")
        return met

    @property
    def holder(self) -> int | None:
        """The process that holds libgphoto2 now."""
        return self._tether.process_id if self._tether is not None else None

    def truths(self) -> "tuple[Truth, ...]":
        """What was really photographed, release by release, since the staging began."""
        found: tuple[Truth, ...] = self._command("truths")
        return found

    def card(self) -> tuple[str, ...]:
        """The names of the files on the card; none where the scene is photographed without a body."""
        found: tuple[str, ...] = self._command("card")
        return found

    def _command(self, verb: str, argument: object = None) -> Any:
        if self._body is not None:
            return self._body.ask(verb, argument)
        if self._scene is not None:
            return self._scene.command(verb)
        raise BadUsage("The simulated camera is not connected.", "Connect it first.")

    def _untethered(self) -> None:
        if self._scene is None:
            from vasculum.cameras.untethered import UntetheredCamera

            self._scene = UntetheredCamera(self._staging)

    def _end(self) -> None:
        for part in (self._tether, self._scene, self._body):
            if part is not None:
                part.close()
        self._tether = self._scene = self._body = None

    @property
    def _wire(self) -> "GphotoCamera | UntetheredCamera":
        wire = self._tether or self._scene
        if wire is None:
            raise CameraLost("The simulated camera is not connected.", "Connect it first.")
        return wire


class SimulatedDriver:
    """Always there."""

    name = ID

    def find(self) -> tuple[CameraInfo, ...]:
        """The one simulated camera."""
        advice = () if find_spec("gphoto2") else ("libgphoto2 is not here: it photographs without PTP/IP.",)
        abilities = ("preview", "shoot", "body-shutter", "settings", "raw")
        return (CameraInfo(ID, "Simulated PTP/IP camera", ID, serial=SERIAL, abilities=abilities, advice=advice),)

    def owns(self, camera_id: str) -> bool:
        """Just `simulated`."""
        return camera_id == ID

    def open(self, camera_id: str, *, serial: str | None = None, staging: Staging | None = None) -> SimulatedCamera:
        """A new simulated camera with specimens of its own."""
        if not self.owns(camera_id):
            raise BadUsage(f"The simulated camera is not called `{camera_id}`.", f"Its id is `{ID}`.")
        return SimulatedCamera(staging)


DRIVER = SimulatedDriver()

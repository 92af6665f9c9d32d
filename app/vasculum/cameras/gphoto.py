"""Bodies through libgphoto2: each in a child process that can be killed when a call does not return."""

import multiprocessing
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from vasculum.cameras.camera import Camera, Shot
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraError, CameraLost
from vasculum.settings import places

_DETECT_S = 20.0
_ABILITIES = ("preview", "shoot", "body-shutter", "settings", "raw")


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a call may take before the child process is ended for it."""

    connect: float = 20.0
    shoot: float = 60.0
    preview: float = 3.0
    other: float = 10.0


class GphotoCamera:
    """A body at a libgphoto2 port. A call that does not return in time costs the child process, never the station."""

    def __init__(self, camera_id: str, port: str, driver: str = "gphoto", patience: Patience = Patience()) -> None:
        self._id = camera_id
        self._port = port
        self._driver = driver
        self.patience = patience
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._on_card: dict[Path, list[tuple[str, str]]] = {}
        self._owed: list[tuple[str, str]] = []
        self._info = CameraInfo(id=camera_id, model="not connected", driver=driver, abilities=_ABILITIES)

    @property
    def info(self) -> CameraInfo:
        """What the body said at the last connection."""
        return self._info

    def connect(self) -> CameraInfo:
        """Starts a fresh child and opens the body. Raises `CameraLost` or `CameraError`."""
        if find_spec("gphoto2") is None:
            raise CameraError("libgphoto2 is not installed here.", "Use a folder as the camera: --camera folder:DIR.")
        self._end_child()
        context = multiprocessing.get_context("spawn")
        # Imported here so that no gphoto2 comes into this process: only the name of the function travels.
        from vasculum.cameras.tether import main

        self._pipe, far = context.Pipe()
        self._process = context.Process(
            target=main.serve, args=(far, self._port, _home()), name="vasculum-gphoto", daemon=True
        )
        self._process.start()
        far.close()
        said = self._call("connect", self._owed, seconds=self.patience.connect)
        battery = (said["batterylevel"] or "").rstrip("% ")
        self._info = CameraInfo(
            id=self._id,
            model=said["cameramodel"] or "unnamed body",
            driver=self._driver,
            serial=said["serialnumber"],
            owner=said["ownername"],
            firmware=said["deviceversion"],
            battery_percent=int(battery) if battery.isdigit() else None,
            abilities=_ABILITIES,
            advice=("The battery is low: change it.",) if battery.isdigit() and int(battery) < 20 else (),
        )
        return self._info

    def settings(self) -> Mapping[str, str]:
        """All settings with their values."""
        found: dict[str, str] = self._call("settings")
        return found

    def set(self, name: str, value: str) -> None:
        """Sets one and reads it back."""
        self._call("set", name, value)

    def preview(self) -> bytes | None:
        """One live-view JPEG."""
        picture: bytes = self._call("preview", seconds=self.patience.preview)
        return picture

    def shoot(self, into: Path) -> Shot:
        """Releases the shutter and brings the files."""
        return self._shot(self._call("shoot", str(into), seconds=self.patience.shoot))

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """Releases made on the body."""
        return tuple(self._shot(said) for said in self._call("poll", str(into), seconds=self.patience.shoot))

    def confirm(self, shot: Shot) -> None:
        """The card's copy may go now."""
        card = self._on_card.pop(shot.files[0], None)
        if card:
            self._call("confirm", card)

    def close(self) -> None:
        """Lets the body go and ends the child."""
        if self._process is not None and self._process.is_alive():
            with suppress(CameraError):  # It goes all the same.
                self._call("close", seconds=2.0)
        self._end_child()

    def _shot(self, said: dict[str, Any]) -> Shot:
        files = tuple(Path(name) for name in said["files"])
        self._on_card[files[0]] = said["card"]
        clock = said["clock"]
        return Shot(
            files,
            tuple(sorted(said["settings"].items())),
            datetime.fromtimestamp(clock, UTC) if clock else None,
            tuple(name for _, name in said["card"]),
        )

    def _call(self, method: str, *arguments: object, seconds: float | None = None) -> Any:
        seconds = self.patience.other if seconds is None else seconds
        pipe = self._pipe
        if pipe is None:
            raise CameraLost("The camera is not connected.")
        try:
            pipe.send((method, arguments, seconds))
            if not pipe.poll(seconds):
                self._end_child()
                raise CameraLost(
                    f"The camera did not answer for {seconds:.0f} s and was restarted.",
                    "No frame was lost; the numbering goes on.",
                )
            good, value, self._owed = pipe.recv()
        except (EOFError, OSError) as fault:
            self._end_child()
            raise CameraLost("The camera's process ended.") from fault
        if good:
            return value
        raise value

    def _end_child(self) -> None:
        pipe, self._pipe = self._pipe, None
        process, self._process = self._process, None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.join(1)
            if process.is_alive():
                process.kill()
                process.join(5)


def _home() -> Path:
    return places.default_settings().parent / "libgphoto2"


class GphotoDriver:
    """Bodies that libgphoto2 detects, and those at a PTP/IP address that is named."""

    name = "gphoto"

    def find(self) -> tuple[CameraInfo, ...]:
        """The USB bodies; empty where there is none or detection hangs."""
        if find_spec("gphoto2") is None:
            return ()
        from vasculum.cameras.tether import main

        context = multiprocessing.get_context("spawn")
        pipe, far = context.Pipe()
        process = context.Process(target=main.autodetect, args=(far, _home()), daemon=True)
        process.start()
        far.close()
        try:
            found = pipe.recv() if pipe.poll(_DETECT_S) else []
        except (EOFError, OSError):
            found = []
        finally:
            process.join(2)
            if process.is_alive():
                process.kill()
                process.join(5)
            pipe.close()
        return tuple(
            CameraInfo(id=f"gphoto:{port}", model=model, driver=self.name, abilities=_ABILITIES)
            for model, port in found
        )

    def owns(self, camera_id: str) -> bool:
        """Ids that begin with `gphoto:`."""
        return camera_id.startswith("gphoto:")

    def open(self, camera_id: str) -> Camera:
        """The body at that port."""
        port = camera_id.removeprefix("gphoto:")
        if not port.startswith(("usb:", "ptpip:", "serial:")):
            raise BadUsage(f"`{port}` is not a port of libgphoto2.", "For example gphoto:usb:001,005.")
        return GphotoCamera(camera_id, port)


DRIVER = GphotoDriver()

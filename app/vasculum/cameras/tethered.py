"""A body through libgphoto2 in a child process that can be killed when a call does not return."""

import multiprocessing
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from vasculum.cameras import doctor
from vasculum.cameras.camera import Shot, Turned
from vasculum.cameras.taking import COMES_BY_ITSELF
from vasculum.cameras.tether import main
from vasculum.cameras.tether.memory import CardName, Memory
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import CameraError, CameraLost
from vasculum.settings import places

ABILITIES = ("preview", "shoot", "body-shutter", "settings", "raw")
Ports = Callable[[], tuple[tuple[str, str], ...]]
"""Model and port of every body that is there now."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a call may take before the child process is ended for it."""

    connect: float = 20.0
    release: float = 6.0
    """At least so long the shutter may take until its file is on the card; more, where the body took longer before."""
    shoot: float = 60.0
    preview: float = 3.0
    other: float = 10.0


class GphotoCamera:
    """One body. Known by its serial number once that was read: plugged in elsewhere it is found again, and another body
    at its port is not taken for it. A call that does not return in time costs the child process, never the station."""

    def __init__(
        self,
        camera_id: str,
        port: str,
        driver: str = "gphoto",
        *,
        serial: str | None = None,
        elsewhere: Ports = tuple,
        patience: Patience = Patience(),
    ) -> None:
        self._id = camera_id
        self._port = port
        self._driver = driver
        self._serial = serial
        self._elsewhere = elsewhere
        self.patience = patience
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._memory = Memory()
        self._on_card: dict[Path, list[CardName]] = {}
        self._to_delete: list[CardName] = []
        self._longest_release = 0.0
        self._given_up = 0
        self._info = CameraInfo(id=camera_id, model="not connected", driver=driver, abilities=ABILITIES)

    @property
    def info(self) -> CameraInfo:
        """What the body said at the last connection."""
        return self._info

    @property
    def process_id(self) -> int | None:
        """Of the child that holds libgphoto2 now."""
        return self._process.pid if self._process is not None else None

    def connect(self) -> CameraInfo:
        """Starts a fresh child and opens the body, at another port where it is no longer at its own.

        Raises `CameraLost` with the cause that the camera doctor found, or `CameraError`."""
        if find_spec("gphoto2") is None:
            raise CameraError("libgphoto2 is not installed here.", "Use a folder as the camera: --camera folder:DIR.")
        try:
            return self._open(self._port)
        except CameraError as fault:
            for _, port in self._elsewhere() if self._serial else ():
                if port != self._port:
                    with suppress(CameraError):  # Another body, or one that another program holds.
                        return self._open(port)
            causes = doctor.of_port(self._port) or doctor.of_silence(self._port)
            if causes:
                raise CameraLost(causes[0].cause, causes[0].remedy) from fault
            raise

    def settings(self) -> Mapping[str, str]:
        """All settings with their values."""
        found: dict[str, str] = self._call("settings")
        return found

    def set(self, name: str, value: str) -> None:
        """Sets one and reads it back."""
        self._call("set", name, value)

    def hold(self, wish: Mapping[str, str]) -> tuple[Turned, ...]:
        """Makes the wish true."""
        return tuple(Turned(*said) for said in self._call("hold", dict(wish)))

    def preview(self) -> bytes | None:
        """One live-view JPEG."""
        picture: bytes = self._call("preview", seconds=self.patience.preview)
        return picture

    def shoot(self, into: Path) -> Shot:
        """Releases the shutter and brings the files."""
        try:
            return self._shot(self._call("shoot", str(into), seconds=self.patience.shoot, release=self._release_s))
        except CameraLost as fault:
            raise CameraLost(str(fault), COMES_BY_ITSELF) from fault

    @property
    def _release_s(self) -> float:
        """How long to wait for word of a release. libgphoto2 waits for twenty seconds and more where the body was busy
        at the one moment at which it asked for the new file (library.c, `camera_nikon_capture`); the frame is on the
        card, and a fresh session finds it there, if it knows after which."""
        if self._memory.last is None:
            return self.patience.shoot
        usual = max(self.patience.release, 3 * self._longest_release)
        return min(self.patience.shoot, usual * float(2**self._given_up))

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """Releases made on the body, and those that a lost connection kept on the card."""
        return tuple(self._shot(said) for said in self._call("poll", str(into), seconds=self.patience.shoot))

    def confirm(self, shot: Shot) -> None:
        """The card's copy may go now."""
        self._to_delete += self._on_card.pop(shot.files[0], [])
        if self._to_delete:
            # What a lost connection kept from being deleted goes with the next one.
            self._call("confirm", self._to_delete)
            self._to_delete = []

    def close(self) -> None:
        """Lets the body go and ends the child."""
        if self._process is not None and self._process.is_alive():
            # It goes all the same; a late answer to another question may come in the place of this one's.
            with suppress(CameraError, RuntimeError):
                self._call("close", seconds=2.0)
        self._end_child()

    def _open(self, port: str) -> CameraInfo:
        self._end_child()
        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(
            target=main.serve, args=(far, port, home()), name="vasculum-gphoto", daemon=True
        )
        self._process.start()
        far.close()
        try:
            said = self._call("connect", self._memory, seconds=self.patience.connect)
        except CameraError:
            # Half opened it would answer, and not know what it owes.
            self._end_child()
            raise
        serial = said["serialnumber"]
        if self._serial is not None and serial != self._serial:
            self.close()
            raise CameraLost(
                f"At {port} is the body {serial or 'without a serial number'}, not {self._serial}.",
                "Plug the right one in; it is found at any port.",
            )
        self._port, self._serial = port, serial
        battery = (said["batterylevel"] or "").rstrip("% ")
        percent = int(float(battery)) if battery.replace(".", "", 1).isdigit() else None
        complaints = (*doctor.of_port(port, held=True), *doctor.of_body(percent, said["mode"], said["cards"]))
        self._info = CameraInfo(
            id=self._id,
            model=said["cameramodel"] or "unnamed body",
            driver=self._driver,
            serial=serial,
            owner=said["ownername"] or said["artist"],
            firmware=said["deviceversion"],
            battery_percent=percent,
            abilities=ABILITIES,
            advice=tuple(map(str, complaints)),
        )
        return self._info

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

    def _call(self, method: str, *arguments: object, seconds: float | None = None, release: float | None = None) -> Any:
        seconds = self.patience.other if seconds is None else seconds
        pipe = self._pipe
        if pipe is None:
            raise CameraLost("The camera is not connected.")
        begun = time.monotonic()
        try:
            pipe.send((method, arguments, seconds))
            good, value = self._answer(pipe, begun, seconds, release)
        except TimeoutError as fault:
            self._end_child(hangs=True)
            raise CameraLost(
                f"The camera did not answer for {time.monotonic() - begun:.0f} s and was restarted.",
                "No frame was lost; the numbering goes on.",
            ) from fault
        except (EOFError, OSError) as fault:
            self._end_child()
            raise CameraLost("The camera's process ended.") from fault
        if good:
            return value
        raise value

    def _answer(self, pipe: Connection, begun: float, seconds: float, release: float | None) -> tuple[bool, Any]:
        """The answer, within so many seconds; that a release is on the card must be heard within `release`."""
        end = begun + (seconds if release is None else release)
        while pipe.poll(max(0.0, end - time.monotonic())):
            good, value, self._memory = pipe.recv()
            if good is not None:
                return good, value
            # It is on the card: bringing it has its own time.
            end = begun + seconds
            self._longest_release, self._given_up = max(self._longest_release, time.monotonic() - begun), 0
        self._given_up += release is not None and end < begun + seconds
        raise TimeoutError

    def _end_child(self, hangs: bool = False) -> None:
        pipe, self._pipe = self._pipe, None
        process, self._process = self._process, None
        if pipe is not None:
            pipe.close()
        if process is not None:
            # One that hangs in a call does not see that the pipe was closed.
            process.join(0 if hangs else 1)
            if process.is_alive():
                process.kill()
                process.join(5)


def home() -> Path:
    """Where libgphoto2 keeps its own settings."""
    return places.default_settings().parent / "libgphoto2"

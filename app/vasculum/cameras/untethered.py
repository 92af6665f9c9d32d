"""The simulated scene without a tether, for systems that have no libgphoto2 (Windows)."""

import os
import time
from collections.abc import Mapping
from pathlib import Path

from vasculum.cameras.camera import Shot, Turned
from vasculum.cameras.ptpip.stage import Glass
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.scene import Truth
from vasculum.cameras.taking import disk_fault
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import CameraError


class UntetheredCamera:
    """Photographs the scene in this process; says in its advice that it does."""

    def __init__(self, staging: Staging) -> None:
        self._glass = Glass(staging)
        self._count = 0

    @property
    def info(self) -> CameraInfo:
        """The body that is not there."""
        return CameraInfo(
            "simulated",
            "Simulated camera without PTP/IP",
            "simulated",
            abilities=("preview", "shoot"),
            advice=("libgphoto2 is not here: it photographs without PTP/IP.",),
        )

    def connect(self) -> CameraInfo:
        """Nothing to open; waits for the first picture, which the first live view shows."""
        self._glass.look()
        return self.info

    def settings(self) -> Mapping[str, str]:
        """None."""
        return {}

    def set(self, name: str, value: str) -> None:
        """Refuses: there are no settings."""
        raise CameraError(f"This camera has no setting `{name}`.", "Choose a camera with settings.")

    def hold(self, wish: Mapping[str, str]) -> tuple[Turned, ...]:
        """There is nothing to hold."""
        return ()

    def preview(self) -> bytes | None:
        """What lies on the glass."""
        return self._glass.glimpse()

    def shoot(self, into: Path) -> Shot:
        """Writes what lies on the glass. Raises `DiskFull` or `DataFolderError` when it cannot."""
        sight = self._glass.look()
        self._count += 1
        names = [(f"SIM_{self._count:04d}.JPG", sight.jpeg)]
        if sight.dng is not None:
            names.append((f"SIM_{self._count:04d}.DNG", sight.dng))
        begin = f"{os.getpid()}-{time.time_ns()}"
        parts: list[Path] = []
        try:
            for name, content in names:
                parts.append(_written(into / f"{begin}-{name}.part", content))
            files = tuple(part.rename(part.with_suffix("")) for part in parts)
        except OSError as fault:
            raise disk_fault(fault, into) from fault
        self._glass.taken()
        return Shot(files, original_names=tuple(name for name, _ in names))

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """Nobody can press a shutter here."""
        return ()

    def confirm(self, shot: Shot) -> None:
        """There is no card."""

    def close(self) -> None:
        """Ends the rendering."""
        self._glass.close()

    def stage(self, staging: Staging) -> None:
        """Begins anew with the first specimen of a staging."""
        self._glass.stage(staging)

    def command(self, verb: str) -> tuple[Truth, ...]:
        """The simulated world's commands that make sense without a body; there is no card."""
        if verb == "card":
            return ()
        if verb == "next":
            self._glass.next()
        elif verb != "truths":
            raise CameraError(f"Without PTP/IP the misfortune `{verb}` cannot happen.", "Use a system with libgphoto2.")
        return tuple(self._glass.truths)


def _written(part: Path, content: bytes) -> Path:
    with part.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return part

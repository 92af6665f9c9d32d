"""The simulated scene without a tether, for systems that have no libgphoto2 (Windows)."""

import os
import time
from collections.abc import Mapping
from pathlib import Path

from vasculum.cameras.camera import Shot
from vasculum.cameras.ptpip.stage import Glass, Staging
from vasculum.cameras.scene import Truth
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import CameraError


class UntetheredCamera:
    """Photographs the scene in this process; says in its advice that it does."""

    def __init__(self, staging: Staging) -> None:
        self._glass = Glass(staging)

    @property
    def info(self) -> CameraInfo:
        """The body that is not there."""
        return CameraInfo("simulated", "Simulated camera without PTP/IP", "simulated", abilities=("preview", "shoot"),
                          advice=("libgphoto2 is not here: it photographs without PTP/IP.",))

    def connect(self) -> CameraInfo:
        """Nothing to open."""
        return self.info

    def settings(self) -> Mapping[str, str]:
        """None."""
        return {}

    def set(self, name: str, value: str) -> None:
        """Refuses: there are no settings."""
        raise CameraError(f"This camera has no setting `{name}`.")

    def preview(self) -> bytes | None:
        """What lies on the glass."""
        return self._glass.look().preview

    def shoot(self, into: Path) -> Shot:
        """Writes what lies on the glass."""
        sight = self._glass.look()
        stem = f"{os.getpid()}-{time.time_ns()}"
        files = [(into / f"{stem}.jpg", sight.jpeg)] + ([(into / f"{stem}.dng", sight.dng)] if sight.dng else [])
        for path, content in files:
            path.write_bytes(content)
        self._glass.taken()
        return Shot(tuple(path for path, _ in files))

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """Nobody can press a shutter here."""
        return ()

    def confirm(self, shot: Shot) -> None:
        """There is no card."""

    def close(self) -> None:
        """Nothing to let go."""

    def command(self, verb: str) -> tuple[Truth, ...]:
        """The simulated world's commands that make sense without a body."""
        if verb == "next":
            self._glass.next()
        elif verb != "truths":
            raise CameraError(f"Without PTP/IP the misfortune `{verb}` cannot happen.")
        return tuple(self._glass.truths)

"""What the system knows of the cameras on the USB: read from /sys and /proc, without touching a camera."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

SYS = Path("/sys/bus/usb/devices")
PROC = Path("/proc")
DEV = Path("/dev/bus/usb")
_STILL_IMAGE = "06"
"""bInterfaceClass of PTP devices (USB Still Image Capture Device Definition, section 3)."""


@dataclass(frozen=True, slots=True)
class UsbCamera:
    """A PTP device on the bus."""

    bus: int
    address: int
    serial: str | None
    """As the USB descriptor gives it; some bodies pad it with zeros."""
    speed: float
    """Megabit a second of the link as it is: 12, 480, 5000."""
    version: float
    """The USB version that the device speaks: 2.0, 3.2."""
    node: Path
    """The device file that a program opens."""

    @property
    def port(self) -> str:
        """libgphoto2's name of where it is."""
        return f"usb:{self.bus:03d},{self.address:03d}"


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that has a device file open."""

    pid: int
    name: str


def usb_cameras(sys: Path = SYS, dev: Path = DEV) -> tuple[UsbCamera, ...]:
    """The PTP devices that are plugged in; empty where the system has no such folder (no Linux, no USB)."""
    found = [_camera(device, dev) for device in sorted(sys.glob("*")) if _is_camera(sys, device)]
    return tuple(camera for camera in found if camera is not None)


def holders(node: Path, proc: Path = PROC) -> tuple[Holder, ...]:
    """The processes, other than this one and its children, that have the device file open, as far as this user may
    know."""
    own = {os.getpid(), *(child.pid for child in psutil.Process().children(recursive=True))}
    found: list[Holder] = []
    for process in sorted(proc.glob("[0-9]*"), key=lambda path: int(path.name)):
        # Gone meanwhile, or another user's.
        with suppress(OSError):
            if int(process.name) not in own and any(_leads_to(link, node) for link in (process / "fd").iterdir()):
                found.append(Holder(int(process.name), (process / "comm").read_text().strip()))
    return tuple(found)


def _leads_to(link: Path, node: Path) -> bool:
    with suppress(OSError):
        return link.readlink() == node
    return False


def _is_camera(sys: Path, device: Path) -> bool:
    return any(_word(interface / "bInterfaceClass") == _STILL_IMAGE for interface in sys.glob(f"{device.name}:*"))


def _camera(device: Path, dev: Path) -> UsbCamera | None:
    try:
        bus, address = int(_word(device / "busnum")), int(_word(device / "devnum"))
        speed, version = float(_word(device / "speed")), float(_word(device / "version"))
    except ValueError:
        return None  # Pulled out while we looked.
    return UsbCamera(
        bus, address, _word(device / "serial") or None, speed, version, dev / f"{bus:03d}" / f"{address:03d}"
    )


def _word(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""

"""The driver of bodies through libgphoto2: finds them on the bus, reads who they are, opens one."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

from vasculum.cameras import doctor
from vasculum.cameras.network import Announced, announced
from vasculum.cameras.tether import main
from vasculum.cameras.tethered import ABILITIES, GphotoCamera, home
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraError

_DETECT_S = 20.0
_AGAIN_S = 1.0
"""How long a network body that does not answer is listened for elsewhere: it is tried again anyway."""


def detect() -> tuple[tuple[str, str], ...]:
    """Model and port of every USB body; empty where there is none or detection hangs."""
    if find_spec("gphoto2") is None:
        return ()
    context = multiprocessing.get_context("spawn")
    pipe, far = context.Pipe()
    process = context.Process(target=main.autodetect, args=(far, home()), daemon=True)
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
    return tuple(found)


def network_ports() -> tuple[tuple[str, str], ...]:
    """Name and port of every body that makes itself known in the network: one whose address changed is found again."""
    return tuple((body.name, body.path) for body in announced(_AGAIN_S))


def _in_network() -> tuple[Announced, ...]:
    return announced() if find_spec("gphoto2") is not None else ()


class GphotoDriver:
    """Bodies that libgphoto2 detects, and those at a PTP/IP address that is named."""

    name = "gphoto"

    def find(self) -> tuple[CameraInfo, ...]:
        """The USB bodies with who they are, where one cannot be opened with the cause; then those of the network that
        make themselves known."""
        with ThreadPoolExecutor(5) as looking:
            heard = looking.submit(_in_network)
            there = tuple(looking.map(self._identified, detect()))
            return (*there, *map(self._announced, heard.result()))

    def owns(self, camera_id: str) -> bool:
        """Ids that begin with `gphoto:`."""
        return camera_id.startswith("gphoto:")

    def open(self, camera_id: str, *, serial: str | None = None) -> GphotoCamera:
        """The body at that port, or the one of that serial number wherever it is plugged in now."""
        port = camera_id.removeprefix("gphoto:")
        if not port.startswith(("usb:", "ptpip:", "serial:")):
            raise BadUsage(f"`{port}` is not a port of libgphoto2.", "For example gphoto:usb:001,005.")
        elsewhere = {"usb": detect, "ptpip": network_ports}.get(port.partition(":")[0], tuple)
        return GphotoCamera(camera_id, port, serial=serial, elsewhere=elsewhere)

    def _announced(self, body: Announced) -> CameraInfo:
        # Not opened to be looked at: it takes one host at a time, and asks the person at it who that is.
        return CameraInfo(
            f"gphoto:{body.path}", body.name, self.name, abilities=ABILITIES, advice=(str(doctor.of_network()),)
        )

    def _identified(self, there: tuple[str, str]) -> CameraInfo:
        model, port = there
        # A body that somebody holds, a station of ours perhaps, is left in peace.
        causes = doctor.of_port(port)
        if not causes:
            camera = GphotoCamera(f"gphoto:{port}", port)
            try:
                return camera.connect()
            except CameraError as fault:
                causes = (doctor.Complaint(str(fault), fault.advice),)
            finally:
                camera.close()
        advice = tuple(map(str, causes))
        return CameraInfo(
            f"gphoto:{port}", model, self.name, serial=doctor.serial_at(port), abilities=ABILITIES, advice=advice
        )


DRIVER = GphotoDriver()

"""The driver of bodies through libgphoto2: finds them on the bus, reads who they are, opens one."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

from vasculum.cameras import doctor
from vasculum.cameras.tether import main
from vasculum.cameras.tethered import ABILITIES, GphotoCamera, home
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraError

_DETECT_S = 20.0


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


class GphotoDriver:
    """Bodies that libgphoto2 detects, and those at a PTP/IP address that is named."""

    name = "gphoto"

    def find(self) -> tuple[CameraInfo, ...]:
        """The USB bodies with who they are; where one cannot be opened, with the cause."""
        there = detect()
        if not there:
            return ()
        with ThreadPoolExecutor(4) as looking:
            return tuple(looking.map(self._identified, there))

    def owns(self, camera_id: str) -> bool:
        """Ids that begin with `gphoto:`."""
        return camera_id.startswith("gphoto:")

    def open(self, camera_id: str, *, serial: str | None = None) -> GphotoCamera:
        """The body at that port, or the one of that serial number wherever it is plugged in now."""
        port = camera_id.removeprefix("gphoto:")
        if not port.startswith(("usb:", "ptpip:", "serial:")):
            raise BadUsage(f"`{port}` is not a port of libgphoto2.", "For example gphoto:usb:001,005.")
        return GphotoCamera(camera_id, port, serial=serial, elsewhere=detect if port.startswith("usb:") else tuple)

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

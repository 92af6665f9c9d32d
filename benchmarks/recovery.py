"""Seconds until photographs come again, once what kept them away is over: at every operation, by three causes.

python benchmarks/recovery.py [--maker nikon] [--times 1] [--json]

`cable`: it is pulled before the answer, and in again. `freeze`: the body answers nothing for a second. `kill`: the
process that holds libgphoto2 is killed in the middle of the operation. Through the whole station, with live view, as a
person works: a press that fails is pressed again, what was released comes by itself. Counted is from the end of the
cause to the moment at which a new frame is recorded and none that was released is missing. Ends with 1 where a frame
was lost or doubled.
"""

import argparse
import json
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

# The children of a body import this file anew: what they do not need is imported where it is used.
if TYPE_CHECKING:
    from vasculum.cameras.simulated import SimulatedCamera
    from vasculum.model.events import Event, Notice
    from vasculum.station import Station

OPERATIONS = {
    "open session": 0x1002,
    "device info": 0x1001,
    "storage info": 0x1005,
    "object handles": 0x1007,
    "object info": 0x1008,
    "object": 0x1009,
    "delete": 0x100B,
    "describe property": 0x1014,
    "property": 0x1015,
    "capture": 0x9207,
    "events": 0x90C7,
    "device ready": 0x90C8,
    "live view on": 0x9201,
    "live picture": 0x9203,
}
CANONS = {
    "open session": 0x1002,
    "device info": 0x1001,
    "storage info": 0x1005,
    "object handles": 0x1007,
    "object info": 0x1008,
    "object": 0x1009,
    "delete": 0x100B,
    "remote mode": 0x9114,
    "event mode": 0x9115,
    "changes": 0x9116,
    "capture": 0x910F,
    "live picture": 0x9153,
}
SONYS = {
    "open session": 0x1002,
    "device info": 0x1001,
    "storage info": 0x1005,
    "object info": 0x1008,
    "object": 0x1009,
    "connect": 0x9201,
    "codes": 0x9202,
    "press": 0x9207,
    "all settings": 0x9209,
}
MAKERS = {"nikon": OPERATIONS, "canon": CANONS, "sony": SONYS}
AT_CONNECTION = (
    "open session",
    "device info",
    "describe property",
    "object handles",
    "storage info",
    "remote mode",
    "event mode",
    "connect",
    "codes",
)
CAUSES = ("cable", "freeze", "kill")
_LIMIT_S = 3.0
_GIVE_UP_S = 120.0


class Shift:
    """A station at work, and what came."""

    def __init__(self, station: "Station", camera: "SimulatedCamera") -> None:
        self.station, self.camera = station, camera
        self.came: list[str] = []
        self._presses = True
        station.listen(self._hear)

    def _hear(self, happened: "Event | Notice") -> None:
        from vasculum.model.events import Captured

        if isinstance(happened, Captured):
            self.came.append(happened.capture.primary.original_name)

    def ready(self) -> None:
        """Waits until the body answers and nothing is missing."""
        while not self.station.camera_ready or len(self.came) != len(self.camera.truths()):
            time.sleep(0.02)

    def until_frame(self) -> float:
        """Presses until a frame more is there and none is missing; when that was."""
        from vasculum.model.errors import StationError

        wanted, end = len(self.came) + 1, time.monotonic() + _GIVE_UP_S
        while time.monotonic() < end:
            try:
                self.station.shoot().result(_GIVE_UP_S)
            except (StationError, TimeoutError):
                time.sleep(0.05)
                continue
            if len(self.came) >= wanted and len(self.came) == len(self.camera.truths()):
                return time.monotonic()
        raise SystemExit("No frame came within two minutes.")


def once(shift: Shift, operation: str, cause: str) -> float | None:
    """How long it took; None where the operation never came."""
    from vasculum.cameras.ptpip.mishaps import Mishap

    camera = shift.camera
    shift.ready()
    before = camera.met
    camera.arm(Mishap("disconnect" if cause == "cable" else "freeze", MAKERS[camera.dialect][operation]))
    if operation in AT_CONNECTION:
        camera.misfortune("unplugged")
    done: list[float] = []
    person = threading.Thread(target=lambda: done.append(shift.until_frame()))
    person.start()
    end = time.monotonic() + 20
    while camera.met == before and time.monotonic() < end:
        time.sleep(0.005)
    met = camera.met > before
    if met and cause == "freeze":
        time.sleep(1.0)
    if met and cause == "kill":
        process = camera.holder
        if process is not None:
            os.kill(process, signal.SIGKILL)
    over = time.monotonic()
    camera.calm()
    person.join()
    return max(0.0, done[0] - over) if met else None


def main() -> int:
    """Prints a row an operation."""
    from vasculum.cameras.ptpip.staging import Staging
    from vasculum.cameras.simulated import SimulatedCamera
    from vasculum.settings import Settings
    from vasculum.station import build_station

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--maker", choices=MAKERS, default="nikon", help="as which the body speaks")
    arguments.add_argument("--times", type=int, default=1, help="so often each")
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        camera = SimulatedCamera(Staging(megapixels=0.5, reel=4), dialect=given.maker)
        settings = Settings(data=Path(folder) / "data")
        with build_station(settings, camera, analyse=False, deliver=False, live=True) as station:
            shift = Shift(station, camera)
            while not station.camera_ready:
                time.sleep(0.05)
            shift.until_frame()
            if not given.json:
                print("| operation | cable, s | freeze, s | kill, s |\n| --- | --- | --- | --- |", flush=True)
            for operation in MAKERS[given.maker]:
                row: dict[str, float | None] = {}
                for cause in CAUSES:
                    took = [once(shift, operation, cause) for _ in range(given.times)]
                    met = [one for one in took if one is not None]
                    row[cause] = max(met) if met else None
                    worst = max(worst, *met, 0.0)
                if given.json:
                    print(json.dumps({"operation": operation, **row}), flush=True)
                else:
                    cells = ("not met" if row[cause] is None else f"{row[cause]:.1f}" for cause in CAUSES)
                    print(f"| {operation} | {' | '.join(cells)} |", flush=True)
            shift.ready()
            lost = len(camera.truths()) - len(shift.came)
            doubled = len(shift.came) - len(set(shift.came))
    print(
        f"Longest {worst:.1f} s (wanted: {_LIMIT_S:.0f}); of {len(shift.came)} frames {lost} lost, {doubled} doubled.",
        file=sys.stderr if given.json else sys.stdout,
    )
    return 1 if lost or doubled else 0


if __name__ == "__main__":
    raise SystemExit(main())

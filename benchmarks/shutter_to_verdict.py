"""Seconds from the shutter to the verdict, and to the text, through the whole station with the simulated tether.

python benchmarks/shutter_to_verdict.py [--frames 6] [--megapixels 24]

The pictures are drawn once, in a first round that is not counted: a camera brings processors of its own, and a drawing
at the same time would take one of the station's. The first frame of all pays for what is opened once and is told apart.
The clock starts when the released frame leaves the camera's own work: from there on it is transferred, stored, looked
at, judged.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import psutil

from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.model.events import Analysed, Captured, Event, Notice
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Stage
from vasculum.settings import Settings
from vasculum.station import Station, build_station
from vasculum.station.shift import Verdicts

_DRAWN = 3


class Clock:
    """When each frame was safe, judged and read."""

    def __init__(self, station: Station) -> None:
        self.safe: dict[CaptureId, float] = {}
        self.judged: dict[CaptureId, float] = {}
        self.read: dict[CaptureId, float] = {}
        self.steps: list[dict[str, float]] = []
        self.cpu: list[float] = []
        self._process = station._process
        self._before = 0.0
        station.listen(self._hear)

    def _seconds(self) -> float:
        """Processor time of the analysis process so far: what a busy machine does not spoil."""
        pid = self._process.pid
        return sum(psutil.Process(pid).cpu_times()[:2]) if pid else 0.0

    def _hear(self, happened: Event | Notice) -> None:
        now = time.monotonic()
        match happened:
            case Captured():
                self.safe[happened.capture.id] = now
                self._before = self._seconds()
            case Analysed() if happened.analysis.stage is Stage.VERDICT:
                self.judged.setdefault(happened.capture_id, now)
                self.steps.append(happened.analysis.timings_ms)
                self.cpu.append(self._seconds() - self._before)
            case Analysed():
                self.read.setdefault(happened.capture_id, now)
            case _:
                pass


def shoot(frames: int, megapixels: float, raw_only: bool) -> None:
    """One row: all frames, one after the other, each when the one before has its verdict."""
    camera = SimulatedCamera(Staging(seed=3, megapixels=megapixels, with_raw=raw_only, reel=_DRAWN))
    with tempfile.TemporaryDirectory() as folder:
        station = build_station(Settings(data=Path(folder)), camera, live=False, deliver=False)
        if raw_only:
            _drop_jpegs(camera)
        with station:
            clock, verdicts = Clock(station), Verdicts(station)
            shutter: list[tuple[float, CaptureId]] = []
            for _ in range(_DRAWN + frames):
                # The next picture is drawn: only then may the shutter open.
                station.ask_camera(lambda body: body._body.ask("ready")).result()  # type: ignore[attr-defined]
                begun = time.monotonic()
                capture = station.shoot().result()
                verdicts.of(capture.id)
                shutter.append((begun, capture.id))
                _until(lambda media=capture.id: media in clock.read)
        rows = [
            (clock.safe[media] - begun, clock.judged[media] - begun, clock.read[media] - clock.judged[media])
            for begun, media in shutter
        ]
    what = f"{megapixels:g} Mpx {'RAW only' if raw_only else 'JPEG'}"
    print(f"{what}: first frame {rows[0][1]:.2f} s to its verdict")
    rows, clock.cpu, clock.steps = rows[:1] + rows[_DRAWN:], clock.cpu[_DRAWN - 1 :], clock.steps[_DRAWN - 1 :]
    for name, column in (("safe", 0), ("verdict", 1), ("text after it", 2)):
        values = [row[column] for row in rows[1:]]
        print(f"  {name:14} median {statistics.median(values):.2f} s   worst {max(values):.2f} s   n {len(values)}")
    print(f"  analysis       median {statistics.median(clock.cpu[1:]):.2f} s of processor time to the verdict")
    names = dict.fromkeys(name for steps in clock.steps for name in steps)
    parts = {name: statistics.median([steps.get(name, 0.0) for steps in clock.steps[1:]]) for name in names}
    print("  " + "  ".join(f"{name} {value:.0f}" for name, value in parts.items()) + "  ms, median")


def _until(what: object, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not what() and time.monotonic() < end:  # type: ignore[operator]
        time.sleep(0.01)


def _drop_jpegs(camera: SimulatedCamera) -> None:
    """As a body that is set to RAW alone: the shot loses its JPEG before the station sees it."""
    real = camera.shoot

    def raw_alone(into: Path) -> object:
        shot = real(into)
        keep = [index for index, path in enumerate(shot.files) if path.suffix.lower() == ".dng"]
        for index, path in enumerate(shot.files):
            if index not in keep:
                path.unlink()
        return type(shot)(
            tuple(shot.files[index] for index in keep),
            shot.settings,
            shot.camera_time,
            tuple(shot.original_names[index] for index in keep),
        )

    camera.shoot = raw_alone  # type: ignore[method-assign, assignment]


def main() -> None:
    """Prints a block for JPEG and one for RAW alone, with the machine's load beside them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--frames", type=int, default=6)
    asked.add_argument("--megapixels", type=float, default=24.0)
    given = asked.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for raw_only in (False, True):
        shoot(given.frames, given.megapixels, raw_only)
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()

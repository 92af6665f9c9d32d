"""A long shoot through the whole station, with a misfortune every 37 frames (the rate that pi-scan issue 12 reports):
no frame lost, none doubled, no restart by hand, memory flat."""

import time
from pathlib import Path

import psutil
import pytest

from vasculum.cameras.ptpip.mishaps import KINDS, Mishap
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.model.errors import StationError
from vasculum.model.events import CameraFault, Captured, Event, Notice, PreviewFrame
from vasculum.settings import Settings
from vasculum.station import Station, build_station

_EVERY = 37
_OPERATIONS = (None, 0x1009, 0x9207, 0x1008, 0x90C7, 0x9203, 0x100B, 0x1015)


class _Watch:
    """What the station told."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self.faults: list[CameraFault] = []
        self.previews = 0

    def hear(self, happened: Event | Notice) -> None:
        match happened:
            case Captured():
                self.came.append(happened.capture.primary.original_name)
            case CameraFault():
                self.faults.append(happened)
            case PreviewFrame():
                self.previews += 1
            case _:
                pass


def _memory() -> float:
    """Resident megabytes of this process and its children."""
    me = psutil.Process()
    return sum(process.memory_info().rss for process in (me, *me.children(recursive=True))) / 1e6


def _pressed(station: Station, camera: SimulatedCamera) -> None:
    answer = station.shoot()
    while True:
        try:
            answer.result(1.0)
            return
        except TimeoutError:
            camera.thaw()  # A body that froze stays so for a second.


def _released(station: Station, camera: SimulatedCamera) -> int:
    while True:
        camera.thaw()
        try:
            return len(station.ask_camera(lambda _: camera.truths()).result(2))
        except (StationError, TimeoutError):
            time.sleep(0.2)  # Not connected now.


def _soak(tmp_path: Path, frames: int, megapixels: float) -> None:
    camera = SimulatedCamera(Staging(megapixels=megapixels, reel=4))
    watch = _Watch()
    memory: list[float] = []
    recovered: list[float] = []
    settings = Settings(data=tmp_path / "data")
    turn = 0
    with build_station(settings, camera, analyse=False, deliver=False, live=True) as station:
        station.listen(watch.hear)
        while not station.camera_ready:
            time.sleep(0.1)
        while len(watch.came) < frames:
            number = len(watch.came)
            if number // _EVERY > turn:
                turn = number // _EVERY
                camera.arm(Mishap(KINDS[turn % len(KINDS)], _OPERATIONS[turn % len(_OPERATIONS)]))
            begun = time.monotonic()
            try:
                _pressed(station, camera)
            except StationError:
                end = time.monotonic() + 10
                while _released(station, camera) > len(watch.came) and time.monotonic() < end:
                    time.sleep(0.1)
                recovered.append(time.monotonic() - begun)
            if number % max(1, frames // 10) == 0:
                memory.append(_memory())
        released = _released(station, camera)
        met = station.ask_camera(lambda _: camera.met).result(60)
        left = station.ask_camera(lambda _: camera.card()).result(60)
    print(
        f"\n{frames} frames of {megapixels} Mpx, {released} released, {met} misfortunes met of {turn}, "
        f"{len(watch.faults)} of them told, "
        f"longest from press to recovery {max(recovered, default=0):.1f} s, {watch.previews} previews, memory "
        f"{memory[1]:.0f} to {memory[-1]:.0f} MB, {len(left)} files left on the card\n"
        f"memory at each tenth, MB: {', '.join(f'{one:.0f}' for one in memory)}"
    )
    assert len(watch.came) == len(set(watch.came)) == released >= frames
    assert met == turn
    assert watch.previews > 0
    assert memory[-1] < memory[1] * 1.2 + 20


def test_a_hundred_frames_with_misfortunes(tmp_path: Path) -> None:
    _soak(tmp_path, 100, 0.5)


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_two_thousand_frames_with_misfortunes(tmp_path: Path) -> None:
    _soak(tmp_path, 2000, 3.0)

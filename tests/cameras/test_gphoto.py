"""Our body through the real libgphoto2, in its child process: what is brought, and what when the world fails."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from vasculum.cameras.gphoto import DRIVER
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.cameras.tethered import GphotoCamera, Patience
from vasculum.model.errors import BadUsage, CameraBusy, CameraError, CameraLost, CardFull, DataFolderError

PAIRS = Staging(megapixels=0.5, with_raw=True)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedCamera]:
    """One body for all tests here, with a home of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        opened = SimulatedCamera(PAIRS)
        opened.connect()
        yield opened
        opened.close()


@pytest.fixture
def camera(started: SimulatedCamera) -> SimulatedCamera:
    """The body, connected anew where a test before pulled its cable."""
    started.misfortune("card_emptied")
    started.connect()
    return started


def child_of(camera: SimulatedCamera) -> int:
    tether = camera._tether
    assert isinstance(tether, GphotoCamera)
    assert tether._process is not None
    assert tether._process.pid is not None
    return tether._process.pid


def test_a_pair_comes_whole_jpeg_first(camera: SimulatedCamera, into: Path) -> None:
    shot = camera.shoot(into)
    jpeg, raw = shot.files
    assert [path.name[-4:] for path in shot.files] == [".JPG", ".DNG"]
    assert (jpeg.read_bytes()[:3], jpeg.read_bytes()[-2:]) == (b"\xff\xd8\xff", b"\xff\xd9")
    assert raw.read_bytes()[:4] == b"II*\0"
    assert [name[:4] for name in shot.original_names] == ["DSC_", "DSC_"]
    assert sorted(into.iterdir()) == sorted(shot.files)
    assert dict(shot.settings)["f-number"] == "f/8"
    assert shot.camera_time is not None
    assert abs(shot.camera_time.timestamp() - time.time()) < 60


def test_the_card_keeps_a_copy_until_it_is_confirmed(camera: SimulatedCamera, into: Path) -> None:
    shot = camera.shoot(into)
    assert set(shot.original_names) <= set(camera.card())
    camera.confirm(shot)
    assert not set(shot.original_names) & set(camera.card())
    camera.confirm(shot)


def test_what_was_brought_is_not_polled_again(camera: SimulatedCamera, into: Path) -> None:
    camera.shoot(into)
    assert [camera.poll(into) for _ in range(3)] == [(), (), ()]


def test_the_bodys_own_shutter_gives_pairs_one_by_one(camera: SimulatedCamera, into: Path) -> None:
    for _ in range(2):
        camera.misfortune("body_shutter")
    shots = camera.poll(into)
    assert [len(shot.files) for shot in shots] == [2, 2]
    assert len({path for shot in shots for path in shot.files}) == 4
    assert camera.poll(into) == ()


def test_a_release_on_the_body_survives_a_cut_transfer(camera: SimulatedCamera, into: Path) -> None:
    camera.misfortune("body_shutter")
    camera.misfortune("half_file")
    with pytest.raises(CameraLost):
        camera.poll(into)
    camera.connect()
    (shot,) = camera.poll(into)
    assert len(shot.files) == 2
    assert shot.files[0].read_bytes()[-2:] == b"\xff\xd9"


def test_half_a_file_stays_as_part(camera: SimulatedCamera, into: Path) -> None:
    camera.misfortune("half_file")
    with pytest.raises(CameraLost) as lost:
        camera.shoot(into)
    assert lost.value.advice
    (part,) = into.iterdir()
    assert part.name.endswith(".JPG.part")
    assert part.stat().st_size > 0
    camera.connect()
    assert len(camera.shoot(into).files) == 2


def test_busy_is_said_and_passes(camera: SimulatedCamera, into: Path) -> None:
    camera.misfortune("busy")
    with pytest.raises(CameraBusy):
        camera.shoot(into)
    assert camera.shoot(into).files


def test_a_full_card_is_said(camera: SimulatedCamera, into: Path) -> None:
    camera.misfortune("card_full")
    with pytest.raises(CardFull):
        camera.shoot(into)
    assert list(into.iterdir()) == []


def test_a_pulled_cable_is_lost_until_connected_again(camera: SimulatedCamera, into: Path) -> None:
    camera.misfortune("unplugged")
    for _ in range(2):
        with pytest.raises(CameraLost):
            camera.preview()
    assert camera.connect().serial == "VASC0001"
    picture = camera.preview()
    assert picture is not None
    assert picture.startswith(b"\xff\xd8\xff")


def test_a_folder_that_takes_nothing_is_not_the_cameras_fault(camera: SimulatedCamera, tmp_path: Path) -> None:
    with pytest.raises(DataFolderError):
        camera.shoot(tmp_path / "not" / "there")


@pytest.mark.parametrize(("name", "value"), [("iso", "123"), ("iso", ""), ("no-such-setting", "1"), ("bulb", "x")])
def test_a_setting_that_it_does_not_take(camera: SimulatedCamera, name: str, value: str) -> None:
    with pytest.raises(CameraError) as refused:
        camera.set(name, value)
    assert not isinstance(refused.value, CameraLost)
    assert camera.settings()["iso"] == "100"


def test_settings_are_set_and_read_back(camera: SimulatedCamera) -> None:
    for name, value, before in (
        ("iso", "400", "100"),
        ("whitebalance", "Tungsten", "Daylight"),
        ("exposurecompensation", "-1", "0"),
        ("f-number", "f/16", "f/8"),
    ):
        assert camera.settings()[name] == before
        camera.set(name, value)
        assert camera.settings()[name] == value
        camera.set(name, before)
    assert "" not in camera.settings()


def test_live_view_goes_on_while_the_next_picture_is_drawn(camera: SimulatedCamera, into: Path) -> None:
    before = camera.preview()
    body = camera._body
    assert body is not None
    assert body._darkroom.pid is not None
    os.kill(body._darkroom.pid, signal.SIGSTOP)
    try:
        camera.next_specimen()
        # Drawing never ends now; the wire answers all the same, with what lay there last.
        assert [camera.preview() for _ in range(3)] == [before] * 3
    finally:
        os.kill(body._darkroom.pid, signal.SIGCONT)
    assert camera.shoot(into).files
    assert camera.preview() != before


def test_a_call_that_does_not_return_costs_the_child(camera: SimulatedCamera, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = child_of(camera)
    monkeypatch.setattr(camera._tether, "patience", Patience(other=0.5))
    os.kill(hanging, signal.SIGSTOP)
    with pytest.raises(CameraLost, match="did not answer"):
        camera.settings()
    assert not psutil.pid_exists(hanging)
    monkeypatch.undo()
    camera.connect()
    assert camera.settings()["iso"] == "100"


def test_a_child_that_dies_is_a_lost_camera(camera: SimulatedCamera, into: Path) -> None:
    os.kill(child_of(camera), signal.SIGKILL)
    with pytest.raises(CameraLost):
        camera.shoot(into)
    camera.connect()
    assert camera.shoot(into).files


def test_a_body_whose_process_dies_is_started_again(camera: SimulatedCamera, into: Path) -> None:
    assert camera._body is not None
    assert camera._body._process.pid is not None
    os.kill(camera._body._process.pid, signal.SIGKILL)
    with pytest.raises(CameraLost):
        camera.shoot(into)
    camera.connect()
    assert camera.shoot(into).files


def test_nothing_at_the_port_is_a_lost_camera_or_a_refusal(started: SimulatedCamera) -> None:
    nobody = GphotoCamera("gphoto:ptpip:127.0.0.1:1:1", "ptpip:127.0.0.1:1:1")
    with pytest.raises(CameraError):
        nobody.connect()
    nobody.close()
    nobody.close()


def test_calls_before_connect_say_so(into: Path) -> None:
    camera = GphotoCamera("gphoto:usb:001,001", "usb:001,001")
    for call in (camera.settings, camera.preview, lambda: camera.shoot(into), lambda: camera.poll(into)):
        with pytest.raises(CameraLost, match="not connected"):
            call()
    camera.close()


def test_looking_for_bodies_ends_and_finds_ids(into: Path) -> None:
    assert all(DRIVER.owns(info.id) for info in DRIVER.find())


@pytest.mark.parametrize("camera_id", ["gphoto:", "gphoto:nonsense", "gphoto:disk:/"])
def test_a_port_that_makes_no_sense(camera_id: str) -> None:
    with pytest.raises(BadUsage):
        DRIVER.open(camera_id)


STATION = """
import multiprocessing, sys, time
if __name__ == "__main__":
    from vasculum.cameras import drivers, open_camera
    drivers()
    camera = open_camera("simulated")
    camera.stage(__import__("vasculum.cameras.ptpip.staging", fromlist=["Staging"]).Staging(megapixels=0.5))
    camera.connect()
    print(*[child.pid for child in multiprocessing.active_children()])
    print(*[name for name in ("gphoto2", "cv2") if name in sys.modules], flush=True)
    time.sleep(60)
"""


def test_a_killed_station_leaves_no_process_and_never_held_libgphoto2(tmp_path: Path) -> None:
    script = tmp_path / "station.py"
    script.write_text(STATION)
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as station:
        assert station.stdout is not None
        children = [psutil.Process(int(pid)) for pid in station.stdout.readline().split()]
        heavy = station.stdout.readline().strip()
        station.kill()
    assert len(children) == 3
    _, alive = psutil.wait_procs(children, timeout=15)
    for left in alive:
        left.kill()
    assert (alive, heavy) == ([], "")

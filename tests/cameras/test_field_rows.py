"""What users of tethering programs complain of (FIELD, section 3, points 1 and 2), a test a row, named by its reports.

Rows whose tests stand elsewhere are named in `ELSEWHERE`, and looked up there.
"""

import struct
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from vasculum.cameras.ptpip.body import Body, Sight
from vasculum.cameras.ptpip.canon import EosResponder
from vasculum.cameras.ptpip.mishaps import Mishap
from vasculum.cameras.ptpip.responder import Responder
from vasculum.cameras.ptpip.sony import SonyResponder
from vasculum.cameras.tether import body as tethered
from vasculum.cameras.tethered import GphotoCamera
from vasculum.model.errors import CameraError

SIGHT = Sight(b"\xff\xd8\xff" + bytes(200_000) + b"\xff\xd9", None, b"\xff\xd8\xffsmall" + bytes(90) + b"\xff\xd9")
RAW = replace(SIGHT, dng=b"II*\0" + bytes(300_000))
TESTS = Path(__file__).resolve().parents[1]
ELSEWHERE = {
    "gphoto2 154, 181, 406; libgphoto2 297, 617, 902: the desktop holds the camera": (
        "cameras/test_doctor.py",
        "test_the_process_that_holds_it_is_named",
    ),
    "libgphoto2 456: freezes between the first and the n-th frame": (
        "cameras/test_bench.py",
        "test_a_body_that_freezes_goes_on_when_it_thaws",
    ),
    "libgphoto2 258: I/O error after a few frames": ("cameras/test_bench.py", "test_the_next_frames_come_each_once"),
    "libgphoto2 932, gphoto2 456, 411: tethered mode freezes the body": (
        "cameras/test_gphoto.py",
        "test_a_call_that_does_not_return_costs_the_child",
    ),
    "pi-scan 12: an error about every 37 shots": ("station/test_soak.py", "test_a_hundred_frames_with_misfortunes"),
    "pi-scan 3: bad cards, hubs and power adaptors": (
        "cameras/test_doctor.py",
        "test_each_cause_is_one_sentence_with_its_remedy",
    ),
    "RapidRAW 1628, darktable 4382: the body's own shutter is locked": (
        "cameras/test_gphoto.py",
        "test_the_bodys_own_shutter_gives_pairs_one_by_one",
    ),
}


class Glass:
    """A body whose sight can be changed, behind a wire that notes what it is asked."""

    def __init__(self, kind: type[Responder] = Responder, model: str = "", serial: str = "VASC0001") -> None:
        self.sight = SIGHT
        self.body = Body(lambda: self.sight, lambda: self.sight.preview, lambda: None, lambda: None)
        self.asked: list[int] = []
        wire = kind(self.body, serial)
        if model:
            wire.model = model  # type: ignore[misc]
        served = wire._operation

        def noted(connection: Any, payload: bytes) -> None:
            self.asked.append(struct.unpack_from("<IHI", payload)[1])
            served(connection, payload)

        wire._operation = noted  # type: ignore[method-assign]
        self.wire = wire
        threading.Thread(target=wire.serve, daemon=True).start()


@contextmanager
def tether(glass: Glass) -> Iterator[GphotoCamera]:
    port = f"ptpip:127.0.0.1:{glass.wire.port}:{glass.wire.port}"
    camera = GphotoCamera(port, port)
    camera.connect()
    try:
        yield camera
    finally:
        camera.close()


@pytest.fixture
def glass() -> Iterator[Callable[..., Glass]]:
    made: list[Glass] = []

    def lay(*arguments: Any, **named: Any) -> Glass:
        made.append(Glass(*arguments, **named))
        return made[-1]

    yield lay
    for one in made:
        one.wire.close()


@pytest.mark.parametrize("row", ELSEWHERE)
def test_rows_that_are_tested_elsewhere(row: str) -> None:
    path, name = ELSEWHERE[row]
    assert f"def {name}(" in (TESTS / path).read_text(encoding="utf-8")


def test_gphoto2_496_a_body_that_hangs_when_its_session_is_closed_is_left_open(glass: Callable[..., Glass]) -> None:
    laid = glass(EosResponder, "Canon EOS M50")
    with tether(laid):
        laid.asked.clear()
    assert 0x1003 not in laid.asked


def test_negpy_479_a_body_that_hangs_when_its_session_is_left_open_is_closed(glass: Callable[..., Glass]) -> None:
    laid = glass(Responder, "FUJIFILM X-T3")
    with tether(laid):
        laid.asked.clear()
    assert 0x1003 in laid.asked
    with tether(laid) as again:
        assert again.preview()


class Quiet:
    """libgphoto2's camera, which only counts what it is asked."""

    def __init__(self) -> None:
        self.looks = 0
        self.read: list[str] = []

    def wait_for_event(self, milliseconds: int) -> tuple[int, None]:
        self.looks += 1
        return tethered.gp.GP_EVENT_TIMEOUT, None

    def get_single_config(self, name: str) -> None:
        self.read.append(name)


def quiet(model: str) -> tuple[tethered.Body, Quiet]:
    body, camera = tethered.Body("usb:001,002", lambda memory: None), Quiet()
    body._camera, body._quirk = camera, tethered.quirk_of(model)
    return body, camera


def test_gphoto2_142_an_idle_body_is_kept_awake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body, camera = quiet("Nikon D850")
    now = 1000.0
    monkeypatch.setattr(tethered.time, "monotonic", lambda: now)
    for _ in range(3):
        body.poll(str(tmp_path))
    assert camera.read == ["batterylevel"]
    now += body._quirk.keep_awake_s
    body.poll(str(tmp_path))
    assert camera.read == ["batterylevel"] * 2


def test_libgphoto2_342_slow_looks_for_events_do_not_take_the_live_view(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body, camera = quiet("Canon EOS 5D Mark IV")
    now = 1000.0
    monkeypatch.setattr(tethered.time, "monotonic", lambda: now)
    for _ in range(10):
        body.poll(str(tmp_path))
    assert camera.looks == 1
    now += body._quirk.event_every_s
    body.poll(str(tmp_path))
    assert camera.looks == 2


def test_python_gphoto2_53_65_the_mirror_is_let_down_before_a_release(glass: Callable[..., Glass], into: Path) -> None:
    laid = glass(EosResponder)
    with tether(laid) as camera:
        assert camera.preview()
        laid.asked.clear()
        camera.shoot(into)
    end_of_live_view, release = 0x9152, 0x910F
    assert laid.asked.index(end_of_live_view) < laid.asked.index(release)


def test_python_gphoto2_65_a_name_that_comes_again_overwrites_nothing(glass: Callable[..., Glass], into: Path) -> None:
    laid = glass()
    with tether(laid) as camera:
        first = camera.shoot(into)
        camera.confirm(first)
        laid.body._count = 0
        second = camera.shoot(into)
    assert first.original_names == second.original_names == ("DSC_0001.JPG",)
    assert first.files != second.files
    assert all(path.stat().st_size == len(SIGHT.jpeg) for path in (*first.files, *second.files))


@pytest.mark.parametrize("kind", [Responder, EosResponder, SonyResponder])
def test_digicamcontrol_39_307_raw_and_jpeg_in_the_middle_of_live_view(
    glass: Callable[..., Glass], into: Path, kind: type[Responder]
) -> None:
    laid = glass(kind)
    with tether(laid) as camera:
        assert camera.preview()
        assert len(camera.shoot(into).files) == 1
        laid.sight = RAW
        assert camera.preview()
        came = [*camera.shoot(into).files, *(path for shot in camera.poll(into) for path in shot.files)]
        assert sorted(path.suffix for path in came) == [".DNG", ".JPG"]
        assert camera.preview()


@pytest.mark.parametrize("kind", [Responder, EosResponder, SonyResponder])
def test_digicamcontrol_292_403_twenty_frames_and_live_view_after_each(
    glass: Callable[..., Glass], into: Path, kind: type[Responder]
) -> None:
    with tether(glass(kind)) as camera:
        for _ in range(20):
            shot = camera.shoot(into)
            camera.confirm(shot)
            assert camera.preview()
    assert len([path for path in into.iterdir() if path.suffix == ".JPG"]) == 20


def test_libgphoto2_272_a_body_that_gives_ten_pictures_a_second_is_shown_each_of_them(
    glass: Callable[..., Glass], into: Path
) -> None:
    laid, given = glass(), count(1)

    def slow() -> bytes:
        time.sleep(0.1)
        return b"\xff\xd8\xff" + f"{next(given):06}".encode() + b"\xff\xd9"

    laid.body._glimpse = slow
    with tether(laid) as camera:
        came = [camera.preview() for _ in range(8)]
        assert camera.shoot(into).files
        came += [camera.preview() for _ in range(8)]
    numbers = [int(picture[3:9]) for picture in came]
    before, after = numbers[:8], numbers[8:]
    # What is asked while live view begins may be thrown away, nothing after that.
    for shown in (before, after):
        assert shown == list(range(shown[0], shown[0] + 8))
    assert after[0] > before[-1]


def test_libgphoto2_300_presses_events_and_live_view_take_turns(glass: Callable[..., Glass], into: Path) -> None:
    laid = glass()
    with tether(laid) as camera:
        for _ in range(3):
            assert camera.preview()
            laid.body.release()
            assert [shot.original_names for shot in camera.poll(into)]
            assert camera.preview()
            assert camera.shoot(into).files
    assert len(list(into.iterdir())) == 6


def test_three_bodies_at_once_and_what_befalls_one_is_its_own(glass: Callable[..., Glass], into: Path) -> None:
    kinds = (Responder, EosResponder, SonyResponder)
    laid = [glass(kind, serial=f"VASC000{number}") for number, kind in enumerate(kinds, 1)]
    ports = [f"ptpip:127.0.0.1:{one.wire.port}:{one.wire.port}" for one in laid]
    cameras = [GphotoCamera(port, port) for port in ports]
    try:
        with ThreadPoolExecutor(3) as together:
            infos = list(together.map(lambda camera: camera.connect(), cameras))
            assert [info.serial for info in infos] == ["VASC0001", "VASC0002", "VASC0003"]
            laid[0].wire.script.arm(Mishap("disconnect", 0x1009))
            answers = [together.submit(camera.shoot, into) for camera in cameras]
            with pytest.raises(CameraError):
                answers[0].result()
            assert all(answer.result().files for answer in answers[1:])
            assert all(camera.preview() for camera in cameras[1:])
        cameras[0].connect()
        # The frame that the fault kept on its card comes by itself.
        assert [shot.original_names for shot in cameras[0].poll(into)] == [("DSC_0001.JPG",)]
    finally:
        for camera in cameras:
            camera.close()

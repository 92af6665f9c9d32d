"""What the profile wants of the camera holds, through the real libgphoto2; and what the doctor reads from the body."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from vasculum.cameras.camera import Turned
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.cameras.taking import COMES_BY_ITSELF
from vasculum.model.errors import CameraError, CameraLost

WISH = {"aperture": "8", "shutter": "1/60", "iso": "100", "white_balance": "daylight"}


@pytest.fixture(scope="module")
def started() -> Iterator[SimulatedCamera]:
    opened = SimulatedCamera(Staging(megapixels=0.5))
    opened.connect()
    yield opened
    opened.close()


@pytest.fixture
def camera(started: SimulatedCamera) -> SimulatedCamera:
    for verb in ("card_emptied", "dial_on_m"):
        started.misfortune(verb)
    started.connect()
    return started


def test_what_holds_is_left_alone(camera: SimulatedCamera) -> None:
    assert camera.hold(WISH) == ()


def test_a_turned_dial_is_found_and_set_back(camera: SimulatedCamera) -> None:
    camera.misfortune("iso_turned")
    (turned,) = camera.hold(WISH)
    assert turned == Turned("iso", "800", "100")
    assert str(turned) == "The camera's iso stood at 800 instead of 100."
    assert camera.settings()["iso"] == "100"
    assert camera.hold(WISH) == ()


def test_a_wrong_mode_dial_says_what_follows(camera: SimulatedCamera) -> None:
    camera.misfortune("iso_turned")
    camera.misfortune("dial_on_p")
    with pytest.raises(CameraError, match="mode dial stands on") as refused:
        camera.hold(WISH)
    assert refused.value.advice == "Turn it to M; f/8, 1/60 s, ISO 100, daylight follow by themselves."
    camera.misfortune("dial_on_m")
    camera.hold(WISH)


@pytest.mark.parametrize("wish", [{"iso": "123"}, {"image_format": "raw+jpeg"}, {"white_balance": "flash"}])
def test_what_the_body_has_not_is_said(camera: SimulatedCamera, wish: dict[str, str]) -> None:
    with pytest.raises(CameraError) as refused:
        camera.hold(wish)
    assert "[camera]" in refused.value.advice


@pytest.mark.parametrize(
    ("misfortune", "said"),
    [
        ("dial_on_p", "mode dial"),
        ("battery_low", "battery is at 9 %"),
        ("card_full", "full"),
        ("card_absent", "no card"),
    ],
)
def test_the_doctor_reads_the_body(camera: SimulatedCamera, misfortune: str, said: str) -> None:
    assert not any(said in sentence for sentence in camera.info.advice)
    camera.misfortune(misfortune)
    assert any(said in sentence for sentence in camera.connect().advice)


def test_a_frame_lost_on_the_way_comes_from_the_card_by_itself(camera: SimulatedCamera, into: Path) -> None:
    camera.shoot(into)
    camera.misfortune("half_file")
    with pytest.raises(CameraLost) as lost:
        camera.shoot(into)
    assert lost.value.advice == COMES_BY_ITSELF
    camera.connect()
    (shot,) = camera.poll(into)
    assert shot.files[0].read_bytes()[-2:] == b"\xff\xd9"
    assert camera.poll(into) == ()


def test_what_was_released_while_nobody_listened_comes_too(camera: SimulatedCamera, into: Path) -> None:
    camera.shoot(into)
    camera.misfortune("unplugged")
    camera.misfortune("body_shutter")
    camera.connect()
    (shot,) = camera.poll(into)
    assert len(shot.files) == 1

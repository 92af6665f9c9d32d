"""The simulated camera as its users see it, with the tether and without."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import DRIVER, SimulatedCamera
from vasculum.model.errors import BadUsage, CameraError, CameraLost, DataFolderError

SMALL = Staging(megapixels=0.5)


@pytest.fixture(params=["tethered", "untethered"])
def camera(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedCamera]:
    """The driver's camera; `untethered` is what a system without libgphoto2 gets."""
    if request.param == "untethered":
        monkeypatch.setattr("vasculum.cameras.simulated.find_spec", lambda name: None)
    opened = DRIVER.open("simulated", staging=SMALL)
    yield opened
    opened.close()


def test_a_shift_with_a_retake(camera: SimulatedCamera, into: Path) -> None:
    camera.stage(Staging(megapixels=0.5, with_raw=True, misfortunes=((0, "blurred"),), auto_next=False))
    camera.connect()
    shots = [camera.shoot(into), camera.shoot(into)]
    camera.next_specimen()
    shots.append(camera.shoot(into))
    assert [len(shot.files) for shot in shots] == [2, 2, 2]
    assert [truth.misfortune.value for truth in camera.truths()] == ["blurred", "none", "none"]
    first, again, other = (truth.catalog_number for truth in camera.truths())
    assert first == again != other
    assert not list(into.glob("*.part"))


def test_staging_while_connected_begins_anew(camera: SimulatedCamera, into: Path) -> None:
    camera.connect()
    camera.shoot(into)
    camera.stage(Staging(seed=2, megapixels=0.5, first_number=77))
    camera.shoot(into)
    (truth,) = camera.truths()
    assert truth.catalog_number


def test_nonsense_is_refused_and_the_camera_goes_on(camera: SimulatedCamera, into: Path) -> None:
    camera.connect()
    with pytest.raises(BadUsage):
        camera.misfortune("earthquake")
    with pytest.raises(BadUsage):
        camera.stage(Staging(kind="whale", megapixels=0.5))
    assert camera.shoot(into).files


def test_nonsense_before_connect_is_said_at_connect(camera: SimulatedCamera) -> None:
    camera.stage(Staging(kind="whale"))
    with pytest.raises(BadUsage):
        camera.connect()


def test_before_connect_nothing_answers(camera: SimulatedCamera, into: Path) -> None:
    assert camera.info.id == "simulated"
    with pytest.raises(CameraLost):
        camera.shoot(into)
    with pytest.raises(BadUsage):
        camera.truths()


def test_a_folder_that_takes_nothing(camera: SimulatedCamera, tmp_path: Path) -> None:
    camera.connect()
    with pytest.raises(DataFolderError):
        camera.shoot(tmp_path / "not" / "there")


def test_without_libgphoto2_it_says_so(monkeypatch: pytest.MonkeyPatch, into: Path) -> None:
    monkeypatch.setattr("vasculum.cameras.simulated.find_spec", lambda name: None)
    assert "without PTP/IP" in DRIVER.find()[0].advice[0]
    camera = DRIVER.open("simulated", staging=SMALL)
    assert "without PTP/IP" in camera.connect().advice[0]
    assert (camera.settings(), camera.poll(into), camera.card()) == ({}, (), ())
    picture = camera.preview()
    assert picture is not None
    assert picture.startswith(b"\xff\xd8\xff")
    with pytest.raises(CameraError):
        camera.set("iso", "100")
    with pytest.raises(CameraError, match="unplugged"):
        camera.misfortune("unplugged")
    camera.close()


def test_another_id_is_not_simulated() -> None:
    with pytest.raises(BadUsage):
        DRIVER.open("simulated:2")

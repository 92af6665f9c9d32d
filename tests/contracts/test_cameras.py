"""Every driver that is found is held against the contract of `cameras/camera.py`."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from vasculum.cameras import Camera, drivers, find_all, open_camera
from vasculum.cameras.folder import FolderCamera
from vasculum.cameras.ptpip.dialects import DIALECTS
from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.model.errors import BadUsage, CameraBusy, CameraError, CameraLost, CardFull
from vasculum.pipeline.decode import decode

SMALL = Staging(megapixels=0.5)


# The default run speaks the first dialect; the others' contract runs with -m slow.
_DRIVERS = [pytest.param(name, marks=pytest.mark.slow if number else ()) for number, name in enumerate(DIALECTS)]


@pytest.fixture(params=[*_DRIVERS, "folder"])
def camera(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Camera]:
    if request.param in DIALECTS:
        opened: Camera = SimulatedCamera(SMALL, dialect=request.param)
    else:
        source = tmp_path / "source"
        source.mkdir()
        for name in ("IMG_10.jpg", "IMG_9.jpg"):
            Image.effect_noise((200, 300), 40).save(source / name)
        opened = FolderCamera(source, wait_s=3)
    yield opened
    opened.close()
    opened.close()


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


def test_every_driver_is_known_here() -> None:
    assert set(drivers()) == {"simulated", "folder", "gphoto"}


def test_connect_shoot_confirm(camera: Camera, into: Path) -> None:
    info = camera.connect()
    assert camera.info == info
    assert info.model
    first, second = camera.shoot(into), camera.shoot(into)
    for shot in (first, second):
        assert all(path.parent == into and decode(path).width for path in shot.files)
        camera.confirm(shot)
    assert not set(first.files) & set(second.files)
    assert not list(into.glob("*.part"))


def test_preview_is_a_jpeg_or_none(camera: Camera) -> None:
    camera.connect()
    picture = camera.preview()
    assert picture is None or picture.startswith(b"\xff\xd8\xff")


def test_a_setting_that_is_not_there_is_a_camera_error(camera: Camera) -> None:
    camera.connect()
    with pytest.raises(CameraError):
        camera.set("no-such-setting", "1")


def test_without_a_wish_nothing_is_turned(camera: Camera) -> None:
    camera.connect()
    assert camera.hold({}) == ()


def test_a_nonsense_id_is_refused() -> None:
    for nonsense in ("telescope", "folder:/no/such/place", "gphoto:nonsense"):
        with pytest.raises(BadUsage):
            open_camera(nonsense)


def test_the_simulated_camera_is_listed() -> None:
    assert "simulated" in [info.id for info in find_all()]


@pytest.fixture(scope="module")
def started() -> Iterator[SimulatedCamera]:
    """One body for the tests below."""
    camera = SimulatedCamera(SMALL)
    camera.connect()
    yield camera
    camera.close()


@pytest.fixture
def simulated(started: SimulatedCamera) -> SimulatedCamera:
    """The body with a good card, connected anew."""
    started.misfortune("card_emptied")
    started.connect()
    return started


def test_the_tether_is_real(into: Path) -> None:
    with closing(SimulatedCamera(SMALL)) as camera:
        assert camera.connect().serial == "VASC0001"
        shot = camera.shoot(into)
        assert shot.original_names == ("DSC_0001.JPG",)
        assert dict(shot.settings)["iso"] == "100"
        assert camera.truths()[0].catalog_number


def test_a_setting_is_obeyed(simulated: SimulatedCamera, into: Path) -> None:
    right = decode(simulated.shoot(into).files[0]).pixels.mean()
    simulated.set("iso", "400")
    assert simulated.settings()["iso"] == "400"
    assert decode(simulated.shoot(into).files[0]).pixels.mean() > right + 20
    simulated.set("iso", "100")


def test_the_shutter_on_the_body(simulated: SimulatedCamera, into: Path) -> None:
    assert simulated.poll(into) == ()
    simulated.misfortune("body_shutter")
    (shot,) = simulated.poll(into)
    assert decode(shot.files[0]).width


def test_a_full_card_is_said_and_passes(simulated: SimulatedCamera, into: Path) -> None:
    simulated.misfortune("card_full")
    with pytest.raises(CardFull):
        simulated.shoot(into)
    simulated.misfortune("card_emptied")
    assert simulated.shoot(into).files


@pytest.mark.parametrize("misfortune", ["unplugged", "half_file"])
def test_a_pulled_cable_is_lost_and_found(simulated: SimulatedCamera, into: Path, misfortune: str) -> None:
    simulated.misfortune(misfortune)
    with pytest.raises(CameraLost):
        simulated.shoot(into)
    assert not [path for path in into.iterdir() if path.suffix != ".part"]
    simulated.connect()
    assert simulated.shoot(into).files


def test_a_busy_body_delivers_or_says_so(simulated: SimulatedCamera, into: Path) -> None:
    simulated.misfortune("busy")
    try:
        shot = simulated.shoot(into)
    except CameraBusy:
        shot = simulated.shoot(into)
    assert shot.files


def test_a_folder_takes_each_once_in_natural_order(tmp_path: Path, into: Path) -> None:
    source = tmp_path / "scans"
    source.mkdir()
    for name in ("s10.jpg", "s2.jpg", "s2.dng", "note.txt", ".hidden.jpg"):
        Image.effect_noise((100, 100), 30).save(source / name, "JPEG") if "jpg" in name else (
            source / name
        ).write_bytes(b"x")
    before = {path: path.read_bytes() for path in source.iterdir()}
    camera = FolderCamera(source, wait_s=2)
    assert camera.pending == 2
    names = [camera.shoot(into).original_names for _ in range(2)]
    assert names == [("s2.jpg", "s2.dng"), ("s10.jpg",)]
    with pytest.raises(CameraError, match="No new picture"):
        camera.shoot(into)
    assert {path: path.read_bytes() for path in source.iterdir()} == before

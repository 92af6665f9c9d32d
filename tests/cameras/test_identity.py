"""A body is its serial number, never its port."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from vasculum.cameras import open_camera, remember, seen
from vasculum.cameras.ptpip.process import BodyProcess
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.seen import NAME
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.cameras.tethered import GphotoCamera
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraLost

SMALL = Staging(megapixels=0.5)


@pytest.fixture(scope="module")
def two() -> Iterator[tuple[str, str]]:
    """The ports of the bodies VASC0001 and VASC0002."""
    with pytest.MonkeyPatch.context():
        bodies = [BodyProcess(SMALL, serial) for serial in ("VASC0001", "VASC0002")]
        yield tuple(f"ptpip:127.0.0.1:{body.port}:{body.port}" for body in bodies)  # type: ignore[misc]
        for body in bodies:
            body.close()


def test_plugged_in_elsewhere_it_is_found_again(two: tuple[str, str], into: Path) -> None:
    first, second = two
    camera = GphotoCamera("top", second, serial="VASC0001", elsewhere=lambda: (("", second), ("", first)))
    assert camera.connect().serial == "VASC0001"
    assert camera.shoot(into).files
    camera.close()


def test_another_body_at_its_port_is_not_taken_for_it(two: tuple[str, str]) -> None:
    camera = GphotoCamera("top", two[1], serial="VASC0001")
    with pytest.raises(CameraLost, match="VASC0002, not VASC0001"):
        camera.connect()
    camera.close()


def test_two_bodies_at_once_each_give_their_own(two: tuple[str, str], into: Path) -> None:
    cameras = [GphotoCamera(port, port) for port in two]
    assert [camera.connect().serial for camera in cameras] == ["VASC0001", "VASC0002"]
    shots = [camera.shoot(into) for camera in (*cameras, *cameras)]
    assert len({path for shot in shots for path in shot.files}) == 4
    assert all(camera.preview() for camera in cameras)
    for camera in cameras:
        camera.close()


def test_a_role_is_a_serial_number(tmp_path: Path) -> None:
    by_role = open_camera("top", {"top": "VASC0001"}, tmp_path)
    by_serial = open_camera("VASC0001")
    assert isinstance(by_role, SimulatedCamera)
    assert isinstance(by_serial, SimulatedCamera)


def test_a_body_once_met_is_known_by_its_number(tmp_path: Path) -> None:
    remember(tmp_path, CameraInfo("gphoto:usb:001,005", "Nikon DSC D750", "gphoto", serial="3000123", owner="HVC"))
    remember(tmp_path, CameraInfo("gphoto:usb:001,009", "Nikon DSC D750", "gphoto", serial="3000123", owner="HVC"))
    remember(tmp_path, CameraInfo("folder:/x", "Folder", "folder"))
    (body,) = seen(tmp_path)
    assert (body.camera_id, body.owner) == ("gphoto:usb:001,009", "HVC")
    camera = open_camera("side", {"side": "3000123"}, tmp_path)
    assert isinstance(camera, GphotoCamera)
    assert camera.info.id == "gphoto:usb:001,009"


def test_a_role_whose_body_was_never_here(tmp_path: Path) -> None:
    with pytest.raises(BadUsage, match="of role `label` is not here"):
        open_camera("label", {"label": "999"}, tmp_path)


def test_a_spoilt_memory_is_no_memory(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('[{"serial": 1, "what": 2}]')
    assert seen(tmp_path) == ()
    remember(tmp_path, CameraInfo("simulated", "x", "simulated", serial="1"))
    assert len(seen(tmp_path)) == 1

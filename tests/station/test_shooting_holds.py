"""The camera thread holds the profile's settings before each frame and tells what was turned."""

from pathlib import Path

from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.model.errors import CameraError
from vasculum.model.events import CameraFault
from vasculum.settings import Settings
from vasculum.station import build_station

PROFILE = Path(__file__).resolve().parents[2] / "resources" / "profiles" / "herbarium-sheet.toml"
WISH = '\n[camera]\naperture = 8\nshutter = "1/60"\niso = 100\nwhite_balance = "daylight"\n'


def test_a_turned_dial_is_told_and_a_wrong_mode_stops_the_press(tmp_path: Path) -> None:
    profile = tmp_path / "mine.toml"
    profile.write_text(PROFILE.read_text().replace("\n[collection]", WISH + "\n[collection]", 1))
    camera = SimulatedCamera(Staging(megapixels=0.5))
    settings = Settings(data=tmp_path / "data", profile=str(profile))
    faults: list[CameraFault] = []
    with build_station(settings, camera, analyse=False, deliver=False, live=False) as station:
        station.listen(lambda happened: faults.append(happened) if isinstance(happened, CameraFault) else None)
        first = station.shoot().result(60)
        assert dict(first.settings)["iso"] == "100"
        station.ask_camera(lambda _: camera.misfortune("iso_turned")).result(30)
        assert dict(station.shoot().result(60).settings)["iso"] == "100"
        station.ask_camera(lambda _: camera.misfortune("iso_turned")).result(30)
        station.ask_camera(lambda _: camera.misfortune("dial_on_p")).result(30)
        refused = station.shoot().exception(60)
        assert isinstance(refused, CameraError)
        assert "mode dial" in str(refused)
        station.ask_camera(lambda _: camera.misfortune("dial_on_m")).result(30)
        assert station.shoot().result(60)
    assert [fault.code for fault in faults].count("camera-setting") == 2
    assert (tmp_path / "data" / "cameras.json").is_file()

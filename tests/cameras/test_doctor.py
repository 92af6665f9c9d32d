"""The camera doctor, on a system's files laid out for it: FIELD's commonest complaint, and its neighbours."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vasculum.cameras import doctor, usb
from vasculum.cameras.usb import Holder, UsbCamera

BODY = {"busnum": "1", "devnum": "5", "serial": "0000123", "speed": "480", "version": " 2.00"}


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A bus with a camera, a keyboard and a hub."""
    for device, words, kind in (("1-1", BODY, "06"), ("1-2", BODY | {"devnum": "6"}, "03")):
        for folder, content in ((device, words), (f"{device}:1.0", {"bInterfaceClass": kind})):
            (tmp_path / "sys" / folder).mkdir(parents=True)
            for name, word in content.items():
                (tmp_path / "sys" / folder / name).write_text(word + "\n")
    (tmp_path / "dev" / "001").mkdir(parents=True)
    (tmp_path / "dev" / "001" / "005").touch()
    return tmp_path


def test_only_the_camera_is_one(system: Path) -> None:
    (camera,) = usb.usb_cameras(system / "sys", system / "dev")
    assert (camera.port, camera.serial, camera.speed, camera.version) == ("usb:001,005", "0000123", 480.0, 2.0)
    assert usb.usb_cameras(system / "nowhere") == ()


def test_the_process_that_holds_it_is_named(system: Path) -> None:
    node = system / "dev" / "001" / "005"
    # Not a child of ours in /proc's eyes of this test: holders leaves the station's own children out.
    script = (
        "import os, sys, time\nif os.fork(): os._exit(0)\nos.setsid()\n"
        "file = open(sys.argv[1])\nprint(os.getpid(), flush=True)\ntime.sleep(30)"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(node)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.wait()
        try:
            assert [holder.pid for holder in usb.holders(node)] == [pid]
        finally:
            os.kill(pid, 9)
    with node.open():
        assert usb.holders(node) == ()


def camera(**changed: object) -> UsbCamera:
    facts: dict[str, object] = {"bus": 1, "address": 5, "serial": None, "speed": 480.0, "version": 2.0}
    return UsbCamera(**facts | {"node": Path("/dev/bus/usb/001/005")} | changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("complaints", "cause", "remedy"),
    [
        (doctor.of_usb(camera(), (Holder(812, "gvfs-gphoto2-vo"),), True), "file manager holds", "--take-over"),
        (doctor.of_usb(camera(), (Holder(812, "gvfsd-gphoto2"),), True), "gvfsd-gphoto2, process 812", doctor.RULE),
        (doctor.of_usb(camera(), (Holder(9, "darktable"),), True), "Another program holds", "Close"),
        (doctor.of_usb(camera(), (), False), "may not open", doctor.RULE),
        (doctor.of_usb(camera(speed=12.0), (), True), "slow speed (12 Mbit/s)", "blue port"),
        (doctor.of_usb(camera(version=3.2), (), True), "slow speed (480 Mbit/s)", "without the hub"),
        (doctor.of_body(9, None, [1_000_000]), "battery is at 9 %", "Change it"),
        (doctor.of_body(100, "P", [1_000_000]), "mode dial stands on P", "Turn it to M"),
        (doctor.of_body(None, None, []), "no card", "Put one in"),
        (doctor.of_body(None, None, [100]), "card is full", "safe here"),
    ],
)
def test_each_cause_is_one_sentence_with_its_remedy(
    complaints: tuple[doctor.Complaint, ...], cause: str, remedy: str
) -> None:
    (complaint,) = complaints
    assert cause in complaint.cause
    assert complaint.cause.endswith(".")
    assert remedy in complaint.remedy


def test_a_healthy_body_has_nothing_said_of_it() -> None:
    assert doctor.of_usb(camera(), (), True) == ()
    assert doctor.of_usb(camera(speed=5000.0, version=3.2), (), True) == ()
    assert doctor.of_body(100, None, [None, 10]) == ()
    assert doctor.of_port("ptpip:127.0.0.1:1:1") == doctor.of_silence("usb:099,099") == ()


def test_the_rule_that_the_doctor_names_travels_with_the_program() -> None:
    rule = Path(__file__).resolve().parents[2] / "installer" / doctor.RULE
    words = rule.read_text()
    assert ":060101:" in words
    assert 'TAG+="uaccess"' in words
    assert 'ENV{ID_GPHOTO2}=""' in words
    # After the distribution's own rule, which sets the property; before the seat's, which reads the tag.
    assert "60-libgphoto2" < rule.name < "73-seat-late"

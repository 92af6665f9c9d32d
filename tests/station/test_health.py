"""What the doctor refuses, and what it packs for support."""

import json
import os
import socket
import struct
import threading
import time
import zipfile
from pathlib import Path

import psutil
import pytest

from vasculum.model.events import CameraFault
from vasculum.settings import Operator, Settings
from vasculum.station import health
from vasculum.station.bundle import without_people, write_bundle
from vasculum.store.database import NAME
from vasculum.store.migrations import VERSION
from vasculum.store.thread import StoreThread


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "CIFS", "fuse.sshfs", "fuse.seaweedfs", "remote"])
def test_a_network_share_is_refused(tmp_path: Path, kind: str) -> None:
    found = health.of_file_system(tmp_path, kind)
    assert found.status == "refused"
    assert "--data" in found.remedy


def test_this_machines_own_disk_is_not(tmp_path: Path) -> None:
    # A machine of which only a part is seen, as in a chroot, may name no mount that holds the folder.
    mounts = [part for part in psutil.disk_partitions(all=True) if tmp_path.is_relative_to(part.mountpoint)]
    assert bool(health.file_system(tmp_path)) == bool(mounts)
    assert health.of_file_system(tmp_path, "ext4").status == "good"
    assert health.existing(tmp_path / "not" / "there") == tmp_path


def test_a_disk_without_room_for_an_hour_is_refused(tmp_path: Path) -> None:
    assert health.of_room(tmp_path, health.HOUR_BYTES - 1).status == "refused"
    assert health.of_room(tmp_path, health.HOUR_BYTES).status == "good"


def test_a_newer_catalogue_is_refused_an_older_one_is_announced(tmp_path: Path) -> None:
    told = [health.of_catalogue(version) for version in (0, VERSION - 1, VERSION, VERSION + 1)]
    assert [one.status for one in told] == ["good", "good", "good", "refused"]
    assert "copied aside" in told[1].what
    assert "newer Vasculum" in told[3].what


def test_a_clock_is_refused_beyond_a_minute(tmp_path: Path) -> None:
    assert [health.of_clock(tmp_path, offset).status for offset in (-61, -59, 0, 59, 61)] == [
        "refused",
        "good",
        "good",
        "good",
        "refused",
    ]


def test_without_a_server_the_files_alone_tell(tmp_path: Path) -> None:
    assert health.of_clock(tmp_path, None).status == "unknown"
    catalogue = tmp_path / NAME
    catalogue.touch()
    assert health.of_clock(tmp_path, None).status == "unknown"
    os.utime(catalogue, (time.time() + 3600,) * 2)
    assert "behind the catalogue" in health.of_clock(tmp_path, None).what


@pytest.mark.parametrize(("ahead", "stratum", "seen"), [(0, 2, 0), (-500, 2, 500), (0, 0, None)])
def test_a_time_server_is_asked(ahead: float, stratum: int, seen: float | None) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))

        def answer() -> None:
            request, host = server.recvfrom(512)
            assert (len(request), request[0]) == (48, 0x1B)
            now = time.time() + 2_208_988_800 + ahead
            stamp = struct.pack("!II", int(now), int(now % 1 * 2**32))
            server.sendto(bytes((0x1C, stratum)) + bytes(38) + stamp, host)

        answering = threading.Thread(target=answer)
        answering.start()
        found = health.offset_from(f"127.0.0.1:{server.getsockname()[1]}")
        answering.join()
    assert found == seen if seen is None else found == pytest.approx(seen, abs=2)


def test_nobody_there_is_no_answer() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        assert health.offset_from(f"127.0.0.1:{silent.getsockname()[1]}") is None
    assert health.offset_from("") is None
    assert health.offset_from("127.0.0.1:nonsense") is None


def test_a_bundle_names_nobody(tmp_path: Path) -> None:
    person = Operator(pseudonym="bee", name="Berta Example", orcid="0000-0002-1825-0097", key="badge-4711")
    settings = Settings(data=tmp_path / "data", operators=(person,), roles={"top": "3000123"})
    store = StoreThread(settings.data)
    store.apply(
        CameraFault(
            camera_id="gphoto:usb:001,005",
            code="camera-lost",
            message="At /home/berta/x: Berta Example",
            advice="a@b.org",
        )
    ).result()
    store.close()
    place = write_bundle(tmp_path / "bundle.zip", settings, [{"name": "x", "what": "s3://key:secret@host/bucket"}])
    with zipfile.ZipFile(place) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    whole = "\n".join(texts.values())
    for word in ("Berta", "berta", "0000-0002", "4711", "a@b.org", "secret", "3000123"):
        assert word not in whole
    fault = json.loads(texts["catalogue.json"])["faults"][0]
    assert fault["code"] == "camera-lost"
    assert "camera_id" not in fault
    assert json.loads(texts["settings.json"])["operators"] == 1
    assert "numpy" in json.loads(texts["machine.json"])["packages"]


@pytest.mark.parametrize(
    "text", [r"C:\Users\berta\x", r"C:\\Users\\berta\\x", "/media/berta/disk", "/run/media/berta/x", "of Berta's"]
)
def test_no_part_of_a_name_is_left(text: str) -> None:
    people = Settings(operators=(Operator(pseudonym="bee", name="Berta Xu"),))
    assert "berta" not in without_people(text, people).casefold()


def test_a_folder_without_a_catalogue_is_told_so(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "none")
    with zipfile.ZipFile(write_bundle(tmp_path / "b.zip", settings, [])) as bundle:
        assert "no catalogue" in json.loads(bundle.read("catalogue.json"))["error"]
    assert without_people("nothing here", settings) == "nothing here"

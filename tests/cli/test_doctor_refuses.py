"""`vasculum doctor` on a station on which no shift should begin: code 4, what is wrong, and what to do."""

import json
import shutil
import socket
import struct
import subprocess
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import psutil
import pytest

from vasculum.cli.app import run_command
from vasculum.settings.secrets import keep_secret
from vasculum.store.database import NAME, open_database

pytestmark = pytest.mark.usefixtures("untimed")


class Mount(NamedTuple):
    """As psutil tells of one."""

    device: str
    mountpoint: str
    fstype: str
    opts: str


@contextmanager
def time_server(ahead: float) -> Iterator[str]:
    """Answers once, with the time so many seconds ahead; its address."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        server.settimeout(60)

        def answer() -> None:
            _, host = server.recvfrom(512)
            now = time.time() + 2_208_988_800 + ahead
            server.sendto(bytes((0x1C, 2)) + bytes(38) + struct.pack("!II", int(now), 0), host)

        answering = threading.Thread(target=answer)
        answering.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        answering.join()


def asked(
    folder: Path, capsys: pytest.CaptureFixture[str], server: str = "", more: str = "", options: tuple[str, ...] = ()
) -> tuple[int, dict[str, Any]]:
    settings = folder / "station.toml"
    settings.write_text(f'data = "{folder}/data"\ntime_server = "{server}"\n{more}', encoding="utf-8")
    code = run_command(["doctor", "--json", "--settings", str(settings), *options])
    told = capsys.readouterr()
    assert code in (0, 4), told.err
    rows = [json.loads(row) for row in told.out.splitlines()]
    return code, {row["name"]: row for row in rows}


@pytest.mark.parametrize(("ahead", "code"), [(0.0, 0), (-90.0, 4), (90.0, 4)])
def test_a_clock_that_is_off(tmp_path: Path, capsys: pytest.CaptureFixture[str], ahead: float, code: int) -> None:
    if shutil.disk_usage(tmp_path).free < 11e9:
        pytest.skip("this disk has no room for an hour")
    with time_server(ahead) as server:
        found, rows = asked(tmp_path, capsys, server)
    assert (found, rows["clock"]["status"]) == (code, "refused" if code else "good")
    assert ("timedatectl" in rows["clock"]["remedy"]) == bool(code)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_folder_on_a_share(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    mounts = [Mount("/dev/x", "/", "ext4", "rw"), Mount("server:/x", str(tmp_path), kind, "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: mounts)
    code, rows = asked(tmp_path, capsys)
    assert code == 4
    assert rows["data folder"]["status"] == "refused"
    assert kind in rows["data folder"]["what"]


def test_a_disk_without_room(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(tmp_path)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this user may not mount a small file system")
    try:
        code, rows = asked(tmp_path, capsys)
    finally:
        subprocess.run(["umount", "-l", str(tmp_path)], check=True)
    assert code == 4
    assert rows["disk"]["status"] == "refused"
    assert rows["data folder"]["status"] == "good"


def test_the_bundle_holds_no_secret_no_name_and_no_picture(
    tmp_path: Path, sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_database(tmp_path / "data" / NAME).conn.close()
    shutil.copy(sheet, tmp_path / "data" / "kept.jpg")
    keep_secret("https://s3.example.org", "AKIAEXAMPLE:very-secret-key")
    more = (
        '[targets.default]\nkind = "s3"\nwhere = "https://s3.example.org/bucket/x"\n'
        '[[operators]]\npseudonym = "op-1"\nname = "Ada Lovelace"\norcid = "0000-0002-1825-0097"\nkey = "badge-4711"\n'
    )
    place = tmp_path / "bundle.zip"
    asked(tmp_path, capsys, more=more, options=("--bundle", str(place)))
    with zipfile.ZipFile(place) as bundle:
        contents = {name: bundle.read(name) for name in bundle.namelist()}
    assert {name.rpartition(".")[2] for name in contents} == {"json"}
    whole = b"\n".join(contents.values()).decode()
    for word in ("very-secret", "AKIAEXAMPLE", "Ada", "Lovelace", "0000-0002", "4711"):
        assert word not in whole, word
    assert not any(content.startswith((b"\xff\xd8", b"\x89PNG")) for content in contents.values())
    assert json.loads(contents["doctor.json"])
    assert json.loads(contents["settings.json"])["operators"] == 1

"""Processes that deliver the same media objects at one moment: one wins, others see it there, nothing is doubled."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from package_bench import Bench

from s3_server import S3Server
from vasculum.model.json_form import to_plain
from vasculum.model.package import Package
from vasculum.sync import object_path
from vasculum.sync.s3_place import s3_place as parsed
from vasculum.sync.verify import verify_repository

SENDER = Path(__file__).with_name("at_once_sender.py")
OBJECTS = 5
Place = tuple[str, str, Callable[[], Path]]
"""Kind, place, and what gives the storage root as a folder."""


@pytest.fixture(params=["ocfl", "s3"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "ocfl":
        root = tmp_path / "share" / "repository"
        root.parent.mkdir()
        return "ocfl", str(root), lambda: root
    where = request.getfixturevalue("s3_place")
    server: S3Server = request.getfixturevalue("s3_server")
    return "s3", where, lambda: server.download(parsed(where).prefix, tmp_path / "copy")


def catalogue(folder: Path, own: bytes = b"", clock: bytes = b"") -> list[Package]:
    """Packages of the same media ids; `own` makes the originals others, `clock` only a document that holds one."""
    bench, dice, made = Bench(folder), random.Random(4), []
    for number in range(OBJECTS):
        contents = {
            "original/a.dng": dice.randbytes((9 << 20) * (number % 4 == 1) + 30_000 + number) + own,
            "metadata.json": json.dumps({"number": number}).encode(),
            "events.json": b"{}" + clock,
        }
        package = bench.package(contents, media=number)
        files = tuple(replace(item, clocked=item.path == "events.json") for item in package.files)
        identity = sha256(f"{number} {own!r}".encode()).hexdigest()
        made.append(replace(package, id=identity, files=files))
    (folder / "packages.json").write_text(json.dumps([to_plain(package) for package in made]))
    return made


def sent(place: Place, folders: list[Path], go: Path) -> list[dict[str, str]]:
    """What each process says of each object."""
    command = [sys.executable, str(SENDER), place[0], place[1]]
    processes = [
        subprocess.Popen([*command, str(folder), str(go)], stdout=subprocess.PIPE, text=True) for folder in folders
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    go.touch()
    told = []
    for process in processes:
        out, _ = process.communicate(timeout=240)
        assert process.returncode == 0, out
        told.append(dict(line.split(" ", 1) for line in out.splitlines()))
    return told


def whole(place: Place, made: list[Package], referee: Callable[[Path], str]) -> Path:
    assert {row.status for row in verify_repository(place[1])} == {"good"}
    root = place[2]()
    assert referee(root) == f"VALID {len(made)}"
    assert not list(root.glob("extensions/vasculum*"))
    return root


@pytest.mark.parametrize("clock", [b"", b"2"], ids=["same bytes", "sealed apart"])
def test_the_same_objects_at_once(place: Place, clock: bytes, tmp_path: Path, referee: Callable[[Path], str]) -> None:
    folders = [tmp_path / name for name in ("one", "two", "three")]
    made, *_ = [catalogue(folder, clock=clock * number) for number, folder in enumerate(folders)]
    told = sent(place, folders, tmp_path / "go")
    assert told == [dict.fromkeys((package.object_id for package in made), "sent v1")] * 3
    whole(place, made, referee)


def test_other_bytes_under_one_media_id(place: Place, tmp_path: Path, referee: Callable[[Path], str]) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    made = [catalogue(folder, own=folder.name.encode()) for folder in folders]
    told = sent(place, folders, tmp_path / "go")
    root = whole(place, made[0], referee)
    for number, package in enumerate(made[0]):
        said = [one[package.object_id] for one in told]
        assert sorted(words.partition(" ")[0] for words in said) == ["refused", "sent"], said
        winner = 0 if said[0].startswith("sent") else 1
        assert "holds other originals" in said[1 - winner]
        kept = list((root / object_path(package.object_id)).glob("v*/content/original/*"))
        wanted = next(item.sha256 for item in made[winner][number].files if item.path == "original/a.dng")
        assert [sha256(path.read_bytes()).hexdigest() for path in kept] == [wanted]

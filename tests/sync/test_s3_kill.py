"""kill -9 of the sender at random moments, and of the server: afterwards every object is there once and whole."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from package_bench import Bench

from s3_server import S3Server, know_key
from vasculum.model.json_form import to_plain
from vasculum.model.package import Package
from vasculum.sync.s3_place import s3_place as parsed
from vasculum.sync.verify import verify_repository

SENDER = Path(__file__).with_name("s3_sender.py")


def packages(bench: Bench, count: int) -> list[Package]:
    """Objects of small files; every third one has a file that is sent in two parts."""
    dice = random.Random(5)
    return [
        bench.package(
            {
                "original/a.dng": dice.randbytes((5 << 20) * (number % 3 == 1) + 60_000 + number),
                "original/a.jpg": dice.randbytes(40_000 + number),
                "metadata.json": json.dumps({"number": number}).encode(),
            },
            media=number,
        )
        for number in range(count)
    ]


def sender(folder: Path, place: str, bench: Bench) -> subprocess.Popen[str]:
    command = [sys.executable, str(SENDER), *map(str, (folder / "data", place, bench.folder, folder / "packages.json"))]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def whole(server: S3Server, place: str, made: list[Package], folder: Path, referee: Callable[[Path], str]) -> None:
    assert {row.status for row in verify_repository(place)} == {"good"}
    copy = server.download(parsed(place).prefix, folder / "copy")
    assert referee(copy) == f"VALID {len(made)}"
    files = [path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()]
    # Per object: declaration, root inventory and sidecar, the version's two, and each content file once.
    assert len(files) == 3 + sum(5 + len(package.files) for package in made)
    assert not any("/v2/" in path for path in files)


@pytest.mark.parametrize(
    ("objects", "kills"), [(6, 4), pytest.param(200, 50, marks=pytest.mark.slow)], ids=["short", "full"]
)
def test_killed_senders_lose_and_double_nothing(
    s3_server: S3Server,
    s3_place: str,
    bench: Bench,
    tmp_path: Path,
    referee: Callable[[Path], str],
    objects: int,
    kills: int,
) -> None:
    made, dice, told = packages(bench, objects), random.Random(8), set()
    (tmp_path / "packages.json").write_text(json.dumps([to_plain(package) for package in made]))
    for turn in range(kills + 1):
        with sender(tmp_path, s3_place, bench) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begins\n"
            if turn < kills:
                time.sleep(dice.uniform(0.02, 0.4 + 0.2 * turn % 3))
                os.kill(process.pid, signal.SIGKILL)
            told |= {line.strip() for line in process.stdout}
    assert process.returncode == 0
    assert told == {package.object_id for package in made}
    whole(s3_server, s3_place, made, tmp_path, referee)


@pytest.mark.slow
def test_killed_servers_lose_and_double_nothing(tmp_path: Path, bench: Bench, referee: Callable[[Path], str]) -> None:
    server, dice = S3Server(tmp_path / "weed" / "server"), random.Random(9)
    server.start()
    try:
        know_key(server.endpoint)
        place, made = server.place("root"), packages(bench, 40)
        (tmp_path / "packages.json").write_text(json.dumps([to_plain(package) for package in made]))
        for _ in range(10):
            with sender(tmp_path, place, bench) as process:
                assert process.stdout is not None
                assert process.stdout.readline() == "begins\n"
                time.sleep(dice.uniform(0.1, 2))
                server.kill()
                process.wait(120)
            server.start()
        with sender(tmp_path, place, bench) as process:
            process.communicate()
        assert process.returncode == 0
        whole(server, place, made, tmp_path, referee)
    finally:
        server.kill()

"""kill -9 of a station's courier, and of the server, at random moments of one long sync; small files go ahead or not.

Afterwards every object is there once, byte for byte, the referee calls it valid, and the catalogue says the same.
"""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from delivery_day import PART, Day

from s3_server import S3Server, know_key
from vasculum.model.package import Package, Receipt
from vasculum.store import files, outbox, queries
from vasculum.store.thread import reading
from vasculum.sync.s3_place import s3_place as parsed
from vasculum.sync.verify import verify_repository

COURIER = Path(__file__).with_name("courier_dying.py")
pytestmark = pytest.mark.slow
AHEAD = pytest.mark.parametrize("ahead", [0, 50], ids=["whole", "small-first"])


@pytest.fixture
def server(tmp_path: Path) -> Iterator[S3Server]:
    made = S3Server(tmp_path / "weed" / "server")
    made.start()
    know_key(made.endpoint)
    yield made
    made.kill()


def due(data: Path, place: str, count: int) -> list[Package]:
    """So many accepted and packed; every third original is sent in two parts."""
    day = Day(data, place, packages=0)
    made = [day.due(number, PART + 60_000 if number % 3 == 1 else 60_000) for number in range(count)]
    day.store.close()
    return made


def station(data: Path, place: str, ahead: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, str(COURIER), str(data), place, str(ahead)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begins\n"
    return process


def left(data: Path) -> int:
    db = reading(data)
    counts = queries.counts(db)
    assert counts["failed"] == 0, "nobody has to do anything"
    db.close()
    return counts["to_send"]


def somewhere(process: subprocess.Popen[str], data: Path, most: int, dice: random.Random) -> None:
    """Waits for up to so many more objects to arrive, and then a moment: by what was sent, for machines differ."""
    goal = left(data) - dice.randint(0, max(most, 1))
    while process.poll() is None and left(data) > goal:
        time.sleep(0.005)
    time.sleep(dice.uniform(0, 0.1))


def agreed(server: S3Server, place: str, made: list[Package], data: Path, referee: Callable[[Path], str]) -> None:
    """Bucket, referee, receipts and outbox say the same."""
    assert {row.status for row in verify_repository(place)} == {"good"}
    copy = server.download(parsed(place).prefix, data.parent / "copy")
    assert referee(copy) == f"VALID {len(made)}"
    there = [path for path in copy.rglob("*") if path.is_file()]
    # Per object: declaration, root inventory and sidecar, the version's two, and each content file once.
    assert len(there) == 3 + sum(5 + len(package.files) for package in made)
    assert not [path for path in there if "/v2/" in path.as_posix()]
    db = reading(data)
    rows = outbox.deliveries(db)
    assert len(rows) == len(made)
    assert {row.state for row in rows} == {"sent"}
    assert {row.package_id for row in rows} == {package.id for package in made}
    receipts: dict[str, tuple[Receipt, ...]] = {
        package.id: found for package, found in queries.delivered_packages(db, "centre")
    }
    for package in made:
        assert [receipt.matches(package) for receipt in receipts[package.id]] == [True], "one receipt, and it matches"
        folder = next(copy.glob(f"*/*/*/{package.object_id.replace(':', '%3a')}"))
        for item in package.files:
            path = folder / "v1" / "content" / item.path
            assert path.read_bytes() == files.path_of(data, item.sha256).read_bytes()
    assert db.execute("select count(*) from target_note").fetchone()[0] == 0, "nothing is under way any more"
    db.close()


@AHEAD
@pytest.mark.parametrize(
    ("objects", "kills"), [(6, 4), pytest.param(200, 50, marks=pytest.mark.slow)], ids=["short", "full"]
)
@pytest.mark.timeout(1800)
def test_killed_stations_lose_and_double_nothing(
    server: S3Server, tmp_path: Path, referee: Callable[[Path], str], objects: int, kills: int, ahead: int
) -> None:
    data, place, dice = tmp_path / "data", server.place("root"), random.Random(18)
    made = due(data, place, objects)
    struck = 0
    for _ in range(kills):
        with station(data, place, ahead) as process:
            somewhere(process, data, objects // (2 * kills), dice)
            struck += process.poll() is None
            process.kill()
    with station(data, place, ahead) as process:
        assert process.wait(1200) == 0
    print(f"{objects} objects, {struck} of {kills} kills while it sent, ahead {ahead}")
    assert struck >= kills // 2
    agreed(server, place, made, data, referee)


@AHEAD
@pytest.mark.parametrize(
    ("objects", "kills"), [(6, 1), pytest.param(200, 10, marks=pytest.mark.slow)], ids=["short", "full"]
)
@pytest.mark.timeout(1800)
def test_killed_servers_lose_and_double_nothing(
    server: S3Server, tmp_path: Path, referee: Callable[[Path], str], objects: int, kills: int, ahead: int
) -> None:
    """The station lives on all the while, and needs nobody."""
    data, place, dice = tmp_path / "data", server.place("root"), random.Random(19)
    made = due(data, place, objects)
    struck = 0
    with station(data, place, ahead) as process:
        for _ in range(kills):
            somewhere(process, data, objects // (2 * kills), dice)
            struck += process.poll() is None
            server.kill()
            time.sleep(dice.uniform(0.1, 1))
            server.start()
        assert process.wait(1200) == 0
    print(f"{objects} objects, {struck} of {kills} kills of the server while it was sent to, ahead {ahead}")
    assert struck >= 1
    agreed(server, place, made, data, referee)

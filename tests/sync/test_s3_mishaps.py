"""A bucket in bad weather: slow, silent, out of breath, full. Each ends in words or whole, and the next run goes on."""

import random
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from package_bench import Bench

from s3_proxy import proxy
from s3_server import BUCKET, S3Server, know_key
from vasculum.model.errors import TargetError, TargetRefused
from vasculum.model.package import Package, Receipt
from vasculum.sync import s3_bucket
from vasculum.sync.s3 import S3Target
from vasculum.sync.s3_place import s3_place as parsed
from vasculum.sync.verify import verify_repository

PART = 5 << 20
DOCUMENTS = {
    "original/a.jpg": random.Random(1).randbytes(PART + 1234),
    "thumbnail/t.jpg": b"small",
    "metadata.json": b"{}",
}
Decides = Callable[[str, str, bytes], bytes | int]


def target(place: str, notes: dict[str, str] | None = None) -> S3Target:
    return S3Target("centre", parsed(place), {} if notes is None else notes, PART)


def sent(place: str, package: Package, bench: Bench, notes: dict[str, str]) -> Receipt | None:
    """The receipt; None after a fault that passes. One that wants a person ends the test."""
    try:
        return target(place, notes).send(package, bench.bytes_of)
    except TargetRefused:
        raise
    except TargetError:
        return None


@pytest.fixture
def behind(s3_server: S3Server, s3_place: str) -> Iterator[Callable[[Decides], str]]:
    """Puts a proxy before the server; gives the place behind it."""
    with ExitStack() as open_proxies:

        def place(decides: Decides) -> str:
            endpoint = open_proxies.enter_context(proxy(s3_server.endpoint, decides))
            know_key(endpoint)
            return s3_place.replace(s3_server.endpoint, endpoint)

        yield place


def test_a_slow_server_is_waited_for(s3_place: str, behind: Callable[[Decides], str], bench: Bench) -> None:
    def slow(method: str, path: str, body: bytes) -> bytes:
        time.sleep(2.0 if len(body) > 1000 else 0.1)
        return body

    package = bench.package(DOCUMENTS)
    assert target(behind(slow)).send(package, bench.bytes_of).matches(package)
    assert {row.status for row in verify_repository(s3_place)} == {"good"}


def test_a_server_that_falls_silent_is_given_up_in_words(
    s3_place: str, behind: Callable[[Decides], str], bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(s3_bucket, "READ_S", 0.5)
    silent = threading.Event()

    def sleeps(method: str, path: str, body: bytes) -> bytes:
        if not silent.is_set() and method == "PUT" and "t.jpg" in path:
            silent.wait(30)
        return body

    place, package, notes = behind(sleeps), bench.package(DOCUMENTS), dict[str, str]()
    with pytest.raises(TargetError, match="does not answer") as told:
        target(place, notes).send(package, bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)
    silent.set()
    monkeypatch.setattr(s3_bucket, "READ_S", 60)
    assert target(place, notes).send(package, bench.bytes_of).matches(package)
    assert {row.status for row in verify_repository(s3_place)} == {"good"}


def test_a_server_out_of_breath_gets_everything_in_the_end(
    s3_place: str, behind: Callable[[Decides], str], bench: Bench
) -> None:
    """A third of all requests is answered 503, first tries and later ones alike."""
    dice = random.Random(3)
    place = behind(lambda method, path, body: 503 if dice.random() < 0.33 else body)
    package, notes = bench.package(DOCUMENTS), dict[str, str]()
    receipt = next(filter(None, (sent(place, package, bench, notes) for _ in range(40))))
    assert receipt.matches(package)
    assert notes == {}
    rows = list(verify_repository(s3_place))
    assert {row.status for row in rows} == {"good"}
    assert len([row for row in rows if "/content/" in row.file]) == len(DOCUMENTS)


@pytest.fixture
def full_server(tmp_path: Path) -> Iterator[tuple[S3Server, Path]]:
    """A server on a disk of 160 MB of its own; skips where this user may not mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this user may not mount a small file system")
    server = S3Server(place / "server", volume_megabytes=16)
    try:
        server.start()
        know_key(server.endpoint)
        yield server, place
    finally:
        server.kill()
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.slow
def test_a_full_disk_at_the_server(full_server: tuple[S3Server, Path], bench: Bench) -> None:
    server, disk = full_server
    place = server.place("root")
    first = bench.package(DOCUMENTS, media=1)
    assert target(place).send(first, bench.bytes_of).matches(first)
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        try:
            while True:
                file.write(bytes(1 << 20))
                file.flush()
        except OSError:
            pass
    big = bench.package({**DOCUMENTS, "original/a.jpg": random.Random(2).randbytes(3 * PART)}, media=2)
    notes = dict[str, str]()
    with pytest.raises(TargetError) as told:
        target(place, notes).send(big, bench.bytes_of)
    assert not isinstance(told.value, TargetRefused), told.value
    ballast.unlink()
    # Its keeper made room and started it again: by itself it takes minutes to see that it may write.
    server.kill()
    server.start()
    end = time.monotonic() + 60
    while (receipt := sent(place, big, bench, notes)) is None:
        assert time.monotonic() < end
        time.sleep(1)
    assert receipt.matches(big)
    assert {row.status for row in verify_repository(place)} == {"good"}
    assert target(place).receipt(first.object_id) is not None
    listed = server.client().list_objects_v2(Bucket=BUCKET, Prefix="root/")["Contents"]
    assert len([item for item in listed if item["Key"].endswith("a.jpg")]) == 2

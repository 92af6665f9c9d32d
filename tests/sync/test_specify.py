"""Delivery to a Specify web-asset-server (a referee written from its protocol): whole, read back, once."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from package_bench import Bench

from asset_server import COLLECTION, KEY, AssetServer, asset_server, place_of
from vasculum.model.errors import BadSettings, TargetError, TargetRefused
from vasculum.model.lanes import Lane
from vasculum.settings.secrets import keep_secret
from vasculum.sync.line import Line
from vasculum.sync.specify import SpecifyTarget
from vasculum.sync.specify_server import specify_place
from vasculum.sync.specify_verify import verify_asset_server

DOCUMENTS = {
    "original/a.jpg": random.Random(1).randbytes(2_500_000),
    "thumbnail/t.jpg": b"--boundary\r\n\r\n",
    "metadata.json": b"{}",
}


@pytest.fixture
def server() -> Iterator[AssetServer]:
    with asset_server() as kept:
        keep_secret(f"specify {kept.endpoint}", KEY)
        yield kept


def target(server: AssetServer, line: Line | None = None) -> SpecifyTarget:
    return SpecifyTarget("assets", specify_place(place_of(server)), line or Line())


def test_a_package_arrives_byte_for_byte_small_first(server: AssetServer, bench: Bench) -> None:
    package = bench.package(DOCUMENTS)
    receipt = target(server).send(package, bench.bytes_of)
    assert receipt.matches(package)
    assert (receipt.version, receipt.target) == ("v1", "assets")
    assert set(DOCUMENTS.values()) < set(server.files.values())
    assert [name.rpartition(".")[2] for name in server.uploads] == ["json", "jpg", "jpg", "json"]
    assert server.files[server.uploads[1]] == DOCUMENTS["thumbnail/t.jpg"]
    assert all(package.object_id.rpartition(":")[2] in name for name in server.uploads)


def test_sent_again_uploads_nothing_and_a_correction_only_what_is_new(server: AssetServer, bench: Bench) -> None:
    target(server).send(bench.package(DOCUMENTS), bench.bytes_of)
    server.uploads.clear()
    target(server).send(bench.package(DOCUMENTS), bench.bytes_of)
    assert server.uploads == []
    corrected = bench.package({**DOCUMENTS, "metadata.json": b'{"country": "CH"}'})
    assert target(server).send(corrected, bench.bytes_of).version == "v2"
    assert len(server.uploads) == 2


@pytest.mark.parametrize("ahead_s", [-1200.0, 1200.0])
def test_a_clock_that_is_off_is_allowed_for(server: AssetServer, bench: Bench, ahead_s: float) -> None:
    server.clock_ahead_s = ahead_s
    package = bench.package(DOCUMENTS)
    assert target(server).send(package, bench.bytes_of).matches(package)


def test_a_wrong_key_is_told_without_it(server: AssetServer, bench: Bench) -> None:
    keep_secret(f"specify {server.endpoint}", "not-the-key")
    with pytest.raises(TargetRefused, match="does not accept this station's key") as told:
        target(server).send(bench.package(DOCUMENTS), bench.bytes_of)
    assert "not-the-key" not in repr(told.value)
    assert server.files == {}


def test_bytes_spoilt_on_the_way_are_found_and_sent_again(server: AssetServer, bench: Bench) -> None:
    server.spoils = lambda name, content: b"x" + content[1:] if name.endswith(".jpg") else content
    package = bench.package(DOCUMENTS)
    with pytest.raises(TargetError, match="other bytes than were sent") as told:
        target(server).send(package, bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)
    assert target(server).receipt(package.object_id) is None
    server.spoils = lambda name, content: content
    assert target(server).send(package, bench.bytes_of).matches(package)


def test_bytes_changed_there_later_give_no_receipt(server: AssetServer, bench: Bench) -> None:
    package = bench.package(DOCUMENTS)
    target(server).send(package, bench.bytes_of)
    name = next(name for name, content in server.files.items() if content == DOCUMENTS["original/a.jpg"])
    server.files[name] = b"rotten"
    with pytest.raises(TargetRefused, match="has other bytes than were delivered"):
        target(server).receipt(package.object_id)
    del server.files[name]
    with pytest.raises(TargetRefused, match="is missing"):
        target(server).receipt(package.object_id)


def test_a_storm_of_503_is_a_passing_fault(server: AssetServer, bench: Bench) -> None:
    server.answers = lambda method, path: 503 if method == "POST" else None
    with pytest.raises(TargetError, match="overloaded or out of order") as told:
        target(server).send(bench.package(DOCUMENTS), bench.bytes_of)
    assert not isinstance(told.value, TargetRefused)


def test_no_server_is_a_passing_fault(server: AssetServer, bench: Bench) -> None:
    keep_secret("specify http://127.0.0.1:9", KEY)
    with pytest.raises(TargetError, match="does not answer") as told:
        SpecifyTarget("assets", specify_place("http://127.0.0.1:9/?collection=a")).send(
            bench.package(DOCUMENTS), bench.bytes_of
        )
    assert not isinstance(told.value, TargetRefused)


def test_a_collection_that_the_server_does_not_know(server: AssetServer, bench: Bench) -> None:
    other = SpecifyTarget("assets", specify_place(place_of(server).replace(COLLECTION, "other")))
    with pytest.raises(TargetRefused, match="no such collection"):
        other.send(bench.package(DOCUMENTS), bench.bytes_of)


def test_what_was_sent_is_paced_by_class(server: AssetServer, bench: Bench) -> None:
    asked: list[tuple[Lane, int]] = []
    target(server, Line(1, lambda lane, size: asked.append((lane, size)))).send(
        bench.package(DOCUMENTS), bench.bytes_of
    )
    assert sum(size for lane, size in asked if lane is Lane.MASTERS) == len(DOCUMENTS["original/a.jpg"])
    assert max(size for _, size in asked) <= 1 << 20


def test_a_key_of_an_old_moment_is_no_key(server: AssetServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The referee can tell: a token made by a clock that is 20 minutes off, not allowed for, is refused."""
    real = time.time
    monkeypatch.setattr("vasculum.sync.specify_server.time.time", lambda: real())
    made = target(server)
    made.server.connect()
    token = made.server._token("a")
    assert server.accepts(token, "a")
    assert not server.accepts(token, "b")
    server.clock_ahead_s = 1200
    assert not server.accepts(token, "a")


@pytest.mark.parametrize(
    "where",
    [
        "https://assets.example.org",
        "http://assets.example.org/?collection=a",
        "https://key@assets.example.org/?collection=a",
        "assets",
        "",
    ],
)
def test_places_that_make_no_sense(where: str) -> None:
    with pytest.raises(BadSettings):
        specify_place(where)


def test_an_original_is_fetched_again(server: AssetServer, bench: Bench, tmp_path: Path) -> None:
    package = bench.package(DOCUMENTS)
    target(server).send(package, bench.bytes_of)
    digest = next(item.sha256 for item in package.files if item.path == "original/a.jpg")
    assert target(server).fetch(package.object_id, digest, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == DOCUMENTS["original/a.jpg"]


def test_verify_names_what_changed_or_is_gone(server: AssetServer, bench: Bench) -> None:
    package, other = bench.package(DOCUMENTS), bench.package(DOCUMENTS, media=2)
    target(server).send(package, bench.bytes_of)
    target(server).send(bench.package({**DOCUMENTS, "metadata.json": b"[]"}), bench.bytes_of)

    def rows(share: bool = True) -> dict[str, str]:
        found = verify_asset_server(place_of(server), [package.object_id, other.object_id], lambda: share)
        return {row.file: row.status for row in found}

    assert sorted(rows().values()) == ["good"] * 4 + ["missing"]
    assert sorted(rows(False).values()) == ["missing"] + ["present"] * 4
    jpeg, document = (next(name for name in server.files if name.endswith(end)) for end in (".jpg", "8a.json"))
    server.files[jpeg] = b"rotten"
    del server.files[document]
    assert {rows()[jpeg], rows()[document]} == {"changed", "missing"}

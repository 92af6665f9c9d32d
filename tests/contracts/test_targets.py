"""What every kind of target must do; each file in `sync/` with a `TARGET` is run through it."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from asset_server import KEY, asset_server, place_of
from vasculum.model.errors import BadSettings, TargetRefused
from vasculum.model.ids import CaptureId
from vasculum.model.package import Package, PackageFile
from vasculum.settings.secrets import keep_secret
from vasculum.sync import Target, open_target, target_kinds

PLACES = {
    "ocfl": lambda request: str(request.getfixturevalue("tmp_path") / "repository"),
    "s3": lambda request: request.getfixturevalue("s3_place"),
    "specify": lambda request: request.getfixturevalue("asset_place"),
}
"""Where a target of each kind can be tried; a new kind names its place here."""

OBJECT = "0190d3a4-7b1c-7000-8000-0000000000aa"


@pytest.fixture
def asset_place() -> Iterator[str]:
    """A collection of an asset server on loopback; the station knows the key."""
    with asset_server() as server:
        keep_secret(f"specify {server.endpoint}", KEY)
        yield place_of(server)


@pytest.fixture(params=sorted(target_kinds()))
def target(request: pytest.FixtureRequest) -> Target:
    return open_target(request.param, "tried", PLACES[request.param](request))


@pytest.fixture
def local(tmp_path: Path) -> Path:
    folder = tmp_path / "local"
    folder.mkdir()
    return folder


def package_of(local: Path, **contents: bytes) -> Package:
    files = []
    for name, content in contents.items():
        digest = hashlib.sha256(content).hexdigest()
        (local / digest).write_bytes(content)
        path = f"original/{name}" if len(name) == 1 else name
        files.append(PackageFile(path, digest, len(content), "application/octet-stream"))
    identity = hashlib.sha256(repr(sorted(contents.items())).encode()).hexdigest()
    return Package(identity, f"urn:uuid:{OBJECT}", CaptureId(OBJECT), "E1", tuple(files))


def test_name_is_the_settings_own(target: Target) -> None:
    assert target.name == "tried"


def test_nothing_is_there_before(target: Target) -> None:
    assert target.receipt(f"urn:uuid:{OBJECT}") is None


def test_receipt_holds_what_was_sent(target: Target, local: Path) -> None:
    package = package_of(local, a=b"1", b=b"22")
    receipt = target.send(package, lambda digest: local / digest)
    assert receipt.matches(package)
    assert {item.path: item.size for item in receipt.files} == {"original/a": 1, "original/b": 2}
    assert receipt.target == "tried"
    there = target.receipt(package.object_id)
    assert there is not None
    assert replace(there, confirmed_at=receipt.confirmed_at) == receipt


def test_sending_again_changes_nothing(target: Target, local: Path) -> None:
    package = package_of(local, a=b"1")
    first, second = (target.send(package, lambda digest: local / digest) for _ in range(2))
    assert replace(second, confirmed_at=first.confirmed_at) == first


def test_another_package_of_the_object_is_another_version(target: Target, local: Path) -> None:
    versions = [
        target.send(package_of(local, a=b"1", metadata=content), lambda digest: local / digest).version
        for content in (b"1", b"2")
    ]
    assert versions == ["v1", "v2"]


def test_other_originals_under_one_media_id_are_a_conflict(target: Target, local: Path) -> None:
    first = target.send(package_of(local, a=b"1"), lambda digest: local / digest)
    with pytest.raises(TargetRefused, match="other originals"):
        target.send(package_of(local, a=b"2"), lambda digest: local / digest)
    there = target.receipt(first.object_id)
    assert there is not None
    assert there.files == first.files


def test_own_copy_that_changed_is_not_sent(target: Target, local: Path) -> None:
    package = package_of(local, a=b"1")
    (local / package.files[0].sha256).write_bytes(b"x")
    with pytest.raises(TargetRefused, match="own copy"):
        target.send(package, lambda digest: local / digest)
    assert target.receipt(package.object_id) is None


def test_what_was_sent_can_be_fetched_again(target: Target, local: Path, tmp_path: Path) -> None:
    package = package_of(local, a=b"precious", metadata=b"1")
    target.send(package, lambda digest: local / digest)
    target.send(package_of(local, a=b"precious", metadata=b"2"), lambda digest: local / digest)
    digest = next(item.sha256 for item in package.files if item.path == "original/a")
    assert target.fetch(package.object_id, digest, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == b"precious"
    assert not target.fetch(package.object_id, "0" * 64, tmp_path / "none")
    assert not target.fetch("urn:uuid:0190d3a4-7b1c-7000-8000-0000000000ff", digest, tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_place_that_makes_no_sense_is_a_settings_fault() -> None:
    for kind in target_kinds().values():
        with pytest.raises(BadSettings):
            kind.open("tried", "", {})

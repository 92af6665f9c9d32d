import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from vasculum.model.errors import BadSettings, TargetError, TargetRefused
from vasculum.sync import open_target, target_kinds
from vasculum.sync.ocfl import OcflTarget
from vasculum.sync.ocfl_layout import object_path
from vasculum.sync.verify import verify_root

FIRST = {"original/a.jpg": b"picture" * 9000, "metadata.json": b"{}\n", "copy/a.jpg": b"picture" * 9000}


def bad_rows(root: Path) -> dict[str, str]:
    return {row.file: row.status for row in verify_root(str(root)) if row.status != "good"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "repository"


@pytest.fixture
def target(root: Path) -> OcflTarget:
    return OcflTarget("home", root)


def test_object_lies_where_extension_0003_says() -> None:
    # The extension's own examples (sha256, 3 x 3).
    assert str(object_path("object-01")) == "3c0/ff4/240/object-01"
    assert str(object_path("..hor/rib:le-$id")) == "487/326/d8c/%2e%2ehor%2frib%3ale-%24id"


def test_delivery_is_valid_and_read_back(target, root, bench, referee) -> None:
    packages = [bench.package(FIRST, 1), bench.package({**FIRST, "b.txt": b"b"}, 2)]
    for package in packages:
        receipt = target.send(package, bench.bytes_of)
        assert receipt.matches(package)
        assert receipt.version == "v1"
    assert referee(root) == "VALID 2"
    assert bad_rows(root) == {}
    folder = root / object_path(packages[0].object_id)
    assert sum(path.name == "a.jpg" for path in folder.rglob("*")) == 1, "equal bytes are laid down once"
    assert not list(root.glob("extensions/vasculum*"))


def test_sending_twice_adds_nothing(target, root, bench) -> None:
    package = bench.package(FIRST)
    first = target.send(package, bench.bytes_of)
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()}
    second = target.send(package, bench.bytes_of)
    assert replace(second, confirmed_at=first.confirmed_at) == first
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()} == before


def test_new_content_is_a_version_and_old_stays(target, root, bench, referee) -> None:
    target.send(bench.package(FIRST), bench.bytes_of)
    later = bench.package({**FIRST, "metadata.json": b"{1}\n"})
    assert target.send(later, bench.bytes_of).version == "v2"
    assert referee(root) == "VALID 1"
    folder = root / object_path(later.object_id)
    assert [path.name for path in (folder / "v2/content").rglob("*") if path.is_file()] == ["metadata.json"]
    assert (folder / "v1/content/metadata.json").read_bytes() == b"{}\n"


def test_clocked_documents_alone_add_no_version(target, bench) -> None:
    def sealed(events: bytes):
        package = bench.package({**FIRST, "events.json": events})
        files = tuple(replace(item, clocked=item.path == "events.json") for item in package.files)
        return replace(package, id="5" * 64, files=files)

    target.send(sealed(b"1"), bench.bytes_of)
    again = target.send(sealed(b"2"), bench.bytes_of)
    assert again.version == "v1"
    assert again.matches(sealed(b"2"))


@pytest.mark.parametrize("place", ["original/a.jpg", "inventory"])
def test_flipped_byte_is_told_by_referee_and_by_us(target, root, bench, referee, place) -> None:
    package = bench.package({"original/a.jpg": b"picture"})
    target.send(package, bench.bytes_of)
    folder = root / object_path(package.object_id)
    file = folder / ("inventory.json" if place == "inventory" else f"v1/content/{place}")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    statuses = list(bad_rows(root).values())
    assert len(statuses) == 1
    assert statuses[0].startswith("broken" if place == "inventory" else "changed")
    with pytest.raises(TargetRefused):
        target.send(package, bench.bytes_of)
    assert file.read_bytes() == content, "evidence is left as it is"
    assert referee(root).startswith("INVALID")


def test_missing_and_stray_files_are_told(target, root, bench) -> None:
    package = bench.package(FIRST)
    target.send(package, bench.bytes_of)
    folder = root / object_path(package.object_id)
    (folder / "v1/content/metadata.json").unlink()
    (folder / "note.txt").write_text("hello")
    (root / "note.txt").write_text("hello")
    assert sorted(bad_rows(root).values()) == ["missing", "stray", "stray"]


def test_foreign_folders_are_left_alone(root, target, bench) -> None:
    root.mkdir()
    (root / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(TargetRefused, match="holds other things"):
        target.send(bench.package(FIRST), bench.bytes_of)
    assert [path.name for path in root.iterdir()] == ["holiday.jpg"]


def test_other_layout_is_refused(root, target, bench) -> None:
    target.send(bench.package(FIRST), bench.bytes_of)
    (root / "ocfl_layout.json").write_text(json.dumps({"extension": "0004-hashed-n-tuple-storage-layout"}))
    with pytest.raises(TargetRefused, match="layout"):
        target.send(bench.package(FIRST), bench.bytes_of)


def test_repository_that_is_away_is_a_passing_fault(tmp_path, bench) -> None:
    away = OcflTarget("away", tmp_path / "share" / "repository")
    with pytest.raises(TargetError) as caught:
        away.send(bench.package(FIRST), bench.bytes_of)
    assert not isinstance(caught.value, TargetRefused)
    with pytest.raises(TargetError):
        list(verify_root(str(tmp_path / "share")))
    with pytest.raises(TargetRefused, match="no OCFL"):
        list(verify_root(str(tmp_path)))


def test_full_disk_is_a_passing_fault(target, bench, monkeypatch) -> None:
    def full(source: Path, destination: Path) -> None:
        raise OSError(28, "No space left on device")

    package = bench.package(FIRST)
    monkeypatch.setattr("vasculum.sync.durable.rename", full)
    with pytest.raises(TargetError, match="no room"):
        target.send(package, bench.bytes_of)
    monkeypatch.undo()
    assert target.send(package, bench.bytes_of).matches(package)


def test_local_bytes_that_changed_are_not_sent(target, root, bench) -> None:
    package = bench.package(FIRST)
    bench.bytes_of(package.files[0].sha256).write_bytes(b"other")
    with pytest.raises(TargetRefused, match="other bytes"):
        target.send(package, bench.bytes_of)
    assert not (root / object_path(package.object_id)).exists()


def test_paths_out_of_the_object_are_refused(target, bench) -> None:
    with pytest.raises(TargetRefused):
        target.send(bench.package({"../../escape": b"x"}), bench.bytes_of)


@pytest.mark.parametrize("where", ["", "https://example.org/root", "relative/folder", "s3://bucket"])
def test_senseless_places_are_settings_faults(where: str) -> None:
    with pytest.raises(BadSettings):
        open_target("ocfl", "home", where)


def test_kinds_are_found_by_their_files() -> None:
    assert "ocfl" in target_kinds()
    with pytest.raises(BadSettings, match="no kind of target"):
        open_target("gopher", "home", "/tmp/x")


def steps_of(root: Path, packages, bench, die_at: int | None) -> int:
    """Runs the deliveries in a child that dies at that moment, one before and one after each durable step."""
    child = os.fork()
    if child == 0:
        _deliver_and_die(root, packages, bench, die_at)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _deliver_and_die(root: Path, packages, bench, die_at: int | None) -> None:
    from vasculum.sync import durable

    count = 0

    def moment() -> None:
        nonlocal count
        if count == die_at:
            os._exit(99)
        count += 1

    def dying(step):
        def run(*arguments):
            moment()
            step(*arguments)
            moment()

        return run

    for name in ("fsync_file", "fsync_folder", "rename"):
        setattr(durable, name, dying(getattr(durable, name)))
    try:
        for package in packages:
            OcflTarget("home", root).send(package, bench.bytes_of)
    except BaseException:  # noqa: BLE001 a child of a test must never come back into pytest
        os._exit(1)
    os._exit(0)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("new_version", [False, True])
def test_death_at_any_durable_step_is_mended_by_the_next_send(tmp_path, bench, referee, new_version) -> None:
    first, second = bench.package(FIRST), bench.package({**FIRST, "metadata.json": b"{1}\n"})
    given = tmp_path / "given"
    if new_version:
        OcflTarget("home", given).send(first, bench.bytes_of)
    package = second if new_version else first
    died, at = 0, 0
    while True:
        root = tmp_path / f"root{at}"
        if new_version:
            shutil.copytree(given, root)
        ended = steps_of(root, [package], bench, at)
        assert ended in (0, 99)
        receipt = OcflTarget("home", root).send(package, bench.bytes_of)
        assert receipt.matches(package)
        assert receipt.version == ("v2" if new_version else "v1")
        assert bad_rows(root) == {}
        assert not list(root.glob("extensions/vasculum*"))
        if at % 8 == 0 or ended == 0:
            assert referee(root) == "VALID 1"
        shutil.rmtree(root)
        if ended == 0:
            break
        died, at = died + 1, at + 1
    assert died > 20


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_new_object_is_whole_or_not_there_at_every_moment(tmp_path, bench, referee) -> None:
    given = tmp_path / "given"
    OcflTarget("home", given).send(bench.package(FIRST, 1), bench.bytes_of)
    package = bench.package(FIRST, 2)
    seen, ended, at = set(), 99, 0
    while ended == 99:
        root = tmp_path / f"root{at}"
        shutil.copytree(given, root)
        ended = steps_of(root, [package], bench, at)
        assert bad_rows(root) == {}
        receipt = OcflTarget("home", root).receipt(package.object_id)
        assert receipt is None or receipt.matches(package)
        if (receipt is None, ended) not in seen:
            assert referee(root) == ("VALID 1" if receipt is None else "VALID 2")
        seen.add((receipt is None, ended))
        at += 1
    assert seen == {(True, 99), (False, 99), (False, 0)}


def test_an_object_that_arrives_between_two_looks_is_the_same_one(
    target, root, bench, referee, tmp_path, monkeypatch
) -> None:
    """Another process puts it there just after we saw that nothing is there."""
    package, elsewhere = bench.package(FIRST), tmp_path / "elsewhere"
    OcflTarget("other", elsewhere).send(package, bench.bytes_of)
    place, look, met = object_path(package.object_id), Path.exists, []

    def exists(path: Path) -> bool:
        found = look(path)
        if path == root / place and not met:
            met.append(found)
            shutil.copytree(elsewhere / place, root / place)
        return found

    monkeypatch.setattr(Path, "exists", exists)
    receipt = target.send(package, bench.bytes_of)
    assert met == [False]
    assert receipt.version == "v1"
    assert receipt.matches(package)
    assert referee(root) == "VALID 1"

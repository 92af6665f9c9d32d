"""Files by content and by name: kept once, never overwritten, never half, whatever they are called."""

import errno
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vasculum.model.capture import FileRef
from vasculum.model.errors import DataFolderError, DiskFull, IntegrityError
from vasculum.store import durable, files
from vasculum.store.by_name import LIST, link_by_name


def arrived(folder: Path, content: bytes = b"x", name: str = "arrived") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def kept(data: Path) -> list[Path]:
    return sorted(path for path in (data / "files").rglob("*") if path.is_file())


HOSTILE = ("a.b/../../../../x", "a./etc/passwd", "x." + "y" * 300, "..", "a.\x00")


@given(name=st.text(max_size=40) | st.sampled_from(HOSTILE))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_name_leads_out_of_the_store(tmp_path: Path, name: str) -> None:
    content = name.encode("utf-8", "surrogatepass")
    ref = files.take_in(tmp_path, arrived(tmp_path, content), "image/jpeg", name, move=True)
    place = files.path_of(tmp_path, ref.sha256, ref.suffix)
    digest = hashlib.sha256(content).hexdigest()
    assert place.parent == tmp_path / "files" / digest[:2] / digest[2:4]
    assert place.read_bytes() == content


@pytest.mark.parametrize("move", [True, False])
def test_the_same_bytes_under_another_extension_are_kept_once(tmp_path: Path, move: bool) -> None:
    first = files.take_in(tmp_path, arrived(tmp_path), "image/jpeg", "a.jpg", move=True)
    second = files.take_in(tmp_path, arrived(tmp_path), "image/jpeg", "b.JPEG", move=move)
    assert (tmp_path / "arrived").exists() is not move
    assert len(kept(tmp_path)) == 1
    assert files.path_of(tmp_path, first.sha256, first.suffix) == files.path_of(tmp_path, second.sha256, second.suffix)


def test_half_a_file_of_that_name_is_written_anew(tmp_path: Path) -> None:
    ref = files.take_in(tmp_path, arrived(tmp_path, b"whole"), "image/jpeg", "a.jpg", move=True)
    files.path_of(tmp_path, ref.sha256).write_bytes(b"who")
    files.take_in(tmp_path, arrived(tmp_path, b"whole"), "image/jpeg", "a.jpg", move=False)
    assert files.missing_or_changed(tmp_path, [ref]) == ()


@pytest.mark.parametrize("step", ["fsync_file", "rename", "fsync_folder"])
@pytest.mark.parametrize("move", [True, False])
@pytest.mark.parametrize(("number", "said"), [(errno.ENOSPC, DiskFull), (errno.EROFS, DataFolderError)])
def test_a_disk_that_fails_leaves_the_source_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, move: bool, number: int, said: type[Exception]
) -> None:
    # A folder that is there already, so that the failing fsync is the one after the rename.
    files.take_in(tmp_path, arrived(tmp_path), "image/jpeg", "a.jpg", move=False)
    files.path_of(tmp_path, hashlib.sha256(b"x").hexdigest()).unlink()
    source = arrived(tmp_path)

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(durable, step, fails)
        with pytest.raises(said):
            files.take_in(tmp_path, source, "image/jpeg", "a.jpg", move=move)
    assert source.read_bytes() == b"x"
    assert list(files.incoming(tmp_path).iterdir()) == []
    ref = files.take_in(tmp_path, source, "image/jpeg", "a.jpg", move=move)
    assert files.missing_or_changed(tmp_path, [ref]) == ()


def test_another_file_system_is_copied_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = durable.rename

    def across(source: Path, target: Path) -> None:
        if source.name == "arrived":
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        real(source, target)

    monkeypatch.setattr(durable, "rename", across)
    ref = files.take_in(tmp_path, arrived(tmp_path), "image/jpeg", "a.jpg", move=True)
    assert files.missing_or_changed(tmp_path, [ref]) == ()
    assert not (tmp_path / "arrived").exists()


def test_a_source_that_changes_while_it_is_read_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "digest", lambda path: "0" * 64)
    with pytest.raises(IntegrityError, match="changed while"):
        files.take_in(tmp_path, arrived(tmp_path), "image/jpeg", "a.jpg", move=False)
    assert kept(tmp_path) == []


def test_parts_of_the_dead_are_cleared_and_frames_are_not(tmp_path: Path) -> None:
    folder = files.incoming(tmp_path)
    mine, frame = arrived(folder, name=f".part-{os.getpid()}-1"), arrived(folder, name="IMG_1.jpg")
    dead = arrived(folder, name=".part-4194999-1")
    files.clear_parts(tmp_path)
    assert (mine.exists(), frame.exists(), dead.exists()) == (True, True, False)


def refs(data: Path, *contents: bytes) -> list[FileRef]:
    return [files.take_in(data, arrived(data, content), "image/jpeg", "a.jpg", move=True) for content in contents]


def test_names_are_links_that_overwrite_nothing(tmp_path: Path) -> None:
    one, two = refs(tmp_path, b"1", b"2")
    first, again, other = (link_by_name(tmp_path, ref, "HVC/1.jpg") for ref in (one, one, two))
    assert first == again
    assert (first.name, other.name) == ("HVC_1.jpg", "HVC_1_2.jpg")
    assert (first.read_bytes(), other.read_bytes()) == (b"1", b"2")
    assert link_by_name(tmp_path, two, "HVC/1.jpg") == other


def test_a_corrected_name_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    (one,) = refs(tmp_path, b"1")
    old = link_by_name(tmp_path, one, "HVC1.jpg")
    new = link_by_name(tmp_path, one, "HVC7.jpg")
    assert [path.name for path in old.parent.iterdir()] == ["HVC7.jpg"]
    assert new.read_bytes() == b"1"
    assert not new.stat().st_mode & 0o222
    assert files.give_up(tmp_path, one.sha256, ".jpg")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_picture_of_several_specimens_has_a_name_for_each(tmp_path: Path) -> None:
    one, two = refs(tmp_path, b"1", b"2")
    link_by_name(tmp_path, two, "HVC8.jpg")
    first = link_by_name(tmp_path, one, "HVC7.jpg", "HVC8.jpg")
    names = sorted(path.name for path in first.parent.iterdir())
    assert (first.name, names) == ("HVC7.jpg", ["HVC7.jpg", "HVC8.jpg", "HVC8_2.jpg"])
    link_by_name(tmp_path, one, "HVC7.jpg")
    assert sorted(path.name for path in first.parent.iterdir()) == ["HVC7.jpg", "HVC8.jpg"]


def test_a_list_stands_in_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    (one,) = refs(tmp_path, b"1")
    assert [link_by_name(tmp_path, one, "HVC1.jpg").name for _ in range(2)] == [LIST, LIST]
    (line,) = (tmp_path / "by-name" / LIST).read_text("utf-8").splitlines()
    name, place = line.split("\t")
    assert (name, (tmp_path / place).read_bytes()) == ("HVC1.jpg", b"1")

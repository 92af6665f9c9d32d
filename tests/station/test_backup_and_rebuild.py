"""A copy made while others write, and a catalogue made again of the repository alone."""

import hashlib
import shutil
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "store"))
from store_samples import NOW, analysed, taken

from vasculum.cli.app import run_command
from vasculum.model.errors import BadUsage, IntegrityError
from vasculum.model.events import Captured, Corrected, Delivered, Packaged, Released, Reviewed
from vasculum.model.ids import CaptureId
from vasculum.model.policy import Collection
from vasculum.model.verdict import Status
from vasculum.packaging import Rendition, build_package
from vasculum.station.backing_up import back_up
from vasculum.store import files, queries
from vasculum.store.thread import StoreThread, reading
from vasculum.sync import open_target

WHOSE = Collection(institution_code="HVC", licence="https://creativecommons.org/publicdomain/zero/1.0/")


def _picture(data: Path, content: bytes, name: str) -> Rendition:
    place = files.incoming(data) / name
    place.write_bytes(content)
    return Rendition(files.take_in(data, place, "image/jpeg", name, move=True), 30, 20)


def _delivered(data: Path, store: StoreThread, number: int) -> CaptureId:
    """A frame that a person accepted and corrected, packed and sent as the courier does."""
    capture = replace(taken(data, f"picture {number}".encode(), f"IMG_{number}.jpg"), operator="bee")
    store.apply(
        Captured(capture=capture),
        analysed(capture, Status.REVIEW, number=f"HVC{number}"),
        Corrected(capture_id=capture.id, term="country", value="Poland", operator="wren"),
        Reviewed(capture_id=capture.id, decision="accept", operator="wren"),
    ).result()
    db = reading(data)
    record = queries.record(db, capture.id)
    db.conn.close()
    assert record is not None
    pictures = [_picture(data, f"{kind} {number}".encode(), f"{kind}{number}.jpg") for kind in ("derived", "small")]
    sealed = build_package(record, WHOSE, "bench-1", pictures[0], pictures[1], "nothing corrected", NOW)
    for sha256, content in sealed.contents.items():
        files.keep_bytes(data, sha256, content)
    receipt = open_target("ocfl", "default", str(data.parent / "repository")).send(
        sealed.package, lambda sha256: files.path_of(data, sha256)
    )
    store.apply(Packaged(package=sealed.package), Delivered(capture_id=capture.id, receipt=receipt)).result()
    return capture.id


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A station with three delivered frames and one that is not."""
    folder = tmp_path / "data"
    store = StoreThread(folder)
    try:
        for number in range(3):
            _delivered(folder, store, number)
        capture = taken(folder, b"last", "IMG_9.jpg")
        store.apply(Captured(capture=capture)).result()
    finally:
        store.close()
    return folder


def _all(data: Path) -> dict[str, object]:
    db = reading(data)
    try:
        return {
            record.capture.id: (record, queries.package_of(db, record.capture.id)) for record in queries.records(db)
        }
    finally:
        db.conn.close()


def _digests(folder: Path) -> set[str]:
    found = [path for path in (folder / "files").rglob("*") if path.is_file()]
    assert all(path.name.startswith(hashlib.sha256(path.read_bytes()).hexdigest()) for path in found)
    return {path.stem for path in found}


def test_a_copy_is_a_data_folder_like_any_other(data: Path, tmp_path: Path) -> None:
    rows = list(back_up(data, tmp_path / "copy"))
    assert {row.status for row in rows[1:]} == {"linked"}
    assert _all(tmp_path / "copy") == _all(data)
    assert _digests(tmp_path / "copy") == _digests(data)
    again = list(back_up(data, tmp_path / "copy"))
    assert {row.status for row in again[1:]} == {"there"}


def test_it_holds_together_while_the_station_writes(data: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    store = StoreThread(data)

    def shoot() -> None:
        number = 100
        while not stop.is_set():
            capture = taken(data, f"picture {number}".encode(), f"IMG_{number}.jpg")
            store.apply(Captured(capture=capture), analysed(capture, number=f"HVC{number}")).result()
            number += 1

    shooting = threading.Thread(target=shoot)
    shooting.start()
    try:
        for turn in range(5):
            copy = tmp_path / f"copy{turn}"
            assert list(back_up(data, copy))
            records = _all(copy)
            for record, _ in records.values():  # type: ignore[misc]
                for ref in record.capture.files:
                    assert files.digest(files.path_of(copy, ref.sha256)) == ref.sha256
    finally:
        stop.set()
        shooting.join()
        store.close()
    assert len(_all(data)) > len(records) - 1 > 3


def test_without_hard_links_it_copies(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(files.NO_LINKS[-1], "no links between two disks")

    monkeypatch.setattr("os.link", none)
    rows = list(back_up(data, tmp_path / "copy"))
    assert {row.status for row in rows[1:]} == {"copied"}
    assert _digests(tmp_path / "copy") == _digests(data)


def test_a_missing_file_is_said_and_a_released_one_is_not_missing(data: Path, tmp_path: Path) -> None:
    record, _ = next(iter(_all(data).values()))  # type: ignore[misc]
    ref = record.capture.primary
    files.path_of(data, ref.sha256).unlink()
    with pytest.raises(IntegrityError):
        list(back_up(data, tmp_path / "copy"))
    store = StoreThread(data)
    store.apply(Released(capture_id=record.capture.id, sha256s=(ref.sha256,), places=("default",))).result()
    store.close()
    assert [row.status for row in back_up(data, tmp_path / "copy")].count("released") == 1


@pytest.mark.parametrize("place", [".", "inside", ".."])
def test_a_place_that_is_not_apart(data: Path, place: str) -> None:
    with pytest.raises(BadUsage):
        list(back_up(data, data / place))


def test_the_catalogue_comes_back_from_the_repository_alone(data: Path, tmp_path: Path) -> None:
    before = {key: found for key, found in _all(data).items() if found[0].delivered}  # type: ignore[index]
    assert len(before) == 3
    new, repository = tmp_path / "new", str(tmp_path / "repository")
    assert run_command(["rebuild", "--from", repository, "--data", str(new), "-q"]) == 0
    after = _all(new)
    assert after == before
    record, package = next(iter(after.values()))  # type: ignore[misc]
    assert (record.corrections, record.correctors) == ({"country": "Poland"}, {"country": "wren"})
    assert record.capture.operator == "bee"
    assert package is not None
    assert _digests(new) <= _digests(data)
    db = reading(new)
    assert db.execute("select state from outbox").fetchall() == [("sent",)] * 3
    assert queries.safe_elsewhere(db, record.capture.primary.sha256) == ("default",)
    db.conn.close()
    assert run_command(["rebuild", "--from", repository, "--data", str(new), "-q"]) == 0
    assert _all(new) == before


def test_a_spoilt_object_is_named_and_the_others_come(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = tmp_path / "repository"
    spoilt = next(path for path in repository.rglob("original/*") if path.is_file())
    spoilt.write_bytes(b"other bytes")
    assert run_command(["rebuild", "--from", str(repository), "--data", str(tmp_path / "new")]) == 6
    assert spoilt.name in capsys.readouterr().err
    assert len(_all(tmp_path / "new")) == 2


def test_what_the_catalogue_has_stays(data: Path, tmp_path: Path) -> None:
    before = _all(data)
    shutil.copytree(data, tmp_path / "same")
    arguments = ["rebuild", "--from", str(tmp_path / "repository"), "--data", str(tmp_path / "same"), "-q"]
    assert run_command(arguments) == 0
    assert _all(tmp_path / "same") == before


def test_the_verb_tells_what_it_did(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["backup", str(tmp_path / "copy"), "--data", str(data), "--json"]) == 0
    said = capsys.readouterr()
    assert '"status":"copied"' in said.out
    assert "another disk" in said.err

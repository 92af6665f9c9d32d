"""Before an upgrade the catalogue is copied aside and checked; a kill leaves the old or the new; a newer one stays."""

import gzip
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from vasculum.model.errors import DataFolderError, DiskFull, IntegrityError, StationError
from vasculum.store import backup, durable, migrations, queries
from vasculum.store.database import NAME, open_database, reading

OLD = Path(__file__).with_name("old")
ALL = {f"019ab000-0000-7000-8000-00000000000{number}" for number in (1, 2, 3, 4)}


def old(version: int, place: Path) -> Path:
    place.write_bytes(gzip.decompress((OLD / f"catalogue-{version}.sqlite.gz").read_bytes()))
    return place


def bare(path: Path) -> tuple[int, str, set[str]]:
    """Version, integrity and captures, by nothing of ours."""
    with closing(sqlite3.connect(path)) as db:
        captures = {row[0] for row in db.execute("select id from capture")}
        return (
            db.execute("pragma user_version").fetchone()[0],
            db.execute("pragma integrity_check").fetchone()[0],
            captures,
        )


@pytest.mark.parametrize("version", range(1, migrations.VERSION))
def test_the_catalogue_of_before_lies_aside_and_holds(tmp_path: Path, version: int) -> None:
    open_database(old(version, tmp_path / NAME)).conn.close()
    assert bare(tmp_path / NAME) == (migrations.VERSION, "ok", ALL)
    aside = tmp_path / backup.BEFORE / f"catalogue-{version}.sqlite"
    assert bare(aside) == (version, "ok", ALL)
    assert [path.name for path in aside.parent.iterdir()] == [aside.name]
    # What was kept is a catalogue like another: put back, it opens.
    (tmp_path / "again").mkdir()
    aside.rename(tmp_path / "again" / NAME)
    open_database(tmp_path / "again" / NAME).conn.close()


def test_todays_catalogue_and_a_fresh_one_are_not_copied(tmp_path: Path) -> None:
    open_database(tmp_path / NAME).conn.close()
    open_database(tmp_path / NAME).conn.close()
    reading(tmp_path).conn.close()
    assert not (tmp_path / backup.BEFORE).exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying children are forked: POSIX only")
@pytest.mark.parametrize("version", [1, migrations.VERSION - 1])
def test_killed_anywhere_it_is_the_old_or_the_new(tmp_path: Path, version: int) -> None:
    catalogue = old(version, tmp_path / "old.sqlite")
    script = Path(__file__).with_name("upgrade_dying.py")
    run = subprocess.run(
        [sys.executable, str(script), str(catalogue), str(tmp_path / "dead")],
        capture_output=True,
        text=True,
        check=True,
    )
    statements, before, after = (int(line) for line in run.stdout.split())
    # More statements than there are migrations; folder, copy, its name and the commit.
    assert statements > 2 * (migrations.VERSION - version) + 5
    assert before == after >= 5
    found = set()
    for data in sorted((tmp_path / "dead").iterdir()):
        for aside in (data / backup.BEFORE).glob("*.sqlite"):
            assert bare(aside) == (version, "ok", ALL)
        state = bare(data / NAME)
        assert state in ((version, "ok", ALL), (migrations.VERSION, "ok", ALL)), data.name
        found.add(state[0])
        db = open_database(data / NAME)
        assert {record.capture.id for record in queries.records(db)} == ALL
        db.conn.close()
    assert found == {version, migrations.VERSION}


def test_a_damaged_catalogue_is_not_upgraded(tmp_path: Path) -> None:
    path = old(1, tmp_path / NAME)
    with closing(sqlite3.connect(path)) as db:
        page = db.execute("select rootpage from sqlite_master where name = 'capture_number'").fetchone()[0]
        size = db.execute("pragma page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    start = (page - 1) * size
    content[start + size // 2 : start + size] = bytes(size // 2)
    path.write_bytes(content)
    with pytest.raises((IntegrityError, DataFolderError), match="damaged"):
        open_database(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma user_version").fetchone()[0] == 1


def test_without_room_for_the_copy_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old(3, tmp_path / NAME)

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "fsync_file", full)
    with pytest.raises(DiskFull):
        open_database(path)
    monkeypatch.undo()
    assert bare(path) == (3, "ok", ALL)
    open_database(path).conn.close()
    assert bare(path)[0] == migrations.VERSION


def test_an_older_program_leaves_a_newer_folder_as_it_is(tmp_path: Path) -> None:
    path = old(migrations.VERSION, tmp_path / NAME)
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"pragma user_version = {migrations.VERSION + 1}")
        db.execute("pragma journal_mode = wal")
    before = {place.name: place.read_bytes() for place in tmp_path.iterdir()}
    for read_only in (False, True):
        with pytest.raises(StationError, match="newer Vasculum") as told:
            open_database(path, read_only)
        assert str(told.value).count(".") == 1
        assert {place.name: place.read_bytes() for place in tmp_path.iterdir()} == before

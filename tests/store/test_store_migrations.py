"""Old catalogues are brought up to date, newer ones left alone, the journal's triggers are always there."""

import json
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database
from store_samples import a_capture, analysed, packed, receipt_of

from vasculum.model.errors import CatalogueLocked, DataFolderError, DiskFull
from vasculum.model.events import Captured
from vasculum.model.json_form import to_plain
from vasculum.store import connection, migrations, queries
from vasculum.store.apply import apply
from vasculum.store.connection import writing
from vasculum.store.database import NAME, open_database, reading
from vasculum.store.journal import entries
from vasculum.store.search import search


def version_one(path: Path) -> str:
    """A catalogue as the first version left it, with one delivered specimen; its capture's id."""
    db = Database(sqlite3.connect(path, isolation_level=None))
    migrations._steps.apply(db, stop_before="package_files_and_holders")
    capture = a_capture()
    sealed = packed(capture.id)
    db.execute(
        "insert into capture (id, taken_at, state, catalog_number, capture_json) values (?, ?, 'accepted', 'HVC1', ?)",
        [capture.id, capture.taken_at.isoformat(), json.dumps(to_plain(capture))],
    )
    db.execute("insert into search (capture_id, number, names) values (?, 'HVC1', 'IMG_1.jpg')", [capture.id])
    db.execute("insert into package values (?, ?, ?)", [capture.id, sealed.id, json.dumps(to_plain(sealed))])
    db.execute("insert into outbox (capture_id, target, state) values (?, 'default', 'sent')", [capture.id])
    receipt = json.dumps(to_plain(receipt_of(sealed)))
    db.execute("insert into receipt values (?, 'default', ?, ?)", [capture.id, sealed.id, receipt])
    body = json.dumps({"capture_id": capture.id, "term": "country", "value": "CH", "operator": "p7"})
    db.execute("insert into correction values (?, 'country', 'CH')", [capture.id])
    db.execute(
        "insert into journal (at, name, version, capture_id, body) values ('2026', 'corrected', 1, ?, ?)",
        [capture.id, body],
    )
    db.execute("pragma user_version = 1")
    db.conn.close()
    return capture.id


@pytest.mark.parametrize("read_only", [False, True])
def test_a_catalogue_of_version_one_opens_with_all_it_holds(tmp_path: Path, read_only: bool) -> None:
    capture_id = version_one(tmp_path / NAME)
    db = open_database(tmp_path / NAME, read_only)
    assert migrations.version(db) == migrations.VERSION
    record = queries.last(db)
    assert record is not None
    assert record.capture.id == capture_id
    assert record.correctors == {"country": "p7"}
    assert queries.safe_elsewhere(db, packed(record.capture.id).files[0].sha256) == ("default",)
    assert [ref.original_name for ref in queries.all_files(db)].count("metadata.json") == 1
    assert [hit.media for hit in search(db, "hvc1")] == [capture_id]
    assert triggers(db) == {"journal_no_update", "journal_no_delete"}
    db.conn.close()


def triggers(db: Database) -> set[str]:
    return {row[0] for row in db.execute("select name from sqlite_master where type = 'trigger'").fetchall()}


def test_the_journal_is_append_only(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    assert triggers(db) == {"journal_no_update", "journal_no_delete"}
    apply(db, [Captured(capture=a_capture())])
    for statement in ("update journal set at = 'x'", "delete from journal"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"), writing(db):
            db.execute(statement)
    assert len(list(entries(db))) == 1
    db.conn.close()


def test_an_event_of_a_newer_program_is_named_not_guessed(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    db.execute("insert into journal (at, name, version, body) values ('2026-11-24', 'captured', 9, '{}')")
    with pytest.raises(DataFolderError, match="`captured`, version 9"):
        list(entries(db))
    db.conn.close()


def test_a_locked_and_a_damaged_catalogue_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_BUSY_MS", 50)
    first = open_database(tmp_path / NAME)
    second = open_database(tmp_path / NAME)
    with writing(first), pytest.raises(CatalogueLocked, match=NAME):
        apply(second, [Captured(capture=a_capture())])
    apply(second, [Captured(capture=a_capture())])
    assert queries.counts(second)["captured"] == 1
    first.conn.close()
    second.conn.close()
    (tmp_path / "bad.sqlite").write_bytes(b"no catalogue at all" * 100)
    with pytest.raises(DataFolderError, match="damaged"):
        open_database(tmp_path / "bad.sqlite")
    with pytest.raises(DataFolderError, match="There is no catalogue"):
        reading(tmp_path / "nowhere").conn.close()


def test_a_full_disk_rolls_back_and_the_store_goes_on(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    pages = db.execute("pragma page_count").fetchone()[0]
    db.execute(f"pragma max_page_count = {pages + 3}")
    capture = a_capture()
    # Letters in no order: what repeats would be compressed away.
    large = "".join(chr(33 + (number * number * 7919) % 90) for number in range(300_000))
    with pytest.raises(DiskFull):
        apply(db, [Captured(capture=capture), analysed(capture, text=large)])
    assert queries.counts(db)["captured"] == 0
    db.execute("pragma max_page_count = 1000000")
    apply(db, [Captured(capture=capture), analysed(capture, text=large)])
    assert queries.counts(db)["accepted"] == 1
    db.conn.close()

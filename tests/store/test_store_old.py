"""A catalogue of every version so far opens with all it holds. Each was written by the program of its time."""

import gzip
import hashlib
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.record import RecordState
from vasculum.store import migrations, outbox, queries
from vasculum.store.database import NAME, open_database
from vasculum.store.replay import replay
from vasculum.store.search import search

OLD = Path(__file__).with_name("old")
VERSIONS = range(1, migrations.VERSION + 1)


@pytest.fixture(params=VERSIONS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    kept = OLD / f"catalogue-{request.param}.sqlite.gz"
    assert kept.is_file(), f"no catalogue of version {request.param} is kept: run python tests/store/old/make.py"
    place = tmp_path / NAME
    place.write_bytes(gzip.decompress(kept.read_bytes()))
    db = sqlite3.connect(place)
    assert db.execute("pragma user_version").fetchone()[0] == request.param
    db.close()
    return place


def state_of(db: Database) -> list[tuple[object, ...]]:
    return [
        (record.capture.id, record.state, record.catalog_number, record.corrections, record.delivered)
        for record in queries.records(db, newest_first=False)
    ]


@pytest.mark.parametrize("read_only", [False, True])
def test_it_opens_with_all_it_holds(path: Path, read_only: bool) -> None:
    db = open_database(path, read_only)
    assert migrations.version(db) == migrations.VERSION
    one, two, three, four = (CaptureId(f"019ab000-0000-7000-8000-00000000000{number}") for number in (1, 2, 3, 4))
    assert state_of(db) == [
        (one, RecordState.ACCEPTED, "HVC0000001", {"country": "Switzerland"}, True),
        (two, RecordState.IN_REVIEW, "HVC0000002", {}, False),
        (three, RecordState.REPLACED, "HVC0000003", {}, False),
        (four, RecordState.ACCEPTED, "HVC0000003", {}, False),
    ]
    sent = queries.record(db, one)
    assert sent is not None
    assert sent.correctors == {"country": "p7"}
    assert sent.analysis is not None
    assert len(sent.analysis.findings) == 2
    assert queries.safe_elsewhere(db, hashlib.sha256(b"picture 1").hexdigest()) == ("default",)
    assert [row.capture_id for row in outbox.deliveries(db) if row.state != "sent"] == [four]
    assert len(search(db, "eleagnos")) == 4
    db.conn.close()


def test_its_journal_tells_the_same_story(path: Path, tmp_path: Path) -> None:
    db = open_database(path)
    again = open_database(tmp_path / "again.sqlite")
    assert replay(db, again) == 14
    assert state_of(again) == state_of(db)
    for each in (db, again):
        each.conn.close()

"""A station that dies once before and once after every durable step: nothing recorded is lost, nothing is twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from store_dying import go_on, shoot

from vasculum.store import files, queries
from vasculum.store.database import NAME, open_database

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying children are forked: POSIX only")


def test_death_before_and_after_every_durable_step(tmp_path: Path) -> None:
    script = Path(__file__).with_name("store_dying.py")
    run = subprocess.run([sys.executable, str(script), str(tmp_path)], capture_output=True, text=True, check=True)
    before, after = (int(line) for line in run.stdout.split())
    # Folders made, a rename, its fsyncs, and a commit each for tables, capture, two stages, claim, package, receipt.
    assert before == after >= 15
    folders = sorted(tmp_path.iterdir())
    assert len(folders) == before + after + 2
    for data in folders:
        whole_and_once(data)


def whole_and_once(data: Path) -> None:
    db = open_database(data / NAME)
    recorded = queries.records(db)
    for record in recorded:
        assert files.missing_or_changed(data, record.capture.files) == (), data.name
    db.conn.close()
    if not recorded:
        shoot(data)
    # The leases of the dead are nobody's: no waiting for the hour they were given.
    go_on(data)
    db = open_database(data / NAME)
    names = dict(db.execute("select name, count(*) from journal group by name").fetchall())
    assert names == {"captured": 1, "analysed": 2, "packaged": 1, "delivered": 1}, data.name
    assert queries.unfinished(db) == 0
    assert queries.records(db)[0].delivered
    kept = [path for path in (data / "files").rglob("*") if path.is_file()]
    assert len(kept) == 2
    assert all(files.digest(path) == path.stem for path in kept)
    db.conn.close()

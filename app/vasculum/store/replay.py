"""The journal as evidence: replayed into an empty catalogue it must give the same state."""

import json
import zlib

from sqlite_utils import Database

from vasculum.model.events import EVENTS
from vasculum.model.json_form import from_plain
from vasculum.store.apply import change
from vasculum.store.database import writing


def replay(journal: Database, into: Database, targets: tuple[str, ...] = ("default",)) -> int:
    """Applies every journal row of one catalogue to another, empty one; how many there were."""
    rows = journal.execute("select name, body from journal order by id").fetchall()
    with writing(into):
        for name, body in rows:
            plain = json.loads(body)
            if name == "analysed":
                stored = journal.execute(
                    "select body from analysis where sha256 = ?", [plain["analysis"]["sha256"]]
                ).fetchone()
                plain["analysis"] = json.loads(zlib.decompress(stored[0]))
            change(into, from_plain(EVENTS[name], plain), targets)
    return len(rows)

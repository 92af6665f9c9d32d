"""What a record is found by: its number, and the words of its fields. Called by `apply` inside its transaction."""

import json

from sqlite_utils import Database

from vasculum.store import facts

ROW = "rowid = (select id from search_row where capture_id = ?)"
"""A full-text row by its number: by `capture_id`, which is not indexed there, each update would read them all."""


def fields(db: Database, capture_id: str) -> None:
    """What full text finds under fields: read from the labels, given by persons, by the list and the cover."""
    read = db.execute("select read_fields from search_row where capture_id = ?", [capture_id]).fetchone()[0]
    given = db.execute("select value from correction where capture_id = ? order by term", [capture_id]).fetchall()
    known = facts.of_capture(db, capture_id)
    words = [
        read,
        *(row[0] for row in given),
        *(fact.value for fact in known),
        *sorted({fact.source for fact in known}),
    ]
    db.execute(f"update search set fields = ? where {ROW}", [" ".join(filter(None, words)), capture_id])


def name(db: Database, capture_id: str) -> None:
    """The number the record goes by: a person's, else the verdict's with the frame's other specimens."""
    typed, number, also = db.execute(
        "select (select value from correction where capture_id = c.id and term = 'catalogNumber'), c.verdict_json"
        " ->> '$.identifier.catalog_number', c.verdict_json -> '$.identifier.also'"
        " from capture c where c.id = ?",
        [capture_id],
    ).fetchone()
    others = [] if typed else json.loads(also or "[]")
    db.execute("update capture set catalog_number = ? where id = ?", [typed or number, capture_id])
    db.execute("delete from also_shows where capture_id = ?", [capture_id])
    for other in others:
        db.execute("insert or ignore into also_shows (number, capture_id) values (?, ?)", [other, capture_id])
    db.execute(f"update search set number = ? where {ROW}", [" ".join((typed or number or "", *others)), capture_id])

"""Full text over numbers, barcodes, label text, fields, notes and file names."""

from dataclasses import dataclass

from sqlite_utils import Database

from vasculum.model.ids import CaptureId


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One capture that holds the words."""

    media: CaptureId
    catalog_number: str | None
    file: str
    verdict: str | None
    snippet: str
    source: str | None
    """Where the number comes from: `typed`, `barcode`, `text`, `file-name`."""


def match_of(query: str) -> str:
    """The full-text expression of what a person typed: every word, the last as a beginning; empty where none is."""
    # Quotes would end a word, control characters and lone surrogates the whole query.
    plain = "".join(sign if sign.isprintable() and sign != '"' else " " for sign in query)
    words = [word for word in plain.split() if any(sign.isalnum() for sign in word)]
    # Quoted, so that AND, NEAR, * or a colon that a person types are words and no syntax.
    return " ".join(f'"{word}"' for word in words) + "*" if words else ""


def search(db: Database, query: str, limit: int = 50) -> tuple[SearchHit, ...]:
    """The best hits first. Every word must occur; the last one may be a beginning. Any text is a valid query."""
    match = match_of(query)
    if not match:
        return ()
    rows = db.execute(
        "select s.capture_id, c.catalog_number, json_extract(c.capture_json, '$.files[0].original_name'), c.verdict,"
        " snippet(search, -1, '[', ']', ' … ', 12), case when exists (select 1 from correction k where"
        " k.capture_id = c.id and k.term = 'catalogNumber') then 'typed' when c.catalog_number is not null then"
        " json_extract(c.verdict_json, '$.identifier.source') end"
        " from search s join capture c on c.id = s.capture_id where search match ? order by rank limit ?",
        [match, limit],
    ).fetchall()
    return tuple(SearchHit(CaptureId(row[0]), row[1], row[2], row[3], row[4], row[5]) for row in rows)

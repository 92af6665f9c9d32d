"""Imported lists of expected numbers: held in their own order, found by number. Newer lists come first."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.expected import ExpectedList, Fact
from vasculum.model.neighbour import ListedRow
from vasculum.store.journal import stamp

_MOST_FIGURES, _MOST_FAR = 60, 20
"""Words of a label that may be a collector's number; rows of such a number that are compared with it."""
_ROW = (
    "select e.list, e.place from expected e join expected_list l on l.name = e.list where e.number = ?"
    " order by l.imported_at desc, e.place limit 1"
)


@dataclass(frozen=True, slots=True)
class ListSummary:
    """One list as it stands."""

    name: str
    source: str
    imported_at: datetime
    count: int
    taken: int
    """How many of its numbers were photographed and are not in the bin."""


def listed(db: Database, expected: ExpectedList, digest: str, at: datetime) -> None:
    """Takes a list in, in place of one of its name; inside a transaction. `digest` is its body's in `list_body`."""
    dropped(db, expected.name)
    db.execute(
        "insert into expected_list (name, sha256, source, imported_at, count) values (?, ?, ?, ?, ?)",
        [expected.name, digest, expected.source, stamp(at), len(expected.rows)],
    )
    db.conn.executemany(
        "insert into expected (list, place, number, cover, record_number, fields) values (?, ?, ?, ?, ?, ?)",
        (
            (
                *(expected.name, place, row.number, row.cover, row.fields.get("recordNumber", "")),
                json.dumps(row.fields, ensure_ascii=False),
            )
            for place, row in enumerate(expected.rows)
        ),
    )


def dropped(db: Database, name: str) -> None:
    """Forgets a list's rows; its body stays as evidence."""
    db.execute("delete from expected where list = ?", [name])
    db.execute("delete from expected_list where name = ?", [name])


def lists(db: Database) -> tuple[ListSummary, ...]:
    """The lists in force, newest first."""
    rows = db.execute(
        "select name, source, imported_at, count, (select count(*) from expected e where e.list = l.name and exists"
        " (select 1 from capture c where c.catalog_number = e.number and c.state not in ('replaced', 'rejected')))"
        " from expected_list l order by imported_at desc"
    ).fetchall()
    return tuple(ListSummary(row[0], row[1], datetime.fromisoformat(row[2]), row[3], row[4]) for row in rows)


def missing(db: Database, name: str, limit: int = 100_000) -> tuple[str, ...]:
    """The numbers of a list that nobody has photographed, in its order."""
    rows = db.execute(
        "select number from expected e where list = ? and not exists (select 1 from capture c"
        " where c.catalog_number = e.number and c.state not in ('replaced', 'rejected')) order by place limit ?",
        [name, limit],
    ).fetchall()
    return tuple(row[0] for row in rows)


def known_of(db: Database, numbers: Sequence[str]) -> tuple[str, ...] | None:
    """Those of the numbers that any list has; None where there is no list."""
    if not db.execute("select exists (select 1 from expected_list)").fetchone()[0]:
        return None
    return tuple(number for number in numbers if db.execute(_ROW, [number]).fetchone())


def around(db: Database, number: str, reach: int, words: Sequence[str] = ()) -> tuple[ListedRow, ...]:
    """A number's row and so many before and after it in its list, and those whose collector's number is among the
    words, wherever they stand; empty where no list has the number."""
    own = db.execute(_ROW, [number]).fetchone()
    if own is None:
        return ()
    name, place = own
    columns = "select number, place, cover, fields from expected where list = ?"
    rows = db.execute(f"{columns} and place between ? and ?", [name, place - reach, place + reach]).fetchall()
    figures = [word for word in words if any(sign.isdigit() for sign in word)][:_MOST_FIGURES]
    marks = ", ".join("?" for _ in figures)
    rows += db.execute(f"{columns} and record_number in ({marks}) limit ?", [name, *figures, _MOST_FAR]).fetchall()
    found = {row[1]: ListedRow(row[0], row[1] - place, row[1], row[2], json.loads(row[3]), name) for row in rows}
    return tuple(found[position] for position in sorted(found))


def between(db: Database, first: str, second: str, most: int) -> tuple[str, ...] | None:
    """The list's numbers between two of its own, up to so many; None where no one list has both.

    Those of folders that neither of the two is in are left out: whoever works through one passes over them rightly.
    """
    one, two = (db.execute(_ROW, [number]).fetchone() for number in (first, second))
    if one is None or two is None or one[0] != two[0]:
        return None
    low, high = sorted((one[1], two[1]))
    if high - low - 1 > most:
        return ()
    order = "asc" if one[1] < two[1] else "desc"
    rows = db.execute(
        "select number from expected where list = ?1 and place > ?2 and place < ?3 and cover in"
        f" (select cover from expected where list = ?1 and place in (?2, ?3)) order by place {order}",
        [one[0], low, high],
    ).fetchall()
    return tuple(row[0] for row in rows)


def facts_of(db: Database, number: str) -> tuple[Fact, ...]:
    """What the lists know of a number, with the list that says so."""
    return tuple(
        Fact(term, value, f"list {row.source}")
        for row in around(db, number, 0)
        for term, value in sorted(row.fields.items())
    )


def common_facts(db: Database, cover: str) -> dict[str, str]:
    """The terms that all of a cover's rows give alike: what its card would say."""
    rows = db.execute("select fields from expected where cover = ?", [cover]).fetchall()
    return dict(_common(json.loads(row[0]) for row in rows))


def _common(rows: Iterable[dict[str, str]]) -> set[tuple[str, str]]:
    shared: set[tuple[str, str]] | None = None
    for row in rows:
        shared = set(row.items()) if shared is None else shared & row.items()
    return shared or set()

"""What is known of a record from outside its picture: the list's row for its number, and the folder's card."""

import json

from sqlite_utils import Database

from vasculum.model.cover import Cover
from vasculum.model.expected import Fact
from vasculum.model.json_form import from_plain
from vasculum.store import expected


def of_capture(db: Database, capture_id: str) -> tuple[Fact, ...]:
    """The facts of a capture as its number and its cover give them now."""
    number, cover = db.execute(
        "select catalog_number, json_extract(capture_json, '$.cover') from capture where id = ?", [capture_id]
    ).fetchone()
    return of_number(db, number, from_plain(Cover, json.loads(cover)) if cover else None)


def of_number(db: Database, number: str | None, cover: Cover | None) -> tuple[Fact, ...]:
    """Each term once, the list's value first: it speaks of this very specimen, the card of all in the folder."""
    listed = expected.facts_of(db, number) if number else ()
    on_card = (
        tuple(Fact(term, value, f"cover {cover.code}") for term, value in sorted(cover.facts.items())) if cover else ()
    )
    given = {fact.term: fact for fact in (*on_card, *listed)}
    return tuple(given[term] for term in sorted(given))

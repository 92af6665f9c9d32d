"""Suggestions: asked of the corrections themselves, so that one taken back counts no more. Removed ones stay away."""

from sqlite_utils import Database

from vasculum.model.events import SuggestionRemoved
from vasculum.model.suggestion import TERMS, Suggestion

LEAST = 2
"""Frames at which a person gave a value, from which on it is offered at others."""


def suggestions(db: Database) -> tuple[Suggestion, ...]:
    """All that are offered now, the commonest first."""
    marks = ", ".join("?" for _ in TERMS)
    rows = db.execute(
        "select term, value, read, count(*) from correction c where"
        f" term in ({marks}) and not exists (select 1 from unsuggested u where u.term = c.term and u.value = c.value)"
        " group by term, value, read order by term, value, read",
        sorted(TERMS),
    ).fetchall()
    found: dict[tuple[str, str], tuple[int, list[str]]] = {}
    for term, value, read, times in rows:
        total, instead_of = found.get((term, value), (0, []))
        if read and read != value and times >= LEAST:
            instead_of.append(read)
        found[term, value] = (total + times, instead_of)
    kept = [
        Suggestion(term, value, times, tuple(instead_of))
        for (term, value), (times, instead_of) in found.items()
        if times >= LEAST
    ]
    return tuple(sorted(kept, key=lambda one: (-one.times, one.term, one.value)))


def removed(db: Database, event: SuggestionRemoved) -> None:
    """Offers a value no more; inside a transaction."""
    db.execute("insert or ignore into unsuggested (term, value) values (?, ?)", [event.term, event.value])

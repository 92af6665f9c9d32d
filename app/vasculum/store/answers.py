"""The centre's answers as the catalogue keeps them. `answered` is called by `apply` inside its transaction."""

from sqlite_utils import Database

from vasculum.model.answer import Answer
from vasculum.model.events import Answered


def answered(db: Database, event: Answered) -> None:
    """Keeps it, once."""
    said = event.answer
    db.execute(
        "insert or ignore into answer (target, path, capture_id, id, kind, value, term, by, at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [event.target, event.path, event.capture_id, said.id, said.kind, said.value, said.term, said.by, said.at],
    )


def of_capture(db: Database, capture_id: str) -> tuple[Answer, ...]:
    """What centres said of a picture, the oldest first; the same said by two targets once."""
    rows = db.execute(
        "select distinct id, kind, value, term, by, at from answer where capture_id = ? order by at, id", [capture_id]
    )
    return tuple(Answer(*row) for row in rows.fetchall())


def paths(db: Database, target: str) -> frozenset[str]:
    """The files of a target that were taken in."""
    return frozenset(row[0] for row in db.execute("select path from answer where target = ?", [target]).fetchall())

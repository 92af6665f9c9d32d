"""The journal as evidence: replayed into an empty catalogue it must give the same state."""

from sqlite_utils import Database

from vasculum.store.apply import change
from vasculum.store.connection import writing
from vasculum.store.journal import entries


def replay(journal: Database, into: Database, targets: tuple[str, ...] = ("default",)) -> int:
    """Makes a whole catalogue of one's journal in another, empty one; how many events there were.

    Leases, attempts and pauses are not evidence: what was being sent is due again. Raises `DataFolderError` for
    events of a newer program, and `ValueError` where the other catalogue is not empty.
    """
    with writing(into):
        if into.execute("select exists (select 1 from journal)").fetchone()[0]:
            raise ValueError("a journal is replayed into an empty catalogue")
        # Copied as bytes: a finding of a kind that is not known here must come through whole.
        _copy(journal, into, "analysis", ("sha256", "body"))
        _copy(journal, into, "list_body", ("sha256", "body"))
        _copy(journal, into, "journal", ("id", "at", "name", "version", "capture_id", "body"))
        count = 0
        for entry in entries(journal, targets):
            change(into, entry)
            count += 1
    return count


def _copy(source: Database, into: Database, table: str, columns: tuple[str, ...]) -> None:
    names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
    for row in source.execute(f"select {names} from {table}"):
        into.execute(f"insert into {table} ({names}) values ({marks})", row)

"""What delivery targets must know again after a crash: the ids of uploads under way, the parts that are there."""

from collections.abc import Iterator, MutableMapping

from sqlite_utils import Database

from vasculum.store.connection import writing
from vasculum.store.thread import StoreThread


class TargetNotes(MutableMapping[str, str]):
    """One target's notes in the catalogue; from any thread. Like leases they are no evidence: no event tells of them.

    A change is on the disk when it returns. Raises `DiskFull`, `CatalogueLocked` or `DataFolderError`.
    """

    def __init__(self, store: StoreThread, target: str) -> None:
        self._store = store
        self._target = target

    def __getitem__(self, name: str) -> str:
        row = self._ask("select value from target_note where target = ? and name = ?", name)
        if not row:
            raise KeyError(name)
        return row[0]

    def __setitem__(self, name: str, value: str) -> None:
        self._write(
            "insert into target_note (target, name, value) values (?, ?, ?)"
            " on conflict (target, name) do update set value = excluded.value",
            name,
            value,
        )

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        self._write("delete from target_note where target = ? and name = ?", name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ask("select name from target_note where target = ? order by name"))

    def __len__(self) -> int:
        return len(self._ask("select name from target_note where target = ?"))

    def _ask(self, question: str, *values: str) -> list[str]:
        def ask(db: Database) -> list[str]:
            return [row[0] for row in db.execute(question, [self._target, *values]).fetchall()]

        return self._store.submit(ask).result()

    def _write(self, statement: str, *values: str) -> None:
        def write(db: Database) -> None:
            with writing(db):
                db.execute(statement, [self._target, *values])

        self._store.submit(write).result()

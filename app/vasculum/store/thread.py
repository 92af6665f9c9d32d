"""The store thread: owner of the only writing connection. Others send it functions and get futures."""

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from vasculum.model.events import Event
from vasculum.store import outbox
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database

T = TypeVar("T")


def reading(data: Path) -> Database:
    """A read-only connection for the calling thread. Raises `DataFolderError` where there is no catalogue."""
    return open_database(data / NAME, read_only=True)


class StoreThread:
    """Runs functions on the writing connection, one after the other. Raises at once what keeps it from opening."""

    def __init__(self, data: Path, targets: Sequence[str] = ("default",)) -> None:
        self._data = data
        self._targets = tuple(targets)
        self._listeners: list[Callable[[Event], None]] = []
        self._work: queue.SimpleQueue[tuple[Callable[[Database], Any], Future[Any]] | None] = queue.SimpleQueue()
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(opened,), name="store", daemon=True)
        self._thread.start()
        opened.result()

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Hears every event after its commit, on the store thread; must return at once."""
        self._listeners.append(listener)

    def submit(self, function: Callable[[Database], T]) -> "Future[T]":
        """Runs the function with the writing connection. From any thread."""
        answer: Future[T] = Future()
        self._work.put((function, answer))
        return answer

    def apply(self, *events: Event) -> "Future[None]":
        """Stores the events in one transaction, then tells the listeners."""

        def write(db: Database) -> None:
            apply(db, events, self._targets)
            for event in events:
                for listener in tuple(self._listeners):
                    listener(event)

        return self.submit(write)

    def release_leases(self) -> None:
        """Makes what a dead courier had claimed due again."""
        self.submit(outbox.release_leases).result()

    def open_reading(self) -> Database:
        """A read-only connection for the calling thread."""
        return reading(self._data)

    def close(self) -> None:
        """Ends after what was submitted before."""
        self._work.put(None)
        self._thread.join(30)

    def _run(self, opened: "Future[None]") -> None:
        try:
            db = open_database(self._data / NAME)
        except BaseException as fault:
            opened.set_exception(fault)
            return
        opened.set_result(None)
        while (item := self._work.get()) is not None:
            function, answer = item
            try:
                answer.set_result(function(db))
            except BaseException as fault:
                answer.set_exception(fault)
        db.conn.close()

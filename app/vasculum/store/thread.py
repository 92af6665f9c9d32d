"""The store thread: owner of the only writing connection. Others send it functions and get futures."""

import queue
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from vasculum.model.events import Event
from vasculum.store import files, outbox
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database, reading

__all__ = ["StoreThread", "reading"]

T = TypeVar("T")


class StoreThread:
    """Runs functions on the writing connection, one after the other. Raises at once what keeps it from opening."""

    def __init__(self, data: Path, targets: Sequence[str] = ("default",)) -> None:
        self._data = data
        self._targets = tuple(targets)
        self._listeners: list[Callable[[Event], None]] = []
        self._work: queue.SimpleQueue[tuple[Callable[[Database], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._door = threading.Lock()
        self._closed = False
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(opened,), name="store", daemon=True)
        self._thread.start()
        opened.result()

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Hears every event after its commit, on the store thread; must return at once."""
        self._listeners.append(listener)

    def submit(self, function: Callable[[Database], T]) -> "Future[T]":
        """Runs the function with the writing connection. From any thread. After `close` the future holds a
        `RuntimeError`: nobody waits for ever."""
        answer: Future[T] = Future()
        with self._door:
            if self._closed:
                answer.set_exception(RuntimeError("the store is closed"))
            else:
                self._work.put((function, answer))
        return answer

    def apply(self, *events: Event, if_so: Callable[[Database], bool] | None = None) -> "Future[bool]":
        """Stores the events in one transaction, then tells the listeners; False where `if_so` said no."""

        def write(db: Database) -> bool:
            stored = apply(db, events, self._targets, if_so)
            for event in events if stored else ():
                self._tell(event)
            return stored

        return self.submit(write)

    def release_leases(self) -> None:
        """Makes what any courier had claimed due again; only where no other one can be at work."""
        self.submit(outbox.release_leases).result()

    def open_reading(self) -> Database:
        """A read-only connection for the calling thread."""
        return reading(self._data)

    def close(self) -> None:
        """Ends after what was submitted before. Twice is harmless."""
        with self._door:
            self._closed = True
            self._work.put(None)
        self._thread.join(30)

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:  # noqa: BLE001 - stored is stored: the asker's answer must not say otherwise
                threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))

    def _run(self, opened: "Future[None]") -> None:
        try:
            db = open_database(self._data / NAME)
            files.clear_parts(self._data)
        except Exception as fault:  # noqa: BLE001 - raised where the thread was made
            opened.set_exception(fault)
            return
        opened.set_result(None)
        while (item := self._work.get()) is not None:
            function, answer = item
            if not answer.set_running_or_notify_cancel():
                continue
            try:
                answer.set_result(function(db))
            except Exception as fault:  # noqa: BLE001 - the asker hears of it
                answer.set_exception(fault)
        db.conn.close()

"""The store thread: answers everyone, outlives its listeners, and waits for nobody after it is closed."""

import threading
from pathlib import Path

import pytest
from store_samples import a_capture, analysed

from vasculum.model.errors import DataFolderError
from vasculum.model.events import Captured, Event, WorkerFailed
from vasculum.store import StoreThread, queries, reading
from vasculum.store.database import NAME


def test_events_are_told_after_their_commit_on_the_store_thread(tmp_path: Path) -> None:
    store = StoreThread(tmp_path)
    heard: list[tuple[str, int, str]] = []

    def hear(event: Event) -> None:
        db = reading(tmp_path)
        heard.append((event.name, queries.counts(db)["accepted"], threading.current_thread().name))
        db.conn.close()

    store.listen(hear)
    capture = a_capture()
    store.apply(Captured(capture=capture), analysed(capture)).result(10)
    assert heard == [("captured", 1, "store"), ("analysed", 1, "store")]
    store.close()


def test_a_fault_is_the_asker_s_and_the_thread_goes_on(tmp_path: Path) -> None:
    store = StoreThread(tmp_path)
    with pytest.raises(KeyError, match="no capture"):
        store.apply(analysed(a_capture())).result(10)
    store.apply(WorkerFailed(worker="w", error="e")).result(10)
    assert store.submit(lambda db: db.execute("select count(*) from journal").fetchone()[0]).result(10) == 1
    store.close()


def test_a_listener_s_bug_is_shown_and_what_is_stored_counts_as_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: shown.append(told.exc_type))
    store = StoreThread(tmp_path)
    heard: list[str] = []

    def broken(event: Event) -> None:
        raise ZeroDivisionError

    store.listen(broken)
    store.listen(lambda event: heard.append(event.name))
    store.apply(Captured(capture=a_capture())).result(10)
    assert (heard, shown) == (["captured"], [ZeroDivisionError])
    store.close()


def test_after_close_nobody_waits_for_ever(tmp_path: Path) -> None:
    store = StoreThread(tmp_path)
    store.close()
    store.close()
    with pytest.raises(RuntimeError, match="closed"):
        store.apply(WorkerFailed(worker="w", error="e")).result(10)


def test_a_cancelled_question_is_left_out(tmp_path: Path) -> None:
    store = StoreThread(tmp_path)
    gate = threading.Event()
    first = store.submit(lambda db: gate.wait(10))
    second = store.submit(lambda db: pytest.fail("cancelled work was done"))
    assert second.cancel()
    gate.set()
    assert first.result(10)
    assert store.submit(lambda db: 7).result(10) == 7
    store.close()


def test_what_keeps_it_from_opening_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no catalogue at all" * 100)
    with pytest.raises(DataFolderError, match="damaged"):
        StoreThread(tmp_path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DataFolderError):
        StoreThread(tmp_path / "file" / "data")

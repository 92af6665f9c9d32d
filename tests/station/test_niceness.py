"""A thread that gives way does so alone, and those it starts after it."""

import os
import sys
import threading
from collections.abc import Callable

from vasculum.station.niceness import give_way


def _mine() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_thread_gives_way_with_those_it_starts_and_no_other() -> None:
    if sys.platform != "linux":
        give_way(3)
        return
    before = _mine()
    found: list[int] = []

    def start(what: Callable[[], None]) -> None:
        thread = threading.Thread(target=what)
        thread.start()
        thread.join()

    def run() -> None:
        give_way(3)
        found.append(_mine())
        start(lambda: found.append(_mine()))
        give_way(30)
        found.append(_mine())

    start(run)
    assert found == [before + 3, before + 3, 19]
    assert _mine() == before

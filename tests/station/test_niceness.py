"""A thread that gives way does so alone, and those it starts after it."""

import os
import sys
import threading
from collections.abc import Callable

import pytest

from vasculum.station.niceness import LAST, give_way

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="niceness by thread is Linux's")


def _mine() -> tuple[int, int]:
    thread = threading.get_native_id()
    return os.getpriority(os.PRIO_PROCESS, thread), os.sched_getscheduler(thread)


def _start(what: Callable[[], None]) -> None:
    thread = threading.Thread(target=what)
    thread.start()
    thread.join()


def test_a_thread_gives_way_with_those_it_starts_and_no_other() -> None:
    before, policy = _mine()
    found: list[tuple[int, int]] = []

    def run() -> None:
        give_way(3)
        found.append(_mine())
        _start(lambda: found.append(_mine()))

    _start(run)
    assert found == [(before + 3, policy)] * 2
    assert _mine() == (before, policy)


def test_the_last_takes_what_others_leave() -> None:
    before = _mine()
    found: list[tuple[int, int]] = []

    def run() -> None:
        give_way(LAST)
        found.append(_mine())
        _start(lambda: found.append(_mine()))
        give_way(3)
        found.append(_mine())

    _start(run)
    assert found == [(LAST, os.SCHED_IDLE)] * 3
    assert _mine() == before

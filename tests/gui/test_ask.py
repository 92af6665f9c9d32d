"""Questions asked aside: the answer comes home on the main thread, to whoever still stands."""

import os
import sys
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from vasculum.gui.ask import ask


def test_the_answer_comes_on_the_main_thread(qtbot: QtBot) -> None:
    owner, came = QObject(), []
    ask(owner, threading.get_ident, lambda aside: came.append((aside, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(came), timeout=10_000)
    ((aside, home),) = came
    assert home == threading.get_ident() != aside


def test_a_fault_comes_the_other_way(qtbot: QtBot) -> None:
    owner, good, bad = QObject(), [], []

    def fails() -> None:
        raise ValueError("no")

    ask(owner, fails, good.append, bad.append)
    qtbot.waitUntil(lambda: bool(bad), timeout=10_000)
    assert (good, [str(fault) for fault in bad]) == ([], ["no"])


def test_who_is_gone_is_not_called(qtbot: QtBot) -> None:
    """Taken down while the question is under way, many times over: nothing is called, nothing breaks."""
    called, gate, after = [], threading.Event(), []
    for _ in range(50):
        owner = QObject()
        ask(owner, gate.wait, called.append, called.append)
        delete(owner)
    gate.set()
    stays = QObject()
    ask(stays, lambda: None, after.append)
    qtbot.waitUntil(lambda: bool(after), timeout=10_000)
    qtbot.wait(200)
    assert called == []


@pytest.mark.skipif(sys.platform != "linux", reason="niceness by thread is Linux's")
def test_whoever_answers_stands_a_little_behind_the_main_thread_however_often_it_does(qtbot: QtBot) -> None:
    """A pool's thread that holds the interpreter's lock and gets no processor stops the window."""
    owner, came = QObject(), []
    for asked in range(8):
        ask(owner, lambda: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()), came.append)
        qtbot.waitUntil(lambda asked=asked: len(came) > asked, timeout=10_000)
    assert set(came) == {os.getpriority(os.PRIO_PROCESS, os.getpid()) + 4}

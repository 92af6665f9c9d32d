"""A piece in each round of the event loop, in its order."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from vasculum.gui.in_turn import InTurn


def test_each_piece_has_a_round_of_its_own(qtbot: QtBot) -> None:
    owner, done, rounds = QObject(), [], [0]
    loop = QTimer(owner, interval=1)
    loop.timeout.connect(lambda: rounds.__setitem__(0, rounds[0] + 1))
    loop.start()
    turn = InTurn(owner, lambda: done.append(("marks", rounds[0])), lambda: done.append(("next", rounds[0])))
    turn.start()
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 2, timeout=10_000)
    (first, at), (second, after) = done
    assert (first, second) == ("marks", "next")
    assert after > at > 0


def test_begun_anew_on_its_way_it_starts_with_the_first(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    turn = InTurn(owner, lambda: done.append("marks"), lambda: done.append("next"))
    turn.start()
    qtbot.waitUntil(lambda: done == ["marks"], timeout=10_000)
    turn.start()
    qtbot.waitUntil(lambda: len(done) == 3, timeout=10_000)
    qtbot.wait(60)
    assert done == ["marks", "marks", "next"]

"""Keys, scans and pedals through the one filter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.keyboard import BURST_S, Keyboard
from vasculum.gui.keys import EVERYWHERE, PEDALS, SHOOT, control_act


class Hand:
    """Types at a pace of its own, by a clock that only it moves."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = 0.0
        self.pressed: list[str] = []
        self.scans: list[str] = []
        self._qtbot = qtbot
        self.field = QLineEdit()
        qtbot.addWidget(self.field)
        self.field.show()
        wanted = {"R", "X", "Space", "F13", "Num+0", "?", "Ctrl+1"}
        self.filter = Keyboard(self.field, wanted.__contains__, lambda: self.now)
        self.filter.pressed.connect(self.pressed.append)
        self.filter.scanned.connect(self.scans.append)
        application().installEventFilter(self.filter)

    def keys(self, text: str, apart_s: float) -> None:
        for sign in text:
            self.now += apart_s
            self._qtbot.keyClick(self.field, sign)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.now += 1.0
        self._qtbot.keyClick(self.field, key, modifier)


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    application()
    one = Hand(qtbot)
    one.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is one.field)
    yield one
    application().removeEventFilter(one.filter)


def test_a_burst_is_one_scan_and_reaches_no_field(qtbot: QtBot, hand: Hand) -> None:
    hand.keys("HVC0042187", 0.004)
    hand.now += 0.004
    qtbot.keyClick(hand.field, Qt.Key.Key_Return)
    hand.now += 1.0
    hand.keys("VASC:GO", 0.01)
    qtbot.waitUntil(lambda: len(hand.scans) == 2)
    assert hand.scans == ["HVC0042187", "VASC:GO"]
    assert hand.field.text() == ""
    assert hand.pressed == []


def test_a_hand_types_into_a_field(qtbot: QtBot, hand: Hand) -> None:
    hand.keys("Rax", BURST_S * 3)
    qtbot.waitUntil(lambda: hand.field.text() == "Rax")
    assert hand.pressed == []
    assert hand.scans == []


def test_single_keys_act_where_no_field_has_the_focus(qtbot: QtBot, hand: Hand) -> None:
    hand.field.clearFocus()
    hand.keys("rx", BURST_S * 3)
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_F13)
    hand.key(Qt.Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
    hand.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(hand.pressed) == 6)
    assert hand.pressed == ["R", "X", "Space", "F13", "Num+0", "Ctrl+1"]


def test_control_codes_and_no_clash() -> None:
    assert control_act("VASC:GO") == "press"
    assert control_act("VASC:NONSENSE") is None
    assert control_act("HVC0042187") is None
    keys = [key.key for key in (*EVERYWHERE, *SHOOT)] + [key.pad for key in SHOOT if key.pad] + list(PEDALS)
    assert len(keys) == len(set(keys))

"""Sentences that name a key name the one that was taught."""

from pathlib import Path

from painted_words import painted
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.settings import Settings
from vasculum.station import build_station

TAUGHT = {
    "shoot.lane": "F9",
    "shoot.retake": "F8",
    "morning.white": "F7",
    "settings.undo": "F6",
    "profiles.undo": "F4",
    "review.mark": "F3",
}


def test_every_sentence_has_the_keys_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    station = build_station(Settings(data=tmp_path / "data", sound=False, keys=TAUGHT), "simulated")
    try:
        window = Window(station, Bridge(), "dark")
        qtbot.addWidget(window)
        window.resize(1920, 1080)
        window.show()
        assert "F9" in [one.words for one in painted(window.shoot.lane)]
        window.shoot.act("lane")
        assert any("F9 goes back" in one.words for one in painted(window.shoot.lane_column))
        window.shoot.act("undo")
        qtbot.waitUntil(lambda: "F8 takes the frame again" in window.shoot.next.note, timeout=10_000)
        window.act("morning")
        assert any(one.words.endswith("F7 photographs it") for one in painted(window.morning))
        window.act("settings")
        assert any(one.words.endswith("F6 takes it back.") for one in painted(window.settings))
        window.act("review")
        qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: window.review.bar.note == "Nothing is marked: F3 marks", timeout=10_000)
    finally:
        station.stop()

"""Where the window opens: whole on every screen, and afterwards as it was left."""

from pathlib import Path

from painted_words import painted
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.settings import Settings
from vasculum.station import build_station


def test_the_first_start_fits_the_screen_and_the_next_is_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    """The next press stands at the foot: on a small screen a window of 1920x1080 would hide it."""
    application()
    station = build_station(Settings(data=tmp_path / "data", sound=False), "simulated")
    try:
        first = Window(station, Bridge())
        qtbot.addWidget(first)
        whole = first.screen().availableSize()
        small = whole.width() <= 1920 or whole.height() <= 1080
        assert first.isMaximized() == small
        if not small:
            assert (first.width(), first.height()) == (1920, 1080)
        first.show()
        for room in ("morning", "catalogue", "shoot", "reports", "shoot"):
            first.act(room)
            held = first.focusWidget()
            assert held is first.panel or first.panel.isAncestorOf(held), (room, held)
        first.showNormal()
        first.resize(1280, 672)
        first.act("morning")
        told = [one for one in painted(first.morning) if one.words == first.morning.sentence]
        assert told
        assert all(one.whole for one in told), "what Morning waits for is cut"
        first.close()
        second = Window(station, Bridge())
        qtbot.addWidget(second)
        assert not second.isMaximized()
    finally:
        station.stop()

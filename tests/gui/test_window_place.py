"""Where the window opens: whole on every screen, and afterwards as it was left."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from painted_words import painted
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application, fitting
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.settings import Settings
from vasculum.station import build_station


@pytest.mark.parametrize(
    ("scale", "room", "ratio", "fits"),
    [
        (1.5, (853, 480), 1.5, 1.0),
        (1.5, (1280, 720), 1.5, 1.5),
        (1.25, (1093, 614), 1.25, 1.25 * 1093 / 1280),
        (1.0, (853, 480), 1.5, 1 / 1.5),
        (1.0, (1024, 740), 1.0, 1.0),
        (2.0, (1920, 1080), 2.0, 2.0),
    ],
    ids=["150 % on 1280x720", "150 % on 1920x1080", "125 % on 1366x768", "the system's 150 %", "a small screen", "4K"],
)
def test_lettering_is_as_large_as_the_screen_has_room_for(
    scale: float, room: tuple[int, int], ratio: float, fits: float
) -> None:
    assert fitting(scale, room, ratio) == pytest.approx(fits)


def test_on_a_small_screen_the_application_is_made_at_the_scale_that_fits() -> None:
    """Qt's offscreen screen has 800x800 px: 400x400 of the window's at 200 %."""
    told = "from vasculum.gui.app import fitted_application as made; print(made(200).devicePixelRatio())"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", told], env=environment, capture_output=True, text=True, check=True)
    assert float(run.stdout.split()[-1]) == 1.0


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

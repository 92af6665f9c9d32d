"""The number pad's keys are taught like all others; the control barcodes are printed from the sheet of keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import open_window

from vasculum.gui.keymap import Keymap
from vasculum.gui.keys import PEDALS, SHOOT
from vasculum.gui.teaching import Ground, Lesson, heard_key

GROUND = Ground(Keymap({}, PEDALS), {"shoot": SHOOT}, {"shoot": "Shoot"}, {})
PAD_7 = (Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)


def test_a_pad_key_is_taught() -> None:
    heard = heard_key(Lesson("key", "pad", "lane"), "Num+7", GROUND)
    assert not heard.fault
    taught = Keymap(heard.changes["keys"], PEDALS)  # type: ignore[arg-type]
    lane = next(one for one in taught.of("shoot", SHOOT) if one.act == "lane")
    assert (lane.pad, lane.key) == ("Num+7", "E")


def test_a_key_of_the_main_block_is_none_of_the_pad() -> None:
    heard = heard_key(Lesson("key", "pad", "lane"), "7", GROUND)
    assert heard.fault
    assert "no key of the number pad" in heard.words


def test_a_pad_key_that_is_taken_is_said() -> None:
    heard = heard_key(Lesson("key", "pad", "lane"), "Num+0", GROUND)
    assert heard.fault
    assert "taken in Shoot" in heard.words


def test_the_factory_pad_key_leaves_nothing_written() -> None:
    ground = Ground(Keymap({"pad.lane": "Num+7"}, PEDALS), {"shoot": SHOOT}, {}, {})
    assert heard_key(Lesson("key", "pad", "lane"), "Num+9", ground).changes == {"keys": {}}


def test_taught_in_settings_it_acts_and_p_prints_the_codes(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as (window, station):
        window.act("settings")
        window.settings._open("keys")
        row = next(one for one in window.settings.rows.rows if one.key == "key:pad.lane")
        row.button.click()  # type: ignore[attr-defined]
        qtbot.keyClick(window, *PAD_7)
        qtbot.waitUntil(lambda: station.settings.keys.get("pad.lane") == "Num+7", timeout=20_000)
        # The window dresses itself with the new keys.
        qtbot.waitUntil(lambda: window.keymap.taught.get("pad.lane") == "Num+7", timeout=20_000)
        window.act("shoot")
        qtbot.keyClick(window, *PAD_7)
        qtbot.waitUntil(window.shoot.lane_column.isVisible, timeout=5_000)
        qtbot.keyClick(window, "?")
        qtbot.waitUntil(window.sheet.isVisible, timeout=5_000)
        qtbot.keyClick(window, "p")
        folder = tmp_path / "data" / "reports"
        qtbot.waitUntil(lambda: any(folder.glob("control-barcodes-*.pdf")), timeout=20_000)
        assert window.sheet.isVisible()

"""Settings written as they are changed and taken back; keys, pedals and scanners taught by pressing them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColorSpace
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot
from window_room import Room, at_rest, keep_picture, open_window

from vasculum.gui.app import application
from vasculum.gui.images.monitor import monitor_name, profile_in, show_on
from vasculum.gui.keymap import Keymap, clash
from vasculum.gui.keys import PEDALS
from vasculum.gui.panels.setting_words import SECTIONS
from vasculum.gui.parts.choice_row import ChoiceRow
from vasculum.gui.parts.key_row import KeyRow
from vasculum.gui.parts.value_rows import ActRow, NumberRow, TextRow
from vasculum.gui.running import Running
from vasculum.gui.teaching import Lesson, heard_key, heard_scan
from vasculum.model.verdict import Status
from vasculum.settings import Settings, load_settings

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_settings_by_hand(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        try:
            qtbot.keyClick(room[0], Qt.Key.Key_Comma, CONTROL)
            _volume(qtbot, room)
            _a_key_is_taught(qtbot, room)
            _a_pedal_is_taught(qtbot, room)
            _a_scanner_is_taught(qtbot, room)
            _people_and_trainees(qtbot, room)
            _a_monitor(qtbot, room, tmp_path)
            _another_language_and_back(qtbot, room)
            _every_section(qtbot, room)
            _what_is_taught_shoots(qtbot, room)
        finally:
            show_on(QColorSpace())


def _section(qtbot: QtBot, room: Room, name: str) -> None:
    window, _ = room
    qtbot.waitUntil(lambda: window.panel is window.settings, timeout=10_000)
    while window.settings.section != name:
        qtbot.keyClick(window, Qt.Key.Key_Down, CONTROL)


def _written() -> dict[str, object]:
    return load_settings(environment={}).model_dump()


def _volume(qtbot: QtBot, room: Room) -> None:
    window, station = room
    _section(qtbot, room, "sound")
    row = window.settings.rows.row("volume")
    assert isinstance(row, NumberRow)
    qtbot.keyClick(row.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: station.settings.volume == 6, timeout=10_000)
    assert _written()["volume"] == 6
    window.settings.rows.row("volume").field.setText("12")  # type: ignore[attr-defined]
    qtbot.keyClick(window.settings.rows.row("volume").field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "less than or equal to 10" in window.settings.bar.note, timeout=10_000)
    assert _written()["volume"] == 6
    qtbot.keyClick(window, "u")
    qtbot.waitUntil(lambda: station.settings.volume == 7, timeout=10_000)


def _a_key_is_taught(qtbot: QtBot, room: Room) -> None:
    window, station = room
    _section(qtbot, room, "keys")
    frames = window.shoot.strip.frames.rowCount()
    row = window.settings.rows.row("key:shoot.retake")
    assert isinstance(row, KeyRow)
    row.button.click()
    assert window.settings.teaches
    qtbot.keyClick(window, "k")
    qtbot.waitUntil(lambda: window.settings.bar.note.startswith("K is taken in Shoot: keeps it"), timeout=10_000)
    qtbot.wait(100)
    keep_picture(window, "settings-keys")
    qtbot.keyClick(window, "y")
    qtbot.waitUntil(lambda: station.settings.keys == {"shoot.retake": "Y"}, timeout=10_000)
    qtbot.waitUntil(lambda: window.settings.bar.note.startswith("Heard Y. Takes the last one again"), timeout=10_000)
    assert not window.settings.teaches
    assert window.shoot.key_of("retake", "") == "Y"
    assert window.shoot.strip.frames.rowCount() == frames


def _a_pedal_is_taught(qtbot: QtBot, room: Room) -> None:
    window, station = room
    _section(qtbot, room, "pedal")
    row = window.settings.rows.row("pedal:press")
    assert isinstance(row, KeyRow)
    row.button.click()
    assert window.settings.bar.note.startswith("Press the pedal now.")
    qtbot.keyClick(window, Qt.Key.Key_F17)
    qtbot.waitUntil(lambda: station.settings.pedals.get("F17") == "press", timeout=10_000)
    qtbot.waitUntil(lambda: window.settings.bar.note == "Heard F17. Does what the next press says.", timeout=10_000)
    keep_picture(window, "settings-pedal")
    window.settings.rows.row("pedal:flag").button.click()  # type: ignore[attr-defined]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.settings.teaches, timeout=10_000)


def _a_scanner_is_taught(qtbot: QtBot, room: Room) -> None:
    """A slow one: its signs come 40 ms apart, which a scan of the factory's setting is not."""
    window, station = room
    row = window.settings.rows.row("act:scanner")
    assert isinstance(row, ActRow)
    row.button.click()
    for sign in "HVC0042188042":
        qtbot.keyClick(window, sign)
        qtbot.wait(40)
    qtbot.waitUntil(lambda: station.settings.scanner_ms > 50, timeout=10_000)
    # On a busy machine a sign may come so late that what was before it is none of the scan.
    told = "42. The scanner is known by its pace"
    qtbot.waitUntil(lambda: told in window.settings.bar.note, timeout=10_000)


def _people_and_trainees(qtbot: QtBot, room: Room) -> None:
    window, station = room
    _section(qtbot, room, "people")
    row = window.settings.rows.row("new-person")
    assert isinstance(row, TextRow)
    row.field.setText("op-7")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(station.settings.operators), timeout=10_000)
    qtbot.waitUntil(
        lambda: any(one.key == "operators.op-7.trainee" for one in window.settings.rows.rows), timeout=10_000
    )
    trainee = window.settings.rows.row("operators.op-7.trainee")
    assert isinstance(trainee, ChoiceRow)
    trainee.choices[0].click()
    qtbot.waitUntil(lambda: station.rules.trains("op-7"), timeout=10_000)
    assert not station.rules.trains("op-8")


def _a_monitor(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    window, _ = room
    _section(qtbot, room, "picture")
    assert monitor_name() == "sRGB assumed"
    file = tmp_path / "monitor.icc"
    wide = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)
    wide.setDescription("East room, monitor 2")
    file.write_bytes(bytes(wide.iccProfile().data()))
    for typed, told in ((str(tmp_path / "none.icc"), "cannot be read"), (str(file), "Kept")):
        row = window.settings.rows.row("monitor_profile")
        assert isinstance(row, TextRow)
        row.field.setText(typed)
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda told=told: told in window.settings.bar.note, timeout=10_000)
    qtbot.waitUntil(lambda: monitor_name() == "East room, monitor 2", timeout=10_000)


def _another_language_and_back(qtbot: QtBot, room: Room) -> None:
    window, station = room
    _section(qtbot, room, "window")
    for language in ("de", "en"):
        row = window.settings.rows.row("language")
        assert isinstance(row, ChoiceRow)
        next(one for one in row.choices if one.text() == {"de": "Deutsch", "en": "English"}[language]).click()
        qtbot.waitUntil(lambda language=language: station.settings.language == language, timeout=10_000)
        qtbot.wait(200)
        assert window.panel is window.settings
        assert window.settings.section == "window"


def _every_section(qtbot: QtBot, room: Room) -> None:
    window, _ = room
    for name in SECTIONS:
        _section(qtbot, room, name)
        qtbot.waitUntil(lambda: bool(window.settings.rows.rows), timeout=10_000)
        at_rest(qtbot, 300)
        keep_picture(window, f"settings-{name}")
        if name == "station":
            words = {part.text() for part in window.settings.rows.row("provider").findChildren(QAbstractButton)}
            assert {"What is there", "CPU", "OpenVINO"} <= words
            assert all(words & {title, f"{title}, untested"} for title in ("CUDA", "TensorRT"))
        for part in window.settings.findChildren(QWidget):
            if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not isinstance(part.parent(), QAbstractScrollArea):
                assert part.accessibleName(), (name, part)
    _section(qtbot, room, "window")
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    window.resize(1280, 720)
    at_rest(qtbot, 300)
    keep_picture(window, "settings-light-1280x720")
    window.resize(1920, 1080)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)


def _what_is_taught_shoots(qtbot: QtBot, room: Room) -> None:
    window, _ = room
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.panel is window.shoot
    before = window.shoot.strip.frames.rowCount()
    qtbot.keyClick(window, Qt.Key.Key_F17)
    qtbot.waitUntil(lambda: window.shoot.strip.frames.rowCount() > before, timeout=60_000)
    qtbot.waitUntil(lambda: window.shoot.plate.status is Status.PASS, timeout=60_000)
    buttons = {button.act: button.key for button in window.shoot.next.buttons}
    assert buttons["retake"] == "Y"
    qtbot.keyClick(window, "?")
    qtbot.waitUntil(window.sheet.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_F17)
    qtbot.waitUntil(lambda: window.shoot.strip.frames.rowCount() > before + 1, timeout=60_000)


def test_locked_settings_are_seen_and_not_changed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    machine = tmp_path / "etc" / "vasculum" / "station.toml"
    machine.parent.mkdir(parents=True)
    machine.write_text('time_server = "ntp.example.org"\nlocked = ["time_server"]\n')
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        window, station = room
        station.wanted = load_settings(environment={}, data=tmp_path / "data", sound=False)
        qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
        _section(qtbot, room, "station")
        row = window.settings.rows.row("time_server")
        assert isinstance(row, TextRow)
        assert row.locked
        assert row.field.isReadOnly()
        assert "Locked by IT" in row.accessibleDescription()
        window.settings.change({"time_server": "elsewhere"})
        qtbot.waitUntil(lambda: "locked by IT" in window.settings.bar.note, timeout=10_000)


def test_what_a_press_means_for_a_lesson(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as (window, _):
        ground = window.settings._ground()
    assert heard_key(Lesson("key", "shoot", "retake"), "F13", ground).fault
    assert heard_key(Lesson("key", "shoot", "retake"), "Ctrl+3", ground).fault
    assert heard_key(Lesson("key", "shoot", "retake"), "R", ground).changes == {"keys": {}}
    assert heard_key(Lesson("key", "everywhere", "theme"), "A", ground).fault, "A accepts in Review"
    assert not heard_key(Lesson("key", "shoot", "retake"), "A", ground).fault, "A is free in Shoot"
    assert heard_key(Lesson("pedal", act="press"), "P", ground).fault, "P is a key of other rooms"
    moved = heard_key(Lesson("pedal", act="flag"), "F14", ground)
    assert moved.changes["pedals"] == PEDALS | {"F14": "flag"}
    assert heard_scan("HVC1", 4.0).changes == {"scanner_ms": 35}
    assert heard_scan("HVC1", 50.0).changes == {"scanner_ms": 75}
    assert heard_scan("HVC1", 85.0).changes == {"scanner_ms": 90}
    assert clash(ground.rooms, "shoot", "retake", "Num+9", ground.opening) is not None
    assert Keymap({"shoot.retake": "Y"}, {}).of("shoot", ground.factory["shoot"])[1].key == "Y"


COLORMGR = """Object Path:   /org/freedesktop/ColorManager/devices/xrandr_HDMI_1
Device ID:     xrandr-HDMI-1
Profile 1:     icc-0f1d
               /home/a/.local/share/icc/edid-0f1d.icc
Metadata:      XRANDR_name=HDMI-1

Object Path:   /org/freedesktop/ColorManager/devices/xrandr_DP_2
Device ID:     xrandr-DP-2
Profile 1:     icc-77aa
               /home/a/.local/share/icc/monitor 2.icc
Metadata:      XRANDR_name=DP-2
"""


def test_the_systems_profile_is_the_screens() -> None:
    assert profile_in(COLORMGR, "DP-2") == Path("/home/a/.local/share/icc/monitor 2.icc")
    assert profile_in(COLORMGR, "eDP-1") == Path("/home/a/.local/share/icc/edid-0f1d.icc")
    assert profile_in("There are no devices\n", "DP-2") is None


@pytest.mark.usefixtures("small_specimens")
def test_the_station_starts_again_with_what_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    """And with what was before where it cannot be built, with a word why."""
    application()
    running = Running(Settings(data=tmp_path / "data", sound=False), "simulated")
    try:
        first = running.window
        qtbot.waitUntil(lambda: running.station.camera_ready, timeout=60_000)
        first.act("settings")
        first.settings.change({"station": "west-wing"})
        qtbot.waitUntil(lambda: "F5" in first.settings.bar.note, timeout=10_000)
        assert running.station.settings.station == "station-1"
        qtbot.keyClick(first, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: running.window is not first, timeout=60_000)
        assert running.station.settings.station == "west-wing"
        assert running.window.panel is running.window.settings
        qtbot.waitUntil(lambda: running.window.settings.bar.note == "The station has started again", timeout=10_000)
        qtbot.waitUntil(lambda: running.station.camera_ready, timeout=60_000)
        second = running.window
        second.settings.change({"camera": "the one from the attic"})
        qtbot.waitUntil(lambda: "F5" in second.settings.bar.note, timeout=10_000)
        qtbot.keyClick(second, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: running.window is not second, timeout=60_000)
        assert "No driver knows a camera" in running.window.settings.bar.note
        assert running.station.settings.camera == "simulated"
        qtbot.waitUntil(lambda: running.station.camera_ready, timeout=60_000)
    finally:
        running.close()
        running.window.close()
        running.window.deleteLater()

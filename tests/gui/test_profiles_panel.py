"""A limit is moved, seen on the sample frame and over the frames taken, saved with a note, and in force at once."""

from pathlib import Path

import pytest
from painted_words import painted
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot
from window_room import Room, at_rest, keep_picture, open_window, shoot

from vasculum.gui.panels.profile_words import span_of
from vasculum.gui.parts.choice_row import ChoiceRow
from vasculum.gui.parts.value_rows import NumberRow
from vasculum.model.verdict import Status
from vasculum.pipeline.profile_edit import Value

CONTROL = Qt.KeyboardModifier.ControlModifier
NAME = "herbarium-sheet"


def test_a_limit_is_tried_saved_and_judges_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        for _ in range(2):
            shoot(qtbot, room, Status.PASS)
        _tried(qtbot, room)
        _kept_as_draft(qtbot, room)
        _in_all_sizes(qtbot, room)
        _saved(qtbot, room)
        shoot(qtbot, room, Status.RETAKE)
        _put_back(qtbot, room)
        _every_control_has_a_name(room)


def _open(qtbot: QtBot, room: Room) -> None:
    window, _ = room
    qtbot.keyClick(window, Qt.Key.Key_8, CONTROL)
    qtbot.waitUntil(
        lambda: window.panel is window.profiles and window.profiles.sample.counts is not None, timeout=20_000
    )


def _tried(qtbot: QtBot, room: Room) -> None:
    window, station = room
    panel = window.profiles
    _open(qtbot, room)
    qtbot.waitUntil(lambda: panel.sample.counts == {Status.PASS: 2, Status.REVIEW: 0, Status.RETAKE: 0}, timeout=20_000)
    while panel.section != "sharpness":
        qtbot.keyClick(window, Qt.Key.Key_Down, CONTROL)
    row = panel.rows.row("limits.sharpness.at_least")
    assert isinstance(row, NumberRow)
    row.slider.setFocus()
    for _ in range(4):
        qtbot.keyClick(row.slider, Qt.Key.Key_PageUp)
    row.field.setText("0.93")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.sample.counts == {Status.PASS: 0, Status.REVIEW: 0, Status.RETAKE: 2}, timeout=20_000)
    assert panel.sample.verdict is not None
    assert panel.sample.verdict.status is Status.RETAKE
    assert panel.changes == {"limits.sharpness.at_least": 0.93}
    assert "2 would be judged otherwise" in panel.sample.sentence
    assert station.profile.policy.limits == station.profiles.load(NAME).policy.limits
    fails = panel.rows.row("limits.sharpness.on_fail")
    assert isinstance(fails, ChoiceRow)
    next(one for one in fails.choices if one.text() == "Review").click()
    qtbot.waitUntil(lambda: panel.sample.counts == {Status.PASS: 0, Status.REVIEW: 2, Status.RETAKE: 0}, timeout=20_000)
    qtbot.keyClick(window, "u")
    qtbot.waitUntil(lambda: panel.sample.counts == {Status.PASS: 0, Status.REVIEW: 0, Status.RETAKE: 2}, timeout=20_000)


def _kept_as_draft(qtbot: QtBot, room: Room) -> None:
    """Left, dressed anew in the other theme and opened again, the change is still there and still not in force."""
    window, station = room
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.panel is window.shoot
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    _open(qtbot, room)
    panel = window.profiles
    qtbot.waitUntil(lambda: panel.changes == {"limits.sharpness.at_least": 0.93}, timeout=20_000)
    assert panel.state == "1 change is not saved"
    assert station.profiles.versions(NAME) == ()


def _in_all_sizes(qtbot: QtBot, room: Room) -> None:
    window, _ = room
    panel = window.profiles
    while panel.section != "sharpness":
        qtbot.keyClick(window, Qt.Key.Key_Down, CONTROL)
    qtbot.waitUntil(lambda: panel.sample.viewer.image is not None, timeout=20_000)
    at_rest(qtbot, 400)
    keep_picture(window, "profiles-light")
    window.resize(1280, 720)
    qtbot.wait(300)
    keep_picture(window, "profiles-1280x720")
    assert all(one.whole for one in painted(panel.sample)), "the reason is cut"
    window.resize(1920, 1080)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    _open(qtbot, room)
    panel = window.profiles
    while panel.section != "sharpness":
        qtbot.keyClick(window, Qt.Key.Key_Down, CONTROL)
    qtbot.waitUntil(lambda: panel.sample.viewer.image is not None, timeout=20_000)
    at_rest(qtbot, 400)
    keep_picture(window, "profiles")


def _saved(qtbot: QtBot, room: Room) -> None:
    window, station = room
    panel = window.profiles
    panel.note.setText("soft labels passed")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: station.profile.policy.limits == station.profiles.load(NAME).policy.limits, timeout=60_000)
    qtbot.waitUntil(lambda: panel.state == "Version 2: soft labels passed", timeout=60_000)
    assert [one.note for one in station.profiles.versions(NAME)][-1] == "soft labels passed"
    assert panel.changes == {}
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: panel.bar.note == "Nothing is changed")
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)


def _put_back(qtbot: QtBot, room: Room) -> None:
    window, station = room
    _open(qtbot, room)
    panel = window.profiles
    qtbot.keyClick(window, "j")
    qtbot.waitUntil(lambda: [row.key for row in panel.rows.rows] == ["2", "1"], timeout=20_000)
    keep_picture(window, "profiles-versions")
    panel.rows.row("1").button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: panel.state == "Version 3: version 1 again", timeout=60_000)
    assert station.profile.policy.limits[3].at_least == 0.35


def _every_control_has_a_name(room: Room) -> None:
    window, _ = room
    for part in window.profiles.findChildren(QWidget):
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not isinstance(part.parent(), QAbstractScrollArea):
            assert part.accessibleName(), part


@pytest.mark.parametrize(
    ("value", "measured", "bound"),
    [
        (Value("limits.sharpness.at_least", 0.35, "number"), (0.8, 0.9), 0.35),
        (Value("limits.exposure.at_most", 0.8, "number"), (-1.5, 0.1), 0.8),
        (Value("limits.clipping.at_most", 20.0, "number"), (), 20.0),
        (Value("policy.cover_minutes", 600.0, "number"), (), None),
        (Value("limits.colour.warn_margin", 0.5, "number"), (), 3.5),
    ],
)
def test_a_slider_reaches_what_was_measured_and_what_is_set(
    value: Value, measured: tuple[float, ...], bound: float | None
) -> None:
    low, high, step = span_of(value, measured, bound)
    assert all(low <= one <= high for one in (*measured, float(value.value or 0)))
    assert 0 < step < high - low

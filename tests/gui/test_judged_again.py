"""Reports: the frames of a report judged again by keys; what would flip is shown, kept or left, and taken back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import Room, keep_picture, open_window, shoot

from vasculum.model.verdict import Status
from vasculum.reports.document import Document, Note, Table

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG_MS = 90_000


def stricter(room: Room) -> None:
    """From now on colours must be truer than any are."""
    rules = room[1].rules
    policy = rules.profile.policy
    within = {"at_most": 0.05, "on_fail": Status.REVIEW}
    limits = tuple(replace(one, **within) if one.check == "colour" else one for one in policy.limits)
    rules.profile = replace(rules.profile, policy=replace(policy, limits=limits))


def statuses(room: Room) -> set[Status]:
    return {record.verdict.status for record in room[1].records() if record.verdict is not None}


def test_frames_are_judged_again_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=()) as room:
        window, station = room
        for _ in range(2):
            shoot(qtbot, room, Status.PASS)
        before = statuses(room)
        qtbot.keyClick(window, Qt.Key.Key_5, CONTROL)
        reports = window.reports
        qtbot.waitUntil(lambda: reports.document is not None, timeout=LONG_MS)

        # Nothing changed: all would stay.
        qtbot.keyClick(window, "j")
        qtbot.waitUntil(lambda: reports.document.title == "Judged again", timeout=LONG_MS)
        assert reports.document.headline == "Judged again, all would stay as they are."
        assert not any(button.isVisible() for button in reports.deciding)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: reports.document.title.startswith("Shift"), timeout=LONG_MS)
        assert window.panel is reports

        stricter(room)
        qtbot.keyClick(window, "j")
        qtbot.waitUntil(lambda: reports.document.title == "Judged again", timeout=LONG_MS)
        assert reports.document.headline == "2 of 2 frames would flip."
        assert [button.isVisible() for button in reports.deciding] == [True, True, False]
        table = next(block for block in reports.document.blocks if isinstance(block, Table))
        assert table.rows[0][1:3] == ("Pass", "Review")
        keep_picture(window, "reports-again")
        assert statuses(room) == before, "only shown so far"
        qtbot.keyClick(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: statuses(room) == {Status.REVIEW}, timeout=LONG_MS)
        qtbot.waitUntil(lambda: "U takes them back" in reports.bar.note, timeout=LONG_MS)
        assert [button.isVisible() for button in reports.deciding] == [False, False, True]
        qtbot.keyClick(window, "h")
        qtbot.waitUntil(lambda: reports.bar.note.startswith("Kept: "), timeout=LONG_MS)
        assert any((tmp_path / "data" / "reports").glob("again-*.html"))
        qtbot.keyClick(window, "u")
        qtbot.waitUntil(lambda: statuses(room) == before, timeout=LONG_MS)
        qtbot.waitUntil(lambda: reports.document.title.startswith("Shift"), timeout=LONG_MS)
        qtbot.keyClick(window, "u")
        qtbot.waitUntil(lambda: reports.bar.note == "Nothing to take back", timeout=LONG_MS)

        # Left: nothing is kept.
        qtbot.keyClick(window, "j")
        qtbot.waitUntil(lambda: reports.document.title == "Judged again", timeout=LONG_MS)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: reports.document.title.startswith("Shift"), timeout=LONG_MS)
        qtbot.waitUntil(lambda: reports.bar.note == "Left as it is", timeout=LONG_MS)
        assert statuses(room) == before

        # Under a cause of drift: its frames alone.
        last = station.last()
        assert last is not None
        cause = Note(1, "Lamp ageing", "It ages.", "review", (last.capture.id,))
        reports._show((reports.kind, Document("Drift", "One cause.", "", (cause,))))
        assert reports.doing[2].text() == "Judge 1 again"
        assert reports.doing[2].isVisible()
        qtbot.mouseClick(reports.doing[2], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: reports.document.title == "Judged again", timeout=LONG_MS)
        assert reports.document.headline == "1 of 1 frame would flip."
        window.resize(1280, 720)
        assert reports.deciding[0].geometry().right() < reports.width()

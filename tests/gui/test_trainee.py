"""A trainee's frames are held against stricter limits, and a fault has one more sentence."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import at_rest, keep_picture, open_window, shoot

from vasculum.model.verdict import Status


def test_a_trainee_is_told_more(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        window, station = room
        station.profiles.save("herbarium-sheet", {"limits.sharpness.trainee_at_least": 0.93})
        shoot(qtbot, room, Status.PASS)
        station.change_settings({"trainee": True})
        shoot(qtbot, room, Status.RETAKE)
        checks = window.shoot.checks
        qtbot.waitUntil(lambda: checks.look_at.startswith("The smallest letters of the label"), timeout=20_000)
        assert checks.fault is not None
        assert checks.fault.limit == 0.93
        assert "The smallest letters" in checks.accessibleDescription()
        assert "trainee" in "".join(run.text for run in window.shoot.heading())
        at_rest(qtbot, 700)
        keep_picture(window, "shoot-trainee")
        qtbot.keyClick(window, Qt.Key.Key_F11)
        at_rest(qtbot, 400)
        keep_picture(window, "shoot-operator-trainee")
        qtbot.keyClick(window, Qt.Key.Key_F11)
        station.change_settings({"trainee": False})
        station.profiles.save("herbarium-sheet", {"limits.sharpness.remedy": "Focus."})
        assert station.record(window.shoot._frames.shown.capture_id).verdict.status is Status.RETAKE  # type: ignore[union-attr]

"""The morning's minute and the reports, by keys, over a real station with the simulated tether."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import Room, keep_picture, open_window, shoot

from vasculum.model.verdict import Status
from vasculum.reports.document import Drawing

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_morning_by_the_pedal_then_the_reports_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        window, station = room
        qtbot.keyClick(window, Qt.Key.Key_4, CONTROL)
        morning = window.morning
        assert window.panel is morning
        assert morning.sentence.startswith("Lay the colour chart")
        qtbot.keyClick(window, Qt.Key.Key_F13)
        qtbot.waitUntil(lambda: morning.certificate is not None, timeout=90_000)
        measured = morning.certificate
        assert measured is not None
        assert "within the 4-star limits" in measured.headline
        assert station.morning.in_force() is None
        assert not station.records()
        keep_picture(window, "morning")
        qtbot.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: morning.signed, timeout=30_000)
        issued = station.morning.in_force()
        assert issued is not None
        assert issued.id == measured.id
        assert issued.camera is not None
        assert issued.camera.serial == "VASC0001"
        qtbot.keyClick(window, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: any((tmp_path / "data" / "reports").glob("conformance-*.pdf")), timeout=30_000)
        qtbot.keyClick(window, Qt.Key.Key_Space)
        assert window.panel is window.shoot
        for _ in range(2):
            shoot(qtbot, room, Status.PASS, settle=False)
        record = station.last()
        assert record is not None
        assert record.certificate == issued
        _reports(qtbot, room, tmp_path)


def _reports(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    window, _ = room
    qtbot.keyClick(window, Qt.Key.Key_5, CONTROL)
    reports = window.reports
    qtbot.waitUntil(lambda: reports.document is not None, timeout=30_000)
    assert reports.document.headline.startswith("2 specimens")
    keep_picture(window, "reports-shift")
    qtbot.keyClick(window, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: reports.document.title.startswith("Drift"), timeout=30_000)
    assert any(isinstance(block, Drawing) for block in reports.document.blocks)
    keep_picture(window, "reports-drift")
    qtbot.keyClick(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: reports.bar.note.startswith("Kept: "), timeout=30_000)
    assert any((tmp_path / "data" / "reports").glob("drift-*.html"))
    qtbot.keyClick(window, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: reports.document.title.startswith("Certificate"), timeout=30_000)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.panel is window.shoot


def test_without_a_certificate_the_tab_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as (window, _):
        window.act("reports")
        window.reports.act("conformance")
        qtbot.waitUntil(lambda: "no certificate yet" in window.reports.accessibleDescription(), timeout=30_000)
        window.resize(1280, 720)
        window.act("morning")
        assert window.morning.room.width() > 300

"""A chart that was not found is shown by hand; the calibration is worked out, looked at, and kept as a version."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot
from window_room import Room, keep_picture, open_window

from vasculum.model.findings import ColourFit, of_kind
from vasculum.pipeline.steps.colour import Colour
from vasculum.reports.document import Document, Note, Text
from vasculum.station.morning import Morning

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG_MS = 120_000


def measured(qtbot: QtBot, room: Room) -> None:
    window, _ = room
    qtbot.keyClick(window, Qt.Key.Key_4, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.morning.certificate is not None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.morning.target.viewer.image is not None, timeout=LONG_MS)


def test_corners_shown_by_hand_give_the_certificate(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where no chart is found: the look is without one, its true place is kept for the hand."""
    real, found = Morning._look, []

    def blind(self: Morning, frame):  # type: ignore[no-untyped-def]
        seen = real(self, frame)
        found.extend(of_kind(seen.findings, ColourFit))
        return replace(seen, findings=tuple(one for one in seen.findings if not isinstance(one, ColourFit)))

    monkeypatch.setattr(Morning, "_look", blind)
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        window, _ = room
        morning = window.morning
        qtbot.keyClick(window, Qt.Key.Key_4, CONTROL)
        qtbot.keyClick(window, Qt.Key.Key_Space)
        corners = morning.target.corners
        qtbot.waitUntil(lambda: bool(corners.points), timeout=LONG_MS)
        assert "No chart was found" in morning.sentence
        wanted = found[0].quad.corners
        viewer = morning.target.viewer
        # Away from the chart it is said that this is not it, and the corners stay.
        qtbot.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "has not the colours of" in morning.sentence, timeout=LONG_MS)
        assert corners.points
        for place, (x, y) in enumerate(wanted):
            begin = viewer.mapFromScene(QPointF(*corners.points[place]))
            end = viewer.mapFromScene(QPointF(x, y))
            qtbot.mousePress(corners, Qt.MouseButton.LeftButton, pos=begin)
            qtbot.mouseMove(corners, (begin + end) / 2)
            qtbot.mouseMove(corners, end)
            qtbot.mouseRelease(corners, Qt.MouseButton.LeftButton, pos=end)
        near = max(
            abs(a - b)
            for one, other in zip(corners.points, wanted, strict=True)
            for a, b in zip(one, other, strict=True)
        )
        assert near < 4 / viewer.scale_shown
        keep_picture(window, "morning-corners")
        before = corners.points[3]
        qtbot.keyClick(window, "4")
        qtbot.keyClick(window, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: corners.points[3][0] > before[0], timeout=5_000)
        qtbot.keyClick(window, Qt.Key.Key_Left)
        qtbot.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: morning.certificate is not None, timeout=LONG_MS)
        assert len(morning.certificate.patches) == 24
        assert not corners.points
        assert "within the" in morning.certificate.headline


def test_a_calibration_is_kept_as_a_version(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        window, station = room
        morning, name = window.morning, station.settings.profile
        qtbot.keyClick(window, Qt.Key.Key_4, CONTROL)
        assert morning.paper.document is None
        assert not morning.room.isVisible()
        qtbot.keyClick(window, "c")
        qtbot.waitUntil(lambda: "Photograph the target first" in morning._note, timeout=5_000)
        measured(qtbot, room)
        qtbot.keyClick(window, "c")
        qtbot.waitUntil(lambda: morning.paper.document.title == "Calibration", timeout=LONG_MS)
        keep_picture(window, "morning-calibration")
        made = morning.calibrating.made
        assert made is not None
        assert len(made.patches) == 24
        assert 0 < made.after < 1.5, "the simulated camera is a true one"
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
        qtbot.waitUntil(lambda: "as version 2" in morning._note, timeout=LONG_MS)
        assert len(station.profiles.versions(name)) == 2
        step = next(one for one in station.profiles.load(name).steps if isinstance(one, Colour))
        assert step.calibration == made.line
        qtbot.keyClick(window, "c")
        qtbot.waitUntil(lambda: morning.paper.document.title.startswith("Certificate"), timeout=5_000)


def test_a_cause_of_drift_has_its_acts(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        window, station = room
        qtbot.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: station.last() is not None and station.last().analysis is not None, timeout=LONG_MS)
        last = station.last()
        window.act("reports")
        reports = window.reports
        qtbot.waitUntil(lambda: reports.document is not None, timeout=LONG_MS)
        gone = Note(1, "Camera bumped", "It was.", "pass", (last.capture.id,))
        lasting = Note(2, "Lamp ageing", "It ages.", "review", (last.capture.id,))
        for blocks, cause in (((Text("none"),), None), ((gone, lasting), lasting), ((gone,), gone)):
            reports._show((reports.kind, Document("Drift", "One cause.", "", blocks)))
            assert (reports.cause and reports.cause.number) == (cause and cause.number)
            assert all(button.isVisible() is (cause is not None) for button in reports.doing)
        qtbot.keyClick(window, "f")
        qtbot.waitUntil(lambda: window.panel is window.catalogue, timeout=LONG_MS)
        assert window.catalogue.search.text() == last.catalog_number
        reports.reload = lambda: None
        window.act("reports")
        reports._show((reports.kind, Document("Drift", "One cause.", "", (lasting,))))
        qtbot.keyClick(window, "m")
        qtbot.waitUntil(lambda: window.panel is window.morning, timeout=5_000)


def test_positions_are_those_of_the_picture(qtbot: QtBot, tmp_path: Path) -> None:
    """A corner cannot be dragged out of the picture."""
    with open_window(qtbot, tmp_path / "data", misfortunes=(), reads=False) as room:
        measured(qtbot, room)
        corners = room[0].morning.target.corners
        corners.begin()
        begin = room[0].morning.target.viewer.mapFromScene(QPointF(*corners.points[0]))
        qtbot.mousePress(corners, Qt.MouseButton.LeftButton, pos=begin)
        qtbot.mouseMove(corners, QPoint(-500, -500))
        qtbot.mouseRelease(corners, Qt.MouseButton.LeftButton, pos=QPoint(-500, -500))
        assert corners.points[0] == (0.0, 0.0)

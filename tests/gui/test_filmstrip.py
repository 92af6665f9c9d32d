"""The filmstrip's cells: in the order of the shift, no more than are kept, sharp on the screen that they are on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from vasculum.gui.parts.filmstrip import KEPT, Filmstrip
from vasculum.gui.tokens import load_tokens
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Status


@pytest.fixture
def strip(qtbot: QtBot) -> Filmstrip:
    made = Filmstrip(load_tokens())
    qtbot.addWidget(made)
    return made


def _told(strip: Filmstrip, row: int) -> str:
    return str(strip.frames.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_newest_is_first_and_the_oldest_goes(strip: Filmstrip) -> None:
    names = [CaptureId(f"capture {number}") for number in range(KEPT + 3)]
    for number, name in enumerate(names):
        strip.frames.put(name, number=f"{number:04}")
    strip.frames.put(names[-2], status=Status.RETAKE)
    assert [cell.capture_id for cell in strip.frames.cells] == names[:2:-1]
    assert strip.frames.rowCount() == KEPT
    found = strip.frames.cell(names[-2])
    assert found is not None
    assert (found.number, found.status) == (f"{KEPT + 1:04}", Status.RETAKE)
    assert _told(strip, 1).startswith(f"{KEPT + 1:04}, ")
    assert _told(strip, 1) != _told(strip, 0).replace(f"{KEPT + 2:04}", f"{KEPT + 1:04}")
    assert strip.frames.cell(names[0]) is None


def test_cells_are_drawn_anew_for_a_screen_of_other_pixels(strip: Filmstrip, monkeypatch: pytest.MonkeyPatch) -> None:
    strip.frames.put(CaptureId("one"), number="0001")
    strip.fit_cells(134)

    def picture() -> QPixmap:
        return QPixmap(strip.frames.item(0).data(Qt.ItemDataRole.DecorationRole))

    before = picture()
    monkeypatch.setattr(strip, "devicePixelRatioF", lambda: 2 * before.devicePixelRatioF())
    strip.fit_cells(134)
    assert picture().size() == before.size() * 2
    assert picture().deviceIndependentSize() == before.deviceIndependentSize()


def test_the_newest_stands_at_the_right_edge(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.resize(600, 134)
    strip.show()
    strip.fit_cells(134)
    for number in range(40):
        strip.frames.put(CaptureId(f"capture {number}"), number=f"{number:04}")
    for wide in (600, 700):
        strip.resize(wide, 134)
        qtbot.waitUntil(
            lambda: strip.visualRect(strip.frames.index(0, 0)).right() == strip.viewport().rect().right(), timeout=5000
        )

"""What must be read: a table's words on a narrow sheet, and which tab is open."""

import pytest
from painted_words import painted
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vasculum.gui.app import application
from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.parts.paper import Paper
from vasculum.gui.tokens import load_tokens
from vasculum.reports.document import Document, Table

COLUMNS = ("Measured", "Today", "As taken", "4-star limit", "FADGI", "ISO", "Metamorfoze")
ROW = (
    "Colour, worst tenth: how true the worst colours are",
    "0.87",
    "0.86",
    "4.0",
    "4-star",
    "A",
    "strict",
)


def test_no_column_of_a_certificate_is_cut(qtbot: QtBot) -> None:
    application()
    paper = Paper(load_tokens("dark"), headed=True)
    qtbot.addWidget(paper)
    table = Table(COLUMNS, (ROW,), frozenset({1, 2, 3}), ("pass",))
    for width in (520, 620, 900):
        paper.show_document(Document("Certificate", "Fit to shoot.", "", (table,)))
        paper.fit(width)
        cut = [one.words for one in painted(paper) if not one.whole]
        assert not cut, (width, cut)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_open_tab_is_told_from_the_others(qtbot: QtBot, theme: str) -> None:
    application()
    tokens, ground = load_tokens(theme), QWidget()
    qtbot.addWidget(ground)
    ground.setObjectName("plain")
    ground.setStyleSheet(tokens.style_sheet())
    tab = KeyButton(tokens, "drift", "Drift", "2", Look.TAB, parent=ground)
    tab.resize(tab.sizeHint())
    grounds = []
    for checked in (False, True):
        tab.setChecked(checked)
        grounds.append(ground.grab().toImage().pixelColor(6, tab.height() // 2).lightness())
    assert abs(grounds[0] - grounds[1]) > 100

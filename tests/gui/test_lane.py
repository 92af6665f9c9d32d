"""The exception lane: which card is lit, what its keys do and are called, and what stands beside the next press."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from painted_words import painted
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import Room, open_window, shoot

from vasculum.cameras.scene import Misfortune
from vasculum.gui.app import application
from vasculum.gui.parts.lane import Card, Lane, LaneColumn
from vasculum.gui.tokens import load_tokens
from vasculum.model.record import RecordState
from vasculum.model.verdict import Status

TAUGHT = {"lane": "F9", "retake": "Ctrl+R", "keep": "F8"}


def key_of(act: str, usual: str) -> str:
    return TAUGHT.get(act, usual)


def card(name: str, state: RecordState, number: str | None = None) -> Card:
    verdict = SimpleNamespace(identifier=None, checks=(), status=Status.RETAKE)
    record = SimpleNamespace(capture=SimpleNamespace(id=name), state=state, catalog_number=number, verdict=verdict)
    return Card(record)  # type: ignore[arg-type]


RETAKE, NAMELESS = card("a", RecordState.RETAKE, "HVC0042188"), card("b", RecordState.RETAKE)
KEPT = card("c", RecordState.IN_REVIEW)


def test_the_caps_show_the_keys_that_were_taught(qtbot: QtBot) -> None:
    application()
    lane, column = Lane(load_tokens(), key_of), LaneColumn(load_tokens(), key_of)
    for part, size in ((lane, (452, 134)), (column, (452, 600))):
        qtbot.addWidget(part)
        part.resize(*size)
        part.show_cards((NAMELESS,))
    assert "F9" in [one.words for one in painted(lane)]
    assert "Key F9" in lane.accessibleDescription()
    words = [one.words for one in painted(column)]
    assert {"F8", "Ctrl+R"} <= set(words)
    assert any(one.endswith("F9 goes back") for one in words)
    assert "E" not in words


def test_a_card_offers_what_can_be_done_with_it(qtbot: QtBot) -> None:
    application()
    column = LaneColumn(load_tokens(), lambda act, usual: usual)
    qtbot.addWidget(column)
    assert [key for key, _ in column.answers(RETAKE)] == ["A", "R"]
    assert [key for key, _ in column.answers(NAMELESS)] == ["K", "R"], "without a number it cannot be accepted"
    assert [key for key, _ in column.answers(KEPT)] == ["R"]
    assert KEPT.question.endswith("Its number is typed in Review.")


def test_it_opens_at_its_first_card(qtbot: QtBot) -> None:
    application()
    column = LaneColumn(load_tokens(), key_of)
    qtbot.addWidget(column)
    column.show_cards((NAMELESS,))
    column.show_cards((RETAKE, NAMELESS))
    assert column.lit is NAMELESS, "what is lit stays lit while others come"
    column.begin()
    assert column.lit is RETAKE


@pytest.mark.slow
def test_ten_keys_clear_the_lane(qtbot: QtBot, tmp_path: Path) -> None:
    """A soft sheet without a number and one without a chart are left behind, and cleared by single keys."""
    planted = ((0, Misfortune.BLURRED.value), (1, Misfortune.WRONG_CHART.value))
    with open_window(qtbot, tmp_path / "data", planted) as room:
        window, station = room
        for wanted in (Status.RETAKE, Status.REVIEW, Status.PASS):
            shoot(qtbot, room, wanted)
        column = window.shoot.lane_column
        qtbot.waitUntil(lambda: window.shoot.lane.cards[0].status is Status.RETAKE, timeout=20_000)
        soft = station.record(window.shoot.lane.cards[0].record.capture.id)
        assert soft is not None
        assert soft.state is RecordState.RETAKE, "the next sheet took its place"
        qtbot.keyClick(window, "e")
        qtbot.waitUntil(column.isVisible, timeout=5_000)
        assert column.lit is not None
        assert column.lit.record.capture.id == soft.capture.id
        _says_what_r_is_about(qtbot, room, "Retake")
        qtbot.keyClick(window, "a")
        qtbot.waitUntil(lambda: "no catalogue number" in window.shoot.next.note, timeout=20_000)
        qtbot.keyClick(window, "k")
        qtbot.waitUntil(lambda: _state(room, soft.capture.id) is RecordState.IN_REVIEW, timeout=20_000)
        qtbot.waitUntil(lambda: column.lit is not None and column.lit.status is Status.REVIEW, timeout=20_000)
        if column.lit.record.catalog_number is None:
            qtbot.keyClick(window, Qt.Key.Key_Down)
        coloured = column.lit.record
        assert coloured.catalog_number
        _says_what_r_is_about(qtbot, room, f"Retake {coloured.catalog_number[-4:]}")
        qtbot.keyClick(window, "a")
        qtbot.waitUntil(lambda: _state(room, coloured.capture.id) is RecordState.ACCEPTED, timeout=20_000)
        qtbot.keyClick(window, "e")
        shown = station.last()
        assert shown is not None
        assert shown.catalog_number
        _says_what_r_is_about(qtbot, room, f"Retake {shown.catalog_number[-4:]}")


def _state(room: Room, capture_id: str) -> RecordState:
    record = room[1].record(capture_id)  # type: ignore[arg-type]
    assert record is not None
    return record.state


def _says_what_r_is_about(qtbot: QtBot, room: Room, words: str) -> None:
    """Letters act a moment late: they might be a scan."""
    line = room[0].shoot.next
    qtbot.waitUntil(
        lambda: {button.act: button.text() for button in line.buttons}.get("retake") == words, timeout=5_000
    )

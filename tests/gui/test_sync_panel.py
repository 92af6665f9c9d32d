"""Sync in words: what waits for its hours, what a line allows, pausing by a key."""

import pytest
from pytestqt.qtbot import QtBot

from vasculum.gui.panels.sync import SyncPanel, line_words
from vasculum.gui.tokens import load_fonts, load_tokens
from vasculum.model.events import SendingWaits
from vasculum.model.ids import CaptureId
from vasculum.model.lanes import Lane
from vasculum.model.package import DeliveryState
from vasculum.settings import Settings
from vasculum.station import Sending, SendingRow

TARGETS = {
    "default": {"kind": "ocfl"},
    "centre": {
        "kind": "s3",
        "where": "https://s3.example.org/specimens/HVC",
        "access": {"megabits": 50},
        "masters": {"hours": "20:00-06:00", "megabits": 200},
    },
}


class Station:
    """As much of a station as the panel asks."""

    def __init__(self) -> None:
        self.settings = Settings(targets=TARGETS)
        self.sending_paused = False

    def sending(self) -> Sending:
        row = SendingRow(CaptureId("a"), "HVC0042187", "centre", DeliveryState.READY, 0, None, None, 9, 61_000_000)
        return Sending((row,), 12, 1_200_000_000, 11, 1, 0, None, (0,) * 60)

    def pause_sending(self) -> None:
        self.sending_paused = True

    def resume_sending(self) -> None:
        self.sending_paused = False


@pytest.fixture
def panel(qtbot: QtBot) -> SyncPanel:
    load_fonts()
    made = SyncPanel(Station(), load_tokens())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1760, 960)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: bool(made.sentence), timeout=10_000)
    return made


def test_what_waits_for_its_hours(panel: SyncPanel) -> None:
    assert panel.sentence == "1 specimen to send."
    panel.hear(SendingWaits(target="centre", lanes=((Lane.MASTERS, "20:00"),)))
    assert panel.sentence == "1 specimen to send. What goes to centre waits for its hours: originals until 20:00."
    panel.hear(SendingWaits(target="centre", lanes=()))
    assert panel.sentence == "1 specimen to send."


def test_a_key_pauses_and_goes_on(panel: SyncPanel, qtbot: QtBot) -> None:
    assert any(key.act == "pause" and key.key == "P" for key in panel.keys)
    assert panel.act("pause")
    assert panel.sentence == "Sending is paused. 1 specimen to send."
    assert panel.bar.note.startswith("Paused")
    panel.act("pause")
    assert panel.sentence == "1 specimen to send."
    assert panel.bar.note == "Sending goes on"
    qtbot.wait(50)


def test_a_line_in_words() -> None:
    targets = Settings(targets=TARGETS).targets
    assert line_words(targets["default"]) == ""
    assert line_words(targets["centre"]) == "access images 50 Mbit/s; originals 20:00-06:00, 200 Mbit/s"

"""The window over a real station, in its three verdicts; the pictures of the manual are made here."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from vasculum.cameras.scene import Misfortune
from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.tokens import load_tokens
from vasculum.gui.window import Window
from vasculum.model.verdict import Status
from vasculum.settings import Settings
from vasculum.station import Station, build_station

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
PLANTED = ((1, Misfortune.WRONG_CHART.value), (2, Misfortune.BLURRED.value))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Window, Station]]:
    application()
    bridge = Bridge()
    camera = SimulatedCamera(Staging(seed=4, megapixels=6, misfortunes=PLANTED, first_number=1))
    station = build_station(Settings(data=tmp_path / "data", sound=False), camera)
    station.listen(bridge.tell)
    shown = Window(station, bridge, load_tokens())
    qtbot.addWidget(shown)
    shown.resize(1600, 900)
    shown.show()
    with station:
        yield shown, station
        bridge.happened.disconnect(shown.hear)


def shoot(qtbot: QtBot, window: Window, station: Station, wanted: Status) -> None:
    before = window.strip.frames.rowCount()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.strip.frames.rowCount() > before, timeout=60_000)
    qtbot.waitUntil(lambda: window.plate.status is wanted, timeout=60_000)
    if wanted is not Status.RETAKE:
        qtbot.waitUntil(lambda: not station.busy, timeout=60_000)
    qtbot.waitUntil(lambda: window.frame.image is not None and window.live.image is not None, timeout=20_000)
    qtbot.wait(400)


def keep_picture(window: Window, name: str) -> None:
    """Renewed only on request: `VASCULUM_TEST_PICTURES=1`; a test run must not change the checkout."""
    if os.environ.get("VASCULUM_TEST_PICTURES"):
        PICTURES.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(PICTURES / name))


def test_the_three_verdicts(qtbot: QtBot, window: tuple[Window, Station]) -> None:
    shown, station = window
    qtbot.waitUntil(lambda: shown.live.image is not None, timeout=60_000)
    plate = shown.plate.geometry()
    for wanted in (Status.PASS, Status.REVIEW, Status.RETAKE):
        shoot(qtbot, shown, station, wanted)
        keep_picture(shown, f"shoot-{wanted.value}.png")
        assert shown.plate.geometry() == plate
        assert shown.frame.marks or wanted is Status.RETAKE
    assert shown.next.words.startswith("Retake")
    fill = shown.plate.grab().toImage().pixelColor(8, 8)
    assert fill == load_tokens().verdicts[Status.RETAKE].fill
    cells = [shown.strip.frames.index(row).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    assert [cell.status for cell in cells] == [Status.PASS, Status.REVIEW, Status.RETAKE]
    assert all(cell.image is not None for cell in cells)


def test_words_in_the_code_base() -> None:
    """No dialog takes the hands off the work."""
    source = Path(__file__).resolve().parents[2] / "app" / "vasculum" / "gui"
    for path in source.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for never in ("QMessageBox", "QDialog", "processEvents", "QFileDialog"):
            assert never not in text, path.name

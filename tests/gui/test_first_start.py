"""A first start from nothing: seven steps by keys, the station built anew on what was chosen, a first good frame."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot
from window_room import at_rest, keep_picture

from vasculum.gui.app import application
from vasculum.gui.buttons import KeyButton
from vasculum.gui.panels.wizard_words import END, SPECIMEN, STEPS, TARGET
from vasculum.gui.parts.key_row import KeyRow
from vasculum.gui.parts.value_rows import NumberRow, TextRow
from vasculum.gui.running import Running
from vasculum.model.verdict import Status
from vasculum.settings import Settings, load_settings
from vasculum.station.first_start import is_first_start, proposed_pattern


@pytest.mark.usefixtures("small_specimens")
def test_from_nothing_to_a_first_good_frame(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # In the manual's pictures paths are those of a person's home.
    monkeypatch.setenv("HOME", str(tmp_path))
    application()
    settings = Settings(data=tmp_path / "vasculum", sound=False)
    assert is_first_start(settings)
    running = Running(settings, "simulated")
    try:
        first = running.window
        first.act("wizard")
        _questions(qtbot, running, tmp_path)
        assert load_settings(environment={}).data == tmp_path / "pictures"
        _first_frames(qtbot, running)
        assert not is_first_start(running.station.wanted)
    finally:
        running.close()
        running.window.close()
        running.window.deleteLater()


def _next(qtbot: QtBot, running: Running) -> None:
    qtbot.keyClick(running.window, Qt.Key.Key_Return)


def _questions(qtbot: QtBot, running: Running, folder: Path) -> None:
    window = running.window
    for step in range(SPECIMEN):
        wizard = window.wizard
        qtbot.waitUntil(lambda step=step: window.wizard.step == step and bool(window.wizard.rows.rows), timeout=10_000)
        at_rest(qtbot, 300)
        keep_picture(window, f"first-start-{step + 1}")
        for part in wizard.findChildren(QWidget):
            if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not isinstance(part.parent(), QAbstractScrollArea):
                assert part.accessibleName(), (step, part)
        if step == 0:
            row = wizard.rows.row("volume")
            assert isinstance(row, NumberRow)
            qtbot.keyClick(row.slider, Qt.Key.Key_Right)
            qtbot.waitUntil(lambda: running.station.settings.volume == 8, timeout=10_000)
        if step == 1:
            place = wizard.rows.row("data")
            assert isinstance(place, TextRow)
            place.field.setFocus()
            place.field.setText(str(folder / "pictures"))
            qtbot.keyClick(place.field, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: running.station.wanted.data == folder / "pictures", timeout=10_000)
        if step == 4:
            pedal = wizard.rows.row("pedal:press")
            assert isinstance(pedal, KeyRow)
            pedal.button.click()
            qtbot.keyClick(window, Qt.Key.Key_F18)
            qtbot.waitUntil(lambda: running.station.settings.pedals.get("F18") == "press", timeout=10_000)
        if step in (2, 3):
            qtbot.keyClick(window, "s")
        else:
            _next(qtbot, running)
    qtbot.waitUntil(lambda: running.window is not window, timeout=60_000)


def _first_frames(qtbot: QtBot, running: Running) -> None:
    window, station = running.window, running.station
    wizard = window.wizard
    assert station.settings.data.name == "pictures"
    assert (wizard.step, wizard.skipped, window.panel) == (SPECIMEN, (2, 3), wizard)
    qtbot.waitUntil(lambda: station.camera_ready, timeout=60_000)
    qtbot.keyClick(window, Qt.Key.Key_F18)
    qtbot.waitUntil(lambda: wizard.plate.status is not None, timeout=120_000)
    qtbot.waitUntil(lambda: wizard.viewer.image is not None, timeout=60_000)
    qtbot.waitUntil(lambda: any(row.key == "act:again" for row in wizard.rows.rows), timeout=60_000)
    keep_picture(window, "first-start-6")
    _next(qtbot, running)
    qtbot.waitUntil(lambda: wizard.step == TARGET, timeout=10_000)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: station.morning.in_force() is not None, timeout=180_000)
    qtbot.waitUntil(lambda: bool(wizard.bar.note) and "Photographing" not in wizard.bar.note, timeout=10_000)
    keep_picture(window, "first-start-7")
    assert _offered(running) == ["Next", "Back", "Skip", "Later"]
    _next(qtbot, running)
    qtbot.waitUntil(lambda: wizard.step == END, timeout=10_000)
    assert _offered(running) == ["To work", "Back"]
    note = wizard.rows.rows[0].accessibleDescription()
    assert note.startswith("What is missing: The simulated camera is used")
    assert "herbarium sheets" in note
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: wizard.plate.status is not None and "ready" in wizard.bar.note, timeout=120_000)
    at_rest(qtbot, 500)
    keep_picture(window, "first-start-ready")
    assert wizard.plate.status in (Status.PASS, Status.REVIEW)
    _next(qtbot, running)
    qtbot.waitUntil(lambda: window.panel is window.shoot, timeout=10_000)


def _offered(running: Running) -> list[str]:
    return [one.text() for one in running.window.wizard.bar.findChildren(KeyButton) if not one.isHidden()]


@pytest.mark.usefixtures("small_specimens")
def test_esc_keeps_what_is_done(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    running = Running(Settings(data=tmp_path / "data", sound=False), "simulated")
    try:
        window = running.window
        qtbot.waitUntil(lambda: running.station.camera_ready, timeout=60_000)
        window.act("wizard")
        _next(qtbot, running)
        assert window.wizard.step == 1
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.panel is window.shoot
        window.act("settings")
        window.settings.do("wizard")
        assert window.panel is window.wizard
        assert window.wizard.step == 1
        qtbot.keyClick(window, "b")
        qtbot.waitUntil(lambda: window.wizard.step == 0, timeout=10_000)
    finally:
        running.close()
        running.window.close()
        running.window.deleteLater()


@pytest.mark.parametrize(
    ("code", "pattern"),
    [
        ("E00421509", r"E\d{8}"),
        ("HVC0042187", r"HVC\d{7}"),
        ("BR-12/0034", r"BR-\d{2}\/\d{4}"),
        (
            "https://herbarium.bgbm.org/object/B100041224",
            r"https://herbarium\.bgbm\.org/object/(?P<catalogNumber>B\d{9})",
        ),
    ],
)
def test_a_pattern_is_proposed_from_a_code(code: str, pattern: str) -> None:
    import re

    proposed = proposed_pattern(code)
    assert proposed == pattern
    assert re.fullmatch(proposed, code)


def test_every_step_says_what_a_skip_leaves_out() -> None:
    assert len(STEPS) == 7
    assert all(step.missing and step.question and step.told for step in STEPS)

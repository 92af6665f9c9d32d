"""A folder dropped into the window is worked through, paused by a key, and leaves a report."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from painted_words import painted
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from pytestqt.qtbot import QtBot
from window_room import Room, keep_picture, open_window

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.gui.parts.backlog_table import state_words
from vasculum.station import FolderState


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with open_window(qtbot, tmp_path / "data") as opened:
        yield opened


def test_a_dropped_folder(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    window, _ = room
    folder = tmp_path / "Box 14, 2019"
    folder.mkdir()
    for number, misfortune in ((21, Misfortune.NONE), (22, Misfortune.DARK)):
        taken = expose(specimen(4, number), misfortune, Exposure(megapixels=2))
        (folder / f"{number}.jpg").write_bytes(taken.jpeg)
    (folder / "scan_7.jpg").write_bytes(b"no picture")
    qtbot.keyClick(
        window, Qt.Key(Qt.Key.Key_1 + list(window._panels).index("backlog")), Qt.KeyboardModifier.ControlModifier
    )
    panel = window.backlog
    assert panel.isVisible()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    none = Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(60, 60), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, none))
    lit = lambda: panel.table.lit  # noqa: E731
    qtbot.waitUntil(lambda: lit() is not None and lit().state == "running", timeout=20_000)
    qtbot.keyClick(window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: lit().state == "paused", timeout=20_000)
    assert panel.bar.note == "Box 14, 2019 is paused; P goes on with it"
    qtbot.keyClick(window, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: panel.bar.note.startswith("The report is written"), timeout=5_000)
    qtbot.keyClick(window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: lit().state == "finished", timeout=240_000)
    assert lit().counts["retake"] == 1
    assert lit().unreadable[0][0] == "scan_7.jpg"
    assert panel.bar.note == "Box 14, 2019 is finished; O opens its report"
    below = [one.words for one in painted(panel)]
    assert any(words.startswith("scan_7.jpg is not an image") and "copy it again" in words for words in below), below
    keep_picture(window, "backlog")
    qtbot.keyClick(window, Qt.Key.Key_B)
    qtbot.waitUntil(panel.path.hasFocus, timeout=5_000)
    panel.path.setText(str(folder / "nowhere"))
    qtbot.keyClick(panel.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is not a folder" in panel.bar.note, timeout=10_000)
    qtbot.keyClick(window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: lit() is None, timeout=10_000)


@pytest.mark.parametrize(
    ("seconds", "words"), [(5.5, "2.0 a second, about a minute left"), (330, "2.0 a minute, 2 min left")]
)
def test_a_slow_pace_is_told_by_the_minute(seconds: float, words: str) -> None:
    state = FolderState(Path("box"), "running", found=15, counts={"taken-in": 11}, seconds=seconds)
    assert state_words(state) == words


def test_a_report_that_nothing_opens_is_told_where_it_lies(
    qtbot: QtBot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, report = room[0].backlog, tmp_path / "report.html"
    report.write_text("<p>", "utf-8")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    panel._report(FolderState(Path("box"), "finished", report=report))
    assert panel.bar.note == f"No program here opens it; it lies at {report}"

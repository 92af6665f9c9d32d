"""A window over a real station with the simulated tether."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vasculum.cameras.scene import Misfortune
from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.model.verdict import Status
from vasculum.settings import Settings
from vasculum.station import Station, bench_of, build_station

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
PLANTED = ((1, Misfortune.WRONG_CHART.value), (2, Misfortune.BLURRED.value))
FOR_PICTURES = bool(os.environ.get("VASCULUM_TEST_PICTURES"))
MEGAPIXELS = 6.0 if FOR_PICTURES else 1.0
Room = tuple[Window, Station]


@contextmanager
def open_window(
    qtbot: QtBot,
    data: Path,
    misfortunes: tuple[tuple[int, str], ...] = PLANTED,
    *,
    reads: bool = True,
    megapixels: float = MEGAPIXELS,
) -> Iterator[Room]:
    """A window at 1920x1080; of its specimens the second goes to review, the third is to be taken again. Where it
    `reads` no labels, a frame costs a fifth of the time; the manual's pictures have them read all the same."""
    application()
    if FOR_PICTURES:
        # What stands in a picture is a path as people have it, `~/data`, and none of a test. The test's own home ends
        # with the test.
        os.environ["HOME"] = str(data.parent)
        os.environ["XDG_CONFIG_HOME"] = str(data.parent / ".config")
    bridge = Bridge()
    camera = SimulatedCamera(Staging(seed=4, megapixels=megapixels, misfortunes=misfortunes, first_number=1))
    station = station_with(camera, Settings(data=data, sound=False), reads=reads or FOR_PICTURES)
    station.listen(bridge.tell)
    window = Window(station, bridge, "dark")
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    with station:
        station.backlogs.start()
        try:
            qtbot.waitUntil(lambda: window.shoot.live.image is not None, timeout=180_000)
            yield window, station
        finally:
            station.backlogs.stop()
        bridge.happened.disconnect(window.hear)


def station_with(camera: SimulatedCamera, settings: Settings, *, reads: bool) -> Station:
    """A station that reads the labels, or leaves them unread."""
    if reads:
        return build_station(settings, camera)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("vasculum.station.build.bench_of", lambda asked: replace(bench_of(asked), without=("text",)))
        return build_station(settings, camera)


def at_rest(qtbot: QtBot, milliseconds: int) -> None:
    """Waits until nothing moves any more, where a picture is taken next; else for one round of the event loop."""
    qtbot.wait(milliseconds if FOR_PICTURES else 20)


class Watch(QObject):
    """The longest time for which the event loop did not come round, seen by a timer of 5 ms; and the most that the main
    thread worked in one round, in processor time, which a busy machine does not lengthen."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = self.hardest_ms = 0.0
        self.rounds = 0
        self._worked = time.thread_time()
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._round)
        self._timer.start(5)

    def _round(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - 5)
        self.rounds += 1
        self._last = now
        worked = time.thread_time()
        self.hardest_ms = max(self.hardest_ms, (worked - self._worked) * 1000)
        self._worked = worked

    def stop(self) -> float:
        """Ends it; the longest stall in ms."""
        self._timer.stop()
        return self.longest_ms


def shoot(qtbot: QtBot, room: Room, wanted: Status, settle: bool = True) -> None:
    """One press by its key, until the verdict wanted stands on the plate and all pictures are there."""
    window, station = room
    before = window.shoot.strip.frames.rowCount()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.shoot.strip.frames.rowCount() > before, timeout=180_000)
    qtbot.waitUntil(lambda: window.shoot.plate.status is wanted, timeout=180_000)
    if settle and wanted is not Status.RETAKE:
        qtbot.waitUntil(lambda: not station.busy, timeout=180_000)
    qtbot.waitUntil(lambda: window.shoot.frame.image is not None, timeout=60_000)
    if settle:
        at_rest(qtbot, 700)


def keep_picture(widget: QWidget, name: str) -> None:
    """Renewed only on request: `VASCULUM_TEST_PICTURES=1`; a test run must not change the checkout."""
    if FOR_PICTURES:
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        widget.grab().save(str(path))
        whole = Image.open(path).convert("RGB")
        whole.thumbnail((1920, 1080), Image.Resampling.LANCZOS)
        _few_colours(whole).save(path, optimize=True)


def keep_sheet(pictures: Sequence[Path], columns: int, name: str) -> None:
    """Many pictures small on one sheet, row by row, for the page of every room; renewed as `keep_picture` does."""
    if not FOR_PICTURES:
        return
    wide, high, gap = 480, 270, 8
    rows = -(-len(pictures) // columns)
    sheet = Image.new("RGB", (columns * (wide + gap) + gap, rows * (high + gap) + gap), (118, 118, 118))
    for place, path in enumerate(pictures):
        one = Image.open(path).convert("RGB")
        one.thumbnail((wide, high), Image.Resampling.LANCZOS)
        across, down = place % columns, place // columns
        sheet.paste(one, (gap + across * (wide + gap), gap + down * (high + gap)))
    sheet.save(PICTURES / f"{name}.jpg", quality=84, optimize=True)


def _few_colours(whole: Image.Image) -> Image.Image:
    """256 colours: the flat ones exactly, the rest by k-means, so that a chart's patch counts beside a whole sheet."""
    pixels = np.asarray(whole).reshape(-1, 3).astype(np.int64)
    packed, place, count = np.unique(pixels @ (65536, 256, 1), return_inverse=True, return_counts=True)
    exact = packed[np.argsort(-count)[:48]]
    near, weight = np.unique((packed >> 2) & 0x3F3F3F, return_counts=True)
    order = np.argsort(-weight)[:8000]
    colours = (near[order][:, None] >> (16, 8, 0) & 0x3F) * 4.0 + 2.0
    weight = weight[order] ** 0.25
    means = colours[:: max(len(colours) // 208, 1)][:208].copy()
    for _ in range(8):
        nearest = ((colours**2).sum(1)[:, None] - 2 * colours @ means.T + (means**2).sum(1)).argmin(1)
        total = np.bincount(nearest, weight, len(means))
        for channel in range(3):
            sums = np.bincount(nearest, weight * colours[:, channel], len(means))
            means[:, channel] = np.where(total > 0, sums / np.maximum(total, 1e-9), means[:, channel])
    table = np.vstack([exact[:, None] >> (16, 8, 0) & 0xFF, means.round()]).clip(0, 255).astype(np.uint8)
    seen = np.stack([packed >> 16, packed >> 8 & 0xFF, packed & 0xFF], axis=1).astype(np.float32)
    wide = table.astype(np.float32)
    chosen = np.concatenate(
        [((wide**2).sum(1) - 2 * part @ wide.T).argmin(1) for part in np.array_split(seen, max(len(seen) // 20_000, 1))]
    )
    small = Image.fromarray(chosen.astype(np.uint8)[place].reshape(whole.height, whole.width), "P")
    small.putpalette(table.tobytes())
    return small

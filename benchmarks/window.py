"""The window over a shift: the longest stall of its event loop, its memory, and live pictures painted a second.

xvfb-run -a -s "-screen 0 1920x1080x24" env QT_QPA_PLATFORM=xcb python benchmarks/window.py [--frames 500]
xvfb-run -a -s "-screen 0 1920x1080x24" env QT_QPA_PLATFORM=xcb python benchmarks/window.py --live 30

The first shoots so many frames through the real window at 1920x1080, each press as soon as the verdict before it
stands, with the simulated tether; `stalls.py` says what a stall is. The second counts the live view's paint events of
each second while one frame after another is released and looked at. Memory is that of the window's process and of each
of its children.
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from stalls import Watch

from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.gui.app import application, ease_main_thread
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.settings import Settings
from vasculum.station import Station, build_station


class Paints(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def _wait(what: object, seconds: float = 180.0) -> None:
    """Lets the window live until `what()` is true."""
    loop, clock, look = QEventLoop(), QElapsedTimer(), QTimer()
    clock.start()

    def done() -> None:
        if what() or clock.elapsed() > seconds * 1000:  # type: ignore[operator]
            loop.quit()

    look.timeout.connect(done)
    look.start(10)
    loop.exec()
    look.stop()
    if clock.elapsed() > seconds * 1000:
        raise SystemExit(f"Not true after {seconds:g} s: {what}")


def _memory() -> dict[str, float]:
    """MB by process: the window's own, and its children's by what they are."""
    own = psutil.Process()
    found = {"window": own.memory_info().rss / 2**20}
    for place, child in enumerate(sorted(own.children(recursive=True), key=lambda one: one.pid)):
        try:
            found[f"child {place + 1}"] = child.memory_info().rss / 2**20
        except psutil.NoSuchProcess:
            continue
    return found


def _press(window: Window) -> None:
    """One press, and the verdict of its frame on the plate."""

    def newest() -> str | None:
        cells = window.shoot.strip.frames.cells
        return cells[0].capture_id if cells else None

    before = newest()
    window.act("press")
    _wait(lambda: newest() != before and window.shoot.plate.status is not None)


def shift(window: Window, station: Station, frames: int) -> None:
    """The first command."""
    for _ in range(3):
        _press(window)
    watch, begun, start = Watch(), time.monotonic(), {}
    for taken in range(frames):
        if taken == min(100, frames // 5):
            start = _memory()
        _press(window)
        if taken % 50 == 49:
            figures = "  ".join(f"{name} {size:.0f}" for name, size in _memory().items())
            print(f"  frame {taken + 1:4}: longest {max(watch.lates):.0f} ms; MB: {figures}", flush=True)
    watch.stop()
    print(f"{frames} frames in {time.monotonic() - begun:.0f} s; load {os.getloadavg()[0]:.1f}")
    watch.tell()
    grown = {name: size - start.get(name, size) for name, size in _memory().items()}
    print("memory since the start: " + ", ".join(f"{name} {size:+.0f} MB" for name, size in grown.items()))


def live(window: Window, station: Station, seconds: int) -> None:
    """The second command: paints of each second, while one frame after another is released and looked at."""
    for _ in range(2):
        _press(window)
    came = [0]
    station.listen(lambda told: came.__setitem__(0, came[0] + (type(told).__name__ == "PreviewFrame")))
    paints, rows = Paints(window.shoot.live), []
    size, ratio = window.shoot.live.size(), window.devicePixelRatioF()
    for _ in range(seconds):
        if window.shoot.plate.status is not None and not station.presses_waiting:
            window.act("press")
        before, sent, begun = paints.count, came[0], time.monotonic()
        _wait(lambda begun=begun: time.monotonic() - begun >= 1.0)
        span = time.monotonic() - begun
        rows.append(((paints.count - before) / span, (came[0] - sent) / span, station.busy))
    print(f"live view {size.width()}x{size.height()} at {ratio:g}, window {window.width()}x{window.height()}")
    for name, chosen in (("while analysing", True), ("at rest", False)):
        rates = sorted(rate for rate, _, busy in rows if busy is chosen)
        sent = sorted(rate for _, rate, busy in rows if busy is chosen)
        if rates:
            print(
                f"{name}: painted median {rates[len(rates) // 2]:.1f} a second, fewest {rates[0]:.1f}; "
                f"the camera sent {sent[len(sent) // 2]:.1f}; {len(rates)} seconds"
            )
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


def main() -> None:
    """Either command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--frames", type=int, default=500)
    parser.add_argument("--live", type=int, default=0, metavar="SECONDS")
    parser.add_argument("--megapixels", type=float, default=3.0)
    asked = parser.parse_args()
    application()
    bridge = Bridge()
    with tempfile.TemporaryDirectory() as folder:
        camera = SimulatedCamera(Staging(seed=4, megapixels=asked.megapixels, first_number=1))
        station = build_station(Settings(data=Path(folder), sound=False), camera)
        station.listen(bridge.tell)
        window = Window(station, bridge, "dark")
        window.resize(1920, 1080)
        window.show()
        ease_main_thread()
        with station:
            _wait(lambda: window.shoot.live.image is not None)
            if asked.live:
                live(window, station, asked.live)
            else:
                shift(window, station, asked.frames)
        bridge.happened.disconnect(window.hear)
        window.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main()

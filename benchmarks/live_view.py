"""Live view and a photograph every two seconds: how long live view stops, how long the window's event loop does not
come round, and how much memory is taken.

python benchmarks/live_view.py [--minutes 10] [--every 2] [--megapixels 3] [--without-analysis]

A window at 1920x1080 over a whole station with the simulated tether; under a display (`xvfb-run -a -s "-screen 0
2560x1600x24" ...`) or offscreen. A gap in live view is held against the releases that lie in it: what it lasts beyond
their exposure and download is the excess.
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, QTimer
from stalls import Watch

from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.gui.app import application, ease_main_thread
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.model.errors import StationError
from vasculum.model.events import Captured, Event, Notice, PreviewFrame
from vasculum.settings import Settings
from vasculum.station import Station, build_station


class Shoot(QObject):
    """A press every so often, on the main thread; the times of releases and live pictures, heard where they happen."""

    def __init__(self, station: Station, every: float) -> None:
        super().__init__()
        self._station = station
        self.pressed: list[float] = []
        self.came: list[float] = []
        self.previews: list[float] = []
        self.refused = 0
        station.listen(self._hear)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._press)
        self._timer.start(round(every * 1000))

    def _hear(self, happened: Event | Notice) -> None:
        if isinstance(happened, PreviewFrame):
            self.previews.append(time.monotonic())
        elif isinstance(happened, Captured):
            self.came.append(time.monotonic())

    def _press(self) -> None:
        if len(self.pressed) > len(self.came):
            self.refused += 1  # The last one is not there yet: a person would wait, too.
            return
        try:
            self._station.shoot()
            self.pressed.append(time.monotonic())
        except StationError:
            self.refused += 1

    def stop(self) -> None:
        self._timer.stop()

    def longest_gap(self) -> tuple[float, float]:
        """The longest time without a live picture, and by how much one lasted longer than the releases in it."""
        releases = list(zip(self.pressed, self.came, strict=False))
        longest = excess = 0.0
        for before, after in zip(self.previews, self.previews[1:], strict=False):
            gap = after - before
            within = sum(max(0.0, min(after, came) - max(before, pressed)) for pressed, came in releases)
            longest, excess = max(longest, gap), max(excess, gap - within)
        return longest, excess


def memory() -> float:
    """Resident megabytes of this process and its children."""
    me = psutil.Process()
    return sum(process.memory_info().rss for process in (me, *me.children(recursive=True))) / 1e6


def main() -> None:
    """Prints the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--minutes", type=float, default=10.0)
    arguments.add_argument("--every", type=float, default=2.0)
    arguments.add_argument("--megapixels", type=float, default=3.0)
    arguments.add_argument("--without-analysis", action="store_true")
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if "DISPLAY" not in os.environ else "xcb")
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        camera = SimulatedCamera(Staging(megapixels=given.megapixels, reel=8))
        bridge = Bridge()
        settings = Settings(data=Path(folder) / "data", sound=False)
        station = build_station(settings, camera, analyse=not given.without_analysis, deliver=False)
        station.listen(bridge.tell)
        window = Window(station, bridge, "dark")
        window.resize(1920, 1080)
        window.show()
        ease_main_thread()
        with station:
            end = time.monotonic() + 120
            while window.shoot.live.image is None and time.monotonic() < end:
                app.processEvents()
                time.sleep(0.005)
            begun, before = time.monotonic(), memory()
            watch, shoot = Watch(), Shoot(station, given.every)
            QTimer.singleShot(round(given.minutes * 60_000), app.quit)
            app.exec()
            shoot.stop()
            watch.stop()
            lasted = time.monotonic() - begun
            while len(shoot.came) < len(shoot.pressed) and time.monotonic() < begun + lasted + 30:
                app.processEvents()
                time.sleep(0.005)
            gap, excess = shoot.longest_gap()
            took = [came - pressed for pressed, came in zip(shoot.pressed, shoot.came, strict=False)]
            print(
                f"{len(shoot.pressed)} releases in {lasted / 60:.1f} min, {len(shoot.came)} frames, {shoot.refused}"
                f" presses that had to wait; press to frame at most {max(took, default=0):.2f} s;"
                f" {len(shoot.previews)} live pictures ({len(shoot.previews) / lasted:.1f} a second), longest gap"
                f" {gap:.2f} s, at most {excess:.2f} s beyond the releases in it; memory {before:.0f} to"
                f" {memory():.0f} MB"
            )
            watch.tell()
        bridge.happened.disconnect(window.hear)
        window.close()


if __name__ == "__main__":
    main()

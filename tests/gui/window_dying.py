"""The window over a station whose process dies at once, with frames taken, judged, half judged and not yet sent.

python window_dying.py DATA FRAMES        prints a capture's id a line, then kills itself
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.model.events import Captured
from vasculum.settings import Settings
from vasculum.station import build_station


def main(data: Path, frames: int) -> None:
    """Presses again as soon as a frame is safe, and dies when the last one is."""
    application()
    bridge = Bridge()
    camera = SimulatedCamera(Staging(seed=4, megapixels=3.0, first_number=1))
    station = build_station(Settings(data=data, sound=False), camera)
    taken: list[str] = []

    def hear(happened: object) -> None:
        if isinstance(happened, Captured):
            taken.append(happened.capture.id)
            print(happened.capture.id, flush=True)
            if len(taken) == frames:
                os.kill(os.getpid(), signal.SIGKILL)

    station.listen(bridge.tell)
    window = Window(station, bridge, "dark")
    bridge.happened.connect(hear)
    window.resize(1280, 720)
    window.show()
    pressing = QTimer(window)
    pressing.timeout.connect(lambda: station.camera_ready and not station.presses_waiting and window.act("press"))
    pressing.start(50)
    with station:
        QApplication.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

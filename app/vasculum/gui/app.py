"""Opens the window over a running station."""

import gc
import locale
import os
import sys
import threading
from collections.abc import Callable

import cv2
from PySide6.QtWidgets import QApplication

from vasculum.cameras import open_camera
from vasculum.cameras.camera import Camera
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.gui.first_in_line import come_first
from vasculum.gui.running import Running
from vasculum.gui.tokens import load_fonts
from vasculum.gui.translate import speak
from vasculum.model.errors import StationError
from vasculum.settings import Settings
from vasculum.station import Station
from vasculum.station.demonstration import Plan, demonstrate
from vasculum.station.first_start import is_first_start

LEAST_ROOM = (1280, 672)
"""Width and height in px for which the rooms are drawn: a screen of 1280x720 less a title bar and a task bar."""


def application(scale: int = 100) -> QApplication:
    """The program's QApplication with its own fonts, its lettering at so many percent; made once."""
    app = QApplication.instance()
    if app is None and scale != 100:
        # Read by Qt when the application is made, and multiplied with what the system asks for.
        os.environ["QT_SCALE_FACTOR"] = str(scale / 100)
    made = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    # Qt takes the desktop's language for the C library too; what programs read has a point and English months.
    locale.setlocale(locale.LC_NUMERIC, "C")
    locale.setlocale(locale.LC_TIME, "C")
    made.setApplicationName("Vasculum")
    made.setStyle("Fusion")
    load_fonts()
    return made


def fitted_application(scale: int = 100) -> QApplication:
    """As `application`, the lettering no larger than the screen has room for.

    Qt takes a scale only while its application is made, and knows the screen only afterwards: there it is made twice.
    """
    app = application(scale)
    asked = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    room = app.primaryScreen().availableSize()
    scaled = fitting(asked, (room.width(), room.height()), app.devicePixelRatio())
    if scaled == asked:
        return app
    app.shutdown()
    del app
    os.environ["QT_SCALE_FACTOR"] = f"{scaled:.4f}"
    return application()


def fitting(scale: float, room: tuple[int, int], ratio: float) -> float:
    """The scale at which every room of the window is whole. `room` is what the screen has now, in px of the window,
    `ratio` how many of the screen's own px one of these has; the scale is never lowered below one to one."""
    share = min(room[0] / LEAST_ROOM[0], room[1] / LEAST_ROOM[1], 1.0)
    return scale * max(share, min(1.0, 1.0 / ratio))


def ease_main_thread() -> None:
    """Other threads let the main one in sooner, and what stands already is never searched for rubbish again.

    Each call into Qt gives the interpreter's lock away, and to have it back takes up to one switch interval while
    another thread computes: at 5 ms, Python's own, a panel of thirty strokes may be painted for 150 ms. A whole
    collection over all modules takes 40 ms and more, on whatever thread it falls. Whenever the lock comes back, a
    processor has to come, too: the main thread goes before others there, where the system knows how. OpenCV's own
    threads are of no use to pictures as small as those of the live view, and take a processor while they wait for work.
    """
    come_first()
    sys.setswitchinterval(0.0005)
    cv2.setNumThreads(1)
    gc.collect()
    gc.freeze()


def run(settings: Settings) -> int:
    """`vasculum` without a verb, and `vasculum gui`: the window on these settings. The exit code."""
    return _show(settings, settings.camera, first=is_first_start(settings))


def run_demonstration(settings: Settings, planned: Plan, megapixels: float, operator: str | None = None) -> int:
    """`vasculum demo` with the window: it shoots by itself before your eyes and stays open afterwards."""
    camera = open_camera("simulated")
    if isinstance(camera, SimulatedCamera):
        camera.stage(planned.staging(megapixels))

    def shoot(station: Station) -> None:
        try:
            demonstrate(station, planned, lambda sentence: print(sentence, file=sys.stderr))
        except StationError as fault:
            print(f"{fault} {fault.advice}", file=sys.stderr)

    def begin(station: Station) -> None:
        threading.Thread(target=shoot, args=(station,), daemon=True).start()

    return _show(settings, camera, begin, operator)


def _show(
    settings: Settings,
    camera: Camera | str,
    then: Callable[[Station], None] | None = None,
    operator: str | None = None,
    first: bool = False,
) -> int:
    app = fitted_application(settings.scale)
    speak(settings.language)
    running = Running(settings, camera, operator)
    ease_main_thread()
    try:
        if first:
            running.window.act("wizard")
        if then is not None:
            then(running.station)
        code = app.exec()
    finally:
        running.close()
    if running.fault is not None:
        raise running.fault
    return code

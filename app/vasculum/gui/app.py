"""Opens the window over a running station."""

import gc
import locale
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from vasculum.cameras import open_camera
from vasculum.cameras.camera import Camera
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.gui.running import Running
from vasculum.gui.tokens import load_fonts
from vasculum.gui.translate import speak
from vasculum.model.errors import StationError
from vasculum.settings import Settings
from vasculum.station import Station
from vasculum.station.demonstration import Plan, demonstrate
from vasculum.station.first_start import is_first_start


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


def ease_main_thread() -> None:
    """Other threads let the main one in sooner, and what stands already is never searched for rubbish again.

    Each call into Qt gives the interpreter's lock away, and to have it back takes up to one switch interval while
    another thread computes: at 5 ms, Python's own, a panel of thirty strokes may be painted for 150 ms. A whole
    collection over all modules takes 40 ms and more, on whatever thread it falls.
    """
    sys.setswitchinterval(0.002)
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
    app = application(settings.scale)
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

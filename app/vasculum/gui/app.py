"""Opens the window over a running station."""

import sys
import threading
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from vasculum.cameras import open_camera
from vasculum.cameras.camera import Camera
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.gui.bridge import Bridge
from vasculum.gui.tokens import load_fonts
from vasculum.gui.translate import speak
from vasculum.gui.window import Window
from vasculum.model.errors import StationError
from vasculum.settings import Settings
from vasculum.station import Station, build_station
from vasculum.station.demonstration import Plan, demonstrate


def application() -> QApplication:
    """The program's QApplication with its own fonts; made once."""
    app = QApplication.instance()
    made = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("Vasculum")
    made.setStyle("Fusion")
    load_fonts()
    return made


def run(settings: Settings) -> int:
    """`vasculum` without a verb, and `vasculum gui`: the window on these settings. The exit code."""
    return _show(settings, settings.camera)


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
) -> int:
    app = application()
    speak(settings.language)
    bridge = Bridge()
    station = build_station(settings, camera, operator=operator)
    station.listen(bridge.tell)
    window = Window(station, bridge)
    window.resize(1920, 1080)
    window.show()
    with station:
        station.backlogs.start()
        try:
            if then is not None:
                then(station)
            code = app.exec()
        finally:
            station.backlogs.stop()
        bridge.happened.disconnect(window.hear)
    return code

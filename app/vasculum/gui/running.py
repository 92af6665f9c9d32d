"""A station and the window over it; both are made anew when settings want it, while the program runs on."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from vasculum.cameras.camera import Camera
from vasculum.gui.ask import ask
from vasculum.gui.bridge import Bridge
from vasculum.gui.sentences import said_fault
from vasculum.gui.translate import tr
from vasculum.gui.window import Window
from vasculum.settings import Settings
from vasculum.station import Station, build_station


class Running(QObject):
    """Owns both. Main thread; stopping and building go on aside."""

    def __init__(self, settings: Settings, camera: Camera | str, operator: str | None = None) -> None:
        """Raises as `build_station`."""
        super().__init__()
        self._again = False
        self.bridge = Bridge()
        self.station = build_station(settings, camera, operator=operator)
        self.window = Window(self.station, self.bridge)
        self._begin()

    def _begin(self) -> None:
        self.station.listen(self.bridge.tell)
        self.window.restarts.connect(self.restart)
        self.window.show()
        self.station.start()
        self.station.backlogs.start()

    def restart(self) -> None:
        """Ends the station, after the frame under way, and starts one with the settings as they are written.

        Where that one cannot be built the old one is built again, and the window says why.
        """
        if self._again:
            return
        self._again = True
        old, window = self.station, self.window
        wanted, before, operator = old.wanted, old.settings, old.operator
        window.pause_for_start()
        self._disconnect()

        def made() -> tuple[Station, Exception | None]:
            _end(old)
            try:
                return build_station(wanted, wanted.camera, operator=operator), None
            except Exception as fault:  # noqa: BLE001 - whatever it is, there must be a station, and a word why
                return build_station(before, before.camera, operator=operator), fault

        ask(self, made, lambda answer: self._made(*answer), self._lost)

    def _made(self, station: Station, fault: Exception | None) -> None:
        old = self.window
        room, places = old.shown, old.places
        self.bridge, self.station = Bridge(), station
        self.window = Window(station, self.bridge)
        self.window.setGeometry(old.normalGeometry() if old.isMaximized() else old.geometry())
        self.window.setWindowState(old.windowState())
        self._begin()
        old.close()
        old.deleteLater()
        self._again = False
        self.window.go_to(places)
        self.window.act(room)
        self.window.panel.told(said_fault(fault) if fault is not None else tr("The station has started again"))

    def _lost(self, fault: Exception) -> None:
        """Not even the old settings make a station: the program ends with the sentence."""
        self._again = False
        self.fault = fault
        QApplication.exit(1)

    fault: Exception | None = None
    """Why no station could be started again."""

    def close(self) -> None:
        """Ends the station; the window may be closed before or after."""
        self._disconnect()
        _end(self.station)

    def _disconnect(self) -> None:
        self.bridge.happened.disconnect(self.window.hear)


def _end(station: Station) -> None:
    station.backlogs.stop()
    station.stop()

"""From the station's threads to the main thread: one signal for everything that happens."""

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Lives on the main thread; `tell` may be called from any thread, and Qt queues it home."""

    happened = Signal(object)

    def tell(self, event: object) -> None:
        """Sends an event or a notice to whoever is connected."""
        self.happened.emit(event)

"""The pictures of one record: the whole in a viewer with its findings, the label beside its fields."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from vasculum.gui.ask import ask
from vasculum.gui.images.loading import load_part, load_picture
from vasculum.gui.images.marks import marks_of
from vasculum.gui.images.monitor import get_ready, to_monitor
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.parts.fields import FieldColumn
from vasculum.model.geometry import Box
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.station import Station

_SCREEN_PX = 1800


class RecordPictures(QObject):
    """Loads them off the main thread; what comes late for a record no longer shown is dropped."""

    def __init__(self, station: Station, viewer: Viewer, fields: FieldColumn | None, parent: QObject) -> None:
        super().__init__(parent)
        self._station, self._viewer, self._fields = station, viewer, fields
        self._shown: CaptureId | None = None

    def show(self, record: Record | None) -> None:
        """Another record, or the same with other findings; None for none."""
        was, self._shown = self._shown, record.capture.id if record else None
        if record is None:
            self._viewer.clear()
            return
        if was != record.capture.id:
            self._load(record)
        else:
            self._mark(record)
        self._load_label(record)

    def _mark(self, record: Record) -> None:
        if record.analysis is not None and record.verdict is not None:
            self._viewer.show_marks(marks_of(record.analysis, record.verdict))

    def _load(self, record: Record) -> None:
        path = self._station.file_path(record.capture.primary)

        def came(image: QImage) -> None:
            if self._shown != record.capture.id:
                return
            if image.isNull():
                self._viewer.clear()
                return
            full = (record.analysis.width, record.analysis.height) if record.analysis else (0, 0)
            self._viewer.show_picture(image, full, path)
            self._mark(record)

        ask(self, lambda: get_ready(load_picture(path, _SCREEN_PX)), came)

    def _load_label(self, record: Record) -> None:
        box = self._fields.label_box if self._fields is not None else None
        if box is None or record.analysis is None:
            return
        path = self._station.file_path(record.capture.primary)
        part: Box = box.grown(24).clipped(record.analysis.width, record.analysis.height)

        def came(image: QImage) -> None:
            if self._shown == record.capture.id and not image.isNull() and self._fields is not None:
                self._fields.show_label(image, part)

        ask(self, lambda: to_monitor(load_part(path, part)), came)

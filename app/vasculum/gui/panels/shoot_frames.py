"""The frame that Shoot shows and the one before: what is known of each, and its picture, loaded aside."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from vasculum.gui.ask import ask
from vasculum.gui.images.loading import load_part, load_picture, scaled
from vasculum.gui.images.marks import place_of
from vasculum.gui.images.monitor import get_ready, to_monitor
from vasculum.gui.parts.checks import Crops
from vasculum.gui.translate import moment, tr
from vasculum.model.analysis import Analysis
from vasculum.model.capture import Capture
from vasculum.model.geometry import Box
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Check, Verdict
from vasculum.station import Station

_SCREEN_PX = 1600
_THUMBNAIL_PX = 240
_EARLIER = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """One frame as far as it is known."""

    capture_id: CaptureId
    path: Path
    image: QImage | None = None
    analysis: Analysis | None = None
    verdict: Verdict | None = None
    number: str = ""
    waited: str = ""

    @property
    def full(self) -> tuple[int, int]:
        """Width and height in which boxes are given; the small picture's own before an analysis is there."""
        if self.analysis is not None and self.analysis.width:
            return self.analysis.width, self.analysis.height
        return (self.image.width(), self.image.height()) if self.image is not None else (0, 0)


class Frames(QObject):
    """Keeps two frames and tells when more is known of the newest."""

    changed = Signal(object)
    thumbnail = Signal(str, object)
    earlier = Signal(object, bool)
    crops = Signal(str, object)

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self.shown: Shown | None = None
        self.before: Shown | None = None

    def is_shown(self, capture_id: CaptureId | None) -> bool:
        """Whether it is the frame shown."""
        return self.shown is not None and self.shown.capture_id == capture_id

    def captured(self, capture: Capture) -> None:
        """A new frame takes the place of the one shown."""
        if self.shown is not None and self.shown.image is not None:
            self.before = self.shown
        self.shown = Shown(capture.id, self._station.file_path(capture.primary))
        self._load(capture.id, self.shown.path)

    def analysed(self, analysis: Analysis, verdict: Verdict, waited: str) -> None:
        """What was found in the frame shown."""
        if self.shown is not None:
            known = replace(self.shown, analysis=analysis, verdict=verdict, number=verdict.catalog_number or "")
            self.shown = replace(known, waited=waited) if waited else known
            self.changed.emit(self.shown)

    def recall(self) -> None:
        """The frames of before this window was opened."""
        ask(self, lambda: self._station.records(limit=_EARLIER), self._recalled)

    def _recalled(self, records: tuple[Record, ...]) -> None:
        if self.shown is not None:
            return
        self.shown = self._of(records[0]) if records else None
        for record in reversed(records):
            one = self._of(record)
            self.earlier.emit(one, record.state is RecordState.REPLACED)
            self._load(one.capture_id, one.path)
        if self.shown is not None:
            self.changed.emit(self.shown)

    def _of(self, record: Record) -> Shown:
        return Shown(
            record.capture.id,
            self._station.file_path(record.capture.primary),
            analysis=record.analysis,
            verdict=record.verdict,
            number=record.catalog_number or "",
            waited=tr("taken {time}", time=moment(record.capture.taken_at, "HH:mm")),
        )

    def _load(self, capture_id: CaptureId, path: Path) -> None:
        # A picture that is neither shown nor compared is needed small alone.
        newest = self.is_shown(capture_id)

        def read() -> tuple[QImage, QImage]:
            image = load_picture(path, _SCREEN_PX if newest else _THUMBNAIL_PX)
            if newest:
                get_ready(image)
            size = image.size().scaled(_THUMBNAIL_PX, _THUMBNAIL_PX, Qt.AspectRatioMode.KeepAspectRatio)
            return image, scaled(image, size)

        ask(self, read, lambda pair: self._loaded(capture_id, *pair))

    def _loaded(self, capture_id: CaptureId, image: QImage, small: QImage) -> None:
        if image.isNull():
            return
        self.thumbnail.emit(capture_id, small)
        if self.shown is not None and self.is_shown(capture_id):
            self.shown = replace(self.shown, image=image)
            self.changed.emit(self.shown)

    def ask_crops(self, check: Check, width: int, height: int) -> None:
        """The failing place here and in the last good frame, so many pixels of each, none of them scaled."""
        shown = self.shown
        if shown is None:
            return
        station = self._station

        def look() -> Crops | None:
            good = station.last_good(shown.capture_id)
            place = place_of(check, good)
            if place is None:
                return None
            around = _around(place, width, height, shown.full)
            here = to_monitor(load_part(shown.path, around))
            if here.isNull():
                return None
            if good is None:
                return Crops(here)
            same = to_monitor(load_part(station.file_path(good.capture.primary), around))
            return Crops(here, same, good.catalog_number or "")

        def told(crops: Crops | None) -> None:
            if crops is not None and self.is_shown(shown.capture_id):
                self.crops.emit(check.name, crops)

        ask(self, look, told)


def _around(place: Box, width: int, height: int, full: tuple[int, int]) -> Box:
    """A part of that size round the middle of a place, moved inwards at the frame's edges."""
    x, y = place.x + (place.width - width) // 2, place.y + (place.height - height) // 2
    return Box(max(min(x, full[0] - width), 0), max(min(y, full[1] - height), 0), width, height)

"""The live view: what lies on the glass, with guides, magnifier and clipping hatch; newest picture wins."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vasculum.gui.ask import ask
from vasculum.gui.images.guides import PAGE, Page, paint_guides
from vasculum.gui.images.loading import from_jpeg, scaled
from vasculum.gui.images.measuring import Measured, clipping_of, measure_live, peaks_of
from vasculum.gui.images.monitor import to_monitor
from vasculum.gui.lettering import CENTRE, fitted, paint_wrapped, wrapped_height
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr

_WHITE = QColor("#FFFFFF")
_BLACK = QColor("#0A0A0A")
_MEASURE_EVERY_S = 0.2
_FROZEN_S = 2.5
_RATE_S = 2.0
_GLASS = 5.0
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class LivePlace:
    """Where a live picture is to be shown."""

    pixels: QSize
    """Of the screen, so many as the picture takes; empty: its own."""
    ratio: float = 1.0
    """Pixels of the screen to one of the window."""
    page: Page = PAGE


@dataclass(frozen=True, slots=True)
class LivePicture:
    """One live picture, ready to be painted."""

    image: QImage
    measured: Measured | None
    overlays: tuple[QImage, ...]
    """What the aids lay over it."""
    fitted: QImage
    """The picture with all that lies over it, in the pixels of the place where it was to be shown."""


class LiveFeed(QObject):
    """Turns live-view JPEGs into pictures off the main thread, one at a time; what comes meanwhile is passed over."""

    ready = Signal(object)

    def __init__(self, parent: QObject, place: Callable[[], LivePlace]) -> None:
        super().__init__(parent)
        self.hatched = self.peaking = False
        self._place = place
        self._busy = False
        self._waiting: bytes | None = None
        self._measured_at = 0.0

    def take(self, jpeg: bytes) -> None:
        """A new picture from the camera."""
        if self._busy:
            self._waiting = jpeg
            return
        self._busy = True
        measure = time.monotonic() - self._measured_at >= _MEASURE_EVERY_S
        if measure:
            self._measured_at = time.monotonic()
        aids = (*((clipping_of,) if self.hatched else ()), *((peaks_of,) if self.peaking else ()))
        place = self._place()
        ask(self, lambda: _prepared(jpeg, measure, aids, place), self._done, lambda _: self._done(None))

    def _done(self, picture: LivePicture | None) -> None:
        self._busy = False
        if picture is not None:
            self.ready.emit(picture)
        if self._waiting is not None:
            jpeg, self._waiting = self._waiting, None
            self.take(jpeg)


def _prepared(
    jpeg: bytes, measure: bool, aids: tuple[Callable[[QImage], QImage], ...], place: LivePlace
) -> LivePicture | None:
    image = from_jpeg(jpeg)
    if image.isNull():
        return None
    # Measured as it came, shown as the monitor needs it.
    measured = measure_live(image) if measure else None
    shown, overlays = to_monitor(image), tuple(aid(image) for aid in aids)
    return LivePicture(shown, measured, overlays, _fitted(shown, overlays, place))


def _fitted(image: QImage, overlays: tuple[QImage, ...], place: LivePlace) -> QImage:
    """One opaque picture in the size of its place: painting it is copying it."""
    size = image.size() if place.pixels.isEmpty() else place.pixels
    whole = scaled(image, size)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for overlay in overlays:
        painter.drawImage(QRectF(whole.rect()), overlay)
    painter.scale(place.ratio, place.ratio)
    paint_guides(painter, QRectF(QPointF(0, 0), whole.size().toSizeF() / place.ratio), place.page)
    painter.end()
    return whole


class LiveView(QWidget):
    """Paints the newest live picture. A sentence about the camera stands over its lower part, whole, never cut."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._picture: LivePicture | None = None
        self._sentence = ""
        self._page = PAGE
        self._glass: QPointF | None = None
        self._at = 0.0
        self._times: deque[float] = deque(maxlen=80)
        self._watch = QTimer(self)
        self._watch.setInterval(500)
        self._watch.timeout.connect(self.update)
        self._watch.start()
        self.setMouseTracking(True)
        # It fills itself: what lies under it is not painted with each picture.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("On the glass: live view"))

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._picture.image if self._picture else None

    @property
    def pixels(self) -> QSize:
        """How many pixels of the screen it takes."""
        return (QSizeF(self.size()) * self.devicePixelRatioF()).toSize()

    @property
    def place(self) -> LivePlace:
        """Where the next picture is to be shown."""
        return LivePlace(self.pixels, self.devicePixelRatioF(), self._page)

    @property
    def rate(self) -> float:
        """Pictures a second over the last two seconds."""
        recent = [moment for moment in self._times if self._at - moment <= _RATE_S]
        if len(recent) < 2 or recent[-1] == recent[0]:
            return 0.0
        return (len(recent) - 1) / (recent[-1] - recent[0])

    @property
    def frozen_s(self) -> float | None:
        """How long the last picture has stood, where that is too long; None while it moves or none ever came."""
        stood = time.monotonic() - self._at
        return stood if self._picture is not None and stood > _FROZEN_S else None

    @property
    def magnified(self) -> bool:
        """Whether the magnifier is out."""
        return self._glass is not None

    def show_picture(self, picture: LivePicture) -> None:
        """A new picture."""
        self._picture = picture
        self._at = time.monotonic()
        self._times.append(self._at)
        self.update()

    def say(self, sentence: str) -> None:
        """What the camera doctor says; empty when all is well."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def guide(self, page: Page) -> None:
        """Where the next object should lie; the next picture shows it."""
        self._page = page

    def magnify(self) -> None:
        """Takes the magnifier out, at the pointer or in the middle, or puts it away."""
        if self._glass is not None:
            self._glass = None
        else:
            at = self.mapFromGlobal(self.cursor().pos())
            inside = self.rect().contains(at)
            self._glass = QPointF(at.x() / self.width(), at.y() / self.height()) if inside else QPointF(0.5, 0.5)
        self.update()

    def move_glass(self, dx: int, dy: int) -> None:
        """Moves the magnifier by so many steps."""
        if self._glass is not None:
            self._glass = QPointF(
                min(max(self._glass.x() + dx * _STEP, 0), 1), min(max(self._glass.y() + dy * _STEP, 0), 1)
            )
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._glass is not None:
            self._glass = QPointF(event.position().x() / self.width(), event.position().y() / self.height())
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._picture is None or self._picture.fitted.size() != self.pixels or self._glass is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture is None:
            painter.fillRect(area, QColor("#6A6A6A"))
            if not self._sentence:
                words = tr("The live view appears here once the camera answers.")
                painter.setFont(fitted(self._tokens, area.adjusted(24, 0, -24, 0), words, 19, 550, 14))
                painter.setPen(_WHITE)
                painter.drawText(area.adjusted(24, 0, -24, 0), CENTRE | Qt.TextFlag.TextWordWrap, words)
        else:
            painter.drawImage(area, self._picture.fitted)
            if self._glass is not None:
                self._paint_glass(painter, area, self._glass)
        frozen = self.frozen_s
        if self._sentence:
            self._banner(painter, area, said(self._sentence))
        elif frozen is not None:
            self._stopped(painter, area)
            self._banner(painter, area, tr("Live view stopped {n} s ago, shooting still works.", n=f"{frozen:.0f}"))

    def _paint_glass(self, painter: QPainter, area: QRectF, at: QPointF) -> None:
        if self._picture is None:
            return
        image = self._picture.image
        side = min(area.width(), area.height()) * 0.62
        place = QRectF(0, 0, side, side)
        place.moveCenter(
            QPointF(
                min(max(at.x() * area.width(), side / 2), area.width() - side / 2),
                min(max(at.y() * area.height(), side / 2), area.height() - side / 2),
            )
        )
        seen = side / area.width() * image.width() / _GLASS
        part = QRectF(0, 0, seen, seen)
        part.moveCenter(QPointF(at.x() * image.width(), at.y() * image.height()))
        painter.drawImage(place, image, part)
        for ink, width in ((_BLACK, 5.0), (_WHITE, 2.0)):
            painter.setPen(QPen(ink, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)

    def _stopped(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(10, 10, 10, 150), 2))
        for x in range(-int(area.height()), int(area.width()), 26):
            painter.drawLine(QPointF(x, area.height()), QPointF(x + area.height(), 0))

    def _banner(self, painter: QPainter, area: QRectF, words: str) -> None:
        room = area.width() - 32
        size = 19 if area.width() > 360 else 15
        height = wrapped_height(self._tokens, room, words, size, 550) + 28
        band = QRectF(area.left(), area.bottom() - height, area.width(), height)
        painter.fillRect(band, _BLACK)
        text = band.adjusted(16, 14, -16, -14)
        paint_wrapped(painter, self._tokens, text, words, size, 550, "#FFFFFF")

"""The 18 % grey ground of Shoot: live view, last frame, previous frame, their captions and the chips under them."""

from pathlib import Path

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.images.live import LivePicture, LiveView
from vasculum.gui.images.monitor import monitor_name
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.lettering import RIGHT, Run, paint_runs, paint_text, width_of
from vasculum.gui.parts.aids import FocusAid, HistogramAid
from vasculum.gui.parts.arrangement import arrange_pictures
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr

_PORTRAIT = 2 / 3
_AFTER_MS = 16
"""How long the frame before waits for the newest to be painted: not seen."""
_RATE_MS = 1000
"""How often the live view's rate is told."""
Before = tuple[QImage, tuple[int, int], Path, str]
"""Picture, size that boxes are given in, file and number of the frame before the last."""


class Canvas(QWidget):
    """Arranges itself by the room it has and the shape of the pictures. Captions share their line, never overlap."""

    acted = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.live = LiveView(tokens)
        self.frame = Viewer(tokens, tr("Last frame"), tr("The first frame appears here"))
        self.previous = Viewer(tokens, tr("Previous frame"), "")
        self.focus = FocusAid(tokens, self)
        self.histogram = HistogramAid(tokens, self)
        self._chips = {
            act: KeyButton(tokens, act, words, key, Look.CHIP, parent=self)
            for act, words, key in (
                ("magnify", tr("Magnify"), "M"),
                ("boxes", tr("Boxes"), "X"),
                ("clipping", tr("Clipping"), "H"),
                ("compare", tr("Compare"), "C"),
                ("one-to-one", "1 : 1", "Z"),
            )
        }
        for act, chip in self._chips.items():
            chip.clicked.connect(self._clicked(act))
        for picture in (self.live, self.frame, self.previous):
            picture.setParent(self)
        self._number = self._note = self._previous_number = self.swap_words = ""
        self._swapped = self._operator = False
        self.has_previous = False
        self._before: Before | None = None
        self._arranged: tuple[object, ...] = ()
        self._rate = ""
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._show_before)
        self._rating = QTimer(self, interval=_RATE_MS)
        self._rating.timeout.connect(self._tell_rate)
        self._rating.start()

    # --- what is said

    def caption(self, number: str, note: str) -> None:
        """The last frame's number and what stands at the right of its caption."""
        if (number, note) != (self._number, self._note):
            self._number, self._note = number, note
            self._caption_of(self.frame)

    def show_before(self, before: Before | None) -> None:
        """The frame before, where there is one; in a round of its own, so that the newest comes first."""
        self.has_previous = before is not None
        self._before = before
        self._soon.start()

    def _show_before(self) -> None:
        if self._before is not None:
            image, full, path, self._previous_number = self._before
            self.previous.show_picture(image, full, path)
            self._caption_of(self.previous)

    def say_swap(self, words: str) -> None:
        """What the swap trigger sees, at the right of the live view's caption; empty: the live view's rate."""
        if words != self.swap_words:
            self.swap_words = words
            self._caption_of(self.live)

    def show_live(self, picture: LivePicture) -> None:
        """A live picture and its measurements."""
        shape = self.live.image.size() if self.live.image else None
        self.live.show_picture(picture)
        if picture.measured is not None:
            self.focus.take(picture.measured)
            self.histogram.take(picture.measured)
        if shape != picture.image.size():
            self.arrange()

    def _tell_rate(self) -> None:
        frozen = self.live.image is None or self.live.frozen_s is not None
        rate = "" if frozen else tr("{n} a second", n=f"{self.live.rate:.0f}")
        if rate != self._rate:
            self._rate = rate
            self._caption_of(self.live)

    def _caption_of(self, picture: QWidget) -> None:
        """Paints one caption anew: an update of the whole would paint all that stands on it, too."""
        self.update(_line_over(QRectF(picture.geometry())).toAlignedRect().adjusted(-2, -2, 2, 2))

    def light(self, act: str, on: bool) -> None:
        """Whether an aid is on."""
        self._chips[act].setChecked(on)

    def swap(self) -> None:
        """Makes the live view large, or small again."""
        self._swapped = not self._swapped
        self.arrange()

    def operate(self, operator: bool) -> None:
        """Operator mode: pictures alone."""
        self._operator = operator
        self.arrange()

    # --- where it stands

    def arrange(self) -> None:
        """Places pictures and chips where they belong now; nothing is painted where all stand there already."""
        live, frame = self.live.image, self.frame.image
        live_aspect = live.width() / live.height() if live else None
        frame_aspect = frame.width() / frame.height() if frame else live_aspect or _PORTRAIT
        rects = arrange_pictures(
            self.width(), self.height(), live_aspect or frame_aspect, frame_aspect, self._swapped, not self._operator
        )
        looks = (
            *(self.size(), rects, self.has_previous, self._operator, self.frame.image is None),
            *(chip.sizeHint() for chip in self._chips.values()),
        )
        if looks == self._arranged:
            return
        self._arranged = looks
        self.live.setGeometry(rects.live.toRect())
        self.frame.setGeometry(rects.frame.toRect())
        shown = self.has_previous and not rects.previous.isEmpty() and not self._operator
        self.previous.setVisible(shown)
        self.previous.setGeometry(rects.previous.toRect())
        self._place_chips(rects.live, rects.frame)
        self.update()

    def _place_chips(self, live: QRectF, frame: QRectF) -> None:
        aids: list[QWidget] = [self.focus, self.histogram]
        for part in (*aids, *self._chips.values()):
            part.setVisible(not self._operator)
        if self._operator:
            return
        self.focus.resize(200, 30)
        self.histogram.resize(104, 30)
        for chip in self._chips.values():
            chip.resize(chip.sizeHint())
        chips = self._chips
        of_frame: list[QWidget] = [chips["boxes"], chips["clipping"], chips["compare"], chips["one-to-one"]]
        fits = sum(chip.width() + 8 for chip in of_frame) <= frame.width() + 8
        below = frame.bottom() + 8 + 30 <= self.height() - 4
        if fits and below:
            self._flow([*aids, chips["magnify"]], live, spread=True)
            self._flow(of_frame, frame, spread=True)
        else:
            self.focus.resize(100, 30)
            self._flow([*aids, chips["magnify"], chips["one-to-one"]], live, spread=False)
            for act in ("boxes", "clipping", "compare"):
                chips[act].hide()

    def _flow(self, parts: list[QWidget], under: QRectF, spread: bool) -> None:
        x, y = under.left(), under.bottom() + 9
        for place, part in enumerate(parts):
            if x + part.width() > under.right() + 1 and x > under.left():
                x, y = under.left(), y + 38
            last = spread and place == len(parts) - 1
            left = max(x, under.right() - part.width()) if last else x
            part.move(round(left), round(y))
            x += part.width() + 8
            part.setVisible(y + 30 <= self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._tokens.colour("canvas"))
        live, frame = QRectF(self.live.geometry()), QRectF(self.frame.geometry())
        painter.setPen(QPen(QColor("#0A0A0A"), 1))
        for place in (live, frame, *([QRectF(self.previous.geometry())] if self.previous.isVisible() else [])):
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setBrush(QColor("#FFFFFF"))
        self._caption(painter, live, tr("On the glass"), "", self.swap_words or self._rate, dot=True)
        self._caption(painter, frame, tr("Last frame"), self._number, self._note)
        if self.frame.image is not None and not self._operator:
            foot = QRectF(16, self.height() - 19, self.width() - 32, 18)
            paint_text(painter, self._tokens, foot, monitor_name(), 12.5, 400, QColor("#FFFFFF"))
        if self.previous.isVisible():
            self._caption(painter, QRectF(self.previous.geometry()), tr("Before"), self._previous_number, "")

    def _caption(self, painter: QPainter, under: QRectF, title: str, number: str, note: str, dot: bool = False) -> None:
        line = _line_over(under)
        if dot:
            painter.setPen(QColor("#FFFFFF"))
            painter.drawEllipse(QRectF(line.left(), line.center().y() - 4, 9, 9))
            line.setLeft(line.left() + 20)
        runs = (Run(title + "  ", 650, "#FFFFFF"), Run(number, 400, "#FFFFFF", True))
        used = paint_runs(painter, self._tokens, line, runs, 15)
        rest = QRectF(line.left() + used + 16, line.top(), line.right() - line.left() - used - 16, line.height())
        if note and width_of(self._tokens, (Run(note, 550),), 14) <= rest.width():
            paint_text(painter, self._tokens, rest, note, 14, 550, QColor("#FFFFFF"), RIGHT)

    def _clicked(self, act: str) -> object:
        return lambda: self.acted.emit(act)


def _line_over(picture: QRectF) -> QRectF:
    """Where the caption of a picture stands."""
    return QRectF(picture.left(), picture.top() - (38 if picture.top() > 40 else 31), picture.width(), 30)

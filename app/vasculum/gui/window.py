"""The window's first room: live view, last frame with its boxes, verdict, checks, filmstrip, next press."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from vasculum.gui import pictures
from vasculum.gui.ask import ask
from vasculum.gui.bridge import Bridge
from vasculum.gui.marks import marks_of
from vasculum.gui.panels.bars import NextPress, TopBar
from vasculum.gui.panels.checks import CheckList
from vasculum.gui.panels.filmstrip import Filmstrip
from vasculum.gui.panels.label import LabelReading
from vasculum.gui.panels.picture import Picture
from vasculum.gui.panels.plate import VerdictPlate
from vasculum.gui.sound import VerdictSound
from vasculum.gui.tokens import Tokens
from vasculum.model.capture import Capture
from vasculum.model.events import (
    Analysed,
    CameraConnected,
    CameraFault,
    Captured,
    PreviewFrame,
    Progress,
    Replaced,
    StationFault,
    WorkerFailed,
)
from vasculum.model.findings import LabelText, of_kind
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Stage
from vasculum.station import Station, next_press

_SCREEN_PX = 1600
_THUMBNAIL_PX = 240


class Window(QMainWindow):
    """Shoot. Talks to the station and to nothing else."""

    def __init__(self, station: Station, bridge: Bridge, tokens: Tokens) -> None:
        super().__init__()
        self._station = station
        self._shown: CaptureId | None = None
        self._waiting_sound: set[CaptureId] = set()
        self._sound = VerdictSound(station.settings.sound, self)
        self._newest_preview: PreviewFrame | None = None
        self.setWindowTitle("Vasculum")
        self.setStyleSheet(tokens.style_sheet())
        self._build(tokens)
        self._keys()
        bridge.happened.connect(self.hear)
        self._counting = _later(self, 300, self._count)
        self._drawing = _later(self, 33, self._draw_preview)
        self._count()

    def _build(self, tokens: Tokens) -> None:
        self.top = TopBar(self._station.settings.station, self._station.profile.title)
        self.live = Picture(tokens, "On the glass", "The live view appears here once the camera answers.")
        self.frame = Picture(tokens, "Last frame", "The first frame appears here.")
        self.plate = VerdictPlate(tokens)
        self.checks = CheckList(tokens)
        self.label = LabelReading()
        self.strip = Filmstrip(tokens)
        self.next = NextPress((("R", "Retake the last"), ("X", "Boxes")))
        canvas = QWidget()
        canvas.setObjectName("canvas")
        canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pair = QHBoxLayout(canvas)
        pair.setContentsMargins(40, 20, 40, 40)
        pair.setSpacing(40)
        pair.addWidget(self.live, 1)
        pair.addWidget(self.frame, 1)
        side = QWidget()
        side.setObjectName("side")
        side.setFixedWidth(452)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.plate, 0), (self.checks, 1), (self.label, 0)):
            column.addWidget(part, stretch)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(canvas, 1)
        middle.addWidget(side)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top)
        rows.addLayout(middle, 1)
        rows.addWidget(self.next)
        rows.addWidget(self.strip)
        self.setCentralWidget(whole)

    def _keys(self) -> None:
        for keys, act in (("Space", self.press), ("R", self.retake), ("X", self._toggle_boxes)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(act)
            self.addAction(action)

    # --- what the person does

    def press(self) -> None:
        """Does what the next-press line says. One press is remembered while the camera is busy, a second is not."""
        if self._station.presses_waiting:
            return
        self.next.say("1 press waiting")
        again = next_press(self._station.last())[1]
        (self._station.retake if again else self._station.shoot)()

    def retake(self) -> None:
        """Takes the last specimen again."""
        if not self._station.presses_waiting and self._station.last() is not None:
            self.next.say("1 press waiting")
            self._station.retake()

    def _toggle_boxes(self) -> None:
        self.frame.boxes_shown = not self.frame.boxes_shown
        self.frame.update()

    # --- what happens

    def hear(self, happened: object) -> None:
        """Shows what happened; on the main thread."""
        match happened:
            case PreviewFrame():
                self._newest_preview = happened
                if not self._drawing.isActive():
                    self._drawing.start()
                return
            case Captured():
                self._captured(happened.capture)
            case Analysed():
                self._analysed(happened)
            case Replaced():
                self.strip.frames.put(happened.capture_id, replaced=True)
            case CameraConnected():
                self.top.camera(happened.camera.model)
                self.live.say("")
            case CameraFault():
                self.top.camera("Camera: see the live view")
                self.live.say(f"{happened.message} {happened.advice}")
                self._say_next()
            case StationFault():
                self.live.say(f"{happened.message} {happened.advice}")
            case WorkerFailed():
                self.live.say(f"A part of the program stopped and was started again ({happened.worker}).")
            case Progress() if happened.capture_id == self._shown and self.plate.status is None:
                self.plate.wait(happened.what)
            case _:
                pass
        if not self._counting.isActive():
            self._counting.start()

    def _captured(self, capture: Capture) -> None:
        self._shown = capture.id
        self._waiting_sound.add(capture.id)
        self.strip.frames.put(capture.id)
        self.plate.wait("Looking")
        self.checks.clear()
        self.label.show_labels(())
        self._say_next()
        path = self._station.file_path(capture.primary)
        ask(self, lambda: pictures.load_picture(path, _SCREEN_PX), lambda image: self._picture(capture.id, image))

    def _picture(self, capture_id: CaptureId, image: object) -> None:
        if not isinstance(image, QImage) or image.isNull():
            return
        self.strip.frames.put(
            capture_id, image=image.scaled(_THUMBNAIL_PX, _THUMBNAIL_PX, Qt.AspectRatioMode.KeepAspectRatio)
        )
        if capture_id == self._shown:
            record = self._station.record(capture_id)
            analysis = record.analysis if record else None
            full = (analysis.width, analysis.height) if analysis else (image.width(), image.height())
            self.frame.show_image(image, full)
            if record and record.analysis and record.verdict:
                self.frame.show_marks(marks_of(record.analysis, record.verdict), self._note(record.analysis.stage))

    def _analysed(self, event: Analysed) -> None:
        verdict, analysis = event.verdict, event.analysis
        self.strip.frames.put(event.capture_id, status=verdict.status, number=verdict.catalog_number or "")
        if event.capture_id != self._shown:
            return
        worse = self.plate.status is not None and verdict.status.weight > self.plate.status.weight
        if event.capture_id in self._waiting_sound or worse:
            self._waiting_sound.discard(event.capture_id)
            self._sound.play(verdict.status)
        seconds = analysis.timings_ms.get("total", 0) / 1000
        self.plate.judge(verdict.status, verdict.catalog_number, f"Looked at for {seconds:.1f} s")
        self.checks.show_verdict(verdict)
        self.label.show_labels(of_kind(analysis.findings, LabelText))
        if self.frame.image is not None and analysis.width:
            image = self.frame.image
            self.frame.show_image(image, (analysis.width, analysis.height))
            self.frame.show_marks(marks_of(analysis, verdict), self._note(analysis.stage))
        self._say_next()

    @staticmethod
    def _note(stage: Stage) -> str:
        return "" if stage is Stage.COMPLETE else "text is still being read"

    def _draw_preview(self) -> None:
        if self._newest_preview is not None:
            image = pictures.from_jpeg(self._newest_preview.jpeg)
            self._newest_preview = None
            if not image.isNull():
                self.live.show_image(image, (0, 0))

    def _say_next(self) -> None:
        self.next.say(next_press(self._station.last())[0])

    def _count(self) -> None:
        self.top.counts(self._station.counts())
        self._say_next()


def _later(owner: Window, milliseconds: int, act: object) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer

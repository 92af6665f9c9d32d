"""Morning start: one guided minute with the target, and the certificate that the shift's frames refer to."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from vasculum.gui import keys
from vasculum.gui.ask import ask
from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import Run, fitted, paint_text, paint_wrapped
from vasculum.gui.panels.morning_calibration import Calibrating
from vasculum.gui.panels.morning_steps import STEPS, Minute, steps_of
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.paper import Paper, PaperScroll
from vasculum.gui.parts.target_view import TargetView
from vasculum.gui.sentences import said_document, said_fault
from vasculum.gui.tokens import Tokens, load_tokens
from vasculum.gui.translate import key_words, mark, moment, tr
from vasculum.gui.words import tilde
from vasculum.model.certificate import Certificate
from vasculum.model.events import CameraConnected, CameraFault, CertificateIssued
from vasculum.reports.document import Document
from vasculum.station import Overview, Station
from vasculum.station.morning import NoChart, TargetFrame
from vasculum.station.reporting import conformance_report

_BY_HAND = mark("No chart was found. Drag corner 1 onto its brown patch, the others clockwise, then press.")


class MorningPanel(Panel):
    """Left the steps, in the middle the patches, right the certificate. The pedal and Space advance."""

    title = mark("Morning")
    icon = "sunrise"
    keys = keys.MORNING
    takes_pedal = True

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._state = Minute()
        self._note = ""
        self._page: Document | None = None
        self._last: Certificate | None = None
        self.target = TargetView(tokens)
        self.patches = self.target.patches
        self.calibrating = Calibrating(self, station, self._show_page, self._say, self._failed)
        # A certificate is paper-white in both themes, as its PDF is.
        self.paper = Paper(load_tokens("light"), headed=True, ground="raised")
        self.room = PaperScroll(self.paper)
        self.next = KeyButton(tokens, "press", "", "Space", Look.PRIMARY, "", self)
        self.others = [
            KeyButton(tokens, "white", tr("White sheet first"), "W", Look.PLAIN, "", self),
            KeyButton(tokens, "again", tr("Measure again"), "R", Look.PLAIN, "rotate-ccw", self),
            KeyButton(tokens, "calibrate", tr("Calibrate"), "C", Look.PLAIN, "sliders-horizontal", self),
            KeyButton(tokens, "pdf", tr("Keep as PDF"), "P", Look.PLAIN, "file-text", self),
        ]
        for part in (self.target, self.room):
            part.setParent(self)
        for button in (self.next, *self.others):
            button.clicked.connect(self._does(button.act))
        self.setAccessibleName(tr("Morning start"))
        self._refresh()

    @property
    def certificate(self) -> Certificate | None:
        """What was measured; in force once it is signed."""
        return self._state.measured

    @property
    def signed(self) -> bool:
        """Whether the certificate shown is in force."""
        return self._state.signed

    @property
    def sentence(self) -> str:
        """What is waited for, or what went wrong."""
        state = self._state
        if state.busy or (state.fault and not state.missed):
            return state.busy or state.fault
        if state.missed:
            return state.fault or tr(_BY_HAND)
        if state.signed:
            return tr("In force: every frame taken from here on refers to this certificate.")
        if state.measured is not None:
            return tr("Look at the certificate, then sign it, or measure again.")
        if not self._station.camera_ready:
            return tr("The camera does not answer yet. Look at its switch and cable; it connects by itself.")
        return tr("Lay the colour chart on the empty stage, then press.")

    def act(self, name: str) -> bool:
        match name:
            case "press":
                self._advance()
            case "white":
                self._photograph(tr("Photographing the white sheet"), self._has_white)
            case "again" | "retake":
                self._change(target=None, measured=None, signed=False, missed=False, corners=(), fault="")
                self._advance()
            case "calibrate":
                self._calibrate()
            case "keep-calibration":
                self.calibrating.keep()
            case "pdf":
                self._keep()
            case _:
                return self.target.corners.key(name)
        return True

    def wants(self, key: str) -> bool:
        marking = bool(self.target.corners.points)
        return (marking and key in ("1", "2", "3", "4", "Left", "Right", "Up", "Down")) or super().wants(key)

    def look(self) -> None:
        self.setFocus()
        if self._state.measured is None and not self._state.busy:
            ask(self, self._station.morning.in_force, self._show_last)

    def hear(self, happened: object) -> None:
        if isinstance(happened, CameraConnected | CameraFault | CertificateIssued):
            self._refresh()

    def take(self, overview: Overview) -> None:
        self.update()

    def heading(self) -> tuple[Run, ...]:
        return (Run(self._note or self.sentence, 400, "muted"),)

    # --- the steps

    def _advance(self) -> None:
        state = self._state
        if state.busy:
            return
        if state.signed:
            self._state = Minute()
            self.acted.emit("shoot")
        elif state.measured is not None and state.target is not None:
            self._sign(state.measured, state.target)
        elif state.missed and state.target is not None:
            self._change(corners=self.target.corners.points, fault="")
            self._has_target(state.target)
        else:
            self._photograph(tr("Photographing the target"), self._has_target)

    def _photograph(self, words: str, then: object) -> None:
        if self._state.busy or not self._station.camera_ready:
            self._refresh()
            return
        self._change(busy=words, fault="")
        ask(self, self._station.morning.photograph, then, self._failed)  # type: ignore[arg-type]

    def _has_white(self, frame: TargetFrame) -> None:
        self._change(white=frame, busy="", measured=None, signed=False)

    def _has_target(self, frame: TargetFrame) -> None:
        self._change(target=frame, busy=tr("Reading the target"))
        self.target.show_photograph(frame.path)
        white, operator, corners = self._state.white, self._station.operator, self._state.corners
        ask(
            self,
            lambda: self._station.morning.measure(frame, white, operator, corners),
            self._measured,
            lambda fault: self._not_measured(fault),
        )

    def _not_measured(self, fault: Exception) -> None:
        """A chart that was not found stays on the screen, with corners to be shown; other faults end the attempt."""
        if isinstance(fault, NoChart) and self.target.viewer.image is not None:
            self._change(busy="", missed=True, corners=())
            self.target.corners.begin()
        elif self._state.missed:
            self._change(busy="", corners=(), fault=said_fault(fault))
        else:
            self._failed(fault)

    def _calibrate(self) -> None:
        state = self._state
        if self._page is not None and state.measured is not None:
            self._page = None
            self.paper.show_document(said_document(conformance_report(state.measured)))
            self.room.fit()
            self.headed.emit()
        elif state.target is None or state.measured is None or state.busy:
            self._say(tr("Photograph the target first, and calibrate before you sign."))
        else:
            self._change(busy=tr("Working out the calibration"))
            self.calibrating.make(state.target, state.white, state.corners)

    def _show_page(self, page: Document) -> None:
        self._change(busy="")
        self._page = page
        self.paper.show_document(page)
        self.room.fit()
        keys = {"keep": self.key_of("keep-calibration", "Ctrl+S"), "back": self.key_of("calibrate", "C")}
        words = {act: key_words(key) for act, key in keys.items()}
        self._say(tr("{keep} keeps it in the profile; {back} goes back to the certificate.", **words))

    def _measured(self, certificate: Certificate) -> None:
        self.target.corners.end()
        self._change(measured=certificate, busy="", missed=False, fault="")

    def _sign(self, certificate: Certificate, target: TargetFrame) -> None:
        self._change(busy=tr("Signing"))
        morning = self._station.morning
        ask(self, lambda: morning.issue(certificate, target), self._issued, self._failed)

    def _issued(self, certificate: Certificate) -> None:
        for frame in filter(None, (self._state.target, self._state.white)):
            self._station.morning.discard(frame)
        self.target.show_photograph(self._station.morning.photograph_of(certificate))
        self._change(measured=certificate, signed=True, busy="", target=None, white=None)

    def _failed(self, fault: Exception) -> None:
        self._change(busy="", fault=said_fault(fault), target=None)

    def _keep(self) -> None:
        if not self._state.signed:
            self._say(tr("Sign the certificate first."))
            return
        ask(
            self,
            lambda: self._station.keep_report("conformance", "pdf"),
            lambda path: self._say(tr("Kept: {file}", file=tilde(path))),
            lambda fault: self._say(said_fault(fault)),
        )

    def _say(self, words: str) -> None:
        self._note = words
        self.headed.emit()

    def _show_last(self, certificate: Certificate | None) -> None:
        """Until there is one of today, that on which the shift would run."""
        if certificate is not None and self._state.measured is None:
            self._note = tr(
                "The shift runs on the certificate of {date}.",
                date=moment(certificate.issued_at, tr("dd MMMM yyyy, HH:mm")),
            )
            self.paper.show_document(said_document(conformance_report(certificate)))
            self.room.fit()
            self.target.show_photograph(self._station.morning.photograph_of(certificate))
            self.target.show_certificate(certificate, tr("Outer square: measured. Inner square: reference."))
            self._last = certificate
            self._arrange()
            self.headed.emit()

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._note, self._page = "", None
        if self._state.measured is not None:
            self.paper.show_document(said_document(conformance_report(self._state.measured)))
            self.room.fit()
        self._refresh()

    def _refresh(self) -> None:
        state = self._state
        measured = state.measured
        first = tr("Measure at these corners") if state.missed else tr("Photograph the target")
        self.next.say(tr("Start shooting") if state.signed else tr("Sign") if measured else first)
        self.next.setEnabled(not state.busy)
        words = (
            tr("Outer square: measured. Inner square: reference.")
            if measured or (self._last and state.target is None)
            else state.busy or tr("The target comes here")
        )
        self.target.show_certificate(measured or (self._last if state.target is None else None), words)
        self.setAccessibleDescription(self.sentence)
        self._arrange()
        self.headed.emit()
        self.update()

    def _does(self, act: str) -> object:
        return lambda: self.act(act)

    # --- places

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    @property
    def _steps(self) -> int:
        return 340 if self.width() > 1500 else 300

    def _arrange(self) -> None:
        wide, high, left = self.width(), self.height(), self._steps
        paper = min(840, round((wide - left) * 0.58))
        self.target.setGeometry(left, 0, wide - left - paper, high)
        self.room.setGeometry(wide - paper + 12, 12, paper - 24, high - 24)
        self.room.setVisible(self.paper.document is not None)
        y = high - 24 - (1 + len(self.others)) * 56
        for button in (self.next, *self.others):
            button.setGeometry(22, y, left - 44, 44)
            y += 56

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, width = self._tokens, float(self._steps - 44)
        painter.fillRect(self.rect(), tokens.colour("background"))
        low = self.height() < 720
        y, gap = (14.0, 6) if low else (22.0, 16)
        steps = steps_of(self._state, self._station.camera_ready, key_words(self.key_of("white", "W")))
        for word, (done, told) in zip(STEPS, steps, strict=True):
            mark = QRectF(22, y + 2, 24, 24)
            if done is None:
                painter.setPen(tokens.colour("control_border"))
                painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
            else:
                colour = tokens.verdicts[done]
                paint_glyph(painter, done, mark, colour.fill, colour.lettering)
            paint_text(painter, tokens, QRectF(58, y, width - 36, 28), tr(word), 16.5, 650)
            y += 30 + paint_wrapped(painter, tokens, QRectF(58, y + 30, width - 36, 200), told, 14, 400, "muted") + gap
        if self.paper.document is None:
            area = QRectF(self.room.geometry()).adjusted(24, 24, -24, -24)
            paint_wrapped(
                painter, tokens, area, tr("The certificate comes here once the target is read."), 19, 550, "muted"
            )
        room = QRectF(22, y, width, self.next.y() - y - 8)
        painter.setFont(fitted(tokens, room, self.sentence, 19, 550, 12))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.sentence)

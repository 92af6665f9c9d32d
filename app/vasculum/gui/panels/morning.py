"""Morning start: one guided minute with the target, and the certificate that the shift's frames refer to."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from vasculum.gui import keys
from vasculum.gui.ask import ask
from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import Run, fitted, paint_text, paint_wrapped
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.paper import Paper, PaperScroll
from vasculum.gui.parts.patches import Patches
from vasculum.gui.sentences import said, said_document, said_fault
from vasculum.gui.tokens import Tokens, load_tokens
from vasculum.gui.translate import figure, mark, moment, tr
from vasculum.model.certificate import Certificate, Fitness
from vasculum.model.events import CameraConnected, CameraFault, CertificateIssued
from vasculum.model.verdict import Status
from vasculum.station import Overview, Station
from vasculum.station.morning import TargetFrame
from vasculum.station.reporting import conformance_report

_STEPS = (mark("Station"), mark("White sheet"), mark("Target on the glass"), mark("Read"), mark("Sign"))


@dataclass(frozen=True, slots=True)
class _State:
    """How far the morning is."""

    white: TargetFrame | None = None
    target: TargetFrame | None = None
    measured: Certificate | None = None
    signed: bool = False
    busy: str = ""
    fault: str = ""


class MorningPanel(Panel):
    """Left the steps, in the middle the patches, right the certificate. The pedal and Space advance."""

    title = mark("Morning")
    icon = "sunrise"
    keys = keys.MORNING
    takes_pedal = True

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._state = _State()
        self._note = ""
        self.patches = Patches(tokens)
        # A certificate is paper-white in both themes, as its PDF is.
        self.paper = Paper(load_tokens("light"), headed=True, ground="raised")
        self.room = PaperScroll(self.paper)
        self.next = KeyButton(tokens, "press", "", "Space", Look.PRIMARY, "", self)
        self.others = [
            KeyButton(tokens, "white", tr("White sheet first"), "W", Look.PLAIN, "", self),
            KeyButton(tokens, "again", tr("Measure again"), "R", Look.PLAIN, "rotate-ccw", self),
            KeyButton(tokens, "pdf", tr("Keep as PDF"), "P", Look.PLAIN, "file-text", self),
        ]
        for part in (self.patches, self.room):
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
        if state.busy or state.fault:
            return state.busy or state.fault
        if state.signed:
            return tr("In force: every frame taken from here on refers to this certificate.")
        if state.measured is not None:
            return tr("Look at the certificate, then sign it, or measure again.")
        if not self._station.camera_ready:
            return tr("The camera does not answer. `vasculum calibrate --image` measures a picture that exists.")
        return tr("Lay the colour chart on the empty stage, then press.")

    def act(self, name: str) -> bool:
        match name:
            case "press":
                self._advance()
            case "white":
                self._photograph(tr("Photographing the white sheet"), self._has_white)
            case "again" | "retake":
                self._change(target=None, measured=None, signed=False)
                self._advance()
            case "pdf":
                self._keep()
            case _:
                return False
        return True

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
            self._state = _State()
            self.acted.emit("shoot")
        elif state.measured is not None and state.target is not None:
            self._sign(state.measured, state.target)
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
        white, operator = self._state.white, self._station.operator
        ask(self, lambda: self._station.morning.measure(frame, white, operator), self._measured, self._failed)

    def _measured(self, certificate: Certificate) -> None:
        self._change(measured=certificate, busy="")

    def _sign(self, certificate: Certificate, target: TargetFrame) -> None:
        self._change(busy=tr("Signing"))
        morning = self._station.morning
        ask(self, lambda: morning.issue(certificate, target), self._issued, self._failed)

    def _issued(self, certificate: Certificate) -> None:
        for frame in filter(None, (self._state.target, self._state.white)):
            self._station.morning.discard(frame)
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
            lambda path: self._say(tr("Kept: {file}", file=path)),
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
            self.headed.emit()

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._note = ""
        if self._state.measured is not None:
            self.paper.show_document(said_document(conformance_report(self._state.measured)))
            self.room.fit()
        self._refresh()

    def _refresh(self) -> None:
        state = self._state
        measured = state.measured
        self.next.say(tr("Start shooting") if state.signed else tr("Sign") if measured else tr("Photograph the target"))
        self.next.setEnabled(not state.busy)
        words = (
            tr("Outer square: measured. Inner square: reference.")
            if measured
            else state.busy or tr("The target comes here")
        )
        self.patches.show_certificate(measured, words)
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
        self.patches.setGeometry(left, 0, wide - left - paper, high)
        self.room.setGeometry(wide - paper + 12, 12, paper - 24, high - 24)
        y = high - 24 - 4 * 56
        for button in (self.next, *self.others):
            button.setGeometry(22, y, left - 44, 44)
            y += 56

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, width = self._tokens, float(self._steps - 44)
        painter.fillRect(self.rect(), tokens.colour("background"))
        y = 22.0
        for word, (done, told) in zip(_STEPS, self._told(), strict=True):
            mark = QRectF(22, y + 2, 24, 24)
            if done is None:
                painter.setPen(tokens.colour("control_border"))
                painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
            else:
                colour = tokens.verdicts[done]
                paint_glyph(painter, done, mark, colour.fill, colour.lettering)
            paint_text(painter, tokens, QRectF(58, y, width - 36, 28), tr(word), 16.5, 650)
            y += 30 + paint_wrapped(painter, tokens, QRectF(58, y + 30, width - 36, 200), told, 14, 400, "muted") + 16
        room = QRectF(22, y, width, self.next.y() - y - 8)
        painter.setFont(fitted(tokens, room, self.sentence, 19, 550, 13))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.sentence)

    def _told(self) -> tuple[tuple[Status | None, str], ...]:
        """Each step: how it ended, None while it is to come, and a line on it."""
        state, ready = self._state, self._station.camera_ready
        measured = state.measured
        fitness = {Fitness.HOUSE: Status.REVIEW, Fitness.NOT_YET: Status.RETAKE}
        read = fitness.get(measured.fitness, Status.PASS) if measured else None
        evenness = next((n for n in measured.numbers if n.metric == "evenness"), None) if measured else None
        even = (
            tr("Light even to {value} %", value=figure(evenness.value, 1))
            if evenness and evenness.value is not None
            else ""
        )
        white = bool(state.white) or bool(even)
        taken = state.target is not None or measured is not None
        return (
            (
                Status.PASS if ready else Status.REVIEW,
                tr("The camera answers") if ready else tr("The camera does not answer"),
            ),
            (
                Status.PASS if white else None,
                even or (tr("Photographed") if white else tr("May be left out; W photographs it")),
            ),
            (
                Status.PASS if taken else None,
                tr("Found") if measured else tr("Photographed") if taken else tr("Waits for the press"),
            ),
            (read, said(measured.headline) if measured else tr("Colours, tone, noise")),
            (
                Status.PASS if state.signed else None,
                measured.number if measured and state.signed else tr("Not in force yet"),
            ),
        )

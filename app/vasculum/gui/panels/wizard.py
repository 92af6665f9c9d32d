"""The first start: seven steps that fill the panel, each with a picture and one question, and a first good frame."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from vasculum.gui.ask import ask
from vasculum.gui.icons import paint_icon
from vasculum.gui.images.loading import load_picture
from vasculum.gui.images.marks import marks_of
from vasculum.gui.images.monitor import get_ready
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.keys import Key
from vasculum.gui.lettering import Run, paint_text, paint_wrapped
from vasculum.gui.panels.setting_words import Seen, rows_of
from vasculum.gui.panels.settings import SettingsPanel
from vasculum.gui.panels.wizard_words import END, READY, SPECIMEN, STEPS, TARGET, Step
from vasculum.gui.parts.plate import VerdictPlate
from vasculum.gui.parts.value_rows import ActRow, ValueRow
from vasculum.gui.sentences import said
from vasculum.gui.sound import Sounds
from vasculum.gui.teaching import Ground
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import mark, tr
from vasculum.model.certificate import Certificate
from vasculum.model.events import Analysed
from vasculum.model.record import Record
from vasculum.station import Station
from vasculum.station.first_start import code_of, fits, proposed_pattern

_LONG_SIDE = 1600
_HEAD = 176


class WizardPanel(SettingsPanel):
    """Its rows are those of Settings and are written as there; Esc keeps what is done."""

    title = mark("First start")
    icon = "check"
    takes_pedal = True
    keys = (
        Key("next-step", "Return", mark("the next step")),
        Key("skip", "S", mark("skips this step; what will be missing is told at the end")),
        Key("step-before", "B", mark("the step before")),
        Key("press", "Space", mark("photographs, where the step asks for it")),
        Key("undo", "U", mark("takes the last change back")),
    )
    acts = (
        ("next-step", "Return", mark("Next"), "check"),
        ("step-before", "B", mark("Back"), "undo-2"),
        ("skip", "S", mark("Skip"), ""),
        ("back", "Esc", mark("Later"), "x"),
    )

    def __init__(self, station: Station, tokens: Tokens, sounds: Sounds, ground: Callable[[], Ground]) -> None:
        self.step = 0
        self.skipped: tuple[int, ...] = ()
        self._record: Record | None = None
        self._certificate: Certificate | None = None
        self._shot = ""
        super().__init__(station, tokens, sounds, ground)
        self.column.hide()
        self.viewer = Viewer(tokens, tr("First frame"), tr("The frame appears here"))
        self.plate = VerdictPlate(tokens)
        for part in (self.viewer, self.plate):
            part.setParent(self)
            part.hide()
        self.setAccessibleName(tr("First start"))

    @property
    def current(self) -> Step:
        """The step shown."""
        return STEPS[self.step] if self.step < len(STEPS) else READY

    # --- rows

    @property
    def of_machine(self) -> bool:
        return bool(self.current.rows)

    def rows_for(self, seen: Seen) -> tuple[ValueRow, ...]:
        if self.step == SPECIMEN:
            return self._specimen_rows()
        if self.step == TARGET:
            return (self._act_row("target", tr("Colour chart"), tr("Photograph the chart"), self._target_words()),)
        if self.step == END:
            missing = " ".join(tr(STEPS[one].missing) for one in self.skipped)
            done = tr("What is missing: {what}", what=missing) if missing else tr("Nothing was skipped.")
            return (self._act_row("shoot", tr("The first frame"), tr("Photograph it"), done),)
        rows = [row for section, keys in self.current.rows for row in rows_of(section, seen) if row.key in keys]
        for row in rows:
            if row.key == "targets.default.where":
                row.rename(tr("Second copy"))
        return tuple(rows)

    def _act_row(self, key: str, name: str, words: str, note: str) -> ActRow:
        return ActRow(self._tokens, f"act:{key}", name, words, note)

    def _specimen_rows(self) -> tuple[ValueRow, ...]:
        shoot = self._act_row("shoot", tr("A specimen"), tr("Photograph it"), self._shot)
        code = code_of(self._record)
        if not code:
            return (shoot,)
        if fits(self._record, self._station.profile.policy):
            good = tr("{code} was read. The profile's pattern fits it.", code=code)
            return shoot, self._act_row("again", tr("Numbers"), tr("Photograph another"), good)
        words = tr("{code} was read, and is no number by the profile's pattern.", code=code)
        take = tr("Take {pattern}", pattern=proposed_pattern(code))
        return shoot, self._act_row("pattern", tr("Numbers"), take, words)

    def _target_words(self) -> str:
        return said(self._certificate.headline) if self._certificate else self._shot

    def note(self) -> str:
        return tr("Kept; it holds from step 6 on") if self._waits else tr("Kept")

    # --- what the person does

    def act(self, name: str) -> bool:
        match name:
            case "next-step" if isinstance(self.focusWidget(), QLineEdit):
                # What was typed counts first.
                self.setFocus()
            case "next-step":
                self.skipped = tuple(one for one in self.skipped if one != self.step)
                self._go(self.step + 1)
            case "skip" if self.step < END:
                self.skipped = tuple(sorted({*self.skipped, self.step}))
                self._go(self.step + 1)
            case "step-before":
                self._go(max(self.step - 1, 0))
            case "press" | "retake":
                self._press()
            case "back" | "undo":
                return super().act(name)
            case _:
                return False
        return True

    def _press(self) -> None:
        if self.step in (SPECIMEN, END):
            self._shoot()
        elif self.step == TARGET:
            self._measure()
        else:
            self._go(self.step + 1)

    def _go(self, step: int) -> None:
        self._end_lesson()
        self.setFocus()
        if step > END:
            self.step = 0
            self.acted.emit("shoot")
            return
        self.step, self._shot = step, ""
        if step == SPECIMEN and self._waits:
            # Photographs come from the camera, into the folder and by the profile that were chosen just now.
            self._waits = ()
            self.acted.emit("restart")
            return
        self._show()
        self._arrange()

    def do(self, name: str) -> None:
        match name:
            case "shoot" | "again":
                self._shoot()
            case "target":
                self._measure()
            case "pattern":
                self._take_pattern()
            case _:
                super().do(name)

    def _shoot(self) -> None:
        if not self._station.camera_ready:
            self.told(tr("The camera does not answer yet."))
            return
        self.told(tr("Photographing"))
        self.plate.wait(tr("Looking"))
        self._station.shoot()

    def _take_pattern(self) -> None:
        station, pattern = self._station, proposed_pattern(code_of(self._record))
        changes = {"roles.catalogNumber.pattern": pattern}
        name, author = station.settings.profile, station.operator or ""

        def taken(_: object) -> None:
            self._show()
            self.told(tr("{pattern} is the pattern of your numbers now.", pattern=pattern))

        ask(self, lambda: station.profiles.save(name, changes, author, "first start"), taken, self._failed)

    def _measure(self) -> None:
        if not self._station.camera_ready:
            self.told(tr("The camera does not answer yet."))
            return
        self.told(tr("Photographing the target"))
        morning, operator = self._station.morning, self._station.operator

        def whole() -> Certificate:
            frame = morning.photograph()
            try:
                return morning.issue(morning.measure(frame, None, operator), frame)
            finally:
                morning.discard(frame)

        ask(self, whole, self._issued, self._failed)

    def _issued(self, certificate: Certificate) -> None:
        self._certificate = certificate
        self._show()
        # A headline "with a note" says which.
        self.told(" ".join(said(words) for words in (certificate.headline, *certificate.notes[:1])))

    def told(self, words: str) -> None:
        self._shot = words
        self.bar.say(words)

    # --- what happens

    def hear(self, happened: object) -> None:
        if isinstance(happened, Analysed) and self.isVisible() and self.step in (SPECIMEN, END):
            verdict = happened.verdict
            self._sounds.play(verdict.status)
            sentence = verdict.reasons[0] if verdict.reasons else tr("All checks pass.")
            self.plate.judge(verdict.status, verdict.catalog_number, "", said(sentence))
            ask(self, lambda: self._station.record(happened.capture_id), self._recorded, self._failed)

    def _recorded(self, record: Record | None) -> None:
        if record is None or record.analysis is None or record.verdict is None:
            return
        self._record = record
        path = self._station.file_path(record.capture.primary)
        full = (record.analysis.width, record.analysis.height)
        marks = marks_of(record.analysis, record.verdict)

        def came(image: object) -> None:
            self.viewer.show_picture(image, full, path)  # type: ignore[arg-type]
            self.viewer.show_marks(marks)

        ask(self, lambda: get_ready(load_picture(path, _LONG_SIDE)), came, self._failed)
        code = code_of(record) or tr("no code")
        self.told(tr("Photographed, {code}.", code=code) if self.step == SPECIMEN else tr("Your station is ready."))
        self._show()

    # --- places

    @property
    def place(self) -> object:
        return super().place, self.step, self.skipped, self._certificate

    def go_to(self, place: object) -> None:
        if isinstance(place, tuple):
            before, self.step, self.skipped, self._certificate = place
            super().go_to(before)

    def heading(self) -> tuple[Run, ...]:
        if self.step >= END:
            return (Run(tr("Ready"), 400, "muted"),)
        return (Run(tr("Step {n} of {all}", n=self.step + 1, all=len(STEPS)), 400, "muted"),)

    def look(self) -> None:
        super().look()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    @property
    def _pictured(self) -> int:
        return round(self.width() * 0.42)

    def _arrange(self) -> None:
        wide, high, left = self.width(), self.height(), self._pictured
        bar = 68 if wide > 1500 else 60
        shows = self.step in (SPECIMEN, END)
        ends = self.step == END
        self.bar.word("next-step", tr("To work") if ends else tr("Next"))
        for act in ("skip", "back"):
            self.bar.offer(act, not ends)
        self.viewer.setVisible(shows)
        self.plate.setVisible(shows)
        plate = 188 if high > 800 else 128
        self.viewer.setGeometry(40, 40, max(left - 80, 10), max(high - bar - 80 - plate - 24, 10))
        self.plate.setGeometry(40, high - bar - plate - 40, max(left - 80, 10), plate)
        self.rows.setGeometry(left, _HEAD, wide - left, high - bar - _HEAD)
        self.bar.setGeometry(0, high - bar, wide, bar)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, left, wide = self._tokens, float(self._pictured), float(self.width())
        painter.fillRect(self.rect(), tokens.colour("surface"))
        painter.fillRect(QRectF(0, 0, left, self.height()), tokens.colour("canvas"))
        if not self.viewer.isVisible():
            side = min(left * 0.4, 220.0)
            middle = QRectF((left - side) / 2, (self.height() - 68 - side) / 2, side, side)
            paint_icon(painter, self.current.icon, middle, QColor("#FFFFFF"))
        x = left + 24
        self._dots(painter, x, 30)
        paint_text(painter, tokens, QRectF(x, 50, wide - x - 24, 48), tr(self.current.question), 30, 650)
        paint_wrapped(painter, tokens, QRectF(x, 104, wide - x - 24, 66), tr(self.current.told), 17, 400, "muted")

    def _dots(self, painter: QPainter, x: float, y: float) -> None:
        """The steps: done filled, skipped crossed, the one shown larger."""
        ink = self._tokens.colour("text")
        for step in range(len(STEPS)):
            radius = 7.0 if step == self.step else 5.0
            painter.setPen(QPen(ink, 1.6))
            painter.setBrush(ink if step <= self.step and step not in self.skipped else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x - radius + 7, y - radius, 2 * radius, 2 * radius))
            x += 24

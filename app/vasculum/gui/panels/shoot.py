"""Shoot: live view, last frame with its boxes, verdict, checks, next press, filmstrip, exception lane."""

import time

from PySide6.QtGui import QImage, QResizeEvent

from vasculum.gui import keys
from vasculum.gui.ask import ask
from vasculum.gui.images.live import LiveFeed
from vasculum.gui.images.marks import marks_of, page_of
from vasculum.gui.in_turn import InTurn
from vasculum.gui.lettering import Run
from vasculum.gui.panels.shoot_aids import Aids
from vasculum.gui.panels.shoot_decisions import STEPS, Decisions
from vasculum.gui.panels.shoot_frames import Frames, Shown
from vasculum.gui.panels.shoot_lane import OpenLane
from vasculum.gui.panels.shoot_next import NextLine
from vasculum.gui.parts.arrangement import arrange_shoot, measures
from vasculum.gui.parts.canvas import Canvas
from vasculum.gui.parts.checks import CheckColumn
from vasculum.gui.parts.filmstrip import Filmstrip
from vasculum.gui.parts.lane import Card, Lane, LaneColumn
from vasculum.gui.parts.next_press import NextPress
from vasculum.gui.parts.operator_column import OperatorColumn
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.plate import VerdictPlate
from vasculum.gui.parts.reading import reading_of
from vasculum.gui.parts.shot_line import ShotLine
from vasculum.gui.sentences import said
from vasculum.gui.sound import Sounds
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, mark, thousands, tr
from vasculum.gui.words import holder_of, name_of, under_hand
from vasculum.model.events import (
    Analysed,
    CameraConnected,
    CameraFault,
    Captured,
    PreviewFrame,
    Progress,
    Replaced,
    StationFault,
    SwapSeen,
    WorkerFailed,
)
from vasculum.model.verdict import Stage, Status
from vasculum.station import Overview, Station


class ShootPanel(Panel):
    """The room of the shift. Talks to the station and to nothing else."""

    title = mark("Shoot")
    icon = "scan"
    keys = keys.SHOOT

    def __init__(self, station: Station, tokens: Tokens, sound: Sounds) -> None:
        super().__init__()
        self._station, self._tokens, self._sound = station, tokens, sound
        self._operator = False
        self._overview: Overview | None = None
        self._build(tokens)
        self._frames = Frames(station, self)
        self._frames.changed.connect(self._show_frame)
        self._frames.thumbnail.connect(self._thumbnail)
        self._frames.earlier.connect(self._put_earlier)
        self._frames.crops.connect(self.checks.show_crops)
        self._feed = LiveFeed(self, lambda: self.live.place)
        self._feed.ready.connect(self.canvas.show_live)
        self._aids = Aids(self.canvas, self._frames, self._feed, station)
        self._decisions = Decisions(self, station, self._frames, self.lane_column, self._decided)
        self._line = NextLine(self, station, self._frames, self.next, self.views, self._arrange)
        self._open_lane = OpenLane(station, self.lane_column, self._line, self._decisions)
        self._taken_at: dict[str, float] = {}
        self._answering = False
        self._cropped = (0, 0)
        self._after_the_plate = InTurn(self, self._show_marks, self._line.renew)
        self._frames.recall()

    def _build(self, tokens: Tokens) -> None:
        profile = self._station.profile
        self.canvas = Canvas(tokens)
        self.live, self.frame = self.canvas.live, self.canvas.frame
        self.plate = VerdictPlate(tokens)
        self.views = ShotLine(tokens)
        self.checks = CheckColumn(tokens, profile.policy.limits, lambda: self.key_of("retake", "R"))
        self.lane_column = LaneColumn(tokens, self.key_of)
        self.shift = OperatorColumn(tokens, said(profile.title), holder_of(profile.collection))
        self.next = NextPress(tokens)
        self.strip = Filmstrip(tokens)
        self.lane = Lane(tokens, self.key_of)
        # In the order in which Tab goes and readers read (design, section 8).
        column = (self.plate, self.views, self.checks, self.lane_column, self.shift)
        for part in (self.next, *column, self.canvas, self.strip, self.lane):
            part.setParent(self)
        for part in (self.next, self.canvas, self.lane):
            part.acted.connect(self.act)

    # --- what the person does

    def act(self, name: str) -> bool:
        if self._open_lane.act(name):
            return True
        acts = {
            "press": self.press,
            "retake": self.retake,
            "lane": self._toggle_lane,
            "next-fault": self._next_fault,
            **self._decisions.acts,
            **self._aids.acts,
        }
        if self._aids.move_glass(name) or (name == "back" and self._back()):
            return True
        if name not in acts:
            return False
        acts[name]()
        return True

    def wants(self, key: str) -> bool:
        if key in STEPS and self.live.magnified:
            return True
        return self._open_lane.wants(key) or super().wants(key)

    def scan(self, text: str) -> bool:
        ask(self, lambda: self._station.take_scan(text), self._scanned)
        return True

    def _scanned(self, came_of_it: str) -> None:
        self._line.note(said(came_of_it))
        # A badge or a cover changes what stands at the top.
        self.acted.emit("count")

    def let_go(self, name: str) -> None:
        if name == "compare":
            self._aids.compare(False)

    def press(self) -> None:
        """Does what the next-press line says. One press is remembered while the camera is busy, a second is not."""
        if self._station.presses_waiting:
            self._sound.tick()
            return
        self._station.press()
        self._line.pressed()

    def retake(self) -> None:
        """Takes the last specimen again."""
        if self._frames.shown is None:
            self._line.note(tr("There is no frame to take again"))
        elif self._station.presses_waiting:
            self._sound.tick()
        else:
            self._station.retake()
            self._line.pressed()

    def _decided(self, note: str) -> None:
        self._line.note(note)
        self.acted.emit("count")

    def _next_fault(self) -> None:
        if self.checks.step():
            self._show_marks()
            self._ask_crops()

    def _back(self) -> bool:
        if not self._open_lane.open:
            return self._aids.back()
        self._toggle_lane()
        return True

    def _toggle_lane(self) -> None:
        self._open_lane.turn(not self._open_lane.open)
        self._arrange()

    # --- what happens

    def hear(self, happened: object) -> None:
        match happened:
            case PreviewFrame():
                if self.isVisible():
                    self._feed.take(happened.jpeg)
            case SwapSeen():
                self._aids.saw_swap(happened.told)
            case Captured():
                self._captured(happened)
            case Analysed():
                self._analysed(happened)
            case Replaced():
                self.strip.frames.put(happened.capture_id, replaced=True)
            case CameraConnected():
                self._answering = True
                self.live.say("")
                self._line.renew()
            case CameraFault():
                self.live.say(said(f"{happened.message} {happened.advice}"))
                if happened.code == "camera-lost" and self._answering:
                    self._sound.lost()
                self._answering = self._answering and happened.code != "camera-lost"
                self._line.renew()
            case StationFault():
                self.live.say(said(f"{happened.message} {happened.advice}"))
            case WorkerFailed():
                self._line.note(tr("A part of the program stopped and was started again"))
            case Progress() if self._frames.is_shown(happened.capture_id) and self.plate.status is None:
                self.plate.wait(said(happened.what))
            case _:
                pass

    def _captured(self, happened: Captured) -> None:
        capture = happened.capture
        self._taken_at = {capture.id: time.monotonic()}
        self.strip.frames.put(capture.id)
        self.plate.wait(tr("Looking"))
        self.checks.clear()
        self.live.say("")
        self._frames.captured(capture)
        self._line.renew()

    def _analysed(self, event: Analysed) -> None:
        verdict = event.verdict
        self.strip.frames.put(event.capture_id, status=verdict.status, number=verdict.catalog_number or "")
        if not self._frames.is_shown(event.capture_id):
            return
        taken = self._taken_at.pop(event.capture_id, None)
        worse = self.plate.status is not None and verdict.status.weight > self.plate.status.weight
        if taken is not None or worse:
            self._sound.play(verdict.status)
        waited = tr("judged in {s} s", s=figure(time.monotonic() - taken, 1)) if taken is not None else ""
        self._frames.analysed(event.analysis, verdict, waited)
        if verdict.status is Status.PASS and event.analysis.stage is Stage.VERDICT:
            self.canvas.focus.passed()

    def _show_frame(self, shown: Shown) -> None:
        """What is known of the frame shown, all of it, anew."""
        if shown.image is not None:
            self.frame.show_picture(shown.image, shown.full, shown.path)
            self.canvas.arrange()
        elif self.frame.image is None:
            self.frame.await_picture()
        if (before := self._frames.before) is not None and before.image is not None:
            self.canvas.show_before((before.image, before.full, before.path, before.number))
        else:
            self.canvas.show_before(None)
        self._aids.renew(shown)
        if shown.verdict is not None and shown.analysis is not None:
            verdict, analysis = shown.verdict, shown.analysis
            rules, who = self._station.rules, self._station.operator
            self.checks.take_limits(rules.policy_for(who).limits, rules.trains(who))
            self.checks.show_verdict(verdict)
            self.checks.show_lines(reading_of(analysis))
            fault = self.checks.fault
            line = f"{name_of(fault.name)} · {shown.waited}" if fault else shown.waited[:1].upper() + shown.waited[1:]
            sentence = said(verdict.reasons[0]) if verdict.reasons else tr("All checks pass.")
            self.plate.judge(verdict.status, verdict.catalog_number, line.strip(" ·"), sentence)
            if fault is None and (page := page_of(analysis)) is not None:
                self.live.guide(page)
            if fault is not None and self.checks.crops is None:
                self._ask_crops()
        self._place()
        self._after_the_plate.start()

    def _show_marks(self) -> None:
        shown = self._frames.shown
        if shown and shown.analysis and shown.verdict:
            self.frame.show_marks(marks_of(shown.analysis, shown.verdict, self.checks.fault))

    def _ask_crops(self) -> None:
        if self.checks.fault is not None:
            ratio = self.devicePixelRatioF()
            width, height = self._cropped = self.checks.crop_size
            self._frames.ask_crops(self.checks.fault, round(width * ratio), round(height * ratio))

    def _thumbnail(self, capture_id: str, image: QImage) -> None:
        cell = self.strip.frames.cell(capture_id)  # type: ignore[arg-type]
        if cell is not None:
            self.strip.frames.put(cell.capture_id, image=image)
            self._show_cards()

    def _put_earlier(self, shown: Shown, replaced: bool) -> None:
        """A frame of before this window was opened, for the strip."""
        status = shown.verdict.status if shown.verdict else None
        self.strip.frames.put(shown.capture_id, number=shown.number, status=status, replaced=replaced)

    # --- words and places

    def operate(self, operator: bool) -> None:
        """Operator mode on or off."""
        self._operator = self._line.operator = operator
        self.canvas.operate(operator)
        self.checks.large = operator
        self._open_lane.turn(self._open_lane.open and not operator)
        self._arrange()

    def take(self, overview: Overview) -> None:
        self._overview = overview
        self.shift.take(overview)
        self._show_cards()
        self._line.renew()

    def _show_cards(self) -> None:
        images = {cell.capture_id: cell.image for cell in self.strip.frames.cells}
        records = self._overview.lane if self._overview else ()
        cards = tuple(Card(record, images.get(record.capture.id)) for record in records)
        self.lane.show_cards(cards)
        self.lane_column.show_cards(cards)

    def heading(self) -> tuple[Run, ...]:
        who = self._station.operator
        taken = "    " + tr("{n} this shift", n=thousands(self._overview.taken)) if self._overview else ""
        taken += f" · {who}" if who else ""
        taken += tr(" · trainee, stricter limits") if self._station.rules.trains(who) else ""
        return (*under_hand(self._station.profile, self._overview), Run(taken, 400, "muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    def _arrange(self) -> None:
        self._place()
        self._line.renew()

    def _place(self) -> None:
        window = self.window()
        sizes = measures(window.width(), window.height())
        rects = arrange_shoot(self.width(), self.height(), sizes, self._operator, self._line.lists)
        faulty = self.checks.fault is not None
        self.canvas.setGeometry(rects.canvas)
        self.plate.setGeometry(rects.plate)
        self.views.setGeometry(rects.views)
        for part in (self.checks, self.lane_column, self.shift):
            part.setGeometry(rects.column)
        self.lane_column.setVisible(self._open_lane.open)
        self.shift.setVisible(self._operator and not faulty)
        self.checks.setVisible(not self._open_lane.open and (not self._operator or faulty))
        self.next.setGeometry(rects.next)
        self.strip.setVisible(not self._operator)
        self.lane.setVisible(not self._operator)
        self.strip.setGeometry(rects.film)
        self.lane.setGeometry(rects.lane)
        if faulty and self._cropped not in ((0, 0), self.checks.crop_size):
            self._ask_crops()
        if not self._operator:
            self.strip.fit_cells(rects.film.height())

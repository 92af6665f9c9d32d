"""Settings: written when they are changed, taken back by U; keys, pedals and scanners are taught by pressing them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from vasculum.gui.ask import ask
from vasculum.gui.images.monitor import monitor_name
from vasculum.gui.keys import Key
from vasculum.gui.lettering import Run, paint_wrapped
from vasculum.gui.panels.hearing import hear_all
from vasculum.gui.panels.setting_words import SECTIONS, Seen, rows_of
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.filters import Filter, FilterColumn
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.row_list import RowList
from vasculum.gui.parts.value_rows import ValueRow
from vasculum.gui.sentences import said_fault
from vasculum.gui.sound import Sounds, outputs
from vasculum.gui.teaching import Ground, Heard, Lesson, heard_key, heard_scan
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, mark, spoken, tr
from vasculum.gui.words import tilde
from vasculum.settings.changing import Value, value_at
from vasculum.station import Choices, Station


class SettingsPanel(Panel):
    """Talks to the station and to nothing else; `ground` gives the keys that there are now."""

    title = mark("Settings")
    icon = "settings"
    keys: tuple[Key, ...] = (
        Key("next-section", "Ctrl+Down", mark("the next section")),
        Key("previous-section", "Ctrl+Up", mark("the section before")),
        Key("undo", "U", mark("takes the last change back")),
        Key("restart", "F5", mark("starts the station again with what is written now")),
    )

    acts: tuple[tuple[str, str, str, str], ...] = (
        ("restart", "F5", mark("Start the station again"), "refresh-cw"),
        ("undo", "U", mark("Undo"), "undo-2"),
    )

    def __init__(self, station: Station, tokens: Tokens, sounds: Sounds, ground: Callable[[], Ground]) -> None:
        super().__init__()
        self._station, self._tokens, self._sounds, self._ground = station, tokens, sounds, ground
        self.section = "window"
        self._choices: Choices | None = None
        self._room: dict[str, int] = {}
        self._waits: tuple[str, ...] = ()
        self._undone: list[dict[str, Value]] = []
        self._lesson: Lesson | None = None
        self._spoken = spoken()
        self._row = ""
        self.column = FilterColumn(tokens, tr("Sections"))
        self.rows = RowList(tokens, tr("Settings"))
        self.bar = ActionBar(tokens, tuple((act, key, tr(words), icon) for act, key, words, icon in self.acts))
        for part in (self.column, self.rows, self.bar):
            part.setParent(self)
        self.bar.acted.connect(self.act)
        self.column.chosen.connect(self._open)
        self.setAccessibleName(tr("Settings"))

    # --- what is shown

    def look(self) -> None:
        self.setFocus()
        self._show()
        self._ask_machine()

    def _ask_machine(self) -> None:
        wanted = self._station.wanted
        folders = {str(wanted.data), *(one.where for one in wanted.targets.values() if _is_folder(one.where))}

        def left() -> dict[str, int]:
            return {folder: self._station.room_at(Path(folder)) for folder in folders}

        ask(self, self._station.choices, self._found, self._failed)
        ask(self, left, self._measured, self._failed)

    def _found(self, choices: Choices) -> None:
        self._choices = choices
        if self.of_machine:
            self._show()

    def _measured(self, left: dict[str, int]) -> None:
        self._room = left
        if self.of_machine:
            self._show()

    def _show(self) -> None:
        if isinstance(self.focusWidget(), QLineEdit) and self.focusWidget().hasFocus():
            return
        hears = outputs() if self._station.wanted.sound else ()
        seen = Seen(
            self._tokens, self._station.wanted, self._ground(), self._choices, hears, monitor_name(), self._room
        )
        rows = self.rows_for(seen)
        for row in rows:
            row.changed.connect(self._changed)
        self.rows.show_rows(rows)
        sections = tuple(Filter(name, tr(word), icon=icon) for name, (word, icon) in SECTIONS.items())
        self.column.show_groups(((tr("Settings"), sections),), {self.section})
        self.headed.emit()
        self.update()

    @property
    def of_machine(self) -> bool:
        """Whether the rows show what the machine was asked for."""
        return self.section in ("camera", "disks", "station", "targets")

    def rows_for(self, seen: Seen) -> tuple[ValueRow, ...]:
        """The rows that are shown now."""
        return rows_of(self.section, seen)

    # --- what the person does

    def act(self, name: str) -> bool:
        sections = list(SECTIONS)
        if name == "back":
            return self._back()
        if name in ("next-section", "previous-section"):
            by = 1 if name == "next-section" else -1
            self._open(sections[(sections.index(self.section) + by) % len(sections)])
        elif name == "undo":
            self._undo()
        elif name == "restart":
            self.acted.emit("restart")
        else:
            return False
        return True

    def _back(self) -> bool:
        if isinstance(self.focusWidget(), QLineEdit):
            self.setFocus()
            return True
        return False

    def _open(self, section: str) -> None:
        self._end_lesson()
        self.setFocus()
        self.section = section
        self._show()
        self.rows.verticalScrollBar().setValue(0)

    def _changed(self, key: str, value: object) -> None:
        kind, _, rest = key.partition(":")
        if kind == "act":
            self.do(rest)
        elif kind in ("key", "pedal"):
            room, _, act = rest.rpartition(".")
            self._begin(
                Lesson(kind, room, act),
                key,
                tr("Press the pedal now.") if kind == "pedal" else tr("Press the key now."),
            )
        elif key == "theme":
            self.acted.emit("theme")
        elif key.startswith("secret."):
            self._keep_key(key.partition(".")[2], str(value))
        elif key == "new-target":
            self.change({f"targets.{str(value).strip()}.kind": "ocfl"}, anew=True)
        elif key == "data":
            self.change({key: str(Path(str(value)).expanduser())})
        elif key == "new-person":
            self.change({f"operators.{str(value).strip()}.name": ""}, anew=True)
        else:
            self.change({key: value})  # type: ignore[dict-item]

    def change(self, changes: dict[str, Value], anew: bool = False, undone: bool = False, said: str = "") -> None:
        """Writes settings; `anew`: a table is made. `said` is what stands in the row afterwards."""
        before = self._station.wanted
        inverse = {key: value_at(before, key) for key in changes}
        if anew:
            self.setFocus()
            inverse = {key.rpartition(".")[0]: None for key in changes}

        def kept(waits: tuple[str, ...]) -> None:
            if not undone:
                self._undone.append(inverse)
            self._waits, self._row = waits, self._row if said else ""
            self._show()
            self._tell(said or self.note())
            # Last: the window may dress itself anew for it.
            self.acted.emit("settings-changed")

        ask(self, lambda: self._station.change_settings(changes), kept, lambda fault: self._refused(changes, fault))

    def note(self) -> str:
        """What is said when something was written."""
        if self._waits:
            return tr("Kept. F5 starts the station again with it: {names}", names=", ".join(self._waits))
        return tr("Kept")

    def _refused(self, changes: dict[str, Value], fault: Exception) -> None:
        words = said_fault(fault)
        self.bar.say(words)
        for row in self.rows.rows:
            if row.key in changes:
                row.complain(words)
        self.rows.arrange()

    def refuse_monitor(self, fault: Exception) -> None:
        """The profile named for the monitor cannot be taken."""
        self._refused({"monitor_profile": None}, fault)

    def _failed(self, fault: Exception) -> None:
        self.told(said_fault(fault))

    def _undo(self) -> None:
        if not self._undone:
            self.bar.say(tr("Nothing to take back"))
            return
        self.setFocus()
        self.change(self._undone.pop(), undone=True)

    def do(self, name: str) -> None:
        """What the button of a row does."""
        match name:
            case "wizard":
                self.acted.emit("wizard")
            case "sounds":
                hear_all(self._sounds, self.rows.row("act:sounds"), self.rows.arrange)
            case "scanner":
                self._begin(Lesson("scanner"), "act:scanner", tr("Scan any code now."))
            case "factory-keys":
                self.change({"keys": None})
            case "factory-pedals":
                self.change({"pedals": None})
            case "monitor":
                self.acted.emit("settings-changed")
                self._show()
            case _:
                self._choices = None
                self._show()
                self._ask_machine()

    def _keep_key(self, target: str, typed: str) -> None:
        parts = tuple(typed.split())
        ask(
            self,
            lambda: self._station.keep_target_key(target, parts),
            lambda where: self.bar.say(tr("Kept in {place}", place=where)),
            self._failed,
        )

    # --- lessons

    @property
    def teaches(self) -> bool:  # type: ignore[override]
        """Whether the next press is to be learnt."""
        return self._lesson is not None

    def _begin(self, lesson: Lesson, key: str, words: str) -> None:
        self._end_lesson()
        # No field may have the focus: what is pressed must come here.
        self.setFocus()
        self._lesson, self._row = lesson, key
        self._tell(f"{words} {tr('Esc lets it be.')}")
        if lesson.kind == "scanner":
            self.acted.emit("listen-slowly")

    def _end_lesson(self) -> None:
        if self._lesson is not None:
            self._lesson = None
            self.acted.emit("listen-usually")
            self._show()

    def taught(self, key: str) -> None:
        lesson = self._lesson
        if lesson is None or key == "Esc":
            self._end_lesson()
            self.bar.say("")
        elif lesson.kind == "scanner":
            self._tell(tr("That was the key {key}. Scan a code.", key=key))
        else:
            self._learn(heard_key(lesson, key, self._ground()))

    def taught_scan(self, text: str, gap_ms: float) -> None:
        if self._lesson is not None and self._lesson.kind == "scanner":
            self._learn(heard_scan(text, gap_ms))
        else:
            self._tell(tr("That was a scanner. Press a key."))

    def _learn(self, heard: Heard) -> None:
        self._sounds.tick()
        if heard.fault:
            self._tell(heard.words)
            return
        row = self._row
        self._end_lesson()
        self._row = row
        self.change(heard.changes, said=heard.words)

    def _tell(self, words: str) -> None:
        """Says it at the foot, and in the row that is spoken of."""
        row = next((one for one in self.rows.rows if one.key == self._row), None)
        self.bar.say(words)
        if row is not None:
            row.say(words)
            self.rows.arrange()
            self.rows.ensureWidgetVisible(row, 0, 40)

    # --- places

    @property
    def place(self) -> object:
        return self.section, self._undone, self._waits, self._row, self.bar.note, self._spoken

    def told(self, words: str) -> None:
        self.bar.say(words)

    def go_to(self, place: object) -> None:
        if isinstance(place, tuple):
            self.section, self._undone, self._waits, self._row, note, language = place
            self._show()
            # What was said in another language is said anew.
            self._tell(note if language == self._spoken or not note else self.note())

    def heading(self) -> tuple[Run, ...]:
        return (Run(tilde(self._station.wanted.file), 400, "muted"),)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        bar = 68 if wide > 1500 else 60
        left = 250 if wide > 1500 else 236
        self.column.setGeometry(0, 0, left, high - bar)
        self.rows.setGeometry(left, 0, min(wide - left, 900), high - bar)
        self.bar.setGeometry(0, high - bar, wide, bar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        place = self.rows.geometry()
        beside = QRectF(place.right() + 1, 0, self.width() - place.right() - 1, place.height())
        painter.fillRect(beside, self._tokens.colour("background"))
        if beside.width() > 200:
            key = key_words(self.key_of("undo", "U"))
            words = tr(
                "What is changed here is written at once into the file named above. {key} takes it back.", key=key
            )
            paint_wrapped(painter, self._tokens, beside.adjusted(40, 28, -40, -20), words, 16.5, 400, "muted")


def _is_folder(where: str) -> bool:
    return bool(where) and "://" not in where

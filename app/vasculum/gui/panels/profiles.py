"""Profiles: every limit tried on a sample frame and on the last frames before it is saved as a version."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from vasculum.gui.ask import ask
from vasculum.gui.keys import Key
from vasculum.gui.lettering import Run, paint_fitted
from vasculum.gui.panels.profile_rows import rows_of, show_values, version_rows
from vasculum.gui.panels.profile_trial import Trial
from vasculum.gui.panels.profile_words import section_name
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.filters import Filter, FilterColumn
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.row_list import RowList
from vasculum.gui.parts.sample import Sample
from vasculum.gui.sentences import said_fault
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, mark, tr, tr_count
from vasculum.pipeline import Profile
from vasculum.pipeline.profile_edit import Plain, values_of
from vasculum.station import Station, Version

_STATE = 58


class ProfilesPanel(Panel):
    """Talks to the station and to nothing else; what a value means and does is asked there."""

    title = mark("Profiles")
    icon = "sliders-horizontal"
    keys = (
        Key("save", "Ctrl+S", mark("saves the changes as a new version")),
        Key("discard", "Ctrl+D", mark("lets the unsaved changes go")),
        Key("next-section", "Ctrl+Down", mark("the next section")),
        Key("previous-section", "Ctrl+Up", mark("the section before")),
        Key("next-frame", "N", mark("another sample frame, an older one")),
        Key("previous-frame", "B", mark("the sample frame before it")),
        Key("next-other", "D", mark("the next frame that would be judged otherwise")),
        Key("history", "J", mark("all versions; any of them can be put in force again")),
        Key("next-profile", "P", mark("the next profile")),
        Key("undo", "U", mark("takes the last unsaved change back")),
    )

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._names: tuple[str, ...] = ()
        self._name = station.settings.profile
        self._saved: Profile | None = None
        self._versions: tuple[Version, ...] = ()
        self.section = ""
        """The section shown."""
        self._history = False
        self._changes: dict[str, Plain | None] = {}
        self._undone: list[dict[str, Plain | None]] = []
        self._at = 0
        self._measured = False
        self._trial = Trial(station, self)
        self.column = FilterColumn(tokens, tr("Profiles and sections"))
        self.rows = RowList(tokens, tr("Values"))
        self.sample = Sample(tokens)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Why? A note for this version"))
        self.note.setAccessibleName(tr("Note for this version"))
        self.note.returnPressed.connect(self._save)
        self.bar = ActionBar(
            tokens,
            (
                ("save", "Ctrl+S", tr("Save"), "check"),
                ("discard", "Ctrl+D", tr("Discard changes"), "undo-2"),
                ("history", "J", tr("Versions"), "clock"),
                ("next-frame", "N", tr("Other frame"), "scan"),
            ),
        )
        for part in (self.column, self.note, self.rows, self.sample, self.bar):
            part.setParent(self)
        self.bar.acted.connect(self.act)
        self.column.chosen.connect(self._chosen)
        self._trial.framed.connect(self._framed)
        self._trial.judged.connect(self._judged)
        self._trial.refused.connect(self._failed)
        self.setAccessibleName(tr("Profiles"))

    # --- what is known

    @property
    def changes(self) -> dict[str, Plain | None]:
        """What is not saved yet."""
        return dict(self._changes)

    @property
    def sections(self) -> tuple[str, ...]:
        """Those of the profile, in their order."""
        values = values_of(self._saved) if self._saved else ()
        return tuple(dict.fromkeys(value.section for value in values))

    def look(self) -> None:
        self.setFocus()
        self._load()

    def _load(self) -> None:
        name, profiles = self._name, self._station.profiles

        def found() -> tuple[object, ...]:
            return profiles.names(), profiles.load(name), profiles.versions(name), profiles.draft(name)

        ask(self, found, lambda answer: self._loaded(name, *answer), self._failed)
        self._trial.open(name)

    def _loaded(
        self,
        name: str,
        names: tuple[str, ...],
        profile: Profile,
        versions: tuple[Version, ...],
        draft: dict[str, Plain | None],
    ) -> None:
        if name != self._name:
            return
        self._names, self._saved, self._versions = names, profile, versions
        self._changes = draft
        if self.section not in self.sections:
            limits = profile.policy.limits
            self.section = limits[0].check if limits else self.sections[0]
        self._show_rows()
        self._trial.try_values(self._changes)

    def _framed(self) -> None:
        self._at = min(self._at, max(len(self._trial.frames) - 1, 0))
        self._show_frame()

    # --- what the person does

    def act(self, name: str) -> bool:
        acts = {
            "save": self._save,
            "discard": self._discard,
            "undo": self._undo,
            "history": self._toggle_history,
            "next-section": lambda: self._step_section(1),
            "previous-section": lambda: self._step_section(-1),
            "next-frame": lambda: self._step_frame(1),
            "previous-frame": lambda: self._step_frame(-1),
            "next-other": self._next_other,
            "next-profile": self._next_profile,
        }
        if name == "back":
            return self._back()
        if name not in acts:
            return False
        acts[name]()
        return True

    def _back(self) -> bool:
        if isinstance(self.focusWidget(), QLineEdit):
            self.setFocus()
        elif self._history:
            self._toggle_history()
        else:
            return False
        return True

    def _chosen(self, key: str) -> None:
        kind, _, name = key.partition(":")
        if kind == "section":
            self._open_section(name)
        elif name != self._name:
            self._open_profile(name)

    def _open_profile(self, name: str) -> None:
        self._name, self.section, self._history = name, "", False
        self._at, self._undone, self._measured = 0, [], False
        self.sample.show_frame(None, None)
        self._load()

    def _next_profile(self) -> None:
        if self._names:
            at = self._names.index(self._name) if self._name in self._names else -1
            self._open_profile(self._names[(at + 1) % len(self._names)])

    def _open_section(self, section: str) -> None:
        self.section, self._history = section, False
        self._show_rows()
        self._judge_sample()

    def _step_section(self, by: int) -> None:
        sections = self.sections
        if sections:
            self._open_section(sections[(sections.index(self.section) + by) % len(sections)])

    def _step_frame(self, by: int) -> None:
        if self._trial.frames:
            self._at = (self._at + by) % len(self._trial.frames)
            self._show_frame()

    def _next_other(self) -> None:
        """The next frame whose verdict would not be the one it has."""
        tried, frames = self._trial.tried, self._trial.frames
        count = len(tried.verdicts) if tried else 0
        order = [(self._at + step) % count for step in range(1, count + 1)]
        other = next((at for at in order if tried and tried.verdicts[at].status is not frames[at].before.status), None)
        if other is None:
            self.bar.say(tr("No frame would be judged otherwise"))
            return
        self._at = other
        self._show_frame()

    def _change(self, key: str, value: object) -> None:
        self._undone.append(dict(self._changes))
        saved = {one.key: one.value for one in values_of(self._saved)} if self._saved else {}
        if value == saved.get(key):
            self._changes.pop(key, None)
        else:
            self._changes[key] = value  # type: ignore[assignment]
        self._trial.try_values(self._changes)

    def _undo(self) -> None:
        if self._undone:
            self._changes = self._undone.pop()
            self._show_rows()
            self._trial.try_values(self._changes)

    def _discard(self) -> None:
        if self._changes:
            self._undone.append(dict(self._changes))
            self._changes = {}
            key = key_words(self.key_of("undo", "U"))
            self.bar.say(tr("As it was saved; {key} brings the changes back", key=key))
            self._show_rows()
            self._trial.try_values(self._changes)

    def _save(self) -> None:
        name, changes, note = self._name, dict(self._changes), self.note.text().strip()
        author, profiles = self._station.operator or "", self._station.profiles
        self.bar.say(tr("Saving") if changes else tr("Nothing is changed"))
        if not changes:
            return
        ask(self, lambda: profiles.save(name, changes, author, note), lambda made: self._kept(name, made), self._failed)

    def _kept(self, name: str, made: Version) -> None:
        self.bar.say(tr("Version {n} is in force from the next frame on", n=made.number))
        self.note.clear()
        if name == self._name:
            self._changes, self._undone, self._measured = {}, [], False
            self._load()

    def _toggle_history(self) -> None:
        self._history = not self._history
        self._show_rows()

    def _go_back(self, key: str, _: object) -> None:
        name, author, profiles = self._name, self._station.operator or "", self._station.profiles
        ask(self, lambda: profiles.back(name, int(key), author), lambda made: self._kept(name, made), self._failed)

    # --- trying

    def _judged(self) -> None:
        self.bar.say("")
        if not self._measured:
            # The sliders reach what was measured, which is known only now.
            self._measured = True
            self._show_rows()
        if self._trial.profile is not None and not self._history:
            show_values(self.rows, self._trial.profile, self._saved, self._trial.tried, self.section)
        self._judge_sample()

    def _failed(self, fault: Exception) -> None:
        self.bar.say(said_fault(fault))
        self._tell()

    def _judge_sample(self) -> None:
        tried, profile = self._trial.tried, self._trial.profile
        if profile is not None:
            verdict = tried.verdicts[self._at] if tried and self._at < len(tried.verdicts) else None
            self.sample.show_tried(verdict, self.section, profile.policy, tried)
        self._tell()

    def _show_frame(self) -> None:
        frames = self._trial.frames
        frame = frames[self._at] if frames else None
        path = self._station.file_path(frame.record.capture.primary) if frame else None
        self.sample.show_frame(frame, path)
        self._judge_sample()

    # --- words and places

    def _show_rows(self) -> None:
        if self._saved is None:
            return
        if self._history:
            rows = version_rows(self._tokens, self._versions, self._saved.sha256)
        else:
            rows = rows_of(self._tokens, self._saved, self._changes, self.section, self._trial.tried)
        for row in rows:
            row.changed.connect(self._go_back if self._history else self._change)
        self.rows.show_rows(rows)
        if not self._history:
            show_values(self.rows, self._trial.profile or self._saved, self._saved, self._trial.tried, self.section)
        self._tell()

    def _tell(self) -> None:
        used = self._station.settings.profile
        profiles = tuple(Filter(f"profile:{one}", one, icon="check" if one == used else "") for one in self._names)
        changed = (
            {value.section for value in values_of(self._saved) if value.key in self._changes} if self._saved else ()
        )
        sections = tuple(
            Filter(f"section:{one}", section_name(one), icon="tag" if one in changed else "") for one in self.sections
        )
        groups = ((tr("Profiles"), profiles), (tr("Sections"), sections))
        self.column.show_groups(groups, {f"profile:{self._name}", f"section:{self.section}"})
        self.note.setEnabled(bool(self._changes))
        self.headed.emit()
        self.update()

    @property
    def state(self) -> str:
        """What stands over the values: what is not saved, or which version it is."""
        if self._changes:
            return tr_count("{n} change is not saved", "{n} changes are not saved", len(self._changes))
        if not self._versions:
            return tr("As it came with the program")
        last = self._versions[-1]
        note = f": {last.note}" if last.note else ""
        return tr("Version {n}", n=last.number) + note

    def heading(self) -> tuple[Run, ...]:
        return (Run(f"{self._name}, {self.state}", 400, "muted"),)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        bar = 68 if wide > 1500 else 60
        left = 250 if wide > 1500 else 206
        rows = 520 if wide > 1500 else 400
        self.column.setGeometry(0, 0, left, high - bar)
        self.note.setGeometry(left + rows // 2, 9, rows // 2 - 20, 40)
        self.rows.setGeometry(left, _STATE, rows, high - bar - _STATE)
        self.sample.setGeometry(left + rows, 0, wide - left - rows, high - bar)
        self.bar.setGeometry(0, high - bar, wide, bar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        place = self.rows.geometry()
        strip = QRectF(place.left(), 0, place.width(), _STATE)
        painter.fillRect(strip, self._tokens.colour("raised" if self._changes else "surface"))
        painter.fillRect(QRectF(strip.left(), strip.bottom() - 1, strip.width(), 1), self._tokens.colour("border"))
        words = strip.adjusted(24, 0, -strip.width() / 2 - 8, 0)
        paint_fitted(painter, self._tokens, words, self.state, 15, 650 if self._changes else 400)

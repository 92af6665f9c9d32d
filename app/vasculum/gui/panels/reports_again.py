"""Judging again in the Reports panel: a rehearsal that runs aside, what it would do, kept or left, and taken back."""

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from vasculum.gui.ask import ask
from vasculum.gui.parts.panel import Panel
from vasculum.gui.sentences import said_fault
from vasculum.gui.translate import key_words, thousands, tr, tr_count
from vasculum.model.ids import CaptureId
from vasculum.reports.document import Document
from vasculum.station import Again, Station


class JudgingAgainDesk(QObject):
    """One rehearsal at a time. Main thread; what takes time runs on pool threads."""

    shown = Signal(object)
    """A document to show in place of the report."""
    told = Signal(str)
    """What stands in the bar."""
    left = Signal()
    """The report is wanted back."""
    _came = Signal(int, int)

    def __init__(self, station: Station, panel: Panel) -> None:
        super().__init__(panel)
        self._station, self._panel = station, panel
        self._running = self._ended = False
        self._again: Again | None = None
        self._kept = 0
        self.document: Document | None = None
        """What is shown, in English; None while the report is."""
        self._came.connect(self._count)

    @property
    def to_keep(self) -> int:
        """How many records wait to be kept."""
        return len(self._again.changing) if self._again is not None else 0

    @property
    def to_undo(self) -> int:
        """How many can be taken back."""
        return self._kept

    def begin(self, only: Collection[CaptureId] | None, since: datetime | None) -> None:
        """Judges them again; nothing while that runs already."""
        if self._running:
            return
        self._running, self._ended = True, False
        self.told.emit(tr("Judging again: Esc ends it"))
        again = self._station.again
        ask(self, lambda: again.rehearse(only, since, self._came.emit), self._rehearsed, self._failed)

    def back(self) -> bool:
        """Ends a rehearsal, or leaves what it would do; False where there is neither."""
        if self._running:
            self._ended = True
            self._station.again.end()
        elif self.document is not None:
            if self._again is not None:
                self.told.emit(tr("Left as it is"))
            self._again = self.document = None
            self.left.emit()
        else:
            return False
        return True

    def keep(self) -> None:
        """Keeps what is shown."""
        again = self._again
        if again is None or not again.changing:
            return
        self._again = None

        def kept(count: int) -> None:
            self._kept = count
            self._show(again.document(count))
            key = key_words(self._panel.key_of("undo", "U"))
            self.told.emit(
                tr_count(
                    "{n} judged again: {key} takes it back", "{n} judged again: {key} takes them back", count, key=key
                )
            )

        ask(self, lambda: self._station.again.apply(again), kept, self._failed)

    def undo(self) -> None:
        """Gives the frames that were kept last their verdicts of before."""
        if not self._kept:
            self.told.emit(tr("Nothing to take back"))
            return
        self._kept = 0

        def taken_back(count: int) -> None:
            self.told.emit(tr_count("{n} taken back", "{n} taken back", count))
            self.document = None
            self.left.emit()

        ask(self, self._station.again.undo, taken_back, self._failed)

    def _count(self, done: int, of: int) -> None:
        if self._running and not self._ended:
            self.told.emit(tr("Judging again: {n} of {of}, Esc ends it", n=thousands(done), of=thousands(of)))

    def _rehearsed(self, again: Again) -> None:
        self._running = False
        self._again = again
        self._kept = 0
        self._show(again.document())
        self.told.emit("")

    def _failed(self, fault: Exception) -> None:
        self._running = False
        self.told.emit(said_fault(fault))

    def _show(self, document: Document) -> None:
        self.document = document
        self.shown.emit(document)

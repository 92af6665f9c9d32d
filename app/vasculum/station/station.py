"""The station: what can be asked of it, by window and command line alike. All methods may be called from any thread."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from vasculum.cameras.camera import Camera
from vasculum.inference import Fallback
from vasculum.model.capture import Capture, FileRef
from vasculum.model.cover import Cover
from vasculum.model.errors import CameraError
from vasculum.model.events import (
    Analysed,
    Captured,
    Corrected,
    CoverClosed,
    Delivered,
    Event,
    ExpectedDropped,
    ExpectedListed,
    Notice,
    ProviderFellBack,
    Reviewed,
    StationFault,
)
from vasculum.model.expected import ExpectedList
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.pipeline.roles import typed_value
from vasculum.settings import Settings
from vasculum.station.adjusting import Adjusting
from vasculum.station.analysing import AnalysisProcess
from vasculum.station.cards import Cards, said
from vasculum.station.deciding import Desk
from vasculum.station.overview import NextPress, next_press
from vasculum.station.room import no_room
from vasculum.station.rules import Rules
from vasculum.station.shooting import Shooting
from vasculum.station.turns import Turns
from vasculum.station.typed import Typed, typed_number
from vasculum.station.worker import Worker
from vasculum.store import files, queries
from vasculum.store.thread import StoreThread

COVER_END = "VASC:COVER-END"
"""The control code that puts the folder card away."""
T = TypeVar("T")
Listener = Callable[[Event | Notice], None]


class Station(Adjusting):
    """One running station. Built by `build_station`; `start` it, `stop` it, and it may be used as a context."""

    def __init__(
        self,
        settings: Settings,
        rules: Rules,
        store: StoreThread,
        process: AnalysisProcess,
        listeners: list[Listener],
    ) -> None:
        super().__init__()
        self.settings = settings
        self.rules = rules
        self._store = store
        self._process = process
        self._listeners = listeners
        self._shooting: Shooting | None = None
        self._turns = Turns(())
        self._workers: list[Worker] = []
        self._local = threading.local()
        self._scanned: str | None = None
        self._scan_lock = threading.Lock()
        self.session = datetime.now(UTC).strftime("%Y-%m-%d")
        self.operator: str | None = None
        """Who works here now, by pseudonym; set by a badge scan or a flag, kept with every frame and decision."""
        self.desk = Desk(self._signed, self.record)
        listeners.append(self.desk.hear)

    def attach(self, workers: list[Worker], shooting: Shooting | None, turns: Turns) -> None:
        """Gives it its workers; called once, by `build_station`."""
        self._workers = workers
        self._shooting = shooting
        self._turns = turns

    def start(self) -> None:
        """Starts all workers; returns at once. The analysis process warms up behind."""
        self.shot_lists.leave()
        for worker in self._workers:
            worker.start()

    def stop(self) -> None:
        """Ends all workers, the analysis process and the store; what is unfinished is asked for again next time."""
        self.again.end()
        self.end_runs()
        self._process.close()
        for worker in self._workers:
            worker.stop()
        if self._shooting is not None:
            self._shooting.close()
        self._store.close()

    def __enter__(self) -> "Station":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def listen(self, listener: Listener) -> None:
        """Hears every event after it was stored, and every notice. Called from any thread; must return at once."""
        self._listeners.append(listener)

    def show(self, happened: Event | Notice) -> None:
        """Tells the listeners."""
        for listener in tuple(self._listeners):
            listener(happened)

    def record_events(self, events: tuple[Event, ...], if_so: Callable[[Database], bool] | None = None) -> bool:
        """Stores events in one transaction and wakes whoever may have work now; blocks until they are safe. With
        `if_so`, asked within the transaction, only where it says yes; whether they were stored."""
        if stored := self._store.apply(*events, if_so=if_so).result():
            self.shot_lists.follow(events)
        if any(isinstance(event, Captured | Analysed | Reviewed | Corrected | Delivered) for event in events):
            self.wake()
        return stored

    def tell(self, happened: Event | Notice) -> None:
        """Shows a notice; records an event that asks for nothing (a fault, a camera) and shows it also where the store
        cannot take it, for then the store is what is at fault. Returns at once."""
        if isinstance(happened, Notice):
            self.show(happened)
            return

        def shown(done: "Future[bool]") -> None:
            if done.exception() is not None:
                self.show(happened)

        self._store.apply(happened).add_done_callback(shown)

    def fell_back(self, fallback: Fallback) -> None:
        """A model runs elsewhere than was asked: an event, not a line in a log."""
        why = f"The model {fallback.model} could not be opened on the provider that the settings ask for."
        self.tell(ProviderFellBack(asked=fallback.asked, used=fallback.used, why=f"{why} {fallback.why}".strip()))

    # --- shooting

    @property
    def camera_ready(self) -> bool:
        """Whether a body answers."""
        return self._shooting is not None and self._shooting.connected

    @property
    def presses_waiting(self) -> int:
        """Presses not yet served by the camera."""
        return self._shooting.waiting if self._shooting else 0

    def shoot(self) -> "Future[Capture]":
        """Releases the shutter; the future ends with the safe capture. Analysis follows by itself."""
        return self._press(None)

    def press(self) -> "Future[Capture]":
        """Does what `next_press` says: shoots, or takes the last frame again."""
        return self._press(next_press(self.reading).retakes)

    def next_press(self) -> NextPress:
        """What the next press will do. Short enough for the main thread."""
        if not self.camera_ready:
            return NextPress("Waits for the camera" if self._shooting else "This station has no camera")
        if no_room(self.reading, self.settings.data) is not None:
            return NextPress("Disk full: free space or change disk")
        return next_press(self.reading, self.shot_lists.coming())

    def retake(self, capture_id: CaptureId | None = None) -> "Future[Capture]":
        """Takes the given capture again, by default the last one; the old frame goes to the bin, linked."""
        if capture_id is None:
            newest = queries.newest(self.reading)
            capture_id = newest[0] if newest else None
        return self._press(capture_id)

    def ask_camera(self, question: Callable[[Camera], T]) -> "Future[T]":
        """Asks the driver something on the camera's own thread."""
        answer = self._camera_thread.ask(question)
        self.wake()
        return answer

    def _press(self, replaces: CaptureId | None) -> "Future[Capture]":
        if (full := no_room(self.reading, self.settings.data)) is not None:
            # Frames that a body shoots by itself are taken in all the same: they lie on its card already.
            self.tell(StationFault(worker="camera", code=full.code, message=str(full), advice=full.advice))
            answered: Future[Capture] = Future()
            answered.set_exception(full)
            return answered
        answer = self._camera_thread.press(replaces)
        self.wake()
        return answer

    @property
    def _camera_thread(self) -> Shooting:
        if self._shooting is None:
            raise CameraError("This station has no camera.", "Name one with --camera; `vasculum cameras` lists them.")
        return self._shooting

    def wake(self) -> None:
        """Whoever may have work now looks for it."""
        for worker in self._workers:
            worker.wake()

    # --- what a person decides

    def accept(self, capture_id: CaptureId, operator: str | None = None, note: str = "") -> None:
        """A person says it is good: it is delivered."""
        self._review(capture_id, "accept", operator, note)

    def reject(self, capture_id: CaptureId, operator: str | None = None, note: str = "") -> None:
        """A person says no: it goes to the bin."""
        self._review(capture_id, "reject", operator, note)

    def reopen(self, capture_id: CaptureId, operator: str | None = None) -> None:
        """Takes a decision back, as long as nothing was sent."""
        self._review(capture_id, "reopen", operator, "")

    def _review(self, capture_id: CaptureId, decision: str, operator: str | None, note: str) -> None:
        self.record_events((Reviewed(capture_id=capture_id, decision=decision, operator=operator, note=note),))

    def correct(self, capture_id: CaptureId, term: str, value: str, operator: str | None = None) -> None:
        """A person's value for a Darwin Core term, kept beside the machine's."""
        self.record_events((Corrected(capture_id=capture_id, term=term, value=value, operator=operator),))

    def number_typed(self, text: str, capture_id: CaptureId | None = None) -> Typed:
        """What a person typed as a number, as it would be kept, and what speaks against it."""
        record = self.record(capture_id) if capture_id else None
        return typed_number(self.reading, self.profile.policy, text, record)

    # --- folder cards and lists

    @property
    def cards(self) -> Cards:
        """The folder cards: open, close, and what they say."""
        return Cards(self.profile.policy, lambda: self.reading, self._signed)

    @property
    def cover(self) -> Cover | None:
        """The folder card that lies open now; its facts hold for the frames that follow."""
        return self.cards.current()

    def take_in_list(self, expected: ExpectedList, operator: str | None = None) -> None:
        """Holds a list of expected numbers against what is shot from now on."""
        self.record_events((ExpectedListed(expected=expected, operator=operator),))

    def drop_list(self, name: str, operator: str | None = None) -> None:
        """Holds a list against nothing any more."""
        self.record_events((ExpectedDropped(list_name=name, operator=operator),))

    def _signed(self, events: tuple[Event, ...]) -> None:
        """Records what a person did here, under the pseudonym of who works here where no other is given."""
        self.record_events(
            tuple(
                replace(event, operator=self.operator)
                if isinstance(event, Corrected | Reviewed | CoverClosed) and event.operator is None
                else event
                for event in events
            )
        )

    def take_scan(self, text: str) -> str:
        """Acts on a scanned code that is no control code of the window, and says what came of it.

        A badge says who works here from now on, a cover's code opens its card, a catalogue number is a second reader of
        the next frame's code.
        """
        person = self.settings.operator_of(text)
        if person is not None:
            self.operator = person.pseudonym
            return f"{person.pseudonym} works here now"
        if text == COVER_END:
            closed = self.cards.close()
            return f"Cover {closed.code} is put away" if closed else "No cover lies open"
        if self.cards.is_cover(text):
            return said(self.cards.open(text))
        number = typed_value(text, self.profile.policy)
        if number is None:
            return f"Scanned {ascii(text)[1:-1]}: not a number of this collection"
        with self._scan_lock:
            self._scanned = number
        before = ", photographed before" if queries.by_number(self.reading, number) else ""
        return f"{number}{before}: the next frame is held against it"

    def take_scanned_number(self) -> str | None:
        """The number scanned for the frame that comes now; the next one has none until another scan."""
        with self._scan_lock:
            number, self._scanned = self._scanned, None
        return number

    # --- what can be asked

    @property
    def reading(self) -> Database:
        """A read-only catalogue connection of the calling thread."""
        if not hasattr(self._local, "db"):
            self._local.db = self._store.open_reading()
        db: Database = self._local.db
        return db

    def record(self, capture_id: CaptureId) -> Record | None:
        """The record of a capture."""
        return queries.record(self.reading, capture_id)

    def records(self, state: RecordState | None = None, limit: int = 100) -> tuple[Record, ...]:
        """Records, newest first."""
        return queries.records(self.reading, state=state, limit=limit, newest_first=True)

    def last(self) -> Record | None:
        """The newest record."""
        return next(iter(self.records(limit=1)), None)

    def file_path(self, ref: FileRef) -> Path:
        """Where a file of the store lies, for showing it."""
        return files.path_of(self.settings.data, ref.sha256, ref.suffix)

    @property
    def owed(self) -> int:
        """Frames that have come and could not be recorded yet; they are tried again by themselves."""
        return self._shooting.owed if self._shooting else 0

    def counts(self) -> dict[str, int]:
        """Records by state, with `delivered` and `to_send`."""
        return queries.counts(self.reading)

    @property
    def busy(self) -> bool:
        """Whether something still runs by itself: captures to look at, or packages that are due."""
        return self.owed > 0 or queries.unfinished(self.reading, self._turns.closed) > 0

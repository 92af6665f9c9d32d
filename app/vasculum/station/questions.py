"""What the window asks of the catalogue: the shift, a page of rows, a frame's name, file and history, the outbox."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.cover import Cover
from vasculum.model.file_name import file_stems
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.pipeline import Profile
from vasculum.pipeline.profile_edit import Plain
from vasculum.reports.document import Document
from vasculum.reports.plot import PAPER, Ink
from vasculum.reports.writing import html, pdf
from vasculum.settings import Settings
from vasculum.station import reporting
from vasculum.station.answers import Answers
from vasculum.station.backlogs import Backlogs
from vasculum.station.history import Happening, history
from vasculum.station.morning import Morning
from vasculum.station.overview import Overview, overview
from vasculum.station.profiles import Profiles
from vasculum.station.rules import Rules
from vasculum.station.trying import Frame, Tried, asks_the_same, last_frames, renewed, tried
from vasculum.store import browse, files, queries
from vasculum.store.browse import Row
from vasculum.store.by_name import link_by_name
from vasculum.store.durable import sentence_for
from vasculum.store.sending import Sending, sending

DRIFT_DAYS = 30


class Questions(ABC):
    """The part of a `Station` that only reads. All may be asked on any thread; none belongs on the main one."""

    settings: Settings
    rules: Rules
    """By what frames are judged now."""
    profiles: Profiles
    """The profiles of this station and their versions; given by `build_station`."""
    session: str
    morning: Morning
    """Measures the target and issues certificates; given by `build_station`."""
    answers: Answers
    """What the centres say; given by `build_station` where it delivers."""

    backlogs: Backlogs
    """Folders of old pictures; given by `build_station`."""

    @property
    def profile(self) -> Profile:
        """The profile in force."""
        return self.rules.profile

    def last_frames(self, name: str) -> tuple[Frame, ...]:
        """The newest frames that were judged under a profile, to try other values on; some milliseconds each."""
        profile = self.profiles.load(name)
        return last_frames(self.reading, profile.name, profile.policy)

    def try_profile(
        self, name: str, changes: Mapping[str, Plain | None], frames: tuple[Frame, ...]
    ) -> tuple[Profile, Tried]:
        """The profile with these changes, and what it would have done to the frames. Raises `BadSettings`."""
        profile = self.profiles.tried(name, changes)
        if not asks_the_same(profile.policy, self.profiles.load(name).policy):
            frames = renewed(self.reading, frames, profile.policy)
        return profile, tried(frames, profile.policy)

    @property
    @abstractmethod
    def reading(self) -> Database:
        """A read-only catalogue connection of the calling thread."""

    @property
    @abstractmethod
    def cover(self) -> Cover | None:
        """The folder card that lies open now; its facts hold for the frames that follow."""

    def overview(self) -> Overview:
        """The shift at a glance: pace, room left, what waits. Some milliseconds."""
        return overview(self.reading, self.settings.data, self.session, datetime.now(UTC), self.cover)

    def last_good(self, before: CaptureId) -> Record | None:
        """The newest frame before this one that passed: what a failing one is held against."""
        return queries.passed_before(self.reading, before)

    def browse(self, query: str, state: RecordState | None, before: int | None = None) -> tuple[Row, ...]:
        """A page of the catalogue, newest first, below a row's key."""
        return browse.page(self.reading, query, state, before)

    def browse_count(self, query: str, state: RecordState | None) -> int:
        """How many rows there are in all; over a large catalogue slower than a page."""
        return browse.count(self.reading, query, state)

    def original(self, row: Row) -> Path:
        """Where a row's original lies."""
        suffix = Path(row.file).suffix.lower()
        return files.path_of(self.settings.data, row.sha256, suffix)

    def named_file(self, record: Record) -> Path:
        """The original under its name for people, in a folder that a file browser can show; made when first asked for.

        Raises `DiskFull` or `DataFolderError`; `IntegrityError` where the original was released.
        """
        return link_by_name(self.settings.data, record.capture.primary, *self._names(record))

    def name_of(self, record: Record) -> str:
        """The name for people, after the profile's template; the camera's own where there is no number."""
        return self._names(record)[0]

    def _names(self, record: Record) -> tuple[str, ...]:
        ref = record.capture.primary
        if not record.catalog_number:
            return (ref.original_name,)
        stems = file_stems(self.profile.file_name, record, self.profile.collection)
        return tuple(stem + ref.suffix for stem in stems)

    def history(self, capture_id: CaptureId) -> tuple[Happening, ...]:
        """What happened to a frame, newest first."""
        return history(self.reading, capture_id)

    def report(self, kind: str, ink: Ink = PAPER) -> Document:
        """The report `shift` (of today), `drift` (of 30 days) or `conformance` (the newest certificate).

        Raises `BadInput` where there is no certificate yet.
        """
        today = datetime.now().astimezone().date()
        match kind:
            case "shift":
                return reporting.shift_report(self.reading, self.settings, today, ink)[0]
            case "drift":
                return reporting.drift_report(self.reading, self.settings, today, DRIFT_DAYS, ink)
            case _:
                return reporting.conformance_report(reporting.newest_certificate(self.reading))

    def keep_report(self, kind: str, form: str) -> Path:
        """The same as a file, `html` or `pdf`, in `reports/` of the data folder. Raises as `report`, and `DiskFull`
        or `DataFolderError`."""
        return self.keep_document(self.report(kind), kind, form)

    def keep_document(self, document: Document, kind: str, form: str) -> Path:
        """Any document as a file, as `keep_report`. Raises `DiskFull` or `DataFolderError`."""
        folder = self.settings.data / "reports"
        path = folder / f"{kind}-{datetime.now().astimezone():%Y-%m-%d-%H%M}.{form}"
        content = pdf(document) if form == "pdf" else html(document).encode()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as fault:
            raise sentence_for(fault, path) from fault
        return path

    def sending(self) -> Sending:
        """The outbox for a person's eyes."""
        return sending(self.reading, datetime.now(UTC), targets=tuple(self.settings.targets))

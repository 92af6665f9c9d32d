"""Gives up local originals that lie safely elsewhere. The only place from which an original is ever deleted."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.capture import Capture
from vasculum.model.errors import StationError
from vasculum.model.events import Released
from vasculum.model.ids import CaptureId, urn
from vasculum.store import files, queries
from vasculum.sync.target import Target


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """What became of one capture's originals."""

    media: CaptureId
    catalog_number: str | None
    bytes: int
    """Freed, or to be freed."""
    places: tuple[str, ...]
    """Targets that hold every original, read back just now; for a rehearsal, those whose receipts say so."""
    status: str
    """`released`, `would-release`, or `kept`."""
    why: str = ""


@dataclass(slots=True)
class Release:
    """One run of releasing, or of fetching back, counted for a person who watches; may be read on any thread."""

    captures: tuple[CaptureId, ...] = ()
    """Those done, in order."""
    bytes: int = 0
    kept: int = 0
    why: str = ""
    """Of the first that was kept, or of the fault that ended it, in words."""
    stopped: bool = False
    """Set by whoever wants it to end after the one under way."""
    over: bool = False

    def counts(self, row: ReleaseRow) -> None:
        """What became of one more."""
        if row.status == "kept":
            self.kept += 1
            self.why = self.why or row.why
        else:
            self.captures += (row.media,)
            self.bytes += row.bytes


@dataclass(frozen=True, slots=True)
class Releasing:
    """What a release needs: the data folder, a reading connection, the targets, how many must have a copy, and what
    stores the event."""

    data: Path
    db: Database
    targets: Mapping[str, Target]
    copies: int
    record: Callable[[Released], object]

    def run(self, before: datetime, rehearse: bool = False) -> Iterator[ReleaseRow]:
        """Every delivered capture taken before a moment whose originals are still here, oldest first.

        Receipts are not taken on trust: each target is asked again and reads every byte. The event is stored before
        the file goes, so that a crash in between leaves a file too many, which the next run removes.
        """
        for capture_id in tuple(queries.delivered_before(self.db, before)):
            record = queries.record(self.db, capture_id)
            if record is None:
                continue
            here = [ref for ref in record.capture.files if files.path_of(self.data, ref.sha256, ref.suffix).is_file()]
            if not here:
                continue
            size = sum(ref.size for ref in here)
            row = ReleaseRow(capture_id, record.catalog_number, size, (), "kept")
            yield self._row(record.capture, row, rehearse)

    def _row(self, capture: Capture, row: ReleaseRow, rehearse: bool) -> ReleaseRow:
        def kept(why: str, places: tuple[str, ...] = ()) -> ReleaseRow:
            return ReleaseRow(row.media, row.catalog_number, row.bytes, places, "kept", why)

        if (others := self._needed_by_others(capture)) is not None:
            return kept(f"The capture {others} has the same file and is not delivered.")
        known = self._places_by_receipt(capture)
        if len(known) < self.copies:
            return kept(f"{len(known)} of {self.copies} places have a receipt.", known)
        if rehearse:
            return ReleaseRow(row.media, row.catalog_number, row.bytes, known, "would-release")
        there, faults = self._places_now(capture, known)
        if len(there) < self.copies:
            return kept(f"{len(there)} of {self.copies} places hold every byte now. {' '.join(faults)}".strip(), there)
        sha256s = tuple(ref.sha256 for ref in capture.files)
        self.record(Released(capture_id=capture.id, sha256s=sha256s, places=there))
        for ref in capture.files:
            files.give_up(self.data, ref.sha256, ref.suffix)
        return ReleaseRow(row.media, row.catalog_number, row.bytes, there, "released")

    def _needed_by_others(self, capture: Capture) -> CaptureId | None:
        for ref in capture.files:
            for other in queries.captures_by_sha256(self.db, ref.sha256):
                record = queries.record(self.db, other)
                if other != capture.id and record is not None and not record.delivered:
                    return other
        return None

    def _places_by_receipt(self, capture: Capture) -> tuple[str, ...]:
        each = [set(queries.safe_elsewhere(self.db, ref.sha256)) for ref in capture.files]
        return tuple(sorted(set.intersection(*each) & set(self.targets)))

    def _places_now(self, capture: Capture, known: tuple[str, ...]) -> tuple[tuple[str, ...], list[str]]:
        there, faults = [], []
        for name in known:
            try:
                receipt = self.targets[name].receipt(urn(capture.id))
            except StationError as fault:
                faults.append(str(fault))
                continue
            held = {item.sha256 for item in receipt.files} if receipt else set()
            if all(ref.sha256 in held for ref in capture.files):
                there.append(name)
            else:
                faults.append(f"{name} does not hold it.")
        return tuple(there), faults

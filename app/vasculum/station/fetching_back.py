"""Originals brought home from a target: what undoes a release, and what a disk lost."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.capture import Capture, FileRef
from vasculum.model.errors import BadUsage, IntegrityError, StationError
from vasculum.model.events import FetchedBack
from vasculum.model.ids import CaptureId, urn
from vasculum.store import files, queries
from vasculum.sync.target import Target


@dataclass(frozen=True, slots=True)
class FetchedRow:
    """What became of one capture's originals."""

    media: CaptureId
    catalog_number: str | None
    bytes: int
    """That came; 0 where all was here."""
    why: str = ""
    """Why they did not come."""


def fetched_back(
    data: Path,
    db: Database,
    targets: Mapping[str, Target],
    names: Iterable[str],
    record: Callable[[FetchedBack], object],
) -> Iterator[FetchedRow]:
    """The same for catalogue numbers and media ids; one that no target gives keeps no other.

    Raises `BadUsage` for a name that the catalogue does not have, before anything is fetched."""
    ids = dict.fromkeys(found for name in names for found in (queries.by_number(db, name) or (CaptureId(name),)))
    records = {capture_id: queries.record(db, capture_id) for capture_id in ids}
    for capture_id, found in records.items():
        if found is None:
            raise BadUsage(f"The catalogue has no {capture_id}.", "Name a catalogue number or a media id.")
    for found in filter(None, records.values()):
        try:
            came = fetch_back(data, targets, found.capture, record)
        except IntegrityError as fault:
            yield FetchedRow(found.capture.id, found.catalog_number, 0, f"{fault} {fault.advice}")
        else:
            yield FetchedRow(found.capture.id, found.catalog_number, came)


def fetch_back(
    data: Path, targets: Mapping[str, Target], capture: Capture, record: Callable[[FetchedBack], object]
) -> int:
    """Every original of a capture lies here again, its digest checked; the bytes that came. The event is stored after
    the files, so that a crash in between leaves files too many, never too few.

    Raises `IntegrityError` where no target has it, `DiskFull` or `DataFolderError` where it has no room.
    """
    came, places = 0, set[str]()
    for ref in capture.files:
        if not files.path_of(data, ref.sha256, ref.suffix).is_file():
            places.add(_fetch(data, targets, capture, ref))
            came += ref.size
    sha256s = tuple(ref.sha256 for ref in capture.files)
    record(FetchedBack(capture_id=capture.id, sha256s=sha256s, place=", ".join(sorted(places)) or "here"))
    return came


def _fetch(data: Path, targets: Mapping[str, Target], capture: Capture, ref: FileRef) -> str:
    into = files.incoming(data) / f"{capture.id}-back{ref.suffix}"
    faults: list[str] = []
    for name, target in targets.items():
        try:
            if target.fetch(urn(capture.id), ref.sha256, into):
                files.take_in(data, into, ref.media_type, ref.original_name, move=True)
                return name
        except StationError as fault:
            if fault.code in ("disk-full", "data-folder"):
                raise
            faults.append(str(fault))
    raise IntegrityError(
        f"No target gives {ref.original_name} of {capture.id} back. {' '.join(faults)}".strip(),
        "Run `vasculum verify`; restore the file from the other copy.",
    )

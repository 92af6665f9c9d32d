"""Originals brought home from a target: what undoes a release, and what a disk lost."""

from collections.abc import Callable, Mapping
from pathlib import Path

from vasculum.model.capture import Capture, FileRef
from vasculum.model.errors import IntegrityError, StationError
from vasculum.model.events import FetchedBack
from vasculum.model.ids import urn
from vasculum.store import files
from vasculum.sync.target import Target


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

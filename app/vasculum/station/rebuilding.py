"""A catalogue made again of what lies in a repository: records, verdicts, corrections, receipts, and the files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vasculum.model.capture import Capture
from vasculum.model.errors import BadInput, StationError
from vasculum.model.events import Analysed, Captured, CertificateIssued, Corrected, Delivered, Event, Packaged, Reviewed
from vasculum.model.ids import CaptureId
from vasculum.model.package import Package, Receipt
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Status
from vasculum.packaging.kept import CERTIFICATE, NAME, record_of
from vasculum.store import files
from vasculum.sync.reading import StoredObject
from vasculum.sync.target import Target

Has = Callable[[CaptureId], bool]
Apply = Callable[[tuple[Event, ...]], None]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What became of one object: `rebuilt`, `known` (the catalogue has it), or `failed` with the reason."""

    object: str
    status: str
    why: str = ""
    catalog_number: str | None = None


class Rebuilding:
    """Takes objects home one by one; a second run goes on where the first stopped."""

    def __init__(self, data: Path, target: Target, has: Has, apply: Apply) -> None:
        self._data = data
        self._target = target
        self._has = has
        self._apply = apply

    def run(self, objects: Iterator[StoredObject | StationError]) -> Iterator[Rebuilt]:
        """One row an object. A fault of this station's disk ends it; a fault of an object is its row."""
        for stored in objects:
            if isinstance(stored, StationError):
                yield Rebuilt("", "failed", str(stored))
                continue
            try:
                yield self._one(stored)
            except (BadInput, ValueError, KeyError, TypeError) as fault:
                yield Rebuilt(stored.inventory.id, "failed", str(fault))
            except StationError as fault:
                if fault.code not in ("integrity", "target-refused"):
                    raise
                yield Rebuilt(stored.inventory.id, "failed", str(fault))

    def _one(self, stored: StoredObject) -> Rebuilt:
        document, manifest = stored.document(NAME), stored.document("package.json")
        if document is None or manifest is None:
            raise BadInput(f"{stored.inventory.id} was delivered by a program that put no {NAME} into it.")
        record = record_of(document, stored.document(CERTIFICATE))
        if self._has(record.capture.id):
            return Rebuilt(stored.inventory.id, "known", catalog_number=record.catalog_number)
        receipt = self._target.receipt(stored.inventory.id)
        package = _package(manifest, record.capture, receipt)
        for path in stored.paths:
            self._take_home(stored, path, manifest)
        self._apply(tuple(_events(record, package, receipt)))
        return Rebuilt(stored.inventory.id, "rebuilt", catalog_number=record.catalog_number)

    def _take_home(self, stored: StoredObject, path: str, manifest: dict[str, Any]) -> None:
        entry = next((item for item in manifest["files"] if item["path"] == path), None)
        media_type = entry["mediaType"] if entry else "application/json"
        name = (entry or {}).get("originalName") or path.rpartition("/")[2]
        files.take_in(self._data, stored.file(path), media_type, name)


def _package(manifest: dict[str, Any], capture: Capture, receipt: Receipt | None) -> Package:
    if receipt is None or receipt.package_id != manifest["id"]:
        raise BadInput(f"The manifest of {manifest['object']} is not that of its newest version.")
    return Package(
        manifest["id"],
        manifest["object"],
        capture.id,
        manifest["catalogNumber"],
        receipt.files,
        created=manifest["created"],
    )


def _events(record: Record, package: Package, receipt: Receipt | None) -> Iterator[Event]:
    capture = record.capture.id
    if record.certificate is not None:
        yield CertificateIssued(certificate=record.certificate)
    yield Captured(capture=record.capture)
    for term, value in record.corrections.items():
        yield Corrected(capture_id=capture, term=term, value=value, operator=record.correctors.get(term))
    if record.analysis is not None and record.verdict is not None:
        yield Analysed(capture_id=capture, analysis=record.analysis, verdict=record.verdict)
    passed = record.verdict is not None and record.verdict.status is Status.PASS
    if record.state is RecordState.ACCEPTED and not passed:
        yield Reviewed(capture_id=capture, decision="accept")
    yield Packaged(package=package)
    if receipt is not None:
        yield Delivered(capture_id=capture, receipt=receipt)

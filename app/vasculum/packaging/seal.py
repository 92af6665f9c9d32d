"""Seals a package: every file with its digest, and one id that the same content always gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from vasculum.model.capture import FileRef
from vasculum.model.errors import BadInput, BadSettings
from vasculum.model.ids import urn
from vasculum.model.package import Package, PackageFile
from vasculum.model.policy import Collection
from vasculum.model.record import Record
from vasculum.packaging.canonical import canonical_json, holds_clock, sha256_of, without_clock
from vasculum.packaging.signature import SIGNATURE, Sign

NOT_IDENTITY = frozenset({"events.json", "package.json", SIGNATURE})
"""Documents made of times, or of the identity itself."""

_MEDIA_TYPES = {".json": "application/json", ".jsonld": "application/ld+json", ".sig": "application/json"}


@dataclass(frozen=True, slots=True)
class Sealed:
    """A package and the bytes of the documents made for it."""

    package: Package
    contents: dict[str, bytes]
    """By sha256; pictures are not among them, they lie in the store already."""


def require_licence(collection: Collection) -> None:
    """Raises `BadSettings` for a collection without one: nobody could say what may be done with its pictures."""
    if not collection.licence:
        raise BadSettings(
            "Without a licence nothing is packaged, and the profile names none.",
            "Write the licence's URI as `licence` into the profile's [collection] table.",
        )


def seal(
    record: Record,
    collection: Collection,
    station: str,
    files: Sequence[tuple[str, FileRef]],
    documents: Mapping[str, Any],
    now: datetime,
    sign: Sign | None = None,
) -> Sealed:
    """The package of these files (logical path, reference) and documents (logical path, JSON value).

    Writes `package.json` itself and, with `sign`, its signature beside it. Raises `BadSettings` without a licence,
    `BadInput` without a catalogue number.
    """
    require_licence(collection)
    number = record.catalog_number
    if not number:
        raise BadInput(
            f"The capture {record.capture.id} has no catalogue number.",
            "Give it one with `vasculum review correct`, then send again.",
        )
    contents = {path: canonical_json(value) for path, value in documents.items()}
    listed = [PackageFile(path, ref.sha256, ref.size, ref.media_type) for path, ref in files]
    listed += [document_file(path, content, holds_clock(documents[path])) for path, content in contents.items()]
    identities = {path: ref.sha256 for path, ref in files}
    identities |= {path: _identity(value) for path, value in documents.items() if path not in NOT_IDENTITY}
    identity = package_id(identities)
    created = now.isoformat(timespec="seconds")
    names = {path: ref.original_name for path, ref in files}
    manifest = canonical_json(
        {
            "id": identity,
            "object": urn(record.capture.id),
            "catalogNumber": number,
            "institutionCode": collection.institution_code,
            "station": station,
            "created": created,
            "files": [_entry(item, identities, names) for item in sorted(listed, key=lambda item: item.path)],
        }
    )
    contents["package.json"] = manifest
    listed.append(document_file("package.json", manifest, True))
    if sign is not None:
        contents[SIGNATURE] = sign(manifest)
        listed.append(document_file(SIGNATURE, contents[SIGNATURE], True))
    package = Package(
        identity,
        urn(record.capture.id),
        record.capture.id,
        number,
        tuple(sorted(listed, key=lambda item: item.path)),
        created=created,
    )
    return Sealed(package, {sha256_of(content): content for content in contents.values()})


def package_id(identities: Mapping[str, str]) -> str:
    """sha256 over the lines `sha256  path`, sorted, each with a newline, in UTF-8."""
    lines = sorted(f"{digest}  {path}\n" for path, digest in identities.items())
    return sha256_of("".join(lines).encode("utf-8"))


def document_file(path: str, content: bytes, clocked: bool) -> PackageFile:
    """A document as the manifest lists it."""
    _, dot, extension = path.rpartition(".")
    media_type = _MEDIA_TYPES[f"{dot}{extension}"]
    return PackageFile(path, sha256_of(content), len(content), media_type, clocked or path in NOT_IDENTITY)


def _identity(document: Any) -> str:
    return sha256_of(canonical_json(without_clock(document)))


def _entry(item: PackageFile, identities: Mapping[str, str], names: Mapping[str, str]) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "path": item.path,
        "sha256": item.sha256,
        "size": item.size,
        "mediaType": item.media_type,
    }
    # What the package's id was made of, so that anyone can make it again; absent where a file took no part in it.
    if item.path in identities:
        entry["identity"] = identities[item.path]
    if item.path in names:
        entry["originalName"] = names[item.path]
    return entry

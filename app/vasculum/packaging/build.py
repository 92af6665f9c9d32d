"""A whole package of one record: paths, documents and seal in one call."""

from datetime import datetime
from typing import Any

from vasculum.model.contract import contract_json
from vasculum.model.file_name import file_stem
from vasculum.model.json_form import to_plain
from vasculum.model.policy import Collection
from vasculum.model.record import Record
from vasculum.packaging.annotations import annotations_jsonld
from vasculum.packaging.events import premis_events
from vasculum.packaging.kept import CERTIFICATE, NAME, kept_record
from vasculum.packaging.metadata import BEST, GOOD, THUMBNAIL, AccessPoint, Rendition, metadata_json
from vasculum.packaging.names import distinct, plain_name
from vasculum.packaging.seal import Sealed, require_licence, seal
from vasculum.packaging.signature import Sign


def build_package(
    record: Record,
    collection: Collection,
    station: str,
    derivative: Rendition,
    thumbnail: Rendition,
    technique: str,
    now: datetime,
    sign: Sign | None = None,
    template: str = "{catalogNumber}",
    pyramid: Rendition | None = None,
) -> Sealed:
    """The sealed package of an accepted record; the pictures' bytes stay in the store, the documents' come with it.

    `pyramid` is the derivative once more, in tiles. `technique` says what was done to the derivative's pixels,
    `template` how the profile names pictures. The same record and pictures give the same package id whatever `now`
    (UTC) is, signed or not. Raises `BadSettings` without a licence, `BadInput` without a catalogue number.
    """
    require_licence(collection)
    picture = plain_name(f"{file_stem(template, record, collection)}.jpg")
    points = _access_points(record, picture, derivative, thumbnail, pyramid)
    paths = [(point.path, point.file.sha256) for point in points]
    count = len(record.capture.files)
    originals, made = paths[:count], paths[count:]
    documents: dict[str, Any] = {
        "metadata.json": metadata_json(record, collection, station, points, technique, now),
        "annotations.jsonld": annotations_jsonld(record, f"derivative/{picture}", derivative),
        "events.json": premis_events(record, station, originals, made, technique, now),
    }
    documents[NAME] = kept_record(record)
    if record.certificate is not None:
        documents[CERTIFICATE] = to_plain(record.certificate)
    if record.analysis is not None and record.verdict is not None:
        name = record.capture.primary.original_name
        documents["analysis.json"] = contract_json(record.analysis, record.verdict, name, collection)
    return seal(record, collection, station, [(point.path, point.file) for point in points], documents, now, sign)


def _access_points(
    record: Record, picture: str, derivative: Rendition, thumbnail: Rendition, pyramid: Rendition | None
) -> tuple[AccessPoint, ...]:
    files = record.capture.files
    names = distinct(ref.original_name for ref in files)
    size = (record.analysis.width, record.analysis.height) if record.analysis else (None, None)
    # Only the analysed file's size is known; a companion (RAW beside JPEG) may differ by its masked border.
    originals = tuple(
        AccessPoint(f"original/{name}", ref, BEST, "as it left the camera", *(size if ref is files[0] else ()))
        for name, ref in zip(names, files, strict=True)
    )
    source = originals[0].path
    tiles = () if pyramid is None else (_tiles(picture, pyramid, source),)
    return (
        *originals,
        AccessPoint(
            f"derivative/{picture}",
            derivative.file,
            GOOD,
            "upright, colour-managed derivative",
            derivative.width,
            derivative.height,
            source,
        ),
        *tiles,
        AccessPoint(
            f"thumbnail/{picture}",
            thumbnail.file,
            THUMBNAIL,
            "thumbnail",
            thumbnail.width,
            thumbnail.height,
            f"derivative/{picture}",
        ),
    )


def _tiles(picture: str, pyramid: Rendition, source: str) -> AccessPoint:
    path = f"derivative/{picture.removesuffix('.jpg')}.tif"
    return AccessPoint(
        path, pyramid.file, GOOD, "the same in tiles, for image servers", pyramid.width, pyramid.height, source
    )

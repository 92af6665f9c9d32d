"""The names under which people find a picture: a template of the profile, filled from the record."""

import re
from datetime import UTC, datetime

from vasculum.model.policy import Collection
from vasculum.model.record import Record

NAME_PARTS = (
    *("catalogNumber", "institutionCode", "collectionCode", "date", "time", "original", "cover", "media", "view"),
)
"""What a template may hold, in braces."""


def file_stem(template: str, record: Record, collection: Collection, number: str | None = None) -> str:
    """The template filled, without extension; `number` names another specimen of the frame than its first.

    A part that is not known is left empty. `date` and `time` are those of the exposure, as `2026-11-24` and `140312`:
    in UTC, or as the header of a picture that came as a file has them.
    """
    capture = record.capture
    told = datetime.fromisoformat(capture.exposed) if capture.exposed else None
    exposed = told.astimezone(UTC) if told and told.tzinfo else told
    stem, _, _ = capture.primary.original_name.rpartition(".")
    parts = {
        "catalogNumber": number or record.catalog_number or "",
        "institutionCode": collection.institution_code,
        "collectionCode": collection.collection_code,
        "date": f"{exposed:%Y-%m-%d}" if exposed else "",
        "time": f"{exposed:%H%M%S}" if exposed else "",
        "original": stem or capture.primary.original_name,
        "cover": capture.cover.code if capture.cover else "",
        "media": capture.id,
        "view": record.place.view.name if record.place else "",
    }
    named = template.format(**{part: re.sub(r"[/\\\\]", "_", value) for part, value in parts.items()})
    return named.strip(" ._-") or capture.id


def file_stems(template: str, record: Record, collection: Collection) -> tuple[str, ...]:
    """The template filled for every specimen that the frame shows, its first one first; without extension."""
    numbers = (None, *record.also_shows)
    return tuple(dict.fromkeys(file_stem(template, record, collection, number) for number in numbers))

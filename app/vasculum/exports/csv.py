"""`csv`: which file shows which specimen, for the importers of collection management systems."""

import csv
from collections.abc import Iterable
from pathlib import Path

from vasculum.exports.export import About
from vasculum.exports.item import MediaItem
from vasculum.exports.writing import whole

HEADS = (
    "file",
    "catalogNumber",
    "specimen",
    "media",
    "variant",
    "mediaType",
    "width",
    "height",
    "sha256",
    "accessURI",
    "rights",
    "view",
)


class CsvExport:
    """One UTF-8 file, RFC 4180; a row a picture, `file` as it lies in the object."""

    name = "csv"

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """See `Export`."""
        with whole(where) as beside, beside.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(HEADS)
            for item in items:
                for picture in item.pictures:
                    rows.writerow(
                        (
                            picture.path,
                            item.term("dwc:catalogNumber"),
                            item.term("ac:associatedSpecimenReference"),
                            item.id,
                            picture.description,
                            picture.media_type,
                            picture.width or "",
                            picture.height or "",
                            picture.sha256,
                            picture.uri,
                            item.term("dcterms:rights"),
                            item.term("ac:caption"),
                        )
                    )


EXPORT = CsvExport()

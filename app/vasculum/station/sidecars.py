"""What lies beside a picture and inside its header, as facts of its capture. A fact is kept, never judged."""

import csv
from functools import lru_cache
from pathlib import Path

import pyexiv2

from vasculum.cameras.taking import RAW
from vasculum.model.capture import EXIF
from vasculum.model.errors import BadInput
from vasculum.model.policy import Policy
from vasculum.packaging.media import EXIV2
from vasculum.pipeline.decode_header import EXIF_FACTS, read_header
from vasculum.pipeline.file_names import VIEW, NamedView, parts_named, view_named

_NAME_COLUMNS = ("file", "filename", "file name", "image", "original file name")
"""Headings under which tables of pictures name the file, lower case."""
_OF_PICTURE = ("Exif.Image.", "Exif.Photo.")
_HEADER_BYTES = 1 << 20
"""EXIF stands within the first 64 kB of a JPEG; a TIFF's may stand anywhere and is read whole by its decoder."""


SPECIMEN = "name:specimen"
"""The fact by which files of one specimen belong together: its number, or the path without the view's ending."""


def facts_of(path: Path, root: Path, policy: Policy | None = None) -> dict[str, str]:
    """Facts with their source before the colon: `path`, `csv:…` (column by column), `xmp:…` (of a sidecar), `name:…`
    (the groups of the profile's pattern of file names; view and specimen, where the profile has a shot list)."""
    named = parts_named(path.name, policy.file_name_pattern) if policy else {}
    seen = view_named(path.name, policy) if policy else None
    below = path.relative_to(root)
    return {
        "path": str(below),
        **{f"name:{group}": value for group, value in named.items()},
        **({f"name:{VIEW}": seen.view.name, SPECIMEN: _specimen(below, seen)} if seen else {}),
        **{f"csv:{column}": value for column, value in _tables(path.parent).get(path.name.casefold(), {}).items()},
        **_xmp(path),
    }


def _specimen(below: Path, seen: NamedView) -> str:
    return seen.specimen if seen.numbered else str(below.with_name(seen.specimen))


def is_table(path: Path) -> bool:
    """Whether it may be a table of the pictures in its folder."""
    return path.suffix == ".csv"


def xmp_places(path: Path) -> tuple[Path, ...]:
    """Where the XMP sidecar of a picture may lie: `s1.xmp`, as most programs write it, or `s1.jpg.xmp`."""
    return tuple(path.with_name(f"{stem}{suffix}") for stem in (path.stem, path.name) for suffix in (".xmp", ".XMP"))


def _xmp(path: Path) -> dict[str, str]:
    """What the first sidecar there is says, by its own names: `xmp:dc.title`."""
    place = next((place for place in xmp_places(path) if place.is_file()), None)
    if place is None:
        return {}
    try:
        with EXIV2, pyexiv2.Image(str(place)) as image:
            found = image.read_xmp()
    except (RuntimeError, UnicodeDecodeError):
        # Not an XMP packet; the picture is taken in all the same.
        return {}
    return {f"xmp:{key.removeprefix('Xmp.')}": told for key, value in found.items() if (told := _plain(value))}


def _plain(value: object) -> str:
    """A property as one line: of alternatives in several languages the first, of lists all."""
    if isinstance(value, dict):
        return _plain(next(iter(value.values()), ""))
    if isinstance(value, list | tuple):
        return "; ".join(filter(None, map(_plain, value)))
    return str(value).strip()


def facts_in(path: Path) -> dict[str, str]:
    """What the picture's own header says of its exposure; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            header = read_header(file.read(_HEADER_BYTES), path.name)
    except (BadInput, OSError):
        # The analysis says what is wrong with the file; here it only has no facts.
        return {}
    # A DNG is read as a TIFF too, whose first page may be a bare preview.
    said = (_raw_exif(path) if path.suffix.lower() in RAW else {}) or (header.exif if header else {})
    return {f"{EXIF}{name}": value for name, value in said.items()}


def _raw_exif(path: Path) -> dict[str, str]:
    try:
        with EXIV2, pyexiv2.Image(str(path)) as image:
            found = image.read_exif()
    except RuntimeError:
        # Not a file that Exiv2 knows; it has no facts.
        return {}
    named = {key.rpartition(".")[2]: str(value).strip() for key, value in found.items() if key.startswith(_OF_PICTURE)}
    return {name: named[name] for name in EXIF_FACTS if named.get(name)}


@lru_cache(maxsize=8)
def _tables(folder: Path) -> dict[str, dict[str, str]]:
    """The rows of every CSV in the folder that has a column of file names, by name in lower case."""
    rows: dict[str, dict[str, str]] = {}
    for table in sorted(folder.glob("*.csv")):
        try:
            with table.open(newline="", encoding="utf-8-sig") as file:
                for row in csv.DictReader(file):
                    named = next((row[column] for column in row if _names_files(column) and row[column]), None)
                    if named:
                        said = {column: value for column, value in row.items() if column and value}
                        rows.setdefault(named.strip().casefold(), {}).update(said)
        except (OSError, UnicodeDecodeError, csv.Error):
            # Not a table of pictures; the pictures are taken in all the same.
            continue
    return rows


def _names_files(column: str | None) -> bool:
    return isinstance(column, str) and column.strip().casefold() in _NAME_COLUMNS

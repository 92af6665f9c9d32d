"""`dwca`: a Darwin Core Archive, occurrence core with the Audiovisual Core extension, as GBIF takes it."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from vasculum.exports.darwin_core_terms import MULTIMEDIA, MULTIMEDIA_ROW, OCCURRENCE, OCCURRENCE_ROW, iri
from vasculum.exports.export import About
from vasculum.exports.item import MediaItem
from vasculum.exports.rows import by_specimen, multimedia, occurrence
from vasculum.exports.writing import whole

_TEXT = "http://rs.tdwg.org/dwc/text/"
_EML = "https://eml.ecoinformatics.org/eml-2.2.0"
_CORE, _EXTENSION = "occurrence.txt", "multimedia.txt"
_EPOCH = (1980, 1, 1, 0, 0, 0)


class DarwinCoreArchive:
    """A zip file. Tables are tabbed UTF-8 without quotes, a record a line: a label's lines are joined by ` | `.

    One core row a specimen, its `occurrenceID` the row's id; one extension row an access point of each photograph.
    """

    name = "dwca"

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """See `Export`."""
        with whole(where) as beside:
            parts = {name: beside.with_name(f"{beside.name}-{name}") for name in (_CORE, _EXTENSION)}
            try:
                _tables(items, parts[_CORE], parts[_EXTENSION])
                with ZipFile(beside, "w", ZIP_DEFLATED, compresslevel=6) as archive:
                    _put(archive, "meta.xml", _meta())
                    _put(archive, "eml.xml", _eml(about))
                    for name, path in parts.items():
                        with path.open("rb") as reading, archive.open(_entry(name), "w", force_zip64=True) as member:
                            while chunk := reading.read(1 << 16):
                                member.write(chunk)
            finally:
                for path in parts.values():
                    path.unlink(missing_ok=True)


EXPORT = DarwinCoreArchive()


def _tables(items: Iterable[MediaItem], core: Path, extension: Path) -> None:
    with (
        core.open("w", encoding="utf-8", newline="\n") as specimens,
        extension.open("w", encoding="utf-8", newline="\n") as media,
    ):
        specimens.write(_line(["id", *(term.partition(":")[2] for term in OCCURRENCE)]))
        media.write(_line(["coreid", *(term.partition(":")[2] for term in MULTIMEDIA)]))
        for specimen, group in by_specimen(items):
            for place, item in enumerate(group):
                if place == 0:
                    specimens.write(_line([specimen, *occurrence(item).values()]))
                for picture in item.pictures:
                    row = multimedia(item, picture)
                    media.write(_line([specimen, *(row[term] for term in MULTIMEDIA)]))


def _line(values: Iterable[str]) -> str:
    return "\t".join(map(_plain, values)) + "\n"


def _plain(value: str) -> str:
    lines = (" ".join(line.split()) for line in value.splitlines())
    return " | ".join(line for line in lines if line)


def _meta() -> bytes:
    archive = ElementTree.Element("archive", {"xmlns": _TEXT, "metadata": "eml.xml"})
    for kind, row, file, key, terms in (
        ("core", OCCURRENCE_ROW, _CORE, "id", OCCURRENCE),
        ("extension", MULTIMEDIA_ROW, _EXTENSION, "coreid", MULTIMEDIA),
    ):
        table = ElementTree.SubElement(
            archive,
            kind,
            {
                "encoding": "UTF-8",
                "fieldsTerminatedBy": "\\t",
                "linesTerminatedBy": "\\n",
                "fieldsEnclosedBy": "",
                "ignoreHeaderLines": "1",
                "rowType": row,
            },
        )
        ElementTree.SubElement(ElementTree.SubElement(table, "files"), "location").text = file
        ElementTree.SubElement(table, key, {"index": "0"})
        for index, term in enumerate(terms, start=1):
            ElementTree.SubElement(table, "field", {"index": str(index), "term": iri(term)})
    return _xml(archive)


def _eml(about: About) -> bytes:
    root = ElementTree.Element(
        "eml:eml", {"xmlns:eml": _EML, "packageId": f"{about.base}/dwca", "system": "Vasculum", "xml:lang": "en"}
    )
    dataset = ElementTree.SubElement(root, "dataset")
    _text(dataset, "title", about.title)
    _party(dataset, "creator", about)
    _text(dataset, "pubDate", about.made.date().isoformat())
    _text(dataset, "language", "en")
    _text(ElementTree.SubElement(dataset, "abstract"), "para", f"Specimens photographed at station {about.station}.")
    _text(
        ElementTree.SubElement(dataset, "intellectualRights"), "para", f"This work is licensed under {about.licence}."
    )
    _party(dataset, "contact", about)
    return _xml(root)


def _party(parent: ElementTree.Element, role: str, about: About) -> None:
    party = ElementTree.SubElement(parent, role)
    _text(party, "organizationName", about.rights_holder or about.institution_code or about.station)
    if about.institution_id:
        _text(party, "userId", about.institution_id).set("directory", "https://ror.org")


def _text(parent: ElementTree.Element, name: str, value: str) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, name)
    made.text = value
    return made


def _xml(root: ElementTree.Element) -> bytes:
    ElementTree.indent(root)
    content: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    archive.writestr(_entry(name), content)


def _entry(name: str) -> ZipInfo:
    # The same content is the same archive: no clock among its entries.
    entry = ZipInfo(name, _EPOCH)
    entry.compress_type = ZIP_DEFLATED
    return entry

"""Checklists of scientific names: read from files row by row, and held against the names on the labels."""

import csv
import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

from vasculum.model.analysis import Analysis, EngineUse
from vasculum.model.errors import BadInput, StationError
from vasculum.model.findings import FieldRead, NameMatch, StepFailed, of_kind
from vasculum.pipeline.reading.transcription.taxon import canonical
from vasculum.station.expected_lists import plain_column
from vasculum.store.checklist import About, Checklist, ListedName, install

_TAXON = "http://rs.tdwg.org/dwc/terms/Taxon"
_NEEDED = "Its first line must name a column scientificName."
_LIKE, _LEAD = 0.88, 0.03
"""Ratio of equal signs (Ratcliff and Metzener 1988) from which on a listed name may be meant by one that was read, and
by which it must lead the next one. One wrong letter of nine keeps 0.89; short epithets are never repaired."""

Row = Mapping[str, str]


def install_checklist(data: Path, path: Path, title: str = "", date: str = "") -> tuple[About, int]:
    """Takes a checklist in, in place of an older one; where it comes from, and how many names it has.

    `.zip` is a Darwin Core Archive with a core of taxa, anything else a table with a header in UTF-8. Rows without a
    genus and an epithet (families, genera) are left out. Raises `BadInput`, `DiskFull` or `DataFolderError`.
    """
    if not path.is_file():
        raise BadInput(f"{path} is not a file.", "Check its name.")
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    written = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC).date().isoformat()
    about = About(title or path.stem, date or written, path.name, sha256)
    rows = _archive(path) if path.suffix.casefold() == ".zip" else _table(path)
    data.mkdir(parents=True, exist_ok=True)
    return about, install(data, _names(path, rows), about)


def matched(analysis: Analysis, path: Path | None) -> Analysis:
    """The analysis with a `NameMatch` for each scientific name that the checklist at the path knows.

    As it was without a checklist; with a `StepFailed` for one that cannot be read.
    """
    if path is None or not path.is_file() or "transcription" not in analysis.asked:
        return analysis
    names = [read for read in of_kind(analysis.findings, FieldRead) if read.term == "scientificName"]
    try:
        with closing(Checklist(path)) as checklist:
            about = checklist.about
            found = [match for read in names if (match := _match(read, checklist))]
    except StationError as fault:
        return replace(analysis, findings=(*analysis.findings, StepFailed(step="checklist", error=str(fault))))
    engine = EngineUse("checklist", f"{about.title} {about.date}", about.sha256, "native")
    return replace(analysis, findings=(*analysis.findings, *found), engines=(*analysis.engines, engine))


def match_name(text: str, checklist: Checklist) -> tuple[ListedName, str, float] | None:
    """The listed name that a written one stands for, how (`exact`, `fuzzy`), and how much they are alike.

    None where no name is near, or two are about equally near.
    """
    written = canonical(text)
    same = checklist.exact(written)
    if same:
        return max(same, key=lambda name: _alike(name.name.lower(), text.lower())), "exact", 1.0
    genus, _, epithets = written.partition(" ")
    ranked: dict[str, tuple[float, ListedName]] = {}
    for name in checklist.near(genus, epithets):
        # The genus is right or the epithet is: the other word alone must be alike.
        pair = (name.epithets, epithets) if name.genus == genus else (name.genus, genus)
        ranked.setdefault(name.canonical, (_alike(*pair), name))
    ordered = sorted(ranked.values(), key=lambda pair: -pair[0])
    if not ordered or ordered[0][0] < _LIKE or (len(ordered) > 1 and ordered[0][0] - ordered[1][0] < _LEAD):
        return None
    return ordered[0][1], "fuzzy", ordered[0][0]


def _match(read: FieldRead, checklist: Checklist) -> NameMatch | None:
    found = match_name(read.value, checklist)
    if found is None:
        return None
    name, how, alike = found
    return NameMatch(
        read=read.value,
        name=name.name,
        match=how,
        checklist=f"{checklist.about.title} {checklist.about.date}",
        taxon_id=name.taxon_id,
        status=name.status,
        accepted=name.accepted,
        confidence=round(read.confidence * alike, 4),
    )


def _alike(first: str, second: str) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _names(path: Path, rows: Iterable[Row]) -> Iterator[ListedName]:
    some = False
    for row in rows:
        name, authors = row.get("scientificname", "").strip(), row.get("scientificnameauthorship", "").strip()
        genus, _, epithets = canonical(name).partition(" ")
        if genus and epithets:
            some = True
            whole = name if authors in name else f"{name} {authors}"
            given = (row.get(column, "").strip() for column in ("taxonid", "taxonomicstatus", "acceptednameusage"))
            yield ListedName(f"{genus} {epithets}", genus, epithets, whole, *given)
    if not some:
        raise BadInput(f"{path.name} holds no name of a species.", _NEEDED)


def _table(path: Path) -> Iterator[Row]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            delimiter = max("\t;,", key=file.readline().count)
            file.seek(0)
            # Archives of the Catalogue of Life and GBIF have tabs between cells, and quotes that mean nothing.
            table = csv.reader(file, delimiter=delimiter, quotechar=None if delimiter == "\t" else '"')
            columns = [plain_column(column) for column in next(table, [])]
            if "scientificname" not in columns:
                raise BadInput(f"{path.name} has no column scientificName.", _NEEDED)
            for cells in table:
                yield dict(zip(columns, cells, strict=False))
    except UnicodeDecodeError as fault:
        raise BadInput(f"{path.name} is not text in UTF-8: {fault.reason}.", "Save it as CSV in UTF-8.") from fault
    except csv.Error as fault:
        raise BadInput(f"{path.name} cannot be read as a table: {fault}.", "Save it anew as CSV.") from fault


def _archive(path: Path) -> Iterator[Row]:
    # Half a second of imports that only this needs.
    from dwca.exceptions import InvalidArchive
    from dwca.read import DwCAReader

    try:
        with DwCAReader(str(path)) as archive:
            kind = archive.descriptor.core.type
            if kind != _TAXON:
                raise BadInput(f"The core of {path.name} is {kind}.", "Give a checklist: one row a taxon.")
            for row in archive:
                yield {plain_column(column): value for column, value in row.data.items()}
    except (InvalidArchive, OSError, ValueError, KeyError, SyntaxError) as fault:
        raise BadInput(f"{path.name} is not a whole Darwin Core Archive: {fault}.", "Export it anew.") from fault

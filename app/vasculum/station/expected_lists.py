"""Lists of expected numbers read from files: CSV, TSV, Darwin Core Archives. Taken whole or not at all."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vasculum.model.darwin_core import TERMS
from vasculum.model.errors import BadInput, BadUsage
from vasculum.model.expected import ExpectedList, ExpectedNumber
from vasculum.model.policy import Policy, Role
from vasculum.pipeline.roles import typed_value

_NUMBER_NAMES = ("catalognumber", "cataloguenumber", "barcode", "number")
_COVER_NAMES = ("cover", "folder", "box")
_TERM = {term.casefold(): term for term in TERMS}
_OCCURRENCE = "http://rs.tdwg.org/dwc/terms/Occurrence"
_NEEDED = "Its first line must name a column catalogNumber, or say which one with --number-column."

Row = tuple[int, dict[str, str]]
"""Line of the file, and its cells by column."""


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list, and the columns of the file that say nothing in Darwin Core."""

    expected: ExpectedList
    left_out: tuple[str, ...]


def read_list(path: Path, policy: Policy, name: str = "", number_column: str = "", cover_column: str = "") -> ReadList:
    """The list of a file, numbers written as the profile's collection does.

    `.zip` is a Darwin Core Archive, anything else a table with a header in UTF-8. Raises `BadInput` with the line of
    what cannot be taken: no column of numbers, a number that meets no pattern, one that stands there twice.
    """
    if not path.is_file():
        raise BadInput(f"{path} is not a file.", "Check its name.")
    columns, rows = _archive(path) if path.suffix.casefold() == ".zip" else _table(path)
    number_in = _column(columns, number_column, _NUMBER_NAMES)
    if number_in is None:
        raise BadInput(f"{path.name} has no column of numbers; there are: {', '.join(columns)}.", _NEEDED)
    cover_in = _column(columns, cover_column, _COVER_NAMES)
    terms = {column: term for column in columns if (term := _term(column)) and column not in (number_in, cover_in)}
    taken = tuple(_rows(path, rows, policy, number_in, cover_in, terms))
    if not taken:
        raise BadInput(f"{path.name} holds no number.", _NEEDED)
    left_out = tuple(column for column in columns if column not in terms and column not in (number_in, cover_in))
    return ReadList(ExpectedList(name or path.stem, path.name, taken), left_out)


def _rows(
    path: Path, rows: Iterable[Row], policy: Policy, number_in: str, cover_in: str | None, terms: dict[str, str]
) -> Iterator[ExpectedNumber]:
    has_pattern = any(role.role == Role.CATALOG_NUMBER for role in policy.roles)
    seen: dict[str, int] = {}
    for line, cells in rows:
        written = (cells.get(number_in) or "").strip()
        if not written:
            # A line of blanks at the end of a table; one with values but no number would be lost silently.
            if any((value or "").strip() for value in cells.values()):
                raise BadInput(f"{path.name}, line {line}: there is no number.", "Give it one, or take the line out.")
            continue
        number = typed_value(written, policy) if has_pattern else written
        if number is None:
            raise BadInput(
                f"{path.name}, line {line}: {written} does not meet the profile's pattern.",
                "Correct the line, or name the profile of this collection with --profile.",
            )
        if number in seen:
            raise BadInput(
                f"{path.name}, line {line}: {number} stands in line {seen[number]} already.", "Take one of the two out."
            )
        seen[number] = line
        fields = {
            term: value.strip() for column, term in terms.items() if (value := cells.get(column)) and value.strip()
        }
        yield ExpectedNumber(number, (cells.get(cover_in) or "").strip() if cover_in else "", fields)


def _column(columns: Iterable[str], asked: str, known: tuple[str, ...]) -> str | None:
    plain = {plain_column(column): column for column in columns}
    if asked:
        if plain_column(asked) not in plain:
            raise BadUsage(f"There is no column `{asked}`.", f"There are: {', '.join(plain.values())}.")
        return plain[plain_column(asked)]
    return next((plain[name] for name in known if name in plain), None)


def _term(column: str) -> str | None:
    return _TERM.get(plain_column(column))


def plain_column(column: str) -> str:
    """`dwc:catalogNumber`, `Catalog Number` and the term's address are one column."""
    return re.sub(r"[\s_]", "", re.split(r"[:/#]", column.strip())[-1]).casefold()


def _table(path: Path) -> tuple[tuple[str, ...], Iterator[Row]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as fault:
        raise BadInput(f"{path.name} is not text in UTF-8: {fault.reason}.", "Save it as CSV in UTF-8.") from fault
    except OSError as fault:
        raise BadInput(f"{path.name} cannot be read: {fault.strerror}.") from fault
    header = text.partition("\n")[0]
    delimiter = max("\t;,", key=header.count)
    table = csv.DictReader(text.splitlines(keepends=True), delimiter=delimiter, strict=True, restkey="")
    try:
        columns = tuple(column for column in table.fieldnames or () if column)
    except csv.Error as fault:
        raise BadInput(f"{path.name}, line 1: {fault}.") from fault
    return columns, _lines(path, table)


def _lines(path: Path, table: "csv.DictReader[str]") -> Iterator[Row]:
    try:
        for cells in table:
            if cells.pop("", None):
                raise BadInput(
                    f"{path.name}, line {table.line_num}: there are more cells than columns.",
                    "Put values that hold the separator in quotes.",
                )
            yield table.line_num, cells
    except csv.Error as fault:
        raise BadInput(f"{path.name}, after line {table.line_num}: {fault}.", "Save the table anew as CSV.") from fault


def _archive(path: Path) -> tuple[tuple[str, ...], Iterator[Row]]:
    # Half a second of imports that only this needs.
    from dwca.exceptions import InvalidArchive
    from dwca.read import DwCAReader

    try:
        with DwCAReader(str(path)) as archive:
            kind = archive.descriptor.core.type
            if kind != _OCCURRENCE:
                raise BadInput(f"The core of {path.name} is {kind}.", "Export occurrences: one row a specimen.")
            # Read while the unpacked archive is there.
            rows = [(place, dict(row.data)) for place, row in enumerate(archive, 2)]
    except (InvalidArchive, OSError, ValueError, KeyError, SyntaxError) as fault:
        raise BadInput(f"{path.name} is not a whole Darwin Core Archive: {fault}.", "Export it anew.") from fault
    return tuple(rows[0][1]) if rows else (), iter(rows)

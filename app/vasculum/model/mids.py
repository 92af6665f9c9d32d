"""How complete a record is: its level of Minimum Information about a Digital Specimen, and what the next one lacks.

The elements are data (`resources/mids/`); the newest file counts. This is TDWG's list, not DiSSCo's own calculation,
which also wants a type status at level 2.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from vasculum.model.analysis import Analysis
from vasculum.model.findings import FieldRead, of_kind
from vasculum.model.policy import Collection
from vasculum.model.resource import resource

STATION = frozenset({"modified", "accessURI", "identifier"})
"""Terms that each package of this station carries, whatever the labels say: see `packaging/metadata.py`."""
_LEVELS = 4


@dataclass(frozen=True, slots=True)
class Completeness:
    """A level, and what is missing for the next one."""

    level: int
    """0 to 3; -1 where not even the specimen's number and house are known."""
    missing: tuple[str, ...]
    """Names of the elements that the next level wants; empty at level 3."""
    version: str
    """Of the element list."""


@dataclass(frozen=True, slots=True)
class _Element:
    level: int
    name: str
    alternatives: tuple[frozenset[str], ...]


def completeness(terms: Iterable[str]) -> Completeness:
    """The level of a record that has these terms (local names). Levels are cumulative."""
    have = frozenset(terms)
    version, elements = _elements()
    for level in range(_LEVELS):
        missing = tuple(
            element.name
            for element in elements
            if element.level == level and not any(wanted <= have for wanted in element.alternatives)
        )
        if missing:
            return Completeness(level - 1, missing, version)
    return Completeness(_LEVELS - 1, (), version)


def terms_of(analysis: Analysis | None, number: str | None, collection: Collection) -> frozenset[str]:
    """The terms known of one specimen: read from its labels, given by its collection, added by the station."""
    read = {item.term for item in of_kind(analysis.findings, FieldRead)} if analysis else set()
    given = {
        "catalogNumber": number,
        "institutionCode": collection.institution_code,
        "institutionID": collection.institution_id,
        "license": collection.licence,
        "preparations": collection.preparations,
    }
    return STATION | (read - {"catalogNumber"}) | {term for term, value in given.items() if value}


@cache
def _elements() -> tuple[str, tuple[_Element, ...]]:
    newest = max(resource("mids").glob("*.toml"), key=lambda path: path.stem)
    table = tomllib.loads(newest.read_text(encoding="utf-8"))
    rows = tuple(
        _Element(row["level"], row["name"], tuple(frozenset(terms) for terms in row["any"]))
        for row in table["elements"]
    )
    return table["version"], rows

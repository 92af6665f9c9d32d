"""What persons at this station have said before, offered again."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from vasculum.model.findings import FieldRead

TERMS = frozenset(
    ("recordedBy", "identifiedBy", "country", "stateProvince", "county", "municipality", "locality", "island")
)
"""Terms whose values come again: people and places."""
_NEAR = 0.8
"""Ratio of equal signs (Ratcliff and Metzener 1988) from which on a value given before may be what was misread now."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value that persons gave a term at least twice."""

    term: str
    value: str
    times: int
    """Frames to which it was given."""
    instead_of: tuple[str, ...] = ()
    """Readings that were corrected to it at least twice."""


def offered(known: Iterable[Suggestion], reads: Iterable[FieldRead]) -> dict[str, tuple[str, ...]]:
    """The values to offer, by term, most surely meant first: corrections of this very reading, then values alike."""
    best: dict[str, FieldRead] = {}
    for read in sorted(reads, key=lambda read: -read.confidence):
        best.setdefault(read.term, read)
    ranked: dict[str, list[tuple[float, int, str]]] = {}
    for one in known:
        read_ = best.get(one.term)
        if read_ is None or read_.value == one.value:
            continue
        alike = 2.0 if read_.value in one.instead_of else _alike(read_.value, one.value)
        if alike >= _NEAR:
            ranked.setdefault(one.term, []).append((-alike, -one.times, one.value))
    return {term: tuple(value for *_, value in sorted(found)) for term, found in ranked.items()}


def _alike(first: str, second: str) -> float:
    return SequenceMatcher(None, first.casefold(), second.casefold(), autojunk=False).ratio()

"""Countries and their parts by name, counties, and the words of the place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from vasculum.pipeline.reading.transcription.passage import Found, Passage, tidy
from vasculum.pipeline.reading.transcription.words import table

_BEFORE = (
    r"(?:(?<=^)|(?<=\n)|(?<=\d)(?=\w{4})|(?<=[,;:.(]\s)|(?<=[,;:.(/])"
    r"|(?<=\b[Oo][Ff]\s)|(?<=\b[Dd][EeUu]\s)|(?<=\b[Dd]es\s))"
)
_BEHIND = r"(?=\s*(?:$|\n|[,;:.()\[\]/]|[-–]\s|\s[IVX]+[-.]|\d))"
_COUNTY = re.compile(
    r"(?<!\b[A-Z]\.)(?<!\b[A-Z]\.\s)(?<!\w)(?P<name>(?:St\.\s)?[A-Z][\w'’-]{2,}(?:[ ][A-Z][\w'’-]+){0,2})"
    r"(?:[,.]\s*|\s+)(?P<word>Co\b\.?|CO\b\.?|County\b|COUNTY\b|Parish\b)(?!l)"
)
_COUNTY_KEYED = re.compile(r"\b(?:Co\.|County)[ _:]+(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s*$", re.MULTILINE)
_HOUSES = (
    "university|universidad|universite|université|universität|herbarium|museum|college|botanical|garden|institute|"
    "survey|service|academy|department|agricultural"
)
_HOME = ("US", "CA")
"""Countries whose parts are named on labels without the country, and so well known that they are believed."""
_FOLLOWS = 0.85
"""How sure a country's code is that no label gives, from the part of the country that it does give."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country or a part of one as it stands in a text."""

    code: str
    name: str
    start: int
    end: int


def find_places(passage: Passage, context: str) -> Iterator[Found]:
    """`country`, `countryCode`, `stateProvince` and `county`. `context`: the text of all labels of the specimen.

    A part of a country counts where its country stands on the labels too, or is one whose parts everybody knows.
    Two different parts on one label are none, unless one begins a line or stands before a county. `countryCode` is the
    country's as written, or else follows from its part: by Darwin Core it is a code of ISO 3166 for a place, no words.
    """
    text = passage.text
    countries = [place for place in _matches(text, _country_names()) if not _other_word(text, place)]
    known = {place.code for place in _matches(context, _country_names()) if not _other_word(context, place)}
    parts = [
        place
        for place in _matches(text, _part_names())
        if place.code[:2] in known or (place.code[:2] in _HOME and not known - set(_HOME))
    ]
    plain = [
        place
        for place in countries
        if not table("countries")[place.code].get("ambiguous")
        and not any(part.start <= place.start < part.end for part in parts)
    ]
    if len({place.code for place in plain}) == 1:
        yield _found("country", plain[0], text, 0.95)
        yield replace(_found("countryCode", plain[0], text, 0.95), value=plain[0].code)
    chosen = _one_part(parts, text)
    if chosen is not None:
        yield _found("stateProvince", chosen, text, 0.93)
        if not known:
            yield replace(_found("countryCode", chosen, text, _FOLLOWS), value=chosen.code[:2])
    yield from _counties(text)


def country_code(name: str) -> str | None:
    """The ISO 3166-1 code of a country by any of its names here; None for an unknown one."""
    return _country_names().get(_key(name))


def part_code(name: str) -> str | None:
    """The ISO 3166-2 code of a part of the United States, Canada or Mexico by name or abbreviation."""
    return _part_names().get(_key(name))


def _counties(text: str) -> Iterator[Found]:
    found = []
    keyed = [match for match in _COUNTY_KEYED.finditer(text) if not _at_home(match["name"])]
    for match in keyed or _COUNTY.finditer(text):
        name = tidy(match["name"])
        if not _at_home(name):
            value = name.title() if name.isupper() else name
            found.append(Found("county", value, tidy(match[0]), match.start(), match.end(), 0.93))
    if len({found.value for found in found}) == 1:
        yield found[0]


def _at_home(name: str) -> bool:
    """Whether a name is a whole state's or province's and so no county's."""
    return (_part_names().get(_key(name)) or "").startswith(_HOME)


def _one_part(parts: list[Place], text: str) -> Place | None:
    codes = {place.code for place in parts}
    if len(codes) == 1:
        return parts[0]
    first = [place for place in parts if place.start == 0 or text[place.start - 1] == "\n"]
    leading = [place for place in first if text[place.end : place.end + 2].lstrip(".").startswith((":", ","))]
    return leading[0] if len({place.code for place in leading}) == 1 else None


def _found(term: str, place: Place, text: str, sure: float) -> Found:
    return Found(term, place.name, tidy(text[place.start : place.end]), place.start, place.end, sure)


def _other_word(text: str, place: Place) -> bool:
    """Whether the name is part of another one: `New Mexico`, `Gulf of Mexico`, `N. Mex.`"""
    before = text[max(0, place.start - 12) : place.start].lower()
    return bool(re.search(r"(?:new|gulf of|golfo de|bay of|sea of|n\.)\s*$", before))


def _institution(text: str, start: int, end: int) -> bool:
    """Whether the name is an institution's: `University of Tennessee`, `New York Botanical Garden`."""
    before, behind = text[max(0, start - 30) : start], text[end : end + 30]
    if behind.startswith(")") and text[start:end].isupper():
        return True
    return bool(
        re.search(rf"(?:{_HOUSES})\s+(?:of|de|do|del|von)\s+(?:the\s+)?$", before, re.IGNORECASE)
        or re.match(rf"[\s,]*(?:state\s+)?(?:{_HOUSES})\b", behind, re.IGNORECASE)
    )


def _matches(text: str, names: dict[str, str]) -> list[Place]:
    found: list[Place] = []
    for pattern in _pattern(id(names), tuple(names)):
        for match in pattern.finditer(text):
            code = names.get(_key(match[0]))
            if (
                code
                and not _institution(text, match.start(), match.end())
                and not any(match.start() < place.end and place.start < match.end() for place in found)
            ):
                row = table("countries")[code] if len(code) == 2 else table("subdivisions")[code]
                found.append(Place(code, row["name"], match.start(), match.end()))
    return sorted(found, key=lambda place: place.start)


@cache
def _pattern(which: int, names: tuple[str, ...]) -> tuple["re.Pattern[str]", ...]:
    ordered = sorted(names, key=len, reverse=True)
    loose = "|".join(re.escape(name).replace(r"\ ", r"\s+").replace(r"\.", r"\.\s?") for name in ordered)
    # Names as a sentence writes them, or all in capitals; never all in small letters.
    return (re.compile(rf"{_BEFORE}(?=[A-ZÀ-Þ])(?:{loose})(?<![\s]){_BEHIND}", re.IGNORECASE),)


@cache
def _country_names() -> dict[str, str]:
    return {_key(name): code for code, row in table("countries").items() for name in row["names"]}


@cache
def _part_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, row in table("subdivisions").items():
        if code[:2] in ("US", "CA", "MX", "AU", "BR", "DM"):
            for name in (row["name"], *row.get("short", ())):
                found.setdefault(_key(name), code)
                found.setdefault(_key(name.replace("Saint ", "St. ")), code)
    return found


def _key(name: str) -> str:
    return " ".join(name.lower().replace(".", ". ").split()).rstrip(".").replace(". ", ".").strip()

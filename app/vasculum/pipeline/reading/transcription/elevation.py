"""Elevations with their unit; feet become metres by the international foot."""

import re
from collections.abc import Iterator

from vasculum.pipeline.reading.transcription.passage import Found, Passage, tidy
from vasculum.pipeline.reading.transcription.words import key_pattern

_FOOT = 0.3048
_HIGHEST = 9000
_NUMBER = r"(?:ca?\.?\s*|about\s+|circa\s+|±\s*)?(?P<low>\d[\d.,]*)(?:\s*[-–]\s*(?P<high>\d[\d.,]*))?\s*"
_UNIT = (
    r"(?P<unit>met(?:er|re)s?\b|m\.?\s?(?:a\.?\s?s\.?\s?l\.?|s\.\s?m\.|ü\.\s?M\.|alt\.)|m\b\.?|feet\b|foot\b|ft\b\.?"
    r"|['’′](?!\s*\d|['’′]|\s*[NSEW]\b))"
)
_KEYED = re.compile(_NUMBER + _UNIT, re.IGNORECASE)
_BARE = re.compile(
    r"(?:(?<=^)|(?<=\n)|(?<=[,;.(] )|(?<=[,;(])|(?<=[a-zZ] )|(?<=ca\. ))"
    r"(?P<low>\d{3,4}|(?<=ca\. )\d\d|(?<=ca )\d\d)(?:\s*[-–]\s*(?P<high>\d{3,4}))?\s*"
    + _UNIT
    + r"(?!\s*(?:long|wide|tall|high|deep|thick|across|from|[NSEW]{1,3}\b|north|south|east|west|of|to the|off))"
)
"""A number of three figures and more with a unit, that is not a length or a distance to somewhere."""


def find_elevation(passage: Passage) -> Iterator[Found]:
    """`verbatimElevation`, `minimumElevationInMeters`, `maximumElevationInMeters`: keyed ones, else one bare one."""
    text = passage.text
    found = [
        match
        for key in key_pattern("verbatimElevation").finditer(text)
        if (match := _KEYED.search(text, key.end(), key.end() + 24))
        and not text[key.end() : match.start()].strip(" :.about")
    ]
    sure = 0.95
    if not found:
        found, sure = list(_BARE.finditer(text)), 0.85
    if len(found) == 1:
        yield from _elevation(found[0], sure)


def _elevation(match: "re.Match[str]", sure: float) -> Iterator[Found]:
    verbatim = tidy(match[0])
    low, high = _metres(match["low"], match["unit"]), _metres(match["high"] or match["low"], match["unit"])
    yield Found("verbatimElevation", verbatim, verbatim, match.start(), match.end(), sure)
    # `3-400 m` may mean 300 to 400: the words are kept, no number is made of them.
    if low is not None and high is not None and low <= high <= _HIGHEST and not _shortened(match):
        yield Found("minimumElevationInMeters", f"{low:g}", verbatim, match.start(), match.end(), sure)
        if match["high"]:
            yield Found("maximumElevationInMeters", f"{high:g}", verbatim, match.start(), match.end(), sure)


def _shortened(match: "re.Match[str]") -> bool:
    return bool(match["high"]) and len(match["low"]) < len(match["high"]) and len(match["low"]) < 3


def _metres(number: str, unit: str) -> float | None:
    plain = re.sub(r"[.,](?=\d{3}\b)", "", number.rstrip(".,")).replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return round(value * _FOOT) if unit.lower()[0] in "f'’′" else round(value, 1)

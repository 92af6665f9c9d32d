"""Coordinates in degrees, minutes and seconds, in decimal degrees, with the hemisphere before or behind."""

import re
from collections.abc import Iterator

from vasculum.pipeline.reading.transcription.passage import Found, Passage, tidy

_MINUTE, _SECOND = "['’′´`]", "(?:[\"”″“]|['’′´]{2})"


def _angle(which: str) -> str:
    return (
        rf"(?P<{which}d>\d{{1,3}}(?:[.,]\d+)?)\s*[°º]\s*"
        rf"(?:(?P<{which}m>\d{{1,2}}(?:[.,]\d+)?)\s*{_MINUTE}?\s*)?"
        rf"(?:(?P<{which}s>\d{{1,2}}(?:[.,]\d+)?)\s*{_SECOND}\s*)?"
    )


_BETWEEN = r"[\s.,;:/&]*(?:(?:Longitude|Long|Lon|Lg)\b[\s.:]*)?"
_BEHIND = _angle("a") + r"(?P<ah>[NS])\b" + _BETWEEN + _angle("b") + r"(?P<bh>[EW])\b"
_BEFORE = r"\b(?P<ah>[NS])\.?\s*" + _angle("a") + _BETWEEN + r"\s*(?P<bh>[EW])\.?\s*" + _angle("b")
_DECIMAL = (
    r"(?<![\d.])(?P<ad>-?\d{1,2}\.\d{3,})°?\s*[,; /]\s*(?P<bd>-?\d{1,3}\.\d{3,})°?(?:\s*±\s*(?P<around>\d+)\s*m\b)?"
)
_DEGREE_MINUTE, _DEGREE_SECOND = 4, 6
"""Decimals kept: a tenth of the last place that was written."""


def find_coordinates(passage: Passage) -> Iterator[Found]:
    """`verbatimCoordinates`, `decimalLatitude` and `decimalLongitude` of each pair that is possible on earth."""
    for pattern in (_BEHIND, _BEFORE, _DECIMAL):
        for match in re.finditer(pattern, passage.text):
            yield from _pair(match)


def _pair(match: "re.Match[str]") -> Iterator[Found]:
    parts = match.groupdict()
    latitude, longitude = _degrees(parts, "a"), _degrees(parts, "b")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return
    verbatim = tidy(match[0]).strip(" ,;")
    place = (verbatim, match.start(), match.end())
    yield Found("verbatimCoordinates", verbatim, *place, 0.97)
    yield Found("decimalLatitude", _plain(latitude), *place, 0.95)
    yield Found("decimalLongitude", _plain(longitude), *place, 0.95)
    if parts.get("around"):
        yield Found("coordinateUncertaintyInMeters", parts["around"], *place, 0.9)


def _degrees(parts: dict[str, str | None], which: str) -> float | None:
    degrees, minutes, seconds = (float((parts.get(which + part) or "0").replace(",", ".")) for part in ("d", "m", "s"))
    if minutes >= 60 or seconds >= 60:
        return None
    exact = parts.get(which + "m") is None
    places = 7 if exact else _DEGREE_SECOND if parts.get(which + "s") else _DEGREE_MINUTE
    if parts.get(which + "m") and "." in str(parts[which + "m"]):
        places = _DEGREE_SECOND
    value = round(abs(degrees) + minutes / 60 + seconds / 3600, places)
    return -value if degrees < 0 or parts.get(which + "h") in ("S", "W") else value


def _plain(value: float) -> str:
    return f"{value:.7f}".rstrip("0").rstrip(".")

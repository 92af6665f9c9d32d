"""Dates as labels write them, to ISO 8601 with the precision they have."""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from vasculum.pipeline.reading.transcription.words import table

ROMAN = {
    name: number
    for number, name in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), 1)
}
_FIRST_YEAR, _LAST_YEAR = 1700, 2099
_NEAR_YEARS = 30
"""Two dates of one specimen, gathering and determination, seldom lie further apart; used to tell centuries only."""
_NUMERALS = "VIII|VII|III|XII|VI|IV|IX|XI|II|V|X|I"
_ROMAN, _SMALL_ROMAN = f"(?P<roman>{_NUMERALS})", f"(?P<roman>{_NUMERALS.lower()})"
_DAYS = (
    r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.)?"
    r"(?:\s*(?:-|–|&|/|to|bis|et|und|y|e|en)\s*(?P<last>[0-3]?\d)(?:st|nd|rd|th|\.)?)?"
)
_YEAR = r"['’]?(?P<year>1[789]\d\d|20\d\d|\d\d)"
_FULL_YEAR = r"(?P<year>1[789]\d\d|20\d\d)"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date or an interval: ISO 8601, where it stands, how sure its meaning is."""

    value: str
    start: int
    end: int
    sure: float


@dataclass(frozen=True, slots=True)
class ShortYears:
    """How years of two digits are understood: as years of this span, else by four-digit years on the same labels."""

    first: int = 1927
    last: int = 1999
    others: tuple[int, ...] = ()

    def full(self, text: str) -> tuple[int, float] | None:
        """The year and how sure it is; None where the century is not told."""
        year = int(text)
        if len(text) == 4:
            return (year, 0.98) if _FIRST_YEAR <= year <= _LAST_YEAR else None
        within = [century + year for century in (1700, 1800, 1900, 2000) if self.first <= century + year <= self.last]
        if len(within) == 1:
            return within[0], 0.9
        near = {
            century + year
            for century in (1700, 1800, 1900, 2000)
            if any(abs(century + year - other) <= _NEAR_YEARS for other in self.others)
        }
        return (near.pop(), 0.8) if len(near) == 1 else None


def find_dates(text: str, short: ShortYears) -> list[Dated]:
    """Every date of a text, in its order; a longer form is taken before a shorter one that lies in it."""
    found: list[Dated] = []
    for pattern in _patterns():
        for match in pattern.finditer(text):
            if not any(match.start() < other.end and other.start < match.end() for other in found):
                found += _dated(match, short)
    return sorted(found, key=lambda dated: dated.start)


def four_digit_years(text: str) -> tuple[int, ...]:
    """The years that stand in full in a text."""
    return tuple(int(year) for year in re.findall(r"(?<![\d.#-])(1[789]\d\d|20[0-2]\d)(?![\d°'])", text))


@cache
def _patterns() -> tuple["re.Pattern[str]", ...]:
    names = sorted(table("months"), key=len, reverse=True)
    # Typewriters wrote the figure one with the letter l, and readers give it back as either.
    month = "(?P<month>" + "|".join(name.replace("l", "[l1]") for name in names) + r")(?![a-zà-ÿ])\.?"
    roman_day = r"(?P<day>[0-3]?\d)(?:\s*[-–&]\s*(?P<last>[0-3]?\d))?"
    between = r"\s*[-–.,/ ]\s*"
    texts = (
        (rf"{_DAYS}[.,]?[\s-]*(?:de\s+)?{month}[\s,-]*(?:de[l]?\s+)?{_YEAR}", re.IGNORECASE),
        (rf"{month}\s*{_DAYS}(?:\s*[,.]\s*|\s+){_YEAR}", re.IGNORECASE),
        (rf"{month}[\s,.-]*{_FULL_YEAR}", re.IGNORECASE),
        (rf"{_DAYS}{between}{_ROMAN}{between}{_YEAR}", 0),
        (rf"{_DAYS}{between}{_SMALL_ROMAN}{between}{_YEAR}", 0),
        (rf"{_ROMAN}\s*[-–.]\s*{roman_day}\s*[-–.,]\s*{_YEAR}", 0),
        (rf"{_SMALL_ROMAN}\s*[-–.]\s*{roman_day}\s*[-–.,]\s*{_YEAR}", 0),
        (rf"{_ROMAN}\s*[-–.]\s*{_FULL_YEAR}", 0),
        (r"(?P<year>1[789]\d\d|20\d\d)-(?P<number>[01]\d)-(?P<day>[0-3]\d)", 0),
        (rf"(?P<day>[0-3]?\d)\.(?:\s*[-–]\s*(?P<last>[0-3]?\d)\.)?\s*(?P<number>[01]?\d)\.\s*{_YEAR}", 0),
        (rf"(?P<number>[01]?\d)\.\s*[-–]\s*(?P<lastnumber>[01]?\d)\.\s*{_YEAR}", 0),
        (rf"(?P<either>[0-3]?\d)\s*[-/]\s*(?P<or>[0-3]?\d)\s*[-/ ]\s*{_YEAR}", 0),
    )
    return tuple(re.compile(rf"(?<![/\w°'-])(?:{text})(?![\d°'])", flags) for text, flags in texts)


def _dated(match: "re.Match[str]", short: ShortYears) -> Iterator[Dated]:
    parts = match.groupdict()
    known = short.full(parts["year"])
    if known is None:
        return
    year, sure = known
    if parts.get("either"):
        value = _either(year, int(parts["either"]), int(parts["or"]))
        sure = min(sure, 0.85)
    elif parts.get("lastnumber"):
        first, last = int(parts["number"]), int(parts["lastnumber"])
        value = f"{year}-{first:02}/{last:02}" if 1 <= first < last <= 12 else None
    else:
        value = _iso(year, _month(parts), [int(parts[key]) for key in ("day", "last") if parts.get(key)])
    if value is not None:
        yield Dated(value, match.start(), match.end(), sure)


def _month(parts: dict[str, str]) -> int:
    if parts.get("roman"):
        return ROMAN[parts["roman"].upper()]
    if parts.get("month"):
        return int(table("months")[parts["month"].lower().replace("1", "l")])
    return int(parts["number"])


def _iso(year: int, month: int, days: Sequence[int]) -> str | None:
    if not 1 <= month <= 12 or any(not 1 <= day <= calendar.monthrange(year, month)[1] for day in days):
        return None
    if not days:
        return f"{year}-{month:02}"
    if len(days) == 2 and days[0] >= days[1]:
        return None
    return f"{year}-{month:02}-" + "/".join(f"{day:02}" for day in days)


def _either(year: int, first: int, second: int) -> str | None:
    """Two numbers of which one is the month. Where both could be, only the year is sure."""
    ways = {way for way in (_iso(year, first, [second]), _iso(year, second, [first])) if way}
    if len(ways) == 1:
        return ways.pop()
    return str(year) if ways else None

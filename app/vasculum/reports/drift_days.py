"""Readings of the stand gathered by day: medians, the normal range of the first five days, what lies outside it."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from math import hypot
from statistics import median

from vasculum.model.stand import StandReading

BASE_DAYS = 5
_BASE_FRAMES = 20
"""Of the first day, where there are not yet six: what happens later on it must show."""
_SHEWHART = 1.128
"""d2 for moving ranges of two: mean moving range over it estimates sigma (ISO 7870-2:2013, Shewhart control charts)."""

Value = Callable[[StandReading], float | None]


@dataclass(frozen=True, slots=True)
class Point:
    """One day's median."""

    day: date
    value: float
    frames: int
    state: str
    """`inside`, `outside` (the normal range), `beyond` (the limit)."""


@dataclass(frozen=True, slots=True)
class Series:
    """One number over the days."""

    key: str
    title: str
    hint: str
    unit: str
    digits: int
    points: tuple[Point, ...]
    band: tuple[float, float] | None
    """The normal range; None under six days of data."""
    limit: float | None
    limit_name: str

    @property
    def latest(self) -> Point | None:
        return self.points[-1] if self.points else None


@dataclass(frozen=True, slots=True)
class Base:
    """What is normal for this stand: medians over its first days."""

    days: tuple[date, ...]
    white_a: float | None
    white_b: float | None
    exposure: float | None
    light: tuple[float, ...]
    patches: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    key: str
    title: str
    hint: str
    unit: str
    digits: int
    limit: float | None
    limit_name: str
    least_band: float
    """Half of the narrowest band: a stand steadier than that is not blamed for its next tremble."""
    at_least: bool = False


_KINDS = (
    _Kind("white", "White point", "ΔE(a*b*) of the greys, from the first days", "", 1, 2.0, "FADGI 4-star", 0.3),
    _Kind("lamps", "Light", "on the chart, against the first days", "%", 1, None, "", 1.0),
    _Kind(
        "evenness",
        "Evenness of light",
        "worst ninth of the frame, against the first days",
        "%",
        1,
        3.0,
        "FADGI 3-star",
        0.5,
    ),
    _Kind("colour", "Colour error", "mean ΔE2000 after correction", "", 2, 2.0, "FADGI 4-star", 0.2),
    _Kind("noise", "Noise", "SD of L* in the noisiest grey patch", "L*", 2, 1.0, "FADGI 4-star", 0.15),
    _Kind("sharpness", "Focus", "edges where they are strongest, 0 to 1", "", 2, 0.35, "profile", 0.03, at_least=True),
    _Kind(
        "sfr",
        "Fineness",
        "sampling efficiency on the chart's slanted edges",
        "%",
        0,
        70.0,
        "FADGI 2-star",
        3.0,
        at_least=True,
    ),
    _Kind("scale", "Scale", "pixels per millimetre", "px/mm", 2, None, "", 0.02),
    _Kind("framing", "Size of the chart", "share of the frame: camera's height", "%", 2, None, "", 0.05),
)


def base_of(readings: Sequence[StandReading], zone: tzinfo) -> Base:
    """Normal is what the first five days were, or the first frames where there are not yet six. Raises ValueError for
    none at all."""
    days = sorted({day_of(reading, zone) for reading in readings})
    if not days:
        raise ValueError("no reading, no normal range")
    young = len(days) <= BASE_DAYS
    first = tuple(days[:1] if young else days[:BASE_DAYS])
    chosen = [reading.numbers for reading in readings if day_of(reading, zone) in first]
    chosen = chosen[:_BASE_FRAMES] if young else chosen
    return Base(
        days=first,
        white_a=middle(item.white_a for item in chosen),
        white_b=middle(item.white_b for item in chosen),
        exposure=middle(item.exposure for item in chosen),
        light=_columns([item.light for item in chosen]),
        patches=_columns([item.patches for item in chosen]),
    )


def all_series(readings: Sequence[StandReading], base: Base, zone: tzinfo) -> tuple[Series, ...]:
    """Every number that the readings give, by day."""
    made = (_series(kind, readings, base, zone) for kind in _KINDS)
    return tuple(series for series in made if series.points)


def day_of(reading: StandReading, zone: tzinfo) -> date:
    """The day on which a frame was taken, by the station's clock on the wall."""
    return reading.taken_at.astimezone(zone).date()


def middle(values: object) -> float | None:
    """Median of what is there; None for nothing."""
    known = [value for value in values if value is not None]  # type: ignore[attr-defined]
    return float(median(known)) if known else None


def value_of(key: str, base: Base) -> Value:
    """How a series' number is had from one reading."""
    match key:
        case "white":
            return lambda reading: white_distance(reading, base)
        case "lamps":
            return lambda reading: _lamps(reading, base)
        case "evenness":
            return lambda reading: _unevenness(reading, base)
        case "framing":
            return lambda reading: None if reading.numbers.chart_size is None else 100 * reading.numbers.chart_size
        case _:
            name = {"colour": "delta_e"}.get(key, key)
            return lambda reading: getattr(reading.numbers, name)


def white_distance(reading: StandReading, base: Base) -> float | None:
    """How far the greys' a* and b* lie from where they were."""
    numbers = reading.numbers
    if None in (numbers.white_a, numbers.white_b, base.white_a, base.white_b):
        return None
    return hypot(numbers.white_a - base.white_a, numbers.white_b - base.white_b)  # type: ignore[operator]


def _lamps(reading: StandReading, base: Base) -> float | None:
    if reading.numbers.exposure is None or base.exposure is None:
        return None
    return 100 * float(2 ** (reading.numbers.exposure - base.exposure))


def ratios(reading: StandReading, base: Base) -> tuple[float, ...]:
    """Lightness of the nine cells against the first days'; empty where the frame gave none."""
    light = reading.numbers.light
    if not light or len(light) != len(base.light):
        return ()
    return tuple(now / max(then, 1e-3) for now, then in zip(light, base.light, strict=True))


def _unevenness(reading: StandReading, base: Base) -> float | None:
    found = ratios(reading, base)
    return 100 * (1 - min(found) / max(found)) if found else None


def _columns(rows: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    full = [row for row in rows if row]
    if not full or len({len(row) for row in full}) != 1:
        return ()
    return tuple(float(median(column)) for column in zip(*full, strict=True))


def _series(kind: _Kind, readings: Sequence[StandReading], base: Base, zone: tzinfo) -> Series:
    value = value_of(kind.key, base)
    by_day: dict[date, list[float]] = {}
    for reading in readings:
        number = value(reading)
        if number is not None:
            by_day.setdefault(day_of(reading, zone), []).append(number)
    medians = {day: float(median(found)) for day, found in sorted(by_day.items())}
    band = _band([medians[day] for day in base.days if day in medians], kind.least_band)
    points = tuple(
        Point(day, round(number, 4), len(by_day[day]), _state(number, band, kind)) for day, number in medians.items()
    )
    return Series(kind.key, kind.title, kind.hint, kind.unit, kind.digits, points, band, kind.limit, kind.limit_name)


def _band(values: Sequence[float], least: float) -> tuple[float, float] | None:
    """Mean and three sigma of the first days, sigma by moving ranges."""
    if len(values) < BASE_DAYS:
        return None
    mean = sum(values) / len(values)
    moving = [abs(second - first) for first, second in itertools.pairwise(values)]
    half = max(3 * sum(moving) / len(moving) / _SHEWHART, least)
    return mean - half, mean + half


def _state(value: float, band: tuple[float, float] | None, kind: _Kind) -> str:
    if kind.limit is not None and (value < kind.limit if kind.at_least else value > kind.limit):
        return "beyond"
    return "outside" if band is not None and not band[0] <= value <= band[1] else "inside"

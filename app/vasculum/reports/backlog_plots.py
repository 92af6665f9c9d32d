"""What was measured in a backlog: how its numbers are spread beside the profile's limits, and how it went on."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from vasculum.model.findings import ColourFit, Findings, ScaleFit, measure, of_kind
from vasculum.model.policy import Limit
from vasculum.reports.document import Drawing, counted
from vasculum.reports.plot import WIDTH, bar_plot

_TALL = 170
_BINS = 20
_SLOTS = 24
_DAY = 86_400
_LENGTHS = (*(unit * each for unit in (1, 60, 3600) for each in (1, 2, 5, 10, 15, 30)), 7 * _DAY, 365 * _DAY)
"""Seconds that a bar of the pace may stand for."""
_TICKS = 5
_GREY, _GREEN, _RED = "#A8A8A8", "#2CB58A", "#D13434"


@dataclass(frozen=True, slots=True)
class _Number:
    name: str
    """The check's, or `scale`."""
    title: str
    unit: str
    digits: int


_NUMBERS = (
    _Number("sharpness", "Sharpness of the whole frame", "0 to 1", 2),
    _Number("label-sharpness", "Sharpness of labels", "edge width in pixels", 2),
    _Number("exposure", "Exposure", "stops", 2),
    _Number("colour", "Colour error", "mean ΔE2000 after correction", 1),
    _Number("scale", "Scale", "pixels per millimetre", 1),
    _Number("evenness", "Evenness of light", "worst deviation, %", 1),
)
MEASURED = tuple(number.name for number in _NUMBERS)
"""The names of what is drawn, in the order of `measured`."""


def measured(findings: Findings) -> tuple[float | None, ...]:
    """The numbers of a frame that a backlog's report draws, as `MEASURED` names them; None where there is none."""
    fits, scales = of_kind(findings, ColourFit), of_kind(findings, ScaleFit)
    known = {"colour": fits[0].after.mean if fits else None, "scale": scales[0].pixels_per_mm if scales else None}
    found = ((name, measure(findings, name)) for name in MEASURED if name not in known)
    known |= {name: seen.value if seen else None for name, seen in found}
    return tuple(known[name] for name in MEASURED)


def spreads(rows: Sequence[tuple[float | None, ...]], limits: Sequence[Limit]) -> tuple[Drawing, ...]:
    """A plot of each number that was measured in any of the frames."""
    drawn = []
    for place, number in enumerate(_NUMBERS):
        values = [row[place] for row in rows if row]
        there = [value for value in values if value is not None and math.isfinite(value)]
        if there:
            limit = next((limit for limit in limits if limit.check == number.name), None)
            drawn.append(_spread(number, there, limit))
    return tuple(drawn)


def pace(rows: Sequence[tuple[float, str]]) -> Drawing | None:
    """How many pictures were taken in as the run went on, of moments in seconds and verdicts; None without any."""
    if not rows:
        return None
    first = min(at for at, _ in rows)
    length = next(step for step in _LENGTHS if (max(at for at, _ in rows) - first) / step < _SLOTS)
    slots = Counter((int((at - first) / length), verdict == "pass") for at, verdict in rows)
    last = max(slot for slot, _ in slots)
    every = max(1, math.ceil((last + 1) / 12))
    bars = [
        (
            _moment(slot * length) if slot % every == 0 else "",
            (float(slots[slot, True]), float(slots[slot, False])),
            _GREEN,
        )
        for slot in range(last + 1)
    ]
    alt = (
        f"Pictures taken in each {_moment(length)} (hours:minutes:seconds) of the run: filled those that passed, hollow"
        f" those for review or retake; highest bar {max(sum(heights) for _, heights, _ in bars):.0f}"
    )
    return Drawing(bar_plot(bars, None, ""), 2 * WIDTH, _TALL, alt)


def _moment(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def _spread(number: _Number, values: list[float], limit: Limit | None) -> Drawing:
    least, most = (limit.at_least, limit.at_most) if limit else (None, None)
    low, size, many = _bins(values, [bound for bound in (least, most) if bound is not None], number.digits)
    heights = [0.0] * many
    for value in values:
        # What is just allowed stands on the allowed side of the line.
        place = math.floor((value - low) / size + 1e-9) - (value == most)
        heights[min(max(place, 0), many - 1)] += 1
    outside = [
        (least is not None and low + (place + 0.5) * size < least)
        or (most is not None and low + (place + 0.5) * size > most)
        for place in range(many)
    ]
    every = max(1, many // _TICKS)
    bars = [
        (
            f"{low + (place + 0.5) * size:.{number.digits}f}" if place % every == every // 2 else "",
            (height,),
            _RED if outside[place] else _GREY,
        )
        for place, height in enumerate(heights)
    ]
    named = ((least, "at least"), (most, "at most"))
    edges = [((bound - low) / size, f"{word} {bound:g}") for bound, word in named if bound is not None]
    middle = median(values)
    alt = (
        f"{number.title} ({number.unit}): {counted(len(values), 'picture')}, median {middle:.{number.digits}f},"
        f" highest bar {max(heights):.0f}"
    )
    return Drawing(bar_plot(bars, None, "", wide=WIDTH, edges=edges), WIDTH, _TALL, alt)


def _bins(values: list[float], bounds: list[float], digits: int) -> tuple[float, float, int]:
    """Where the bins begin, how wide they are and how many, so that a bound lies between two of them. A hundredth of
    the values at either end may lie outside: they stand in the outermost ones."""
    ordered, cut = sorted(values), len(values) // 100
    least, most = min([ordered[cut], *bounds]), max([ordered[-1 - cut], *bounds])
    size = max((most - least) / _BINS, 10.0**-digits / 2)
    if len(bounds) == 2 and bounds[1] > bounds[0]:
        size = (bounds[1] - bounds[0]) / max(1, round((bounds[1] - bounds[0]) / size))
    start = bounds[0] if bounds else least
    low = start - math.ceil((start - least) / size + 0.5) * size
    return low, size, math.floor((most - low) / size + 1e-9) + 2

"""Hints at causes: what moves together, slowly or at once, tells a lamp from a knock from a dirty chart.

Every rule looks at frames, not at days, so that a cause has a moment; thresholds are far above what the same stand
gives from frame to frame. What no rule explains is left unnamed.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from statistics import median

import numpy as np
from numpy.typing import NDArray

from vasculum.model.stand import StandReading
from vasculum.reports.drift_days import Base, middle, ratios, white_distance

Floats = NDArray[np.float64]

_RUN = 3
"""Frames on each side of a step: one odd sheet is no knock."""
_STEP = 0.003
"""Share by which the chart's size must jump: three pixels in a thousand."""
_SIGMAS = 6.0
"""And by so many sigma of what it gives from frame to frame: a month has thousands of chances."""
_NEIGHBOURS = 0.6745 * 2**0.5
"""Median difference of two normal values, in their sigma."""
_DIRTY = 2.5
"""L*a*b* distance by which a patch must have moved on its own."""
_SPREAD = 0.5
"""L*a*b* distance that patches of a clean chart may be apart from one affine map."""
_MOST = 1500
"""Readings looked at for dirt, evenly over the time: a month at full pace has ten times as many."""
_COUNTS = {1: "One patch is", 2: "Two patches are", 3: "Three patches are", 4: "Four patches are"}
_WHITE = 0.5
"""ΔE(a*b*) from the first days at which the white point is said to move."""
_OVER = 0.5
"""Share of that below which it has come back."""
_HALF = 4
"""Frames on each side in a running median."""
_STOPS = 0.03
_AT_ONCE = 0.6
"""Share of the whole change that comes between two frames in a row: then it is no ageing."""
_LIGHT = ("white", "lamps", "evenness")
_PLACES = ("upper left", "top", "upper right", "left", "middle", "right", "lower left", "bottom", "lower right")


@dataclass(frozen=True, slots=True)
class Cause:
    """One hint."""

    kind: str
    """`lamp-ageing`, `light-changed`, `camera-bumped`, `chart-dirty`."""
    title: str
    since: datetime
    until: datetime | None
    """When it was normal again; None while it lasts."""
    said: str
    """What was seen, and what to do; a sentence each."""
    series: tuple[str, ...]
    """Keys of the plots that show it."""
    frames: tuple[str, ...]
    """Captures taken while it lasted."""


def causes(readings: Sequence[StandReading], base: Base, zone: tzinfo) -> tuple[Cause, ...]:
    """What the readings of one camera hint at, oldest first."""
    found = (*_bumped(readings, zone), *_light(readings, base, zone), *_dirty(readings, base, zone))
    return tuple(sorted(found, key=lambda cause: cause.since))


def _bumped(readings: Sequence[StandReading], zone: tzinfo) -> tuple[Cause, ...]:
    """The chart's size in the frame jumps and stays: the camera's height or angle is another."""
    known = [reading for reading in readings if reading.numbers.chart_size]
    sizes = [reading.numbers.chart_size or 0.0 for reading in known]
    least = max(_STEP, _SIGMAS * _unrest(sizes))
    steps = _peaks(sizes, _jump, least)
    normal = median(sizes[: steps[0]]) if steps else 0.0
    found = []
    for at, after in zip(steps, [*steps[1:], len(known)], strict=False):
        change = 100 * (median(sizes[at:after]) / normal - 1)
        if abs(change) < 100 * least:
            # The step that brings it back is the end of the one before, not a knock of its own.
            continue
        before, here = known[at - 1], known[at]
        since = here.taken_at.astimezone(zone)
        soft = _softer(known[:at], known[at:after])
        said = (
            f"Between two frames at {before.taken_at.astimezone(zone):%H:%M} and {since:%H:%M} the picture became"
            f" {abs(change):.1f} % {'smaller' if change < 0 else 'larger'}{soft}. Level the camera, check its height"
            " and focus, then measure the target again."
        )
        back = known[after].taken_at if after < len(known) and abs(sizes[after] / normal - 1) < least else None
        frames = tuple(reading.capture_id for reading in known[at:after])
        found.append(
            Cause(
                "camera-bumped", "Camera bumped", here.taken_at, back, said, ("framing", "scale", "sharpness"), frames
            )
        )
    return tuple(found)


def _softer(before: Sequence[StandReading], after: Sequence[StandReading]) -> str:
    sharp, now = (middle(reading.numbers.sharpness for reading in part) for part in (before[-20:], after))
    return " and its edges softer" if sharp and now and now < 0.93 * sharp else ""


def _light(readings: Sequence[StandReading], base: Base, zone: tzinfo) -> tuple[Cause, ...]:
    """White point and exposure move together: little by little it is a lamp's age, at once a lamp's change."""
    known = [r for r in readings if white_distance(r, base) is not None and r.numbers.exposure is not None]
    if len(known) < 2 * _RUN or base.exposure is None:
        return ()
    white = _smoothed([white_distance(reading, base) or 0.0 for reading in known])
    stops = _smoothed([(reading.numbers.exposure or 0.0) - base.exposure for reading in known])
    off = [max(w / _WHITE, 0.0) if abs(s) > _STOPS else 0.0 for w, s in zip(white, stops, strict=True)]
    start = _from_where_on(off, 1.0)
    if start is None:
        return ()
    end = next((at for at in range(start + 1, len(off) - _RUN + 1) if max(off[at : at + _RUN]) < _OVER), None)
    stop = len(known) if end is None else end
    total = median(white[max(start, stop - _RUN) : stop])
    jumps = [abs(_jump_plain(white[:stop], at)) for at in _steps_plain(white[:stop])]
    frames = tuple(reading.capture_id for reading in known[start:stop])
    here, until = known[start].taken_at, known[end].taken_at if end is not None else None
    dimmer = 100 * (1 - 2 ** median(stops[max(start, stop - _RUN) : stop]))
    amount = f"the light is {abs(dimmer):.0f} % {'weaker' if dimmer > 0 else 'stronger'}"
    if max(jumps, default=0.0) > _AT_ONCE * total:
        said = (
            f"At {here.astimezone(zone):%H:%M} the white point jumped by {total:.1f} and {amount}. A lamp was changed,"
            " moved or switched off, or the camera's settings were: put it right, then measure the target again."
        )
        return (Cause("light-changed", "The light changed", here, until, said, _LIGHT, frames),)
    if dimmer < 0:
        return ()
    said = (
        f"Little by little the white point moved by {total:.1f} and {amount}{_where(known[:stop], base)}. That is how"
        " lamps age: change the lamp soon, let it warm up, then measure the target again."
    )
    return (Cause("lamp-ageing", "A lamp is ageing", here, until, said, _LIGHT, frames),)


def _smoothed(values: Sequence[float]) -> list[float]:
    """Running medians: scatter goes, a step stays where it is, slow change stays what it is."""
    return [float(median(values[max(0, at - _HALF) : at + _HALF + 1])) for at in range(len(values))]


def _where(known: Sequence[StandReading], base: Base) -> str:
    """Where the light has fallen most, if one place stands out."""
    rows = [row for reading in known[-_RUN:] if (row := ratios(reading, base))]
    if not rows:
        return ""
    cells = [median(column) for column in zip(*rows, strict=True)]
    worst = min(range(len(cells)), key=cells.__getitem__)
    return f", most at the {_PLACES[worst]}" if median(cells) - cells[worst] > 0.01 else ""


def _dirty(readings: Sequence[StandReading], base: Base, zone: tzinfo) -> tuple[Cause, ...]:
    """Some coloured patches have moved while all others agree on what the light does: it is the chart."""
    known = [reading for reading in readings if len(reading.numbers.patches) == len(base.patches) > 0]
    known = known[:: max(1, len(known) // _MOST)]
    moved = [moved_patches(reading.numbers.patches, base.patches) for reading in known]
    excess = [float(patches.max()) for patches in moved]
    start = _from_where_on(excess, _DIRTY)
    if start is None:
        return ()
    end = next((at for at in range(start + 1, len(excess) - _RUN + 1) if max(excess[at : at + _RUN]) < _DIRTY), None)
    worse = np.flatnonzero(np.median(moved[start:end], axis=0) > _DIRTY)
    here, until = known[start].taken_at, known[end].taken_at if end is not None else None
    names = ", ".join(f"{'ABCD'[number // 6]}{number % 6 + 1}" for number in worse)
    count = _COUNTS.get(len(worse), f"{len(worse)} patches are")
    said = (
        f"{count} off ({names}), the others are not: it is the chart, not the light. Wipe it with a dry cloth or"
        " change it; frames taken meanwhile can be judged again."
    )
    frames = tuple(r.capture_id for r in readings if here <= r.taken_at and (until is None or r.taken_at < until))
    return (Cause("chart-dirty", "The chart is dirty", here, until, said, ("colour",), frames),)


def moved_patches(now: Sequence[float], then: Sequence[float]) -> Floats:
    """(n,) how far each patch lies (L*a*b* distance) from where the others' movement would have it.

    What light and camera do to a chart is close to one affine map of L*a*b*; it is found by the patches that follow it
    (weights of Cauchy's kind, renewed ten times), so that a few soiled ones cannot pull it their way.
    """
    seen, before = np.reshape(now, (-1, 3)), np.reshape(then, (-1, 3))
    terms = np.column_stack([before, np.ones(len(before))])
    weights = np.ones(len(before))
    off = np.zeros(len(before))
    for _ in range(10):
        root = np.sqrt(weights)[:, None]
        solved, *_ = np.linalg.lstsq(terms * root, seen * root, rcond=None)
        off = np.linalg.norm(seen - terms @ solved, axis=1)
        weights = 1 / (1 + (off / _SPREAD) ** 2)
    return np.asarray(off, dtype=np.float64)


def _unrest(values: Sequence[float]) -> float:
    """What the chart's size gives from frame to frame, as a share: sigma by the median of neighbours' differences."""
    apart = [abs(second / first - 1) for first, second in itertools.pairwise(values) if first]
    return float(median(apart)) / _NEIGHBOURS if apart else 0.0


def _steps_plain(values: Sequence[float]) -> list[int]:
    return _peaks(values, _jump_plain, _WHITE / 2)


def _peaks(values: Sequence[float], jump: Callable[[Sequence[float], int], float], least: float) -> list[int]:
    """Where a run of values jumps to another level and stays for a run: the frame that is first on it."""
    places = range(_RUN, len(values) - _RUN + 1)
    high = [at for at in places if abs(jump(values, at)) > least]
    # Several places in a row see one step: the one between the two most different neighbours is it.
    groups: list[list[int]] = []
    for at in high:
        if groups and at - groups[-1][-1] == 1:
            groups[-1].append(at)
        else:
            groups.append([at])
    return [max(group, key=lambda at: abs(values[at] - values[at - 1])) for group in groups]


def _jump(values: Sequence[float], at: int) -> float:
    before, after = median(values[at - _RUN : at]), median(values[at : at + _RUN])
    return after / before - 1 if before else 0.0


def _jump_plain(values: Sequence[float], at: int) -> float:
    """The change between two frames in a row, where both sides of it stay."""
    return values[at] - values[at - 1]


def _from_where_on(values: Sequence[float], threshold: float) -> int | None:
    """The first frame from which a run stays over the threshold."""
    return next(
        (at for at in range(len(values) - _RUN + 1) if min(values[at : at + _RUN]) > threshold),
        None,
    )

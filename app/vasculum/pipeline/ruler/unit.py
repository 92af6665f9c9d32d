"""What one step of a comb is worth, told by which marks are long.

Two forms of scale are understood. A *bar* has its first centimetre (or inch) divided and the others whole: a run of ten
steps (sixteen), then lines every ten (sixteen). A *ruler* has marks all along, the tenth longer than the fifth and the
others; a ruler of inches has them by halves, quarters, eighths and sixteenths. Anything else proves no unit.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.ruler.comb import Comb, Floats, turned_view

Order = Callable[[NDArray[np.intp]], NDArray[np.intp]]

INCH = 25.4
"""Millimetres (exact since 1959)."""
_WHOLE = {10: 1.0, 16: INCH / 16}
"""Steps of a whole, and the millimetres of one step."""
_LEAST_WHOLES = 3
_LEAST_MARKS = 21
_NEXT = 0.5
"""Share of marks that have another one step on; where every second is missing, the step is half of the true one."""
_EVEN = 0.07
"""Standard deviation of a ruler's marks from even spacing, as a share of the step."""
_EXPLAINED = 0.8
"""Share of the variance of the marks' lengths that the unit's pattern must explain."""
_LEAD = 0.08
"""By how much it must explain more than the next pattern does."""
_TALLEST = 12.0
"""Steps above and below in which the long marks' ends are looked for."""
_LONGER = 1.3
"""A mark of a higher order is at least so many times as long as one of the next."""


_LONGER_BY_TURNS = 1.15


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """The millimetres of one step, the marks that are to be trusted, and how many long ones prove it."""

    millimetres: float
    marks: NDArray[np.intp]
    """Indices into the comb's marks."""
    proofs: int


def unit_of(comb: Comb) -> Unit | None:
    """The unit, or None where the marks prove none."""
    return _bar(comb) or _ruler(comb)


def _bar(comb: Comb) -> Unit | None:
    gaps = np.diff(comb.counts)
    for whole, millimetres in _WHOLE.items():
        for start in _runs(gaps, whole):
            after = _repeats(gaps[start + whole :], whole)
            before = _repeats(gaps[:start][::-1], whole)
            if max(after, before) < _LEAST_WHOLES:
                continue
            if after >= before:
                marks = [start, *range(start + whole, start + whole + after + 1)]
            else:
                marks = [*range(start - before, start + 1), start + whole]
            at, counts = comb.at[marks], comb.counts[marks].astype(float)
            rest = at - np.polyval(np.polyfit(counts, at, 1), counts)
            if np.abs(rest).max() < 0.25 * comb.step:
                return Unit(millimetres, np.array(marks), max(after, before))
    return None


def _runs(gaps: NDArray[np.intp], length: int) -> Iterator[int]:
    """Where a run of exactly so many single steps begins."""
    single = np.concatenate([[False], gaps == 1, [False]])
    starts = np.flatnonzero(~single[:-1] & single[1:])
    ends = np.flatnonzero(single[:-1] & ~single[1:])
    yield from (int(start) for start, end in zip(starts, ends, strict=True) if end - start == length)


def _repeats(gaps: NDArray[np.intp], whole: int) -> int:
    other = np.flatnonzero(gaps != whole)
    return int(other[0]) if len(other) else len(gaps)


def _ruler(comb: Comb) -> Unit | None:
    marks = _even(comb)
    if len(marks) < _LEAST_MARKS or (np.diff(comb.counts[marks]) == 1).mean() < _NEXT:
        return None
    best: list[tuple[float, float, int]] = []
    ranked = [(millimetres, _ranks(comb.counts[marks], *pattern)) for millimetres, pattern in _PATTERNS]
    for lengths in _lengths(comb, marks):
        for millimetres, ranks in ranked:
            explained, longs = max((_explained(lengths, rank) for rank in ranks), default=(0.0, 0))
            best.append((explained, millimetres, longs))
    if not best:
        return None
    explained, millimetres, longs = max(best)
    second = max((other for other, unit, _ in best if unit != millimetres), default=0.0)
    if explained < _EXPLAINED or explained - second < _LEAD or longs < 2:
        return None
    return Unit(millimetres, marks, longs)


def _even(comb: Comb) -> NDArray[np.intp]:
    """The longest stretch of marks in which no more than one in a row is missing, without those that stand off.

    The ruler's own end, or what lies beside it, can look like one more mark.
    """
    breaks = np.flatnonzero(np.diff(comb.counts) > 2) + 1
    marks = max(np.split(np.arange(len(comb.counts)), breaks), key=len)
    if len(marks) < _LEAST_MARKS:
        return marks[:0]
    counts, at = comb.counts[marks].astype(float), comb.at[marks]
    # The marks in the middle say where those at the ends should be.
    inner = slice(len(marks) // 8, len(marks) - len(marks) // 8)
    off = np.abs(at - np.polyval(np.polyfit(counts[inner], at[inner], 2), counts))
    marks = marks[off < max(4 * float(np.median(off)), 0.1 * comb.step)]
    counts, at = comb.counts[marks].astype(float), comb.at[marks]
    if len(marks) < _LEAST_MARKS:
        return marks[:0]
    rest = at - np.polyval(np.polyfit(counts, at, 2), counts)
    return marks if rest.std() < _EVEN * comb.step else marks[:0]


def _lengths(comb: Comb, marks: NDArray[np.intp]) -> Iterator[Floats]:
    """How long each mark is, in steps: in both directions, and in each by itself, over several heights."""
    step, at = comb.step, comb.at[marks]
    along = (float(at.min() - step), float(at.max() + step))
    half = comb.band + _TALLEST * step
    view = turned_view(comb.grey, comb.place, along, half)
    at = at - along[0]
    reach = max(1, round(step * 0.12))
    line = np.stack([_columns(view, at + shift) for shift in range(-reach, reach + 1)]).mean(axis=0)
    ground = (_columns(view, at - step / 2) + _columns(view, at + step / 2)) / 2
    contrast = (ground - line) if comb.dark else (line - ground)
    contrast = cv2.blur(contrast, (1, max(1, round(step * 0.3))), borderType=cv2.BORDER_REFLECT)
    rows = len(view)
    top, bottom = round(rows / 2 - comb.band), round(rows / 2 + comb.band)
    typical = float(np.median(contrast[top:bottom]))
    if typical <= 0:
        return
    there = np.clip(contrast / typical, 0, 1)
    for share in (1.5, 3.0, 6.0, _TALLEST):
        above, below = max(0, top - round(share * step)), min(rows, bottom + round(share * step))
        yield there[above:below].sum(axis=0) / step
        yield there[above:bottom].sum(axis=0) / step
        yield there[top:below].sum(axis=0) / step


def _columns(view: Floats, at: Floats) -> Floats:
    whole = np.clip(np.rint(at - 0.5).astype(int), 0, view.shape[1] - 1)
    return view[:, whole]


def _decimal(number: NDArray[np.intp]) -> NDArray[np.intp]:
    return np.where(number % 10 == 0, 2, np.where(number % 5 == 0, 1, 0))


def _half_decimal(number: NDArray[np.intp]) -> NDArray[np.intp]:
    return np.where(number % 20 == 0, 3, np.where(number % 10 == 0, 2, np.where(number % 2 == 0, 1, 0)))


def _binary(number: NDArray[np.intp]) -> NDArray[np.intp]:
    order = np.zeros_like(number)
    for power in (2, 4, 8, 16):
        order = order + (number % power == 0)
    return order


_PATTERNS: tuple[tuple[float, tuple[int, Order]], ...] = (
    (1.0, (10, _decimal)),
    (0.5, (20, _half_decimal)),
    (INCH / 16, (16, _binary)),
)
"""Millimetres of a step, its period in steps and the order of each mark."""


@dataclass(frozen=True, slots=True, eq=False)
class _Rank:
    """The marks' orders if the count began at one of them: of what every set of lengths is asked, made once."""

    kept: NDArray[np.bool_]
    """Numerals stand close beside the wholes and would lengthen their neighbours: those are left out."""
    order: NDArray[np.intp]
    number: NDArray[np.intp]
    """Of marks of each order."""
    longest: NDArray[np.bool_]
    wholes: NDArray[np.intp]
    """The number of each of the longest marks, counted in wholes."""


def _ranks(counts: NDArray[np.intp], period: int, orders: Order) -> list[_Rank]:
    """One for each mark at which the count may begin; those that have too few long marks to prove anything left out."""
    found = []
    for offset in range(period):
        from_here = counts - offset
        place = from_here % period
        kept = (place != 1) & (place != period - 1)
        order = orders(from_here)[kept]
        number = np.bincount(order)
        if len(number) >= 2 and number[-1] >= 2 and number.all():
            longest = order == len(number) - 1
            found.append(_Rank(kept, order, number, longest, (from_here[kept] // period)[longest]))
    return found


def _explained(lengths: Floats, rank: _Rank) -> tuple[float, int]:
    """Adjusted share of the lengths' variance that the orders explain, and how many marks are of the highest."""
    lengths, number, longs = lengths[rank.kept], rank.number, int(rank.number[-1])
    sums = np.bincount(rank.order, weights=lengths)
    means = sums / number
    if means[-1] < _LONGER * means[-2] or (means[:-1] > 1.03 * means[1:]).any():
        return 0.0, 0
    squares = float(lengths @ lengths)
    total = squares - float(lengths.sum()) ** 2 / len(lengths)
    rest = squares - float((sums * means).sum())
    free = len(lengths) - len(number)
    if total <= 0 or free <= 0:
        return 0.0, 0
    # The dearest question comes last: few candidates get here.
    if _by_turns(rank.wholes, lengths[rank.longest]):
        return 0.0, 0
    return 1 - (rest / free) / (total / (len(lengths) - 1)), longs


def _by_turns(numbers: NDArray[np.intp], lengths: Floats) -> bool:
    """Whether every second of the longest marks is longer than the others: the true whole is twice as long.

    The light gaps between a ruler's half millimetres look like that.
    """
    even, odd = lengths[numbers % 2 == 0], lengths[numbers % 2 == 1]
    if min(len(even), len(odd)) < 2:
        return False
    short, long = sorted((even, odd), key=lambda part: float(np.median(part)))
    # The mark at the ruler's end may be cut.
    apart = float(np.percentile(long, 25)) > float(np.percentile(short, 75))
    return apart and float(np.median(long)) > _LONGER_BY_TURNS * float(np.median(short))

"""Bars as one line: the rows of an upright crop shifted onto each other and averaged, sharpened, and drawn anew.

Averaging along the bars takes noise away by the root of their height, so that blur can be undone that no single scan
line would bear. (The stacked scan lines of HerbASAP's VARP are the forerunner; the sharpening is Wiener's filter.)
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2

_BANDS = 16
_FARTHEST = 6
"""Pixels by which a band may be shifted against its neighbour."""
_FEWEST_TURNS, _MOST_TURNS = 20, 600
_EVEN = 0.6
"""Share of bars at the usual distance from the next from which they are ticks."""
_SAMPLES = 4.0
"""Samples of a narrow bar in the line that is sharpened."""
_BLURS = (0.3, 0.42, 0.55, 0.7, 0.85)
"""Standard deviations that are undone, in widths of the narrow bars."""
_ROUNDS = 30
_FAINT = 0.08
"""Share of the line's contrast that a bar or a gap must have."""
_CLEAR = 0.2
"""The same once the blur is undone: what is fainter then is ringing."""
_OUTER = 0.2
"""Share of the contrast that the first bar and the last must have."""
_SPARE = 0.05
"""Share of the contrast by which black and white may be passed."""
_STRIP = 7
"""Rows a drawn line is repeated: the readers want to see more than one."""

Grey = NDArray[np.uint8]
Line = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class BarLine:
    """The mean of some rows of a crop, and which of its rows the bars fill."""

    values: Line
    top: int
    bottom: int
    part: str
    """`all`, `upper` or `lower`."""


def bar_lines(crop: Grey) -> tuple[BarLine, ...]:
    """The mean lines of the whole height, and of the upper and lower half, of bars that stand about upright."""
    top, bottom = rows_of_bars(crop)
    if bottom - top < 3:
        return ()
    rows = crop[top:bottom]
    bands = cv2.resize(rows, (rows.shape[1], min(_BANDS, len(rows))), interpolation=cv2.INTER_AREA).astype(np.float32)
    straight = _straightened(bands)
    half = len(straight) // 2
    parts = {"all": straight} | ({"upper": straight[:half], "lower": straight[half:]} if half >= 2 else {})
    return tuple(BarLine(rows.mean(axis=0).astype(np.float32), top, bottom, part) for part, rows in parts.items())


def _straightened(bands: Line) -> Line:
    """The bands with their bars one below the other; bars that converge are spread by their two halves' shifts."""
    width = bands.shape[1]
    places = np.arange(width, dtype=np.float32)
    shifts = np.stack([_shifts(bands[:, : width // 2]), _shifts(bands[:, width // 2 :])], axis=1)
    # Straight bars under perspective shift evenly from band to band: the line through all shifts bears a wrong one.
    steps = np.arange(len(bands)) - len(bands) // 2
    smooth = np.stack([np.polyval(np.polyfit(steps, side, 2), steps) for side in shifts.T], axis=1)
    shifts = np.where(np.abs(shifts - smooth) < 1.0, shifts, smooth)
    share = (places / width - 0.25) * 2
    return np.stack(
        [
            np.interp(places + left + (right - left) * share, places, band)
            for (left, right), band in zip(shifts, bands, strict=True)
        ]
    )


def drawn(line: Line) -> tuple[float, tuple[Grey, ...]]:
    """The line as pictures of clean bars, one for each blur that is undone, and how many of their pixels go on one of
    the line."""
    fine = _finer(line, float(np.clip(_SAMPLES / _narrow(line), 0.5, 4.0)))
    narrow = _narrow(fine)
    lines = (fine, *_without_blur(fine, [share * narrow for share in _BLURS]))
    least = (_FAINT, *(_CLEAR for _ in _BLURS))
    pictures = tuple(
        np.repeat(_black_and_white(_finer(one, 2.0), share)[None, :], _STRIP, axis=0)
        for one, share in zip(lines, least, strict=True)
    )
    return pictures[0].shape[1] / len(line), pictures


def like_a_code(line: Line) -> bool:
    """Whether a line has as many bars as the shortest codes, at less even distances than a ruler's ticks."""
    low, high = np.percentile(line, (2, 98))
    turns = np.array(_turns(line, 2 * _FAINT * float(high - low)))
    if not _FEWEST_TURNS <= len(turns) <= _MOST_TURNS:
        return False
    steps = np.diff(turns[1:-1:2])
    usual = float(np.median(steps))
    return float(np.mean(np.abs(steps - usual) < 0.12 * usual)) < _EVEN


def _finer(line: Line, times: float) -> Line:
    size = (round(len(line) * times), 1)
    finer: Line = cv2.resize(line[None, :], size, interpolation=cv2.INTER_CUBIC if times > 1 else cv2.INTER_AREA)[0]
    return finer


def _narrow(line: Line) -> float:
    """The width of the narrow bars and gaps, in samples; somewhat too large where the line is blurred."""
    low, high = np.percentile(line, (2, 98))
    widths = np.diff(_turns(line, _FAINT * float(high - low)))
    return max(1.5, float(np.percentile(widths, 20)))


def rows_of_bars(crop: Grey) -> tuple[int, int]:
    """First row and last row but one of the longest run, about the middle, with as many edges as bars have."""
    apart = cv2.absdiff(crop[:, 1:], crop[:, :-1])
    busy = cv2.blur(apart.mean(axis=1, dtype=np.float32)[:, None], (1, 5))[:, 0]
    full = busy > 0.6 * float(np.sort(busy)[-max(1, len(busy) // 4)])
    middle = len(full) // 2
    runs = np.flatnonzero(np.diff(np.concatenate([[False], full, [False]]).astype(np.int8))).reshape(-1, 2).tolist()
    if not runs:
        return 0, 0
    top, bottom = max(runs, key=lambda run: (run[1] - run[0]) * (2 if run[0] <= middle < run[1] else 1))
    return int(top), int(bottom)


def _shifts(bands: Line) -> Line:
    """By how many pixels each band's bars lie to the right of the middle band's, to a tenth."""
    shifts = np.zeros(len(bands), np.float32)
    middle = len(bands) // 2
    slopes = cv2.Sobel(bands, cv2.CV_32F, 1, 0)
    for step in (1, -1):
        reference, at = slopes[middle].copy(), 0.0
        places = np.arange(bands.shape[1], dtype=np.float32)
        for number in range(middle + step, len(bands) if step > 0 else -1, step):
            at += _shift(reference, np.interp(places + at, places, slopes[number]))
            shifts[number] = at
            # A running mean of what already lies straight: it bears noise, and follows the bars.
            reference = 0.6 * reference + 0.4 * np.interp(places + at, places, slopes[number])
    return shifts


def _shift(reference: Line, other: NDArray[np.floating]) -> float:
    """The shift of `other` to the right against the reference, from the best correlation, by a parabola."""
    inner = reference[_FARTHEST:-_FARTHEST]
    scores = np.correlate(other, inner, mode="valid")
    best = int(scores.argmax())
    if not 0 < best < len(scores) - 1:
        return float(best - _FARTHEST) if scores[best] > 0 else 0.0
    before, here, after = (float(scores[best + step]) for step in (-1, 0, 1))
    curve = before - 2 * here + after
    return best - _FARTHEST + (0.5 * (before - after) / curve if curve < 0 else 0.0)


def _without_blur(line: Line, sigmas: Sequence[float]) -> Line:
    """For each Gaussian blur of so many samples: what, so blurred, comes nearest to the line and stays between its
    black and white.

    Projected Landweber iteration with Nesterov's momentum (Beck & Teboulle 2009, FISTA): the bounds bring back what a
    linear filter cannot, since ink and paper have two values.
    """
    margin = int(4 * max(sigmas)) + 8
    length = cv2.getOptimalDFTSize(len(line) + 2 * margin)
    padded = np.pad(line, (margin, length - len(line) - margin), mode="edge")
    passed = np.exp(-2 * (np.pi * np.outer(sigmas, np.fft.rfftfreq(length))) ** 2)
    low, high = _bounds(padded, int(15 * max(sigmas)) | 1)
    goal, squared = np.fft.rfft(padded) * passed, passed**2
    sharp = ahead = np.repeat(padded[None, :], len(sigmas), axis=0)
    momentum = 1.0
    for _ in range(_ROUNDS):
        step = np.fft.irfft(goal - np.fft.rfft(ahead) * squared, length)
        before, sharp = sharp, np.clip(ahead + step, low, high)
        grown = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = sharp + (momentum - 1) / grown * (sharp - before)
        momentum = grown
    return sharp[:, margin : margin + len(line)].astype(np.float32)


def _bounds(line: Line, reach: int) -> tuple[Line, Line]:
    """Black and white along the line, which follow shade and glare."""
    row = line[None, :]
    kernel = np.ones((1, reach), np.uint8)
    low = cv2.blur(cv2.erode(row, kernel), (reach, 1))[0]
    high = cv2.blur(cv2.dilate(row, kernel), (reach, 1))[0]
    spare = _SPARE * (high - low)
    return low - spare, high + spare


def _black_and_white(line: Line, least: float) -> Grey:
    """Black between a fall and the next rise: each edge where the line passes the middle of its high and its low.

    A narrow bar between wide ones is faint when blurred; a threshold common to both would lose it.
    """
    low, high = np.percentile(line, (2, 98))
    turns = _turns(line, least * float(high - low))
    steps = np.diff(line[turns])
    falls, rises = np.flatnonzero(steps < -_OUTER * (high - low)), np.flatnonzero(steps > _OUTER * (high - low))
    if not len(falls) or not len(rises):
        return np.full(len(line), 255, np.uint8)
    # Beyond the outer bars the paper is white, whatever its slow shades do.
    turns = turns[falls[0] : rises[-1] + 2]
    values = line[turns]
    out = np.full(len(line), 255, np.uint8)
    for number in range(len(turns) - 1):
        begin, end = turns[number], turns[number + 1]
        middle = (values[number] + values[number + 1]) / 2
        falls = values[number + 1] < values[number]
        inside = line[begin:end] < middle if falls else line[begin:end] >= middle
        edge = begin + int(inside.argmax())
        if falls:
            out[edge:end] = 0
        else:
            out[begin:edge] = 0
    return out


def _turns(line: Line, least: float) -> list[int]:
    """Where the line turns, highs and lows in turn, each at least so far from the next."""
    slopes = np.diff(line)
    moving = np.flatnonzero(slopes)
    turning = np.flatnonzero(np.diff(np.signbit(slopes[moving])))
    # The middle of a level stretch: paper that the light has clipped is level.
    extremes = (moving[turning] + 1 + moving[turning + 1]) // 2
    # Numbers out of an array one by one cost more than all that is done with them.
    values = line.astype(np.float64).tolist()
    kept = [0]
    rising: bool | None = None
    for place in extremes.tolist():
        step = values[place] - values[kept[-1]]
        if rising is None or (step > 0) == rising:
            if abs(step) >= (least if rising is None else 0.0):
                if rising is None:
                    rising = step > 0
                    kept.append(place)
                else:
                    kept[-1] = place
        elif abs(step) >= least:
            kept.append(place)
            rising = not rising
    return [*kept, len(line) - 1]

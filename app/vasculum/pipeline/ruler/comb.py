"""From a place of parallel lines to evenly counted marks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from vasculum.model.geometry import Box
from vasculum.pipeline.barcodes.texture import Grey
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.ruler.places import Place

Floats = NDArray[np.floating]

_LEAST_MARKS = 8
_FINEST = 3.0
"""Pixels of the smallest step that is looked for."""
_EVEN = 0.15
"""Typical distance of the marks from even spacing, as a share of the step."""
_REACH = 105
"""Steps followed beyond the place on each side."""
_MOST_ROWS = 128
"""Rows of a place by whose mean it is dismissed."""
_STEPS = (1, 2, 4, 5, 8, 10, 16)
"""Gaps, in steps, after which the next mark may stand."""


@dataclass(frozen=True, slots=True, eq=False)
class Comb:
    """Marks in a row."""

    grey: Grey
    """The picture they stand in."""
    place: Place
    """Turned so that its lines are the marks."""
    counts: NDArray[np.intp]
    """The number of each mark, counted in steps."""
    at: Floats
    """Its distance from the place's centre along the row, pixels."""
    dark: bool
    """Whether the marks are darker than their ground."""

    @property
    def step(self) -> float:
        """Mean pixels per step."""
        return float(np.polyfit(self.counts, self.at, 1)[0])

    @property
    def band(self) -> float:
        """Half the height, pixels, of the middle part in which the marks were followed."""
        return max(self.place.across / 4, 1.0)

    @property
    def box(self) -> Box:
        """Around the marks, in the picture."""
        cos, sin, half = np.cos(self.place.angle), np.sin(self.place.angle), self.place.across / 2
        corners = [(u, v) for u in (self.at.min(), self.at.max()) for v in (-half, half)]
        x, y = self.place.centre
        return Box.around([(float(x + u * cos - v * sin), float(y + u * sin + v * cos)) for u, v in corners])


def combs_at(grey: Grey, place: Place) -> Iterator[Comb]:
    """The marks at a place and on both sides of it: as light lines, then as dark ones; none where none are even."""
    half = place.along / 2 + 8
    along = (-half, half)
    rows = max(round(place.across), 3)
    inner = _middle(rows)
    # Most places end here: their middle rows, the only ones that are asked, are turned by themselves first.
    asked = min(inner.stop - inner.start, _MOST_ROWS)
    if not _seeds(_rows(grey, place, along, 0.5 - asked / 2, asked)):
        return
    near = turned_view(grey, place, along, place.across / 2)
    for dark, seed in _seeds(near[_middle(len(near))]):
        run, step = seed
        straight = _straightened(place, near, seed, dark)
        # Once more from the middle rows alone: where long marks end, the halves are not alike.
        middle = replace(straight, across=max(straight.across / 2, 6.0))
        again = _straightened(middle, turned_view(grey, middle, along, middle.across / 2), seed, dark)
        straight = replace(straight, angle=again.angle)
        comb = _followed(grey, straight, float(run[len(run) // 2]) - half, step, dark)
        if comb is not None:
            yield comb


def turned_view(grey: Grey, place: Place, along: tuple[float, float], half_across: float) -> Floats:
    """The place's row level and its lines upright: float32, from `along[0]` to `along[1]` and as far up as down.

    A distance u from the place's centre lies at column u - along[0], pixel edges counted.
    """
    height = max(round(2 * half_across), 3)
    return _rows(grey, place, along, 0.5 - height / 2, height).astype(np.float32)


def _middle(rows: int) -> slice:
    """Which rows of a view of so many are its middle."""
    return slice(rows // 4, rows - rows // 4) if rows >= 8 else slice(0, rows)


def _rows(grey: Grey, place: Place, along: tuple[float, float], top: float, height: int) -> Grey:
    """So many rows of the place made level; the first one's pixel centres lie `top` below the place's centre."""
    width = max(round(along[1] - along[0]), 1)
    cos, sin = np.cos(place.angle), np.sin(place.angle)
    # Pixel centres for cv2: half a pixel on either side.
    left = along[0] + 0.5
    back = np.array(
        [
            [cos, -sin, place.centre[0] + left * cos - top * sin - 0.5],
            [sin, cos, place.centre[1] + left * sin + top * cos - 0.5],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    view: Grey = cv2.warpAffine(grey, back, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return view


def _profile(mean: Floats, step: float) -> Floats:
    """The mean of rows, its slow course taken away."""
    window = max(3, round(step) | 1)
    smooth = cv2.blur(mean[None], (window, 1), borderType=cv2.BORDER_REFLECT)[0]
    return np.asarray(mean - smooth, dtype=np.float64)


def _seeds(rows: Grey | Floats) -> list[tuple[bool, tuple[Floats, float]]]:
    """The longest run of even marks in the rows and its step, where there is one: of light marks, then of dark ones."""
    mean = np.asarray(cv2.reduce(rows, 0, cv2.REDUCE_SUM, dtype=cv2.CV_64F)[0] / len(rows))
    step = _period(mean)
    if step is None:
        return []
    profile = _profile(mean, step)
    seeds = ((dark, _seed(profile, step, dark)) for dark in (False, True))
    return [(dark, seed) for dark, seed in seeds if seed is not None]


def _seed(profile: Floats, step: float, dark: bool) -> tuple[Floats, float] | None:
    at, strength = _peaks(profile, step, dark)
    if len(at) < _LEAST_MARKS:
        return None
    run = _longest_run(at, strength, step)
    if len(run) < _LEAST_MARKS:
        return None
    line = np.polyfit(np.arange(len(run)), run, 1)
    rest = run - np.polyval(line, np.arange(len(run)))
    return (run, float(line[0])) if rest.std() < _EVEN * float(line[0]) else None


def _period(mean: Floats) -> float | None:
    """The step of what repeats along the mean row, by its autocorrelation; None where nothing does."""
    # Softened, so that a step that is no whole number of pixels still meets itself one step on.
    signal = cv2.GaussianBlur(np.diff(mean.astype(np.float32))[None].astype(np.float64), (0, 0), 0.8)[0]
    signal = signal - signal.mean()
    size = len(signal)
    if size < 4 * _FINEST:
        return None
    # A length of small factors alone: zeros behind the signal change nothing but how fast it is.
    spectrum = np.fft.rfft(signal, cv2.getOptimalDFTSize(2 * size))
    like = np.fft.irfft(np.abs(spectrum) ** 2)[:size]
    if like[0] <= 0:
        return None
    last = size // 5 + 1
    like = like[:last] / like[0] * (size / (size - np.arange(last)))
    inner = like[1:-1]
    good = np.flatnonzero((inner > like[:-2]) & (inner >= like[2:]) & (inner > 0.25)) + 1
    good = good[good >= _FINEST]
    if not len(good):
        return None
    lag = int(good[np.argmax(like[good] > 0.5 * like[good].max())])
    low, mid, high = like[lag - 1 : lag + 2]
    return float(lag + 0.5 * (low - high) / (low - 2 * mid + high)) if low - 2 * mid + high else float(lag)


def _peaks(profile: Floats, step: float, dark: bool) -> tuple[Floats, Floats]:
    """Columns of the marks, to a fraction of a pixel, and how far each stands out."""
    signal = -profile if dark else profile
    soft = cv2.GaussianBlur(signal[None], (0, 0), max(0.6, step / 14))[0]
    inner = soft[1:-1]
    top = np.flatnonzero((inner > soft[:-2]) & (inner >= soft[2:]) & (inner > 0)) + 1
    low, mid, high = soft[top - 1], soft[top], soft[top + 1]
    bend = low - 2 * mid + high
    at = top + np.where(bend < 0, 0.5 * (low - high) / np.where(bend < 0, bend, 1), 0) + 0.5
    return np.asarray(at, dtype=np.float64), np.asarray(mid, dtype=np.float64)


def _longest_run(at: Floats, strength: Floats, step: float) -> Floats:
    """The longest sequence of peaks each about one step after the one before."""
    keep = strength > 0.25 * np.percentile(strength, 75)
    at = at[keep]
    best: list[float] = []
    for start in range(len(at)):
        if len(at) - start <= len(best):
            break
        run = [float(at[start])]
        while True:
            gap = at - run[-1] - step
            close = int(np.abs(gap).argmin())
            if abs(gap[close]) > 0.3 * step:
                break
            run.append(float(at[close]))
        if len(run) > len(best):
            best = run
    return np.array(best)


def _straightened(place: Place, view: Floats, seed: tuple[Floats, float], dark: bool) -> Place:
    """The place turned so that the marks stand upright: they are found apart in its upper and its lower half."""
    run, step = seed
    rows = view.shape[0]
    if rows < 6:
        return place
    halves = []
    for part in (view[: rows // 2], view[rows - rows // 2 :]):
        at, _ = _peaks(_profile(part.mean(axis=0, dtype=np.float64), step), step, dark)
        if not len(at):
            return place
        nearest = at[np.abs(at[:, None] - run[None]).argmin(axis=0)]
        off = nearest - run
        close = np.abs(off) < 0.4 * step
        if close.sum() < len(run) / 2:
            return place
        halves.append(float(np.median(off[close])))
    lean = np.arctan2(halves[1] - halves[0], rows / 2)
    return replace(place, angle=place.angle - float(lean))


def _followed(grey: Grey, place: Place, start: float, step: float, dark: bool) -> Comb | None:
    """The marks in the middle of the place's rows, followed to both sides as far as they go on."""
    # Beyond the picture there is nothing to follow.
    reach = min(_REACH * step + place.along / 2, float(np.hypot(*grey.shape)))
    view = turned_view(grey, place, (-reach, reach), max(place.across / 4, 1.0))
    profile = _profile(view.mean(axis=0, dtype=np.float64), step)
    at, strength = _peaks(profile, step, dark)
    at = at - reach
    if not len(at):
        return None
    first = int(np.abs(at - start).argmin())
    if abs(at[first] - start) > 0.3 * step:
        return None
    counts, places = [0], [float(at[first])]
    for way in (1, -1):
        _walk(counts, places, at, strength, step, float(strength[first]), way)
    order = np.argsort(counts)
    counted, along = np.array(counts)[order], np.array(places)[order]
    if len(counted) < _LEAST_MARKS:
        return None
    rest = along - np.polyval(np.polyfit(counted, along, 2), counted)
    if 1.48 * np.median(np.abs(rest)) > _EVEN * step:
        return None
    return Comb(grey, place, counted, along, dark)


def _walk(
    counts: list[int], places: list[float], at: Floats, strength: Floats, step: float, typical: float, way: int
) -> None:
    """Adds mark after mark in one direction; a gap of several steps must be met the more exactly."""
    count, place = counts[0], places[0]
    while True:
        local = step
        if len(places) >= 4:
            near = np.argsort(np.abs(np.array(counts) - count))[:24]
            local = float(np.polyfit(np.array(counts)[near], np.array(places)[near], 1)[0])
        for jump in _STEPS:
            off = np.abs(at - place - way * jump * local)
            close = int(off.argmin())
            if off[close] < (0.28 + 0.012 * (jump - 1)) * step and strength[close] > 0.3 * typical:
                count, place = count + way * jump, float(at[close])
                break
        else:
            return
        if abs(count) > _REACH + 60:
            return
        counts.append(count)
        places.append(place)
        typical = 0.8 * typical + 0.2 * float(strength[close])

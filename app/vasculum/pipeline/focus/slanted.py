"""Spatial frequency response along one slanted edge (ISO 12233:2017 and 2023, e-SFR).

As in the standard: a line through the edge's place in each row, all pixels by their distance from it in quarters of a
pixel, the derivative of that profile, its Fourier transform. Beyond the standard the mean over a quarter pixel is
divided out, too, as the derivative is.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.colour.spaces import Floats

LEAST_SLANT, MOST_SLANT = 1.0, 20.0
"""Degrees off the pixels' grid between which an edge is measured: less, and its rows repeat each other."""
_PART = 4
"""Parts of a pixel by which the profile is finer than the pixels, as the standard has it."""
_LENGTH = 64
"""Pixels to which the line spread is filled up with zeros: steps of 1/64 cycle per pixel."""
_FEWEST_ROWS = 12
_LEAST_REACH = 4.0
"""Pixels on the nearer side of the edge below which nothing can be told of it."""
_RISE_IN_REACH = 1.1
"""The 10-90 % rise may be so long as a share of the reach: of a softer edge the ends are cut off."""
_STRAIGHT = 0.25
"""Pixels (RMS) by which the places in the rows may lie off their line."""
_NYQUIST = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Response:
    """What a camera leaves of a pattern, by its fineness."""

    frequencies: Floats
    """Cycles a pixel, along the normal of the edge, from 0 to 1."""
    values: Floats
    """1 at frequency 0."""
    slant: float
    """Degrees off the pixels' grid."""

    def falls_to(self, share: float) -> float:
        """The first frequency at which so much is left, cycles a pixel; at most 1."""
        below = np.flatnonzero(self.values < share)
        if not below.size:
            return float(self.frequencies[-1])
        after = int(below[0])
        high, low = self.values[after - 1], self.values[after]
        first, second = self.frequencies[after - 1], self.frequencies[after]
        return float(first + (second - first) * (high - share) / max(high - low, 1e-9))

    @property
    def efficiency(self) -> float:
        """Sampling efficiency, %: the frequency at which a tenth is left, as a share of half a cycle per pixel."""
        return 100 * min(self.falls_to(0.1), _NYQUIST) / _NYQUIST

    @property
    def most(self) -> float:
        """The largest value up to half a cycle per pixel: above 1 is sharpening."""
        return float(self.values[self.frequencies <= _NYQUIST].max())


def slant_of(light: Floats, reach: float) -> tuple[Floats, float] | None:
    """Slope and place of the line of an upright edge, and its slant in degrees; None where no straight one is seen.

    `light` is (rows, columns) of linear light with the edge near the middle column.
    """
    rows, columns = light.shape
    if rows < _FEWEST_ROWS or columns < 2 * _LEAST_REACH:
        return None
    steps = np.abs(np.diff(light, axis=1))
    places = np.arange(columns - 1) + 0.5
    middles = np.full(rows, (columns - 1) / 2)
    line = np.zeros(2)
    for _ in range(3):
        weights = steps * np.clip(np.cos((places - middles[:, None]) / (reach + 1) * np.pi / 2), 0, None) ** 2
        weights[np.abs(places - middles[:, None]) > reach + 1] = 0
        sums = weights.sum(axis=1)
        if not (sums > 0).all():
            return None
        centroids = (weights * places).sum(axis=1) / sums
        line = np.polyfit(np.arange(rows), centroids, 1)
        middles = np.polyval(line, np.arange(rows))
    if np.sqrt(np.mean((centroids - middles) ** 2)) > _STRAIGHT:
        return None
    return line, float(np.degrees(np.arctan(abs(line[0]))))


def response(light: Floats, reach: float) -> Response | None:
    """The response of an upright edge near the middle column; None where the edge is unfit to tell.

    `light` is (rows, columns) of linear light, `reach` how many pixels on either side belong to the edge alone.
    """
    found = slant_of(light, reach) if reach >= _LEAST_REACH else None
    if found is None:
        return None
    line, slant = found
    rows = light.shape[0]
    # The edge must pass a whole pixel, else some quarters of it are seen by no row.
    if not LEAST_SLANT <= slant <= MOST_SLANT or rows * abs(line[0]) < 1:
        return None
    profile = _profile(light, line, reach)
    if profile is None or _rise(profile) > _RISE_IN_REACH * reach:
        return None
    spread = np.diff(profile)
    spread = spread * _tukey(len(spread))
    lines = np.abs(np.fft.rfft(spread, _LENGTH * _PART))[: _LENGTH + 1]
    frequencies = np.arange(_LENGTH + 1) / _LENGTH
    # The difference of two neighbours and the mean over a quarter pixel each take away one sinc.
    values = lines / lines[0] / np.sinc(frequencies / _PART) ** 2
    return Response(frequencies, values, slant)


def _profile(light: Floats, line: Floats, reach: float) -> Floats | None:
    """Mean light by the distance from the edge, in quarters of a pixel; from the darker to the lighter side."""
    rows, columns = light.shape
    across = np.arange(columns)[None] - np.polyval(line, np.arange(rows))[:, None]
    distance = across * np.cos(np.arctan(line[0]))
    count = int(2 * reach * _PART)
    places: NDArray[np.intp] = np.floor((distance + count / 2 / _PART) * _PART).astype(np.intp)
    inside = (places >= 0) & (places < count)
    seen = np.bincount(places[inside], minlength=count)
    if (seen == 0).any():
        return None
    profile: Floats = np.bincount(places[inside], light[inside], minlength=count) / seen
    return profile if profile[-1] >= profile[0] else profile[::-1]


def _rise(profile: Floats) -> float:
    """10-90 % rise of a profile, pixels."""
    ends = max(2, _PART)
    low, high = float(profile[:ends].mean()), float(profile[-ends:].mean())
    share = (profile - low) / max(high - low, 1e-9)
    return float((np.argmax(share > 0.9) - np.argmax(share > 0.1)) / _PART)


def _tukey(length: int) -> Floats:
    """Flat over the middle half, falling to 0 at both ends (the standard of 2023 takes such a one)."""
    place = np.abs(np.linspace(-1, 1, length))
    return np.asarray(np.where(place < 0.5, 1.0, 0.5 + 0.5 * np.cos(np.pi * (place - 0.5) / 0.5)))

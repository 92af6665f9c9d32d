"""Slanted edges drawn with a known blur: the response that is measured beside the one that follows from the blur."""

from collections.abc import Iterator
from math import erf, sqrt

import numpy as np

from vasculum.benches.bench import Asked, Table
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.focus.slanted import response

_FINE = 16
"""Points of a pixel, down and across, whose mean it is."""
_REACH = 11.0
_SHARES = (0.5, 0.1)


def drawn_edge(sigma: float, degrees: float, rows: int = 60, reach: int = 12, noise: float = 0.0) -> Floats:
    """(rows, 2 * reach) of light 0.1 to 0.8: an ideal edge seen through a Gaussian blur by pixels that are squares.

    The blurred step is the Gaussian's integral, taken exactly.
    """
    places = np.linspace(-20, 20, 4001)
    table = np.array([0.5 + 0.5 * erf(one / (sigma * sqrt(2))) for one in places])
    down, across = np.mgrid[: rows * _FINE, : 2 * reach * _FINE] / _FINE
    turn = np.radians(degrees)
    distance = (across - reach) * np.cos(turn) - (down - rows / 2) * np.sin(turn)
    pixels = np.interp(distance, places, table).reshape(rows, _FINE, 2 * reach, _FINE).mean(axis=(1, 3))
    light: Floats = 0.1 + 0.7 * pixels + np.random.default_rng(1).normal(0, noise, pixels.shape)
    return light


def known_response(sigma: float, degrees: float, frequencies: Floats) -> Floats:
    """Gaussian times the square pixel along the edge's normal: the analytic response."""
    turn = np.radians(degrees)
    aperture = np.sinc(frequencies * np.cos(turn)) * np.sinc(frequencies * np.sin(turn))
    return np.asarray(np.exp(-2 * (np.pi * sigma * frequencies) ** 2) * aperture)


def known_fall(sigma: float, degrees: float, share: float) -> float:
    """The frequency at which so much of the analytic response is left, cycles a pixel."""
    fine = np.linspace(0, 1, 20001)
    return float(fine[np.argmax(known_response(sigma, degrees, fine) < share)])


def slanted_edges(asked: Asked) -> Iterator[Table]:
    """SFR50 and SFR10 of drawn edges, measured and known, by blur and noise."""
    rows = []
    for sigma in (0.4, 0.7, 1.0, 1.4, 2.0, 3.0):
        for noise in (0.0, 0.01):
            slants = (1.2, 2.0, 5.0, 10.0, 18.0, -5.0)
            found = {degrees: response(drawn_edge(sigma, degrees, noise=noise), _REACH) for degrees in slants}
            errors = [
                [100 * (one.falls_to(share) / known_fall(sigma, degrees, share) - 1) for share in _SHARES]
                for degrees, one in found.items()
                if one is not None
            ]
            worst = [max((abs(pair[place]) for pair in errors), default=None) for place in range(len(_SHARES))]
            known = [round(known_fall(sigma, 5.0, share), 3) for share in _SHARES]
            shown = ["-" if one is None else round(one, 1) for one in worst]
            rows.append((sigma, noise, f"{len(errors)} of {len(slants)}", *known, *shown))
    heads = (
        "blur, px",
        "noise",
        "measured",
        "SFR50 known",
        "SFR10 known",
        "SFR50 worst error, %",
        "SFR10 worst error, %",
    )
    yield Table("slanted edges", "Slanted edges with a known blur", heads, tuple(rows), _NOTE)


_NOTE = (
    "Cycles a pixel. Edges of 60 rows and 11 pixels to either side, slanted by 1.2 to 18 degrees; noise as a share of "
    "white. Known: the Gaussian's response times that of a square pixel. What is not measured has its ends cut off."
)

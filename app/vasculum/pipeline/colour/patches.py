"""Reads the 24 colours of a chart whose grid is known."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.colour.refine import CENTRES, MARGIN, Codes, Grid, rectified
from vasculum.pipeline.colour.spaces import Floats

_CORE = 0.25
"""Half of the sampled square's side as a share of the patch's: the central 50 %."""


@dataclass(frozen=True, slots=True, eq=False)
class Sampled:
    """What the frame holds at the patches."""

    codes: Floats
    """(24, 3) code values of the frame (0 to 255 or 65535), fractions of them too, row-major from A1."""
    spread: Floats
    """(24,) largest interquartile range of a channel within the patch, code values."""

    def turned(self) -> "Sampled":
        """The chart read the other way round."""
        return Sampled(self.codes[::-1], self.spread[::-1])


def sampled(pixels: NDArray[Codes], grid: Grid) -> Sampled:
    """Robust means of the patches' central 50 %.

    The mean of the middle half of the sorted values: as deaf to dust as the median, without its steps of a whole code.
    """
    view, scale = rectified(pixels, grid)
    reach = [max(_CORE * side * scale, 1.5) for side in grid.patch]
    codes, spread = [], []
    for x, y in (CENTRES + MARGIN) * scale:
        columns = slice(round(x - reach[0]), round(x + reach[0]))
        rows = slice(round(y - reach[1]), round(y + reach[1]))
        values = np.sort(view[rows, columns].reshape(-1, 3).astype(np.float64), axis=0)
        quarter = len(values) // 4
        middle = values[quarter : len(values) - quarter]
        codes.append(middle.mean(axis=0))
        spread.append(float((middle[-1] - middle[0]).max()))
    return Sampled(np.array(codes), np.array(spread))

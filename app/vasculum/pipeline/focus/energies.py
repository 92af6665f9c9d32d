"""The frame in tiles: how strong its edges are, and how much of them a slight blur takes away."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_grey, kept

TILE = 256
MEGAPIXELS = 6.0
LEAST_STEP = 12
"""Grey levels from neighbour to neighbour that are no edge."""
_ALIKE = 0.005
REACH = 4
"""Pixels beyond a place that what is measured there hangs on: three of the blur's, one of the step's."""

Energies = NDArray[np.float64]


def energies(frame: Frame, megapixels: float = MEGAPIXELS, tile: int = TILE) -> Energies:
    """(2, rows, columns): per tile of the frame at that size, mean absolute gradient, and how much of it a Gaussian of
    sigma 1 takes away; noise left out. Made once. Not writeable."""
    return kept(frame, energies_name(megapixels, tile), lambda: _energies(measured_grey(frame, megapixels), tile))


def energies_name(megapixels: float, tile: int) -> str:
    """Under which they are kept with the frame."""
    return f"energies at {megapixels:g} Mpx by {tile}"


def measured_factor(frame: Frame, megapixels: float) -> float:
    """Pixels of the measured picture to one of the frame, along a side."""
    return min(1.0, float((megapixels / frame.megapixels) ** 0.5))


def measured_grey(frame: Frame, megapixels: float) -> NDArray[np.uint8]:
    """The grey picture of that size; the half that other steps make too, where that is what is asked for."""
    factor = measured_factor(frame, megapixels)
    times = halved_to_measure(factor)
    if times is not None:
        return halved_grey(frame, times)
    grey: NDArray[np.uint8] = cv2.resize(grey_of(frame), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return grey


def halved_to_measure(factor: float) -> int | None:
    """How often a frame is halved to be measured at that factor; None where no half is of that size."""
    times = round(-np.log2(factor))
    return times if abs(factor * 2**times - 1) < _ALIKE else None


def _energies(grey: NDArray[np.uint8], tile: int) -> Energies:
    return np.stack([_tile_means(values, tile) for values in energies_of(grey)])


def energies_of(grey: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Of each pixel its step, and how much of it the blur takes away. Right but for `REACH` pixels at a cut side."""
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    sharp_x, soft_x = _gradient(grey), _gradient(soft)
    # Only real edges count: steps below this are noise and paper.
    _, sharp = cv2.threshold(sharp_x, LEAST_STEP, 0, cv2.THRESH_TOZERO)
    # Saturating: where softening adds gradient, nothing was lost.
    lost = cv2.subtract(sharp, soft_x)
    return sharp, lost


def _tile_means(values: NDArray[np.uint8], tile: int) -> NDArray[np.float64]:
    """(rows, columns) means over whole tiles; over all there is along a side that is shorter than one."""
    height, width = values.shape
    rows, columns = max(1, height // tile), max(1, width // tile)
    starts = np.arange(columns) * tile
    means = []
    for row in range(rows):
        band = values[row * tile : (row + 1) * tile, : columns * tile]
        # Sums of whole levels stay exact in 32 bits.
        sums = np.add.reduceat(cv2.reduce(band, 0, cv2.REDUCE_SUM, dtype=cv2.CV_32F)[0], starts)
        means.append(sums.astype(np.float64) / (band.shape[0] * min(tile, width)))
    return np.array(means)


def _gradient(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The larger of the steps from the left and the upper neighbour; whole levels, for they are differences of such."""
    larger = np.zeros_like(grey)
    larger[:, 1:] = cv2.absdiff(grey[:, 1:], grey[:, :-1])
    cv2.max(larger[1:], cv2.absdiff(grey[1:], grey[:-1]), dst=larger[1:])
    return larger

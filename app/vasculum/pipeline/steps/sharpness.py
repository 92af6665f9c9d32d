"""How sharp the sharpest things are: text, bars, edges. Independent of resolution as far as edges allow."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_grey
from vasculum.pipeline.step import Look

_LEAST_STEP = 12
"""Grey levels from neighbour to neighbour that are no edge."""
_ALIKE = 0.005


@dataclass(frozen=True, slots=True)
class SharpnessStep:
    """The share of edge energy that a slight blur takes away, in the tiles with the strongest edges.

    Re-blur comparison after Crete et al. 2007 ("The blur effect"): a sharp edge loses much by a blur of its own width,
    a soft one hardly anything. 0 is flat, above 0.5 is crisp.
    """

    name: ClassVar[str] = "sharpness"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()
    tile: int = 256
    """Pixels of a tile's side, at the resolution that is measured."""
    megapixels: float = 6.0
    """Larger frames are measured at this size: a camera's last pixel is never crisp (Bayer interpolation)."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        factor = min(1.0, (self.megapixels / frame.megapixels) ** 0.5)
        grey = _shrunk(frame, factor)
        strength, lost = _energies(grey, self.tile)
        order = np.argsort(strength, axis=None)[::-1]
        best = order[: max(1, order.size // 10)]
        strongest = strength.ravel()[best]
        if strongest[0] < 4.0:
            return (Measure(name="sharpness", value=0.0, unit="", why="There is no sharp edge anywhere in the frame."),)
        value = float(np.median((lost / np.maximum(strength, 1e-3)).ravel()[best]))
        row, column = np.unravel_index(int(best[0]), strength.shape)
        box = Box(int(column) * self.tile, int(row) * self.tile, self.tile, self.tile).scaled(1 / factor)
        why = f"The edges measure {value:.2f} where they are strongest."
        return (
            Measure(
                name="sharpness", value=round(value, 3), unit="", why=why, box=box.clipped(frame.width, frame.height)
            ),
        )


def _shrunk(frame: Frame, factor: float) -> NDArray[np.uint8]:
    """The grey picture by that factor; the half that other steps make too, where that is what is asked for."""
    times = round(-np.log2(factor))
    if abs(factor * 2**times - 1) < _ALIKE:
        return halved_grey(frame, times)
    grey: NDArray[np.uint8] = cv2.resize(grey_of(frame), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return grey


def _energies(grey: NDArray[np.uint8], tile: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Per tile: mean absolute gradient, and how much of it a Gaussian of sigma 1 takes away; noise left out."""
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    sharp_x, soft_x = _gradient(grey), _gradient(soft)
    # Only real edges count: steps below this are noise and paper.
    _, sharp = cv2.threshold(sharp_x, _LEAST_STEP, 0, cv2.THRESH_TOZERO)
    # Saturating: where softening adds gradient, nothing was lost.
    lost = cv2.subtract(sharp, soft_x)
    return _tile_means(sharp, tile), _tile_means(lost, tile)


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
    larger[1:] = np.maximum(larger[1:], cv2.absdiff(grey[1:], grey[:-1]))
    return larger


STEP = SharpnessStep

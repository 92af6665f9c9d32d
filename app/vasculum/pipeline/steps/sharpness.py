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
from vasculum.pipeline.pyramid import grey_of
from vasculum.pipeline.step import Look


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
        grey = grey_of(frame)
        if factor < 1:
            grey = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
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


def _energies(grey: NDArray[np.uint8], tile: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Per tile: mean absolute gradient, and how much of it a Gaussian of sigma 1 takes away; noise left out."""
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    sharp_x, soft_x = _gradient(grey), _gradient(soft)
    # Only real edges count: steps below this are noise and paper.
    strong = sharp_x > 12
    sharp = (sharp_x * strong).astype(np.float32)
    # Saturating: where softening adds gradient, nothing was lost.
    lost = (cv2.subtract(sharp_x, soft_x) * strong).astype(np.float32)
    rows, columns = max(1, grey.shape[0] // tile), max(1, grey.shape[1] // tile)
    size = (columns * tile, rows * tile)
    trimmed = [array[: size[1], : size[0]] for array in (sharp, lost)]
    means = [cv2.resize(array, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float64) for array in trimmed]
    return np.atleast_2d(means[0]), np.atleast_2d(means[1])


def _gradient(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The larger of the steps from the left and the upper neighbour; whole levels, for they are differences of such."""
    larger = np.zeros_like(grey)
    larger[:, 1:] = cv2.absdiff(grey[:, 1:], grey[:, :-1])
    larger[1:] = np.maximum(larger[1:], cv2.absdiff(grey[1:], grey[:-1]))
    return larger


STEP = SharpnessStep

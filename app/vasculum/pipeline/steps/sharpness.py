"""How sharp the sharpest things are: text, bars, edges. Independent of resolution as far as edges allow."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.focus.energies import MEGAPIXELS, TILE, measured_factor
from vasculum.pipeline.focus.strongest import strongest
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
    tile: int = TILE
    """Pixels of a tile's side, at the resolution that is measured."""
    megapixels: float = MEGAPIXELS
    """Larger frames are measured at this size: a camera's last pixel is never crisp (Bayer interpolation)."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        factor = measured_factor(frame, self.megapixels)
        best = strongest(frame, self.megapixels, self.tile)
        if best[0].strength < 4.0:
            return (Measure(name="sharpness", value=0.0, unit="", why="There is no sharp edge anywhere in the frame."),)
        value = float(np.median([one.lost / max(one.strength, 1e-3) for one in best]))
        box = Box(best[0].column * self.tile, best[0].row * self.tile, self.tile, self.tile).scaled(1 / factor)
        why = f"The edges measure {value:.2f} where they are strongest."
        return (
            Measure(
                name="sharpness", value=round(value, 3), unit="", why=why, box=box.clipped(frame.width, frame.height)
            ),
        )


STEP = SharpnessStep

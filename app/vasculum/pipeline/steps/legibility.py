"""How well each label's print can be read: how high its lines are in widths of their own edges."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, LabelText, Measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.focus.edges import by_direction, edges_of, joined
from vasculum.pipeline.focus.tiles import Region, best_tiles, pixels_of, tile_strength
from vasculum.pipeline.step import Look

_SOME = 0.05
"""Share of a tile that lies in a label."""
_LEAST_WIDTH = 1.0
"""Edges narrower than a pixel let nothing more be read."""
_AROUND = 12
"""Pixels around a label's lines that belong to it: their rims are not measured."""


@dataclass(frozen=True, slots=True)
class Legibility:
    """`legibility`: the median height of a label's lines over the width of its edges, of the label that has the least.

    Both in pixels of the frame, so that a coarse picture and a soft one count alike.
    """

    name: ClassVar[str] = "legibility"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "text"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = (LabelText,)
    uses: ClassVar[tuple[type[Finding], ...]] = ()
    tiles: int = 12
    """At most so many tiles of each label are measured."""
    labels: int = 12
    """At most so many labels, those with most lines."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        labels = sorted(of_kind(before, LabelText), key=lambda label: -len(label.lines))[: self.labels]
        if not labels:
            return (Measure(name="legibility", value=None, unit="edges", why="No label was read."),)
        strength = tile_strength(frame)
        seen = [found for label in labels if (found := self._of(frame, strength, label)) is not None]
        if not seen:
            return (Measure(name="legibility", value=None, unit="edges", why="No label has edges to measure."),)
        score, height, width, box = min(seen, key=lambda one: one[0])
        why = f"Lines of {height:.0f} px with edges of {width:.1f} px are {score:.1f} edges high."
        parts = (("line_px", round(height, 1)), ("edge_px", round(width, 2)), ("labels", float(len(seen))))
        return (Measure(name="legibility", value=round(score, 1), unit="edges", why=why, box=box, parts=parts),)

    def _of(
        self, frame: Frame, strength: NDArray[np.float32], label: LabelText
    ) -> tuple[float, float, float, Box] | None:
        """Score, height of the lines, width of the edges, and place; None without edges."""
        height = float(np.median([_height(line.quad.corners) for line in label.lines])) if label.lines else 0.0
        box = label.quad.box.grown(_AROUND)
        region = Region((box,))
        chosen = best_tiles(strength, region.share(strength.shape) > _SOME, self.tiles)
        tiles = zip(chosen, pixels_of(frame, chosen), strict=True)
        widths = by_direction(joined([edges_of(tile, region.within(*place)) for place, tile in tiles]))
        known = [width for width in widths if width is not None]
        if not known or not height:
            return None
        width = max(*known, _LEAST_WIDTH)
        return height / width, height, width, box.clipped(frame.width, frame.height)


STEP = Legibility


def _height(corners: tuple[tuple[float, float], ...]) -> float:
    """Pixels between the upper and the lower side of a line of text."""
    quad = np.array(corners)
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    return float(min(sides[0] + sides[2], sides[1] + sides[3]) / 2)

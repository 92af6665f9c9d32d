"""How wide the edges of label, specimen and chart are, each by itself: a sharp chart hides no soft leaf."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, ColourFit, Finding, Findings, LayoutRegion, Measure, ScaleFit, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline.focus.areas import corner_sharpness, focus_map
from vasculum.pipeline.focus.chart_edges import sfr
from vasculum.pipeline.focus.edges import by_direction, edges_of, joined
from vasculum.pipeline.focus.places import places
from vasculum.pipeline.focus.tiles import TILE, Region, best_tiles, box_of, pixels_of, tile_strength
from vasculum.pipeline.step import Look

_UNIT = "px"
_MOVED, _MOVED_BY = 1.8, 1.0
"""The widest direction beside the narrowest, as a ratio and in px: from there on it is motion, not defocus."""
_FEWEST = 60
"""Edges of a region from which on it can be judged."""
_SOME, _MUCH = 0.1, 0.3
"""Share of a tile that lies in a region: of a label, and of the larger specimen and chart."""


@dataclass(frozen=True, slots=True)
class FocusStep:
    """The 10-90 % rise of each region's narrow edges, in the direction in which they are widest; a focus map
    with its corners, and the response along the chart's slanted edges.

    Measured at full size in the tiles with the strongest edges of each region, and of these only within it, so that
    neither a busy sheet nor an empty one nor what lies beside it changes it. A region without edges is unmeasured.
    """

    name: ClassVar[str] = "focus"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, ColourFit, LayoutRegion, ScaleFit)
    tiles: int = 24
    """At most so many tiles of the specimen are measured, half as many of the chart and of each label."""
    labels: int = 8
    """At most so many labels, the largest; the softest is told."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        strength = tile_strength(frame)
        found = places(frame, before)
        others = tuple(box.grown(TILE // 4) for box in (*found.label, *found.chart))
        labels = [
            self._region(frame, strength, "label", Region((box,)), _SOME, self.tiles // 2)
            for box in (*found.label, *found.doubtful)[: self.labels]
        ]
        measured = [label for label in labels if label.value is not None]
        worst = max(measured, key=lambda label: label.value or 0.0, default=_unmeasured("label"))
        areas = focus_map(frame, strength)
        return (
            worst,
            self._region(frame, strength, "specimen", Region(found.specimen, others), _MUCH, self.tiles),
            self._region(frame, strength, "chart", Region(found.chart), _MUCH, self.tiles // 2),
            areas,
            corner_sharpness(frame, areas),
            sfr(frame, of_kind(before, ColourFit)),
        )

    def _region(
        self, frame: Frame, strength: NDArray[np.float32], name: str, region: Region, least: float, most: int
    ) -> Measure:
        chosen = best_tiles(strength, region.share(strength.shape) > least, most)
        tiles = zip(chosen, pixels_of(frame, chosen), strict=True)
        edges = joined([edges_of(tile, region.within(*place)) for place, tile in tiles])
        widths = by_direction(edges)
        known = [width for width in widths if width is not None]
        if not known or len(edges) < _FEWEST:
            return _unmeasured(name)
        value = max(known)
        return Measure(
            name=f"{name}-sharpness",
            value=round(value, 2),
            unit=_UNIT,
            why=_sentence(name, known),
            box=box_of(chosen).clipped(frame.width, frame.height),
            parts=(("narrowest_px", round(min(known), 2)), ("widest_degrees", 45.0 * widths.index(value))),
        )


def _unmeasured(name: str) -> Measure:
    return Measure(name=f"{name}-sharpness", value=None, unit=_UNIT, why=f"No edges of the {name} could be measured.")


def _sentence(name: str, widths: list[float]) -> str:
    narrow, wide = min(widths), max(widths)
    if wide > _MOVED * narrow and wide - narrow > _MOVED_BY:
        return (
            f"The {name}'s edges are {wide:.1f} px wide in one direction and {narrow:.1f} px in another, as by motion."
        )
    return f"The {name}'s edges are {wide:.1f} px wide."


STEP = FocusStep

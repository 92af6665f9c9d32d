"""Sees where things lie before any other step looks: the first places for chart, codes and labels to be looked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models, Run
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, LayoutRegion
from vasculum.model.frame import Frame
from vasculum.pipeline.layout import Seen, seen_regions
from vasculum.pipeline.step import Look

_MODEL = "layout"
_RIGHT: Mapping[str, tuple[tuple[float, float], ...]] = {
    "specimen": ((0.35, 0.6), (0.9, 0.65)),
    "label": ((0.25, 0.08), (0.35, 0.35), (0.55, 0.5), (0.65, 0.9), (0.75, 0.97)),
    "barcode": ((0.25, 0.1), (0.4, 0.4), (0.55, 0.7)),
    "chart": ((0.2, 0.8), (0.3, 0.95), (0.6, 0.97)),
    "scale": ((0.15, 0.67), (0.4, 0.9)),
    "stamp": ((0.15, 0.07), (0.3, 0.3), (0.5, 0.7)),
    "envelope": ((0.2, 0.3), (0.4, 0.6)),
}
"""By kind the lowest score that is a candidate, and the share of boxes that were right by score, on photographs of an
even group (docs/labels.md); of envelopes on rendered scenes."""
LEAST: Mapping[str, float] = {region: points[0][0] for region, points in _RIGHT.items()}


@dataclass(frozen=True, slots=True)
class Regions:
    """One candidate a thing seen; what it misses the other steps find without it."""

    name: ClassVar[str] = "regions"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (LayoutRegion,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()
    long_side: int = 384
    """Pixels to which the frame is made small for the network."""

    def prepare(self, models: Models) -> Look:
        """Opens and warms the network. Raises `ModelError` where it is missing or another one."""
        run = models.callable(_MODEL)
        models.warm(_MODEL)
        return lambda frame, before: self._look(frame, run)

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """The network, its version, its digest and where it runs."""
        return (models.use(_MODEL),)

    def _look(self, frame: Frame, run: Run) -> Findings:
        return tuple(
            LayoutRegion(region=seen.region, box=seen.box, confidence=_confidence(seen), candidate="regions")
            for seen in seen_regions(frame, run, self.long_side, LEAST)
        )


def _confidence(seen: Seen) -> float:
    """The share of boxes of this kind and score that were right."""
    scores, shares = zip(*_RIGHT[seen.region], strict=True)
    return round(float(np.interp(seen.score, scores, shares)), 4)


STEP = Regions

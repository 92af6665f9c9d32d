"""Sees where things lie before any other step looks: the first places for chart, codes and labels to be looked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from vasculum.inference import Models, Run
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, LayoutRegion
from vasculum.model.frame import Frame
from vasculum.pipeline.layout import seen_regions
from vasculum.pipeline.step import Look

_MODEL = "layout"
LEAST: Mapping[str, float] = {
    "specimen": 0.35,
    "label": 0.4,
    "barcode": 0.5,
    "chart": 0.25,
    "scale": 0.3,
    "stamp": 0.2,
    "envelope": 0.5,
}


@dataclass(frozen=True, slots=True)
class Regions:
    """One candidate a thing seen; what it misses the other steps find without it."""

    name: ClassVar[str] = "regions"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (LayoutRegion,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
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
            LayoutRegion(region=seen.region, box=seen.box, confidence=round(seen.score, 4), candidate="regions")
            for seen in seen_regions(frame, run, self.long_side, LEAST)
        )


STEP = Regions

"""Finds the colour target, measures how far the frame's colours are off, and fits the transform to mend them."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import CalibrationUsed, ColourFit, Finding, Findings, LayoutRegion, Measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box, Quad
from vasculum.pipeline.colour.calibration import Calibration
from vasculum.pipeline.colour.encoding import Encoding
from vasculum.pipeline.colour.finding import colour_fit
from vasculum.pipeline.colour.fit import Fitted, fitted, misfit
from vasculum.pipeline.colour.flat_field import FlatField
from vasculum.pipeline.colour.named_target import NamedTarget
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.colour.patches import Sampled, sampled
from vasculum.pipeline.colour.reference import KIND, NEUTRALS, Chart, reference
from vasculum.pipeline.colour.refine import Grid, refined
from vasculum.pipeline.colour.search import rough_quads
from vasculum.pipeline.colour.shade import lit
from vasculum.pipeline.colour.spaces import Floats, Mask
from vasculum.pipeline.colour.target import CLASSIC
from vasculum.pipeline.colour.target_age import month_of, target_age
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.step import Look

Seek = Callable[[Frame, tuple[Box, ...] | None, FlatField | None], ColourFit | None]
"""Looks for the target in a frame, in the named places first; None where no step has looked for any."""

_GREYS = np.arange(24)[NEUTRALS]
_LEAST_USABLE = 8
"""Patches not clipped; an overexposed chart is still a chart, and the exposure is another step's to blame."""


@dataclass(frozen=True, slots=True)
class Colour:
    """The colour step.

    `ColourFit.parameters` maps linear light of the frame's own RGB (0 to 1, through its ICC profile's curves; sRGB
    where none is embedded) to linear sRGB (0 to 1), over the terms of its kind in `pipeline.colour.transforms`.
    """

    name: ClassVar[str] = "colour"
    version: ClassVar[str] = "3"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (ColourFit, CalibrationUsed, Measure)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (LayoutRegion,)

    target: str = CLASSIC
    """The station's target: a table of `resources/references`, or the path of a drawing of one's own."""
    values: str = ""
    """Path of the file that came with the target (CGATS or CSV); its colours then count, not those of an edition."""
    edition: str = "after-2014"
    """Of the chart: the patches' paint changed in November 2014. Targets without editions do not heed it."""
    most_delta_e: float = 9.0
    """Mean leave-one-out CIEDE2000 above which 24 squares are not this chart."""

    target_serial: str = ""
    """Serial number of the station's own chart, for its records."""
    target_made: str = ""
    """When it was made, `2022-12`, as printed on most charts: its age is then measured, for paint fades."""
    calibration: str = ""
    """The camera's, as one line of JSON: its even light for every frame, its colours for those without a chart."""

    def __post_init__(self) -> None:
        if self.target_made:
            month_of(self.target_made)

    def prepare(self, models: Models) -> Look:
        known = Calibration.of_json(self.calibration) if self.calibration else None
        classic = self.target == CLASSIC and not self.values
        seek = self._seek_chart(reference(self.edition)) if classic else self._seek_other()
        return lambda frame, before: self._look(frame, before, seek, known)

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        # A drawing or a file of values that changed makes another target of the same path.
        own = (Path(place) for place in (self.target, self.values) if place)
        files = tuple(EngineUse(f"target {path.name}", "1", _digest(path), "native") for path in own if path.is_file())
        return (EngineUse("opencv-mcc", str(cv2.__version__), None, "native"), *files)

    def _seek_chart(self, chart: Chart) -> Seek:
        return lambda frame, places, flat: self._found(frame, places, chart, flat)

    def _seek_other(self) -> Seek:
        other = NamedTarget.of(self.target, self.values, self.edition)
        return lambda frame, places, flat: other.look(frame, places or (), flat, self.most_delta_e)

    def _look(self, frame: Frame, before: Findings, seek: Seek, known: Calibration | None) -> Findings:
        regions = of_kind(before, LayoutRegion)
        seen = tuple(one.box for one in regions if one.region == "chart" and one.box is not None)
        places = seen if regions else None
        found = seek(frame, places, known.flat_field if known else None)
        results: list[Finding] = [found] if found else []
        if known is not None and (found is None or known.flat_field is not None):
            results.append(known.used(frame, for_want_of_a_chart=found is None))
        if self.target_made and found is not None:
            results.append(target_age(self.target_made, self.target_serial, frame.exif))
        return tuple(results)

    def _found(
        self, frame: Frame, places: tuple[Box, ...] | None, chart: Chart, flat: FlatField | None
    ) -> ColourFit | None:
        for rough in rough_quads(frame, chart, places):
            grid = refined(frame.pixels, rough)
            if grid is None:
                continue
            found = self._proved(frame, grid, chart, flat)
            if found is not None:
                return found
        return None

    def _proved(self, frame: Frame, grid: Grid, chart: Chart, flat: FlatField | None) -> ColourFit | None:
        """The finding, if what lies under the grid is this chart."""
        seen = sampled(frame.pixels, grid)
        codes, encoding = own_rgb(seen.codes, frame.icc)
        if flat is not None:
            codes = encoding.codes(encoding.linear(codes) * flat.at(grid.centres, frame.width, frame.height))
        grid, seen, codes = _upright(grid, seen, codes, encoding, chart)
        usable = _usable(codes)
        measured = encoding.lab(codes)
        if usable.sum() < _LEAST_USABLE:
            return None
        light = encoding.linear(codes)
        fit = self._explained(light, chart, measured, usable)
        if fit is None:
            # A shadow on a part of it: what stands in full light proves the chart and gives the transform.
            shone_on = lit(light, chart.lab, usable)
            if shone_on is None or shone_on.sum() < _LEAST_USABLE:
                return None
            usable = shone_on
            fit = self._explained(light, chart, measured, usable)
        if fit is None:
            return None
        # Sure in the share of patches with clear edges, less sure as the colours stay unexplained.
        sure = float(np.clip(grid.clear / 18, 0, 1) * np.exp(-fit.delta_e[usable].mean() / 40))
        kind = (KIND, chart.edition)
        return colour_fit(
            kind,
            Quad.of((float(x), float(y)) for x, y in grid.outline),
            chart.names,
            _GREYS,
            fit,
            seen_lab=measured,
            reference_lab=chart.lab,
            confidence=sure,
        )

    def _explained(self, light: Floats, chart: Chart, measured: Floats, usable: Mask) -> Fitted | None:
        """The fit, if these patches are the chart's."""
        if not _falls(measured[NEUTRALS, 0], usable[NEUTRALS]):
            return None
        fit = fitted(light, chart.lab, usable)
        return fit if fit.delta_e[usable].mean() <= self.most_delta_e else None


STEP = Colour


def _upright(
    grid: Grid, seen: Sampled, codes: Floats, encoding: Encoding, chart: Chart
) -> tuple[Grid, Sampled, Floats]:
    """A 6 x 4 grid fits either way round; the colours tell which."""
    usable, light = _usable(codes), encoding.linear(codes)
    if misfit(light, chart.lab, usable) <= misfit(light[::-1], chart.lab, usable[::-1]):
        return grid, seen, codes
    return grid.turned(), seen.turned(), codes[::-1]


def _usable(codes: Floats) -> Mask:
    """Patches of which no channel is clipped at white; a dark channel at 0 is the colour itself in a small gamut."""
    return np.asarray(codes.max(axis=1) < 254)


def _falls(lightness: Floats, usable: Mask) -> bool:
    """Whether the neutral row goes from white to black, step by step, as far as it can be seen."""
    steps = np.diff(lightness)
    whole = bool(usable[1:].all())
    return bool((steps[usable[1:] & (usable[:-1] | whole)] < -2).all() and (not whole or np.ptp(lightness) > 25))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()

"""What one frame tells of the stand it was taken on: lamps, lens, camera, chart. Numbers only, for following them."""

from dataclasses import dataclass, replace
from datetime import datetime
from math import dist

import numpy as np

from vasculum.model.analysis import Analysis
from vasculum.model.findings import ColourFit, ScaleFit, measure, of_kind


@dataclass(frozen=True, slots=True)
class StandReading:
    """One frame's numbers; None where the frame gave none."""

    capture_id: str
    taken_at: datetime
    camera: str
    """Serial number or model."""
    numbers: "StandNumbers"


@dataclass(frozen=True, slots=True)
class StandNumbers:
    """The numbers of a frame that do not depend on the specimen."""

    white_a: float | None = None
    white_b: float | None = None
    """Mean a* and b* error of the grey patches as taken: where the white point lies."""
    exposure: float | None = None
    """Stops from the right exposure."""
    delta_e: float | None = None
    """Mean CIEDE2000 after correction, leave-one-out."""
    patches: tuple[float, ...] = ()
    """L*, a* and b* of each patch as taken, one after the other in the chart's order."""
    noise: float | None = None
    light: tuple[float, ...] = ()
    """Lightness (L*) of the lightest ground in nine cells, row by row."""
    sharpness: float | None = None
    sfr: float | None = None
    """Sampling efficiency on the chart's slanted edges, %; None where it lies upright or has none."""
    scale: float | None = None
    """Pixels per millimetre."""
    chart_size: float | None = None
    """Width and height of the chart together, as a share of the frame's: what a moved camera changes."""
    keystone: float | None = None
    """Percent by which one side of the chart is longer than the one across: what a tilted camera changes."""


def stand_numbers(analysis: Analysis) -> StandNumbers:
    """The numbers that an analysis holds."""
    found = analysis.findings
    charts, scales = of_kind(found, ColourFit), of_kind(found, ScaleFit)
    light = measure(found, "light")
    numbers = StandNumbers(
        exposure=_value(analysis, "exposure"),
        noise=_value(analysis, "grey-noise"),
        light=tuple(value for _, value in light.parts) if light else (),
        sharpness=_value(analysis, "sharpness"),
        sfr=_value(analysis, "sfr"),
        scale=round(scales[0].pixels_per_mm, 4) if scales else None,
    )
    return _with_chart(numbers, charts[0], analysis) if charts else numbers


def _with_chart(numbers: StandNumbers, chart: ColourFit, analysis: Analysis) -> StandNumbers:
    greys = [patch for patch in chart.patches if np.hypot(*patch.reference_lab[1:]) < 4]
    off = np.array([np.subtract(patch.measured_lab, patch.reference_lab)[1:] for patch in greys])
    first, second, third, fourth = chart.quad.corners
    top, right, bottom, left = dist(first, second), dist(second, third), dist(third, fourth), dist(fourth, first)
    return replace(
        numbers,
        white_a=round(float(np.median(off[:, 0])), 3),
        white_b=round(float(np.median(off[:, 1])), 3),
        delta_e=chart.after.mean,
        patches=tuple(round(value, 2) for patch in chart.patches for value in patch.measured_lab),
        chart_size=round((top + right + bottom + left) / 2 / (analysis.width + analysis.height), 6),
        keystone=round(100 * max(abs(top - bottom) / max(top, bottom), abs(left - right) / max(left, right)), 3),
    )


def _value(analysis: Analysis, name: str) -> float | None:
    found = measure(analysis.findings, name)
    return found.value if found else None

"""The slanted edges that a colour chart has: its light patches against the dark gaps around them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from vasculum.model.findings import ColourFit, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.colour.reference import KIND
from vasculum.pipeline.colour.refine import CENTRES, grid_of
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.focus.slanted import LEAST_SLANT, MOST_SLANT, Response, response

NAME = "sfr"
_UNIT = "%"
_LIGHT_PATCHES = (18, 19, 20, 15)
"""White, two greys and yellow: those that stand out from the frame most."""
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1))
_ALONG, _LONGEST = 0.3, 40
"""Half of the length of an edge that is looked at, as a share of the pitch and at most in pixels; corners are round."""
_ACROSS, _WIDEST = 0.4, 32
"""Half of the width in which it is looked for."""
_LEAST_STEP = 0.1
"""Linear light, 1 being white, by which patch and gap must differ."""
_BURNT = 254
_LEAST_GAP = 4.0
"""Pixels of dark gap beside a patch: with less, the next patch's edge runs into this one's."""
_FEWEST = 3
"""Edges from which on a number is said."""


@dataclass(frozen=True, slots=True)
class _Edge:
    light: Floats
    """(rows, columns), the edge upright in the middle."""
    reach: float
    level: bool
    """Whether it runs along a row in the frame, so that it tells of the frame's height."""


def sfr(frame: Frame, charts: tuple[ColourFit, ...]) -> Measure:
    """Sampling efficiency (%) on the chart's edges in the worse of both directions, with SFR50 and SFR10.

    Parts are in cycles a pixel (`sfr50`, `sfr10`), degrees (`slant`) and a share (`most`). Unmeasured, with the reason,
    where the chart lies upright, is turned far, or is too small.
    """
    charts = tuple(one for one in charts if one.chart == KIND)
    if not charts:
        return _none("There is no 24-patch chart whose edges could be measured.", None)
    quad = charts[0].quad
    slant = _slant(quad)
    if slant < LEAST_SLANT:
        why = f"The chart lies within {LEAST_SLANT:g} degree of upright: its edges tell nothing. Turn it by 5 degrees."
        return _none(why, charts[0])
    if slant > MOST_SLANT:
        return _none(f"The chart is turned by more than {MOST_SLANT:g} degrees. Turn it to about 5.", charts[0])
    edges = list(_edges(frame, quad))
    if not edges:
        return _none("The chart is too small or too pale: its edges run into each other.", charts[0])
    known = [(edge.level, found) for edge in edges if (found := response(edge.light, edge.reach)) is not None]
    if len(known) < _FEWEST:
        return _none("Too few edges of the chart are straight, long and sharp enough to measure.", charts[0])
    return _worse(known, slant, charts[0])


def _worse(known: list[tuple[bool, Response]], slant: float, chart: ColourFit) -> Measure:
    """The direction in which less is left; one with a single edge is not heard where the other has more."""
    groups = [[one for level, one in known if level is wanted] for wanted in (False, True)]
    heard = [group for group in groups if len(group) > 1] or [group for group in groups if group]
    group = min(heard, key=lambda each: float(np.median([one.efficiency for one in each])))
    value = float(np.median([one.efficiency for one in group]))
    half, tenth, most = (
        float(np.median(numbers))
        for numbers in (
            [one.falls_to(0.5) for one in group],
            [one.falls_to(0.1) for one in group],
            [one.most for one in group],
        )
    )
    return Measure(
        name=NAME,
        value=round(value, 1),
        unit=_UNIT,
        why=f"The chart's edges resolve {value:.0f} % of what the pixels could (SFR10 at {tenth:.2f} cycles a pixel)",
        box=chart.quad.box,
        parts=(
            ("sfr50", round(half, 3)),
            ("sfr10", round(tenth, 3)),
            ("most", round(most, 3)),
            ("slant", round(slant, 2)),
            ("edges", float(len(known))),
        ),
    )


def _none(why: str, chart: ColourFit | None) -> Measure:
    return Measure(name=NAME, value=None, unit=_UNIT, why=why, box=chart.quad.box if chart else None)


def _slant(quad: Quad) -> float:
    """Degrees by which the chart is turned off the pixels' grid, the mean of its four sides."""
    sides = np.roll(quad.corners, -1, axis=0) - np.array(quad.corners)
    turned = (np.degrees(np.arctan2(sides[:, 1], sides[:, 0])) + 45) % 90 - 45
    return float(abs(turned).mean())


def _edges(frame: Frame, quad: Quad) -> Iterator[_Edge]:
    """The light patches' sides as upright edges in linear light, those left out that are pale, burnt or too near."""
    grid = grid_of(quad)
    pitch = grid.pitch
    if (1 - grid.patch[0]) * pitch < _LEAST_GAP:
        return
    for patch in _LIGHT_PATCHES:
        for side in _SIDES:
            edge = CENTRES[patch] + np.array(side) * grid.patch[0] / 2
            x, y = grid.at(edge)
            centre = grid.at(CENTRES[patch])
            level = abs(y - centre[1]) > abs(x - centre[0])
            found = _cut(frame, (x, y), pitch, level, lighter=(centre[1] < y) if level else (centre[0] < x))
            if found is not None:
                yield found


def _cut(frame: Frame, place: tuple[float, float], pitch: float, level: bool, lighter: bool) -> _Edge | None:
    """The edge near a place; `lighter` says whether the patch lies before it (above, or at the left)."""
    along, across = min(round(_ALONG * pitch), _LONGEST), min(round(_ACROSS * pitch), _WIDEST)
    half = (along, across)[:: 1 if level else -1]
    x, y = round(place[0] - 0.5), round(place[1] - 0.5)
    if not (half[0] <= x < frame.width - half[0] and half[1] <= y < frame.height - half[1]):
        return None
    square = frame.pixels[y - half[1] : y + half[1] + 1, x - half[0] : x + half[0] + 1]
    if square.max() >= _BURNT:
        return None
    codes, encoding = own_rgb(square.reshape(-1, 3).astype(np.float64), frame.icc)
    # ISO 12233, 4: luminance as a weighted sum of the channels' linear light.
    light = (encoding.linear(codes) @ encoding.to_xyz[1]).reshape(square.shape[:2])
    if level:
        light = light.T
    return _centred(light if not lighter else light[:, ::-1], level)


def _centred(light: Floats, level: bool) -> _Edge | None:
    """The edge in the middle of its own columns; the gap lies at the left, the patch at the right."""
    columns = light.shape[1]
    mean = light.mean(axis=0)
    quarter = columns // 4
    rises = np.diff(mean)[quarter : columns - quarter]
    at = quarter + int(np.argmax(rises)) + 1 if rises.size else 0
    dark = int(np.argmin(mean[max(at - quarter, 0) : at])) + max(at - quarter, 0) if at else 0
    if not at or mean[min(at + quarter, columns - 1)] - mean[dark] < _LEAST_STEP:
        return None
    # Beyond the darkest column of the gap the next patch begins; what the slant moves lies within.
    reach = at - _gap_end(mean, dark)
    width = min(reach + 2, columns - at, at)
    return _Edge(light[:, at - width : at + width], float(min(reach, width)), level)


def _gap_end(mean: Floats, dark: int) -> int:
    """The column at the left of the darkest from which on it grows light again."""
    tenth = mean[dark] + 0.05 * (mean.max() - mean[dark])
    lighter = np.flatnonzero(mean[:dark] > tenth)
    return int(lighter[-1]) + 1 if lighter.size else 0

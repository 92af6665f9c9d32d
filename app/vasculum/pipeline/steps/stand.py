"""What a frame tells of the stand, not of the specimen: the noise of the chart's greys, the light over the frame."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import ColourFit, Finding, Findings, Measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.colour.reference import COLUMNS, KIND, NEUTRALS, ROWS
from vasculum.pipeline.colour.refine import CENTRES
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.light.dust import spots_on
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_colour, halvings
from vasculum.pipeline.step import Look

_PATCH = 0.87
"""Width of a patch as a share of the pitch, as ColorChecker charts have it."""
_LEAST_PX = 6
"""Side of the sampled square below which a standard deviation says nothing."""
_LONG_SIDE = 120
"""The ground of a ninth of a frame needs no more."""


@dataclass(frozen=True, slots=True)
class StandStep:
    """Noise and light of a frame: `grey-noise` (SD of L*, the noisiest grey patch), `light` (fall-off over thirds).

    And `dust`, the spots on a frame of plain white; on others it is unmeasured.

    `light` takes the lightest tenth of each of nine cells, which on a sheet is paper: compared over many frames it
    tells of the lamps; on a white frame it is the evenness of the light itself.
    """

    name: ClassVar[str] = "stand"
    version: ClassVar[str] = "3"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = (ColourFit,)
    uses: ClassVar[tuple[type[Finding], ...]] = ()

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        charts = tuple(one for one in of_kind(before, ColourFit) if one.chart == KIND)
        return (_noise(frame, charts[0]) if charts else _no_chart(), _light(frame), _dust(frame))


STEP = StandStep


def _no_chart() -> Measure:
    return Measure(name="grey-noise", value=None, unit="L*", why="There is no 24-patch chart to measure noise on.")


def _noise(frame: Frame, chart: ColourFit) -> Measure:
    """SD of L* within each grey patch, a plane taken out so that light falling off is not called noise."""
    centres, pitch = _centres(chart.quad)
    reach = int(0.2 * pitch)
    if 2 * reach < _LEAST_PX:
        return Measure(name="grey-noise", value=None, unit="L*", why="The chart is too small to measure noise on.")
    parts = []
    for name, (x, y) in zip((patch.name for patch in chart.patches[NEUTRALS]), centres[NEUTRALS], strict=True):
        square = frame.pixels[round(y) - reach : round(y) + reach, round(x) - reach : round(x) + reach]
        if square.size == 0 or square.max() >= 254:
            continue
        codes, encoding = own_rgb(square.reshape(-1, 3).astype(np.float64), frame.icc)
        lightness = encoding.lab(codes)[:, 0].reshape(square.shape[:2])
        parts.append((name, round(float(_without_plane(lightness).std()), 3)))
    if not parts:
        return Measure(name="grey-noise", value=None, unit="L*", why="The chart's greys are burnt out.")
    worst = max(parts, key=lambda part: part[1])
    why = f"The lightness of the grey patch {worst[0]} varies by {worst[1]:.1f} L*."
    return Measure(name="grey-noise", value=worst[1], unit="L*", why=why, parts=tuple(parts), box=chart.box)


def _centres(quad: Quad) -> tuple[Floats, float]:
    """(24, 2) centres of the patches in frame pixels, and the pitch."""
    left, top = 0.5 - _PATCH / 2, 0.5 - _PATCH / 2
    right, bottom = COLUMNS - left, ROWS - top
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], dtype=np.float32)
    seen = np.array(quad.corners, dtype=np.float32)
    homography = cv2.getPerspectiveTransform(corners, seen)
    places = cv2.perspectiveTransform(CENTRES[None].astype(np.float64), homography)[0]
    pitch = float(np.linalg.norm(seen[1] - seen[0])) / (right - left)
    return np.asarray(places, dtype=np.float64), pitch


def _without_plane(values: Floats) -> Floats:
    rows, columns = np.mgrid[: values.shape[0], : values.shape[1]]
    terms = np.stack([rows.ravel(), columns.ravel(), np.ones(values.size)], axis=1)
    solved, *_ = np.linalg.lstsq(terms, values.ravel(), rcond=None)
    return np.asarray(values - (terms @ solved).reshape(values.shape), dtype=np.float64)


def _dust(frame: Frame) -> Measure:
    spots = spots_on(frame)
    if spots is None:
        return Measure(name="dust", value=None, unit="spots", why="Dust is seen on a frame of plain white only.")
    why = f"{len(spots)} spots lie on the white." if len(spots) != 1 else "One spot lies on the white."
    parts = tuple((f"{spot.box.x}/{spot.box.y}", round(spot.lost, 3)) for spot in spots)
    return Measure(
        name="dust", value=float(len(spots)), unit="spots", why=why, box=spots[0].box if spots else None, parts=parts
    )


def _light(frame: Frame) -> Measure:
    """Share of the lightness that the darkest of nine cells lacks against the lightest."""
    small = halved_colour(frame, halvings(frame, _LONG_SIDE))
    codes, encoding = own_rgb(small.reshape(-1, 3).astype(np.float64), frame.icc)
    lightness = encoding.lab(codes)[:, 0].reshape(small.shape[:2])
    cells = [
        float(np.percentile(cell, 90))
        for band in np.array_split(lightness, 3, axis=0)
        for cell in np.array_split(band, 3, axis=1)
    ]
    names = [f"{row} {column}" for row in ("top", "middle", "bottom") for column in ("left", "centre", "right")]
    falls = 100 * (1 - min(cells) / max(max(cells), 1e-3))
    why = (
        f"The lightest ground at the {names[int(np.argmin(cells))]} is {falls:.1f} % darker than at the lightest place."
    )
    parts = tuple((name, round(cell, 2)) for name, cell in zip(names, cells, strict=True))
    return Measure(name="light", value=round(falls, 2), unit="%", why=why, parts=parts)

"""The herbarium sheet: pressed plant, labels, envelope, stamp, chart and ruler on paper on a dark ground.

Millimetres from the frame's top left; the frame is 285.7 x 428.6 mm (4000 x 6000 px at 14 px/mm).
"""

import re
from functools import lru_cache

import numpy as np

from vasculum.cameras.scene.canvas import Corners, Ground, Pixels, enlarged, moved, paper, rasterised, rectangle
from vasculum.cameras.scene.chart import SHEET_CHART, chart_card
from vasculum.cameras.scene.labels import barcode_label, determination_label, main_label
from vasculum.cameras.scene.rendering import Place, Rendering
from vasculum.cameras.scene.ruler import ruler
from vasculum.cameras.scene.specimen import Specimen
from vasculum.settings import places

SCALE = 14.0
"""Pixels per millimetre at 24 Mpx."""
SHAPE = (6000, 4000)
"""Rows and columns at 24 Mpx."""

_SHEET = (10.2, 8.0, 265.3, 412.0)
_TABLE = (46, 46, 47)
_PAPER = (233, 225, 205)
_PLANT_AT = (5.0, 1.0, 0.93)
"""Left and top in mm, and the part of the frame's width the drawing's ground takes."""


def render_sheet(specimen: Specimen, factor: float, barcode: bool, wrong_chart: bool) -> Rendering:
    """The sheet at `factor` times the 24 Mpx size; without its barcode label or with a wrong chart on request."""
    height, width = round(SHAPE[0] * factor), round(SHAPE[1] * factor)
    scale = SCALE * factor
    ground = Ground(paper(height, width, _TABLE, (specimen.seed, specimen.number, 1), 0.5, scale), scale)
    page = _lay_sheet(ground, specimen)
    ground.overlay(_turned(_stamp(specimen), round(36 * scale)), round(26 * scale), round(68 * scale), 0.5)
    envelope = rasterised(_envelope(specimen), round(58 * scale))
    ground.shade(np.ascontiguousarray(envelope[..., 3]), round(20 * scale), round(17 * scale), 0.4)
    ground.overlay(envelope, round(20 * scale), round(17 * scale))
    plant = _lay_plant(ground, specimen, width)
    ground.lay(determination_label(specimen, scale), 177, 303, "determination", 0.25)
    ground.lay(main_label(specimen, scale), 161, 339, "main", 0.3)
    chart = ground.lay(chart_card(SHEET_CHART, scale, wrong_chart), 19.5, 341, thickness=0.9)
    ground.lay(ruler(scale, 140, 14), 19.5, 401, thickness=0.7)
    code = None
    if barcode:
        label, symbol = barcode_label(specimen, scale)
        code = moved(symbol, *ground.lay(label, 172, 16, "barcode", 0.25))
    ground.pixels.setflags(write=False)
    lines = tuple(Place(label, line.text, line.corners) for label, lines in ground.lines.items() for line in lines)
    outline = None if wrong_chart else moved(SHEET_CHART.outline(scale), *chart)
    return Rendering(ground.pixels, scale, page, plant, outline, code, lines)


def _lay_sheet(ground: Ground, specimen: Specimen) -> Corners:
    left, top, width, height = (round(edge * ground.scale) for edge in _SHEET)
    ground.shade(np.full((height, width), 255, np.uint8), left, top, 0.8, 0.7)
    sheet = paper(height, width, _PAPER, (specimen.seed, specimen.number, 2), 1.6, ground.scale)
    ground.pixels[top : top + height, left : left + width] = sheet
    return rectangle(left, top, width, height)


def _lay_plant(ground: Ground, specimen: Specimen, width: int) -> Corners:
    drawing, (top, left) = _plant(specimen.drawing, round(width * _PLANT_AT[2]))
    x, y = left + round(_PLANT_AT[0] * ground.scale), top + round(_PLANT_AT[1] * ground.scale)
    ground.shade(np.ascontiguousarray(drawing[..., 3]), x, y, 0.45, 0.36)
    ground.overlay(drawing, x, y)
    return rectangle(x, y, drawing.shape[1], drawing.shape[0])


@lru_cache(maxsize=2)
def _plant(name: str, width: int) -> tuple[Pixels, tuple[int, int]]:
    """The drawing cut to its ink, and the row and column of the cut; kept, for drawings recur from sheet to sheet."""
    svg = (places.resources() / "scene" / f"{name}.svg").read_text("utf-8")
    # Rendered at 0.8 of the size and enlarged: half the time, and no softer than a pressed leaf is.
    drawn = rasterised(svg, round(0.8 * width))
    inked = drawn[..., 3] > 8
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    cut = np.ascontiguousarray(drawn[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    large = enlarged(cut, round(cut.shape[1] / 0.8), round(cut.shape[0] / 0.8))
    return large, (round(int(rows[0]) / 0.8), round(int(columns[0]) / 0.8))


def _stamp(specimen: Specimen) -> str:
    name = specimen.institution.upper()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 380"><defs>'
        '<path id="c" d="M190 190m-134 0a134 134 0 1 1 268 0a134 134 0 1 1 -268 0"/></defs>'
        '<g fill="none" stroke="#4a4a78" stroke-width="6"><circle cx="190" cy="190" r="176"/>'
        '<circle cx="190" cy="190" r="108" stroke-width="4"/></g><g fill="#4a4a78" font-family="IBM Plex Serif">'
        f'<text font-size="42" letter-spacing="4.2"><textPath href="#c">{name} ·</textPath></text>'
        '<text x="190" y="214" font-size="78" font-weight="700" text-anchor="middle">HVC</text></g></svg>'
    )


def _turned(svg: str, width: int) -> Pixels:
    return rasterised(
        re.sub(r"</defs>", '</defs><g transform="rotate(-11 190 190)">', svg).replace("</svg>", "</g></svg>"), width
    )


def _envelope(specimen: Specimen) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 440"><defs><linearGradient id="g" x2="0" y2="1">'
        '<stop stop-color="#e9d9b0"/><stop offset="1" stop-color="#dfcc9f"/></linearGradient></defs>'
        '<g transform="rotate(-1.4 290 220)"><rect x="14" y="14" width="552" height="412" rx="4" fill="url(#g)" '
        'stroke="#bfa873" stroke-width="2"/><path d="M14 14L290 236L566 14" fill="#e4d3a6" stroke="#b79f68" '
        'stroke-width="3.5"/><path d="M14 426L214 176M566 426L366 176" stroke="#cbb680" stroke-width="2" fill="none"/>'
        '<text x="290" y="356" font-family="IBM Plex Serif" font-style="italic" font-size="46" fill="#5b5470" '
        f'text-anchor="middle">fragm. {specimen.facts["recordNumber"]}</text></g></svg>'
    )

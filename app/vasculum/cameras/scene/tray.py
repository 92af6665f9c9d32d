"""A pinned insect in its tray: the animal on its pin, its labels taken off and laid beside it, chart and scale bar.

Millimetres from the frame's top left; the frame is 100 x 66.7 mm (6000 x 4000 px at 60 px/mm).
"""

import numpy as np

from vasculum.cameras.scene.canvas import Corners, Ground, enlarged, moved, paper, rasterised, rectangle
from vasculum.cameras.scene.chart import TRAY_CHART, chart_card
from vasculum.cameras.scene.insect import insect_svg, pin_svg
from vasculum.cameras.scene.labels import tray_barcode_label, tray_determination_label, tray_main_label
from vasculum.cameras.scene.rendering import Place, Rendering
from vasculum.cameras.scene.ruler import scale_bar
from vasculum.cameras.scene.specimen import Specimen

SCALE = 60.0
"""Pixels per millimetre at 24 Mpx."""
SHAPE = (4000, 6000)
"""Rows and columns at 24 Mpx."""

_TRAY = (1.6, 1.6, 96.8, 63.4)
_TABLE = (46, 46, 47)
_FOAM = (224, 224, 220)
_INSECT = (3.0, 2.0, 52.0)
"""Left, top and width in mm of the drawing's ground."""
_LABELS = 62.0
"""Where the column of labels begins, in mm."""


def render_tray(specimen: Specimen, factor: float, barcode: bool, wrong_chart: bool) -> Rendering:
    """The tray at `factor` times the 24 Mpx size; without its barcode label or with a wrong chart on request."""
    height, width = round(SHAPE[0] * factor), round(SHAPE[1] * factor)
    scale = SCALE * factor
    ground = Ground(paper(height, width, _TABLE, (specimen.seed, specimen.number, 1), 0.5, scale), scale)
    left, top, across, down = (round(edge * scale) for edge in _TRAY)
    ground.shade(np.full((down, across), 255, np.uint8), left, top, 0.5, 0.7)
    foam = paper(down, across, _FOAM, (specimen.seed, specimen.number, 2), 1.0, scale)
    ground.pixels[top : top + down, left : left + across] = foam
    animal = _lay_insect(ground, specimen)
    ground.lay(tray_main_label(specimen, scale), _LABELS, 3.6, "main", 0.3)
    ground.lay(tray_determination_label(specimen, scale), _LABELS, 16.6, "determination", 0.3)
    chart = ground.lay(chart_card(TRAY_CHART, scale, wrong_chart), _LABELS, 41.6, thickness=0.4)
    ground.lay(scale_bar(scale, 20), 6, 57, thickness=0.3)
    code = None
    if barcode:
        label, symbol = tray_barcode_label(specimen, scale)
        # A linear code's label is wider than the column and grows to the left.
        x = min(_LABELS, 96.0 - label.image.width / scale)
        code = moved(symbol, *ground.lay(label, x, 28.6, "barcode", 0.3))
    ground.pixels.setflags(write=False)
    lines = tuple(Place(label, line.text, line.corners) for label, lines in ground.lines.items() for line in lines)
    outline = None if wrong_chart else moved(TRAY_CHART.outline(scale), *chart)
    return Rendering(ground.pixels, scale, rectangle(left, top, across, down), animal, outline, code, lines)


def _lay_insect(ground: Ground, specimen: Specimen) -> Corners:
    left, top, width = (round(measure * ground.scale) for measure in _INSECT)
    # The largest picture gets it drawn at 1800 px and enlarged: smooth shapes lose little by it.
    drawn = rasterised(insect_svg(specimen.drawing, specimen.seed + specimen.number), min(width, 1800))
    drawing = enlarged(drawn, width, width)
    opacity = np.ascontiguousarray(drawing[..., 3])
    ground.shade(opacity, left, top, 1.6, 0.45)
    ground.overlay(drawing, left, top)
    pin = rasterised(pin_svg(), round(1.7 * ground.scale))
    x, y = left + width // 2 + round(1.6 * ground.scale), top + round(0.43 * width)
    ground.shade(np.ascontiguousarray(pin[..., 3]), x, y, 0.7)
    ground.overlay(pin, x, y)
    rows, columns = np.flatnonzero((opacity > 8).any(axis=1)), np.flatnonzero((opacity > 8).any(axis=0))
    extent = (columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
    return rectangle(left + int(columns[0]), top + int(rows[0]), int(extent[0]), int(extent[1]))

"""A chart that has been in use: fingers and dust on some of its patches, never on all."""

import numpy as np

from vasculum.cameras.scene.canvas import Pixels
from vasculum.cameras.scene.chart import COLUMNS, SHEET_CHART, TRAY_CHART
from vasculum.cameras.scene.rendering import Rendering

SOILED = (2, 5, 10, 17)
"""Blue sky, bluish green, yellow green and cyan: the light and cool ones show brown most."""
_GRIME = np.array([96, 72, 44], dtype=np.float32)
_CHARTS = {"herbarium-sheet": SHEET_CHART, "pinned-insect": TRAY_CHART}


def soiled(scene: Rendering, kind: str, dirt: float) -> Pixels:
    """The scene's pixels with grime over the soiled patches, as opaque as `dirt` (0 to 1); a scene without a chart has
    none to soil. A copy: the rendering is kept for other frames."""
    pixels = scene.pixels.copy()
    if scene.chart is None:
        return pixels
    chart, (left, top) = _CHARTS[kind], scene.chart[0]
    side = chart.patch * scene.pixels_per_mm
    for number in SOILED:
        row, column = divmod(number, COLUMNS)
        pitch = chart.pitch * scene.pixels_per_mm
        x, y = left + column * pitch, top + row * pitch
        patch = pixels[round(y) : round(y + side), round(x) : round(x + side)]
        patch[:] = np.rint((1 - dirt) * patch + dirt * _GRIME).astype(np.uint8)
    return pixels

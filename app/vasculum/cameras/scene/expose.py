"""One release of the simulated camera's shutter: the scene through the lens into files, with the truth about them."""

import math
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from vasculum.cameras.scene import sheet, tray
from vasculum.cameras.scene.canvas import Corners, Pixels
from vasculum.cameras.scene.dirt import soiled
from vasculum.cameras.scene.dng import dng, sensor_rows
from vasculum.cameras.scene.exposure import Exposed, Exposure, Misfortune, TextLine, Truth
from vasculum.cameras.scene.jpeg import camera_jpeg, preview_jpeg
from vasculum.cameras.scene.lens import arriving_light, developed
from vasculum.cameras.scene.rendering import Rendering
from vasculum.cameras.scene.specimen import Specimen
from vasculum.model.geometry import Box, Quad, turned

Affine = NDArray[np.float64]

_FULL_SIZE = 24.0
_RIGHT = Exposure()
_FIRST_RELEASE = datetime(2026, 5, 4, 8, 30)  # noqa: DTZ001  a camera's clock knows no zone
_BETWEEN_RELEASES = timedelta(seconds=35)
_SLIPPED = {"herbarium-sheet": 0.105, "pinned-insect": 0.22}
"""How far a badly laid object slips to the right, in widths of the frame: a label is cut, a square code is not."""


def expose(
    specimen: Specimen, misfortune: Misfortune = Misfortune.NONE, exposure: Exposure = _RIGHT, with_raw: bool = False
) -> Exposed:
    """Photographs the specimen. The same arguments give the same bytes.

    Takes about two seconds at 24 Mpx once the specimen has been rendered, and some 0.5 GB while it works.
    """
    settings = _mishandled(misfortune, exposure)
    factor = math.sqrt(settings.megapixels / _FULL_SIZE)
    scene = rendered(
        specimen, settings.megapixels, misfortune is not Misfortune.NO_BARCODE, misfortune is Misfortune.WRONG_CHART
    )
    height, width = scene.pixels.shape[:2]
    slip = _SLIPPED[specimen.kind] if misfortune is Misfortune.CROPPED else 0.0
    placed = _placement(settings.rotation_degrees, settings.zoom, slip, width, height)
    pixels = scene.pixels if settings.chart_dirt == 0 else soiled(scene, specimen.kind, settings.chart_dirt)
    seen = np.ascontiguousarray(np.rot90(_laid(pixels, placed), -settings.quarter_turns))
    grain = (specimen.seed, specimen.number, list(Misfortune).index(misfortune), settings.shot)
    picture = np.empty_like(seen)
    mosaic = np.empty(seen.shape[:2], np.uint16) if with_raw else None
    for row, light in arriving_light(seen, settings, settings.focus_sigma_px * factor, grain):
        picture[row : row + len(light)] = developed(light)
        if mosaic is not None:
            mosaic[row : row + len(light)] = sensor_rows(light, row)
    moment = settings.taken_at or _FIRST_RELEASE + specimen.number * _BETWEEN_RELEASES
    return Exposed(
        camera_jpeg(picture, moment, settings.exposure_stops),
        None if mosaic is None else dng(mosaic, picture, moment),
        preview_jpeg(picture),
        _truth(specimen, misfortune, scene, placed, settings.quarter_turns),
    )


@lru_cache(maxsize=3)
def rendered(specimen: Specimen, megapixels: float, barcode: bool = True, wrong_chart: bool = False) -> Rendering:
    """The scene before any camera; the last three are kept (72 MB each at 24 Mpx).

    Sides are made even, as a Bayer mosaic needs them. Raises ValueError below 0.25 megapixels, where nothing is left.
    """
    if megapixels < 0.25:
        raise ValueError(f"{megapixels} megapixels are too few for a scene; 0.25 is the least")
    render, (rows, _) = {
        "herbarium-sheet": (sheet.render_sheet, sheet.SHAPE),
        "pinned-insect": (tray.render_tray, tray.SHAPE),
    }[specimen.kind]
    # A short side of 4 n and a long one of 6 n pixels are both even.
    units = round(rows * math.sqrt(megapixels / _FULL_SIZE) / (rows // 1000))
    return render(specimen, units / 1000, barcode, wrong_chart)


def _mishandled(misfortune: Misfortune, exposure: Exposure) -> Exposure:
    match misfortune:
        case Misfortune.BLURRED:
            return replace(exposure, focus_sigma_px=math.hypot(exposure.focus_sigma_px, 8.0))
        case Misfortune.DARK:
            return replace(exposure, exposure_stops=exposure.exposure_stops - 2.5)
        case Misfortune.CLIPPED:
            return replace(exposure, exposure_stops=exposure.exposure_stops + 1.7)
        case _:
            return exposure


def _placement(degrees: float, zoom: float, slip: float, width: int, height: int) -> Affine:
    """Where the rendering's pixels come to lie: 2 x 3, turned and scaled about the middle, then slipped."""
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, zoom)
    matrix[0, 2] += slip * width
    return np.asarray(matrix, dtype=np.float64)


def _laid(pixels: Pixels, placed: Affine) -> Pixels:
    if np.array_equal(placed, np.eye(2, 3)):
        return pixels
    height, width = pixels.shape[:2]
    # Corners speak of pixel edges, cv2 of pixel centres: half a pixel lies between them.
    centred = placed.copy()
    centred[:, 2] += placed[:, :2] @ (0.5, 0.5) - 0.5
    edge = cv2.BORDER_REPLICATE
    turned_pixels = cv2.warpAffine(pixels, centred, (width, height), flags=cv2.INTER_LINEAR, borderMode=edge)
    return np.asarray(turned_pixels, dtype=np.uint8)


def _truth(specimen: Specimen, misfortune: Misfortune, scene: Rendering, placed: Affine, quarter_turns: int) -> Truth:
    rows, columns = scene.pixels.shape[:2]
    width, height = (rows, columns) if quarter_turns % 2 else (columns, rows)

    def quad(corners: Corners) -> Quad:
        points = np.asarray(corners) @ placed[:, :2].T + placed[:, 2]
        return Quad.of(turned((x, y), columns, rows, quarter_turns) for x, y in points)

    def whole(place: Quad) -> bool:
        return all(0 <= x <= width and 0 <= y <= height for x, y in place.corners)

    def cut(corners: Corners) -> Box:
        return quad(corners).box.clipped(width, height)

    lines = tuple(TextLine(place.text, quad(place.corners), place.label) for place in scene.lines)
    code = None if scene.barcode is None else quad(scene.barcode)
    code = code if code is not None and whole(code) else None
    return Truth(
        catalog_number=specimen.catalog_number if code else None,
        symbology=specimen.symbology if code else None,
        barcode=code,
        chart=None if scene.chart is None else quad(scene.chart),
        lines=tuple(line for line in lines if whole(line.quad)),
        page=cut(scene.page),
        specimen=cut(scene.specimen),
        pixels_per_mm=scene.pixels_per_mm,
        misfortune=misfortune,
        width=width,
        height=height,
    )

"""The camera's raw file: a 14-bit Bayer DNG with an embedded preview.

The imagined sensor sees linear sRGB primaries, red and blue more weakly than green; the tags say so, and a raw
converter that believes them gives back the colours of the scene. Source: Adobe, DNG Specification 1.6.
"""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from io import BytesIO

import numpy as np
import tifffile
from numpy.typing import NDArray

from vasculum.cameras.scene.canvas import Pixels
from vasculum.cameras.scene.jpeg import MAKE, MODEL, exif_time, small_copy
from vasculum.cameras.scene.lens import Light

Mosaic = NDArray[np.uint16]

BLACK, WHITE = 512, 16383
_SENSITIVITY = (0.5, 1.0, 0.625)
"""What the sensor makes of neutral light; also AsShotNeutral."""
_XYZ_TO_SRGB = (
    (3.2404542, -1.5371385, -0.4985314),
    (-0.9692660, 1.8760108, 0.0415560),
    (0.0556434, -0.2040259, 1.0572252),
)
"""Linear sRGB from XYZ (D65): Lindbloom, RGB/XYZ matrices."""
_D65 = 21
"""CalibrationIlluminant: EXIF's LightSource value."""


def sensor_rows(light: Light, first_row: int) -> Mosaic:
    """A band of linear RGB as the sensor counts it under its RGGB filters; the band starts at `first_row`."""
    if first_row % 2:
        raise ValueError(f"a band of the mosaic starts on an even row, not {first_row}")
    counts = np.empty(light.shape[:2], np.float32)
    for row, column, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        counts[row::2, column::2] = light[row::2, column::2, channel] * np.float32(_SENSITIVITY[channel])
    levels: Mosaic = np.clip(counts * (WHITE - BLACK) + (BLACK + 0.5), 0, WHITE).astype(np.uint16)
    return levels


def dng(mosaic: Mosaic, developed: Pixels, taken_at: datetime) -> bytes:
    """The file: a preview of 1024 px in IFD 0, the mosaic in its SubIFD, uncompressed."""
    matrix = [gain * value for gain, row in zip(_SENSITIVITY, _XYZ_TO_SRGB, strict=True) for value in row]
    head = [
        (271, "s", 0, MAKE, True),
        (272, "s", 0, MODEL, True),
        (274, "H", 1, 1, True),
        (306, "s", 20, exif_time(taken_at), True),
        (50706, "B", 4, (1, 4, 0, 0), True),  # DNGVersion
        (50707, "B", 4, (1, 1, 0, 0), True),  # DNGBackwardVersion
        (50708, "s", 0, f"{MAKE} {MODEL}", True),  # UniqueCameraModel
        (50721, "2i", 9, _rationals(matrix), True),  # ColorMatrix1
        (50728, "2I", 3, _rationals(_SENSITIVITY), True),  # AsShotNeutral
        (50778, "H", 1, _D65, True),  # CalibrationIlluminant1
        (36867, "s", 20, exif_time(taken_at), True),  # DateTimeOriginal, where TIFF/EP puts it
    ]
    height, width = mosaic.shape
    raw = [
        (33421, "H", 2, (2, 2), True),  # CFARepeatPatternDim
        (33422, "B", 4, (0, 1, 1, 2), True),  # CFAPattern: red, green, green, blue
        (50714, "I", 1, BLACK, True),
        (50717, "I", 1, WHITE, True),
        (50719, "I", 2, (0, 0), True),  # DefaultCropOrigin
        (50720, "I", 2, (width, height), True),  # DefaultCropSize
    ]
    out = BytesIO()
    preview = small_copy(developed, 1024)
    with tifffile.TiffWriter(out, byteorder="<") as tiff:
        # One strip each: a JPEG cut into strips is no preview to a raw converter.
        tiff.write(
            preview,
            photometric="rgb",  # what goes in; tifffile stores JPEG as YCbCr
            compression="jpeg",
            compressionargs={"level": 85},
            rowsperstrip=preview.shape[0],
            subfiletype=1,
            subifds=1,
            extratags=head,
            metadata=None,
            software=False,
        )
        tiff.write(
            mosaic,
            photometric="cfa",
            rowsperstrip=height,
            subfiletype=0,
            extratags=raw,
            metadata=None,
            software=False,
        )
    return out.getvalue()


def _rationals(values: Sequence[float]) -> tuple[int, ...]:
    fractions = [Fraction(value).limit_denominator(100_000) for value in values]
    return tuple(part for fraction in fractions for part in (fraction.numerator, fraction.denominator))

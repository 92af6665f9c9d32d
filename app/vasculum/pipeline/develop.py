"""Renders the calibrated derivative of a frame: its colours made true by the fit, in sRGB."""

import numpy as np
from PIL import Image, ImageFilter

from vasculum.model.findings import CalibrationUsed, ColourFit
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.colour.encoding import SRGB, Encoding, encoding_of
from vasculum.pipeline.colour.flat_field import FlatField, evened
from vasculum.pipeline.colour.own_rgb import through_engine
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, srgb_encoded
from vasculum.pipeline.colour.transforms import Transform
from vasculum.pipeline.colour.whole_frames import Correction, corrected_straight
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pixels import PixelGraphs, in_strips

STRIP = 1 << 16
"""Pixels worked on at a time: float copies stay in the cache of the processor, which halves the time of a frame."""
_NODES = 65
"""Nodes of the table on each axis, as many as Pillow takes: between them the transform is as good as straight."""
_DEEP = 4
"""The code of the first node above black."""


def develop(
    frame: Frame,
    fit: ColourFit | None,
    calibrated: CalibrationUsed | None = None,
    graphs: PixelGraphs | None = None,
) -> Pixels:
    """(height, width, 3) uint8 in sRGB, the fit's transform applied; without a fit only the encoding is changed.

    With `calibrated` the light is evened first, and a frame without a fit of its own gets the calibration's.
    A frame that is sRGB already and has no fit comes back as it is, its pixels shared and not writeable. Colours
    outside sRGB are clipped per channel; by a graph where `graphs` has one that is to be used. Memory: the result and
    some 10 MB. Raises KeyError for a kind of transform that this version does not know.
    """
    encoding = encoding_of(frame.icc)
    pixels = frame.pixels
    if encoding is None:
        pixels, encoding = through_engine(pixels, frame.icc), SRGB
    flat = FlatField.of(calibrated.gains) if calibrated else None
    if flat is not None:
        pixels = evened(pixels, flat, encoding)
    correction = fit or calibrated
    if correction is None and encoding.is_srgb:
        return pixels
    transform = _transform(correction, encoding)
    developed = graphs.corrected(pixels, encoding, transform) if graphs is not None else None
    if developed is None:
        developed = in_strips(pixels, correction_of(encoding, transform), STRIP)
    developed.flags.writeable = False
    return developed


def correction_of(encoding: Encoding, transform: Transform) -> Correction:
    """What renders strips of a frame by OpenCV, or by Pillow's table of colours where the transform bends."""
    return corrected_straight(encoding, transform) or _by_table(encoding, transform)


def _transform(fit: ColourFit | CalibrationUsed | None, encoding: Encoding) -> Transform:
    if fit is None:
        return Transform("linear-3x3", 1.0, XYZ_TO_SRGB @ encoding.to_xyz)
    return Transform.of(fit.transform, fit.parameters)


def _by_table(encoding: Encoding, transform: Transform) -> Correction:
    """For kinds that bend: a table of mixtures, and below its first node each pixel by itself."""
    table = _table(encoding, transform)

    def render(pixels: Pixels) -> Pixels:
        developed = np.array(Image.fromarray(pixels).filter(table))
        # Below the first node roots of light are anything but straight.
        deep = cv2.inRange(pixels, (_DEEP,) * 3, (255,) * 3) == 0
        if deep.any():
            light = transform(encoding.linear(pixels[deep].astype(np.float64)))
            developed[deep] = np.rint(255 * srgb_encoded(np.clip(light, 0, 1)))
        return developed

    return render


def _table(encoding: Encoding, transform: Transform) -> ImageFilter.Color3DLUT:
    """sRGB of every mixture of codes, by interpolation in three dimensions.

    Within one code of the transform itself, pixel by pixel, above the first node; in a third of the time.
    """
    axis = np.linspace(0, 255, _NODES)
    # Red runs fastest in Pillow's tables.
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")
    light = transform(encoding.linear(np.stack([red, green, blue], axis=-1).reshape(-1, 3)))
    # Not clipped here: a table that bends at its own nodes would bend the colours beside them too. Pillow clips last.
    return ImageFilter.Color3DLUT(_NODES, srgb_encoded(light).astype(np.float32).ravel())

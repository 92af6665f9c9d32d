"""Renders the calibrated derivative of a frame: its colours made true by the fit, in sRGB."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.findings import ColourFit
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.colour.encoding import SRGB, Encoding, encoding_of
from vasculum.pipeline.colour.own_rgb import through_engine
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, srgb_code_table
from vasculum.pipeline.colour.transforms import KINDS, Transform
from vasculum.pipeline.opencv import cv2

_STRIP = 1 << 20
"""Pixels worked on at a time: 12 MB a float copy, whatever the frame's size."""
_STEPS = 1 << 14
"""Steps of linear light between 0 and 1 on the way out; below half an 8-bit code even in the dark end of sRGB."""


def develop(frame: Frame, fit: ColourFit | None) -> Pixels:
    """(height, width, 3) uint8 in sRGB, the fit's transform applied; without a fit only the encoding is changed.

    A frame that is sRGB already and has no fit comes back as it is, its pixels shared and not writeable. Colours
    outside sRGB are clipped per channel. Memory: the result and some 60 MB. Raises KeyError for a kind of transform
    that this version does not know.
    """
    encoding = encoding_of(frame.icc)
    pixels = frame.pixels
    if encoding is None:
        pixels, encoding = through_engine(pixels, frame.icc), SRGB
    if fit is None and encoding.is_srgb:
        return pixels
    transform = _transform(fit, encoding)
    developed = np.empty_like(pixels)
    rows = max(_STRIP // max(pixels.shape[1], 1), 1)
    curves = _curves(encoding, transform)
    for top in range(0, len(pixels), rows):
        developed[top : top + rows] = _strip(pixels[top : top + rows], curves, transform)
    developed.flags.writeable = False
    return developed


def _transform(fit: ColourFit | None, encoding: Encoding) -> Transform:
    if fit is None:
        return Transform("linear-3x3", 1.0, XYZ_TO_SRGB @ encoding.to_xyz)
    return Transform.of(fit.transform, fit.parameters)


def _curves(encoding: Encoding, transform: Transform) -> NDArray[np.float32]:
    """(256, 1, 3) light of each code, raised to the transform's power where it has one."""
    light = encoding.curves.T
    toned = light**transform.exponent if KINDS[transform.kind].toned else light
    return np.ascontiguousarray(toned.astype(np.float32)[:, None, :])


def _strip(pixels: Pixels, curves: NDArray[np.float32], transform: Transform) -> Pixels:
    light = np.asarray(cv2.LUT(np.ascontiguousarray(pixels), curves), dtype=np.float32).reshape(-1, 3)
    terms = KINDS[transform.kind].terms(light)
    steps = np.asarray(terms @ (transform.matrix.T * (_STEPS - 1)).astype(np.float32), dtype=np.float32)
    steps += np.float32(0.5)
    np.clip(steps, 0, _STEPS - 1, out=steps)
    return srgb_code_table(_STEPS)[steps.astype(np.uint16)].reshape(pixels.shape)

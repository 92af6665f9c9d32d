"""A colour transform over whole frames of 8-bit codes, by the shortest way that its kind allows."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.encoding import Encoding
from vasculum.pipeline.colour.spaces import Floats, srgb_encoded
from vasculum.pipeline.colour.transforms import KINDS, Shape, Transform
from vasculum.pipeline.opencv import cv2

Correction = Callable[[Pixels], Pixels]
Planes = NDArray[np.float32]

DEEPEST = 65535
"""Steps of linear light before it is encoded: where sRGB is steepest, at black, 0.05 of a code each."""


def corrected_straight(encoding: Encoding, transform: Transform) -> Correction | None:
    """What renders strips of a frame, (rows, columns, 3) uint8 in `encoding`, as uint8 sRGB; None for bent kinds.

    Light is looked up for each code, mixed in float32, and looked up as a code again: within one code of the transform
    in float64, black and white included. Safe on any thread.
    """
    shape = KINDS[transform.kind].shape
    if shape is Shape.BENT:
        return None
    light = toned(encoding, transform)
    matrix = np.asarray(transform.matrix * DEEPEST, np.float32)
    codes = codes_of_light()
    if shape is Shape.FLAT:
        by_code = _by_code(light)

        def flat(pixels: Pixels) -> Pixels:
            mixed = cv2.transform(cv2.LUT(pixels, by_code), matrix)
            return _encoded(mixed, 1.0, mixed, 0.0, codes)

        return flat
    by_code, root_by_code = _by_code(light), _by_code(np.sqrt(light))
    own, rooted = np.delete(matrix, slice(3, 6), axis=1), np.ascontiguousarray(matrix[:, 3:6])

    def with_roots(pixels: Pixels) -> Pixels:
        mixed = cv2.transform(cv2.LUT(pixels, by_code), own)
        red, green, blue = cv2.split(cv2.LUT(pixels, root_by_code))
        pairs = cv2.merge([cv2.multiply(red, green), cv2.multiply(green, blue), cv2.multiply(blue, red)])
        return _encoded(mixed, 1.0, cv2.transform(pairs, rooted), 1.0, codes)

    return with_roots


def codes_of_light() -> Pixels:
    """(65536,): the sRGB code of each step of linear light."""
    return np.rint(255 * srgb_encoded(np.arange(DEEPEST + 1) / DEEPEST)).astype(np.uint8)


def toned(encoding: Encoding, transform: Transform) -> Floats:
    """(3, 256): light of each code, raised to the transform's power where its kind has one."""
    return encoding.curves**transform.exponent if KINDS[transform.kind].toned else encoding.curves


def _by_code(light: Floats) -> Planes:
    return np.ascontiguousarray(light.T[None], np.float32)


def _encoded(first: Planes, share: float, second: Planes, other: float, codes: Pixels) -> Pixels:
    """The codes of a weighted sum of light; rounding and cutting to 0 and white happen on the way to 16 bits."""
    deep = cv2.addWeighted(first, share, second, other, 0.0, dtype=cv2.CV_16U)
    return np.asarray(cv2.LUT(deep, codes), np.uint8)

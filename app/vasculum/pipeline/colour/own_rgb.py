"""Brings pixels into an encoding of known curves and matrix; only profiles of tables need their pixels changed."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.encoding import SRGB, Encoding, encoding_of
from vasculum.pipeline.colour.spaces import Floats


def own_rgb(codes: Floats, icc: bytes | None) -> tuple[Floats, Encoding]:
    """(n, 3) code values 0 to 255 with the encoding that tells what they mean.

    They are the frame's own where its profile is of curves and a matrix, else sRGB, rounded to 8 bits on the way.
    """
    encoding = encoding_of(icc)
    if encoding is not None:
        return codes, encoding
    pixels = np.rint(np.clip(codes, 0, 255)).astype(np.uint8)[None]
    return through_engine(pixels, icc)[0].astype(np.float64), SRGB


def through_engine(pixels: Pixels, icc: bytes | None) -> Pixels:
    """sRGB of pixels in any RGB profile, relative colorimetric. A profile that says nothing of RGB is set aside."""
    to_srgb = _engine(icc)
    if to_srgb is None:
        return pixels
    changed = ImageCms.applyTransform(Image.fromarray(np.ascontiguousarray(pixels)), to_srgb)
    result: NDArray[np.uint8] = np.asarray(changed, dtype=np.uint8)
    return result


def _engine(icc: bytes | None) -> ImageCms.ImageCmsTransform | None:
    if icc is None:
        return None
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        target = ImageCms.createProfile("sRGB")
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        return ImageCms.buildTransform(source, target, "RGB", "RGB", intent)
    except (ImageCms.PyCMSError, OSError, ValueError):
        # Greys and damaged profiles: the pixels were made RGB by the decoder, which knew no better than sRGB either.
        return None

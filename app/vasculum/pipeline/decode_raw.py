"""Camera RAW and DNG through LibRaw."""

from pathlib import Path

import numpy as np
import rawpy

from vasculum.model.errors import BadInput
from vasculum.model.frame import Pixels
from vasculum.pipeline.decode_header import SMALLEST_PX, check_size
from vasculum.pipeline.opencv import cv2

_ENOUGH = 0.5
"""An embedded JPEG of half the sensor's width is enough for a verdict."""


def is_raw(path: Path) -> bool:
    """Whether LibRaw knows the file, whatever its name."""
    try:
        with rawpy.imread(str(path)):
            return True
    except (rawpy.LibRawError, OSError):
        return False


def decode_raw(path: Path, name: str, megapixel_limit: float, quick: bool) -> tuple[Pixels, str]:
    """Upright sRGB pixels and the rendering: `full`, or with `quick` the `embedded-jpeg` or a `half-size` render.

    A file whose sensor data is damaged but whose preview is sound gives the preview, marked so. Raises `BadInput`.
    """
    try:
        with rawpy.imread(str(path)) as raw:
            sizes = raw.sizes
            check_size(sizes.width, sizes.height, name, megapixel_limit)
            if quick:
                preview = _preview(raw, sizes.flip)
                if preview is not None and preview.shape[1] >= _ENOUGH * min(sizes.width, sizes.height):
                    return preview, "embedded-jpeg"
            try:
                pixels = raw.postprocess(
                    use_camera_wb=True, no_auto_bright=True, output_bps=8, half_size=quick,
                    output_color=rawpy.ColorSpace.sRGB,
                )
                if _says_nothing(pixels):
                    raise rawpy.LibRawDataError("the sensor data are flat")
                return np.ascontiguousarray(pixels), "half-size" if quick else "full"
            except (rawpy.LibRawError, ValueError, MemoryError):
                preview = _preview(raw, sizes.flip)
                if preview is None:
                    raise
                return preview, "embedded-jpeg"
    except (rawpy.LibRawError, OSError, ValueError, MemoryError) as fault:
        raise BadInput(f"{name} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.") from fault


def _preview(raw: "rawpy.RawPy", flip: int) -> Pixels | None:
    try:
        thumb = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumb.format != rawpy.ThumbFormat.JPEG:
        return None
    pixels = cv2.imdecode(np.frombuffer(thumb.data, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    if pixels is None or min(pixels.shape[:2]) < SMALLEST_PX or not bytes(thumb.data).rstrip(b"\0").endswith(b"\xff\xd9"):
        return None
    turns = {3: 2, 5: 1, 6: 3}.get(flip, 0)  # LibRaw's flip: 3 is 180 degrees, 5 is 90 CCW, 6 is 90 CW; rot90 is CCW.
    return np.ascontiguousarray(np.rot90(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), turns))


def _says_nothing(pixels: Pixels) -> bool:
    small = pixels[:: max(1, pixels.shape[0] // 200), :: max(1, pixels.shape[1] // 200)]
    return bool(small.std() < 0.5)


__all__ = ["decode_raw", "is_raw"]

"""Camera RAW and DNG through LibRaw."""

from pathlib import Path

import numpy as np
import rawpy
from numpy.typing import NDArray

from vasculum.model.errors import BadInput
from vasculum.model.frame import Pixels
from vasculum.pipeline.decode_header import SMALLEST_PX, check_size
from vasculum.pipeline.decode_whole import COPY_AGAIN
from vasculum.pipeline.opencv import cv2

_ENOUGH = 0.5
"""An embedded JPEG of half the sensor's long side is enough for a verdict."""


_LEAST_BITS = 0.25
"""Bits a sensor pixel below which no codec keeps a picture; lossy RAW formats take 1.5 and more. A file stripped of its
sensor data opens and renders all the same, as noise."""


def is_raw(path: Path) -> bool:
    """Whether LibRaw knows the file, whatever its name."""
    try:
        with rawpy.imread(str(path)):
            return True
    except (rawpy.LibRawError, OSError):
        return False


def decode_raw(path: Path, name: str, megapixel_limit: float, quick: bool) -> tuple[Pixels, str, tuple[str, ...]]:
    """Upright sRGB pixels, the rendering, and notes: `full`, or with `quick` the `embedded-jpeg` or a `half-size` one.

    A file whose sensor data are gone but whose preview is sound gives the preview, and says so. Raises `BadInput`.
    """
    try:
        with rawpy.imread(str(path)) as raw:
            sizes = raw.sizes
            check_size(sizes.width, sizes.height, name, megapixel_limit)
            if quick:
                preview = _preview(raw)
                if preview is not None and max(preview.shape) >= _ENOUGH * max(sizes.width, sizes.height):
                    return preview, "embedded-jpeg", ()
            if path.stat().st_size * 8 < _LEAST_BITS * sizes.raw_width * sizes.raw_height:
                raise rawpy.LibRawDataError("the sensor data are not in the file")
            pixels = raw.postprocess(
                use_camera_wb=True,
                no_auto_bright=True,
                output_bps=8,
                half_size=quick,
                output_color=rawpy.ColorSpace.sRGB,
            )
            if _says_nothing(pixels):
                raise rawpy.LibRawDataError("the sensor data are flat")
            return np.ascontiguousarray(pixels), "half-size" if quick else "full", ()
    except (rawpy.LibRawError, OSError, ValueError, MemoryError) as fault:
        preview = _preview_alone(path)
        if preview is None:
            raise BadInput(
                f"{name} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.", COPY_AGAIN
            ) from fault
        return preview, "embedded-jpeg", ("The sensor data cannot be decoded; the preview in the file was read.",)


def camera_light(path: Path, name: str) -> NDArray[np.uint16]:
    """(height / 2, width / 2, 3) the sensor's own linear red, green and blue, upright, 65535 the sensor's white.

    Black is taken away, nothing balanced or converted. Raises `BadInput` for what is no RAW file with sensor data.
    """
    try:
        with rawpy.imread(str(path)) as raw:
            light = raw.postprocess(
                output_color=rawpy.ColorSpace.raw,
                gamma=(1, 1),
                user_wb=[1, 1, 1, 1],
                no_auto_bright=True,
                output_bps=16,
                half_size=True,
            )
            return np.ascontiguousarray(light, np.uint16)
    except (rawpy.LibRawError, OSError, ValueError, MemoryError) as fault:
        raise BadInput(f"{name} is no RAW file whose sensor data can be read.", "Take the target as RAW.") from fault


def _preview_alone(path: Path) -> Pixels | None:
    # LibRaw gives no preview any more once it has stumbled over the sensor data: the file is opened anew.
    try:
        with rawpy.imread(str(path)) as raw:
            return _preview(raw)
    except (rawpy.LibRawError, OSError):
        return None


def _preview(raw: "rawpy.RawPy") -> Pixels | None:
    try:
        thumb = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumb.format != rawpy.ThumbFormat.JPEG:
        return None
    content = bytes(thumb.data)
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    if pixels is None or min(pixels.shape[:2]) < SMALLEST_PX or not content.rstrip(b"\0").endswith(b"\xff\xd9"):
        return None
    # LibRaw's flip: 3 is 180 degrees, 5 is 90 counter-clockwise, 6 is 90 clockwise; rot90 turns counter-clockwise.
    turns = {3: 2, 5: 1, 6: 3}.get(raw.sizes.flip, 0)
    return np.ascontiguousarray(np.rot90(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), turns))


def _says_nothing(pixels: Pixels) -> bool:
    small = pixels[:: max(1, pixels.shape[0] // 200), :: max(1, pixels.shape[1] // 200)]
    return bool(small.std() < 0.5)


__all__ = ["camera_light", "decode_raw", "is_raw"]

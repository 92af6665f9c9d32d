"""The camera's JPEG: pixels with EXIF and the sRGB profile."""

from datetime import datetime
from fractions import Fraction
from io import BytesIO

import cv2
import numpy as np
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from vasculum.cameras.scene.canvas import Pixels
from vasculum.cameras.scene.colour import srgb_profile

MAKE = "Vasculum"
MODEL = "Simulated PTP/IP camera"

_QUALITY = 92
_SHUTTER = Fraction(1, 125)
_PREVIEW_SIDE = 1024


def camera_jpeg(pixels: Pixels, taken_at: datetime, stops: float) -> bytes:
    """The delivered file at quality 92. The exposure time written follows the stops from 1/125 s."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = MAKE
    exif[ExifTags.Base.Model] = MODEL
    exif[ExifTags.Base.Orientation] = 1
    exif[ExifTags.Base.DateTime] = exif_time(taken_at)
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.ExposureTime] = IFDRational(_SHUTTER * Fraction(2.0**stops).limit_denominator(1000))
    details[ExifTags.Base.FNumber] = IFDRational(8, 1)
    details[ExifTags.Base.ISOSpeedRatings] = 100
    details[ExifTags.Base.DateTimeOriginal] = exif_time(taken_at)
    details[ExifTags.Base.FocalLength] = IFDRational(60, 1)
    details[ExifTags.Base.ColorSpace] = 1
    details[ExifTags.Base.ExifImageWidth] = pixels.shape[1]
    details[ExifTags.Base.ExifImageHeight] = pixels.shape[0]
    return _written(pixels, _QUALITY, exif)


def preview_jpeg(pixels: Pixels) -> bytes:
    """A small copy, 1024 px on the long side or the picture's own size."""
    return _written(small_copy(pixels, _PREVIEW_SIDE), 85, None)


def small_copy(pixels: Pixels, side: int) -> Pixels:
    """The picture with a long side of at most so many pixels."""
    height, width = pixels.shape[:2]
    share = min(side / max(height, width), 1.0)
    small = cv2.resize(pixels, (round(width * share), round(height * share)), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def exif_time(moment: datetime) -> str:
    """A moment as EXIF and TIFF write it."""
    return f"{moment:%Y:%m:%d %H:%M:%S}"


def _written(pixels: Pixels, quality: int, exif: Image.Exif | None) -> bytes:
    out = BytesIO()
    options = {"exif": exif.tobytes()} if exif is not None else {}
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, icc_profile=srgb_profile(), **options)
    return out.getvalue()

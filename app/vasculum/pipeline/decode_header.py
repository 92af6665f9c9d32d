"""What a file is and how large, read from its header before a pixel is decoded."""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

import tifffile
from PIL import ExifTags, Image, UnidentifiedImageError

from vasculum.model.errors import BadInput
from vasculum.pipeline.decode_whole import COPY_AGAIN

Image.MAX_IMAGE_PIXELS = None  # Our own limit is judged from the header, before Pillow would warn.
SMALLEST_PX = 64
TIFF_MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
EXIF_FACTS = (
    "Make",
    "Model",
    "DateTime",
    "DateTimeOriginal",
    "OffsetTimeOriginal",
    "FNumber",
    "ExposureTime",
    "ISOSpeedRatings",
    "FocalLength",
    "LensModel",
    "BodySerialNumber",
    "WhiteBalance",
    "Contrast",
    "Saturation",
    "Sharpness",
)
"""Names of the EXIF values that are kept (EXIF 3.0, tables 4 to 8)."""
_READ = {"JPEG", "MPO", "TIFF", "PNG", "JPEG2000"}


@dataclass(frozen=True, slots=True)
class Header:
    """The facts of an image file as Pillow sees them."""

    format: str
    mode: str
    width: int
    height: int
    pages: int
    orientation: int
    icc: bytes | None
    dpi: tuple[float, float] | None
    exif: dict[str, str]


def read_header(content: bytes, name: str) -> Header | None:
    """The header of a JPEG, TIFF, PNG or JPEG 2000; None where Pillow does not know the file (a camera RAW, perhaps).

    Raises `BadInput` for animations and for pictures that are no specimen's.
    """
    try:
        with _quiet(), Image.open(BytesIO(content)) as image:
            kind = image.format or ""
            pages = int(getattr(image, "n_frames", 1))
            if pages > 1 and kind not in ("TIFF", "MPO"):
                raise BadInput(f"{name} is animated.", "Give one still picture.")
            if kind not in _READ:
                raise BadInput(
                    f"{name} is a {kind} file, which is not read here.", "Save it as JPEG, TIFF, PNG or JPEG 2000."
                )
            exif = _exif(image)
            return Header(
                "JPEG" if kind == "MPO" else kind,
                image.mode,
                image.width,
                image.height,
                pages,
                _orientation(exif),
                image.info.get("icc_profile") or None,
                _dpi(image),
                _facts(exif),
            )
    except (UnidentifiedImageError, SyntaxError):
        return _deep_tiff_header(content)
    except BadInput:
        raise
    except Exception as fault:
        # Pillow's plugins raise anything on broken headers: struct.error, ValueError, EOFError, OSError, ...
        raise BadInput(f"{name} has a broken header ({type(fault).__name__}).", COPY_AGAIN) from fault


@contextmanager
def _quiet() -> Iterator[None]:
    """Pillow warns of odd tags that concern no pixel."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _deep_tiff_header(content: bytes) -> Header | None:
    """Of a TIFF that Pillow does not know: floating point, more bits a sample, other layouts. None for all else."""
    if content[:4] not in TIFF_MAGIC:
        return None
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            page = tiff.pages.first
            if not page.imagewidth or not page.imagelength:
                return None
            icc, turn = page.tags.valueof(34675), page.tags.valueof(274)
            return Header(
                "TIFF",
                str(page.dtype),
                page.imagewidth,
                page.imagelength,
                len(tiff.pages),
                turn if turn in range(1, 9) else 1,
                bytes(icc) if icc else None,
                None,
                {},
            )
    except (tifffile.TiffFileError, ValueError, IndexError, KeyError, TypeError, OverflowError, struct.error):
        return None


def check_size(width: int, height: int, name: str, megapixel_limit: float) -> None:
    """Raises `BadInput` for pictures that are too small to show a specimen, or over the limit."""
    if min(width, height) < SMALLEST_PX:
        raise BadInput(f"{name} is {width} x {height} pixels; at least {SMALLEST_PX} on each side are needed.")
    if width * height > megapixel_limit * 1e6:
        raise BadInput(
            f"{name} has {width * height / 1e6:.0f} megapixels; the limit is {megapixel_limit:.0f}.",
            "Raise limits.megapixels in station.toml, if this machine has the memory.",
        )


def _exif(image: Image.Image) -> Image.Exif:
    if image.format != "PNG":
        return image.getexif()
    # For a PNG, Pillow's own getexif decodes all pixels; those may be more than this machine can hold.
    exif, block = Image.Exif(), image.info.get("exif")
    if block:
        exif.load(block)
    return exif


def _orientation(exif: Image.Exif) -> int:
    value = exif.get(ExifTags.Base.Orientation, 1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _dpi(image: Image.Image) -> tuple[float, float] | None:
    found = image.info.get("dpi")
    if not found:
        return None
    try:
        return (float(found[0]), float(found[1]))
    except (TypeError, ValueError, ZeroDivisionError):
        return None


def _facts(exif: Image.Exif) -> dict[str, str]:
    try:
        both = {**dict(exif), **exif.get_ifd(ExifTags.IFD.Exif)}
    except Exception:  # noqa: BLE001 - a broken EXIF block says nothing; the pixels are sound all the same
        both = dict(exif)
    named = {ExifTags.TAGS.get(tag, ""): value for tag, value in both.items()}
    return {name: str(named[name]).strip("\x00 ") for name in EXIF_FACTS if name in named}

"""What a file is and how large, read from its header before a pixel is decoded."""

from dataclasses import dataclass
from io import BytesIO

from PIL import ExifTags, Image, UnidentifiedImageError

from vasculum.model.errors import BadInput

Image.MAX_IMAGE_PIXELS = None  # Our own limit is judged from the header, before Pillow would warn.
SMALLEST_PX = 64
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
        with Image.open(BytesIO(content)) as image:
            pages = int(getattr(image, "n_frames", 1))
            kind = image.format or ""
            if kind not in _READ:
                raise BadInput(
                    f"{name} is a {kind} file, which is not read here.", "Save it as JPEG, TIFF, PNG or JPEG 2000."
                )
            if kind == "PNG" and (pages > 1 or getattr(image, "is_animated", False)):
                raise BadInput(f"{name} is animated.", "Give one still picture.")
            exif = image.getexif()
            return Header(
                "JPEG" if kind == "MPO" else kind, image.mode, image.width, image.height, pages,
                _orientation(exif), image.info.get("icc_profile") or None, _dpi(image), _facts(exif),
            )
    except (UnidentifiedImageError, SyntaxError):
        return None
    except BadInput:
        raise
    except Exception as fault:
        # Pillow's plugins raise anything on broken headers: struct.error, ValueError, EOFError, OSError, ...
        raise BadInput(f"{name} has a broken header ({type(fault).__name__}).") from fault


def check_size(width: int, height: int, name: str, megapixel_limit: float) -> None:
    """Raises `BadInput` for pictures that are too small to show a specimen, or over the limit."""
    if min(width, height) < SMALLEST_PX:
        raise BadInput(f"{name} is {width} x {height} pixels; at least {SMALLEST_PX} on each side are needed.")
    if width * height > megapixel_limit * 1e6:
        raise BadInput(
            f"{name} has {width * height / 1e6:.0f} megapixels; the limit is {megapixel_limit:.0f}.",
            "Raise limits.megapixels in station.toml, if this machine has the memory.",
        )


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
    wanted = ("Make", "Model", "DateTime", "DateTimeOriginal", "FNumber", "ExposureTime", "ISOSpeedRatings",
              "FocalLength", "LensModel", "BodySerialNumber")
    try:
        both = {**dict(exif), **exif.get_ifd(ExifTags.IFD.Exif)}
    except Exception:  # noqa: BLE001 - a broken EXIF block says nothing; the pixels are sound all the same
        both = dict(exif)
    named = {ExifTags.TAGS.get(tag, ""): value for tag, value in both.items()}
    return {name: str(named[name]).strip("\x00 ") for name in wanted if name in named}

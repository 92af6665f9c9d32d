"""Writes derivatives and thumbnails: JPEG in sRGB that says so, with what the picture must say of itself once alone."""

import io
import os
import threading
from functools import cache
from pathlib import Path

import numpy as np
import pyexiv2
from PIL import Image, ImageCms

from vasculum.model.frame import Pixels

DWC = "http://rs.tdwg.org/dwc/terms/"
"""The Darwin Core namespace, embedded under its usual prefix `dwc`."""

_IN_LANGUAGES = frozenset({"Xmp.dc.title", "Xmp.dc.description", "Xmp.dc.rights", "Xmp.xmpRights.UsageTerms"})
"""Terms whose value is a text per language (ISO 16684-1, 8.3 and 8.5)."""
_LISTS = frozenset(
    f"Xmp.{name}"
    for name in (
        "dc.creator",
        "dc.contributor",
        "dc.publisher",
        "dc.subject",
        "dc.type",
        "dc.language",
        "dc.relation",
        "xmpRights.Owner",
    )
)
"""Terms whose value is a list (ISO 16684-1, 8.3 and 8.5); here a list of one, ordered, as pyexiv2 writes lists."""

EXIV2 = threading.Lock()
"""Exiv2's XMP toolkit keeps its namespaces in one table for the whole process."""


def write_jpeg(
    pixels: Pixels, path: Path, quality: int = 90, dpi: float | None = None, xmp_terms: dict[str, str] | None = None
) -> None:
    """Writes (height, width, 3) uint8 sRGB as a JPEG with ICC profile and XMP. The same input gives the same bytes.

    `dpi` comes from a measured scale; without one the file bears no resolution. `xmp_terms` are Exiv2 keys
    (`Xmp.dc.title`, `Xmp.dwc.catalogNumber`). Full colour resolution: chroma subsampling would blur a label's red
    stamp. The file appears whole or not at all. Raises ValueError for a key without the form `Xmp.PREFIX.NAME`.
    """
    data = _jpeg(pixels, quality, dpi)
    if xmp_terms:
        data = _with_xmp(data, xmp_terms)
    beside = path.with_name(path.name + ".part")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def thumbnail(pixels: Pixels, long_side: int = 512) -> Pixels:
    """The picture at this long side, (height, width, 3) uint8; never enlarged."""
    picture = Image.fromarray(np.ascontiguousarray(pixels))
    factor = long_side / max(picture.size)
    if factor >= 1:
        return pixels
    size = (max(round(picture.width * factor), 1), max(round(picture.height * factor), 1))
    small = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    result: Pixels = np.asarray(small, dtype=np.uint8)
    return result


@cache
def srgb_profile() -> bytes:
    """An sRGB ICC profile, the same bytes each time."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # Bytes 24 to 35 are the moment of making, which lcms takes from the clock (ICC.1:2022, 7.2.10).
    profile[24:36] = np.array([2026, 1, 1, 0, 0, 0], dtype=">u2").tobytes()
    return bytes(profile)


def _jpeg(pixels: Pixels, quality: int, dpi: float | None) -> bytes:
    stream = io.BytesIO()
    resolution = {} if dpi is None else {"dpi": (round(dpi), round(dpi))}
    Image.fromarray(np.ascontiguousarray(pixels)).save(
        stream, "JPEG", quality=quality, subsampling=0, optimize=False, icc_profile=srgb_profile(), **resolution
    )
    return stream.getvalue()


def xmp_packet(terms: dict[str, str]) -> bytes:
    """The terms as an XMP packet, for files that hold one as it is. The same terms give the same bytes."""
    one_pixel = _with_xmp(_jpeg(np.zeros((1, 1, 3), np.uint8), 90, None), terms)
    with EXIV2, pyexiv2.ImageData(one_pixel) as image:
        return str(image.read_raw_xmp()).encode("utf-8")


def _with_xmp(jpeg: bytes, terms: dict[str, str]) -> bytes:
    for key in terms:
        if not key.startswith("Xmp.") or key.count(".") != 2:
            raise ValueError(f"not an XMP key: {key}")
    with EXIV2:
        pyexiv2.registerNs(DWC, "dwc")
        with pyexiv2.ImageData(jpeg) as image:
            image.modify_xmp({key: _typed(key, terms[key]) for key in sorted(terms)})
            return bytes(image.get_bytes())


def _typed(key: str, value: str) -> str | list[str] | dict[str, str]:
    if key in _IN_LANGUAGES:
        return {'lang="x-default"': value}
    return [value] if key in _LISTS else value

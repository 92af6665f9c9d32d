"""Writes the derivative a second time as a pyramid of tiles, from which an image server cuts what a viewer asks for."""

import os
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

from vasculum.model.frame import Pixels
from vasculum.packaging.media import srgb_profile, xmp_packet

TILE = 256
"""Pixels; what IIIF viewers ask for when nobody says otherwise."""
_STRIP = 1024
"""Rows; even, so that no pair of rows is parted."""
_XMP_TAG, _BYTE = 700, 1
"""XMP specification part 3, 3.2.1 (TIFF)."""


def write_pyramid(
    pixels: Pixels, path: Path, quality: int = 90, dpi: float | None = None, xmp_terms: dict[str, str] | None = None
) -> None:
    """Writes (height, width, 3) uint8 sRGB as a tiled TIFF, each page half the one before down to one tile.

    JPEG tiles without chroma subsampling, ICC profile, XMP; the resolution only from a measured scale. The layout is
    that which iipsrv and Cantaloupe read (reduced pages after the first). The same input gives the same bytes; the file
    appears whole or not at all.
    """
    beside = path.with_name(path.name + ".part")
    packet = xmp_packet(xmp_terms) if xmp_terms else b""
    with tifffile.TiffWriter(beside) as tiff:
        level, page = pixels, 0
        while True:
            tiff.write(
                np.ascontiguousarray(level),
                photometric="rgb",
                tile=(TILE, TILE),
                compression="jpeg",
                compressionargs={"level": quality, "subsampling": "444"},
                subfiletype=1 if page else 0,
                resolution=(dpi / 2**page,) * 2 if dpi else (1, 1),
                resolutionunit="INCH" if dpi else "NONE",
                iccprofile=srgb_profile(),
                extratags=[(_XMP_TAG, _BYTE, len(packet), packet, True)] if packet and not page else [],
                software="Vasculum",
                metadata=None,
            )
            if max(level.shape[:2]) <= TILE:
                break
            level, page = _half(level), page + 1
    with beside.open("rb") as file:
        os.fsync(file.fileno())
    beside.replace(path)


def _half(pixels: Pixels) -> Pixels:
    """Each pixel the mean of four; in strips, for the imaging library holds four bytes a pixel of its own."""
    height, width = (-(-side // 2) for side in pixels.shape[:2])
    half = np.empty((height, width, 3), dtype=np.uint8)
    for top in range(0, len(pixels), _STRIP):
        strip = Image.fromarray(np.ascontiguousarray(pixels[top : top + _STRIP])).reduce(2)
        half[top // 2 : top // 2 + strip.height] = np.asarray(strip)
    return half

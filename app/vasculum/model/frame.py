"""Decoded pixels."""

import threading
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vasculum.model.geometry import Box

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Decoded pixels with their colour meaning; in memory only, never stored, the array not writeable."""

    pixels: Pixels
    """(height, width, 3) uint8, R G B, upright (EXIF orientation applied), encoded as `icc` says."""
    name: str
    """The file's name, for messages."""
    sha256: str
    icc: bytes | None = None
    """The embedded ICC profile of these pixels; None means none was embedded and sRGB is assumed."""
    format: str = ""
    """`JPEG`, `TIFF`, `PNG`, `JPEG2000`, `DNG`, ..."""
    bit_depth: int = 8
    mode: str = "RGB"
    """The file's own colour model before conversion: `L`, `RGB`, `RGBA`, `CMYK`, `1`, `RAW`, ..."""
    orientation: int = 1
    """The EXIF orientation that was undone."""
    rendering: str = "full"
    """`full`, or `embedded-jpeg` / `half-size` where a RAW was read quickly for its verdict."""
    dpi: tuple[float, float] | None = None
    """Resolution tags as found in the file; not to be believed without a measured scale."""
    exif: dict[str, str] = field(default_factory=dict)
    """The capture facts of the file: Make, Model, DateTimeOriginal, FNumber, ExposureTime, ISOSpeedRatings, ..."""
    notes: tuple[str, ...] = ()
    """Sentences on what was decided while reading: first page of several, alpha laid on white, ..."""
    kept: dict[str, NDArray[Any]] = field(default_factory=dict, repr=False)
    """Pictures and maps made of the pixels, by name; of `pipeline.pyramid` or `pipeline.pixels`, gone with it."""
    making: "threading.RLock" = field(default_factory=threading.RLock, repr=False)
    """Held while one of them is made: two steps at once make it once."""

    def __post_init__(self) -> None:
        self.pixels.flags.writeable = False

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6

    def crop(self, box: Box) -> Pixels:
        """A view of the pixels in the box, clipped to the frame."""
        inside = box.clipped(self.width, self.height)
        return self.pixels[inside.y : inside.bottom, inside.x : inside.right]

"""The picture while it is laid out: things pasted with their shadows, and the truth about each.

Pixels are sRGB, 8 bit, rows x columns x 3; boxes are left, top, right, bottom in pixels of the canvas.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import ImageFont

Pixels = NDArray[np.uint8]
Chance = np.random.Generator
Colour = tuple[int, int, int]

REGIONS = ("specimen", "label", "barcode", "chart", "scale", "stamp", "envelope")
"""The order of the network's channels."""
_LEAVES_SPECIMEN = ("barcode", "stamp", "specimen")
_FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
FACES = tuple(sorted(path.stem for path in _FONTS.glob("*.ttf")))


@lru_cache(maxsize=512)
def font(face: str, pixels: int) -> ImageFont.FreeTypeFont:
    """A face of the program's own fonts at an em of so many pixels."""
    return ImageFont.truetype(str(_FONTS / f"{face}.ttf"), pixels)


@dataclass(frozen=True, slots=True)
class Thing:
    """A cut-out: RGBA pixels, and the marked parts on it (region, box in its pixels)."""

    pixels: Pixels
    parts: tuple[tuple[str, tuple[float, float, float, float]], ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """One box of the truth."""

    region: str
    box: tuple[float, float, float, float]


@dataclass(slots=True)
class Canvas:
    """What is drawn so far."""

    pixels: Pixels
    marked: list[Marked] = field(default_factory=list)
    masks: Pixels = field(init=False)
    """One bit a region, in the order of `REGIONS`."""

    def __post_init__(self) -> None:
        self.masks = np.zeros(self.pixels.shape[:2], np.uint8)

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    def paste(
        self, thing: Thing, x: float, y: float, region: str = "", *, turn: float = 0.0, shadow: float = 0.0
    ) -> tuple[float, float, float, float]:
        """Lays a thing with its middle at x, y, turned by so many degrees; gives its box. `shadow` 0 to 1."""
        drawn, matrix = _turned(thing.pixels, turn)
        left, top = round(x - drawn.shape[1] / 2), round(y - drawn.shape[0] / 2)
        if shadow > 0:
            self._shade(drawn[..., 3], left + 2, top + 3, shadow)
        self._over(drawn, left, top)
        solid = drawn[..., 3] > 100
        box = _extent(solid, left, top)
        if region:
            self.mark(region, box, solid, left, top)
        for part, (x0, y0, x1, y1) in thing.parts:
            corners = np.array([[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]]) @ matrix.T
            corners += (left, top)
            cover = np.zeros(self.masks.shape, np.uint8)
            cv2.fillConvexPoly(cover, np.rint(corners).astype(np.int32), 1)
            (a, b), (c, d) = corners.min(axis=0), corners.max(axis=0)
            self.mark(part, (float(a), float(b), float(c), float(d)), cover > 0, 0, 0)
        return box

    def mark(
        self, region: str, box: tuple[float, float, float, float], solid: NDArray[np.bool_], left: int, top: int
    ) -> None:
        """Adds to the truth what lies on the canvas; less than half of it in the frame is no region."""
        x0, y0, x1, y1 = box
        inside = (max(x0, 0), max(y0, 0), min(x1, self.width), min(y1, self.height))
        shown = max(inside[2] - inside[0], 0) * max(inside[3] - inside[1], 0)
        if shown < 0.25 * (x1 - x0) * (y1 - y0) or min(inside[2] - inside[0], inside[3] - inside[1]) < 5:
            return
        self.marked.append(Marked(region, inside))
        place = _overlap(self.masks, solid, left, top)
        if place is not None:
            under, over = place
            part, bit = self.masks[under], 1 << REGIONS.index(region)
            if region not in _LEAVES_SPECIMEN:
                part[solid[over]] &= 0xFE
            part[solid[over]] |= bit

    def _over(self, drawn: Pixels, left: int, top: int) -> None:
        place = _overlap(self.pixels, drawn, left, top)
        if place is None:
            return
        under, over = place
        share = drawn[over][..., 3:].astype(np.uint16)
        below = self.pixels[under].astype(np.uint16)
        self.pixels[under] = ((drawn[over][..., :3] * share + below * (255 - share)) // 255).astype(np.uint8)

    def _shade(self, solid: Pixels, left: int, top: int, strength: float) -> None:
        margin = 8
        soft = cv2.blur(cv2.copyMakeBorder(solid, margin, margin, margin, margin, cv2.BORDER_CONSTANT), (9, 9))
        place = _overlap(self.pixels, soft, left - margin, top - margin)
        if place is not None:
            under, over = place
            kept = 255 - (soft[over] * strength).astype(np.uint16)
            self.pixels[under] = (self.pixels[under] * kept[..., None] // 255).astype(np.uint8)


def blank(height: int, width: int, colour: Colour, opacity: int = 255) -> Pixels:
    """RGBA pixels of one colour."""
    drawn = np.empty((height, width, 4), np.uint8)
    drawn[:] = (*colour, opacity)
    return drawn


def grained(pixels: Pixels, chance: Chance, depth: float, size: int = 24) -> Pixels:
    """The picture with clouds of so many levels, each some `size` pixels wide, and fine grain."""
    height, width = pixels.shape[:2]
    clouds = chance.normal(0, depth, (height // size + 2, width // size + 2)).astype(np.float32)
    shade = cv2.resize(clouds, (width, height), interpolation=cv2.INTER_LINEAR)
    fine = chance.normal(0, depth / 2, (height // 2 + 1, width // 2 + 1)).astype(np.float32)
    shade += cv2.resize(fine, (width, height), interpolation=cv2.INTER_NEAREST)
    result = pixels.copy()
    result[..., :3] = np.clip(pixels[..., :3] + shade[..., None], 0, 255).astype(np.uint8)
    return result


def near(colour: Colour, chance: Chance, spread: float = 10.0) -> Colour:
    """A colour like this one."""
    red, green, blue = np.clip(np.array(colour) + chance.normal(0, spread) + chance.normal(0, spread / 3, 3), 0, 255)
    return int(red), int(green), int(blue)


def _turned(drawn: Pixels, degrees: float) -> tuple[Pixels, NDArray[np.float64]]:
    quarter = round(degrees / 90) % 4 if abs(degrees / 90 - round(degrees / 90)) < 1e-6 else None
    height, width = drawn.shape[:2]
    matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0), dtype=np.float64)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    size = (int(np.ceil(width * cosine + height * sine)), int(np.ceil(width * sine + height * cosine)))
    matrix[:, 2] += (size[0] / 2 - width / 2, size[1] / 2 - height / 2)
    if quarter == 0:
        return drawn, matrix
    # Colour under a clear edge bleeds in, so it is not black: INTER_LINEAR on straight alpha is near enough here.
    turned = cv2.warpAffine(drawn, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpAffine(np.ascontiguousarray(drawn[..., 3]), matrix, size, flags=cv2.INTER_LINEAR)
    turned[..., 3] = alpha
    return np.asarray(turned, dtype=np.uint8), matrix


def _extent(solid: NDArray[np.bool_], left: int, top: int) -> tuple[float, float, float, float]:
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    if not len(rows):
        return (float(left), float(top), float(left), float(top))
    return (
        float(left + columns[0]),
        float(top + rows[0]),
        float(left + columns[-1] + 1),
        float(top + rows[-1] + 1),
    )


def _overlap(
    ground: NDArray[np.generic], above: NDArray[np.generic], left: int, top: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + above.shape[1], ground.shape[1]), min(top + above.shape[0], ground.shape[0])
    if x0 >= x1 or y0 >= y1:
        return None
    return (slice(y0, y1), slice(x0, x1)), (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))

"""The ground that things are laid on: pixels with a scale, shadows under what lies on them, and fonts."""

from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO

import cv2
import numpy as np
import resvg_py
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from vasculum.settings import places

Pixels = NDArray[np.uint8]
Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Written:
    """A line of text and its corners in pixels."""

    text: str
    corners: Corners


def rectangle(x: float, y: float, width: float, height: float) -> Corners:
    """The corners of an upright rectangle, clockwise from the top left."""
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def moved(corners: Corners, dx: float, dy: float) -> Corners:
    """The corners shifted."""
    a, b, c, d = ((x + dx, y + dy) for x, y in corners)
    return (a, b, c, d)


@lru_cache(maxsize=64)
def font(name: str, pixels: int) -> ImageFont.FreeTypeFont:
    """A face of resources/fonts at an em of so many pixels."""
    return ImageFont.truetype(places.resources() / "fonts" / f"{name}.ttf", pixels)


def rasterised(svg: str, width: int) -> Pixels:
    """RGBA pixels, premultiplied, of a drawing rendered at this width."""
    fonts = [str(places.resources() / "fonts")]
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, skip_system_fonts=True, font_dirs=fonts)
    drawn = np.asarray(Image.open(BytesIO(bytes(png))).convert("RGBA"))
    opacity = np.ascontiguousarray(drawn[..., 3])
    colours = cv2.multiply(np.ascontiguousarray(drawn[..., :3]), cv2.merge([opacity] * 3), scale=1 / 255)
    return np.dstack([np.asarray(colours, dtype=np.uint8), opacity])


def enlarged(drawing: Pixels, width: int, height: int) -> Pixels:
    """The drawing at a larger size, smoothly."""
    return np.asarray(cv2.resize(drawing, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


class Card:
    """A slip of paper to draw on, in millimetres; remembers what was written on it and where."""

    def __init__(self, width: float, height: float, scale: float, paper: Colour) -> None:
        self.scale = scale
        self.image = Image.new("RGB", (round(width * scale), round(height * scale)), paper)
        self.pen = ImageDraw.Draw(self.image)
        self.lines: list[Written] = []

    def px(self, millimetres: float) -> int:
        """Millimetres in whole pixels, at least one."""
        return max(1, round(millimetres * self.scale))

    def write(self, x: float, y: float, text: str, face: str, size: float, ink: Colour, anchor: str = "ls") -> None:
        """Writes a line with its anchor (Pillow's words, baseline) at x, y; the em is `size` mm high."""
        face_at_size, at = font(face, self.px(size)), (x * self.scale, y * self.scale)
        self.pen.text(at, text, fill=ink, font=face_at_size, anchor=anchor)
        left, top, right, bottom = self.pen.textbbox(at, text, font=face_at_size, anchor=anchor)
        self.lines.append(Written(text, rectangle(left, top, right - left, bottom - top)))

    def frame(self, inset: float, width: float, ink: Colour) -> None:
        """Rules a frame so far inside the edge."""
        edge = self.px(inset)
        box = (edge, edge, self.image.width - 1 - edge, self.image.height - 1 - edge)
        self.pen.rectangle(box, outline=ink, width=self.px(width))

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float, ink: Colour) -> None:
        """Rules one straight line, upright or level."""
        left, right = sorted((round(x0 * self.scale), round(x1 * self.scale)))
        top, bottom = sorted((round(y0 * self.scale), round(y1 * self.scale)))
        half = width * self.scale / 2
        if left == right:
            left, right = round(left - half), max(round(left + half) - 1, round(left - half))
        else:
            top, bottom = round(top - half), max(round(top + half) - 1, round(top - half))
        self.pen.rectangle((left, top, right, bottom), fill=ink)


@dataclass(slots=True)
class Ground:
    """The picture while it is being laid out."""

    pixels: Pixels
    scale: float
    """Pixels per millimetre."""
    lines: dict[str, list[Written]] = field(default_factory=dict)

    def lay(self, card: Card, x: float, y: float, label: str = "", thickness: float = 0.35) -> tuple[int, int]:
        """Lays a slip with its top left at x, y mm; gives that corner in pixels. `thickness` mm throws the shadow."""
        left, top = round(x * self.scale), round(y * self.scale)
        width, height = card.image.size
        self.shade(np.full((height, width), 255, np.uint8), left, top, thickness)
        self.pixels[top : top + height, left : left + width] = np.asarray(card.image)
        for line in card.lines if label else ():
            self.lines.setdefault(label, []).append(Written(line.text, moved(line.corners, left, top)))
        return left, top

    def shade(self, mask: Pixels, left: int, top: int, thickness: float, strength: float = 0.42) -> None:
        """Darkens the ground under something of this shape, light falling from the upper left."""
        blur, drop = max(thickness * self.scale, 0.5), round(thickness * self.scale * 0.8)
        margin = int(3 * blur) + 1
        # A shadow is soft: worked out at a quarter of the size it looks the same and costs a tenth.
        soft = cv2.copyMakeBorder(mask, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=0)
        full = (soft.shape[1], soft.shape[0])
        soft = cv2.resize(soft, (max(full[0] // 4, 1), max(full[1] // 4, 1)), interpolation=cv2.INTER_AREA)
        soft = cv2.GaussianBlur(soft, (0, 0), max(blur / 4, 0.3))
        dark = np.asarray(cv2.resize(soft, full, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
        place = _overlap(self.pixels, dark, left - margin + drop, top - margin + drop)
        if place is None:
            return
        under, over = place
        kept = cv2.merge([255 - cv2.convertScaleAbs(dark[over], alpha=strength)] * 3)
        self.pixels[under] = cv2.multiply(self.pixels[under], kept, scale=1 / 255)

    def overlay(self, drawing: Pixels, left: int, top: int, opacity: float = 1.0) -> None:
        """Lays premultiplied RGBA pixels over the ground."""
        place = _overlap(self.pixels, drawing, left, top)
        if place is None:
            return
        under, over = place
        part = drawing[over]
        share = cv2.convertScaleAbs(part[..., 3], alpha=opacity)
        alpha = cv2.merge([share] * 3)
        above = cv2.convertScaleAbs(np.ascontiguousarray(part[..., :3]), alpha=opacity)
        below = cv2.multiply(self.pixels[under], 255 - alpha, scale=1 / 255)
        self.pixels[under] = cv2.add(above, below)


def paper(height: int, width: int, colour: Colour, seed: tuple[int, ...], mottle: float, scale: float) -> Pixels:
    """Paper of this colour, clouded and grained: `mottle` is the clouds' depth in 8-bit levels."""
    chance = np.random.default_rng(seed)
    clouds = chance.normal(0, 1, (max(int(height / scale / 9), 2), max(int(width / scale / 9), 2))).astype(np.float32)
    small = (max(width // 4, 1), max(height // 4, 1))
    fine = chance.normal(0, 0.5 * mottle, (small[1], small[0])).astype(np.float32)
    shade = cv2.resize(clouds, small, interpolation=cv2.INTER_CUBIC) * mottle + cv2.GaussianBlur(fine, (0, 0), 0.9)
    full = cv2.resize(
        np.clip(128 + 4 * shade, 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR
    )
    levels = np.arange(256, dtype=np.float32)
    tints = [
        np.clip(channel + (levels - 128) / 4 * tint, 0, 255)
        for channel, tint in zip(colour, (0.9, 1.0, 1.15), strict=True)
    ]
    table = np.rint(np.stack(tints, axis=-1)).astype(np.uint8).reshape(256, 1, 3)
    return np.asarray(cv2.LUT(cv2.merge([full] * 3), table), dtype=np.uint8)


def _overlap(
    ground: Pixels, above: Pixels, left: int, top: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + above.shape[1], ground.shape[1]), min(top + above.shape[0], ground.shape[0])
    if x0 >= x1 or y0 >= y1:
        return None
    return (slice(y0, y1), slice(x0, x1)), (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))

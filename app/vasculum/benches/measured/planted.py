"""Faults planted into photographs in memory: light taken away or added, noise, glare, a shadow, a hand, a pen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from vasculum.benches.measured.left_tools import TOOLS, left
from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, srgb_decoded, srgb_encoded, xyz_of_lab
from vasculum.pipeline.opencv import cv2

Share = NDArray[np.float32]
Plant = Callable[[Pixels, Box, float, int], Pixels]
"""Pixels, the region meant, the strength, a number by which chance begins: a copy with the fault."""

_TO_LIGHT = srgb_decoded(np.arange(256) / 255).astype(np.float32)
_TO_CODES = np.rint(255 * srgb_encoded(np.arange(8192) / 8191)).astype(np.uint8)

_HAND = 0.45
SKINS = (
    (64.7, 19.3, 17.5),
    (61.0, 9.5, 17.0),
    (55.0, 11.0, 19.0),
    (46.0, 12.0, 17.0),
    (37.5, 14.4, 14.9),
    (29.0, 8.0, 9.0),
)
"""CIE L*a*b* of skin: the chart's light and dark skin, three backs of hands between them, and a darker one."""
GLOVES = ((52.0, -8.0, -38.0), (38.0, 12.0, -45.0), (45.0, 28.0, -38.0), (58.0, -32.0, 4.0))
"""CIE L*a*b* of nitrile gloves: two blues, violet, green; our own estimate."""
_PENS = ((20, 20, 22), (30, 50, 140), (160, 20, 30), (200, 170, 40), (170, 172, 175), (20, 90, 60))
_SLENDER = (11.0, 16.0)
"""A pen's length over its thickness."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of fault, the check that should tell it, and how strong it is planted."""

    check: str
    name: str
    unit: str
    strengths: tuple[float, ...]
    plant: Plant
    region: str = ""
    """`label` or `specimen` where it lies in one; else it concerns the frame."""


def burnt(pixels: Pixels, region: Box, stops: float, chance: int) -> Pixels:
    """The region so many stops lighter, as a lamp too near makes it."""
    seen = pixels.copy()
    part = seen[region.y : region.bottom, region.x : region.right]
    part[:] = _codes(_TO_LIGHT[part] * np.float32(2.0**stops))
    return seen


def darkened(pixels: Pixels, region: Box, stops: float, chance: int) -> Pixels:
    """The whole frame so many stops darker."""
    return _codes(_TO_LIGHT[pixels] * np.float32(2.0**-stops))


def grainy(pixels: Pixels, region: Box, levels: float, chance: int) -> Pixels:
    """Noise of so many grey levels, alike in all channels as JPEG leaves it."""
    grain = np.random.default_rng(chance).normal(0, levels, pixels.shape[:2]).astype(np.float32)
    noisy: Pixels = np.clip(np.rint(pixels + grain[..., None]), 0, 255).astype(np.uint8)
    return noisy


def uneven(pixels: Pixels, region: Box, lost: float, chance: int) -> Pixels:
    """Light falling from one side or corner to the other by a share, as one lamp that is off leaves it."""
    y, x = _grid(pixels)
    angle = np.random.default_rng(chance).uniform(0, 2 * np.pi)
    along = x * np.cos(angle) + y * np.sin(angle)
    return _lit(pixels, (1 - lost * (along - along.min()) / np.ptp(along)).astype(np.float32))


def shining(pixels: Pixels, region: Box, share: float, chance: int) -> Pixels:
    """A lamp's image in the region: burnt over a share of it, fading out beyond."""
    dice = np.random.default_rng(chance)
    middle = (region.x + region.width * dice.uniform(0.3, 0.7), region.y + region.height * dice.uniform(0.3, 0.7))
    radius = np.sqrt(share * region.area / np.pi)
    y, x = np.mgrid[: pixels.shape[0], : pixels.shape[1]].astype(np.float32)
    away = np.hypot(x - middle[0], y - middle[1]) / radius
    # At one radius light enough is added that any paper is full.
    added = 1.2 * np.exp2(-6 * np.maximum(away - 1, 0) / 1.0).astype(np.float32)
    outside = np.ones(added.shape, bool)
    outside[region.y : region.bottom, region.x : region.right] = False
    added[outside] = 0
    return _codes(_TO_LIGHT[pixels] + added[..., None])


def shaded(pixels: Pixels, region: Box, lost: float, chance: int) -> Pixels:
    """A soft shadow of an arm or a head from the frame's edge: an ellipse a third of the frame long."""
    dice = np.random.default_rng(chance)
    y, x = _grid(pixels)
    angle = dice.uniform(0, 2 * np.pi)
    middle = (0.9 * np.cos(angle), 0.9 * np.sin(angle))
    u = (x - middle[0]) * np.cos(angle) + (y - middle[1]) * np.sin(angle)
    v = -(x - middle[0]) * np.sin(angle) + (y - middle[1]) * np.cos(angle)
    away = np.hypot(u / 0.6, v / 0.35)
    dark = 1 / (1 + np.exp((away - 1) / 0.06))
    return _lit(pixels, (1 - lost * dark).astype(np.float32))


def handed(
    pixels: Pixels, region: Box, length: float, chance: int, colours: Sequence[tuple[float, float, float]] = SKINS
) -> Pixels:
    """A hand that reaches in from one side by a share of the longer side, fingers first; its colour by chance.

    A hand and its wrist are taken to be 0.45 of the longer side, as beside a herbarium sheet.
    """
    dice = np.random.default_rng(chance)
    height, width = pixels.shape[:2]
    side = max(height, width)
    shape = _hand_mask(round(_HAND * side), dice)[: round(length * side)]
    turns = int(dice.integers(4))
    shape = np.rot90(shape, turns)
    cover = np.zeros((height, width), np.float32)
    rows, columns = (min(a, b) for a, b in zip(shape.shape, cover.shape, strict=True))
    at = [int(dice.uniform(0.05, 0.95) * (whole - part)) for whole, part in ((height, rows), (width, columns))]
    # As drawn it comes from the bottom; turned once, from the right, and so on.
    top = (height - rows, at[0], 0, at[0])[turns]
    left = (at[1], width - columns, at[1], 0)[turns]
    cut = shape[-rows:] if turns == 0 else shape[:rows]
    cut = cut[:, -columns:] if turns == 1 else cut[:, :columns]
    cover[top : top + rows, left : left + columns] = cut
    soft = cv2.GaussianBlur(cover, (0, 0), max(0.002 * side, 0.8))
    skin = np.clip(xyz_of_lab(np.array(colours[int(dice.integers(len(colours)))])) @ XYZ_TO_SRGB.T, 0, 1)
    round_off = cv2.distanceTransform((cover > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    shade = 0.6 + 0.4 * np.clip(round_off / max(float(round_off.max()), 1) * 2, 0, 1)
    shade = shade * (1 + 0.05 * cv2.GaussianBlur(dice.normal(0, 1, cover.shape).astype(np.float32), (0, 0), 3))
    light = _TO_LIGHT[pixels] * (1 - soft[..., None]) + (shade * soft)[..., None] * skin.astype(np.float32)
    return _codes(light.astype(np.float32))


def penned(pixels: Pixels, region: Box, length: float, chance: int) -> Pixels:
    """A pen on the sheet, its point at one end, in one colour or two, with its shadow; length of the longer side."""
    dice = np.random.default_rng(chance)
    height, width = pixels.shape[:2]
    long = length * max(height, width)
    thick, angle = long / dice.uniform(*_SLENDER), dice.uniform(0, np.pi)
    reach = np.abs((np.cos(angle), np.sin(angle))) * long / 2 + thick
    middle = [
        dice.uniform(low, side - low) if side > 2 * low else side / 2
        for low, side in zip(reach, (width, height), strict=True)
    ]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    along = ((x - middle[0]) * np.cos(angle) + (y - middle[1]) * np.sin(angle)) / (long / 2)
    across = ((y - middle[1]) * np.cos(angle) - (x - middle[0]) * np.sin(angle)) / (thick / 2)
    pointed = np.minimum(1, np.clip((1 - along) / 0.12, 0, 1) + 0.1)
    cover = ((np.abs(along) < 1) & (np.abs(across) < pointed)).astype(np.float32)
    barrel, cap = (np.array(_PENS[int(dice.integers(len(_PENS)))], np.float32) for _ in range(2))
    paint = np.where((along < -0.35)[..., None], cap, barrel)
    lit = (0.65 + 0.5 * np.exp(-(((across + 0.35) / 0.3) ** 2)) - 0.25 * np.clip(across, 0, 1))[..., None]
    soft = cv2.GaussianBlur(cover, (0, 0), 0.8)[..., None]
    step = int(0.15 * thick)
    shadow = 0.35 * cv2.GaussianBlur(np.roll(cover, (step, step), (0, 1)), (0, 0), max(0.12 * thick, 1.0))[..., None]
    seen = pixels * (1 - shadow) * (1 - soft) + np.clip(paint * lit, 0, 255) * soft
    return np.asarray(np.clip(np.rint(seen), 0, 255), np.uint8)


def lain(pixels: Pixels, region: Box, length: float, chance: int, tool: str, out: float = 0.0) -> Pixels:
    """One of `TOOLS` on the sheet, length of the longer side; a share of it beyond the frame."""
    return _codes(left(_TO_LIGHT[pixels], TOOLS[tool], length * max(pixels.shape[:2]), out, chance))


def _hand_mask(length: int, dice: np.random.Generator) -> NDArray[np.float32]:
    """An arm, a palm and four fingers and a thumb, coming from the bottom, `length` pixels high."""
    width = max(int(0.62 * length), 4)
    drawn = np.zeros((length, width), np.uint8)

    def stroke(x0: float, y0: float, x1: float, y1: float, thick: float) -> None:
        points = [(int(x * width), int(y * length)) for x, y in ((x0, y0), (x1, y1))]
        cv2.line(drawn, *points, 255, max(2, int(thick * length)), cv2.LINE_AA)

    stroke(0.5, 0.62, 0.5, 1.2, 0.2)
    stroke(0.5, 0.45, 0.5, 0.6, 0.3)
    for number in range(4):
        x = 0.32 + 0.12 * number
        stroke(
            x,
            0.42,
            x + 0.08 * (number - 1.5) + float(dice.uniform(-0.02, 0.02)),
            0.08 + 0.03 * abs(number - 1.5),
            0.062,
        )
    stroke(0.66, 0.5, 0.9, 0.32, 0.07)
    return (drawn / 255).astype(np.float32)


def _grid(pixels: Pixels) -> tuple[Share, Share]:
    height, width = pixels.shape[:2]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    return y, x


def _lit(pixels: Pixels, share: Share) -> Pixels:
    return _codes(_TO_LIGHT[pixels] * share[..., None])


def _codes(light: Share) -> Pixels:
    return _TO_CODES[(np.clip(light, 0, 1) * np.float32(8191) + np.float32(0.5)).astype(np.uint16)]


FAULTS: Mapping[str, Fault] = {
    fault.name: fault
    for fault in (
        Fault("label-clipping", "label burnt out", "stops", (0.5, 1.0, 1.5, 2.0), burnt, "label"),
        Fault("specimen-clipping", "specimen burnt out", "stops", (1.0, 2.0, 3.0), burnt, "specimen"),
        Fault("underexposure", "frame too dark", "stops", (3.0, 5.0, 6.0, 7.0), darkened),
        Fault("noise", "noise", "grey levels", (2.0, 4.0, 8.0, 12.0), grainy),
        Fault("evenness", "one lamp weaker", "share of light", (0.1, 0.2, 0.3, 0.5), uneven),
        Fault("glare", "glare on a label", "share of it", (0.02, 0.05, 0.1, 0.2), shining, "label"),
        Fault("shadow", "soft shadow", "share of light", (0.1, 0.2, 0.3, 0.5), shaded),
        Fault("hand", "hand", "of the longer side", (0.05, 0.1, 0.2, 0.4), handed),
        Fault("hand", "gloved hand", "of the longer side", (0.05, 0.1, 0.2, 0.4), partial(handed, colours=GLOVES)),
        Fault("tool", "pen", "of the longer side", (0.15, 0.25, 0.35), penned),
        *(
            Fault("tool", f"worn {tool}", "of the longer side", (0.2, 0.28, 0.34), partial(lain, tool=tool))
            for tool in TOOLS
        ),
        Fault("tool", "pen half in", "of the longer side", (0.28, 0.34), partial(lain, tool="pen", out=0.4)),
        Fault("tool", "pencil half in", "of the longer side", (0.28, 0.34), partial(lain, tool="pencil", out=0.4)),
    )
}

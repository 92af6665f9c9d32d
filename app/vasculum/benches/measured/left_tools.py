"""Tools as they are left on a sheet, drawn in linear light: pens, pencils, forceps and knives, each with its shadow.

Sizes are those of a stationer's and a preparator's catalogue, as shares of the length; colours are our own estimates.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.colour.spaces import srgb_decoded
from vasculum.pipeline.opencv import cv2

Light = NDArray[np.float32]
Colour = tuple[float, float, float]

_BARRELS: tuple[Colour, ...] = (
    *((18, 18, 20), (28, 45, 130), (150, 22, 30), (20, 88, 58), (205, 172, 45), (222, 120, 40)),
    *((236, 235, 230), (168, 171, 175), (120, 124, 130), (190, 210, 222), (92, 60, 40), (120, 60, 130)),
)
"""sRGB: black, blue, red, green, yellow, orange, white, silver, grey, pale blue, brown, violet."""
_LACQUERS: tuple[Colour, ...] = (
    *((214, 170, 40), (190, 28, 34), (25, 60, 130), (22, 22, 24), (30, 95, 60), (214, 184, 140)),
)
"""sRGB of pencils: yellow, red, blue, black, green, bare wood."""
_STEELS: tuple[Colour, ...] = ((176, 179, 183), (140, 143, 147), (205, 207, 210))
_WOOD, _LEAD, _ERASER, _BLACK = (222, 190, 148), (60, 60, 64), (205, 120, 125), (30, 30, 32)
_UNEVEN, _DIRT, _PRINTED = 0.05, 0.05, 0.4
"""Shares of the light by which it differs along a tool and from place to place; the share of tools with print."""
_EDGE = 0.6
"""Pixels over which an edge passes into the ground."""
_SHADOW = 0.4
"""Share of the light that is lacking where the shadow is deepest."""


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """What is seen of a tool, at each pixel of a picture."""

    slender: float
    """Its length over its greatest thickness."""
    half: Light
    """Half its thickness along it, as a share of the greatest."""
    gap: Light
    """Half the width of what is open between its arms, as a share of the greatest half thickness; mostly nought."""
    light: Light
    """Linear RGB, as seen under even light."""


Draw = Callable[[Light, Light, np.random.Generator], Body]
"""From each pixel's place along it (0 to 1, the point at 1) and across it (in lengths, 0 on its middle), and chance."""


def left(light: Light, draw: Draw, length: float, out: float, chance: int) -> Light:
    """Linear light of a picture on which a tool was left; its length in pixels, the share of it beyond the frame."""
    dice = np.random.default_rng(chance)
    height, width = light.shape[:2]
    angle, shadow_at = float(dice.uniform(0, 2 * np.pi)), float(dice.uniform(0, 2 * np.pi))
    way = np.array([np.cos(angle), np.sin(angle)])
    middle = _lies(way, length, out, (width, height), dice)
    # Nothing changes farther off than this.
    reach = np.abs(way) * length / 2 + 0.2 * length
    x0, y0 = (int(low) for low in np.clip(middle - reach, 0, (width - 1, height - 1)))
    x1, y1 = (int(high) for high in np.clip(middle + reach, (x0 + 1, y0 + 1), (width, height)))
    y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32) - np.float32(middle[::-1, None, None])
    along, across = x * way[0] + y * way[1], (y * way[0] - x * way[1]).astype(np.float32)
    body = draw((along / length + 0.5).astype(np.float32), across / np.float32(length), dice)
    thick = length / body.slender
    cover = _cover(body, along, across, length)
    step = 0.18 * thick
    moved = np.array([[1, 0, step * np.cos(shadow_at)], [0, 1, step * np.sin(shadow_at)]], np.float32)
    cast = cv2.GaussianBlur(cv2.warpAffine(cover, moved, cover.shape[::-1]), (0, 0), max(0.14 * thick, 1.0))
    seen = light.copy()
    part = seen[y0:y1, x0:x1]
    part *= (1 - _SHADOW * cast)[..., None]
    part += (body.light * _worn(body, along / length, across / thick, dice)[..., None] - part) * cover[..., None]
    return seen


def _worn(body: Body, along: Light, across: Light, dice: np.random.Generator) -> Light:
    """Share of a new tool's light: uneven lamps, dirt and scratches, and on some a line of print."""
    bands = np.interp(along, np.linspace(-0.5, 0.5, 12), dice.normal(1, _UNEVEN, 12))
    dirt = cv2.GaussianBlur(dice.normal(0, 1, along.shape).astype(np.float32), (0, 0), 2.0)
    worn = bands + _DIRT * dirt / max(float(dirt.std()), 1e-6)
    if dice.random() < _PRINTED:
        begin, signs = float(dice.uniform(-0.35, 0.0)), dice.random(48) < 0.6
        place = np.clip((along - begin) / 0.3 * 48, -1, 48).astype(int)
        there = (place >= 0) & (place < 48) & (np.abs(across - float(dice.uniform(-0.15, 0.15))) < 0.13)
        worn = worn * np.where(there & signs[np.clip(place, 0, 47)], float(dice.choice((0.4, 1.8))), 1.0)
    return np.asarray(worn, np.float32)


def _cover(body: Body, along: Light, across: Light, length: float) -> Light:
    """Share of each pixel that the tool hides; places in pixels from its middle."""
    half = length / body.slender / 2
    inside = np.minimum(body.half * half - np.abs(across), length / 2 - np.abs(along))
    open_ = body.gap > 0
    inside[open_] = np.minimum(inside, np.abs(across) - body.gap * half)[open_]
    return np.asarray(np.clip(inside / _EDGE + 0.5, 0, 1), np.float32)


def _lies(
    way: NDArray[np.float64], length: float, out: float, size: tuple[int, int], dice: np.random.Generator
) -> NDArray[np.float64]:
    """The middle of a tool that lies whole in the frame, or reaches beyond one of its sides by a share."""
    sides, reach = np.array(size, float), np.abs(way) * length / 2 + 0.02 * length
    low = np.minimum(reach, sides / 2)
    middle = dice.uniform(low, np.maximum(sides - low, low + 1e-6))
    if out > 0:
        side = int(np.argmax(np.abs(way)))
        beyond = np.abs(way[side]) * length * (0.5 - out)
        middle[side] = beyond if dice.random() < 0.5 else sides[side] - beyond
    return np.asarray(middle)


def pen(u: Light, across: Light, dice: np.random.Generator) -> Body:
    """A ball pen or a felt pen: barrel, cap or not, clip or not, a cone at its point."""
    slender = float(dice.uniform(11, 17))
    v = across * np.float32(2 * slender)
    barrel, cap, metal = _of(_BARRELS, dice), _of(_BARRELS, dice), _of(_STEELS, dice)
    capped, cone = float(dice.choice((0.0, 0.36, 0.42))), float(dice.uniform(0.06, 0.12))
    paint = np.where((u < capped)[..., None], cap, barrel)
    paint = np.where((u > 1 - cone)[..., None], metal if dice.random() < 0.5 else barrel, paint)
    light = paint * _round(v, gloss=float(dice.uniform(0.03, 0.35)))
    if dice.random() < 0.7:
        side, clip = float(dice.uniform(-0.5, 0.5)), metal if dice.random() < 0.6 else cap
        on = (np.abs(v - side) < 0.22) & (u > 0.02) & (u < 0.3)
        light = np.where(on[..., None], clip * _round((v - side) / 0.22, gloss=0.3), light)
    half = np.clip((1 - u) / cone, 0.12, 1).astype(np.float32)
    return Body(slender, half, np.zeros_like(u), light.astype(np.float32))


def pencil(u: Light, across: Light, dice: np.random.Generator) -> Body:
    """Six-sided or round, lacquered, sharpened, new or half used up, at times with an eraser."""
    slender = float(dice.uniform(13, 20))
    v = across * np.float32(2 * slender)
    cone = 2.6 / slender
    facets = np.select([v < -0.5, v < 0.5], dice.permutation((0.55, 0.85))[:2], float(dice.uniform(0.6, 1.05)))
    flat = dice.random() < 0.7
    shade = np.asarray(facets[..., None] if flat else _round(v, gloss=0.1), np.float32)
    light = _of(_LACQUERS, dice) * shade
    sharp = np.clip((1 - u) / cone, 0.1, 1).astype(np.float32)
    light = np.where((u > 1 - cone)[..., None], _linear(_WOOD) * _round(np.asarray(v / sharp, np.float32)), light)
    light = np.where((u > 1 - 0.28 * cone)[..., None], _linear(_LEAD) * _round(v), light)
    if dice.random() < 0.4:
        light = np.where((u < 2 / slender)[..., None], _of(_STEELS, dice) * _round(v, gloss=0.4), light)
        light = np.where((u < 0.9 / slender)[..., None], _linear(_ERASER) * _round(v), light)
    half = np.clip((1 - u) / cone, 0.06, 1).astype(np.float32)
    return Body(slender, half, np.zeros_like(u), light.astype(np.float32))


def forceps(u: Light, across: Light, dice: np.random.Generator) -> Body:
    """Of steel, lying flat: two arms with a gap that bow out and meet at the points; or on their side: one arm."""
    slender = float(dice.uniform(10, 15))
    v = across * np.float32(2 * slender)
    steel, widest = _of(_STEELS, dice), float(dice.uniform(0.35, 0.5))
    half = np.interp(u, (0, widest, 0.9, 1), (0.6, 1.0, 0.3, 0.12)).astype(np.float32)
    gap = np.zeros_like(u)
    if dice.random() < 0.6:
        gap = np.interp(u, (0, 0.12, widest, 0.97), (0, 0, 0.4, 0)).astype(np.float32)
    light = steel * _round(np.asarray(v / np.maximum(half, 0.1), np.float32), gloss=float(dice.uniform(0.1, 0.4)))
    ribbed = (u > widest - 0.08) & (u < widest + 0.12)
    light = np.where((ribbed & ((u * 90) % 1 < 0.5))[..., None], 0.7 * light, light)
    return Body(slender, half, gap, light.astype(np.float32))


def knife(u: Light, across: Light, dice: np.random.Generator) -> Body:
    """A scalpel or a small knife: a flat handle of steel or dark plastic, and a blade with a straight back."""
    slender = float(dice.uniform(13, 18))
    v = across * np.float32(2 * slender)
    handle = _of(_STEELS, dice) if dice.random() < 0.7 else _linear(_BLACK)
    flat = np.where(np.abs(v) > 0.8, 0.7, 0.95 + 0.1 * u)[..., None]
    light = np.where((u > 0.7)[..., None], _of(_STEELS, dice) * np.float32(dice.uniform(0.7, 1.1)), handle * flat)
    half = np.interp(u, (0, 0.03, 0.66, 0.7, 0.88, 1), (0.7, 1, 1, 0.7, 0.7, 0.05)).astype(np.float32)
    return Body(slender, half, np.zeros_like(u), light.astype(np.float32))


TOOLS: Mapping[str, Draw] = {"pen": pen, "pencil": pencil, "forceps": forceps, "knife": knife}


def _round(v: Light, gloss: float = 0.0) -> Light:
    """How light a cylinder is across, lamps on both sides, with the shine of its lacquer; (..., 1)."""
    v = np.clip(v, -1, 1)
    shade = 0.45 + 0.55 * np.sqrt(np.maximum(1 - v * v, 0))
    shine = gloss * (np.exp(-(((v + 0.45) / 0.16) ** 2)) + 0.6 * np.exp(-(((v - 0.5) / 0.14) ** 2)))
    return np.asarray(shade + shine, np.float32)[..., None]


def _of(colours: tuple[Colour, ...], dice: np.random.Generator) -> Light:
    return _linear(colours[int(dice.integers(len(colours)))])


def _linear(colour: Colour) -> Light:
    return srgb_decoded(np.array(colour) / 255).astype(np.float32)

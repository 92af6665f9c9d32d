"""The outline of a label: from its lines outwards until the paper ends."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vasculum.model.findings import LabelText
from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box

_EDGE = 9.0
"""8-bit levels in any channel by which the ground changes at a paper's edge, or its shadow darkens it."""
_FARTHEST = 2.5
"""A paper ends within so many line heights of its text; where nothing is seen so far, the sheet has its tone."""
_MARGIN = 0.8
"""Line heights of margin that are taken where no edge is seen."""


def outline(pixels: Pixels, label: LabelText, others: Sequence[Box] = ()) -> tuple[Box, int]:
    """The box of the paper that carries a label, and on how many of its four sides an edge was seen.

    It never reaches over the text of `others`.
    """
    height, width = pixels.shape[:2]
    text = (label.box or label.quad.box).clipped(width, height)
    line = max(float(np.median([min(part.quad.box.width, part.quad.box.height) for part in label.lines])), 4.0)
    free = _free(text, others, int(_FARTHEST * line))
    sides = [_side(pixels, text, name, reach, line) for name, reach in free.items()]
    seen = sum(side is not None for side in sides)
    left, top, right, bottom = (
        min(int(_MARGIN * line), reach) if side is None else side
        for side, reach in zip(sides, free.values(), strict=True)
    )
    return Box(text.x - left, text.y - top, text.width + left + right, text.height + top + bottom).clipped(
        width, height
    ), seen


def _free(text: Box, others: Sequence[Box], reach: int) -> dict[str, int]:
    """Pixels on each side before another label's text comes."""
    free = dict.fromkeys(("left", "top", "right", "bottom"), reach)
    for other in others:
        beside = min(text.bottom, other.bottom) > max(text.y, other.y)
        above = min(text.right, other.right) > max(text.x, other.x)
        gaps = {
            "left": text.x - other.right if beside else -1,
            "right": other.x - text.right if beside else -1,
            "top": text.y - other.bottom if above else -1,
            "bottom": other.y - text.bottom if above else -1,
        }
        for name, gap in gaps.items():
            if gap >= 0:
                free[name] = min(free[name], gap)
    return free


def _side(pixels: Pixels, text: Box, name: str, reach: int, line: float) -> int | None:
    """Pixels from the text to the paper's edge on that side; the frame's edge counts as one."""
    profile = _profile(pixels, text, name, reach)
    if len(profile) < 4:
        return len(profile)
    step = max(1, round(line / 8))
    smooth = np.stack([profile[max(0, i - step) : i + 1].mean(axis=0) for i in range(len(profile))])
    ground = np.median(smooth[: max(3, round(line / 6))], axis=0)
    away = np.abs(smooth - ground).max(axis=1) > _EDGE
    first = int(np.argmax(away)) if away.any() else None
    if first is None:
        return len(profile) if len(profile) < reach else None
    return first


def _profile(pixels: Pixels, text: Box, name: str, reach: int) -> NDArray[np.float64]:
    """(n, 3): the typical colour of each row or column from the text outwards, over the text's middle."""
    height, width = pixels.shape[:2]
    x = slice(text.x + text.width // 10, max(text.right - text.width // 10, text.x + text.width // 10 + 1))
    y = slice(text.y + text.height // 10, max(text.bottom - text.height // 10, text.y + text.height // 10 + 1))
    thin_x, thin_y = (max(1, (part.stop - part.start) // 60) for part in (x, y))
    if name == "left":
        strip = pixels[y.start : y.stop : thin_y, max(0, text.x - reach) : text.x][:, ::-1].transpose(1, 0, 2)
    elif name == "right":
        strip = pixels[y.start : y.stop : thin_y, text.right : min(width, text.right + reach)].transpose(1, 0, 2)
    elif name == "top":
        strip = pixels[max(0, text.y - reach) : text.y, x.start : x.stop : thin_x][::-1]
    else:
        strip = pixels[text.bottom : min(height, text.bottom + reach), x.start : x.stop : thin_x]
    if not strip.size:
        return np.zeros((0, 3))
    profile: NDArray[np.float64] = np.median(strip.astype(np.float64), axis=1)
    return profile

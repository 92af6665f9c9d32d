"""What is printed but is no label: a ruler's figures, and bars of a code that were taken for letters."""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from vasculum.model.geometry import Box
from vasculum.pipeline.reading.lines import Corners, sides

_FIGURE = re.compile(r"\d{1,2}")
_ABOUT = 1.3
"""Heights of its figures by which a ruler reaches beyond them: its ticks, its edge."""
_LEVEL, _ALIKE, _APART = 0.7, 1.35, 1.5
"""Figures of one ruler stand level within that share of their height, are alike in it, and that many heights apart."""


def ruler_figures(lines: Sequence[Corners], texts: Sequence[str]) -> set[int]:
    """Indices of the lines that are a ruler's figures: lone numbers, level, evenly apart, rising by their distance."""
    lone = [index for index, text in enumerate(texts) if _FIGURE.fullmatch(text.strip())]
    rows = [index for index, text in enumerate(texts) if _counts(text)]
    found: set[int] = set(rows)
    for first in lone:
        for second in lone:
            if first < second and _one_ruler(lines[first], lines[second], int(texts[first]), int(texts[second])):
                found |= {first, second}
    return found


def ruler_boxes(figures: Sequence[Corners]) -> list[Box]:
    """The ruler about its figures: one box, or none without any."""
    if not figures:
        return []
    points = np.concatenate(figures)
    low, high = points.min(axis=0), points.max(axis=0)
    height = float(np.median([sides(corners)[1] for corners in figures]))
    long = int(np.argmax(high - low))
    around = np.array([_ABOUT * height, _ABOUT * height])
    around[long] = height
    return [Box.around([tuple(low - around), tuple(high + around)])]


def in_code(corners: Corners, codes: Sequence[Box]) -> bool:
    """Whether a line lies on a code's own bars."""
    x, y = corners.mean(axis=0)
    height = sides(corners)[1]
    return any(
        box.y + 0.15 * box.height < y < box.bottom - 0.15 * box.height
        and box.x < x < box.right
        and height > 0.2 * min(box.height, box.width)
        for box in codes
    )


def _counts(text: str) -> bool:
    """Whether a line counts: `0 1 2 3 4 5`, `12 13 14 15`, a unit perhaps behind, a figure perhaps misread."""
    parts = [part for part in text.split() if part not in ("cm", "mm")]
    numbers = [int(part) for part in parts if _FIGURE.fullmatch(part)]
    if len(numbers) < 3 or len(numbers) < 0.7 * len(parts):
        return False
    steps = [after - before for before, after in pairwise(numbers)]
    return sum(step in (1, 2, 10) for step in steps) >= 0.7 * len(steps)


def _one_ruler(first: Corners, second: Corners, low: int, high: int) -> bool:
    heights = [sides(corners)[1] for corners in (first, second)]
    height = max(heights)
    way = second.mean(axis=0) - first.mean(axis=0)
    along, down = np.abs(way)
    return bool(
        low != high
        and height < _ALIKE * min(heights)
        and min(along, down) < _LEVEL * height
        and max(along, down) > _APART * height
    )

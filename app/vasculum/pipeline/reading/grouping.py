"""Which lines belong to one label, and in which order a person reads them."""

import numpy as np

from vasculum.pipeline.reading.detection import Corners

_GAP = 1.3
"""Lines of one label lie closer than so many line heights."""


def group_lines(lines: list[Corners]) -> list[list[int]]:
    """Indices of the lines of each label, labels from the top, lines in reading order."""
    parents = list(range(len(lines)))

    def root(index: int) -> int:
        while parents[index] != index:
            index = parents[index]
        return index

    for first in range(len(lines)):
        for second in range(first):
            if _together(lines[first], lines[second]):
                parents[root(first)] = root(second)
    groups: dict[int, list[int]] = {}
    for index in range(len(lines)):
        groups.setdefault(root(index), []).append(index)
    ordered = [_reading_order(group, lines) for group in groups.values()]
    return sorted(ordered, key=lambda group: (float(lines[group[0]][:, 1].min()), float(lines[group[0]][:, 0].min())))


def _together(first: Corners, second: Corners) -> bool:
    height = max(_height(first), _height(second))
    if max(_height(first), _height(second)) > 3 * min(_height(first), _height(second)):
        return False
    gap_x = max(first[:, 0].min(), second[:, 0].min()) - min(first[:, 0].max(), second[:, 0].max())
    gap_y = max(first[:, 1].min(), second[:, 1].min()) - min(first[:, 1].max(), second[:, 1].max())
    return bool(max(gap_x, 0) < 2.5 * height and max(gap_y, 0) < _GAP * height)


def _reading_order(group: list[int], lines: list[Corners]) -> list[int]:
    """Rows from the top; within a row from the left."""
    by_height = sorted(group, key=lambda index: float(lines[index][:, 1].mean()))
    rows: list[list[int]] = []
    for index in by_height:
        middle = float(lines[index][:, 1].mean())
        last = rows[-1] if rows else None
        if last and abs(middle - float(lines[last[0]][:, 1].mean())) < 0.5 * _height(lines[last[0]]):
            last.append(index)
        else:
            rows.append([index])
    return [index for row in rows for index in sorted(row, key=lambda item: float(lines[item][:, 0].min()))]


def _height(corners: Corners) -> float:
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    return float(min(sides[0], sides[1]))

"""Which lines belong to one label, and in which order a person reads them."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.reading.lines import Axis, Corners, axes, gap, sides
from vasculum.pipeline.reading.paper import Ground, paper_tone, same_paper

_TURNED = 0.87
"""Cosine of 30 degrees: lines of one label run the same way."""
_NEAR, _BESIDE = 1.5, 2.5
"""Line heights below and beside, within which lines on paper of one colour are one label's."""
_FAR_BELOW, _FAR_BESIDE = 4.0, 25.0
"""Line heights within which blocks are one label's where one stands in the other's column and clean paper between."""
_COLUMN = 0.6
"""Share of the narrower block's width that stands in the other's column."""
_UNLIKE_HEIGHT = 3.0
_BY_CODE, _HELD = 1.5, 0.6
"""A line is a code's where it is no further away than so many of its heights, and so much of it lies over its bars."""
_ROW, _ON_PLACE = 0.5, 0.3
"""Two pieces of one row overlap by that share of the lower one's height, and by no more of the narrower one's width."""


def group_lines(
    lines: Sequence[Corners], pixels: Pixels, codes: Sequence[Box] = (), papers: Sequence[Box] = ()
) -> list[list[int]]:
    """Indices of the lines of each label: near lines make blocks, blocks in one column on one paper make labels.

    What stands close above and below a barcode (`codes`) is a label of its own, wherever it was stuck. Lines on two of
    the papers that were seen (`papers`) are two labels'.
    """
    stands = [_paper_of(corners, papers) for corners in lines]
    owners = [_beside_code(corners, codes) for corners in lines]
    grounds = [paper_tone(pixels, corners) for corners in lines]

    def near(first: int, second: int) -> bool:
        if owners[first] is not None or owners[second] is not None:
            return owners[first] == owners[second]
        if _parted({stands[first]}, {stands[second]}):
            return False
        pair = (lines[first], lines[second])
        way = _common_way(pair)
        return (
            way is not None
            and _within(pair, way, _BESIDE, _NEAR)
            and same_paper(pixels, pair, (grounds[first], grounds[second]), way, strict=False)
        )

    blocks = _joined(list(range(len(lines))), near)

    def one_label(first: int, second: int) -> bool:
        if owners[blocks[first][0]] is not None or owners[blocks[second][0]] is not None:
            return False
        if _parted(*({stands[i] for i in blocks[block]} for block in (first, second))):
            return False
        return _in_column([lines[i] for i in blocks[first]], [lines[i] for i in blocks[second]]) and any(
            _clean_way((lines[i], lines[j]), (grounds[i], grounds[j]), pixels)
            for i in blocks[first]
            for j in blocks[second]
        )

    return [[i for block in label for i in blocks[block]] for label in _joined(list(range(len(blocks))), one_label)]


def rows(group: Sequence[int], lines: Sequence[Corners]) -> list[list[int]]:
    """The lines of a label as rows from its top, each from its beginning; columns of a tilted label stay in theirs."""
    along, down = axes([lines[index] for index in group])
    found: list[list[int]] = []
    for index in sorted(group, key=lambda index: float((lines[index] @ down).mean())):
        fitting = [row for row in found if _in_row(index, row, lines, along, down)]
        if fitting:
            fitting[-1].append(index)
        else:
            found.append([index])
    for row in found:
        row.sort(key=lambda index: float((lines[index] @ along).min()))
    return sorted(found, key=lambda row: float(np.mean([(lines[index] @ down).mean() for index in row])))


def _joined(items: Sequence[int], together: Callable[[int, int], bool]) -> list[list[int]]:
    parents = list(items)

    def root(index: int) -> int:
        while parents[index] != index:
            index = parents[index]
        return index

    for first in items:
        for second in range(first):
            if root(first) != root(second) and together(first, second):
                parents[root(first)] = root(second)
    groups: dict[int, list[int]] = {}
    for index in items:
        groups.setdefault(root(index), []).append(index)
    return list(groups.values())


def _common_way(pair: tuple[Corners, Corners]) -> tuple[Axis, Axis] | None:
    """The axes of the longer of two lines; None where they run differently or differ in height beyond one label's."""
    ways = [axes([corners])[0] for corners in pair]
    slim = [sides(corners)[0] / max(sides(corners)[1], 1.0) for corners in pair]
    if abs(float(ways[0] @ ways[1])) < _TURNED and min(slim) > 1.5:
        return None
    way = axes([max(pair, key=lambda corners: sides(corners)[0])])
    heights = [float(np.ptp(corners @ way[1])) for corners in pair]
    return way if max(heights) <= _UNLIKE_HEIGHT * min(heights) else None


def _within(pair: tuple[Corners, Corners], way: tuple[Axis, Axis], beside: float, below: float) -> bool:
    """Whether two lines lie no further from each other than so many line heights."""
    along, down = way
    height = max(float(np.ptp(corners @ down)) for corners in pair)
    return (
        gap(pair[0] @ along, pair[1] @ along) < beside * height and gap(pair[0] @ down, pair[1] @ down) < below * height
    )


def _in_column(first: Sequence[Corners], second: Sequence[Corners]) -> bool:
    """Whether one block stands in the other's column: most of the narrower one's width within the wider one's."""
    along, _ = axes([*first, *second])
    spans = [np.concatenate(block) @ along for block in (first, second)]
    narrow = max(min(float(np.ptp(span)) for span in spans), 1.0)
    return -gap(spans[0], spans[1]) >= _COLUMN * narrow


def _clean_way(pair: tuple[Corners, Corners], grounds: tuple[Ground, Ground], pixels: Pixels) -> bool:
    way = _common_way(pair)
    if way is None or not _within(pair, way, _FAR_BESIDE, _FAR_BELOW):
        return False
    overlaps = [gap(pair[0] @ axis, pair[1] @ axis) < 0 for axis in way]
    return any(overlaps) and same_paper(pixels, pair, grounds, way, strict=True)


def _beside_code(corners: Corners, codes: Sequence[Box]) -> int | None:
    """The code whose label this line is part of."""
    low, high = corners.min(axis=0), corners.max(axis=0)
    height = float(min(high - low))
    for number, box in enumerate(codes):
        ends = ((low[0], high[0], box.x, box.right), (low[1], high[1], box.y, box.bottom))
        gaps = [max(a, c) - min(b, d) for a, b, c, d in ends]
        held = [(min(b, d) - max(a, c)) / max(b - a, 1.0) for a, b, c, d in ends]
        if max(gaps) < _BY_CODE * height and max(held) > _HELD and max(high - low) < 2.5 * max(box.width, box.height):
            return number
    return None


def _paper_of(corners: Corners, papers: Sequence[Box]) -> int | None:
    """The one paper on which a line's middle lies; None for none and for several."""
    x, y = corners.mean(axis=0)
    found = [number for number, box in enumerate(papers) if box.holds((float(x), float(y)))]
    return found[0] if len(found) == 1 else None


def _parted(first: set[int | None], second: set[int | None]) -> bool:
    """Whether two blocks lie on papers of which they share none."""
    return bool(first - {None}) and bool(second - {None}) and not (first & second) - {None}


def _in_row(index: int, row: Sequence[int], lines: Sequence[Corners], along: Axis, down: Axis) -> bool:
    """Whether a piece stands in a row: level with its nearest neighbour there, and on nobody's place."""
    here = lines[index]
    for other in row:
        narrow = min(float(np.ptp(here @ along)), float(np.ptp(lines[other] @ along)))
        if gap(here @ along, lines[other] @ along) < -_ON_PLACE * narrow:
            return False
    nearest = lines[min(row, key=lambda other: gap(here @ along, lines[other] @ along))]
    shared = -gap(_end(here, nearest, down), _end(nearest, here, down))
    return shared > _ROW * min(sides(here)[1], sides(nearest)[1])


def _end(corners: Corners, towards: Corners, down: Axis) -> NDArray[np.float64]:
    """Where the end of a line that faces another one lies across the writing."""
    first, last = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    other = towards.mean(axis=0)
    facing = corners[[0, 3]] if np.linalg.norm(first - other) < np.linalg.norm(last - other) else corners[[1, 2]]
    level: NDArray[np.float64] = facing @ down
    return level

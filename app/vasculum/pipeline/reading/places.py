"""Where text is looked for: closely in the regions that the layout network saw, roughly everywhere else first."""

from collections.abc import Sequence

import numpy as np

from vasculum.inference import Run
from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.layout import share
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.reading.detection import find_lines, rectangles
from vasculum.pipeline.reading.lines import Corners, laid_down, sides

_MARGIN = 0.04
"""Share of a region's shorter side by which it is looked at beyond its edge."""
_AROUND = 3.0
"""Line heights about a line that was found roughly, within which text is looked for closely."""
_WITHIN = 0.9
"""Share of a rough line that lies in a region which is looked at closely anyhow."""
_MOST = 0.6
"""Share of the frame from which on the regions cost as much as the whole of it."""
_GAP = 16
"""Pixels between two regions on the page that is looked at: the network sees no line across."""
_STEP = 32
"""The network's pictures have sides of multiples of this."""


def find_text(pixels: Pixels, regions: Sequence[Box], run: Run, long_side: int, rough_side: int) -> list[Corners]:
    """The lines of a picture, as if it were looked at whole at its long side.

    What `regions` miss is found at `rough_side` and then looked at as they are, all in one inference. A picture that is
    no larger than its long side, is full of text or seems to have none, is looked at whole. Limits were chosen on even
    corpus groups (docs/decisions/0084).
    """
    height, width = pixels.shape[:2]
    papers = _apart([box.grown(round(_MARGIN * min(box.width, box.height))).clipped(width, height) for box in regions])
    if max(height, width) > long_side and _covered(papers, pixels) < _MOST:
        rough = [
            (Box.around([(float(x), float(y)) for x, y in corners]), round(_AROUND * min(sides(corners))))
            for corners in find_lines(pixels, run, rough_side)
        ]
        missed = [
            box.grown(around).clipped(width, height)
            for box, around in rough
            if not any(share(box, paper) > _WITHIN for paper in papers)
        ]
        places = _apart([*papers, *missed])
        if places and _covered(places, pixels) < _MOST:
            return _lines_in(pixels, places, run, long_side / max(height, width))
    return find_lines(pixels, run, long_side)


def _covered(boxes: Sequence[Box], pixels: Pixels) -> float:
    return float(sum(box.area for box in boxes) / (pixels.shape[0] * pixels.shape[1]))


def _apart(boxes: Sequence[Box]) -> list[Box]:
    """Boxes of which none touches another: those that do become one around them."""
    kept: list[Box] = []
    for box in boxes:
        joined = box
        while touching := [other for other in kept if other.overlap(joined) > 0]:
            kept = [other for other in kept if other not in touching]
            corners = [(part.x, part.y) for part in (joined, *touching)]
            ends = [(part.right, part.bottom) for part in (joined, *touching)]
            joined = Box.around([*corners, *ends])
        kept.append(joined)
    return kept


def _lines_in(pixels: Pixels, places: Sequence[Box], run: Run, factor: float) -> list[Corners]:
    """The lines within places of a picture, made small by the factor and laid on one page."""
    cuts = [
        cv2.resize(
            pixels[box.y : box.bottom, box.x : box.right],
            (max(8, round(box.width * factor)), max(8, round(box.height * factor))),
            interpolation=cv2.INTER_AREA,
        )
        for box in places
    ]
    spots, (rows, columns) = _laid_out([cut.shape[:2] for cut in cuts])
    page = np.empty((rows, columns, 3), np.uint8)
    page[:] = np.median(np.concatenate([cut[::4, ::4].reshape(-1, 3) for cut in cuts]), axis=0)
    for cut, (top, left) in zip(cuts, spots, strict=True):
        page[top : top + cut.shape[0], left : left + cut.shape[1]] = cut
    found: list[Corners] = []
    for corners in rectangles(page, run):
        x, y = corners.mean(axis=0)
        for box, cut, (top, left) in zip(places, cuts, spots, strict=True):
            high, wide = cut.shape[:2]
            if left <= x < left + wide and top <= y < top + high:
                back = np.array([box.width / wide, box.height / high], np.float32)
                found.append(laid_down(((corners - (left, top)) * back + (box.x, box.y)).astype(np.float32)))
    return found


def _laid_out(sizes: Sequence[tuple[int, int]]) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """(row, column) of each piece's corner on a page nearly square, the highest first in rows; the page's size."""
    area = sum((rows + _GAP) * (columns + _GAP) for rows, columns in sizes)
    width = max(max(columns for _, columns in sizes) + 2 * _GAP, int(area**0.5 * 1.1))
    spots = [(0, 0)] * len(sizes)
    top = left = _GAP
    deep = 0
    for index in sorted(range(len(sizes)), key=lambda index: -sizes[index][0]):
        rows, columns = sizes[index]
        if left > _GAP and left + columns + _GAP > width:
            top, left, deep = top + deep + _GAP, _GAP, 0
        spots[index] = (top, left)
        left, deep = left + columns + _GAP, max(deep, rows)
    return spots, (_whole_steps(top + deep + _GAP), _whole_steps(width))


def _whole_steps(side: int) -> int:
    return -(-side // _STEP) * _STEP

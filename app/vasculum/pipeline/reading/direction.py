"""Which way up a label stands: its lines are asked together, and read both ways where the answer is not plain."""

from collections.abc import Sequence

import numpy as np

from vasculum.inference import Run
from vasculum.model.frame import Pixels
from vasculum.pipeline.reading.lines import Corners, axes
from vasculum.pipeline.reading.recognition import HEIGHT, Alphabet, read_lines

_WIDTH = 192
"""Pixels of a line's beginning that the direction network looks at."""
_BATCH = 16
_UPRIGHT = 0.7
"""Cosine: a label whose lines lean further stands on its side, and the network knows only up and down."""
_TRIED = 2
"""The longest lines of a doubtful label are read both ways; so many settle it."""


def upside_down(
    groups: Sequence[Sequence[int]],
    lines: Sequence[Corners],
    cuts: Sequence[Pixels],
    turn: Run,
    read: Run,
    signs: Alphabet,
) -> set[int]:
    """Indices of the lines that stand on their heads; a label's lines always turn together."""
    chances = _chances(cuts, turn)
    doubtful = [
        group
        for group in groups
        if sum((chances[index] - 0.5) * cuts[index].shape[1] for index in group) > 0
        or abs(axes([lines[index] for index in group])[0][0]) < _UPRIGHT
    ]
    tried = [sorted(group, key=lambda index: -cuts[index].shape[1])[:_TRIED] for group in doubtful]
    flat = [index for group in tried for index in group]
    both = read_lines([*(cuts[index] for index in flat), *(turned_cut(cuts[index]) for index in flat)], read, signs)
    gains = {
        index: (both[len(flat) + place].confidence - both[place].confidence) * cuts[index].shape[1]
        for place, index in enumerate(flat)
    }
    return {
        index
        for group, some in zip(doubtful, tried, strict=True)
        if sum(gains[index] for index in some) > 0
        for index in group
    }


def turned_cut(cut: Pixels) -> Pixels:
    """The cut line turned by 180 degrees."""
    return np.ascontiguousarray(cut[::-1, ::-1])


def _chances(cuts: Sequence[Pixels], run: Run) -> list[float]:
    """The chance of each line to stand upside down."""
    found: list[float] = []
    for start in range(0, len(cuts), _BATCH):
        group = cuts[start : start + _BATCH]
        batch = np.zeros((len(group), 3, HEIGHT, _WIDTH), np.float32)
        for row, cut in enumerate(group):
            part = cut[:, :_WIDTH, ::-1]
            batch[row, :, :, : part.shape[1]] = part.transpose(2, 0, 1).astype(np.float32) / 127.5 - 1
        (chances,) = run(batch)
        found += [float(chance) for chance in chances[:, 1]]
    return found

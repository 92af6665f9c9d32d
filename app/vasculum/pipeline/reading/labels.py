"""From lines that were read to the findings: labels with their lines and words, in full-resolution pixels."""

from collections.abc import Sequence

import numpy as np

from vasculum.model.findings import LabelText, Line, Word
from vasculum.model.geometry import Quad
from vasculum.pipeline.reading.certainty import word_confidence
from vasculum.pipeline.reading.grouping import rows
from vasculum.pipeline.reading.lines import Corners, axes, sides
from vasculum.pipeline.reading.recognition import ReadLine
from vasculum.pipeline.reading.script import kind_of, script_of


def labels(
    groups: Sequence[Sequence[int]], lines: Sequence[Corners], texts: Sequence[ReadLine], by_hand: Sequence[float]
) -> tuple[LabelText, ...]:
    """The labels, from the top of the page as most of its text stands; `by_hand`: each line's log odds of it."""
    if not groups:
        return ()
    along, down = axes([lines[index] for group in groups for index in group])
    ordered = sorted(
        groups, key=lambda group: min((float((lines[i] @ down).min()), float((lines[i] @ along).min())) for i in group)
    )
    return tuple(_label(group, lines, texts, by_hand) for group in ordered)


def _label(
    group: Sequence[int], lines: Sequence[Corners], texts: Sequence[ReadLine], by_hand: Sequence[float]
) -> LabelText:
    read = tuple(_line(pieces, lines, texts, by_hand) for pieces in rows(group, lines))
    corners = _around([lines[index] for index in group])
    along, _ = axes([lines[index] for index in group])
    signs = [len(line.text) for line in read]
    return LabelText(
        quad=_quad(corners),
        lines=read,
        engine=" + ".join(sorted({texts[index].engine for index in group})),
        box=_quad(corners).box,
        confidence=float(np.average([line.confidence for line in read], weights=signs)),
        label=kind_of(read),
        script=script_of([texts[index] for index in group], [by_hand[index] for index in group]),
        rotation=round(-float(np.degrees(np.arctan2(along[1], along[0]))) / 90) % 4 * 90,
    )


def _line(pieces: Sequence[int], lines: Sequence[Corners], texts: Sequence[ReadLine], by_hand: Sequence[float]) -> Line:
    words = tuple(
        Word(
            span.text,
            _quad(_part(lines[index], span.begin, span.end)),
            word_confidence(span.confidence, by_hand[index], len(texts[index].text), sides(lines[index])[1]),
        )
        for index in pieces
        for span in texts[index].spans
    )
    read = [texts[index] for index in pieces]
    # A line taken from the second reader has no words of its own; its confidence is that reader's.
    chances = [(word.confidence, len(word.text)) for word in words] or [(text.confidence, 1) for text in read]
    sure = float(np.average([chance for chance, _ in chances], weights=[length for _, length in chances]))
    corners = lines[pieces[0]] if len(pieces) == 1 else _around([lines[index] for index in pieces])
    return Line(" ".join(text.text for text in read), _quad(corners), sure, words)


def _around(lines: Sequence[Corners]) -> Corners:
    """The rectangle, turned as the lines are, that holds them all."""
    along, down = axes(lines)
    points = np.concatenate(lines)
    x, y = points @ along, points @ down
    corners = ((x.min(), y.min()), (x.max(), y.min()), (x.max(), y.max()), (x.min(), y.max()))
    return np.array([right * along + below * down for right, below in corners], np.float32)


def _part(corners: Corners, begin: float, end: float) -> Corners:
    top_left, top_right, bottom_right, bottom_left = corners
    top, bottom = top_right - top_left, bottom_right - bottom_left
    return np.array(
        [top_left + begin * top, top_left + end * top, bottom_left + end * bottom, bottom_left + begin * bottom]
    )


def _quad(corners: Corners) -> Quad:
    return Quad.of([(float(x), float(y)) for x, y in corners])

"""Where labels, chart and specimen lie: from what was found before, else from strokes in rows and what remains."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.findings import BarcodeRead, ColourFit, Findings, LayoutRegion, ScaleFit, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_colour, halvings, small_grey
from vasculum.pipeline.reading.remains import specimens

_LONG_SIDES = (1600, 800)
"""Of the copies in which rows of strokes are looked for: print of 1.5 mm on a sheet is four pixels high in the first,
and soft print is still dark in the second."""
_STROKE = 9
"""Strokes are narrower than so many of its pixels."""
_DARKER = 22
"""Grey levels by which a stroke is darker than what surrounds it."""
_GAP = (17, 3)
"""Signs of a row lie nearer to each other than that."""
_LOWEST, _HIGHEST = 5, 48
_LEAST_LONG = 2.5
"""A row is so many times as long as high."""
_INK = (0.12, 0.62)
"""Share of a row's box that its strokes cover: less is scattered twigs, more is a stem or a bar."""
_FEWEST_STROKES = 4
_FEWEST_ROWS = 2
"""A label has so many rows; a single one may be a twig."""
_SURE = 0.5
"""A region of the layout counts from this confidence on."""
_LIKELY = 0.3
"""A label counts from this confidence on: soft print is seen less surely, what is none is as sharp as the rest."""
_FAINT = 0.2
"""And from this one on where none is seen surely: print so soft that it is hardly seen as a label."""
_SMALLEST = 8 * 128**2
"""Pixels of specimens below which a few soft hairs would be all that is measured: then all that remains counts."""
_PART = 8
"""Pixels of the frame to one of the picture in which rows are joined to labels."""


@dataclass(frozen=True, slots=True)
class Places:
    """Boxes of the regions that are judged apart."""

    label: tuple[Box, ...]
    doubtful: tuple[Box, ...]
    """Labels seen less surely beside those: judged as labels, but no reason to leave a place out of the specimen."""
    specimen: tuple[Box, ...]
    chart: tuple[Box, ...]


def places(frame: Frame, before: Findings) -> Places:
    """The regions of a frame. A layout that was found before is believed; the rest is worked out here."""
    regions = of_kind(before, LayoutRegion)

    def named(*names: str, least: float = _SURE) -> tuple[Box, ...]:
        sure = [region for region in regions if region.region in names and region.confidence >= least]
        return tuple(region.box for region in sure if region.box is not None)

    rulers = [fit.box for fit in of_kind(before, ScaleFit) if fit.box is not None]
    charts = (*named("chart", "scale"), *(fit.quad.box for fit in of_kind(before, ColourFit)), *rulers)
    codes = [read.quad.box for read in of_kind(before, BarcodeRead)]
    sure, likely = named("label"), named("label", least=_LIKELY)
    labels = sure or likely or (*_print(frame), *codes)

    def no_chart(boxes: Iterable[Box]) -> tuple[Box, ...]:
        return tuple(box for box in boxes if not any(_mostly_in(box, chart) for chart in charts))

    beside = likely if sure else named("label", least=_FAINT)
    own, doubtful = no_chart(labels), no_chart(box for box in beside if box not in labels)
    things = named("specimen")
    if sum(box.area for box in things) < _SMALLEST:
        things = tuple(_remains(frame, (*own, *charts, *codes)))
    return Places(own, doubtful, things, charts)


def _remains(frame: Frame, others: tuple[Box, ...]) -> list[Box]:
    times = halvings(frame, 640)
    small = halved_colour(frame, times)
    found = specimens(small, [box.scaled(0.5**times) for box in others])
    return [box.scaled(2**times).clipped(frame.width, frame.height) for box in found]


def _print(frame: Frame) -> Iterator[Box]:
    """Boxes that look like print, level or upright, by themselves; some hold the same print."""
    for long_side in _LONG_SIDES:
        yield from _joined(frame, list(_rows_of_strokes(frame, long_side)))


def _joined(frame: Frame, rows: list[Box]) -> Iterator[Box]:
    """Boxes of rows that lie below or beside each other within their own height: labels, the largest first."""
    together = np.zeros((frame.height // _PART + 1, frame.width // _PART + 1), np.uint8)
    middles = []
    for row in rows:
        near = row.grown(min(row.width, row.height) * 2 // 3)
        left, top = max(near.x, 0) // _PART, max(near.y, 0) // _PART
        together[top : near.bottom // _PART + 1, left : near.right // _PART + 1] = 1
        middles.append(((row.y + row.height // 2) // _PART, (row.x + row.width // 2) // _PART))
    _, parts = cv2.connectedComponents(together)
    groups: dict[int, list[Box]] = {}
    for row, (y, x) in zip(rows, middles, strict=True):
        groups.setdefault(int(parts[min(y, parts.shape[0] - 1), min(x, parts.shape[1] - 1)]), []).append(row)
    labels = [
        Box.around([corner for row in group for corner in ((row.x, row.y), (row.right, row.bottom))])
        for group in groups.values()
        if len(group) >= _FEWEST_ROWS
    ]
    yield from sorted(labels, key=lambda box: -box.area)


def _rows_of_strokes(frame: Frame, long_side: int) -> Iterator[Box]:
    """Boxes of rows of narrow dark strokes, level or upright: print and writing, by their look alone."""
    grey = small_grey(frame, long_side)
    factor = grey.shape[1] / frame.width
    yield from (box.scaled(1 / factor) for box in _rows(grey))
    for box in _rows(np.ascontiguousarray(grey.T)):
        yield Box(box.y, box.x, box.height, box.width).scaled(1 / factor)


def _rows(grey: NDArray[np.uint8]) -> Iterator[Box]:
    around = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones((_STROKE, _STROKE), np.uint8))
    strokes = (around > _DARKER).astype(np.uint8)
    rows = cv2.morphologyEx(strokes, cv2.MORPH_CLOSE, np.ones(_GAP[::-1], np.uint8))
    _, _, found, _ = cv2.connectedComponentsWithStats(rows)
    for x, y, width, height, _ in found[1:]:
        if not _LOWEST <= height <= _HIGHEST or width < _LEAST_LONG * height:
            continue
        inside = strokes[y : y + height, x : x + width]
        if _INK[0] <= float(inside.mean()) <= _INK[1] and cv2.connectedComponents(inside)[0] > _FEWEST_STROKES:
            yield Box(int(x), int(y), int(width), int(height))


def _mostly_in(box: Box, other: Box) -> bool:
    width = min(box.right, other.right) - max(box.x, other.x)
    height = min(box.bottom, other.bottom) - max(box.y, other.y)
    return max(width, 0) * max(height, 0) > 0.5 * max(box.area, 1)

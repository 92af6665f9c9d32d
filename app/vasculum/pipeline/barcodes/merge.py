"""Many readings of the same codes made into one finding a code, and what no code can have said left out."""

from collections.abc import Iterable
from math import hypot

from vasculum.model.findings import BarcodeRead
from vasculum.pipeline.barcodes.readers import TWO_DIMENSIONAL, Reading, plain, same_text

_SHORTEST_ALONE = {
    # Interleaved 2 of 5 and Code 39 have no checksum: short ones are found in leaf veins, rulers and print.
    "zxing": {"ITF": 8, "CODE_39": 4, "CODE_93": 3, "CODE_128": 3},
    # zbar's faults are ITF of eight digits in oblique Code 39, and single letters where there is no code at all.
    "zbar": {"ITF": 99, "CODE_39": 6, "CODE_93": 6, "CODE_128": 6},
}
"""Fewest signs for a text that only this reader gives."""


def merged(readings: Iterable[Reading]) -> tuple[BarcodeRead, ...]:
    """One finding for each code, in the order in which they were first read.

    Readings of one place and one text are one code; two passes of one engine are one reader. A text that zbar alone
    reads where zxing reads another one is left out: the code then stands with a single reader, and a person looks.
    """
    groups: list[list[Reading]] = []
    for reading in sorted(readings, key=lambda item: item.reader != "zxing"):
        group = next((group for group in groups if _same(group[0], reading)), None)
        if group is not None:
            group.append(reading)
        elif reading.reader == "zxing" or not any(_touch(group[0], reading) for group in groups):
            groups.append([reading])
    return tuple(_finding(group) for group in groups if _believable(group))


def _same(first: Reading, second: Reading) -> bool:
    return first.symbology == second.symbology and same_text(first.text, second.text) and _touch(first, second)


def _touch(first: Reading, second: Reading) -> bool:
    """Whether the middle of one lies within the other's reach: a 1-D quad may be a single scan line."""
    (x0, y0), (x1, y1) = first.quad.centre, second.quad.centre
    boxes = (first.quad.box, second.quad.box)
    return hypot(x0 - x1, y0 - y1) < max(20.0, *(0.6 * max(box.width, box.height) for box in boxes))


def _believable(group: list[Reading]) -> bool:
    first = group[0]
    readers = {reading.reader for reading in group}
    return len(readers) > 1 or len(plain(first.text)) >= _SHORTEST_ALONE[first.reader].get(first.symbology, 1)


def _finding(group: list[Reading]) -> BarcodeRead:
    first = max(group, key=lambda reading: (reading.reader == "zxing", reading.quad.box.area))
    readers = tuple(name for name in ("zxing", "zbar") if any(reading.reader == name for reading in group))
    sure = 0.99 if len(readers) > 1 or first.symbology in TWO_DIMENSIONAL else 0.9
    return BarcodeRead(
        text=group[0].text,
        symbology=first.symbology,
        quad=first.quad,
        readers=readers,
        confidence=sure,
        box=first.quad.box,
    )

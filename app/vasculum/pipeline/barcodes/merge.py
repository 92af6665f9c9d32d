"""Many readings of the same codes made into one finding a code, and what no code can have said left out."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import cos, hypot, radians, sin

from vasculum.model.findings import BarcodeRead
from vasculum.pipeline.barcodes.readers import AGAIN, LINEAR, TWO_DIMENSIONAL, Reading, angle_of, plain, same_text

_SHORTEST_ALONE = {
    # Interleaved 2 of 5 and Code 39 have no checksum: short ones are found in leaf veins, rulers and print.
    "zxing": {"ITF": 8, "CODE_39": 4, "CODE_93": 3, "CODE_128": 3, "DATA_MATRIX": 2},
    # zbar's faults are ITF of eight digits in oblique Code 39, and single letters where there is no code at all.
    "zbar": {"ITF": 99, "CODE_39": 6, "CODE_93": 6, "CODE_128": 6},
}
"""Fewest signs for a text that only this reader gives."""
_WAYS_ALONE = {"ITF": 2, "MICRO_QR": 2}
"""In how many pictures a text must have been read that one reader alone gives: a Micro QR code of type M1 only detects
errors, and interleaved digits begin and end with what any two bars may be."""
_SURE_LENGTH = 8
"""Signs from which a Code 39 read in one picture is believed."""
_CHANCE = {"ITF": 0.2, "CODE_39": 0.9, "MICRO_QR": 0.3}
"""Weight of a reading against another one of the same place; 1 for what is not named."""


@dataclass(slots=True)
class _Group:
    """The readings of one text in one place."""

    readings: list[Reading] = field(default_factory=list)

    @property
    def first(self) -> Reading:
        return self.readings[0]

    @property
    def readers(self) -> set[str]:
        return {reading.reader for reading in self.readings}

    @property
    def ways(self) -> set[str]:
        """The pictures in which the most trusted reader read it."""
        reader = "zxing" if "zxing" in self.readers else "zbar"
        return {reading.way for reading in self.readings if reading.reader == reader}

    @property
    def weight(self) -> float:
        """By how much it outweighs another text: readers first, then pictures."""
        pictures = sum(0.5 if way.startswith("line") else 1.0 for way in self.ways)
        alone = 0.4 if self.readers == {"zbar"} else 1.0
        return _CHANCE.get(self.first.symbology, 1.0) * alone * (len(self.readers) * 3 - 2 + pictures)


def merged(readings: Iterable[Reading]) -> tuple[BarcodeRead, ...]:
    """One finding for each code, in the order in which they were first read.

    Readings of one place and one text are one code; two passes of one engine are one reader. Of two texts for one place
    the one read by more readers, then in more pictures, is kept; where neither outweighs the other both are left out:
    no name is better than a wrong one.
    """
    believed = [group for group in _groups(readings) if _believable(group)]
    return tuple(_finding(group) for group in believed if not _outweighed(group, believed))


def each_read(readings: Iterable[Reading]) -> tuple[tuple[Reading, frozenset[str]], ...]:
    """Each code that zxing read, believed or not: the best of its readings, and all its readers."""
    groups = (group for group in _groups(readings) if "zxing" in group.readers)
    return tuple((_largest(group), frozenset(group.readers)) for group in groups)


def perhaps_a_piece(reading: Reading) -> bool:
    """Whether more may stand there: a level scan of tilted bars ends within them, and interleaved digits bear it."""
    return reading.symbology == "ITF" and reading.way.startswith("whole")


def _groups(readings: Iterable[Reading]) -> list[_Group]:
    groups: list[_Group] = []
    for reading in sorted(readings, key=lambda item: item.reader != "zxing"):
        group = next((group for group in groups if _same(group.first, reading)), None)
        if group is None:
            groups.append(group := _Group())
        group.readings.append(reading)
    return groups


def _largest(group: _Group) -> Reading:
    return max(group.readings, key=lambda one: (one.reader == "zxing", one.way == AGAIN, one.quad.box.area))


def _same(first: Reading, second: Reading) -> bool:
    return first.symbology == second.symbology and same_text(first.text, second.text) and _touch(first, second)


def _touch(first: Reading, second: Reading) -> bool:
    """Whether the middle of one lies within the other's reach: a 1-D quad may be a single scan line."""
    (x0, y0), (x1, y1) = first.quad.centre, second.quad.centre
    boxes = (first.quad.box, second.quad.box)
    return hypot(x0 - x1, y0 - y1) < max(20.0, *(0.6 * max(box.width, box.height) for box in boxes))


def _believable(group: _Group) -> bool:
    first, readers, ways = group.first, group.readers, group.ways
    if all(perhaps_a_piece(reading) for reading in group.readings if reading.reader == first.reader):
        return False
    if len(readers) > 1:
        return True
    length = len(plain(first.text))
    if length < _SHORTEST_ALONE[first.reader].get(first.symbology, 1):
        return False
    if first.symbology in LINEAR and all(way.startswith("line") for way in ways):
        return len(ways) > 1
    needed = _WAYS_ALONE.get(first.symbology, 2 if first.symbology == "CODE_39" and length < _SURE_LENGTH else 1)
    return len(ways) >= needed


def _outweighed(group: _Group, others: list[_Group]) -> bool:
    """Whether the same bars were read otherwise with no less right."""
    return any(other is not group and (_part_of(group, other) or _rival(group, other)) for other in others)


def _part_of(group: _Group, other: _Group) -> bool:
    """Whether it is a piece of a longer text of the same bars, as only Interleaved 2 of 5 lets them be read."""
    shorter, longer = plain(group.first.text), plain(other.first.text)
    both = group.first.symbology == other.first.symbology == "ITF"
    return both and len(shorter) < len(longer) and shorter in longer and _touch(group.first, other.first)


def _rival(group: _Group, other: _Group) -> bool:
    """Whether the other, differing text of the same bars is no less well attested."""
    return (
        _lies_on(group.first, other.first)
        and not _part_of(other, group)
        and not same_text(group.first.text, other.first.text)
        and (other.weight > group.weight or (other.weight == group.weight and group.first.symbology in LINEAR))
    )


def _lies_on(first: Reading, second: Reading) -> bool:
    """Whether two readings are of the same bars: their middles are apart neither along the bars' row nor across it."""
    wider = max(first, second, key=lambda reading: reading.quad.box.area)
    turn = radians(angle_of(wider.quad))
    x, y = (a - b for a, b in zip(first.quad.centre, second.quad.centre, strict=True))
    length, height = _sides(wider)
    along, across = abs(x * cos(turn) + y * sin(turn)), abs(y * cos(turn) - x * sin(turn))
    return along < 0.5 * length and across < max(12.0, 0.6 * height)


def _sides(reading: Reading) -> tuple[float, float]:
    corners = reading.quad.corners
    return hypot(*(a - b for a, b in zip(corners[0], corners[1], strict=True))), hypot(
        *(a - b for a, b in zip(corners[0], corners[3], strict=True))
    )


def _finding(group: _Group) -> BarcodeRead:
    first = _largest(group)
    readers = tuple(name for name in ("zxing", "zbar") if name in group.readers)
    sure = 0.99 if len(readers) > 1 or first.symbology in TWO_DIMENSIONAL else 0.9
    return BarcodeRead(
        text=group.first.text,
        symbology=first.symbology,
        quad=first.quad,
        readers=readers,
        confidence=sure,
        box=first.quad.box,
    )

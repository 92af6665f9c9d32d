"""What is burnt out and what is black: shares of the frame and of its parts, channel by channel."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import every_nth, thinning

Mask = NDArray[np.uint8]

FULL = 254
"""A channel from here on is full: JPEG's rounding lets a burnt area waver by one."""
BLACK = 2
"""All channels up to here: nothing is left to lighten."""
LONG_SIDE = 1500
"""Of the picture in which it is counted: every nth pixel, for a mean would hide what is full."""
_BITS, _BLACK_BIT = (1, 2, 4), 8
_ANY = 7
_CHANNELS = ("red", "green", "blue")
_STRIP = 128
"""Rows worked on at a time: they stay in the processor's cache."""
_SPECK = np.ones((3, 3), np.uint8)
MASKS = "masks of clipping"
"""Under which a graph keeps them with the frame: any channel, the three, black."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Shares of an area, 0 to 1."""

    full: float
    """Any channel full."""
    burnt: float
    """Every channel full: nothing printed there can be read."""
    channels: tuple[float, float, float]
    """Red, green and blue full."""
    black: float

    @property
    def only(self) -> str:
        """The one channel that is full where the others are not; empty where several are."""
        first, second = sorted(zip(self.channels, _CHANNELS, strict=True), reverse=True)[:2]
        return first[1] if first[0] > 3 * second[0] else ""


@dataclass(frozen=True, slots=True, eq=False)
class Tones:
    """The frame's full and black pixels, specks left out."""

    codes: Mask
    """Of each pixel the channels that are full, one bit each, and whether it is black. One picture, for to write many
    takes longer than to count in one."""
    factor: float
    """Pixels of it to one of the frame."""

    @property
    def full(self) -> Mask:
        """255 where any channel is full."""
        return _where(self.codes, _ANY)

    @property
    def burnt(self) -> Mask:
        """255 where every channel is full."""
        return _every_bit(self.codes, _ANY)

    @property
    def channels(self) -> tuple[Mask, ...]:
        """255 where red, green, blue are full."""
        return tuple(_where(self.codes, bit) for bit in _BITS)

    @property
    def black(self) -> Mask:
        """255 where all of them are black."""
        return _where(self.codes, _BLACK_BIT)

    def lost(self, boxes: tuple[Box, ...], without: tuple[Box, ...] = ()) -> Lost:
        """What the boxes lost, each pixel counted once, `without` left out; of the whole frame where there are none."""
        seen, area = self._inside(boxes, without)
        # Most frames have nothing full and nothing black anywhere.
        if not seen.size or not cv2.countNonZero(seen):
            return Lost(0.0, 0.0, (0.0, 0.0, 0.0), 0.0)
        full, red, green, blue, black = (cv2.countNonZero(_where(seen, bits)) for bits in (_ANY, *_BITS, _BLACK_BIT))
        burnt = cv2.countNonZero(_every_bit(seen, _ANY)) if min(red, green, blue) else 0
        return Lost(full / area, burnt / area, (red / area, green / area, blue / area), black / area)

    def _inside(self, boxes: tuple[Box, ...], without: tuple[Box, ...]) -> tuple[Mask, int]:
        """The codes of the rectangle about the boxes, 0 beside them, and how many pixels lie in them."""
        height, width = self.codes.shape
        places = [self._slices(box) for box in boxes] or [(slice(0, height), slice(0, width))]
        top, left = (min(place[axis].start for place in places) for axis in (0, 1))
        bottom, right = (max(place[axis].stop for place in places) for axis in (0, 1))
        part = self.codes[top:bottom, left:right]
        inside = np.zeros(part.shape, np.uint8)
        for place in places:
            _part(inside, place, top, left)[:] = 255
        for place in map(self._slices, without):
            _part(inside, place, top, left)[:] = 0
        area = cv2.countNonZero(inside) if inside.size else 0
        return part if area == inside.size else cv2.bitwise_and(part, inside, dst=inside), max(area, 1)

    def _slices(self, box: Box) -> tuple[slice, slice]:
        seen = box.scaled(self.factor)
        return slice(max(seen.y, 0), max(seen.bottom, 0)), slice(max(seen.x, 0), max(seen.right, 0))


def tones(frame: Frame) -> Tones:
    """The masks of full and black pixels; about 5 ms at 24 Mpx beside the thinning."""
    step = thinning(frame, LONG_SIDE)
    factor = -(-frame.width // step) / frame.width
    if MASKS in frame.kept:
        _, *channels, black = frame.kept[MASKS]
        marked = zip((*channels, black), (*_BITS, _BLACK_BIT), strict=True)
        return Tones(np.bitwise_or.reduce([_where(mask, bit) & bit for mask, bit in marked]), factor)
    codes = _codes(frame.pixels, step)
    if not cv2.countNonZero(codes):
        return Tones(codes, factor)
    kept = cv2.bitwise_and(_solid(_where(codes, _ANY)), _ANY)
    black = cv2.bitwise_and(_solid(_where(codes, _BLACK_BIT)), _BLACK_BIT)
    cv2.bitwise_and(codes, cv2.bitwise_or(kept, black, dst=kept), dst=codes)
    return Tones(codes, factor)


def _codes(pixels: Pixels, step: int) -> Mask:
    """Of every nth pixel which channels are full and whether it is black; a strip after the other, which stays in the
    processor's cache: the thinned picture, which nothing else asks for, would be written and read back."""
    height, width = (-(-side // step) for side in pixels.shape[:2])
    codes = np.empty((height, width), np.uint8)
    for top in range(0, height, _STRIP):
        there = codes[top : top + _STRIP]
        channels = cv2.split(every_nth(pixels[top * step : (top + _STRIP) * step], step, step))
        lightest = cv2.max(cv2.max(channels[0], channels[1]), channels[2])
        cv2.threshold(lightest, BLACK, _BLACK_BIT, cv2.THRESH_BINARY_INV, dst=there)
        for channel, bit in zip(channels, _BITS, strict=True):
            cv2.threshold(channel, FULL - 1, bit, cv2.THRESH_BINARY, dst=channel)
            cv2.bitwise_or(there, channel, dst=there)
    return codes


def _where(codes: Mask, bits: int) -> Mask:
    """255 where any of the bits is set."""
    seen: Mask = cv2.bitwise_and(codes, bits)
    cv2.threshold(seen, 0, 255, cv2.THRESH_BINARY, dst=seen)
    return seen


def _every_bit(codes: Mask, bits: int) -> Mask:
    """255 where all of them are."""
    seen: Mask = cv2.compare(cv2.bitwise_and(codes, bits), bits, cv2.CMP_EQ)
    return seen


def _solid(mask: Mask) -> Mask:
    # As a morphological opening; mostly nothing is left after its first half, or there was nothing.
    if not cv2.countNonZero(mask):
        return mask
    left: Mask = cv2.erode(mask, _SPECK)
    return cv2.dilate(left, _SPECK, dst=mask) if cv2.countNonZero(left) else left


def _part(picture: Mask, place: tuple[slice, slice], top: int, left: int) -> Mask:
    """A place of the whole in a picture that begins at that row and column of it."""
    rows, columns = place
    return picture[
        max(rows.start - top, 0) : max(rows.stop - top, 0), max(columns.start - left, 0) : max(columns.stop - left, 0)
    ]

"""What is burnt out and what is black: shares of the frame and of its parts, channel by channel."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import thinned_colour

Mask = NDArray[np.uint8]

FULL = 254
"""A channel from here on is full: JPEG's rounding lets a burnt area waver by one."""
BLACK = 2
"""All channels up to here: nothing is left to lighten."""
LONG_SIDE = 1500
"""Of the picture in which it is counted: every nth pixel, for a mean would hide what is full."""
_CHANNELS = ("red", "green", "blue")
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

    full: Mask
    """255 where any channel is full."""
    burnt: Mask
    channels: tuple[Mask, ...]
    black: Mask
    factor: float
    """Pixels of the masks to one of the frame."""

    def lost(self, boxes: tuple[Box, ...], without: tuple[Box, ...] = ()) -> Lost:
        """What the boxes lost, each pixel counted once, `without` left out; of the whole frame where there are none."""
        height, width = self.full.shape
        places = [self._slices(box) for box in boxes] or [(slice(0, height), slice(0, width))]
        # Nothing counts outside of the boxes: no more than the rectangle about them is looked at.
        top, left = (min(place[axis].start for place in places) for axis in (0, 1))
        bottom, right = (max(place[axis].stop for place in places) for axis in (0, 1))
        inside = np.zeros((height, width), np.uint8)[top:bottom, left:right]
        for place in places:
            _part(inside, place, top, left)[:] = 255
        for place in map(self._slices, without):
            _part(inside, place, top, left)[:] = 0
        area = max(cv2.countNonZero(inside), 1) if inside.size else 1
        # Most frames have nothing full and nothing black anywhere: then there is nothing to cut out.
        masks = (one[top:bottom, left:right] for one in (self.full, self.burnt, *self.channels, self.black))
        full, burnt, *three, black = (_count(one, inside) / area for one in masks)
        return Lost(full, burnt, (three[0], three[1], three[2]), black)

    def _slices(self, box: Box) -> tuple[slice, slice]:
        seen = box.scaled(self.factor)
        return slice(max(seen.y, 0), max(seen.bottom, 0)), slice(max(seen.x, 0), max(seen.right, 0))


def tones(frame: Frame) -> Tones:
    """The masks of full and black pixels; about 5 ms at 24 Mpx beside the thinning."""
    small = thinned_colour(frame, LONG_SIDE)
    if MASKS in frame.kept:
        any_full, red, green, blue, black = frame.kept[MASKS]
        burnt = cv2.bitwise_and(cv2.bitwise_and(red, green), blue)
        return Tones(any_full, burnt, (red, green, blue), black, small.shape[1] / frame.width)
    any_full = _solid(cv2.bitwise_not(cv2.inRange(small, (0, 0, 0), (FULL - 1,) * 3)))
    some = cv2.countNonZero(any_full) > 0
    channels = tuple(_full_channel(small, any_full, index) if some else any_full for index in range(3))
    burnt = cv2.bitwise_and(cv2.bitwise_and(channels[0], channels[1]), channels[2])
    black = _solid(cv2.inRange(small, (0, 0, 0), (BLACK,) * 3))
    return Tones(any_full, burnt, channels, black, small.shape[1] / frame.width)


def _full_channel(small: Pixels, any_full: Mask, index: int) -> Mask:
    full = cv2.inRange(cv2.extractChannel(small, index), FULL, 255)
    seen: Mask = cv2.bitwise_and(full, any_full)
    return seen


def _solid(mask: Mask) -> Mask:
    # As a morphological opening; mostly nothing is left after its first half.
    left: Mask = cv2.erode(mask, _SPECK)
    return cv2.dilate(left, _SPECK) if cv2.countNonZero(left) else left


def _part(picture: Mask, place: tuple[slice, slice], top: int, left: int) -> Mask:
    """A place of the whole in a picture that begins at that row and column of it."""
    rows, columns = place
    return picture[
        max(rows.start - top, 0) : max(rows.stop - top, 0), max(columns.start - left, 0) : max(columns.stop - left, 0)
    ]


def _count(mask: Mask, inside: Mask) -> int:
    if not mask.size or not cv2.countNonZero(mask):
        return 0
    return int(cv2.countNonZero(cv2.bitwise_and(mask, inside)))

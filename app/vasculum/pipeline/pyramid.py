"""The grey picture of a frame and its halves, made once for all steps that ask."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.opencv import cv2

GREY = "grey"
Array = TypeVar("Array", bound=NDArray[Any])


def grey_of(frame: Frame) -> Pixels:
    """(height, width) uint8: luma of ITU-R BT.601 of the code values as they are, at full size. Not writeable."""
    return kept(frame, GREY, lambda: cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY))


def halved_grey(frame: Frame, times: int) -> Pixels:
    """The grey picture halved so many times, each pixel the mean of four; 0 is full size. Not writeable."""
    if times == 0:
        return grey_of(frame)
    return kept(frame, halved_name(GREY, times), lambda: _half(halved_grey(frame, times - 1)))


def halved_colour(frame: Frame, times: int) -> Pixels:
    """(height, width, 3) uint8: the frame's pixels halved so many times; 0 is the frame's own. Not writeable."""
    if times == 0:
        return frame.pixels
    return kept(frame, halved_name("colour", times), lambda: _half(halved_colour(frame, times - 1)))


def halvings(frame: Frame, long_side: int) -> int:
    """How often the frame can be halved without its longer side falling below so many pixels."""
    return max(0, int(np.log2(max(frame.width, frame.height) / long_side)))


def thinned_colour(frame: Frame, long_side: int) -> Pixels:
    """Every nth pixel of the frame, the longer side at least so many: for what a mean would hide. Not writeable."""
    step = thinning(frame, long_side)
    if step == 1:
        return frame.pixels
    return kept(frame, f"every {step}", lambda: every_nth(frame.pixels, step, step))


def thinning(frame: Frame, long_side: int) -> int:
    """Of how many pixels in a row one is left in the thinned picture."""
    return max(1, max(frame.width, frame.height) // long_side)


def small_grey(frame: Frame, long_side: int) -> Pixels:
    """The grey picture at this long side, never enlarged; from the smallest half that is not smaller.

    Area means; against one step from full size each pixel differs by rounding alone. Its own copy.
    """
    near = halved_grey(frame, halvings(frame, long_side))
    factor = min(1.0, long_side / max(near.shape[:2]))
    size = (max(1, round(near.shape[1] * factor)), max(1, round(near.shape[0] * factor)))
    small: Pixels = cv2.resize(near, size, interpolation=cv2.INTER_AREA)
    return small


def every_nth(pixels: Pixels, down: int, across: int) -> Pixels:
    """`pixels[::down, ::across]`; not as a view, unless `across` is 1. numpy would copy byte by byte, in three times
    the time."""
    rows, step = pixels[::down], across
    if step == 1:
        return rows
    whole = rows[:, : rows.shape[1] // step * step]
    thinned: Pixels = np.empty((len(rows), -(-rows.shape[1] // step), 3), np.uint8)
    if whole.size:
        size = (whole.shape[1] // step, len(rows))
        cv2.resize(whole, size, dst=thinned[:, : size[0]], interpolation=cv2.INTER_NEAREST)
    thinned[:, whole.shape[1] // step :] = rows[:, whole.shape[1] :: step]
    return thinned


def _half(picture: Pixels) -> Pixels:
    # Odd sizes lose their last row or column: then a pixel of the half covers exactly two by two, and places double.
    height, width = (max(side // 2, 1) for side in picture.shape[:2])
    even = picture[: height * 2, : width * 2]
    smaller: Pixels = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
    return smaller


def halved_name(picture: str, times: int) -> str:
    """Under what name `grey` or `colour`, halved so many times, is kept with the frame."""
    return f"{picture}/{2**times}"


def kept(frame: Frame, name: str, make: Callable[[], Array]) -> Array:
    """What is kept with the frame under this name, else made and kept. Not writeable. From any thread."""
    with frame.making:
        if name not in frame.kept:
            made = make()
            made.flags.writeable = False
            frame.kept[name] = made
        return cast(Array, frame.kept[name])

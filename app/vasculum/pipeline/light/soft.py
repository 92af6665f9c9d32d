"""Soft edges told from hard ones: light and shadow fade into their surroundings, paper and leaves do not."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2

Mask = NDArray[np.uint8]
_RING = np.ones((3, 3), np.uint8)


Picture = TypeVar("Picture", bound=NDArray[np.generic])


def steps_of(picture: Picture) -> Picture:
    """The largest difference of each pixel's neighbours, in the picture's own unit."""
    steps: Picture = cv2.morphologyEx(picture, cv2.MORPH_GRADIENT, _RING)
    return steps


def pieces(mask: Mask, least: int) -> list[tuple[Mask, Box]]:
    """The connected pieces of at least so many pixels, largest first: each with a rim of 2, and where it lies."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    found = []
    for number in np.argsort(-stats[1:, 4]) + 1:
        x, y, width, height, area = (int(value) for value in stats[number])
        if area < least:
            break
        box = Box(x, y, width, height).grown(2).clipped(mask.shape[1], mask.shape[0])
        piece = (labels[box.y : box.bottom, box.x : box.right] == number).astype(np.uint8)
        found.append((piece, box))
    return found


def outlined(piece: Mask, box: Box, by: NDArray[np.bool_]) -> float:
    """The share of a piece's outline that lies in `by`; what the frame's edge cuts is no outline."""
    outline = cv2.dilate(piece, _RING) - cv2.erode(piece, _RING, borderValue=1)
    there = by[box.y : box.bottom, box.x : box.right][outline > 0]
    return float(there.mean()) if there.size else 1.0

"""Where bars could be: regions in which all edges run one way. Found at low resolution, read again at full."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2

_LONG_SIDE = 1200
_COHERENCE = 0.75
"""Structure-tensor coherence above which a place looks like parallel bars (Bigun & Granlund 1987)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A turned rectangle at full resolution: centre, size along and across the bars' row, angle in degrees."""

    centre: tuple[float, float]
    size: tuple[float, float]
    angle: float


def bar_candidates(grey: NDArray[np.uint8], most: int = 8) -> tuple[Candidate, ...]:
    """The likeliest regions of parallel bars, strongest first; quads in full-resolution pixels."""
    factor = min(1.0, _LONG_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else grey
    image = small.astype(np.float32)
    dx, dy = cv2.Scharr(image, cv2.CV_32F, 1, 0), cv2.Scharr(image, cv2.CV_32F, 0, 1)
    window = (15, 15)
    xx, yy, xy = (cv2.boxFilter(product, -1, window) for product in (dx * dx, dy * dy, dx * dy))
    energy = xx + yy
    coherence = np.sqrt((xx - yy) ** 2 + 4 * xy**2) / (energy + 1e-3)
    floor = max(float(np.percentile(energy, 80)), 2e5)
    mask = ((coherence > _COHERENCE) & (energy > floor)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    scored: list[tuple[float, Candidate]] = []
    for contour in contours:
        (x, y), (width, height), _angle = cv2.minAreaRect(contour)
        if min(width, height) < 10 or max(width, height) < 30:
            continue
        inside = np.zeros(mask.shape, np.uint8)
        cv2.drawContours(inside, [contour], -1, 1, -1)
        where = inside.astype(bool)
        # The gradient's main direction is across the bars: along the code's row (Bigun & Granlund 1987).
        angle = 0.5 * float(np.degrees(np.arctan2(2 * xy[where].sum(), (xx[where] - yy[where]).sum())))
        reach = float(np.hypot(width, height)) + 30
        candidate = Candidate((x / factor, y / factor), (reach / factor, reach / factor), angle)
        scored.append((float(energy[where].sum()), candidate))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(candidate for _, candidate in scored[:most])


def upright_crop(grey: NDArray[np.uint8], place: Candidate) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """The candidate turned so that its bars stand, and the 2x3 matrix from crop pixels back to the frame's."""
    width, height = (max(16, round(side)) for side in place.size)
    turn = np.radians(place.angle)
    cos, sin = np.cos(turn), np.sin(turn)
    back = np.array([
        [cos, -sin, place.centre[0] - cos * width / 2 + sin * height / 2],
        [sin, cos, place.centre[1] - sin * width / 2 - cos * height / 2],
    ])
    crop = cv2.warpAffine(
        grey, back, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return crop, back

"""Lays a strip's outline exactly over the full-resolution pixels, from the edges of its fields."""

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.pattern import Pattern
from vasculum.pipeline.colour.refine import MARGIN, edge
from vasculum.pipeline.colour.spaces import Floats, Mask
from vasculum.pipeline.opencv import cv2

_FINEST, _COARSEST = 40.0, 8.0
"""Pixels of a field's width in the view."""
_FAINTEST = 2.5
"""Codes by which two fields must differ for the edge between them to count."""
_SHARE = 0.25
"""Of a field's width: half of what is read in its middle."""
_INSIDE = 0.4
"""Field widths within the rough rim from which the rim is looked for."""
_LEAST_RIMS = 5
_ROUNDS = 2
_NEAR, _AGREE = 0.15, 0.7
"""Fields by which an edge may lie off, and the share of the edges between fields that must not lie farther off."""


def refined_strip(pixels: Pixels, rough: Floats, pattern: Pattern) -> Floats | None:
    """The quad (4, 2) by all edges that can be seen; None where too few stand where a strip has them."""
    along = int(np.argmax(pattern.size))
    turned = along == 1
    # The quad with the row running to the right.
    quad = rough[[0, 3, 2, 1]] if turned else rough
    first, last = pattern.corners[0, along] + 0.5, pattern.corners[2, along] + 0.5
    across = pattern.corners[:, 1 - along]
    share = float(across.max() - across.min())
    wide = (np.hypot(*(quad[1] - quad[0])) + np.hypot(*(quad[2] - quad[3]))) / 2
    high = (np.hypot(*(quad[3] - quad[0])) + np.hypot(*(quad[2] - quad[1]))) / 2
    pitch = float(wide / (last - first))
    scale = float(np.clip(pitch, _COARSEST, _FINEST))
    tall = float(high / pitch / share)
    rim = tall * (1 - share) / 2
    outline = np.array([(first, rim), (last, rim), (last, tall - rim), (first, tall - rim)])
    to_frame = cv2.getPerspectiveTransform(outline.astype(np.float32), quad.astype(np.float32))
    for _ in range(_ROUNDS):
        step = _corrected(_view(pixels, to_frame, len(pattern.cells), tall, scale), len(pattern.cells), tall, scale)
        if step is None:
            return None
        to_frame = to_frame @ step
    better = cv2.perspectiveTransform(outline[None], to_frame)[0]
    return np.asarray(better[[0, 3, 2, 1]] if turned else better, dtype=np.float64)


def _view(pixels: Pixels, to_frame: Floats, count: int, tall: float, scale: float) -> Floats:
    """Grey codes of the strip laid straight, with a margin; `scale` pixels a field."""
    size = (round((count + 2 * MARGIN) * scale), round((tall + 2 * MARGIN) * scale))
    to_units = np.array([[1 / scale, 0, -MARGIN], [0, 1 / scale, -MARGIN], [0, 0, 1.0]])
    # cv2 counts from the middles of pixels.
    centred = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1.0]]) @ to_frame @ to_units
    centred = centred @ np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    view = cv2.warpPerspective(pixels, centred, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.cvtColor(view, cv2.COLOR_RGB2GRAY), dtype=np.float64)


def _corrected(view: Floats, count: int, tall: float, scale: float) -> Floats | None:
    """The homography from where the fields should end to where they do, units of fields; None for too few edges."""
    rows: list[list[float]] = []
    wanted: list[float] = []
    reach = max(round(_SHARE * tall * scale), 1)
    for part in (0.3, 0.7):
        middle = round((MARGIN + part * tall) * scale)
        profile = view[max(middle - reach, 0) : middle + reach + 1].mean(axis=0)
        for number in range(1, count):
            found = _crossing(profile, (MARGIN + number) * scale, scale)
            if found is not None:
                u, v, x = float(number), part * tall, found / scale - MARGIN
                rows.append([u, v, 1, 0, 0, 0, -x * u, -x * v])
                wanted.append(x)
    between = len(rows)
    half = max(round(_SHARE * scale), 1)
    for number in range(count):
        column = round((MARGIN + number + 0.5) * scale)
        profile = view[:, column - half : column + half + 1].mean(axis=1)
        for v, way in ((0.0, -1), (tall, 1)):
            start = round((MARGIN + v - way * _INSIDE) * scale)
            inner = np.abs((profile if way > 0 else profile[::-1]) - profile[start])
            seen = edge(inner, start if way > 0 else len(profile) - 1 - start, scale)
            if seen is not None:
                y = (start + 0.5 + way * seen[0]) / scale - MARGIN
                u = number + 0.5
                rows.append([0, 0, 0, u, v, 1, -y * u, -y * v])
                wanted.append(y)
    if between < count or len(rows) - between < _LEAST_RIMS:
        return None
    step, kept = _solved(np.array(rows), np.array(wanted))
    return step if kept[:between].mean() > _AGREE else None


def _solved(rows: Floats, wanted: Floats) -> tuple[Floats, Mask]:
    """Least squares, three times, what lies far off left out; and what was not."""
    kept = np.ones(len(rows), dtype=bool)
    found: Floats = np.zeros(8)
    for _ in range(3):
        found = np.asarray(np.linalg.lstsq(rows[kept], wanted[kept], rcond=None)[0])
        off = np.abs(rows @ found - wanted)
        kept = off <= min(3 * np.median(off) + 0.02, _NEAR)
        if kept.sum() < len(found):
            break
    return np.append(found, 1.0).reshape(3, 3), kept


def _crossing(profile: Floats, at: float, scale: float) -> float | None:
    """Where, near `at`, the profile goes through the middle of its values on either side; pixel edges counted."""
    around = round(0.4 * scale)
    left, right = (np.median(profile[round(at + way * 0.5 * scale) + np.arange(-1, 2)]) for way in (-1, 1))
    if abs(right - left) < _FAINTEST:
        return None
    start = round(at) - around
    part = profile[start : start + 2 * around] - (left + right) / 2
    changes = np.flatnonzero(np.diff(np.sign(part)) != 0)
    if len(changes) == 0:
        return None
    # Of several, that in the middle of them: noise on a soft edge crosses more than once.
    index = int(changes[len(changes) // 2])
    fall = part[index] - part[index + 1]
    return float(start + index + 0.5 + (part[index] / fall if fall else 0.5))

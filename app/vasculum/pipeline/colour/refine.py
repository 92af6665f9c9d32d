"""Lays the chart's grid exactly over the full-resolution pixels, from the edges of its patches."""

from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Quad
from vasculum.pipeline.colour.reference import COLUMNS, ROWS
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.opencv import cv2

Codes = TypeVar("Codes", np.uint8, np.uint16)

MARGIN = 0.7
"""Pitches kept around the grid in the rectified view."""
_FINEST = 72
"""Pixels per pitch in the rectified view, at most; an edge is found to a tenth of one."""
_USUAL = (0.87, 0.87)
"""Width and height of a patch as shares of the pitch."""
_ROUNDS = 3
_LEAST_CENTRES = 10
"""Patches with four clear edges without which a grid is not believed."""
_CLEAR_STEP = 10.0
"""Code values by which a patch must differ from what lies around it."""
_STRONG_STEP = 30.0
"""From which on a corner patch may say by itself where the chart's corner lies; black on black may not."""
_BENT, _BENT_PIXELS = 0.03, 1.0
"""Pitches, and pixels, by which such a corner must lie off the grid; one patch's own edges err by less."""
_LIKE = 0.06
"""Share by which its size may differ from the other patches'."""

CENTRES = np.array([(column + 0.5, row + 0.5) for row in range(ROWS) for column in range(COLUMNS)])
"""(24, 2): patch centres in grid units, in which the pitch is 1 and the grid spans 6 x 4."""


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """A chart's place."""

    to_frame: Floats
    """(3, 3) homography from grid units to frame pixels (pixel edges, origin top left)."""
    patch: tuple[float, float]
    """Width and height of a patch as shares of the pitch."""
    clear: int
    """How many of the 24 patches the grid rests on."""
    bend: Floats = field(default_factory=lambda: np.zeros((4, 2)))
    """(4, 2) grid units by which the outline's corners lie off the grid, where the lens or the card is bent."""

    @property
    def outline(self) -> Floats:
        """(4, 2) corners of the patches' outline in frame pixels, from patch 1's corner clockwise."""
        return _moved(_outline(self.patch) + self.bend, self.to_frame)

    @property
    def centres(self) -> Floats:
        """(24, 2) patch centres in frame pixels, row-major from A1."""
        return _moved(CENTRES, self.to_frame)

    def at(self, place: Floats) -> tuple[float, float]:
        """A place in grid units as x and y of the frame."""
        x, y = _moved(place[None], self.to_frame)[0]
        return float(x), float(y)

    def turned(self) -> "Grid":
        """The same place read from the other end: patch 24 first."""
        half_turn = np.array([[-1, 0, COLUMNS], [0, -1, ROWS], [0, 0, 1.0]])
        return Grid(self.to_frame @ half_turn, self.patch, self.clear, -np.roll(self.bend, 2, axis=0))

    @property
    def pitch(self) -> float:
        """Mean pixels per pitch."""
        corners = self.outline
        across, down = np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[3] - corners[0])
        return float((across + down) / (COLUMNS - 1 + ROWS - 1 + sum(self.patch)))


def grid_of(quad: Quad) -> Grid:
    """The grid of a chart whose patches' outline is known; the patches as large as ColorChecker charts have them."""
    to_frame = cv2.getPerspectiveTransform(_outline(_USUAL).astype(np.float32), np.array(quad.corners, np.float32))
    return Grid(np.asarray(to_frame, dtype=np.float64), _USUAL, 0)


def refined(pixels: Pixels, rough: Floats) -> Grid | None:
    """The grid at this rough quad; None where no 6 x 4 grid of even patches with clear edges lies."""
    to_frame = cv2.getPerspectiveTransform(_outline(_USUAL).astype(np.float32), rough.astype(np.float32))
    grid = Grid(np.asarray(to_frame, dtype=np.float64), _USUAL, 0)
    for _ in range(_ROUNDS):
        better = _refit(pixels, grid)
        if better is None:
            return None
        grid = better
    return grid


def rectified(pixels: NDArray[Codes], grid: Grid) -> tuple[NDArray[Codes], float]:
    """The chart seen straight on, with a margin, and the pixels per pitch of that view; of the frame's own dtype."""
    scale = float(np.clip(grid.pitch, 12, _FINEST))
    size = (round((COLUMNS + 2 * MARGIN) * scale), round((ROWS + 2 * MARGIN) * scale))
    # cv2 counts pixel centres, the grid pixel edges: half a pixel on either side.
    view_to_grid = np.array([[1 / scale, 0, 0.5 / scale - MARGIN], [0, 1 / scale, 0.5 / scale - MARGIN], [0, 0, 1]])
    to_centres = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1.0]])
    matrix = to_centres @ grid.to_frame @ view_to_grid
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    near, matrix = _shrunk_source(pixels, grid, matrix, scale)
    view = cv2.warpPerspective(near, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(view, dtype=pixels.dtype), scale


def _shrunk_source(pixels: NDArray[Codes], grid: Grid, matrix: Floats, scale: float) -> tuple[NDArray[Codes], Floats]:
    """The part of the frame around the chart, averaged down where the view is much coarser, so that noise is too."""
    corners = grid.outline
    reach = 1.5 * grid.pitch
    height, width = pixels.shape[:2]
    x0, y0 = np.clip(np.floor(corners.min(axis=0) - reach), 0, (width - 2, height - 2)).astype(int)
    x1, y1 = np.clip(np.ceil(corners.max(axis=0) + reach), (x0 + 2, y0 + 2), (width, height)).astype(int)
    near = pixels[y0:y1, x0:x1]
    shift = np.array([[1, 0, -x0], [0, 1, -y0], [0, 0, 1.0]])
    blocks = int(grid.pitch / scale)
    if blocks < 2 or min(near.shape[:2]) < 4 * blocks:
        return np.ascontiguousarray(near), shift @ matrix
    rows, columns = (side - side % blocks for side in near.shape[:2])
    small = cv2.resize(near[:rows, :columns], (columns // blocks, rows // blocks), interpolation=cv2.INTER_AREA)
    half = 0.5 / blocks - 0.5
    shrink = np.array([[1 / blocks, 0, half], [0, 1 / blocks, half], [0, 0, 1.0]])
    return np.asarray(small, dtype=pixels.dtype), shrink @ shift @ matrix


def _refit(pixels: Pixels, grid: Grid) -> Grid | None:
    codes, scale = rectified(pixels, grid)
    view = codes.astype(np.float32)
    found = [_patch_at(view, (centre + MARGIN) * scale, scale) for centre in CENTRES]
    seen = [number for number, patch in enumerate(found) if patch is not None]
    patches = [patch.in_grid(scale) for patch in found if patch is not None]
    if len(patches) < _LEAST_CENTRES:
        return None
    step, inside = cv2.findHomography(CENTRES[seen], np.array([patch.centre for patch in patches]), cv2.RANSAC, 0.06)
    if step is None or int(inside.sum()) < _LEAST_CENTRES:
        return None
    good = inside.ravel().astype(bool)
    width, height = np.median(np.array([patch.size for patch in patches])[good], axis=0)
    better = Grid(grid.to_frame @ step, (float(width), float(height)), int(good.sum()))
    return replace(better, bend=_bend(better, dict(zip(seen, patches, strict=True)), np.linalg.inv(step)))


_CORNERS = ((0, (-1, -1)), (COLUMNS - 1, (1, -1)), (COLUMNS * ROWS - 1, (1, 1)), (COLUMNS * (ROWS - 1), (-1, 1)))
"""The patches at the outline's corners, and on which of their sides those lie."""


def _bend(grid: Grid, patches: "dict[int, _Patch]", to_grid: Floats) -> Floats:
    """How far the corner patches' own outer corners lie off the grid's, where they clearly do; grid units.

    A homography cannot follow a lens that bends straight lines: it errs most at the outer patches.
    """
    bend = np.zeros((4, 2))
    for number, (corner, side) in enumerate(_CORNERS):
        patch = patches.get(corner)
        if patch is None or patch.step < _STRONG_STEP:
            continue
        if np.abs(np.array(patch.size) / grid.patch - 1).max() > _LIKE:
            continue
        own = _moved(np.array([patch.centre]) + np.array([side]) * np.array(patch.size) / 2, to_grid)[0]
        off = own - _outline(grid.patch)[number]
        if np.hypot(*off) > max(_BENT, _BENT_PIXELS / grid.pitch):
            bend[number] = off
    return bend


@dataclass(frozen=True, slots=True)
class _Patch:
    """An even patch with four clear edges; pixels of the view, or grid units."""

    centre: tuple[float, float]
    size: tuple[float, float]
    step: float
    """Code values of its faintest edge."""

    def in_grid(self, scale: float) -> "_Patch":
        (x, y), (width, height) = self.centre, self.size
        return _Patch((x / scale - MARGIN, y / scale - MARGIN), (width / scale, height / scale), self.step)


def _patch_at(view: NDArray[np.float32], centre: Floats, scale: float) -> _Patch | None:
    """The even patch around that point, pixels of the view; None where an edge is not clear."""
    x, y = centre
    core = max(round(0.2 * scale), 2)
    column, row = int(x), int(y)
    middle = view[row - core : row + core + 1, column - core : column + core + 1]
    if middle.size == 0:
        return None
    colour = np.median(middle.reshape(-1, 3), axis=0)
    reach = round(0.85 * scale) + 1
    from_left, from_top = max(column - reach, 0), max(row - reach, 0)
    rows = view[row - core : row + core + 1, from_left : column + reach + 1]
    columns = view[from_top : row + reach + 1, column - core : column + core + 1]
    across = np.abs(rows.mean(axis=0) - colour).max(axis=1)
    down = np.abs(columns.mean(axis=1) - colour).max(axis=1)
    x0, y0 = column - from_left, row - from_top
    left, right = edge(across[::-1], len(across) - 1 - x0, scale), edge(across, x0, scale)
    top, bottom = edge(down[::-1], len(down) - 1 - y0, scale), edge(down, y0, scale)
    if left is None or right is None or top is None or bottom is None:
        return None
    size = (left[0] + right[0], top[0] + bottom[0])
    if not all(0.6 * scale < side < 1.02 * scale for side in size):
        return None
    middle_at = (column + 0.5 + (right[0] - left[0]) / 2, row + 0.5 + (bottom[0] - top[0]) / 2)
    return _Patch(middle_at, size, min(edge[1] for edge in (left, right, top, bottom)))


def edge(profile: Floats, start: int, scale: float) -> tuple[float, float] | None:
    """How far from the middle of pixel `start` a patch ends, where the profile climbs through half of its step; and
    that step."""
    part = profile[start : start + round(0.85 * scale)]
    over = np.flatnonzero(part > _CLEAR_STEP)
    if len(over) == 0 or over[0] < 2:
        return None
    first = int(over[0])
    half = float(part[first : first + max(round(0.12 * scale), 2)].max()) / 2
    at = int(np.flatnonzero(part >= half)[0])
    if at == 0:
        return None
    low, high = float(part[at - 1]), float(part[at])
    return at - 1 + (half - low) / (high - low) if high > low else float(at), 2 * half


def _outline(patch: tuple[float, float]) -> Floats:
    x, y = (1 - patch[0]) / 2, (1 - patch[1]) / 2
    return np.array([(x, y), (COLUMNS - x, y), (COLUMNS - x, ROWS - y), (x, ROWS - y)])


def _moved(points: Floats, homography: Floats) -> Floats:
    return np.asarray(cv2.perspectiveTransform(points[None], homography)[0], dtype=np.float64)

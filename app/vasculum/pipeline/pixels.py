"""The pixel work of colour, pyramid and quality maps as ONNX graphs: what OpenCV makes, made on a GPU.

`models/training/pixels/graphs.py` writes the graphs. A frame goes through them in strips, so that memory stays bounded.
"""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models, Run
from vasculum.model.analysis import EngineUse
from vasculum.model.errors import ModelError
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.colour.encoding import Encoding
from vasculum.pipeline.colour.transforms import KINDS, STEPS_OF_NODES, Shape, Transform
from vasculum.pipeline.colour.whole_frames import Correction, codes_of_light, toned
from vasculum.pipeline.focus import energies, tiles
from vasculum.pipeline.light import clipped, ground
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import GREY, halved_grey, halved_name, thinned_colour

SHAPES = {Shape.FLAT: "pixels-flat", Shape.ROOTS: "pixels-roots", Shape.BENT: "pixels-bent"}
PYRAMID, STEPS, EDGES, LIGHT = "pixels-pyramid", "pixels-steps", "pixels-edges", "pixels-light"
GRAPHS = (*SHAPES.values(), PYRAMID, STEPS, EDGES, LIGHT)
"""All names in the table of models."""
LEVELS = 4
_LEAST_SIDE = 64
"""Frames with a shorter side are no work for a graph."""
_STRIP, _STRIP_ON_GPU = 1 << 16, 1 << 22
"""Pixels that go through a graph at a time; float copies take twelve bytes of each several times over."""
_SMALL = 512
_RIM = 3
"""Pixels that the blur of the sharpness map reaches beyond the picture."""
_log = logging.getLogger(__name__)
Made = TypeVar("Made")
Maps = dict[str, NDArray[Any]]


class PixelGraphs:
    """The graphs that are to be used here: all of them on a GPU, on a CPU those named `faster`.

    Every method does nothing where OpenCV is to do it. A graph that fails is not tried again, and OpenCV does its work.
    Safe on any thread.
    """

    def __init__(self, models: Models, faster: tuple[str, ...] = ()) -> None:
        self._models = models
        self._faster = faster
        self._known = {entry.name for entry in models.entries()}
        self._given_up: set[str] = set()

    def corrected(self, pixels: Pixels, encoding: Encoding, transform: Transform) -> Pixels | None:
        """(rows, columns, 3) sRGB of a frame's pixels; None where OpenCV is to do it."""
        name = SHAPES[KINDS[transform.kind].shape]
        return self._tried(
            name, lambda run: in_strips(pixels, _correction(run, encoding, transform), self._strip(name))
        )

    def warm(self) -> None:
        """Makes the halves and maps of a small frame, so that the first one does not pay for what is to be opened."""
        self.fill(Frame(np.zeros((_SMALL, _SMALL, 3), np.uint8), "", ""))

    def fill(self, frame: Frame) -> tuple[EngineUse, ...]:
        """Makes the frame's halves and maps, which the steps then find kept with it; the graphs that did."""
        if min(frame.width, frame.height) < _LEAST_SIDE:
            return ()
        return tuple(self._models.use(name) for name in MAKERS if self.made(name, frame))

    def made(self, name: str, frame: Frame) -> bool:
        """Makes what one of them makes of a frame; whether it did."""
        made = self._tried(name, lambda run: MAKERS[name](frame, run, self._strip(name)))
        for kept, picture in (made or {}).items():
            picture.flags.writeable = False
            frame.kept[kept] = picture
        return bool(made)

    def used(self, name: str) -> bool:
        """Whether that work is a graph's here. On a machine with a GPU the first question opens it."""
        if name in self._given_up or name not in self._known:
            return False
        return name in self._faster or self._models.runs_on_gpu(name)

    def _strip(self, name: str) -> int:
        return _STRIP_ON_GPU if self._models.runs_on_gpu(name) else _STRIP

    def _tried(self, name: str, work: Callable[[Run], Made]) -> Made | None:
        try:
            return work(self._models.replaceable(name)) if self.used(name) else None
        except ModelError as fault:
            _log.info("OpenCV goes on instead: %s", fault)
            self._given_up.add(name)
            return None


def in_strips(pixels: Pixels, render: Correction, strip: int) -> Pixels:
    """A whole frame rendered, so many pixels at a time."""
    made = np.empty_like(pixels)
    rows = max(strip // max(pixels.shape[1], 1), 1)
    for top in range(0, len(pixels), rows):
        made[top : top + rows] = render(pixels[top : top + rows])
    return made


def _correction(run: Run, encoding: Encoding, transform: Transform) -> Correction:
    light, matrix = toned(encoding, transform), transform.matrix
    tables = [light.astype(np.float32).ravel()]
    match KINDS[transform.kind].shape:
        case Shape.FLAT:
            terms = 4
        case Shape.ROOTS:
            terms = 7
            tables.append(np.sqrt(light).astype(np.float32).ravel())
        case Shape.BENT:
            terms = matrix.shape[1]
            tables += [np.cbrt(light).astype(np.float32).ravel(), np.array(STEPS_OF_NODES, np.float32)]
    # Kinds without a constant have one of nothing.
    whole = np.pad(matrix, ((0, 0), (0, terms - matrix.shape[1]))).astype(np.float32)
    codes = codes_of_light()

    def render(pixels: Pixels) -> Pixels:
        (made,) = run(pixels, *tables, whole, codes)
        return made

    return render


def _pyramid(frame: Frame, run: Run, strip: int) -> Maps:
    height, width = frame.height, frame.width
    times = range(1, LEVELS + 1)
    # In the order of the graph's outputs.
    made = [(GREY, 0, np.empty((height, width), np.uint8))]
    made += [(halved_name(GREY, n), n, np.empty((height >> n, width >> n), np.uint8)) for n in times]
    made += [(halved_name("colour", n), n, np.empty((height >> n, width >> n, 3), np.uint8)) for n in times]
    rows = max(strip // width >> LEVELS, 1) << LEVELS
    # The last strip takes what is left too: alone it could be too low to be halved.
    tops = range(0, max(height - rows, 0) + 1, rows)
    for top in tops:
        bottom = height if top == tops[-1] else top + rows
        for (_, n, picture), part in zip(made, run(frame.pixels[top:bottom]), strict=True):
            picture[top >> n : (top >> n) + len(part)] = part
    return {name: picture for name, _, picture in made}


def _steps(frame: Frame, run: Run, strip: int) -> Maps:
    half = halved_grey(frame, 1)
    (sums,), area = _in_tiles(half, tiles.TILE // 2, 0, run, np.array(tiles.FAINT, np.float32), strip)
    # As OpenCV divides, to the last bit.
    return {tiles.STRENGTH: sums * np.float32(1 / area)}


def _edges(frame: Frame, run: Run, strip: int) -> Maps:
    measured = energies.measured_grey(frame, energies.MEGAPIXELS)
    sums, area = _in_tiles(measured, energies.TILE, _RIM, run, np.array(energies.LEAST_STEP, np.float32), strip)
    return {energies.energies_name(energies.MEGAPIXELS, energies.TILE): sums.astype(np.float64) / area}


def _light(frame: Frame, run: Run, strip: int) -> Maps:
    small = ground.small_of(frame).grey
    rows, columns = (side // ground.CELL for side in small.shape)
    if not rows or not columns:
        return {}
    whole = np.ascontiguousarray(small[: rows * ground.CELL, : columns * ground.CELL])
    cells = np.array((rows, ground.CELL, columns, ground.CELL), np.int64)
    rank = np.array([ground.CELL**2 - int(ground.SHARE * ground.CELL**2)], np.int64)
    full, black = (np.array(limit, np.float32) for limit in (clipped.FULL, clipped.BLACK))
    masks, ranks = run(thinned_colour(frame, clipped.LONG_SIDE), full, black, whole, cells, rank)
    return {clipped.MASKS: masks, ground.RANKS: ranks}


def _in_tiles(
    picture: Pixels, side: int, rim: int, run: Run, limit: NDArray[np.float32], strip: int
) -> tuple[NDArray[np.float32], int]:
    """(maps, rows, columns) sums over whole tiles of a picture, and the pixels of one tile.

    Along a side that is shorter than a tile, one of what there is. Each strip but the first brings the row above it.
    """
    height, width = picture.shape
    rows, high = max(height // side, 1), min(side, height)
    columns, wide = max(width // side, 1), min(side, width)
    rimmed = cv2.copyMakeBorder(picture, rim, rim, rim, rim, cv2.BORDER_REFLECT_101) if rim else picture
    at_once = max(strip // (width * high), 1)
    sums = []
    for row in range(0, rows, at_once):
        count, skip = min(at_once, rows - row), int(row > 0)
        band = rimmed[row * high - skip : (row + count) * high + 2 * rim]
        sizes = np.array((count, high, columns, wide), np.int64)
        sums.append(np.stack(run(band, np.array([skip], np.int64), sizes, limit)))
    return np.concatenate(sums, axis=1), high * wide


MAKERS: dict[str, Callable[[Frame, Run, int], Maps]] = {PYRAMID: _pyramid, STEPS: _steps, EDGES: _edges, LIGHT: _light}
"""What makes pictures or maps of a frame, in the order in which they build on each other."""

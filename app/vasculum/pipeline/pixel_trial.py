"""A short trial: whether the graphs or OpenCV do the pixel work faster on this machine."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from vasculum.inference import Models
from vasculum.model.frame import Frame
from vasculum.pipeline.colour.encoding import SRGB
from vasculum.pipeline.colour.transforms import KINDS, Transform
from vasculum.pipeline.develop import STRIP, correction_of
from vasculum.pipeline.focus.energies import MEGAPIXELS, TILE
from vasculum.pipeline.focus.strongest import strongest
from vasculum.pipeline.focus.tiles import tile_strength
from vasculum.pipeline.light.clipped import tones
from vasculum.pipeline.light.ground import ranks_of, small_of
from vasculum.pipeline.pixels import EDGES, GRAPHS, LEVELS, LIGHT, PYRAMID, SHAPES, STEPS, PixelGraphs, in_strips
from vasculum.pipeline.pyramid import halved_colour, halved_grey

_ROUNDS = 2
_KINDS = ("toned-affine-3x4", "toned-offset-root-polynomial-2", "toned-thin-plate-27")
"""The dearest of each shape."""
Way = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds of one graph's work over the frame of a trial."""

    name: str
    graph: float
    opencv: float


def trial(models: Models, megapixels: float = 1.0) -> tuple[Timed, ...]:
    """Each graph in the table of models against OpenCV over a made-up frame, on the provider that is used here.

    The best of two rounds after one that warms; a second a megapixel on one core. Graphs that fail are left out. Raises
    `ModelError` for a file that is not the table's.
    """
    graphs, known = PixelGraphs(models, GRAPHS), {entry.name for entry in models.entries()}
    found = []
    for name, by_graph, by_opencv in _work(_frame(megapixels), graphs):
        if name in known:
            timed = Timed(name, _best(by_graph), _best(by_opencv))
            found += [timed] if graphs.used(name) else []
    return tuple(found)


def _work(frame: Frame, graphs: PixelGraphs) -> Iterator[tuple[str, Way, Way]]:
    """Each graph's name, its work by the graph, and by OpenCV; called before the next one is asked for."""
    for kind in _KINDS:
        transform = _transform(kind)
        # Made once a frame, whatever its size: in a frame as small as this it would count for too much.
        render = correction_of(SRGB, transform)
        by_graph = partial(graphs.corrected, frame.pixels, SRGB, transform)
        yield SHAPES[KINDS[kind].shape], by_graph, partial(in_strips, frame.pixels, render, STRIP)
    halved = _anew(frame)
    _halved(halved)
    for name, opencv in _OPENCV.items():
        before = frame if name == PYRAMID else halved
        yield name, partial(_on_anew, partial(graphs.made, name), before), partial(_on_anew, opencv, before)


def _on_anew(work: Callable[[Frame], object], frame: Frame) -> object:
    return work(_anew(frame))


def _anew(frame: Frame) -> Frame:
    """The frame with no more kept than it has now."""
    return replace(frame, kept=dict(frame.kept))


def _halved(frame: Frame) -> None:
    for times in range(LEVELS + 1):
        halved_grey(frame, times)
        halved_colour(frame, times)


def _lit(frame: Frame) -> None:
    tones(frame)
    ranks_of(small_of(frame).grey)


_OPENCV: dict[str, Callable[[Frame], object]] = {
    PYRAMID: _halved,
    STEPS: tile_strength,
    EDGES: lambda frame: strongest(frame, MEGAPIXELS, TILE),
    LIGHT: _lit,
}


def _best(work: Way) -> float:
    times = []
    for _ in range(1 + _ROUNDS):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return round(min(times[1:]), 2)


def _frame(megapixels: float) -> Frame:
    """Blocks with grain, the same each time: a drawn sheet would bring the cameras' floor with it.

    None is black, as on a sheet: black pixels of bent colours cost OpenCV's way far more than others.
    """
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    rng = np.random.default_rng(1)
    coarse = rng.integers(16, 256, (height // 16 + 1, height * 3 // 32 + 1, 3)).astype(np.int16)
    large = np.kron(coarse, np.ones((16, 16, 1), np.int16))[:height, : height * 3 // 2]
    pixels = np.clip(large + rng.integers(-6, 7, large.shape), 0, 255).astype(np.uint8)
    return Frame(np.ascontiguousarray(pixels), "trial", "0" * 64)


def _transform(kind: str) -> Transform:
    terms = KINDS[kind].terms(np.zeros((1, 3))).shape[-1]
    matrix = np.hstack([np.eye(3) * 0.9 + 0.03, np.full((3, terms - 3), 0.001)])
    return Transform(kind, 1.1, matrix)

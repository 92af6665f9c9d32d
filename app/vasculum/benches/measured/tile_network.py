"""The quality network that was tried against edge widths: how soft label and specimen are by its word.

Its file does not travel with the program (docs/decisions/0093): `VASCULUM_QUALITY_NETWORK` names one that
`models/training/quality/learn.py` made.
"""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Session
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.focus.places import Places
from vasculum.pipeline.focus.tiles import TILE, Region, best_tiles, tile_strength
from vasculum.pipeline.pyramid import grey_of

_SIDE = 96
"""Pixels of the network's tiles."""
_TILES = {"label": 12, "specimen": 24}
"""As the focus step takes."""
_LEAST = {"label": 0.1, "specimen": 0.3}
_INSIDE = 0.6
"""Share of a network's tile that must lie in the region."""


@dataclass(slots=True)
class TileNetwork:
    """Opened once; counts what it costs."""

    session: Session
    seconds: float = 0.0
    tiles: int = field(default=0)

    def softness(self, frame: Frame, found: Places) -> dict[str, float]:
        """Spread of the blur (px) of the softest label and of the specimen: 0 where there is no tile to tell by."""
        strength = tile_strength(frame)
        others = tuple(box.grown(TILE // 4) for box in (*found.label, *found.chart))
        labels = [self._region(frame, strength, Region((box,)), "label") for box in (*found.label, *found.doubtful)[:8]]
        specimen = self._region(frame, strength, Region(found.specimen, others), "specimen")
        return {"label": max(labels, default=0.0), "specimen": specimen}

    def _region(self, frame: Frame, strength: NDArray[np.float32], region: Region, name: str) -> float:
        chosen = best_tiles(strength, region.share(strength.shape) > _LEAST[name], _TILES[name])
        tiles = list(_cut(frame, region, chosen))
        if not tiles:
            return 0.0
        begun = time.process_time()
        (said,) = self.session.run(np.stack(tiles)[:, None].astype(np.float32))
        self.seconds += time.process_time() - begun
        self.tiles += len(tiles)
        amounts = np.expm1(np.asarray(said, dtype=np.float64)[:, :2]).clip(0)
        # A path of length l spreads by l / sqrt(12) along itself.
        return float(np.median(np.hypot(amounts[:, 0], amounts[:, 1] / 12**0.5)))


def tile_network() -> TileNetwork | None:
    """The network that the environment names; None without."""
    path = os.environ.get("VASCULUM_QUALITY_NETWORK")
    return TileNetwork(Session(Path(path), ("CPUExecutionProvider",), 1)) if path else None


def _cut(frame: Frame, region: Region, chosen: list[tuple[int, int]]) -> Iterator[Pixels]:
    """Of each tile the part, as large as the network's, that lies most in the region."""
    grey = grey_of(frame)
    offsets = range(0, TILE - _SIDE + 1, (TILE - _SIDE) // 2)
    for row, column in chosen:
        within = region.within(row, column)
        places = [(within[y : y + _SIDE, x : x + _SIDE].mean(), y, x) for y in offsets for x in offsets]
        share, y, x = max(places)
        if share >= _INSIDE:
            top, left = row * TILE + y, column * TILE + x
            yield grey[top : top + _SIDE, left : left + _SIDE]

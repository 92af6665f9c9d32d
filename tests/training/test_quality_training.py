"""The quality network's training: tiles with the faults that they are said to have."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest

TRAINING = Path(__file__).resolve().parents[2] / "models" / "training"
FOLDERS = (TRAINING / "layout", TRAINING / "quality")


@pytest.fixture
def tiles(monkeypatch: pytest.MonkeyPatch) -> Any:
    for folder in FOLDERS:
        monkeypatch.syspath_prepend(folder)
    yield import_module("tiles")
    for folder in FOLDERS:
        for path in folder.glob("*.py"):
            sys.modules.pop(path.stem, None)


def test_a_tile_is_its_generators(tiles: Any) -> None:
    source = tiles.drawing(0)
    assert source.ndim == 2
    first, faults = tiles.tile(source, np.random.default_rng(5))
    again, same = tiles.tile(source, np.random.default_rng(5))
    assert first.shape == (tiles.SIDE, tiles.SIDE)
    assert np.array_equal(first, again)
    assert np.array_equal(faults, same)
    assert len(faults) == len(tiles.FAULTS)


def test_blurs_spread_as_far_as_they_say(tiles: Any) -> None:
    for sigma in (1.0, 2.5, 5.0):
        kernel = tiles.kernel_of_disc(sigma)
        half = kernel.shape[0] // 2
        places = np.arange(-half, half + 1)
        assert np.sqrt((kernel.sum(axis=0) * places**2).sum()) == pytest.approx(sigma, rel=0.12)
    for degrees, axis in ((0, 0), (90, 1)):
        kernel = tiles.kernel_of_motion(9.0, degrees)
        half = kernel.shape[0] // 2
        places = np.arange(-half, half + 1)
        spread = np.sqrt((kernel.sum(axis=axis) * places**2).sum())
        assert spread == pytest.approx(9 / 12**0.5, rel=0.12)
        assert kernel.sum() == pytest.approx(1)


def test_what_is_blurred_more_is_softer(tiles: Any) -> None:
    source, chance = tiles.drawing(1), np.random.default_rng(2)
    soft, sharp = [], []
    for _ in range(200):
        pixels, (defocus, motion, noise, _) = tiles.tile(source, chance)
        step = np.abs(np.diff(pixels.astype(float), axis=1)).max()
        if noise < 2:
            (soft if defocus + motion > 4 else sharp if defocus + motion < 0.5 else []).append(step)
    assert len(soft) > 10
    assert len(sharp) > 10
    assert np.median(soft) < 0.7 * np.median(sharp)

"""The layout network's training: its scenes are drawn the same from the same seed, and what it should say fits them."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parents[2] / "models" / "training" / "layout"


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a module of the training by its name."""
    monkeypatch.syspath_prepend(FOLDER)
    yield import_module
    for path in FOLDER.glob("*.py"):
        sys.modules.pop(path.stem, None)


def test_a_scene_is_its_seeds(training: Any) -> None:
    scenes = training("scenes")
    pixels, boxes, masks = scenes.scene(3, 192, 128)
    again, same, _ = scenes.scene(3, 192, 128)
    assert pixels.shape == (192, 128, 3)
    assert masks.shape == (192, 128)
    assert np.array_equal(pixels, again)
    assert boxes == same
    assert not np.array_equal(pixels, scenes.scene(4, 192, 128)[0])


def test_scenes_hold_every_region_inside_the_frame(training: Any) -> None:
    scenes, canvas = training("scenes"), training("canvas")
    seen = set()
    for seed in range(60):
        _, boxes, masks = scenes.scene(seed, 192, 128)
        for one in boxes:
            left, top, right, bottom = one.box
            assert 0 <= left < right <= 128
            assert 0 <= top < bottom <= 192
            seen.add(one.region)
        assert masks.max() < 1 << len(canvas.REGIONS)
    assert seen == set(canvas.REGIONS)


def test_the_wanted_maps_give_the_boxes_back(training: Any) -> None:
    canvas, targets = training("canvas"), training("targets")
    box = canvas.Marked("label", (20.0, 40.0, 100.0, 80.0))
    maps = targets.targets([box], np.zeros((192, 128), np.uint8))
    row, column = np.unravel_index(maps[1].argmax(), maps[1].shape)
    left, top, right, bottom = maps[14:18, row, column] * 4
    x, y = column * 4 + 2, row * 4 + 2
    assert (x - left, y - top, x + right, y + bottom) == pytest.approx(box.box)
    assert maps[18].sum() == pytest.approx(1.0)


def test_a_few_steps_learn_and_write_a_network(training: Any, tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="the training extra is not installed")
    train = training("train")
    asked = train.arguments(["--steps", "3", "--batch", "2", "--out", str(tmp_path / "x.onnx"), "--scenes", "40"])
    train.write(train.train(asked), asked.out)
    assert (tmp_path / "x.onnx").stat().st_size > 1e6

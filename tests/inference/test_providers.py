"""Networks and graphs of pixel work find the same on every provider that works here as on the CPU."""

from dataclasses import replace

import numpy as np
import pytest

from vasculum.inference import Models
from vasculum.model.frame import Frame
from vasculum.pipeline.colour.encoding import SRGB
from vasculum.pipeline.colour.transforms import KINDS, Transform
from vasculum.pipeline.pixels import GRAPHS, MAKERS, PixelGraphs
from vasculum.settings.places import models as model_folder

CPU = Models(model_folder(), provider="cpu", threads=1)


@pytest.fixture(scope="module")
def other() -> Models:
    """The models on what else is here."""
    models = Models(model_folder(), provider="cuda", threads=1)
    if models.use(GRAPHS[0]).provider == CPU.use(GRAPHS[0]).provider:
        pytest.skip("no provider but the CPU works here")
    return models


@pytest.fixture(scope="module")
def frame() -> Frame:
    rng = np.random.default_rng(1)
    blocks = np.kron(rng.integers(0, 256, (60, 90, 3), dtype=np.uint8), np.ones((16, 16, 1), np.uint8))
    return Frame(np.clip(blocks + rng.integers(-5, 6, blocks.shape), 0, 255).astype(np.uint8), "made up", "0" * 64)


@pytest.mark.parametrize("name", [entry.name for entry in CPU.entries() if entry.name not in GRAPHS])
def test_a_network_says_the_same(other: Models, name: str) -> None:
    (shape,) = (entry.inputs[0] for entry in CPU.entries() if entry.name == name)
    given = np.random.default_rng(2).random(shape).astype(np.float32)
    for here, there in zip(CPU.callable(name)(given), other.callable(name)(given), strict=True):
        assert np.abs(here - there).mean() <= 0.01 * max(float(np.abs(here).mean()), 1e-3)


def test_halves_and_maps_are_equal(other: Models, frame: Frame) -> None:
    here, there = replace(frame, kept={}), replace(frame, kept={})
    assert len(PixelGraphs(CPU, GRAPHS).fill(here)) == len(MAKERS)
    assert {use.provider for use in PixelGraphs(other, GRAPHS).fill(there)} == {other.use(GRAPHS[0]).provider}
    assert here.kept.keys() == there.kept.keys()
    for name, picture in here.kept.items():
        assert np.array_equal(picture, there.kept[name]), name


@pytest.mark.parametrize("kind", KINDS)
def test_corrected_colours_differ_by_one_code_at_most(other: Models, frame: Frame, kind: str) -> None:
    terms = KINDS[kind].terms(np.zeros((1, 3))).shape[-1]
    transform = Transform(kind, 1.2, np.hstack([0.9 * np.eye(3) + 0.03, np.full((3, terms - 3), 0.002)]))
    here = PixelGraphs(CPU, GRAPHS).corrected(frame.pixels, SRGB, transform)
    there = PixelGraphs(other, GRAPHS).corrected(frame.pixels, SRGB, transform)
    assert here is not None
    assert there is not None
    away = np.abs(here.astype(int) - there)
    assert away.max() <= 1
    assert away.mean() < 1e-3

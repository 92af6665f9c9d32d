"""Networks and graphs of pixel work find the same on every provider that works here as on the CPU."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.inference import Models
from vasculum.inference.choice import is_here
from vasculum.model.findings import LabelText, LayoutRegion, of_kind
from vasculum.model.frame import Frame
from vasculum.model.providers import BY_NAME, PROVIDERS
from vasculum.model.providers import CPU as CPU_ALONE
from vasculum.pipeline.colour.encoding import SRGB
from vasculum.pipeline.colour.transforms import KINDS, Transform
from vasculum.pipeline.decode import decode
from vasculum.pipeline.pixels import GRAPHS, MAKERS, PixelGraphs
from vasculum.pipeline.steps.regions import Regions
from vasculum.pipeline.steps.text import TextStep
from vasculum.settings.places import models as model_folder

CPU = Models(model_folder(), provider="cpu", threads=1)


@pytest.fixture(
    scope="module", params=[each.name for each in PROVIDERS if each != CPU_ALONE and is_here(each)] or ["cuda"]
)
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Models:
    """The models on each provider that is here; engines that take minutes are made."""
    kept = tmp_path_factory.mktemp("engines")
    provider = BY_NAME[request.param]
    models = Models(model_folder(), provider.name, makes_engines=True, engines=kept)
    if models.use("layout").provider != provider.runtime:
        pytest.skip(f"{provider.title} does not work here, so nothing is compared with the CPU")
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


def test_steps_find_the_same_on_a_sheet(other: Models, tmp_path: Path) -> None:
    drawn = tmp_path / "sheet.jpg"
    drawn.write_bytes(expose(specimen(1, 1), Misfortune.NONE, Exposure(megapixels=4)).jpeg)
    sheet = decode(drawn)
    here, there = (TextStep().prepare(models)(replace(sheet, kept={}), ()) for models in (CPU, other))
    labels, others = of_kind(here, LabelText), of_kind(there, LabelText)
    assert [[line.text for line in label.lines] for label in labels]
    assert [[line.text for line in label.lines] for label in labels] == [
        [line.text for line in o.lines] for o in others
    ]
    for label, same in zip(labels, others, strict=True):
        for line, its in zip(label.lines, same.lines, strict=True):
            assert np.abs(np.subtract(line.quad.corners, its.quad.corners)).max() <= 2
            assert abs(line.confidence - its.confidence) <= 0.02
    here, there = (Regions().prepare(models)(replace(sheet, kept={}), ()) for models in (CPU, other))
    seen, too = of_kind(here, LayoutRegion), of_kind(there, LayoutRegion)
    assert seen
    assert [one.region for one in seen] == [one.region for one in too]
    for one, same in zip(seen, too, strict=True):
        away = np.subtract(
            (one.box.x, one.box.y, one.box.right, one.box.bottom),
            (same.box.x, same.box.y, same.box.right, same.box.bottom),
        )
        assert np.abs(away).max() <= 2
        assert abs(one.confidence - same.confidence) <= 0.02


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

"""The pixel work as ONNX graphs gives what OpenCV gives."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import ModelEntry, Models
from vasculum.model.errors import ModelError
from vasculum.model.frame import Frame
from vasculum.model.providers import Provider
from vasculum.pipeline.colour.encoding import SRGB
from vasculum.pipeline.colour.transforms import KINDS, Transform
from vasculum.pipeline.develop import STRIP, correction_of
from vasculum.pipeline.focus.energies import energies
from vasculum.pipeline.focus.tiles import tile_strength
from vasculum.pipeline.light.clipped import tones
from vasculum.pipeline.light.ground import ranks_of, small_of
from vasculum.pipeline.pixels import GRAPHS, LIGHT, MAKERS, PYRAMID, PixelGraphs, in_strips
from vasculum.pipeline.pyramid import grey_of, halved_colour, halved_grey
from vasculum.settings.places import models as model_folder

MODELS = Models(model_folder(), provider="cpu", threads=1)
ON_CPU = PixelGraphs(MODELS, GRAPHS)


def drawn(megapixels: float, light: tuple[float, float] = (1.0, 1.0)) -> Frame:
    taken = expose(specimen(1, 1), exposure=Exposure(megapixels=megapixels, white_balance=light))
    return Frame(np.array(Image.open(io.BytesIO(taken.jpeg))), "drawn", "0" * 64)


def hard(height: int, width: int) -> Frame:
    """Every code, blocks of black and of full channels, edges of all heights, in a frame of odd sides."""
    rng = np.random.default_rng(height)
    blocks = rng.integers(0, 256, (height // 7 + 1, width // 7 + 1, 3), dtype=np.uint8)
    pixels = np.kron(blocks, np.ones((7, 7, 1), np.uint8))[:height, :width]
    pixels = np.where(rng.random((height, width, 1)) < 0.2, rng.integers(0, 256, pixels.shape, dtype=np.uint8), pixels)
    pixels[: height // 3, : width // 4] = 0
    pixels[height // 2 :, : width // 5] = 255
    pixels[: height // 5, width // 2 :, 1] = 254
    return Frame(np.ascontiguousarray(pixels), "hard", "0" * 64)


FRAMES = {
    "sheet of 6 Mpx": lambda: drawn(6.0),
    "sheet of 12 Mpx under warm light": lambda: drawn(12.0, (1.3, 0.8)),
    "odd sides": lambda: hard(1537, 1111),
    "wide": lambda: hard(211, 2003),
    "lower than a tile": lambda: hard(97, 1300),
}


@pytest.fixture(scope="module", params=FRAMES)
def frame(request: pytest.FixtureRequest) -> Frame:
    return FRAMES[request.param]()


def test_pyramid_and_maps_are_the_same_to_the_last_code(frame: Frame) -> None:
    ours, other = replace(frame, kept={}), replace(frame, kept={})
    assert [use.name for use in ON_CPU.fill(other)] == list(MAKERS)
    made = dict(other.kept)
    assert np.array_equal(grey_of(other), grey_of(ours))
    for times in (1, 2, 3, 4):
        assert np.array_equal(halved_grey(other, times), halved_grey(ours, times))
        assert np.array_equal(halved_colour(other, times), halved_colour(ours, times))
    assert np.array_equal(tile_strength(other), tile_strength(ours))
    assert np.array_equal(energies(other), energies(ours))
    theirs, mine = tones(other), tones(ours)
    for name in ("full", "burnt", "black", "factor"):
        assert np.array_equal(getattr(theirs, name), getattr(mine, name))
    assert np.array_equal(np.array(theirs.channels), np.array(mine.channels))
    assert np.array_equal(made["ranks of the ground"], ranks_of(small_of(ours).grey))
    # Nothing of it was made a second time by OpenCV.
    assert all(other.kept[name] is made[name] for name in made)


def test_the_hard_frame_has_something_in_every_map() -> None:
    one = hard(1537, 1111)
    seen = tones(one)
    assert all(mask.any() and not mask.all() for mask in (seen.full, seen.burnt, seen.black, *seen.channels))
    assert not np.array_equal(seen.channels[1], seen.channels[0])
    assert energies(one).min(axis=(1, 2)).max() >= 0
    assert energies(one)[1].max() > 1
    assert tile_strength(one).max() > 1


def transform_of(kind: str) -> Transform:
    """As a chart's fit gives it, in size; strong enough to clip some colours at either end."""
    terms = KINDS[kind].terms(np.zeros((1, 3))).shape[-1]
    straight = np.array([(0.8, 0.1, 0.0), (0.05, 0.9, 0.0), (0.0, 0.1, 1.2)])
    rest = 0.01 * np.random.default_rng(6).standard_normal((3, terms - 3))
    return Transform(kind, 1.3, np.hstack([straight, rest]))


def differences(kind: str, frame: Frame) -> NDArray[np.int64]:
    transform = transform_of(kind)
    made = ON_CPU.corrected(frame.pixels, SRGB, transform)
    assert made is not None
    other = in_strips(frame.pixels, correction_of(SRGB, transform), STRIP)
    return np.abs(made.astype(np.int64) - other)


STRAIGHT = [kind for kind in KINDS if kind != "toned-thin-plate-27"]


@pytest.mark.parametrize("kind", STRAIGHT)
def test_corrected_colours_are_within_one_code(frame: Frame, kind: str) -> None:
    away = differences(kind, frame)
    assert away.max() <= 1
    assert away.mean() < 1e-4


def test_bent_colours_are_within_two_codes_of_the_table(frame: Frame) -> None:
    away = differences("toned-thin-plate-27", frame)
    assert away.max() <= 2
    assert away.mean() < 0.05


def test_a_wrong_matrix_would_be_seen() -> None:
    frame = drawn(3.0)
    transform = transform_of("linear-3x3")
    made = ON_CPU.corrected(frame.pixels, SRGB, replace(transform, matrix=transform.matrix * 1.02))
    assert made is not None
    other = in_strips(frame.pixels, correction_of(SRGB, transform), STRIP)
    assert np.abs(made.astype(np.int64) - other).mean() > 0.5


def test_binding_to_a_device_changes_nothing() -> None:
    frame = hard(320, 400)
    session = MODELS._session(PYRAMID)
    for bound, plain in zip(session.run_bound(frame.pixels), session.run(frame.pixels), strict=True):
        assert np.array_equal(bound, plain)


def test_on_a_cpu_nothing_is_a_graph_unless_it_was_faster() -> None:
    frame = hard(320, 400)
    plain = PixelGraphs(MODELS)
    assert plain.fill(frame) == ()
    assert frame.kept == {}
    assert plain.corrected(frame.pixels, SRGB, transform_of("linear-3x3")) is None
    halves = PixelGraphs(MODELS, (PYRAMID,))
    assert [use.name for use in halves.fill(frame)] == [PYRAMID]
    assert not halves.used(LIGHT)


def test_a_graph_that_fails_is_told_and_opencv_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    models = Models(model_folder(), provider="cpu", threads=1)
    graphs = PixelGraphs(models, GRAPHS)

    def out_of_memory(*arrays: object) -> None:
        raise RuntimeError("the card's memory is full")

    monkeypatch.setattr(models, "callable", lambda name: out_of_memory)
    frame = hard(320, 400)
    assert graphs.fill(frame) == ()
    assert not graphs.used(PYRAMID)
    assert [fallback.model for fallback in models.fallbacks()] == list(MAKERS)
    assert grey_of(frame).shape == (320, 400)


def test_a_set_of_models_without_graphs_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_text("model = []\n")
    frame = hard(320, 400)
    assert PixelGraphs(Models(tmp_path, provider="cpu"), GRAPHS).fill(frame) == ()
    with pytest.raises(ModelError):
        Models(tmp_path).callable(PYRAMID)


def test_a_gpu_that_is_of_no_use_is_tried_once_and_leaves_the_work_to_opencv(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def no_gpu(self: Models, provider: Provider, entry: ModelEntry, path: Path) -> None:
        tried.append(path.name)

    monkeypatch.setattr(Models, "_on", no_gpu)
    models = Models(model_folder(), provider="cuda", threads=1)
    frame = hard(320, 400)
    graphs = PixelGraphs(models)
    graphs.warm()
    assert graphs.fill(frame) == ()
    assert frame.kept == {}
    assert len(tried) == 1
    assert models.fallbacks() == ()


def test_on_a_gpu_every_graph_is_used_in_large_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    models = Models(model_folder(), provider="cpu", threads=1)
    monkeypatch.setattr(models, "runs_on_gpu", lambda name: True)
    graphs, frame = PixelGraphs(models), drawn(6.0)
    assert [use.name for use in graphs.fill(frame)] == list(MAKERS)
    assert all(graphs.used(name) for name in GRAPHS)
    assert np.array_equal(energies(frame), energies(replace(frame, kept={})))
    assert np.array_equal(halved_colour(frame, 3), halved_colour(replace(frame, kept={}), 3))

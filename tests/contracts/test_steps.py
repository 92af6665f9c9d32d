"""What every analysis step must do; each file in `pipeline/steps/` is run through it."""

import dataclasses
import json
import typing
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import KINDS, Findings
from vasculum.model.frame import Frame
from vasculum.model.json_form import to_plain
from vasculum.model.resource import model_folder
from vasculum.pipeline import step_names
from vasculum.pipeline.decode import decode
from vasculum.pipeline.profile_file import load_profile
from vasculum.pipeline.step import Look, Step, shown_to

MODELS = Models(model_folder(), provider="cpu", threads=2)
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCALARS = (str, int, float, bool)


@cache
def ready(name: str) -> tuple[Step, Look]:
    step: Step = import_module(f"vasculum.pipeline.steps.{name}").STEP()
    return step, step.prepare(MODELS)


@cache
def scene(misfortune: Misfortune = Misfortune.NONE) -> Frame:
    path = Path(mkdtemp()) / "scene.jpg"
    path.write_bytes(expose(specimen(1, 1), misfortune, Exposure(megapixels=2)).jpeg)
    return decode(path)


def odd_frames() -> dict[str, np.ndarray]:
    noise = np.random.default_rng(0).integers(0, 256, (300, 200, 3), dtype=np.uint8)
    return {
        "smallest": np.full((64, 64, 3), 128, np.uint8),
        "black": np.zeros((400, 300, 3), np.uint8),
        "white": np.full((400, 300, 3), 255, np.uint8),
        "narrow": np.full((64, 3000, 3), 200, np.uint8),
        "noise": noise,
    }


@pytest.fixture(params=step_names())
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_it_is_a_frozen_dataclass_named_as_its_file(name: str) -> None:
    step, _ = ready(name)
    assert step.name == name
    assert step.version
    assert step.lane in ("verdict", "text")
    assert type(step).__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_its_parameters_can_stand_in_a_profile(name: str) -> None:
    step, _ = ready(name)
    hints = typing.get_type_hints(type(step))
    for field in dataclasses.fields(step):  # type: ignore[arg-type]
        parts = typing.get_args(hints[field.name]) or (hints[field.name],)
        assert all(part in (*SCALARS, type(None), ...) for part in parts), field.name
        assert not isinstance(field.default, dataclasses.MISSING.__class__), f"{field.name} has no default"


def test_its_finding_types_are_registered(name: str) -> None:
    step, _ = ready(name)
    assert step.finds
    for kind in (*step.finds, *step.needs, *step.uses):
        assert KINDS[kind.kind] is kind


def test_its_engines_are_named(name: str) -> None:
    step, _ = ready(name)
    engines = step.engines(MODELS)
    assert all(isinstance(engine, EngineUse) and engine.name and engine.version for engine in engines)


def looked(name: str, frame: Frame) -> Findings:
    step, look = ready(name)
    found = look(frame, ())
    assert isinstance(found, tuple)
    assert {type(item) for item in found} <= set(step.finds)
    for item in found:
        assert 0 <= item.confidence <= 1
        assert item.box is None or item.box == item.box.clipped(frame.width, frame.height)
        json.dumps(to_plain(item), allow_nan=False)
    return found


def test_the_same_frame_gives_the_same_and_keeps_its_pixels(name: str) -> None:
    frame = scene()
    before = frame.pixels.tobytes()
    assert looked(name, frame) == looked(name, frame)
    assert frame.pixels.tobytes() == before


@cache
def found_before(name: str) -> Findings:
    """What the herbarium profile's steps find on a scene before the step's turn."""
    found: Findings = ()
    for step in load_profile("herbarium-sheet", RESOURCES / "profiles").steps:
        if step.name == name:
            break
        found += ready(step.name)[1](scene(), found)
    return found


def test_it_looks_at_no_more_than_it_says(name: str) -> None:
    step, look = ready(name)
    before = found_before(name)
    assert look(scene(), before) == look(scene(), shown_to(step, before))


@pytest.mark.parametrize("kind", list(odd_frames()))
def test_frames_that_show_no_specimen_are_no_fault(name: str, kind: str) -> None:
    looked(name, Frame(odd_frames()[kind], kind, "0" * 64))


@pytest.mark.parametrize("misfortune", [Misfortune.BLURRED, Misfortune.DARK, Misfortune.CROPPED])
def test_misfortunes_are_no_fault(name: str, misfortune: Misfortune) -> None:
    looked(name, scene(misfortune))

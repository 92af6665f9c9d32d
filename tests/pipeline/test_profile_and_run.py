from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest

from vasculum.model.errors import BadSettings
from vasculum.model.findings import ColourFit, Findings, Fingerprint, Measure, StepFailed, of_kind
from vasculum.model.frame import Frame
from vasculum.model.policy import Collection, Policy
from vasculum.model.verdict import Stage
from vasculum.pipeline import Profile, load_profile, prepare, profile_names, run_stage, step_names
from vasculum.settings import places

FRAME = Frame(np.zeros((100, 100, 3), np.uint8), "a.jpg", "0" * 64)


@dataclass(frozen=True, slots=True)
class Finds:
    name: ClassVar[str] = "finds"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type, ...]] = (Fingerprint,)
    needs: ClassVar[tuple[type, ...]] = ()
    uses: ClassVar[tuple[type, ...]] = ()
    bits: str = "00"

    def prepare(self, models: Any) -> Any:
        return lambda frame, before: (Fingerprint(bits=self.bits),)

    def engines(self, models: Any) -> tuple[()]:
        return ()


@dataclass(frozen=True, slots=True)
class Breaks(Finds):
    name: ClassVar[str] = "breaks"

    def prepare(self, models: Any) -> Any:
        def look(frame: Frame, before: Findings) -> Findings:
            raise ValueError("the light went out")

        return look


@dataclass(frozen=True, slots=True)
class Needs(Finds):
    name: ClassVar[str] = "needs"
    needs: ClassVar[tuple[type, ...]] = (ColourFit,)


def profile(*steps: Any) -> Profile:
    return Profile("p", 1, "0" * 64, "P", steps, Policy(required_steps=("breaks",)), Collection())


def test_one_broken_step_costs_its_own_findings() -> None:
    found = run_stage(prepare(profile(Breaks(), Finds()), None), FRAME, Stage.VERDICT)  # type: ignore[arg-type]
    assert [type(item) for item in found.findings] == [StepFailed, Fingerprint]
    failed = of_kind(found.findings, StepFailed)[0]
    assert failed.required
    assert "the light went out" in failed.error
    assert set(found.timings_ms) == {"breaks", "finds", "total"}


def test_a_step_before_what_it_needs_is_refused() -> None:
    with pytest.raises(BadSettings, match="needs"):
        prepare(profile(Needs(), Finds()), None)  # type: ignore[arg-type]


def test_only_and_without_choose_steps() -> None:
    both = profile(Finds(), Breaks())
    only = run_stage(prepare(both, None, only=("finds",)), FRAME, Stage.VERDICT)  # type: ignore[arg-type]
    without = run_stage(prepare(both, None, without=("finds",)), FRAME, Stage.VERDICT)  # type: ignore[arg-type]
    assert (only.asked, without.asked) == ({"finds"}, {"breaks"})


@pytest.mark.parametrize("name", ["herbarium-sheet", "pinned-insect"])
def test_the_profiles_that_travel_are_whole(name: str) -> None:
    found = load_profile(name, places.profiles())
    assert found.collection.licence.startswith("https://")
    assert {step.name for step in found.steps} <= set(step_names())
    assert name in profile_names(places.profiles())


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (('name = "fingerprint"', 'name = "fingerprnt"'), "fingerprnt"),
        (('several_codes = "review"', 'several_codes = "review"\nmore = 1'), "more"),
        (("version = 1", "version = 9"), "version"),
        (("at_most = 3.5", 'at_most = "much"'), "at_most"),
        (('on_fail = "review"', 'on_fail = "maybe"'), "maybe"),
        (("pattern = 'HVC", "pattern = '(HVC"), "pattern"),
    ],
)
def test_a_profile_is_taken_literally_or_not_at_all(tmp_path: Path, change: tuple[str, str], word: str) -> None:
    text = (places.profiles() / "herbarium-sheet.toml").read_text(encoding="utf-8")
    assert change[0] in text
    path = tmp_path / "own.toml"
    path.write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        load_profile(str(path), places.profiles())
    assert word in str(caught.value)
    assert "line" in str(caught.value)


def test_an_unknown_profile_names_those_there_are() -> None:
    with pytest.raises(BadSettings) as caught:
        load_profile("mushroom", places.profiles())
    assert "pinned-insect" in caught.value.advice


def test_stages_of_one_frame_are_joined() -> None:
    first = run_stage(prepare(profile(Finds()), None), FRAME, Stage.VERDICT)  # type: ignore[arg-type]
    later = replace(first, stage=Stage.COMPLETE, findings=(Measure(name="m", value=1.0, unit=""),))
    assert first.joined(later).stage is Stage.COMPLETE
    assert len(first.joined(later).findings) == 2
    with pytest.raises(ValueError, match="one frame"):
        first.joined(replace(later, sha256="1" * 64))

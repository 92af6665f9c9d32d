"""What the profile expects of a frame: things that lie in it, and how the camera stands."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Models
from vasculum.model.errors import BadSettings
from vasculum.model.findings import Findings, LayoutRegion, Measure, ScaleFit, measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.policy import Limit, Policy
from vasculum.model.resource import model_folder
from vasculum.model.verdict import Check, CheckStatus, Status
from vasculum.pipeline.decode import decode
from vasculum.pipeline.limits import held_against_limits
from vasculum.pipeline.profile_file import read_profile
from vasculum.pipeline.steps.elements import Elements
from vasculum.pipeline.steps.setting import Setting

MODELS = Models(model_folder(), provider="cpu")
EXIF = {
    "FNumber": "8.0",
    "ExposureTime": "0.016666",
    "ISOSpeedRatings": "100",
    "FocalLength": "60.0",
    "LensModel": "EF-S60mm f/2.8 Macro USM",
    "Model": "Canon EOS R7",
    "WhiteBalance": "1",
    "Contrast": "0",
    "Saturation": "0",
}
WANTED = Setting(
    aperture=8.0,
    shutter="1/60",
    iso=100,
    white_balance="daylight",
    image_format="jpeg",
    focal_length=60.0,
    lens="60mm",
    camera="EOS R7",
    plain_style=True,
    megapixels=0.06,
    way_up="upright",
)


def told(step: Setting, width: int = 200, height: int = 300, **exif: str) -> Measure:
    frame = Frame(np.zeros((height, width, 3), np.uint8), "x.jpg", "", exif={**EXIF, **exif})
    (found,) = step.prepare(MODELS)(frame, ())
    assert isinstance(found, Measure)
    return found


def test_a_camera_that_stands_as_the_profile_says() -> None:
    found = told(WANTED)
    assert (found.value, found.why) == (0.0, "The camera stands as the profile says.")


@pytest.mark.parametrize(
    ("exif", "words"),
    [
        ({"FNumber": "11.0"}, "with f/11; the profile wants f/8"),
        ({"FNumber": "9.0"}, "with f/9; the profile wants f/8"),
        ({"ExposureTime": "0.02"}, "with 1/50 s; the profile wants 1/60 s"),
        ({"ExposureTime": "0.5"}, "with 0.5 s; the profile wants 1/60 s"),
        ({"ISOSpeedRatings": "(800, 800)"}, "with ISO 800; the profile wants ISO 100"),
        ({"WhiteBalance": "0"}, "with automatic white balance; the profile wants white balance set by hand"),
        ({"FocalLength": "35.0"}, "with 35 mm; the profile wants 60 mm"),
        ({"LensModel": "RF50mm"}, "with RF50mm; the profile wants 60mm"),
        ({"Model": "X-T5"}, "with X-T5; the profile wants EOS R7"),
        ({"Contrast": "2"}, "with contrast turned up or down; the profile wants a plain picture style"),
    ],
)
def test_each_setting_that_differs_is_named(exif: dict[str, str], words: str) -> None:
    found = told(WANTED, **exif)
    assert found.value == 1.0
    assert words in found.why


def test_size_and_way_up_are_compared_and_several_are_one_sentence() -> None:
    turned = told(WANTED, 300, 200)
    assert "the frame lying; the profile wants it upright" in turned.why
    found = told(WANTED, 400, 400, ISOSpeedRatings="400")
    assert found.value == 3.0
    assert found.why == (
        "The picture was taken with ISO 400, 0.2 megapixels and the frame square;"
        " the profile wants ISO 100, 0.06 and it upright."
    )


def test_a_raw_where_a_jpeg_is_wanted() -> None:
    frame = Frame(np.zeros((300, 200, 3), np.uint8), "x.dng", "", mode="RAW", exif=EXIF)
    (found,) = WANTED.prepare(MODELS)(frame, ())
    assert isinstance(found, Measure)
    assert "with raw; the profile wants JPEG" in found.why


def test_what_the_file_says_nothing_of_is_not_compared() -> None:
    silent = Frame(np.zeros((300, 200, 3), np.uint8), "x.png", "")
    (found,) = Setting(aperture=8.0, iso=100, lens="60mm").prepare(MODELS)(silent, ())
    assert isinstance(found, Measure)
    assert found.value is None
    (found,) = Setting().prepare(MODELS)(silent, ())
    assert isinstance(found, Measure)
    assert found.value == 0.0


def test_the_profiles_camera_table_is_what_is_expected() -> None:
    text = """
[profile]
name = "x"
title = "X"
version = 1
[camera]
aperture = 8.0
iso = 200
[[steps]]
name = "setting"
iso = 100
"""
    (step,) = read_profile(text.encode(), Path("x.toml")).steps
    assert step == Setting(aperture=8.0, iso=100)
    with pytest.raises(BadSettings, match="way_up"):
        read_profile(text.replace("iso = 100", 'way_up = "askew"').encode(), Path("x.toml"))
    with pytest.raises(BadSettings, match="expected"):
        read_profile(text.replace("setting", "elements").replace("iso = 100", 'expected = ["pen"]').encode(), Path("x"))


def scene(**what: Any) -> Frame:
    folder = Path(what.pop("folder"))
    path = folder / "scene.jpg"
    path.write_bytes(expose(specimen(1, 1), exposure=Exposure(megapixels=2), **what).jpeg)
    return decode(path)


def held(findings: Findings, *limits: Limit) -> dict[str, Check]:
    return {
        check.name: check for check in held_against_limits(findings, frozenset({"elements", "colour"}), Policy(limits))
    }


def test_missing_things_are_told_in_a_sentence_without_numbers(tmp_path: Path) -> None:
    frame = scene(folder=tmp_path)
    look = Elements().prepare(MODELS)
    region = LayoutRegion(region="chart", box=Box(0, 0, 9, 9), confidence=0.9)
    found = look(frame, (ScaleFit(pixels_per_mm=9.0, uncertainty=0.1, method="ruler"), region))
    assert {
        one: measure(found, f"{one}-present") and measure(found, f"{one}-present").value
        for one in ("chart", "scale", "code")
    } == {  # type: ignore[union-attr]
        "chart": 1.0,
        "scale": 1.0,
        "code": 0.0,
    }
    limit = Limit("code-present", at_least=1.0, on_fail=Status.REVIEW, remedy="Turn it face up.")
    check = held(found, limit)["code-present"]
    assert (check.status, check.effect) == (CheckStatus.FAIL, Status.REVIEW)
    assert (check.why, check.remedy) == ("No code is in the frame.", "Turn it face up.")
    assert held(found, replace(limit, check="chart-present"))["chart-present"].status is CheckStatus.PASS


def test_print_is_a_label_where_the_network_saw_none_and_a_bare_frame_has_none(tmp_path: Path) -> None:
    look = Elements(expected=("label",)).prepare(MODELS)
    (there,) = look(scene(folder=tmp_path), ())
    (none,) = look(Frame(np.full((800, 600, 3), 230, np.uint8), "", ""), ())
    assert isinstance(there, Measure)
    assert isinstance(none, Measure)
    assert there.value
    assert none.value == 0.0
    assert none.why == "No label is in the frame."


def test_a_targets_age_is_a_check_only_where_the_profile_knows_it() -> None:
    limit = Limit("target-age", at_most=2.0, on_fail=Status.PASS)
    assert held((), limit) == {}
    old = Measure(name="target-age", value=3.2, unit="years", why="The colour target, made 2022-12, was 3.2 years old")
    assert held((old,), limit)["target-age"].status is CheckStatus.FAIL

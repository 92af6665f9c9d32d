"""A camera's calibration: its light made even, its colours for frames without a chart, its profile for others."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PIL import Image, ImageCms

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.errors import BadInput, BadSettings
from vasculum.model.findings import CalibrationUsed, ColourFit, of_kind
from vasculum.model.frame import Frame
from vasculum.model.json_form import from_plain, to_plain
from vasculum.pipeline.colour import SRGB, Transform
from vasculum.pipeline.colour.calibration import Calibration, calibration
from vasculum.pipeline.colour.flat_field import FlatField, evened, flat_field
from vasculum.pipeline.colour.icc import device_profile
from vasculum.pipeline.colour.spaces import SRGB_TO_XYZ, lab_of_xyz
from vasculum.pipeline.develop import develop
from vasculum.pipeline.steps.colour import STEP

NOW = "2026-11-24T08:00:00+00:00"


def taken(misfortune=Misfortune.NONE, **settings):
    image = Image.open(io.BytesIO(expose(specimen(1, 2), misfortune, Exposure(megapixels=6, **settings)).jpeg))
    return Frame(np.array(image), "taken", "0" * 64, icc=image.info.get("icc_profile"))


def fall(height=600, width=900):
    """Relative light: half of it gone in one corner, and redder there."""
    y, x = np.mgrid[0:height, 0:width] / np.array([[[height]], [[width]]])
    away = (x + y) / 2
    return np.stack([1 - 0.45 * away, 1 - 0.5 * away, 1 - 0.55 * away], axis=-1)


def shot(light):
    return Frame(np.rint(SRGB.codes(light)).astype(np.uint8), "white", "0" * 64)


def test_a_white_frame_makes_the_light_even():
    white = shot(0.8 * fall())
    field = flat_field(white)
    assert field.gains.shape == (8, 12, 3)
    assert field.gains.min() == pytest.approx(1)
    assert field.unevenness == pytest.approx(0.47, abs=0.04)
    grey = shot(0.3 * fall())
    codes = evened(grey.pixels, field, SRGB).reshape(-1, 3)
    # Everywhere the brightest corner's light, but for rounding.
    assert np.ptp(codes, axis=0).max() <= 4
    assert codes.mean(axis=0) == pytest.approx(SRGB.codes(np.full(3, 0.3)), abs=2)
    assert field.at(np.array([[899, 599]]), 900, 600)[0] == pytest.approx(1 / fall()[-1, -1], rel=0.03)


def test_dust_on_the_white_leaves_no_trace_in_the_map():
    white = 0.8 * fall()
    clean = flat_field(shot(white)).gains
    white[300:306, 400:406] = 0.1
    assert flat_field(shot(white)).gains == pytest.approx(clean, abs=0.01)


@pytest.mark.parametrize(
    ("light", "words"),
    [(np.full((300, 400, 3), 1.2), "clipped"), (np.full((300, 400, 3), 0.05), "dark")],
)
def test_what_is_no_white_frame_is_said(light, words):
    with pytest.raises(BadInput, match=words):
        flat_field(shot(light))


def test_a_sheet_is_no_white_frame():
    with pytest.raises(BadInput, match=r"no plain white|too dark|clipped"):
        flat_field(taken())


def test_one_chart_frame_serves_the_batch():
    charted = taken(white_balance=(1.3, 0.8))
    (fit,) = STEP().prepare(None)(charted, ())
    made = calibration(charted, fit, "Simulated 1", NOW, serial="CC-17")
    step = STEP(calibration=made.to_json())
    bare = taken(Misfortune.WRONG_CHART, white_balance=(1.3, 0.8))
    (used,) = step.prepare(None)(bare, ())
    assert isinstance(used, CalibrationUsed)
    assert used.for_want_of_a_chart
    assert (used.camera, used.made_at, used.target) == ("Simulated 1", NOW, "ColorChecker24 after-2014")
    assert used.after.mean == pytest.approx(fit.after.mean, abs=1e-3)
    assert np.array_equal(develop(bare, None, used), develop(bare, fit))
    # A frame's own chart goes before the batch's.
    assert of_kind(step.prepare(None)(charted, ()), CalibrationUsed) == ()
    assert from_plain(CalibrationUsed, json.loads(json.dumps(to_plain(used)))) == used


def test_light_is_evened_before_the_chart_is_read():
    charted = taken(white_balance=(1.2, 0.9))
    uneven = replace(charted, pixels=(charted.pixels * np.sqrt(fall(charted.height, charted.width))).astype(np.uint8))
    white = shot(0.8 * SRGB.linear(255 * np.sqrt(fall())))
    (plain,) = STEP().prepare(None)(uneven, ())
    made = calibration(uneven, plain, "Simulated 1", NOW, flat=flat_field(white))
    fit, used = STEP(calibration=made.to_json()).prepare(None)(uneven, ())
    assert isinstance(fit, ColourFit)
    assert not used.for_want_of_a_chart
    assert fit.after.mean < plain.after.mean
    developed = develop(uneven, fit, used).astype(float)
    (wanted,) = STEP().prepare(None)(charted, ())
    assert np.abs(developed - develop(charted, wanted)).mean() < 3


def test_a_calibration_goes_to_json_and_back_and_nothing_else_is_taken_for_one():
    frame = taken(white_balance=(1.3, 0.8))
    (fit,) = STEP().prepare(None)(frame, ())
    made = calibration(frame, fit, "Simulated 1", NOW, flat=FlatField(np.ones((2, 3, 3))))
    again = Calibration.of_json(made.to_json())
    assert again.to_json() == made.to_json()
    assert [patch.name for patch in again.patches][:2] == ["A1", "A2"]
    assert again.before.mean == pytest.approx(fit.before.mean, abs=2e-3)
    assert "CIEDE2000" in again.formula
    for text in ("", "{}", "[]", made.to_json().replace("linear-3x3", "affine-3x4"), made.to_json()[:-5]):
        with pytest.raises(BadSettings, match="cannot be read"):
            Calibration.of_json(text)
    with pytest.raises(BadSettings, match="colour space"):
        made.used(replace(frame, icc=b"another"), for_want_of_a_chart=True)


@pytest.mark.parametrize(
    ("kind", "parameters"),
    [
        ("linear-3x3", ((0.8, 0.1, 0.05), (0.05, 0.85, 0.05), (0.0, 0.1, 0.8))),
        ("toned-affine-3x4", ((1.2,), (0.8, 0.1, 0.0, 0.01), (0.05, 0.85, 0.05, 0.0), (0.0, 0.1, 0.8, 0.005))),
    ],
)
def test_the_icc_profile_says_what_the_transform_does(kind, parameters):
    transform = Transform.of(kind, parameters)
    content = device_profile(transform, SRGB, "Simulated 1", datetime(2026, 11, 24, tzinfo=UTC))
    assert content == device_profile(transform, SRGB, "Simulated 1", datetime(2026, 11, 24, tzinfo=UTC))
    profile = ImageCms.ImageCmsProfile(io.BytesIO(content))
    assert "Simulated 1" in ImageCms.getProfileDescription(profile)
    lab_profile = ImageCms.createProfile("LAB")
    to_lab = ImageCms.buildTransform(profile, lab_profile, "RGB", "LAB", ImageCms.Intent.RELATIVE_COLORIMETRIC)
    codes = np.random.default_rng(1).integers(25, 235, (1, 200, 3), dtype=np.uint8)
    seen = np.asarray(ImageCms.applyTransform(Image.fromarray(codes), to_lab))[0].astype(np.float64)
    lab = np.stack([seen[:, 0] / 2.55, *(np.where(seen[:, b] > 127, seen[:, b] - 256, seen[:, b]) for b in (1, 2))], 1)
    expected = lab_of_xyz(transform(SRGB.linear(codes[0].astype(float))) @ SRGB_TO_XYZ.T)
    assert np.abs(lab - expected).max() < 1.2
    assert np.abs(lab - expected).mean() < 0.4


def test_the_verb_writes_a_calibration_and_a_profile(tmp_path, capsys):
    exposed = expose(specimen(1, 2), exposure=Exposure(megapixels=6, white_balance=(1.3, 0.8)))
    sheet, out, icc = tmp_path / "sheet.jpg", tmp_path / "camera.json", tmp_path / "camera.icc"
    sheet.write_bytes(exposed.jpeg)
    assert run_command(["characterise", str(sheet), "--serial", "21-0473", "--out", str(out), "--icc", str(icc)]) == 0
    assert "CIEDE2000" in capsys.readouterr().out
    made = Calibration.of_json(out.read_text())
    assert made.serial == "21-0473"
    assert made.after.mean < 1.5 < made.before.mean
    assert STEP(calibration=out.read_text()).calibration
    assert ImageCms.ImageCmsProfile(io.BytesIO(icc.read_bytes())).profile.xcolor_space.strip() == "RGB"
    corners = " ".join(f"{x},{y}" for x, y in exposed.truth.chart.corners)
    arguments = ["characterise", str(sheet), "--target", "colorchecker24", "--corners", corners, "--json"]
    assert run_command(arguments) == 0
    assert Calibration.of_json(capsys.readouterr().out).after.mean == pytest.approx(made.after.mean, abs=0.5)
    white = tmp_path / "white.png"
    Image.fromarray(shot(0.8 * fall()).pixels).save(white)
    assert run_command(["characterise", str(sheet), "--white", str(white)]) == 3
    assert run_command(["characterise", str(sheet), "--corners", corners]) == 2
    assert run_command(["characterise", str(sheet), "--target", "q13-grey-scale"]) == 3
    assert run_command(["characterise", str(sheet), "--target", "colorchecker24", "--corners", "1,2 3"]) == 2
    assert run_command(["characterise", str(tmp_path / "none.jpg")]) == 3
    assert "Traceback" not in capsys.readouterr().err

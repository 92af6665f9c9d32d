"""Targets as data: tables, makers' files, drawings of one's own; read where their corners are, and their age told."""

from dataclasses import replace

import numpy as np
import pytest

from vasculum.model.errors import BadInput, BadSettings
from vasculum.model.findings import Measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.policy import Limit, Policy
from vasculum.model.verdict import CheckStatus, Status
from vasculum.pipeline.colour import SRGB, delta_e_2000, reference
from vasculum.pipeline.colour.calibration import Calibration, calibration
from vasculum.pipeline.colour.cgats import measured_colours, plain_name
from vasculum.pipeline.colour.finding import target_fit
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, xyz_of_lab
from vasculum.pipeline.colour.target import codes_at, target, targets
from vasculum.pipeline.colour.target_age import target_age
from vasculum.pipeline.limits import held_against_limits
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour

CGATS = """CGATS.17
ORIGINATOR "a maker"
NUMBER_OF_FIELDS 5
BEGIN_DATA_FORMAT
SampleID SAMPLE_NAME LAB_L LAB_A LAB_B
END_DATA_FORMAT
NUMBER_OF_SETS 4
BEGIN_DATA
1 "A01" 90.5 0.1 1.2
2 A02 50 60 20
# a remark
3 B1 30.25 -20 -30
4 b02 10 0 0
END_DATA
"""
DRAWING = """title = "Our own"
[[drawing.grids]]
origin = [0, 0]
size = [40, 20]
columns = ["1", "2"]
rows = ["A", "B"]
row_first = true
patch = 0.8
"""


def pictured(seen, cast=(1.0, 1.0, 1.0), turn=7.0, scale=30):
    """The target painted, turned and taken under a cast; with its corners."""
    width, height = seen.outline
    picture = np.full((round(height * scale), round(width * scale), 3), 30, np.uint8)
    light = np.clip(xyz_of_lab(seen.lab) @ XYZ_TO_SRGB.T, 0, 1) * cast
    for (left, top, wide, high), codes in zip(seen.places, SRGB.codes(light), strict=True):
        rows, columns = (slice(round(a * scale), round((a + b) * scale)) for a, b in ((top, high), (left, wide)))
        picture[rows, columns] = np.rint(codes)
    side = round(np.hypot(*picture.shape[:2])) + 20
    matrix = cv2.getRotationMatrix2D((picture.shape[1] / 2, picture.shape[0] / 2), turn, 1)
    matrix[:, 2] += side / 2 - np.array(picture.shape[1::-1]) / 2
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * picture.shape[1::-1]
    turned = cv2.warpAffine(picture, matrix, (side, side), borderValue=(90, 90, 90))
    return Frame(turned, "target", "0" * 64), corners @ matrix[:, :2].T + matrix[:, 2]


def test_the_tables_that_come_with_the_program_are_whole():
    assert set(targets()) >= {"colorchecker24", "colorchecker-sg140", "q13-grey-scale", "it8-7-2"}
    classic = target("colorchecker24", "before-2014")
    assert classic.names[:2] == ("A1", "A2")
    assert np.array_equal(classic.lab, reference("before-2014").lab)
    assert list(classic.neutrals) == list(range(18, 24))
    after, before = target("colorchecker-sg140"), target("colorchecker-sg140", "before-2014")
    assert len(set(after.names)) == 140
    assert 0.3 < delta_e_2000(after.lab, before.lab).mean() < 2
    grey = target("q13-grey-scale")
    # Density 0.75, step 8: a luminance of 17.8 %.
    assert grey.lab[grey.names.index("M"), 0] == pytest.approx(116 * 0.1778 ** (1 / 3) - 16, abs=0.02)
    assert np.all(np.diff(grey.lab[:, 0]) < 0)


@pytest.mark.filterwarnings("ignore")
def test_the_sg_is_the_one_that_colour_science_knows():
    import colour

    known = colour.CCS_COLOURCHECKERS["ColorCheckerSG - After November 2014"]
    ours = target("colorchecker-sg140")
    for name in ("A1", "E2", "G8", "N10"):
        lab = colour.XYZ_to_Lab(colour.xyY_to_XYZ(known.data[name]), known.illuminant)
        assert ours.lab[ours.names.index(name)] == pytest.approx(lab, abs=0.01)


def test_a_maker_s_file_gives_the_colours(tmp_path):
    file, drawing = tmp_path / "batch.it8", tmp_path / "own.toml"
    file.write_text(CGATS)
    drawing.write_text(DRAWING)
    own = target(str(drawing), values=file)
    assert (own.title, own.edition, own.names) == ("Our own", "batch.it8", ("A1", "A2", "B1", "B2"))
    assert own.lab[1] == pytest.approx([50, 60, 20])
    assert own.outline == (pytest.approx(36), pytest.approx(18))
    table = tmp_path / "own.csv"
    table.write_text("name;L;a;b\nA1;90,5;0,1;1,2\nA2;50;60;20\nB1;30;-20;-30\nB2;10;0;0\n")
    assert target(str(drawing), values=table).lab[0] == pytest.approx([90.5, 0.1, 1.2])
    in_xyz = CGATS.replace("LAB_L LAB_A LAB_B", "XYZ_X XYZ_Y XYZ_Z")
    file.write_text(in_xyz.replace("90.5 0.1 1.2", "96.422 100 82.521"))
    assert measured_colours(file)["A1"] == pytest.approx([100, 0, 0], abs=1e-3)
    assert plain_name("a01") == plain_name("A1") == "A1"
    assert plain_name("GS0") == "GS0"


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda file, drawing: file.write_text(CGATS.replace("b02", "C9")), "No colour is given for 1 patches"),
        (lambda file, drawing: file.write_text(CGATS.replace("LAB_A", "NOTHING")), r"no L\*a\*b\* or XYZ"),
        (lambda file, drawing: file.write_text(CGATS.replace("-30", "minus")), "is not whole"),
        (lambda file, drawing: file.write_text(""), "no names"),
        (lambda file, drawing: file.unlink(), "cannot be read"),
        (lambda file, drawing: drawing.write_text(DRAWING.replace("patch", "batch")), "no whole drawing"),
        (lambda file, drawing: drawing.write_text(DRAWING.replace("0.8", "1.8")), "no share of the pitch"),
        (lambda file, drawing: drawing.write_text("]["), "is not TOML"),
        (lambda file, drawing: drawing.unlink(), "There is no target"),
    ],
)
def test_what_is_wrong_with_a_target_is_said(tmp_path, spoil, words):
    file, drawing = tmp_path / "batch.it8", tmp_path / "own.toml"
    file.write_text(CGATS)
    drawing.write_text(DRAWING)
    spoil(file, drawing)
    with pytest.raises(BadSettings, match=words):
        target(str(drawing), values=file)


def test_editions_and_files_are_asked_for():
    with pytest.raises(BadSettings, match="no edition"):
        target("colorchecker24", "1976")
    with pytest.raises(BadSettings, match="no edition"):
        target("it8-7-2")


def test_any_target_is_read_at_its_corners_and_calibrates():
    sg = target("colorchecker-sg140")
    frame, corners = pictured(sg, cast=(0.85, 0.75, 0.6))
    light = SRGB.linear(codes_at(frame.pixels, sg, corners)) / (0.85, 0.75, 0.6)
    wanted = np.clip(xyz_of_lab(sg.lab) @ XYZ_TO_SRGB.T, 0, 1)
    assert np.abs(light - wanted).max() < 0.02
    fit = target_fit(frame, sg, corners)
    assert (fit.chart, fit.edition, len(fit.patches)) == ("colorchecker-sg140", "after-2014", 140)
    assert fit.before.mean > 5
    # What sRGB cannot hold is clipped in the picture and off after any correction.
    assert np.median([patch.delta_e_2000 for patch in fit.patches]) < 0.5
    made = calibration(frame, fit, "Simulated 1", "2026-11-24T08:00:00+00:00")
    assert len(Calibration.of_json(made.to_json()).patches) == 140
    with pytest.raises(BadInput, match="has not the colours"):
        target_fit(frame, sg, np.roll(corners, 1, axis=0))
    with pytest.raises(BadInput, match="Too few patches"):
        target_fit(replace(frame, pixels=np.full_like(frame.pixels, 255)), sg, corners)


def test_a_target_of_264_patches_is_read(tmp_path):
    """More points than one row of OpenCV's remap takes."""
    values = tmp_path / "batch.csv"
    names = [row + str(column) for row in "ABCDEFGHIJKL" for column in range(1, 23)]
    lines = (f"{name};{20 + number / 4:.2f};0;0" for number, name in enumerate(names))
    values.write_text("name;L;a;b\n" + "\n".join(lines) + "\n")
    it8 = target("it8-7-2", values=values)
    frame, corners = pictured(it8)
    codes = codes_at(frame.pixels, it8, corners)
    assert codes.shape == (264, 3)
    wanted = SRGB.codes(np.clip(xyz_of_lab(it8.lab) @ XYZ_TO_SRGB.T, 0, 1))
    assert np.abs(codes - wanted).max() < 2


def test_the_age_of_the_station_s_target_is_told():
    young = target_age("2022-12", "CC-17", {"DateTimeOriginal": "2024:06:03 10:00:00"})
    assert young.value == 1.5
    assert "CC-17" in young.why
    assert target_age("2022-12", "", {}).value is None
    with pytest.raises(ValueError, match="no month"):
        Colour(target_made="soon")
    classic = target("colorchecker24")
    frame, _ = pictured(classic, cast=(0.8, 0.7, 0.7), scale=60)
    old = replace(frame, exif={"DateTimeOriginal": "2026:11:24 08:00:00"})
    found = Colour(target_made="2020-01").prepare(None)(old, ())
    (age,) = of_kind(found, Measure)
    assert age.value == 6.8
    limit = Limit(check="target-age", at_most=5.0, on_fail=Status.REVIEW, remedy="Buy a new one.", source="our own")
    (check,) = held_against_limits(found, frozenset({"colour"}), Policy(limits=(limit,)))
    assert check.status is CheckStatus.FAIL
    assert "6.8 years" in check.why

"""The colour step against the scene's truth, published ΔE pairs, an independent library, and real photographs."""

import csv
import io
import json
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps

from vasculum.benches.measured.chart_truth import HAND_MARKED
from vasculum.benches.measured.drawn_charts import Laid, laid
from vasculum.cameras.scene import Exposure, Misfortune, expose, rendered, specimen
from vasculum.model.errors import BadSettings
from vasculum.model.findings import CalibrationUsed, ColourFit, LayoutRegion, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.colour import KINDS, SRGB, Transform, delta_e_2000, encoding_of, reference
from vasculum.pipeline.colour.fit import _metric, fitted
from vasculum.pipeline.colour.search import rough_quads
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, lab_of_xyz, xyz_of_lab
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import STEP

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"

SHARMA = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0011), 7.2195),
    ((50, -0.0010, 2.4900), (50, 0.0011, -2.4900), 4.7461),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]
"""Of table 1 in Sharma, Wu and Dalal 2005; those with hues around the circle's seam among them."""


def photographed(misfortune=Misfortune.NONE, kind="herbarium-sheet", number=1, **settings):
    exposed = expose(specimen(1, number, kind), misfortune, Exposure(**settings))
    return framed(Image.open(io.BytesIO(exposed.jpeg))), exposed.truth


def framed(image):
    pixels = np.array(image.convert("RGB"))
    return Frame(pixels, "frame", "0" * 64, icc=image.info.get("icc_profile"))


def look(frame):
    return STEP().prepare(None)(frame, ())


def quad_distance(found, truth):
    return np.abs(np.array(found.quad.corners) - np.array(truth.corners)).max()


@pytest.mark.parametrize(("first", "second", "expected"), SHARMA)
def test_the_difference_is_the_published_one(first, second, expected):
    assert delta_e_2000(np.array(first), np.array(second)) == pytest.approx(expected, abs=5e-5)
    assert delta_e_2000(np.array(second), np.array(first)) == pytest.approx(expected, abs=5e-5)


@pytest.mark.filterwarnings("ignore")
def test_the_difference_agrees_with_colour_science():
    from colour.difference import delta_E_CIE2000

    random = np.random.default_rng(3)
    first, second = (random.uniform((0, -90, -90), (100, 90, 90), (500, 3)) for _ in range(2))
    assert delta_e_2000(first, second) == pytest.approx(delta_E_CIE2000(first, second), abs=1e-6)


def test_lab_goes_there_and_back():
    lab = reference("after-2014").lab
    assert lab_of_xyz(xyz_of_lab(lab)) == pytest.approx(lab, abs=1e-9)


def test_editions_differ_by_what_is_published_and_unknown_ones_are_named():
    after, before = reference("after-2014"), reference("before-2014")
    assert after.names[0] == "A1"
    assert after.names[23] == "D6"
    assert 0.5 < delta_e_2000(after.lab, before.lab).mean() < 1.5
    with pytest.raises(BadSettings, match="1976"):
        reference("1976")


def test_srgb_profile_is_read_as_srgb_and_damage_is_not():
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert encoding_of(icc).is_srgb
    assert encoding_of(None) is SRGB
    assert encoding_of(icc[:140]) is None
    assert encoding_of(b"nothing") is None


def test_a_gamma_profile_changes_what_the_numbers_mean():
    body = struct.pack(">4sIIH", b"curv", 0, 1, round(1.8 * 256)) + b"\0\0"
    columns = [struct.pack(">4sI3i", b"XYZ ", 0, *(round(65536 * v) for v in column)) for column in SRGB.to_xyz.T]
    parts = [*columns, body, body, body]
    names, offset, table = (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"), 132 + 12 * 6, b""
    for name, part in zip(names, parts, strict=True):
        table += struct.pack(">4sII", name, offset, len(part))
        offset += len(part)
    icc = bytes(16) + b"RGB " + bytes(108) + struct.pack(">I", 6) + table + b"".join(parts)
    encoding = encoding_of(icc)
    assert encoding.linear(np.array([127.5] * 3)) == pytest.approx([0.5**1.8] * 3, abs=1e-3)
    assert not encoding.is_srgb


def test_held_out_error_is_that_of_a_fit_without_the_patch():
    lab = reference("after-2014").lab
    random = np.random.default_rng(5)
    light = np.clip(xyz_of_lab(lab) @ XYZ_TO_SRGB.T * (0.8, 1, 1.2) + random.normal(0, 0.01, (24, 3)), 0.002, 1)
    whole = fitted(light, lab, np.ones(24, bool))
    without = np.ones(24, bool)
    without[15] = False
    assert whole.transform.kind == fitted(light, lab, without).transform.kind == "linear-3x3"
    assert fitted(light, lab, without).held_out_lab[15] == pytest.approx(whole.held_out_lab[15], abs=1e-6)
    assert (
        whole.delta_e.mean()
        > delta_e_2000(lab_of_xyz(whole.transform(light) @ np.linalg.inv(XYZ_TO_SRGB).T), lab).mean()
    )


def test_a_contrast_curve_is_recognised():
    lab = reference("after-2014").lab
    light = np.clip(xyz_of_lab(lab) @ XYZ_TO_SRGB.T, 0.001, 1) ** (1 / 1.4)
    found = fitted(light, lab, np.ones(24, bool))
    assert found.transform.kind.startswith("toned-")
    assert found.transform.exponent == pytest.approx(1.4, abs=0.051)


@pytest.mark.parametrize("kind", KINDS)
def test_parameters_describe_the_whole_transform(kind):
    columns = KINDS[kind].terms(np.zeros((1, 3))).shape[1]
    made = Transform(kind, 1.3 if KINDS[kind].toned else 1.0, np.random.default_rng(1).random((3, columns)))
    light = np.random.default_rng(2).random((5, 3))
    assert Transform.of(kind, made.parameters)(light) == pytest.approx(made(light))


@pytest.mark.parametrize(
    "settings",
    [
        {"white_balance": (1.3, 0.8)},
        {"white_balance": (0.75, 1.25), "quarter_turns": 1, "rotation_degrees": 3.0},
        {"white_balance": (1.25, 0.85), "quarter_turns": 2, "exposure_stops": -1.0},
        {"white_balance": (0.8, 1.1), "quarter_turns": 3, "focus_sigma_px": 3.0},
    ],
)
def test_chart_is_found_whichever_way_round_and_the_cast_is_mended(settings):
    frame, truth = photographed(megapixels=6, **settings)
    (found,) = look(frame)
    assert quad_distance(found, truth.chart) <= 2
    assert found.before.mean > 4
    assert found.after.mean < 1.5
    assert found.white_balance_delta_e > 4
    assert [patch.name for patch in found.patches] == list(reference("after-2014").names)


def test_tray_chart_is_found():
    frame, truth = photographed(kind="pinned-insect", megapixels=6, white_balance=(1.2, 0.9))
    (found,) = look(frame)
    assert quad_distance(found, truth.chart) <= 2
    assert found.after.mean < 1.5


def test_dark_and_clipped_charts_are_still_charts():
    for misfortune in (Misfortune.DARK, Misfortune.CLIPPED):
        frame, truth = photographed(misfortune, megapixels=6)
        (found,) = look(frame)
        assert quad_distance(found, truth.chart) <= 3
        assert found.tone_delta_l > 20


def test_another_paint_box_is_no_chart():
    frame, truth = photographed(Misfortune.WRONG_CHART, megapixels=6)
    assert truth.chart is None
    assert look(frame) == ()


def test_a_small_turned_chart_is_found_among_other_things():
    frame, truth = photographed(megapixels=24, white_balance=(1.15, 0.9))
    bare, _ = photographed(Misfortune.WRONG_CHART, megapixels=24, white_balance=(1.15, 0.9))
    corners = np.array(truth.chart.corners)
    (left, top), (right, bottom) = corners.min(axis=0) - 40, corners.max(axis=0) + 40
    factor = 0.05 * frame.width / (right - left - 80)
    small = cv2.resize(frame.pixels[top:bottom, left:right], None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    height, width = small.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 20, 1)
    turn[:, 2] += np.array([1500 - width / 2, 1200 - height / 2])
    size = (frame.width, frame.height)
    inside = cv2.warpAffine(np.full((height, width), 255, np.uint8), turn, size) > 200
    pixels = bare.pixels.copy()
    pixels[inside] = cv2.warpAffine(small, turn, size)[inside]
    (found,) = look(Frame(pixels, "small", "0" * 64))
    wanted = ((corners - (left, top)) * factor) @ turn[:, :2].T + turn[:, 2]
    assert np.abs(np.array(found.quad.corners) - wanted).max() <= 2
    assert found.after.mean < 1.5


@pytest.fixture(scope="module")
def drawn_ground():
    return rendered(specimen(1, 1), 24, wrong_chart=True).pixels


@pytest.mark.parametrize(
    "how",
    [
        Laid(width=0.03),
        Laid(width=0.03, degrees=30),
        Laid(width=0.06, degrees=200, tilt=30),
        Laid(shade=0.6, degrees=45),
        Laid(mirrored=True, degrees=90),
    ],
)
def test_charts_that_are_small_tilted_shaded_or_mirrored(drawn_ground, how):
    frame, truth = laid(how, drawn_ground)
    (found,) = look(frame)
    assert np.abs(np.array(found.quad.corners) - truth).max() <= 2
    assert found.mirrored == how.mirrored
    assert (found.after.mean < 2) == (how.shade == 0)


def test_a_place_that_was_named_is_looked_at_first(drawn_ground):
    frame, truth = laid(Laid(width=0.05), drawn_ground)
    box = Box.around([(float(x), float(y)) for x, y in truth])
    first = next(rough_quads(frame, reference("after-2014"), (box,)))
    assert np.abs(first - truth).max() < 5
    (found,) = STEP().prepare(None)(frame, (LayoutRegion(region="chart", box=box),))
    assert np.abs(np.array(found.quad.corners) - truth).max() <= 2


@pytest.mark.parametrize("name", HAND_MARKED)
def test_corners_lie_where_a_hand_marked_them(corpus, name):
    (found,) = look(decode(corpus / name))
    truth = np.array(HAND_MARKED[name])
    diagonal = np.linalg.norm(truth[2] - truth[0])
    assert np.linalg.norm(np.array(found.quad.corners) - truth, axis=1).max() < 0.01 * diagonal


@pytest.mark.parametrize("degrees", [0, 30, 180])
def test_a_lens_that_bends_lines_moves_no_corner(drawn_ground, degrees):
    ground = cv2.resize(drawn_ground, None, fx=0.35, fy=0.35, interpolation=cv2.INTER_AREA)
    frame, straight = laid(Laid(width=0.6, degrees=degrees), ground)
    # A chart off the middle, seen through a barrel: what the lens draws at a place comes from further out.
    middle, far = np.array([0.3 * frame.width, 0.35 * frame.height]), 0.6 * frame.width

    def seen_from(points):
        away = points - middle
        return middle + away * (1 + 0.05 * (away**2).sum(axis=-1, keepdims=True) / far**2)

    columns, rows = np.meshgrid(np.arange(frame.width) + 0.5, np.arange(frame.height) + 0.5)
    source = (seen_from(np.stack([columns, rows], axis=-1)) - 0.5).astype(np.float32)
    bent = cv2.remap(frame.pixels, source, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    truth = straight.copy()
    for _ in range(30):
        truth = truth + (straight - seen_from(truth))
    (found,) = look(Frame(bent, "bent", "0" * 64))
    diagonal = np.linalg.norm(truth[2] - truth[0])
    assert np.linalg.norm(np.array(found.quad.corners) - truth, axis=1).max() < 0.01 * diagonal


def test_a_detector_that_breaks_down_is_not_a_frame_without_chart(monkeypatch):
    def breaks(pixels):
        raise cv2.error("inner assertion")

    monkeypatch.setattr("vasculum.pipeline.colour.search.detected", breaks)
    with pytest.raises(cv2.error, match="inner"):
        list(rough_quads(Frame(np.full((400, 600, 3), 200, np.uint8), "blank", "0" * 64), reference("after-2014")))


def test_a_blank_frame_holds_nothing():
    assert look(Frame(np.full((600, 800, 3), 220, np.uint8), "blank", "0" * 64)) == ()
    assert look(Frame(np.full((3, 5, 3), 220, np.uint8), "tiny", "0" * 64)) == ()


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real photographs is not on this machine")
def test_real_charts_are_found_and_none_where_there_is_none():
    with (CORPUS / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if not row["file"].endswith(".dng")]
    charted = [row for row in rows if row["chart_corners"] and int(row["width"]) <= 2000]
    bare = [row for row in rows if row["has_colorchart"] == "no" and row["task"] in ("sheets", "insects", "hard")]
    assert len(charted) >= 11
    for row in charted:
        with Image.open(CORPUS / row["file"]) as image:
            (found,) = look(framed(ImageOps.exif_transpose(image)))
        corners, truth = np.array(found.quad.corners), np.array(json.loads(row["chart_corners"]))
        pitch = np.linalg.norm(corners[0] - corners[1]) / 6
        assert np.abs(corners - truth).max() < 0.5 * pitch, row["file"]
        assert found.after.mean < found.before.mean
    for row in bare[:12]:
        with Image.open(CORPUS / row["file"]) as image:
            assert look(framed(ImageOps.exif_transpose(image))) == (), row["file"]


def test_the_step_says_what_it_finds():
    assert STEP.name == "colour"
    assert STEP.finds == (ColourFit, CalibrationUsed, Measure)
    assert STEP().engines(None)[0].provider == "native"


def test_a_step_times_the_metric_is_as_long_as_its_difference():
    lab = reference("after-2014").lab
    step = np.random.default_rng(7).normal(0, 1e-4, (24, 3))
    moved = lab_of_xyz((xyz_of_lab(lab) @ XYZ_TO_SRGB.T + step) @ np.linalg.inv(XYZ_TO_SRGB).T)
    lengths = np.linalg.norm(np.einsum("pij,pj->pi", _metric(lab), step), axis=1)
    # Near the greys the difference bends within half a unit.
    assert lengths == pytest.approx(delta_e_2000(moved, lab), rel=0.2)


def test_a_bent_camera_is_told_from_a_straight_one_and_never_at_a_loss():
    lab = reference("after-2014").lab
    light = np.clip(xyz_of_lab(lab) @ XYZ_TO_SRGB.T, 0.002, 1)
    twisted = np.clip(light + 0.08 * np.sin(3 * light[:, [1, 2, 0]]) * light, 0.002, 1)
    found = fitted(twisted, lab, np.ones(24, bool))
    assert found.transform.kind not in ("linear-3x3", "affine-3x4", "toned-3x3")
    assert found.delta_e.mean() < 1

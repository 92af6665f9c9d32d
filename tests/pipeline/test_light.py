"""What the light step and the clipping by region tell on drawn specimens with faults planted into them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import pytest

from vasculum.benches.measured.planted import FAULTS
from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.inference import Models
from vasculum.model.findings import CalibrationUsed, Findings, LayoutRegion, Measure, Spread, measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.policy import Limit, Policy
from vasculum.model.resource import model_folder
from vasculum.pipeline import load_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.limits import held_against_limits
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.exposure import ExposureStep
from vasculum.pipeline.steps.light import LightStep
from vasculum.settings import places

MODELS = Models(model_folder(), provider="cpu", threads=2)
EXPOSURE, LIGHT = ExposureStep().prepare(MODELS), LightStep().prepare(MODELS)
CHECKS = (
    "label-clipping",
    "specimen-clipping",
    "chart-clipping",
    "underexposure",
    "evenness",
    "shadow",
    "glare",
    "noise",
    "hand",
    "tool",
)


@dataclass(frozen=True)
class Seen:
    frame: Frame
    regions: Findings
    label: Box


@cache
def sheet(misfortune: Misfortune = Misfortune.NONE) -> Seen:
    taken = expose(specimen(1, 1), misfortune, Exposure(megapixels=3))
    path = Path(mkdtemp()) / "sheet.jpg"
    path.write_bytes(taken.jpeg)
    main = [line.quad.box for line in taken.truth.lines if line.label == "main"]
    label = Box.around([corner for box in main for corner in ((box.x, box.y), (box.right, box.bottom))]).grown(20)
    assert taken.truth.chart is not None
    regions = (
        LayoutRegion(region="label", box=label, confidence=0.9),
        LayoutRegion(region="specimen", box=taken.truth.specimen, confidence=0.9),
        LayoutRegion(region="chart", box=taken.truth.chart.box, confidence=0.9),
    )
    return Seen(decode(path), regions, label)


def looked(pixels: np.ndarray, before: Findings) -> Findings:
    frame = Frame(pixels, "planted", "0" * 64)
    return (*EXPOSURE(frame, before), *LIGHT(frame, before))


@cache
def limits(profile: str = "herbarium-sheet") -> Policy:
    return load_profile(profile, places.profiles()).policy


def failing(findings: Findings) -> set[str]:
    checks = held_against_limits(findings, frozenset({"exposure", "light"}), limits())
    return {check.name for check in checks if check.status == "fail"}


def value(findings: Findings, name: str) -> float:
    found = measure(findings, name)
    assert found is not None
    assert found.value is not None, found.why
    return found.value


def test_a_good_sheet_fails_none_of_them() -> None:
    seen = sheet()
    found = looked(seen.frame.pixels, seen.regions)
    assert {measure(found, name) is not None for name in CHECKS} == {True}
    assert not failing(found)
    assert 0 < value(found, "evenness") < 3
    assert 0.02 < value(found, "noise") < 1


@pytest.mark.parametrize(
    ("name", "strength"),
    [
        ("label burnt out", 1.5),
        ("specimen burnt out", 3.0),
        ("frame too dark", 7.0),
        ("noise", 12.0),
        ("one lamp weaker", 0.5),
        ("glare on a label", 0.1),
        ("soft shadow", 0.3),
        ("hand", 0.25),
        ("gloved hand", 0.25),
        ("pen", 0.35),
    ],
)
def test_a_planted_fault_is_told_with_its_place(name: str, strength: float) -> None:
    seen, fault = sheet(), FAULTS[name]
    region = {"label": seen.label, "specimen": seen.regions[1].box}.get(fault.region, Box(0, 0, 1, 1))
    assert region is not None
    found = looked(fault.plant(seen.frame.pixels, region, strength, 1), seen.regions)
    assert fault.check in failing(found)
    told = measure(found, fault.check)
    assert told is not None
    assert told.box is not None
    if fault.region:
        assert region.grown(4).holds((told.box.x, told.box.y))


@pytest.mark.parametrize("name", ["one lamp weaker", "soft shadow", "noise", "glare on a label"])
def test_more_of_it_measures_more(name: str) -> None:
    seen, fault = sheet(), FAULTS[name]
    found = [
        looked(fault.plant(seen.frame.pixels, seen.label, strength, 2), seen.regions)
        for strength in fault.strengths[1:]
    ]
    values = [value(one, fault.check) for one in found]
    assert values == sorted(values)
    assert values[-1] > 1.5 * values[0] > 0 or name == "soft shadow"


def test_unevenness_is_measured_in_lightness_and_says_where() -> None:
    plain = np.full((900, 600, 3), 220, np.uint8)
    # From corner to corner 30 % of the light, L* 87.6 to 75.6, is 13.7 %; the outermost cells end a little before.
    seen = looked(FAULTS["one lamp weaker"].plant(plain, Box(0, 0, 1, 1), 0.3, 7), ())
    assert value(seen, "evenness") == pytest.approx(12.3, abs=1.5)
    told = measure(seen, "evenness")
    assert told is not None
    assert told.box is not None
    dark = FAULTS["one lamp weaker"].plant(plain, Box(0, 0, 1, 1), 0.3, 7)
    inside = dark[told.box.y : told.box.bottom, told.box.x : told.box.right].mean()
    assert inside < np.percentile(dark, 35)


def test_what_a_calibration_evens_is_not_held_against_the_light() -> None:
    seen = sheet()
    pixels = FAULTS["one lamp weaker"].plant(seen.frame.pixels, Box(0, 0, 1, 1), 0.3, 7)
    raw = looked(pixels, seen.regions)
    angle = np.random.default_rng(7).uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.linspace(-1, 1, 8), np.linspace(-1, 1, 12))
    along = x * np.cos(angle) + y * np.sin(angle)
    gains = 1 / (1 - 0.3 * (along - along.min()) / np.ptp(along))
    rows = tuple(tuple((float(v),) * 3 for v in row) for row in gains)
    used = CalibrationUsed(
        camera="c", target="t", made_at="2026-05-04T08:00:00Z", transform="linear-3x3", parameters=(),
        after=Spread(0, 0, 0), for_want_of_a_chart=False, gains=rows,
    )  # fmt: skip
    assert value(looked(pixels, (*seen.regions, used)), "evenness") < value(raw, "evenness") / 3


def test_a_burnt_channel_is_named() -> None:
    pixels = np.full((600, 400, 3), (255, 180, 120), np.uint8)
    box = Box(50, 50, 200, 100)
    found = looked(pixels, tuple(LayoutRegion(region=name, box=box, confidence=0.9) for name in ("label", "specimen")))
    told = measure(found, "specimen-clipping")
    assert told is not None
    assert told.why == "The specimen's red is full on 100.0 % of its area."
    assert dict(told.parts) == {"red": 100.0, "green": 0.0, "blue": 0.0}
    # Print on a yellow label can still be read in blue.
    assert value(found, "label-clipping") == 0


def test_black_bars_of_a_code_are_no_lost_tones() -> None:
    from vasculum.model.findings import BarcodeRead
    from vasculum.model.geometry import Quad

    pixels = np.full((600, 400, 3), 200, np.uint8)
    pixels[60:140, 60:240:4] = 0
    pixels[60:140, 61:240:4] = 0
    pixels[60:140, 62:240:4] = 0
    label = LayoutRegion(region="label", box=Box(50, 50, 200, 100), confidence=0.9)
    code = BarcodeRead(text="1", symbology="QR", quad=Quad.of_box(Box(60, 60, 180, 80)), readers=("zxing",))
    assert value(looked(pixels, (label,)), "underexposure") > 20
    assert value(looked(pixels, (label, code)), "underexposure") == 0


def test_without_regions_the_frame_is_judged_for_black_and_labels_are_unmeasured() -> None:
    found = looked(np.zeros((600, 400, 3), np.uint8), ())
    assert value(found, "underexposure") == 100
    told = measure(found, "label-clipping")
    assert told is not None
    assert told.value is None
    assert "No label" in told.why


def test_noise_is_the_charts_where_it_was_measured() -> None:
    seen = sheet()
    greys = Measure(
        name="grey-noise", value=1.23, unit="L*", why="The lightness of the grey patch A4 varies by 1.2 L*."
    )
    assert value(looked(seen.frame.pixels, (*seen.regions, greys)), "noise") == 1.23


def test_ground_noise_is_right_on_bare_paper() -> None:
    noisy = FAULTS["noise"].plant(np.full((1200, 900, 3), 200, np.uint8), Box(0, 0, 1, 1), 5.0, 3)
    # A level is 0.375 of L* there.
    assert value(looked(noisy, ()), "noise") == pytest.approx(5 * 0.375, rel=0.1)


def test_leaves_wood_and_paper_are_no_hand() -> None:
    frame = np.full((900, 600, 3), (233, 225, 205), np.uint8)
    frame[:, :60] = (170, 130, 90)  # a wooden frame along a whole side
    frame[700:, 300:420] = (196, 170, 120)  # old paper reaching in
    frame[:300, 400:520] = (90, 110, 50)  # a leaf
    assert value(looked(frame, ()), "hand") == 0


def test_a_limit_of_nought_needs_no_telling() -> None:
    found = (Measure(name="hand", value=4.0, unit="%", why="A hand is in the frame."),)
    policy = Policy(limits=(Limit(check="hand", at_most=0.0, remedy="Press again when it is out."),))
    (check,) = held_against_limits(found, frozenset({"light"}), policy)
    assert (check.why, check.status) == ("A hand is in the frame.", "fail")


def test_stems_blades_and_rulers_are_no_tools() -> None:
    frame = np.full((900, 600, 3), (233, 225, 205), np.uint8)
    cv2.line(frame, (80, 850), (200, 100), (90, 80, 50), 5)  # a stem
    cv2.fillPoly(frame, [np.array([(300, 850), (318, 850), (312, 150)])], (100, 120, 60))  # a blade that tapers
    bent = np.array([(420 + int(40 * np.sin(y / 60)), y) for y in range(150, 850, 10)])
    cv2.polylines(frame, [bent], isClosed=False, color=(100, 120, 60), thickness=16)
    frame[20:50, 100:500] = 250
    frame[20:50, 100:500:8] = 30  # marks
    assert value(looked(frame, ()), "tool") == 0


def test_a_label_is_no_tool_where_it_is_known() -> None:
    frame = np.full((900, 600, 3), (120, 125, 130), np.uint8)
    strip = Box(100, 300, 300, 30)
    frame[strip.y : strip.bottom, strip.x : strip.right] = 240
    known = (LayoutRegion(region="label", box=strip, confidence=0.9),)
    assert value(looked(frame, ()), "tool") > 30
    assert value(looked(frame, known), "tool") == 0


def test_the_paper_between_a_chart_and_the_sheets_edge_is_no_tool_and_hides_none() -> None:
    frame = np.full((900, 600, 3), (120, 125, 130), np.uint8)
    frame[300:330, 100:400] = 240  # the strip
    chart = Box(100, 336, 300, 200)
    frame[chart.y : chart.bottom, chart.x : chart.right] = (110, 112, 116)  # as dark as the stage
    known = (LayoutRegion(region="chart", box=chart, confidence=0.9),)
    assert value(looked(frame, known), "tool") == 0
    spoilt = frame.copy()
    cv2.line(spoilt, (450, 600), (540, 780), (200, 40, 45), 15, cv2.LINE_AA)
    told = measure(looked(spoilt, known), "tool")
    assert told is not None
    assert told.box is not None
    assert told.box.x > chart.right


@pytest.mark.parametrize("name", ["worn pen", "worn pencil", "worn knife", "pen half in"])
def test_worn_tools_are_told_where_they_lie_in_most_places(name: str) -> None:
    seen, told = sheet(), 0
    for chance in range(2, 10):
        spoilt = FAULTS[name].plant(seen.frame.pixels, Box(0, 0, 1, 1), 0.34, chance)
        found = measure(LIGHT(Frame(spoilt, "planted", "0" * 64), seen.regions), "tool")
        assert found is not None
        if found.box is not None:
            rows, columns = np.nonzero((spoilt != seen.frame.pixels).any(axis=2))
            middle = (found.box.x + found.box.width / 2, found.box.y + found.box.height / 2)
            told += columns.min() < middle[0] < columns.max() and rows.min() < middle[1] < rows.max()
    assert told >= 4


def test_a_pen_across_leaves_and_labels_is_told_whole() -> None:
    dice = np.random.default_rng(3)
    frame = np.full((900, 600, 3), (233, 225, 205), np.uint8)
    for _ in range(60):
        middle, size = dice.integers((150, 250), (450, 650)).tolist(), (int(dice.integers(20, 60)), 12)
        green = tuple(int(value) for value in dice.integers((70, 90, 30), (130, 150, 80)))
        cv2.ellipse(frame, middle, size, float(dice.uniform(0, 180)), 0, 360, green, -1)
    label = Box(300, 600, 250, 200)
    frame[label.y : label.bottom, label.x : label.right] = 245
    cv2.line(frame, (220, 350), (410, 700), (160, 30, 35), 15, cv2.LINE_AA)
    told = measure(looked(frame, (LayoutRegion(region="label", box=label, confidence=0.9),)), "tool")
    assert told is not None
    assert told.box is not None
    assert told.value == pytest.approx(100 * np.hypot(190, 350) / 900, rel=0.15)


def test_edges_square_to_the_frame_must_be_clear() -> None:
    frame = np.full((900, 600, 3), (215, 212, 205), np.uint8)
    frame[100:700, 400:] = (192, 190, 184)  # another paper on one side
    frame[100:700, 386:400] = (235, 233, 228)  # its turned edge
    assert value(looked(frame, ()), "tool") == 0


@pytest.mark.parametrize("length", [0, 20])
def test_where_no_edge_is_long_nothing_is_told(length: int) -> None:
    frame = np.full((900, 600, 3), (233, 225, 205), np.uint8)
    frame[300 : 300 + length, 200 : 200 + length] = 60
    assert value(looked(frame, ()), "tool") == 0

"""Rulers drawn with a known step, at any angle, and the photographed ones against hand measurements."""

import csv
import functools
from pathlib import Path

import numpy as np
import pytest

from vasculum.benches.measured.drawn_rulers import CENTIMETRES, HALF_MILLIMETRES, SIXTEENTHS, UNITS, ruler
from vasculum.benches.measured.ruler_truth import HAND_MEASURED
from vasculum.model.findings import ColourFit, Finding, Findings, LayoutRegion, ScaleFit, Spread
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box, Quad
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.scale import Scale


def seen(picture: np.ndarray, step: Scale | None = None, before: Findings = ()) -> ScaleFit | None:
    found = (step or Scale()).prepare(None)(Frame(picture, "ruler", "0" * 64), before)  # type: ignore[arg-type]
    assert all(isinstance(item, ScaleFit) for item in found)
    return found[0] if found else None  # type: ignore[return-value]


@pytest.mark.parametrize("degrees", [0.0, 7.0, -29.0, -38.0, 90.0, 180.0])
def test_a_ruler_of_millimetres_turned(degrees: float) -> None:
    found = seen(ruler(9.37, CENTIMETRES, 71, degrees))
    assert found is not None
    assert found.method == "ruler"
    assert found.pixels_per_mm == pytest.approx(9.37, rel=0.002)
    assert abs(found.pixels_per_mm - 9.37) < found.uncertainty < 0.05


def test_a_tilted_ruler_is_mostly_found_and_never_read_wrongly() -> None:
    found = {degrees: seen(ruler(9.37, CENTIMETRES, 71, float(degrees))) for degrees in range(-85, 95, 10)}
    read = {degrees: scale.pixels_per_mm for degrees, scale in found.items() if scale is not None}
    assert len(read) >= 14
    assert {degrees: value for degrees, value in read.items() if value != pytest.approx(9.37, rel=0.005)} == {}


def test_a_ruler_of_sixteenths_of_an_inch() -> None:
    found = seen(ruler(14.2, SIXTEENTHS, 65))
    assert found is not None
    assert found.pixels_per_mm == pytest.approx(14.2 * 16 / 25.4, rel=0.003)


def test_a_ruler_of_half_millimetres_is_not_taken_for_one_of_millimetres() -> None:
    found = seen(ruler(8.4, HALF_MILLIMETRES, 81))
    assert found is not None
    assert found.pixels_per_mm == pytest.approx(16.8, rel=0.003)


@pytest.mark.parametrize(
    ("unit", "step", "degrees", "blur", "seed"),
    [
        ("half millimetres", 20.61, -90.4865, 1.7863, 11),
        ("half millimetres", 5.680918, -29.325825, 0.141360, 2),
        ("sixteenths of an inch", 3.932, -142.4843, 0.1836, 5),
        ("sixteenths of an inch", 6.292, -40.5106, 0.2812, 4),
    ],
)
def test_rows_at_half_or_twice_the_true_step_are_seen_through(
    unit: str, step: float, degrees: float, blur: float, seed: int
) -> None:
    lengths, millimetres = UNITS[unit]
    sized = tuple(length * step / 10 for length in lengths)
    found = seen(ruler(step, sized, 81, degrees, blur=blur, seed=seed))
    assert found is None or found.pixels_per_mm == pytest.approx(step / millimetres, rel=0.005)


@pytest.mark.parametrize("lengths", [(30.0,), (30.0, 40.0), (60.0, *(30.0,) * 6), (60.0, *(30.0,) * 11)])
def test_marks_that_prove_no_unit_give_no_scale(lengths: tuple[float, ...]) -> None:
    assert seen(ruler(9.0, lengths, 80)) is None


def test_a_picture_without_a_ruler_gives_none() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (900, 700, 3), dtype=np.uint8)
    assert seen(noise) is None
    assert seen(np.full((40, 40, 3), 200, np.uint8)) is None


def chart(width: float) -> ColourFit:
    spread = Spread(0, 0, 0)
    corners = Quad.of([(100, 100), (100 + width, 100), (100 + width, 400), (100, 400)])
    return ColourFit(
        chart="ColorChecker24",
        edition="after-2014",
        quad=corners,
        patches=(),
        before=spread,
        after=spread,
        white_balance_delta_e=0,
        tone_delta_l=0,
        transform="linear-3x3",
        parameters=(),
    )


def test_a_chart_of_known_width_gives_a_scale() -> None:
    found = seen(np.full((900, 900, 3), 90, np.uint8), Scale(chart_width_mm=60.0), (chart(600),))
    assert found is not None
    assert found.method == "chart"
    assert found.pixels_per_mm == pytest.approx(10.0)
    assert 0.04 < found.uncertainty < 0.1
    assert seen(np.full((900, 900, 3), 90, np.uint8), Scale(), (chart(600),)) is None


def test_a_chart_and_a_ruler_must_agree() -> None:
    picture = ruler(10.0, CENTIMETRES, 71)
    agreeing, contradicting = chart(604), chart(660)
    found = seen(picture, Scale(chart_width_mm=60.0), (agreeing,))
    assert found is not None
    assert found.method == "ruler"
    assert seen(picture, Scale(chart_width_mm=60.0), (contradicting,)) is None


def test_a_calibrated_stand_follows_the_frame() -> None:
    stand = Scale(stand_pixels_per_mm=23.6, stand_uncertainty=0.1, stand_width_px=1000)
    found = seen(np.full((500, 300, 3), 90, np.uint8), stand)
    assert found is not None
    assert (found.method, found.pixels_per_mm, found.uncertainty) == ("profile", 11.8, 0.05)
    with pytest.raises(ValueError, match="stand_width_px"):
        Scale(stand_pixels_per_mm=23.6)


@pytest.mark.parametrize("region", ["scale", "label"])
@pytest.mark.parametrize(("top", "step"), [(0, 9.37), (1000, 6.4)])
def test_a_ruler_is_looked_for_first_where_one_was_seen(region: str, top: int, step: float) -> None:
    ground = np.full((2000, 1000, 3), 90, np.uint8)
    for at, of in ((0, 9.37), (1000, 6.4)):
        drawn = ruler(of, CENTIMETRES, 71, 0.0)
        ground[at : at + len(drawn), : drawn.shape[1]] = drawn
    middle = top + len(ruler(step, CENTIMETRES, 71, 0.0)) // 2
    box = Box(60, middle - 80, 860, 160)
    found = seen(ground, before=(LayoutRegion(region=region, box=box, confidence=0.6),))
    assert found is not None
    assert found.pixels_per_mm == pytest.approx(step, rel=0.002)
    assert found.box is not None
    assert box.grown(120).holds((found.box.x, found.box.y))
    assert box.grown(120).holds((found.box.right, found.box.bottom))


def test_a_ruler_is_found_though_another_place_was_taken_for_it() -> None:
    drawn = ruler(9.37, CENTIMETRES, 71, 0.0)
    wrong = LayoutRegion(region="scale", box=Box(10, 10, 400, 60), confidence=0.9)
    found = seen(drawn, before=(wrong,))
    assert found is not None
    assert found == seen(drawn)


MISSED = {
    "sheets/HerbASAP__2BCFM.jpg",
    "sheets/VoucherVision__herb00ic_1390992_MICH-V-1390992_MICH-V-1390992_3753x5634.jpg",
}
"""Rulers in which too few rows of marks are seen: no scale, rather than a wrong one."""


@functools.cache
def photographed(path: Path) -> tuple[Finding, ...]:
    return tuple(Scale().prepare(None)(decode(path), ()))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [name for number, name in enumerate(HAND_MEASURED) if number % 3 == 0])
def test_photographed_rulers_within_one_per_cent(corpus: Path, name: str) -> None:
    found = next(iter(photographed(corpus / name)), None)
    if name in MISSED:
        assert found is None
        return
    assert isinstance(found, ScaleFit)
    assert found.pixels_per_mm == pytest.approx(HAND_MEASURED[name], rel=0.01)
    assert abs(found.pixels_per_mm - HAND_MEASURED[name]) < found.uncertainty


def test_no_scale_where_no_ruler_lies(corpus: Path) -> None:
    with (corpus / "manifest.csv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["has_scale"] == "no" and row["task"] != "raw"]
    rows = [row for row in rows if int(row["width"]) * int(row["height"]) < 3e6][::2]
    assert len(rows) > 15
    assert {row["file"]: photographed(corpus / row["file"]) for row in rows if photographed(corpus / row["file"])} == {}

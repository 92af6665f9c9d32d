"""Edges of known width, in known places."""

import csv
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Models
from vasculum.model.findings import LayoutRegion, Measure, measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.resource import model_folder
from vasculum.pipeline import load_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.focus.edges import RISE, by_direction, edges_of, narrow_width
from vasculum.pipeline.focus.energies import MEGAPIXELS, TILE, energies
from vasculum.pipeline.focus.strongest import strongest
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.focus import FocusStep
from vasculum.settings import places

LOOK = FocusStep().prepare(Models(model_folder(), provider="cpu"))
LIMITS = {
    limit.check: limit.at_most or 0.0 for limit in load_profile("herbarium-sheet", places.profiles()).policy.limits
}


def edge(sigma: float, degrees: float = 8.0) -> np.ndarray:
    """An edge 140 levels high, drawn at four times the size, with a sensor's noise."""
    down, across = np.mgrid[:800, :800] - 400.0
    turn = np.radians(degrees)
    drawn = np.where(across * np.cos(turn) + down * np.sin(turn) > 0, 60.0, 200.0).astype(np.float32)
    small = cv2.resize(drawn, (200, 200), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), sigma) if sigma else small
    return np.clip(soft + np.random.default_rng(0).normal(0, 1.5, soft.shape), 0, 255).astype(np.uint8)[20:-20, 20:-20]


@pytest.mark.parametrize("sigma", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("degrees", [8.0, 50.0])
def test_a_blurred_edge_is_as_wide_as_it_is(sigma: float, degrees: float) -> None:
    width = narrow_width(edges_of(edge(sigma, degrees)))
    assert width == pytest.approx(RISE * sigma, rel=0.12)


def test_contrast_changes_no_width() -> None:
    full = edge(1.5)
    faint = (full.astype(np.float32) * 0.4 + 100).astype(np.uint8)
    assert narrow_width(edges_of(faint)) == pytest.approx(narrow_width(edges_of(full)) or 0, rel=0.1)


def test_motion_widens_one_direction() -> None:
    squares = np.kron(np.indices((8, 8)).sum(axis=0) % 2, np.ones((24, 24))).astype(np.float32) * 150 + 50
    moved = cv2.filter2D(squares, -1, np.full((1, 4), 1 / 4, np.float32)).astype(np.uint8)
    upright, _, level, _ = by_direction(edges_of(moved))
    assert upright is not None
    assert level is not None
    assert upright > 2.6 > 1.4 > level


@cache
def sheet() -> tuple[Frame, object]:
    taken = expose(specimen(1, 1), exposure=Exposure(megapixels=6))
    path = Path(mkdtemp()) / "scene.jpg"
    path.write_bytes(taken.jpeg)
    return decode(path), taken.truth


def blurred_in(frame: Frame, box: Box, sigma: float = 2.0) -> Frame:
    pixels = frame.pixels.copy()
    part = pixels[box.y : box.bottom, box.x : box.right]
    part[:] = cv2.GaussianBlur(part, (0, 0), sigma)
    return Frame(pixels, frame.name, "")


def width(frame: Frame, region: str, before: tuple[LayoutRegion, ...] = ()) -> float:
    found: Measure | None = measure(LOOK(frame, before), f"{region}-sharpness")
    assert found is not None
    assert found.value is not None, found.why
    return found.value


def test_a_sharp_sheet_keeps_the_limits() -> None:
    frame, _ = sheet()
    assert width(frame, "label") < LIMITS["label-sharpness"]
    assert width(frame, "specimen") < LIMITS["specimen-sharpness"]


def test_a_soft_plant_is_not_hidden_by_a_sharp_label() -> None:
    frame, truth = sheet()
    lines = [line.quad.box for line in truth.lines]  # type: ignore[attr-defined]
    soft = blurred_in(frame, truth.page)  # type: ignore[attr-defined]
    pixels = soft.pixels.copy()
    for box in [one.grown(30) for one in lines]:
        pixels[box.y : box.bottom, box.x : box.right] = frame.pixels[box.y : box.bottom, box.x : box.right]
    regions = (
        *(LayoutRegion(region="label", box=box) for box in lines),
        LayoutRegion(region="specimen", box=truth.specimen),  # type: ignore[attr-defined]
    )
    mixed = Frame(pixels, "mixed", "")
    assert width(mixed, "label", regions) < LIMITS["label-sharpness"]
    assert width(mixed, "specimen", regions) > LIMITS["specimen-sharpness"]


def test_a_soft_label_is_told_with_its_place_where_nothing_knows_the_layout() -> None:
    frame, truth = sheet()
    lines = [line.quad.box for line in truth.lines]  # type: ignore[attr-defined]
    soft = frame
    for box in lines:
        soft = blurred_in(soft, box.grown(20), 3.0)
    found = measure(LOOK(soft, ()), "label-sharpness")
    assert found is not None
    assert found.value is not None
    assert found.value > LIMITS["label-sharpness"]
    assert found.box is not None
    assert any(found.box.holds((box.x + box.width / 2, box.y + box.height / 2)) for box in lines)


def test_the_map_shows_which_side_is_soft() -> None:
    frame, _ = sheet()
    soft = blurred_in(frame, Box(0, 0, frame.width, frame.height // 2), 3.0)
    found = measure(LOOK(soft, ()), "focus-map")
    assert found is not None
    cells = dict(found.parts)
    upper = [cells[name] for name in cells if name.startswith(("0/", "1/"))]
    lower = [cells[name] for name in cells if name.startswith(("4/", "5/"))]
    assert min(upper) > max(2.0, float(np.median(lower)))


def test_an_empty_frame_is_unmeasured() -> None:
    blank = Frame(np.full((600, 800, 3), 220, np.uint8), "blank", "")
    found = LOOK(blank, ())
    assert [item.value for item in found if isinstance(item, Measure)] == [None] * 6


def test_sharp_photographs_keep_the_limits(corpus: Path) -> None:
    with (corpus / "manifest.csv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["file"].startswith(("sheets/LabelLlama", "insects/label"))]
    assert len(rows) > 10
    for row in rows[::3]:
        frame = decode(corpus / row["file"])
        assert width(frame, "label") < LIMITS["label-sharpness"], row["file"]
        assert width(frame, "specimen") < LIMITS["specimen-sharpness"], row["file"]


def test_what_lies_beside_a_soft_label_does_not_make_it_sharp() -> None:
    rng = np.random.default_rng(3)
    grey = cv2.resize(rng.integers(0, 2, (60, 80)).astype(np.uint8) * 170 + 40, (1280, 960), interpolation=0)
    # Aligned with no tile: every tile of the label holds sharp squares from beside it.
    label = Box(448, 320, 192, 192)
    part = grey[label.y : label.bottom, label.x : label.right]
    part[:] = cv2.GaussianBlur(part, (0, 0), 2.5)
    frame = Frame(np.ascontiguousarray(np.repeat(grey[..., None], 3, axis=2)), "squares", "")
    assert width(frame, "label", (LayoutRegion(region="label", box=label),)) > 2 * LIMITS["label-sharpness"]


def test_a_label_seen_less_surely_is_judged_too() -> None:
    frame, truth = sheet()
    boxes = [line.quad.box.grown(20) for line in truth.lines]  # type: ignore[attr-defined]
    largest = max(boxes, key=lambda box: box.area)
    soft = blurred_in(frame, largest, 3.0)
    sharp_one = next(box for box in boxes if box is not largest)
    regions = (
        LayoutRegion(region="label", box=sharp_one, confidence=0.7),
        LayoutRegion(region="label", box=largest, confidence=0.35),
    )
    assert width(soft, "label", regions) > LIMITS["label-sharpness"]


def squares(height: int = 1200, width: int = 1600) -> np.ndarray:
    grey = np.random.default_rng(4).integers(0, 2, (height // 20, width // 20)).astype(np.uint8) * 150 + 50
    return cv2.resize(grey, (width, height), interpolation=cv2.INTER_NEAREST)


def corners_of(grey: np.ndarray) -> Measure:
    frame = Frame(np.ascontiguousarray(np.repeat(grey[..., None], 3, axis=2)), "squares", "")
    found = measure(LOOK(frame, ()), "corner-sharpness")
    assert found is not None
    return found


def test_the_softest_corner_is_named_with_its_place() -> None:
    grey = squares()
    sharp = corners_of(grey)
    assert sharp.value is not None
    assert sharp.value < 1.5
    assert len(sharp.parts) == 4
    grey[700:, 900:] = cv2.GaussianBlur(grey, (0, 0), 2.5)[700:, 900:]
    soft = corners_of(grey)
    assert soft.value is not None
    assert soft.value > 4
    assert "lower right" in soft.why
    assert soft.box is not None
    assert soft.box.holds((1590, 1190))
    assert not soft.box.holds((600, 600))


def test_a_bare_corner_and_a_small_frame_are_not_blamed() -> None:
    grey = squares()
    grey[:640, :640] = 200
    assert "upper left" not in dict(corners_of(grey).parts)
    assert corners_of(squares(400, 500)).value is None


@pytest.mark.parametrize("megapixels", [3.0, 7.5, 24.0, 60.0])
def test_the_strongest_tiles_are_those_of_the_whole_map(megapixels: float) -> None:
    frame = decoded(megapixels)
    strength, lost = energies(frame)
    most = strength.size // 10
    best = strongest(Frame(frame.pixels, frame.name, frame.sha256), MEGAPIXELS, TILE)
    assert most > 2
    assert len(best) == most
    assert [one.strength for one in best] == pytest.approx(sorted(strength.ravel())[: -most - 1 : -1], abs=1e-3)
    assert [one.lost for one in best] == pytest.approx([lost[one.row, one.column] for one in best], abs=1e-3)
    # Where a graph has made the whole map, it is read.
    assert [(one.row, one.column) for one in strongest(frame, MEGAPIXELS, TILE)] == [
        (one.row, one.column) for one in best
    ]
    assert [one.lost for one in strongest(frame, MEGAPIXELS, TILE)] == [lost[one.row, one.column] for one in best]


def decoded(megapixels: float) -> Frame:
    taken = expose(specimen(1, 1), exposure=Exposure(megapixels=megapixels)).jpeg
    pixels = cv2.cvtColor(cv2.imdecode(np.frombuffer(taken, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    return Frame(pixels, "drawn", "0" * 64)


@pytest.mark.parametrize("size", [(90, 100), (200, 700), (64, 64)])
def test_a_frame_of_less_than_a_tile_is_one_tile(size: tuple[int, int]) -> None:
    noise = np.random.default_rng(5).integers(0, 255, (*size, 1), dtype=np.uint8).repeat(3, axis=2)
    (best, *others) = strongest(Frame(noise, "noise", "0" * 64), MEGAPIXELS, TILE)
    assert not others
    strength, lost = energies(Frame(noise, "noise", "0" * 64))
    assert (best.strength, best.lost) == pytest.approx((strength.max(), lost[best.row, best.column]), abs=1e-6)

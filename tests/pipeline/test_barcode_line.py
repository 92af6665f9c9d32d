"""Bars averaged into one line: what it makes readable, and what it must not make up."""

import numpy as np
import pytest

from vasculum.benches.codes.alone import zbar_alone, zxing_alone
from vasculum.benches.codes.drawing import CODES, Hardship, drawn_frame
from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, of_kind
from vasculum.model.geometry import Box, Quad
from vasculum.model.resource import model_folder
from vasculum.pipeline.barcodes.attempts import fitted, read_line
from vasculum.pipeline.barcodes.merge import merged
from vasculum.pipeline.barcodes.profile import bar_lines, drawn, like_a_code
from vasculum.pipeline.barcodes.readers import Reading
from vasculum.pipeline.barcodes.search import Candidate
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.barcode import Barcode

LOOK = Barcode().prepare(Models(model_folder(), provider="cpu", threads=1))
BEYOND = {
    "blurred": Hardship(degrees=20.0, blur=0.7),
    "fine": Hardship(degrees=45.0, module=1.25),
    "faint": Hardship(degrees=70.0, contrast=0.15),
}


@pytest.mark.parametrize("hardship", list(BEYOND))
@pytest.mark.parametrize("symbology", ["CODE_39", "CODE_128"])
def test_bars_beyond_each_reader_alone_are_read_and_nothing_else(symbology: str, hardship: str) -> None:
    frame = drawn_frame(symbology, BEYOND[hardship])
    text = CODES[symbology][1]
    assert [read.text for read in of_kind(LOOK(frame, ()), BarcodeRead)] == [text]
    assert text not in zxing_alone(frame)
    assert text not in zbar_alone(frame)


def test_light_bars_on_dark_ground() -> None:
    frame = drawn_frame("CODE_128", Hardship(degrees=30.0, inverted=True))
    assert [read.text for read in of_kind(LOOK(frame, ()), BarcodeRead)] == [CODES["CODE_128"][1]]


def test_the_quad_is_where_the_bars_are() -> None:
    turn = 20.0
    (read,) = of_kind(LOOK(drawn_frame("CODE_39", Hardship(degrees=turn, blur=0.7)), ()), BarcodeRead)
    corners = np.array(read.quad.corners, float)
    along, down = corners[1] - corners[0], corners[3] - corners[0]
    assert abs(np.degrees(np.arctan2(along[1], along[0])) - turn) < 2
    # Twelve signs of Code 39 of thirteen modules less the last gap, and bars 0.22 as high as the row is long.
    assert np.hypot(*along) == pytest.approx(3.0 * 155, rel=0.06)
    assert np.hypot(*down) == pytest.approx(0.22 * np.hypot(*along), rel=0.25)


def crop_of_bars(skew: float, spread: float) -> np.ndarray:
    """Bars that lean by so many pixels from top to bottom, and spread out by so many at both ends."""
    pattern = np.random.default_rng(3).integers(1, 4, 60)
    row = np.concatenate(
        [np.full(30, 220), *(np.full(5 * n, 40 if i % 2 == 0 else 220) for i, n in enumerate(pattern))]
    )
    row = np.concatenate([row, np.full(40, 220)]).astype(float)
    places, middle = np.arange(len(row), dtype=float), len(row) / 2
    shares = np.linspace(-0.5, 0.5, 64)
    rows = [np.interp(places - share * (skew + spread * (places - middle) / middle), places, row) for share in shares]
    return np.array(rows).astype(np.uint8)


@pytest.mark.parametrize(("skew", "spread"), [(0, 0), (12, 0), (0, 14), (-8, 10)])
def test_leaning_and_spreading_bars_are_straightened(skew: float, spread: float) -> None:
    upright = bar_lines(crop_of_bars(0, 0))[0].values
    line = bar_lines(crop_of_bars(skew, spread))[0].values
    assert np.corrcoef(upright, line)[0, 1] > 0.93
    assert np.corrcoef(upright, crop_of_bars(12, 0).mean(axis=0))[0, 1] < 0.85


def test_what_is_drawn_is_black_and_white_and_as_wide_as_the_line() -> None:
    line = bar_lines(crop_of_bars(0, 0))[0].values
    scale, pictures = drawn(line)
    assert {picture.shape[1] for picture in pictures} == {round(scale * len(line))}
    assert set(np.unique(np.stack(pictures))) == {0, 255}


def test_ticks_of_a_ruler_are_not_like_a_code() -> None:
    ticks = np.full(900, 210.0, np.float32)
    for place in range(20, 880, 11):
        ticks[place : place + 3] = 60
    assert not like_a_code(cv2.GaussianBlur(ticks[None, :], (0, 0), 1.0)[0])
    assert like_a_code(bar_lines(crop_of_bars(0, 0))[0].values)


def test_hatching_and_grain_give_no_line() -> None:
    chance = np.random.default_rng(5)
    grain = chance.normal(128, 40, (400, 700)).clip(0, 255).astype(np.uint8)
    place = fitted(grain, Candidate((350.0, 200.0), (500.0, 120.0), 0.0))
    assert read_line(grain, place) == ()


def reading(text: str, way: str, symbology: str = "EAN_13", reader: str = "zxing") -> Reading:
    return Reading(text, symbology, Quad.of_box(Box(100, 100, 200, 40)), reader, way)


def test_a_text_of_one_drawn_line_alone_is_not_believed() -> None:
    assert merged([reading("7905834123457", "line upper")]) == ()
    (read,) = merged([reading("5901234123457", "line upper"), reading("5901234123457", "line lower")])
    assert read.text == "5901234123457"


def test_of_two_texts_of_the_same_bars_the_better_attested_stays_or_none() -> None:
    right, wrong = "5901234123457", "7905834123457"
    twice = [reading(right, "crop"), reading(right, "again")]
    assert [read.text for read in merged([*twice, reading(wrong, "crop 2")])] == [right]
    assert merged([reading(right, "crop"), reading(wrong, "crop")]) == ()
    agreed = [reading(right, "crop"), reading(right, "crop", reader="zbar"), reading(wrong, "again")]
    assert [read.text for read in merged(agreed)] == [right]


def test_a_piece_of_interleaved_digits_is_no_code() -> None:
    whole = [reading("0012345678", "crop", "ITF"), reading("0012345678", "crop", "ITF", "zbar")]
    piece = [reading("001234", "crop 2", "ITF"), reading("001234", "crop", "ITF", "zbar")]
    assert [read.text for read in merged([*whole, *piece])] == ["0012345678"]
    level = [reading("00123456", "whole 0", "ITF"), reading("00123456", "crop", "ITF", "zbar")]
    assert merged(level) == ()


@pytest.mark.parametrize("degrees", [15.0, 105.0])
def test_interleaved_digits_are_read_whole_where_a_level_scan_sees_a_piece(degrees: float) -> None:
    frame = drawn_frame("ITF", Hardship(degrees=degrees))
    assert "001234" in zxing_alone(frame)
    assert [read.text for read in of_kind(LOOK(frame, ()), BarcodeRead)] == [CODES["ITF"][1]]

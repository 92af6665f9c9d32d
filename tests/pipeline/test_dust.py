"""Spots planted into frames of plain white."""

import numpy as np
import pytest

from vasculum.benches.measured.white_frames import white_frame
from vasculum.inference import Models
from vasculum.model.certificate import ChartUsed, Fitness
from vasculum.model.findings import Findings, measure
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.conformance import dust_note, judged
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.stand import StandStep

LOOK = StandStep().prepare(Models(model_folder(), provider="cpu", threads=1))
PLACES = ((300, 250), (1400, 700), (900, 1700))


def white(depth: float = 0.0, radius: float = 8.0) -> np.ndarray:
    return white_frame(PLACES if depth else (), depth, radius, 1)


def looked(pixels: np.ndarray) -> Findings:
    return LOOK(Frame(pixels, "white", "0" * 64), ())


@pytest.mark.parametrize(("depth", "radius"), [(0.08, 6.0), (0.05, 12.0), (0.3, 3.0)])
def test_each_spot_is_found_where_it_is(depth: float, radius: float) -> None:
    found = looked(white(depth, radius))
    told = measure(found, "dust")
    assert told is not None
    assert told.value == 3
    places = [tuple(int(number) for number in name.split("/")) for name, _ in told.parts]
    for left, top in PLACES:
        assert min(np.hypot(x - left, y - top) for x, y in places) < 3 * radius + 8
    assert dust_note(found).startswith("3 spots lie on the white; turn the sheet")


def test_the_certificate_says_what_to_do() -> None:
    chart = ChartUsed("ColorChecker Classic", "after-2014")
    note = dust_note(looked(white(0.1)))
    assert judged((), (), chart, note) == (Fitness.NOTE, "Fit to shoot, with a note.", (note,))
    assert judged((), (), chart, "")[0] is Fitness.FIT


def test_clean_white_has_none() -> None:
    found = looked(white())
    told = measure(found, "dust")
    assert told is not None
    assert told.value == 0
    assert dust_note(found) == dust_note(()) == ""


def test_other_frames_show_no_dust() -> None:
    sheet = white(0.1)
    cv2.rectangle(sheet, (400, 400), (900, 800), (90, 90, 90), -1)
    told = measure(looked(sheet), "dust")
    assert told is not None
    assert told.value is None
    assert dust_note(looked(sheet)) == ""

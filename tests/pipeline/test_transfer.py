"""Faults of the way from sensor to file, planted in a drawn sheet."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Models
from vasculum.model.findings import Measure, measure
from vasculum.model.frame import Frame, Pixels
from vasculum.model.resource import model_folder
from vasculum.pipeline import load_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.framing import FramingStep
from vasculum.pipeline.steps.transfer import TransferStep
from vasculum.settings import places

MODELS = Models(model_folder(), provider="cpu")
LIMITS = {limit.check: limit.at_most for limit in load_profile("herbarium-sheet", places.profiles()).policy.limits}


@cache
def sheet() -> Frame:
    path = Path(mkdtemp()) / "scene.jpg"
    path.write_bytes(expose(specimen(1, 2), exposure=Exposure(megapixels=3)).jpeg)
    return decode(path)


def seen(pixels: Pixels) -> Measure:
    found = measure(TransferStep().prepare(MODELS)(Frame(np.ascontiguousarray(pixels), "t", ""), ()), "transfer")
    assert found is not None
    assert found.value is not None
    return found


def test_a_whole_picture_repeats_no_row() -> None:
    found = seen(sheet().pixels)
    assert found.value == 0
    assert found.box is None


@pytest.mark.parametrize("fault", ["filler", "repeated", "columns"])
def test_a_planted_fault_is_told_with_its_place(fault: str) -> None:
    pixels = sheet().pixels.copy()
    height, width = pixels.shape[:2]
    if fault == "filler":
        pixels[height // 2 :] = 128
    elif fault == "repeated":
        pixels[600 : 600 + height // 20] = pixels[599]
    else:
        pixels[:, 300 : 300 + width // 20] = pixels[:, 299:300]
    found = seen(pixels)
    limit = LIMITS["transfer"]
    assert limit is not None
    assert (found.value or 0) > limit
    assert found.box is not None
    start = found.box.x if fault == "columns" else found.box.y
    assert abs(start - {"filler": height // 2, "repeated": 599, "columns": 299}[fault]) <= 1
    assert "did not come over" in found.why


def test_a_burnt_or_black_ground_is_no_fault() -> None:
    pixels = sheet().pixels.copy()
    pixels[:300], pixels[-300:] = 255, 0
    assert seen(pixels).value == 0


@pytest.mark.parametrize("degrees", [0.0, 2.0, 7.0])
def test_a_sheet_askew_is_told_by_its_angle(degrees: float) -> None:
    pixels = np.full((1500, 1000, 3), 50, np.uint8)
    corners = cv2.boxPoints(((500.0, 750.0), (700.0, 1100.0), degrees))
    cv2.fillPoly(pixels, [np.round(corners).astype(np.int32)], (225, 225, 225))
    found = measure(FramingStep().prepare(MODELS)(Frame(pixels, "page", ""), ()), "skew")
    assert found is not None
    assert found.value == pytest.approx(degrees, abs=0.4)

"""The response on a chart's edges, against the blur that the frame was given in linear light."""

from functools import cache

import numpy as np
import pytest

from vasculum.benches.measured.drawn_charts import Laid, laid
from vasculum.cameras.scene.colour import encoded, linear
from vasculum.inference import Models
from vasculum.model.findings import ColourFit, Measure, measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.conformance import conformance
from vasculum.pipeline.focus.chart_edges import sfr
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour
from vasculum.pipeline.steps.focus import FocusStep

MODELS = Models(model_folder(), provider="cpu")
COLOUR = Colour().prepare(MODELS)
_SMALLER = 2


@cache
def photographed(degrees: float, sigma: float, width: float = 0.6) -> Frame:
    """A chart laid at twice the size, averaged down and blurred as light is."""
    ground = np.full((1600, 2400, 3), 190, np.uint8)
    drawn, _ = laid(Laid(width=width, degrees=degrees), ground)
    # White of the drawn chart would be burnt out by its noise.
    light = 0.85 * linear(drawn.pixels / 255.0).astype(np.float32)
    small = cv2.resize(light, None, fx=1 / _SMALLER, fy=1 / _SMALLER, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), sigma) if sigma else small
    return Frame(np.rint(255 * np.clip(encoded(soft), 0, 1)).astype(np.uint8), "chart", "")


def told(frame: Frame) -> tuple[Measure, tuple[ColourFit, ...]]:
    charts = of_kind(COLOUR(frame, ()), ColourFit)
    return sfr(frame, charts), charts


def expected(sigma: float, share: float) -> float:
    frequencies = np.linspace(0, 1, 20001)
    left = np.exp(-2 * (np.pi * sigma * frequencies) ** 2) * np.sinc(frequencies)
    return float(frequencies[np.argmax(left < share)])


@pytest.mark.parametrize(("sigma", "degrees"), [(0.8, 5), (1.2, 5), (1.2, -8), (2.0, 4)])
def test_a_blurred_chart_tells_its_blur(sigma: float, degrees: float) -> None:
    found, _ = told(photographed(degrees, sigma))
    parts = dict(found.parts)
    assert parts["slant"] == pytest.approx(abs(degrees), abs=0.3)
    assert parts["sfr50"] == pytest.approx(expected(sigma, 0.5), rel=0.06)
    assert parts["sfr10"] == pytest.approx(expected(sigma, 0.1), rel=0.06)
    assert found.value == pytest.approx(100 * min(expected(sigma, 0.1), 0.5) / 0.5, rel=0.06)


def test_motion_is_told_by_the_worse_direction() -> None:
    frame = photographed(5, 0.6)
    light = linear(frame.pixels / 255.0).astype(np.float32)
    moved = cv2.filter2D(light, -1, np.full((1, 5), 0.2, np.float32))
    across, _ = told(Frame(np.rint(255 * encoded(moved)).astype(np.uint8), "moved", ""))
    still, _ = told(frame)
    assert across.value is not None
    assert still.value is not None
    # A box of 5 px has its first zero at 0.2 cycles a pixel.
    assert dict(across.parts)["sfr10"] == pytest.approx(0.19, abs=0.02)
    assert still.value > 95


@pytest.mark.parametrize(("degrees", "word"), [(0.0, "upright"), (35.0, "more than 20")])
def test_a_chart_that_lies_unfit_gives_no_number_but_the_reason(degrees: float, word: str) -> None:
    found, charts = told(photographed(degrees, 0.8))
    assert charts
    assert found.value is None
    assert word in found.why


def test_a_small_chart_gives_no_number_but_the_reason() -> None:
    found, charts = told(photographed(5.0, 0.8, width=0.1))
    assert charts
    assert found.value is None
    assert "too small" in found.why


def test_the_focus_step_tells_it_and_a_frame_without_chart_says_so() -> None:
    frame = photographed(5, 1.2)
    look = FocusStep().prepare(MODELS)
    found = measure(look(frame, COLOUR(frame, ())), "sfr")
    assert found == told(frame)[0]
    none = measure(look(Frame(np.full((400, 600, 3), 90, np.uint8), "", ""), ()), "sfr")
    assert none is not None
    assert none.value is None
    assert none.why


def test_the_certificate_states_it_and_holds_it_against_fadgi() -> None:
    look = FocusStep().prepare(MODELS)

    def sharpness(frame: Frame) -> object:
        charts = COLOUR(frame, ())
        numbers = conformance((*charts, *look(frame, charts)))
        return next(number for number in numbers if number.metric == "sampling-efficiency")

    soft, upright = sharpness(photographed(5, 1.6)), sharpness(photographed(0, 0.8))
    assert soft.value == pytest.approx(100 * expected(1.6, 0.1) / 0.5, rel=0.06)  # type: ignore[attr-defined]
    held = soft.under("FADGI 2023")  # type: ignore[attr-defined]
    assert held is not None
    assert held.level is None
    assert upright.value is None  # type: ignore[attr-defined]
    assert "Turn it" in upright.why  # type: ignore[attr-defined]

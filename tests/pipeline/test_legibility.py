"""How legible print is: by its size and by its blur alike."""

from functools import cache

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from vasculum.inference import Models
from vasculum.model.findings import LabelText, Line, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.model.resource import model_folder, resource
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.legibility import Legibility

LOOK = Legibility().prepare(Models(model_folder(), provider="cpu"))


@cache
def printed(size: int, blur: float) -> tuple[Frame, LabelText]:
    """Five lines of print of that size on paper, drawn at four times the size."""
    face = ImageFont.truetype(str(next(resource("fonts").glob("CourierPrime-Bold.ttf"))), 4 * size)
    paper = Image.new("L", (4 * 640, 4 * 480), 235)
    pen = ImageDraw.Draw(paper)
    lines = []
    for row in range(5):
        x, y = 60, 60 + row * 2 * size
        pen.text((4 * x, 4 * y), "Legit Hieracium 1897", fill=30, font=face, anchor="lt")
        left, top, right, bottom = (
            edge / 4 for edge in pen.textbbox((4 * x, 4 * y), "Legit 1897 Hieracium", font=face, anchor="lt")
        )
        lines.append(Line("Legit", Quad(((left, top), (right, top), (right, bottom), (left, bottom))), 0.9))
    grey = cv2.resize(np.asarray(paper), (640, 480), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(grey, (0, 0), blur) if blur else grey
    (left, top), (right, bottom) = lines[0].quad.corners[0], lines[-1].quad.corners[2]
    outline = Quad(((left, top), (right, top), (right, bottom), (left, bottom)))
    label = LabelText(quad=outline, lines=tuple(lines), engine="drawn", box=outline.box)
    return Frame(np.ascontiguousarray(np.repeat(soft[..., None], 3, axis=2)), "label", ""), label


def score(size: int, blur: float) -> float:
    frame, label = printed(size, blur)
    (found,) = LOOK(frame, (label,))
    assert isinstance(found, Measure)
    assert found.value is not None
    return found.value


def test_a_known_blur_gives_a_known_score() -> None:
    frame, label = printed(30, 2.0)
    (found,) = LOOK(frame, (label,))
    assert isinstance(found, Measure)
    parts = dict(found.parts)
    (_, top), _, (_, bottom), _ = label.lines[0].quad.corners
    assert parts["line_px"] == pytest.approx(bottom - top, rel=0.02)
    # 2.56 sigma is the rise of a lone edge; strokes beside each other look narrower, never wider by half.
    assert 3.0 < parts["edge_px"] < 6.5
    assert found.value == pytest.approx(parts["line_px"] / parts["edge_px"], rel=0.02)


def test_half_the_size_is_as_bad_as_twice_the_blur() -> None:
    assert score(30, 0) > score(30, 1.5) > score(30, 3)
    assert score(40, 1.5) > score(20, 1.5)
    assert score(20, 1.5) == pytest.approx(score(40, 3.0), rel=0.45)


def test_the_least_legible_label_counts_and_without_any_nothing_is_said() -> None:
    frame, label = printed(30, 0)
    pixels = frame.pixels.copy()
    pixels[:, 330:] = cv2.GaussianBlur(pixels, (0, 0), 3.0)[:, 330:]
    mixed = Frame(pixels, "two", "")
    halves = []
    for left, right in ((60.0, 300.0), (360.0, 560.0)):
        lines = tuple(
            Line("x", Quad(((left, one[0][1]), (right, one[0][1]), (right, one[2][1]), (left, one[2][1]))), 0.9)
            for one in (line.quad.corners for line in label.lines)
        )
        quad = Quad(
            (lines[0].quad.corners[0], lines[0].quad.corners[1], lines[-1].quad.corners[2], lines[-1].quad.corners[3])
        )
        halves.append(LabelText(quad=quad, lines=lines, engine="drawn"))
    (found,) = LOOK(mixed, tuple(halves))
    assert isinstance(found, Measure)
    assert found.box is not None
    assert found.box.x > 300
    (none,) = LOOK(frame, ())
    assert isinstance(none, Measure)
    assert none.value is None

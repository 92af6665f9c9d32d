"""Where a picture is so many-coloured that a chart may lie there."""

from pathlib import Path

import numpy as np
import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.many_coloured import many_coloured
from vasculum.pipeline.colour.reference import reference
from vasculum.pipeline.colour.search import rough_quads
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2


def picture(size: tuple[int, int] = (600, 400)) -> np.ndarray:
    """A yellowish sheet with noise."""
    noise = np.random.default_rng(3).normal(0, 3, (*size, 3))
    return np.clip(np.array([214, 205, 178]) + noise, 0, 255).astype(np.uint8)


def with_chart(ground: np.ndarray, x: int, y: int, pitch: int) -> np.ndarray:
    """The chart's 24 colours on black card."""
    lab = reference("after-2014").lab.astype(np.float32).reshape(4, 6, 3)
    codes = np.rint(255 * cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)).astype(np.uint8)
    gap = max(pitch // 6, 1)
    ground = ground.copy()
    ground[y : y + 4 * pitch + gap, x : x + 6 * pitch + gap] = 30
    for row in range(4):
        for column in range(6):
            top, left = y + gap + row * pitch, x + gap + column * pitch
            ground[top : top + pitch - gap, left : left + pitch - gap] = codes[row, column]
    return ground


def holds(boxes: tuple[Box, ...], box: Box) -> bool:
    return any(
        one.x <= box.x and one.y <= box.y and one.right >= box.right and one.bottom >= box.bottom for one in boxes
    )


@pytest.mark.parametrize("exposure", [1.0, 0.5])
@pytest.mark.parametrize("cast", [(1, 1, 1), (1, 0.75, 0.45), (0.6, 0.85, 1)])
@pytest.mark.parametrize(("x", "y", "pitch"), [(7, 9, 3), (190, 301, 3), (371, 580, 4), (100, 100, 5)])
def test_a_small_chart_lies_in_one_place_in_any_light(x, y, pitch, cast, exposure) -> None:
    seen = many_coloured((with_chart(picture(), x, y, pitch) * np.array(cast) * exposure).astype(np.uint8))
    assert seen.anywhere
    assert holds(seen.places, Box(x, y, 6 * pitch, 4 * pitch))
    assert sum(box.area for box in seen.places) < 0.2 * 600 * 400


def test_plain_and_grey_pictures_hold_none() -> None:
    assert not many_coloured(picture()).anywhere
    grey = cv2.cvtColor(with_chart(picture(), 50, 50, 20), cv2.COLOR_RGB2GRAY)
    assert not many_coloured(np.repeat(grey[..., None], 3, axis=2)).anywhere


def test_colours_far_from_each_other_are_no_place_but_may_be_a_chart_as_large_as_the_picture() -> None:
    large = picture()
    large[:, :130], large[:, 270:] = (180, 50, 60), (50, 60, 150)
    seen = many_coloured(large)
    assert (seen.anywhere, seen.places) == (True, ())


def test_colours_everywhere_are_one_place() -> None:
    colours = np.random.default_rng(4).integers(20, 255, (600, 400, 3), dtype=np.uint8)
    assert many_coloured(colours).places == (Box(0, 0, 400, 600),)


def test_a_sheet_without_colours_is_not_searched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    looked: list[tuple[int, ...]] = []

    def looks(copy, pattern):
        looked.append(copy.shape)
        return iter(())

    monkeypatch.setattr("vasculum.pipeline.colour.search.lattice_quads", looks)
    path = tmp_path / "sheet.jpg"
    taken = expose(specimen(1, 1), exposure=Exposure(megapixels=12)).jpeg
    grey = cv2.imdecode(np.frombuffer(taken, np.uint8), cv2.IMREAD_GRAYSCALE)
    path.write_bytes(cv2.imencode(".jpg", grey)[1].tobytes())
    assert list(rough_quads(decode(path), reference("after-2014"), ())) == []
    assert looked == []
    path.write_bytes(taken)
    assert list(rough_quads(decode(path), reference("after-2014"), ())) == []
    # Its chart's surroundings, coarsely and finely, and the whole of it made small.
    whole = decode(path).pixels.shape
    assert len(looked) >= 3
    assert all(height * width < 0.1 * whole[0] * whole[1] for height, width, _ in looked)

"""Pictures of a frame that are made once."""

import numpy as np
import pytest

from vasculum.model.frame import Frame
from vasculum.pipeline.light.counted import percentile, percentile_of_lightness
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_colour, halved_grey, halvings, thinned_colour


def frame(height: int, width: int) -> Frame:
    return Frame(np.random.default_rng(1).integers(0, 255, (height, width, 3), dtype=np.uint8), "n", "0" * 64)


def test_each_picture_is_made_once_and_cannot_be_changed() -> None:
    one = frame(40, 30)
    assert grey_of(one) is grey_of(one)
    assert halved_grey(one, 2) is halved_grey(one, 2)
    assert halved_colour(one, 0) is one.pixels
    with pytest.raises(ValueError, match="read-only"):
        halved_grey(one, 1)[0, 0] = 1
    assert frame(40, 30).kept == {}


@pytest.mark.parametrize("size", [(40, 30), (41, 33)])
def test_a_half_is_the_mean_of_two_by_two(size: tuple[int, int]) -> None:
    one = frame(*size)
    half, grey = halved_grey(one, 1), grey_of(one)
    assert half.shape == (size[0] // 2, size[1] // 2)
    assert half[7, 5] == pytest.approx(grey[14:16, 10:12].mean(), abs=0.51)
    assert halved_colour(one, 1).shape == (*half.shape, 3)


def test_tiny_frames_halve_to_one_pixel() -> None:
    assert halved_grey(frame(1, 3), 3).shape == (1, 1)


def test_halvings_keep_the_side() -> None:
    assert halvings(frame(40, 30), 40) == 0
    assert halvings(frame(40, 30), 10) == 2
    assert halvings(frame(39, 30), 10) == 1


@pytest.mark.parametrize("size", [(40, 30), (41, 33), (3, 44), (44, 2)])
@pytest.mark.parametrize("long_side", [22, 13, 10])
def test_thinned_is_every_nth_pixel(size: tuple[int, int], long_side: int) -> None:
    one = frame(*size)
    step = max(size) // long_side
    assert step >= 1
    assert np.array_equal(thinned_colour(one, long_side), one.pixels[::step, ::step])


@pytest.mark.parametrize("share", [0, 12.5, 90, 99.9, 100])
def test_percentiles_by_counting_are_those_of_numpy(share: float) -> None:
    codes = np.random.default_rng(2).integers(0, 256, (37, 53), dtype=np.uint8)
    assert percentile(codes, share) == pytest.approx(float(np.percentile(codes, share)))
    two = np.array([[3, 9]], np.uint8)
    assert percentile(two, share) == pytest.approx(float(np.percentile(two, share)))
    assert percentile(np.empty((0, 4), np.uint8), share) == 0


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (3100, 90)])
@pytest.mark.parametrize(("every", "softness"), [(1, 0.5), (3, 8.0)])
def test_lightness_by_turns_of_rows_is_that_of_all_of_them(size: tuple[int, int], every: int, softness: float) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (*size, 3), dtype=np.uint8)
    pixels = cv2.normalize(cv2.GaussianBlur(noise, (0, 0), softness), None, 0, 255, cv2.NORM_MINMAX)
    lightness = cv2.cvtColor(np.ascontiguousarray(pixels[::every, ::every]), cv2.COLOR_RGB2LAB)[..., 0]
    for share in (10, 37, 90):
        assert percentile_of_lightness(pixels, every, share) == percentile(np.ascontiguousarray(lightness), share)

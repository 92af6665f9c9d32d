import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from vasculum.inference import Models
from vasculum.model.findings import Fingerprint, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.fingerprint import FingerprintStep, distance, means

LOOK = FingerprintStep().prepare(Models(model_folder(), provider="cpu", threads=1))
HASHES = st.integers(0, 2**64 - 1).map(lambda number: f"{number:016x}")


def picture(seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).uniform(0, 255, (12, 8, 3)).astype(np.uint8)
    return np.asarray(cv2.resize(noise, (400, 600), interpolation=cv2.INTER_CUBIC))


def look(pixels: np.ndarray) -> Fingerprint:
    (found,) = of_kind(LOOK(Frame(np.ascontiguousarray(pixels), "p", "0" * 64), ()), Fingerprint)
    return found


def bits(pixels: np.ndarray) -> str:
    return look(pixels).bits


def detail(pixels: np.ndarray) -> str:
    return look(pixels).detail


def test_a_fingerprint_is_64_bits_to_search_by_and_256_to_decide_by() -> None:
    assert len(detail(picture(1))) == 64
    assert len(bits(picture(1))) == 16
    assert int(bits(picture(1)), 16) > 0


def test_the_small_picture_is_made_as_by_area_means() -> None:
    for size in ((512, 640), (640, 531), (1023, 2047)):
        grey = cv2.GaussianBlur(np.random.default_rng(4).integers(0, 256, size, dtype=np.uint8), (0, 0), 2)
        theirs = cv2.resize(grey, (64, 64), interpolation=cv2.INTER_AREA)
        assert np.array_equal(np.rint(means(grey, 64)), theirs)


def test_size_light_and_noise_change_little_and_another_picture_much() -> None:
    first = picture(1)
    smaller = cv2.resize(first, (200, 300), interpolation=cv2.INTER_AREA)
    darker = (first * 0.7).astype(np.uint8)
    noisy = np.clip(first + np.random.default_rng(5).normal(0, 8, first.shape), 0, 255).astype(np.uint8)
    assert all(distance(bits(first), bits(other)) <= 4 for other in (smaller, darker, noisy))
    assert all(distance(detail(first), detail(other)) <= 16 for other in (smaller, darker, noisy))
    assert all(distance(bits(first), bits(picture(seed))) > 14 for seed in range(2, 8))
    assert all(distance(detail(first), detail(picture(seed))) > 60 for seed in range(2, 8))


@given(HASHES, HASHES, HASHES)
def test_the_distance_is_a_metric_of_64_bits(first: str, second: str, third: str) -> None:
    assert distance(first, first) == 0
    assert distance(first, second) == distance(second, first) <= 64
    assert distance(first, third) <= distance(first, second) + distance(second, third)

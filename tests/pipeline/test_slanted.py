"""The slanted edge against the response that a known blur has."""

import numpy as np
import pytest

from vasculum.benches.measured.slanted_edges import drawn_edge, known_fall, known_response
from vasculum.pipeline.focus.slanted import Response, response


def measured(sigma: float, degrees: float, **more: float) -> Response:
    found = response(drawn_edge(sigma, degrees, **more), 11)  # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.mark.parametrize("sigma", [0.4, 0.7, 1.0, 1.8])
@pytest.mark.parametrize("degrees", [1.5, 5.0, -5.0, 10.0])
def test_a_gaussian_blur_has_the_response_that_it_has(sigma: float, degrees: float) -> None:
    found = measured(sigma, degrees)
    assert found.slant == pytest.approx(abs(degrees), abs=0.1)
    assert found.falls_to(0.5) == pytest.approx(known_fall(sigma, degrees, 0.5), rel=0.03)
    assert found.falls_to(0.1) == pytest.approx(known_fall(sigma, degrees, 0.1), rel=0.04)
    low = found.frequencies <= 0.5
    assert np.abs(found.values - known_response(sigma, degrees, found.frequencies))[low].max() < 0.025


def test_noise_moves_it_little() -> None:
    clean, noisy = measured(0.7, 5.0), measured(0.7, 5.0, noise=0.008)
    assert noisy.falls_to(0.5) == pytest.approx(clean.falls_to(0.5), rel=0.03)


def test_sharpening_shows_as_more_than_one() -> None:
    soft = drawn_edge(0.4, 5.0)
    blurred = np.apply_along_axis(lambda row: np.convolve(row, [0.25, 0.5, 0.25], mode="same"), 1, soft)
    sharpened = response((soft + 2.0 * (soft - blurred))[:, 1:-1], 10)
    assert sharpened is not None
    assert sharpened.most > 1.05 > 1.02 > measured(0.4, 5.0).most


@pytest.mark.parametrize("degrees", [0.0, 0.6, 25.0, 44.0])
def test_an_upright_edge_or_one_turned_far_gives_no_number(degrees: float) -> None:
    assert response(drawn_edge(0.7, degrees, rows=120), 11) is None


def test_an_edge_too_soft_for_its_room_gives_no_number() -> None:
    assert response(drawn_edge(3.5, 5.0), 5) is None


def test_a_bent_edge_and_an_empty_one_give_no_number() -> None:
    flat = np.full((60, 24), 0.4)
    assert response(flat, 11) is None
    straight = drawn_edge(0.7, 5.0)
    bent = np.array([np.roll(row, int(2 * np.sin(place / 9))) for place, row in enumerate(straight)])
    assert response(bent, 11) is None

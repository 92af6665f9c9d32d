"""The arithmetic of the quality tables; what they measure is measured by running them."""

import numpy as np

from vasculum.benches import bench, benches
from vasculum.benches.measured.charts import corner_error
from vasculum.benches.measured.correctors import correctors
from vasculum.benches.measured.drawn_colours import Camera, inside, lab_of_srgb, photographed
from vasculum.pipeline.colour import delta_e_2000, reference
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, srgb_encoded, xyz_of_lab


def test_quality_is_a_benchmark() -> None:
    assert "quality" in benches()
    assert callable(bench("quality"))


def test_a_corner_error_is_the_largest_and_does_not_mind_where_the_count_begins() -> None:
    truth = np.array([(0, 0), (6, 0), (6, 8), (0, 8)], dtype=float)
    assert corner_error([], truth) == "-"
    assert corner_error([truth + 5, truth + np.array([0.1, 0])], truth) == 1.0
    assert corner_error([np.roll(truth, 2, axis=0)], truth) == 0.0


def test_drawn_colours_are_what_they_are_said_to_be() -> None:
    straight = photographed(Camera(3, crosstalk=0, cast=0))
    seen = inside(straight.frame.pixels).mean(axis=1) / 255
    # Without faults only the exposure is left: the same factor in the light of every colour.
    light = np.where(seen <= 0.04045, seen / 12.92, ((seen + 0.055) / 1.055) ** 2.4)
    ratio = light / (xyz_of_lab(straight.held_out_lab) @ XYZ_TO_SRGB.T)
    assert np.ptp(ratio[light > 0.1]) < 0.03
    bent = photographed(Camera(3, crosstalk=0, cast=0, contrast=0.6))
    assert inside(bent.frame.pixels).std() > inside(straight.frame.pixels).std()


def test_every_corrector_mends_a_cast() -> None:
    lab = reference("after-2014").lab
    codes = 255 * srgb_encoded(np.clip(xyz_of_lab(lab) @ XYZ_TO_SRGB.T, 0, 1) * (0.6, 0.8, 0.9))
    before = delta_e_2000(lab_of_srgb(codes), lab).mean()
    for name, corrector in correctors().items():
        assert delta_e_2000(lab_of_srgb(corrector(codes, lab)(codes)), lab).mean() < before / 2, name

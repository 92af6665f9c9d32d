"""The arithmetic of the quality tables; what they measure is measured by running them."""

import numpy as np

from vasculum.benches import bench, benches
from vasculum.benches.measured.charts import corner_error


def test_quality_is_a_benchmark() -> None:
    assert "quality" in benches()
    assert callable(bench("quality"))


def test_a_corner_error_is_the_largest_and_does_not_mind_where_the_count_begins() -> None:
    truth = np.array([(0, 0), (6, 0), (6, 8), (0, 8)], dtype=float)
    assert corner_error([], truth) == "-"
    assert corner_error([truth + 5, truth + np.array([0.1, 0])], truth) == 1.0
    assert corner_error([np.roll(truth, 2, axis=0)], truth) == 0.0

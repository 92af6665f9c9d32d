"""The strip of paper between a chart and the sheet's edge is no tool."""

import pytest

from vasculum.model.geometry import Box
from vasculum.pipeline.steps.light import _along

CHART = Box(274, 4765, 1170, 923)


@pytest.mark.parametrize(
    ("rod", "wanted"),
    [
        (Box(131, 4771, 132, 779), True),
        (Box(1450, 4800, 100, 800), True),
        (Box(300, 4640, 1000, 120), True),
        (Box(100, 3000, 132, 779), False),
        (Box(20, 4771, 132, 779), False),
        (Box(100, 4400, 600, 600), False),
    ],
)
def test_a_strip_along_a_side_of_a_part(rod: Box, wanted: bool) -> None:
    """As it was told in drawn frames of 24 Mpx, 2.5 stops too dark. Apart from the chart, or askew, a rod stays one."""
    assert _along(rod, CHART, 57) is wanted

"""What the scene's tests read pictures with."""

import warnings

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from vasculum.cameras.scene import Exposed, Exposure
from vasculum.cameras.scene.chart import Chart
from vasculum.model.geometry import Quad

SMALL = Exposure(megapixels=3)


def pixels_of(exposed: Exposed) -> NDArray[np.uint8]:
    """The JPEG's RGB pixels."""
    return cv2.imdecode(np.frombuffer(exposed.jpeg, np.uint8), cv2.IMREAD_COLOR_RGB)


def upright(pixels: NDArray[np.uint8], quad: Quad, width: int, height: int) -> NDArray[np.uint8]:
    """What lies in the quad, seen straight on."""
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array(quad.corners, np.float32), target)
    return cv2.warpPerspective(pixels, matrix, (width, height))


def patch_means(pixels: NDArray[np.uint8], quad: Quad, chart: Chart) -> NDArray[np.float64]:
    """The mean of the middle of each patch, 24 x 3, 0 to 1."""
    straight = upright(pixels, quad, 600, 400)
    middles = [(round(600 * across), round(400 * down)) for across, down in chart.centres()]
    return np.array([straight[y - 15 : y + 15, x - 15 : x + 15].mean(axis=(0, 1)) for x, y in middles]) / 255


@pytest.fixture(scope="session")
def colour():
    """colour-science, whose import warns of optional parts that are not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import colour

        return colour

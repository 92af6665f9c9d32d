"""Percentiles of code values, by counting them: numpy sorts, which takes some times as long."""

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2


def percentile(codes: Pixels, share: float) -> float:
    """What `np.percentile` says of 8-bit codes, in at most 16 million places; 0 of none."""
    if not codes.size:
        return 0.0
    upto = np.cumsum(cv2.calcHist([codes], [0], None, [256], [0, 256]).ravel(), dtype=np.float64)
    place = share / 100 * (codes.size - 1)
    below, above = np.searchsorted(upto, (np.floor(place), np.ceil(place)), side="right")
    return float(below + (above - below) * (place - np.floor(place)))

"""Captions that a program wrote into the picture: they are read, but are no label of the specimen's."""

from collections.abc import Sequence

import numpy as np

from vasculum.model.findings import LabelText
from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box

_WHITE, _FLAT = 250, 0.5
"""Paper that was photographed has a grain: a ground as white as this, of which half differs by no level, was drawn."""
_NEAR = 1.5
"""Heights of its line within which a caption stands at the frame's upper or lower edge."""
_STRIP = 0.1
"""Share of the frame's height that a caption takes at most."""


def captions(pixels: Pixels, labels: Sequence[LabelText]) -> frozenset[int]:
    """Indices of the labels that are captions: one line at the frame's edge on a drawn ground, among other labels."""
    found = {index for index, label in enumerate(labels) if _caption(pixels, label)}
    return frozenset(found) if len(found) < len(labels) else frozenset()


def _caption(pixels: Pixels, label: LabelText) -> bool:
    box = label.quad.box
    height, width = pixels.shape[:2]
    near = box.y < _NEAR * box.height or height - box.bottom < _NEAR * box.height
    if len(label.lines) != 1 or not near or box.height > _STRIP * height:
        return False
    grown = Box(box.x - box.height, box.y, box.width + 2 * box.height, box.height).clipped(width, height)
    ground = pixels[grown.y : grown.bottom, grown.x : grown.right].min(axis=2)
    light = ground[ground >= np.percentile(ground, 50)]
    return bool(light.min() >= _WHITE and np.mean(light == np.median(light)) > _FLAT)

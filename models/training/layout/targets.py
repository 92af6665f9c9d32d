"""What the network should say of a scene."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from canvas import REGIONS, Marked, Pixels

Floats = NDArray[np.float32]
_STRIDE = 4


def targets(boxes: Sequence[Marked], masks: Pixels) -> Floats:
    """19 x rows/4 x columns/4: centres, covers, distances to the four sides in cells, and their weight."""
    rows, columns = masks.shape[0] // _STRIDE, masks.shape[1] // _STRIDE
    found = np.zeros((19, rows, columns), np.float32)
    bits = masks.reshape(rows, _STRIDE, columns, _STRIDE)
    for place in range(len(REGIONS)):
        found[7 + place] = (bits >> place & 1).mean(axis=(1, 3))
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) + 0.5
    for one in sorted(boxes, key=lambda one: -(one.box[2] - one.box[0]) * (one.box[3] - one.box[1])):
        x0, y0, x1, y1 = (edge / _STRIDE for edge in one.box)
        centre, wide, tall = ((x0 + x1) / 2, (y0 + y1) / 2), x1 - x0, y1 - y0
        # A long thin box is found along its middle line; the spread is a ninth of the side, half a cell at least.
        across, down = (x - centre[0]) / max(wide / 9, 0.6), (y - centre[1]) / max(tall / 9, 0.6)
        bell = np.exp(-(across**2 + down**2) / 2)
        bell[min(int(centre[1]), rows - 1), min(int(centre[0]), columns - 1)] = 1.0
        place = REGIONS.index(one.region)
        found[place] = np.maximum(found[place], bell)
        core = bell > 0.4
        found[14:18, core] = np.stack([x - x0, y - y0, x1 - x, y1 - y])[:, core].clip(0.05, 180)
        found[18, core] = 1.0 / core.sum()
    return found

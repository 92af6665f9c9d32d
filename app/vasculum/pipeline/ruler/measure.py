"""Pixels per millimetre from the rulers in a picture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from vasculum.model.geometry import Box
from vasculum.pipeline.barcodes.texture import Grey
from vasculum.pipeline.ruler.comb import Comb, combs_at
from vasculum.pipeline.ruler.places import line_places
from vasculum.pipeline.ruler.unit import Unit, unit_of

_PLACES = 20
"""Places looked at, per size; the photographs on which it was chosen needed eleven."""
_COMBS = 16
"""Rows of even marks followed; drawers and slide trays are full of them, and none is a ruler."""
_ENOUGH = 3
"""Whole centimetres (inches) that settle it, so that no more places are looked at."""
_MAKE = 0.003
"""Share by which a printed ruler may be off, and a mark's edge be drawn to one side by the lens's colour fringes."""
_AGREE = 0.02
_LEAST_PX = 40
"""Of a box's shorter side below which no marks are looked for in it."""


@dataclass(frozen=True, slots=True)
class RulerRead:
    """One ruler's answer, in pixels of the picture."""

    pixels_per_mm: float
    uncertainty: float
    """Half of the 95 % interval: of the line through the marks, their bend, and the ruler's make."""
    wholes: int
    box: Box


def ruler_scale(grey: Grey, near: Sequence[Box] = ()) -> RulerRead | None:
    """The scale by the best ruler in the picture; None where there is none, or where two of them disagree.

    Where a ruler in one of the boxes `near` settles it, the rest of the picture is not looked at.
    """
    for box in near:
        inside = box.clipped(grey.shape[1], grey.shape[0])
        if min(inside.width, inside.height) < _LEAST_PX:
            continue
        part = grey[inside.y : inside.bottom, inside.x : inside.right]
        read = _best_ruler(part)
        if read is not None and read.wholes >= _ENOUGH:
            return replace(read, box=replace(read.box, x=read.box.x + inside.x, y=read.box.y + inside.y))
    return _best_ruler(grey)


def _best_ruler(grey: Grey) -> RulerRead | None:
    reads: list[RulerRead] = []
    followed = 0
    for place in line_places(grey, _PLACES):
        for comb in combs_at(grey, place):
            followed += 1
            unit = unit_of(comb)
            if unit is not None:
                reads.append(_read(comb, unit))
        if (reads and reads[-1].wholes >= _ENOUGH) or followed >= _COMBS:
            break
    if not reads:
        return None
    best = max(reads, key=lambda read: (read.wholes, -read.uncertainty / read.pixels_per_mm))
    apart = max(abs(read.pixels_per_mm / best.pixels_per_mm - 1) for read in reads)
    return best if apart < _AGREE else None


def _read(comb: Comb, unit: Unit) -> RulerRead:
    counts, at = comb.counts[unit.marks].astype(float), comb.at[unit.marks]
    slope, start = np.polyfit(counts, at, 1)
    rest = at - (slope * counts + start)
    spread = float(np.sqrt((rest**2).sum() / max(len(at) - 2, 1)))
    error = 1.96 * spread / float(np.sqrt(((counts - counts.mean()) ** 2).sum()))
    bend = abs(float(np.polyfit(counts, at, 2)[0])) * float(np.ptp(counts)) if len(at) > 4 else 0.0
    pixels_per_mm = float(slope) / unit.millimetres
    total = float(
        np.sqrt((error / unit.millimetres) ** 2 + (bend / unit.millimetres) ** 2 + (_MAKE * pixels_per_mm) ** 2)
    )
    return RulerRead(pixels_per_mm, total, unit.proofs, comb.box)

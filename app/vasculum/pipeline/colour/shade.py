"""Tells which patches of a chart a shadow lies on, so that a partly shaded chart is still known as one."""

import numpy as np

from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.fit import mapped
from vasculum.pipeline.colour.reference import COLUMNS, ROWS
from vasculum.pipeline.colour.spaces import SRGB_TO_XYZ, Floats, Mask, lab_of_xyz

_ROUNDS = 12
_MOST_DELTA_E = 5.0
"""Mean CIEDE2000 left when each patch may have its own brightness; other colours leave more."""
_UNEVEN = 0.15
"""Mean distance of a patch's brightness (natural logarithm) from its neighbours': a shadow is even but at its edge."""
_LIT = 1.25
"""Patches that need no more than so many times the light of the best lit quarter stand in full light."""


def lit(light: Floats, reference_lab: Floats, usable: Mask) -> Mask | None:
    """(24,) the usable patches in full light; None where no shadow explains the colours."""
    gain = np.ones(len(light))
    seen = np.empty_like(light)
    for _ in range(_ROUNDS):
        seen, wanted = mapped(light * gain[:, None], reference_lab, usable)
        change = (seen * wanted).sum(axis=1) / np.maximum((seen**2).sum(axis=1), 1e-9)
        gain = np.clip(gain * change, 0.05, 20)
        gain /= np.median(gain[usable])
    rest = delta_e_2000(lab_of_xyz(seen @ SRGB_TO_XYZ.T), reference_lab)
    depth = np.log(gain).reshape(ROWS, COLUMNS)
    if rest[usable].mean() > _MOST_DELTA_E or np.abs(depth - _neighbours(depth)).ravel()[usable].mean() > _UNEVEN:
        return None
    return np.asarray(usable & (gain < _LIT * np.percentile(gain[usable], 25)))


def _neighbours(depth: Floats) -> Floats:
    """The median of each patch's neighbours across and down."""
    wide = np.pad(depth, 1, constant_values=np.nan)
    around = np.stack([wide[:-2, 1:-1], wide[2:, 1:-1], wide[1:-1, :-2], wide[1:-1, 2:]])
    return np.asarray(np.nanmedian(around, axis=0), dtype=np.float64)

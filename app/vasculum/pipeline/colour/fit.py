"""Finds the transform that makes a chart true, and how true, each patch judged by a fit it took no part in."""

from dataclasses import dataclass

import numpy as np

from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.spaces import SRGB_TO_XYZ, XYZ_TO_SRGB, Floats, Mask, lab_of_xyz, xyz_of_lab
from vasculum.pipeline.colour.transforms import KINDS, Light, Transform

_EXPONENTS = np.round(np.arange(0.6, 1.81, 0.05), 2)
"""Tried for the contrast curve: from a very flat to a very steep one."""
_WORTH = 0.93
"""A richer kind must bring the held-out error below this share of a simpler one's."""


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A transform and what it does to the patches."""

    transform: Transform
    held_out_lab: Floats
    """(24, 3) L*a*b* of each patch through the transform fitted without it."""
    delta_e: Floats
    """(24,) CIEDE2000 of those against the reference."""


def fitted(light: Floats, reference_lab: Floats, usable: Mask) -> Fitted:
    """The best transform by leave-one-out error over the usable patches.

    `light` is (24, 3) linear light of the frame's RGB; patches that are not `usable` (24,) (clipped) are left out of
    every fit but still predicted. Raises ValueError where fewer than 8 are usable.
    """
    if usable.sum() < 8:
        raise ValueError(f"{int(usable.sum())} usable patches are too few for a colour fit")
    best: Fitted | None = None
    for kind in KINDS:
        tried = _fitted_kind(kind, light, reference_lab, usable)
        if best is None or tried.delta_e[usable].mean() < _WORTH * best.delta_e[usable].mean():
            best = tried
    assert best is not None
    return best


def misfit(light: Floats, reference_lab: Floats, usable: Mask) -> float:
    """A quick measure of how badly a 3 x 3 matrix explains the patches; tells the right way round from the wrong."""
    return float(_least_squares(light, _target(reference_lab), _weights(reference_lab, usable)).squares)


def mapped(light: Floats, reference_lab: Floats, usable: Mask) -> tuple[Floats, Floats]:
    """(24, 3) linear sRGB of the patches through the best 3 x 3 matrix, and what it should be."""
    target = _target(reference_lab)
    solved = _least_squares(light, target, _weights(reference_lab, usable))
    return np.asarray(light @ solved.matrix.T, dtype=np.float64), target


def _fitted_kind(kind: str, light: Floats, reference_lab: Floats, usable: Mask) -> Fitted:
    target, weights = _target(reference_lab), _weights(reference_lab, usable)
    exponents = _EXPONENTS if KINDS[kind].toned else np.array([1.0])
    solved = [_least_squares(KINDS[kind].terms(light**power), target, weights) for power in exponents]
    # The exponent of each held-out prediction is chosen by the other patches' squares alone.
    without = np.stack([one.squares_without for one in solved])
    choice = without.argmin(axis=0)
    predicted = np.stack([one.held_out for one in solved])[choice, np.arange(len(light))]
    lab = lab_of_xyz(predicted @ SRGB_TO_XYZ.T)
    last = int(np.argmin([one.squares for one in solved]))
    transform = Transform(kind, float(exponents[last]), solved[last].matrix)
    return Fitted(transform, lab, delta_e_2000(lab, reference_lab))


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    matrix: Floats
    squares: float
    held_out: Floats
    squares_without: Floats


def _least_squares(terms: Light, target: Floats, weights: Floats) -> _Solved:
    """Weighted least squares with its leave-one-out predictions, by the hat matrix (Cook and Weisberg 1982, 2.2)."""
    normal = (terms * weights[:, None]).T @ terms
    inverse = np.linalg.pinv(normal, hermitian=True)
    matrix = (inverse @ (terms * weights[:, None]).T @ target).T
    residual = target - terms @ matrix.T
    leverage = np.minimum(weights * np.einsum("ij,jk,ik->i", terms, inverse, terms), 1 - 1e-9)
    held_out = target - residual / (1 - leverage)[:, None]
    each = weights * (residual**2).sum(axis=1)
    return _Solved(matrix, float(each.sum()), held_out, each.sum() - each / (1 - leverage))


def _target(reference_lab: Floats) -> Floats:
    return xyz_of_lab(reference_lab) @ XYZ_TO_SRGB.T


def _weights(reference_lab: Floats, usable: Mask) -> Floats:
    """The square of the slope of L* over Y, so that equal residuals count as equally visible, dark or light."""
    luminance = xyz_of_lab(reference_lab)[:, 1]
    return np.asarray(usable * (luminance + 0.01) ** (-4 / 3), dtype=np.float64)

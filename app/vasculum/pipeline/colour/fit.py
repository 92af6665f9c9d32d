"""Finds the transform that makes a chart true, and how true, each patch judged by a fit it took no part in."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.spaces import SRGB_TO_XYZ, XYZ_TO_SRGB, Floats, Mask, lab_of_xyz, xyz_of_lab
from vasculum.pipeline.colour.transforms import KINDS, Light, Ridge, Transform

_EXPONENTS = np.round(np.arange(0.6, 1.81, 0.05), 2)
"""Tried for the contrast curve: from a very flat to a very steep one."""
_STEP = 0.5
"""Units of L*, a*, b* in which the difference's course around a colour is felt."""
_WORTH, _LEAST_GAIN = 0.93, 0.05
"""A richer kind must bring the held-out error below this share of a simpler one's, and by so much CIEDE2000."""


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
    least = float("inf")
    metric = _metric(reference_lab)
    for kind in KINDS:
        tried = _fitted_kind(kind, light, reference_lab, metric, usable)
        off = float(tried.delta_e[usable].mean())
        if best is None or off < min(_WORTH * least, least - _LEAST_GAIN):
            best, least = tried, off
    assert best is not None
    return best


def misfit(light: Floats, reference_lab: Floats, usable: Mask) -> float:
    """A quick measure of how badly a 3 x 3 matrix explains the patches; tells the right way round from the wrong."""
    seen, target = mapped(light, reference_lab, usable)
    return float((_weights(reference_lab, usable) * ((seen - target) ** 2).sum(axis=1)).sum())


def mapped(light: Floats, reference_lab: Floats, usable: Mask) -> tuple[Floats, Floats]:
    """(24, 3) linear sRGB of the patches through a 3 x 3 matrix, quickly fitted, and what it should be."""
    target, weights = _target(reference_lab), _weights(reference_lab, usable)
    weighted = light * weights[:, None]
    matrix = np.linalg.pinv(weighted.T @ light, hermitian=True) @ weighted.T @ target
    return np.asarray(light @ matrix, dtype=np.float64), target


def _fitted_kind(kind: str, light: Floats, reference_lab: Floats, metric: Floats, usable: Mask) -> Fitted:
    form = KINDS[kind]
    exponents = _EXPONENTS[:: form.exponents_apart] if form.toned else np.array([1.0])
    terms = form.terms(light ** exponents[:, None, None])
    solved = _least_squares(terms, _target(reference_lab), metric, usable, form.ridge)
    # The exponent of each held-out prediction is chosen by the other patches' squares alone.
    choice = solved.squares_without.argmin(axis=0)
    predicted = solved.held_out[choice, np.arange(len(light))]
    lab = lab_of_xyz(predicted @ SRGB_TO_XYZ.T)
    last = int(solved.squares.argmin())
    transform = Transform(kind, float(exponents[last]), solved.matrices[last])
    return Fitted(transform, lab, delta_e_2000(lab, reference_lab))


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    """One fit for each set of terms."""

    matrices: Floats
    squares: Floats
    """Of the held-out residuals, all together: a richer form has always smaller ones in its own fit."""
    held_out: Floats
    squares_without: Floats


def _least_squares(terms: Light, target: Floats, metric: Floats, usable: Mask, ridge: Ridge) -> _Solved:
    """Least squares in units of CIEDE2000, with the leave-one-out predictions by the hat matrix, patch by patch.

    Cook and Weisberg 1982, 2.2, for three residuals at a time. `terms` are (fits, patches, terms), all fits solved at
    once; `ridge` is the penalty on each term's square.
    """
    fits, count, width = terms.shape
    # Row by row: what the coefficients of all three channels add to a patch's three residuals.
    rows = np.einsum("pij,fpt->fpijt", metric, terms).reshape(fits, count, 3, 3 * width)
    wanted = np.einsum("pij,pj->pi", metric, target)
    kept = rows[:, usable].reshape(fits, -1, 3 * width)
    across = kept.transpose(0, 2, 1)
    inverse = np.linalg.pinv(across @ kept + np.diag(np.tile(ridge(width), 3)), hermitian=True)
    found = inverse @ (across @ wanted[usable].ravel()[:, None])
    rest = wanted - (rows @ found[:, None])[..., 0]
    leverage = np.where(usable[:, None, None], rows @ inverse[:, None] @ rows.transpose(0, 1, 3, 2), 0)
    without = np.linalg.solve(np.eye(3) * (1 + 1e-9) - leverage, rest[..., None])[..., 0]
    held_out = target - np.linalg.solve(metric, without[..., None])[..., 0]
    each = usable * (without**2).sum(axis=-1)
    squares = each.sum(axis=1)
    return _Solved(found.reshape(fits, 3, width), squares, held_out, squares[:, None] - each)


def _target(reference_lab: Floats) -> Floats:
    return _light_and_weights(reference_lab.tobytes())[0]


def _weights(reference_lab: Floats, usable: Mask) -> Floats:
    """The square of the slope of L* over Y, so that equal residuals count as equally visible, dark or light."""
    return np.asarray(usable * _light_and_weights(reference_lab.tobytes())[1], dtype=np.float64)


@lru_cache(maxsize=16)
def _light_and_weights(reference_lab: bytes) -> tuple[Floats, Floats]:
    """Linear sRGB and weights of a chart's colours: those of one chart are asked for thousands of times."""
    xyz = xyz_of_lab(np.frombuffer(reference_lab, np.float64).reshape(-1, 3))
    light, weights = xyz @ XYZ_TO_SRGB.T, (xyz[:, 1] + 0.01) ** (-4 / 3)
    light.flags.writeable = weights.flags.writeable = False
    return light, weights


def _metric(reference_lab: Floats) -> Floats:
    """(24, 3, 3): a small step in linear sRGB times this is as long as its CIEDE2000, by differences.

    Its square is the difference's quadratic form; see Wyszecki and Stiles 1982, 5.4.6 on line elements.
    """
    steps = _STEP * np.eye(3)
    alone = np.stack([delta_e_2000(reference_lab + step, reference_lab) ** 2 for step in steps], axis=-1)
    form = np.zeros((len(reference_lab), 3, 3))
    for one in range(3):
        form[:, one, one] = alone[:, one]
        for other in range(one):
            both = delta_e_2000(reference_lab + steps[one] + steps[other], reference_lab) ** 2
            form[:, one, other] = form[:, other, one] = (both - alone[:, one] - alone[:, other]) / 2
    root = np.linalg.cholesky(form / _STEP**2).transpose(0, 2, 1)
    middle, small = _target(reference_lab), 1e-4
    lab = [lab_of_xyz((middle + small * way) @ SRGB_TO_XYZ.T) for way in np.eye(3)]
    slope = np.stack([(one - reference_lab) / small for one in lab], axis=-1)
    return np.asarray(root @ slope, dtype=np.float64)

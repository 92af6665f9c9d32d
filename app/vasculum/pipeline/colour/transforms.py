"""The kinds of colour transform: linear light of the frame's own RGB in, linear sRGB out."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.colour.spaces import Floats

Light = NDArray[np.floating]


def _plain(rgb: Light) -> Light:
    return rgb


def _affine(rgb: Light) -> Light:
    return np.concatenate([rgb, np.ones_like(rgb[..., :1])], axis=-1)


def _root_polynomial(rgb: Light) -> Light:
    """Finlayson, Mackiewicz and Hurlbert 2015, "Color correction using root-polynomial regression", IEEE Transactions
    on Image Processing 24(5), degree 2: r g b, and the roots of rg, gb, rb. Follows the exposure, as 3 x 3 does."""
    root = np.sqrt(np.maximum(rgb, 0))
    return np.concatenate([rgb, root * np.roll(root, -1, axis=-1)], axis=-1)


def _offset_root_polynomial(rgb: Light) -> Light:
    return np.concatenate([_root_polynomial(rgb), np.ones_like(rgb[..., :1])], axis=-1)


STEPS_OF_NODES = (0.2, 0.5, 0.8)
_NODES = np.stack(np.meshgrid(*[STEPS_OF_NODES] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
"""Of the bent kind, in cube roots of light: a colour cube of 27."""


def _bent(rgb: Light) -> Light:
    """Affine, and thin plates in three dimensions, |r|, around fixed nodes (Duchon 1977): a smooth table of colours."""
    root = np.cbrt(np.maximum(rgb, 0))
    nodes = _NODES.astype(rgb.dtype)
    plates = [np.sqrt(((root - node) ** 2).sum(axis=-1, keepdims=True)) for node in nodes]
    return np.concatenate([_affine(rgb), *plates], axis=-1)


Ridge = Callable[[int], Floats]
"""The penalty on the square of each of so many terms, in units of CIEDE2000 squared."""


def _free(terms: int) -> Floats:
    return np.zeros(terms)


def _stiff(terms: int) -> Floats:
    """Plates bend against a spring; chosen on the even groups' charts, where a softer one fits the paint's noise."""
    return np.concatenate([np.zeros(4), np.full(terms - 4, _SPRING)])


_SPRING = 3000.0


class Shape(Enum):
    """What the terms of a kind are, for whoever works on whole frames."""

    FLAT = "light, and perhaps a constant"
    ROOTS = "light, the roots of its products, and perhaps a constant"
    BENT = "anything else"


@dataclass(frozen=True, slots=True)
class Kind:
    """A form of transform."""

    terms: Callable[[Light], Light]
    """(..., 3) light to (..., n) terms, of the same dtype; the matrix is 3 x n."""
    shape: Shape = Shape.FLAT
    toned: bool = False
    """Whether the light is first raised to a fitted power, which undoes most of a camera's contrast curve."""
    ridge: Ridge = _free
    exponents_apart: int = 1
    """Each so manieth exponent is tried."""


KINDS = {
    "linear-3x3": Kind(_plain),
    "affine-3x4": Kind(_affine),
    "toned-3x3": Kind(_plain, toned=True),
    "root-polynomial-2": Kind(_root_polynomial, Shape.ROOTS),
    "toned-affine-3x4": Kind(_affine, toned=True),
    "offset-root-polynomial-2": Kind(_offset_root_polynomial, Shape.ROOTS),
    "toned-root-polynomial-2": Kind(_root_polynomial, Shape.ROOTS, toned=True),
    "toned-offset-root-polynomial-2": Kind(_offset_root_polynomial, Shape.ROOTS, toned=True),
    "toned-thin-plate-27": Kind(_bent, Shape.BENT, toned=True, ridge=_stiff, exponents_apart=4),
}
"""By name, the simpler first. White balance is part of each matrix."""


@dataclass(frozen=True, slots=True, eq=False)
class Transform:
    """A fitted transform."""

    kind: str
    exponent: float
    matrix: Floats
    """(3, n) over the kind's terms."""

    def __call__(self, rgb: Floats) -> Floats:
        """Linear sRGB, not clipped, of (..., 3) linear light of the frame's RGB."""
        toned = np.maximum(rgb, 0) ** self.exponent if KINDS[self.kind].toned else rgb
        return KINDS[self.kind].terms(toned) @ self.matrix.T

    @property
    def parameters(self) -> tuple[tuple[float, ...], ...]:
        """The rows of `ColourFit.parameters`: the matrix; a toned kind's exponent stands before it, a row by itself."""
        rows = tuple(tuple(float(value) for value in row) for row in self.matrix)
        return ((float(self.exponent),), *rows) if KINDS[self.kind].toned else rows

    @classmethod
    def of(cls, kind: str, parameters: tuple[tuple[float, ...], ...]) -> "Transform":
        """The transform a `ColourFit` describes. Raises KeyError for a kind this version does not know."""
        if KINDS[kind].toned:
            return cls(kind, parameters[0][0], np.array(parameters[1:]))
        return cls(kind, 1.0, np.array(parameters))

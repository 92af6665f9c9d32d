"""The kinds of colour transform: linear light of the frame's own RGB in, linear sRGB out."""

from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Kind:
    """A form of transform."""

    terms: Callable[[Light], Light]
    """(..., 3) light to (..., n) terms, of the same dtype; the matrix is 3 x n."""
    toned: bool = False
    """Whether the light is first raised to a fitted power, which undoes most of a camera's contrast curve."""


KINDS = {
    "linear-3x3": Kind(_plain),
    "affine-3x4": Kind(_affine),
    "toned-3x3": Kind(_plain, toned=True),
    "root-polynomial-2": Kind(_root_polynomial),
    "toned-affine-3x4": Kind(_affine, toned=True),
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

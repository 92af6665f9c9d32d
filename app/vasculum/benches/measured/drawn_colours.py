"""Frames with a chart and 48 other colours whose truth is known, taken by cameras with faults of every kind."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.colour import reference
from vasculum.pipeline.colour.spaces import (
    SRGB_TO_XYZ,
    XYZ_TO_SRGB,
    Floats,
    lab_of_xyz,
    srgb_decoded,
    srgb_encoded,
    xyz_of_lab,
)
from vasculum.pipeline.opencv import cv2

_HEIGHT, _WIDTH = 1000, 1500
_PATCH, _PITCH = 52, 60
_CHART_AT = (80, 90)
"""Row and column of patch 1."""
_SQUARE, _APART, _SQUARES_AT, _ACROSS = 60, 110, (80, 560), 8
HELD_OUT = 48


@dataclass(frozen=True, slots=True)
class Camera:
    """What is wrong with a camera and its light."""

    seed: int
    crosstalk: float = 0.2
    """Share of a channel's light that comes from the others, at most."""
    cast: float = 0.35
    """How far the channels' gains are apart."""
    vignette: float = 0.0
    """Light lost in the corner."""
    noise: float = 0.0
    """Standard deviation, codes."""
    contrast: float = 0.0
    """Strength of an S-shaped curve over the codes; 1 is a camera's vivid setting."""


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A frame, its white frame, and the colours that are in it beside the chart."""

    frame: Frame
    white: Frame
    held_out_lab: Floats
    """(48, 3) true L*a*b*."""


CLASSES = {
    "cast and crosstalk": Camera(0),
    "with 12 % vignette and noise": Camera(0, vignette=0.12, noise=2.0),
    "with a contrast curve": Camera(0, noise=2.0, contrast=0.6),
    "all together": Camera(0, vignette=0.12, noise=2.0, contrast=0.6),
}


def photographed(camera: Camera) -> Shot:
    """The frame that this camera takes; the same for the same camera."""
    chance = np.random.default_rng(camera.seed)
    held_out = _colours(chance)
    mix = np.eye(3) + camera.crosstalk * chance.uniform(0, 0.5, (3, 3)) * (1 - np.eye(3))
    gains = np.exp(chance.uniform(-0.5, 0.5, 3) * camera.cast)
    matrix = (gains / gains.max())[:, None] * mix / mix.sum(axis=1, keepdims=True) * chance.uniform(0.7, 0.95)
    falling = _vignette(camera.vignette, chance)
    scene = _scene(held_out)
    bend = camera.contrast * chance.uniform(0.6, 1.0)
    return Shot(
        _taken(scene, matrix, falling, bend, camera.noise, chance),
        _taken(np.full_like(scene, 0.8), matrix, falling, bend, camera.noise, chance),
        held_out,
    )


def inside(pixels: Pixels) -> Pixels:
    """(48, n, 3) the pixels well inside each square that is not of the chart."""
    corners = [_square(number) for number in range(HELD_OUT)]
    parts = [pixels[top + 10 : top + _SQUARE - 10, left + 10 : left + _SQUARE - 10] for top, left in corners]
    return np.stack(parts).reshape(HELD_OUT, -1, 3)


def _square(number: int) -> tuple[int, int]:
    row, column = divmod(number, _ACROSS)
    return _SQUARES_AT[0] + _APART * row, _SQUARES_AT[1] + _APART * column


def _colours(chance: np.random.Generator) -> Floats:
    """Colours that sRGB holds, evenly over lightness, not near its border."""
    found: list[Floats] = []
    while len(found) < HELD_OUT:
        lab = chance.uniform((18, -60, -60), (93, 60, 70))
        light = xyz_of_lab(lab) @ XYZ_TO_SRGB.T
        if light.min() > 0.01 and light.max() < 0.9:
            found.append(lab)
    return np.array(found)


def _scene(held_out: Floats) -> Floats:
    """Linear sRGB."""
    scene = np.full((_HEIGHT, _WIDTH, 3), 0.55)
    scene *= np.array([1.0, 0.97, 0.9])
    top, left = _CHART_AT
    scene[top - 12 : top + 4 * _PITCH + 4, left - 12 : left + 6 * _PITCH + 4] = 0.012
    chart = xyz_of_lab(reference("after-2014").lab) @ XYZ_TO_SRGB.T
    for number, light in enumerate(chart):
        row, column = top + number // 6 * _PITCH, left + number % 6 * _PITCH
        scene[row : row + _PATCH, column : column + _PATCH] = light
    for number, light in enumerate(xyz_of_lab(held_out) @ XYZ_TO_SRGB.T):
        row, column = _square(number)
        scene[row : row + _SQUARE, column : column + _SQUARE] = light
    return scene


def _vignette(share: float, chance: np.random.Generator) -> Floats:
    y, x = np.mgrid[0:_HEIGHT, 0:_WIDTH]
    centre = np.array([_WIDTH, _HEIGHT]) * chance.uniform(0.4, 0.6, 2)
    away = np.hypot(x - centre[0], y - centre[1]) / np.hypot(_WIDTH / 2, _HEIGHT / 2)
    return np.asarray((1 - share * away**2)[..., None])


def _taken(
    scene: Floats, matrix: Floats, falling: Floats, bend: float, noise: float, chance: np.random.Generator
) -> Frame:
    light = np.clip(scene @ matrix.T * falling, 0, 1)
    code = srgb_encoded(cv2.GaussianBlur(light, (0, 0), 0.8))
    # A smoothstep mixed in: darker darks, lighter lights, black and white in place.
    code = (1 - bend) * code + bend * code**2 * (3 - 2 * code)
    grainy = 255 * code + (chance.normal(0, noise, code.shape) if noise else 0)
    return Frame(np.clip(np.rint(grainy), 0, 255).astype(np.uint8), "drawn colours", "")


def lab_of_srgb(codes: Floats) -> Floats:
    """L*a*b* of sRGB codes 0 to 255, by the formula alone."""
    return lab_of_xyz(srgb_decoded(codes / 255) @ SRGB_TO_XYZ.T)


def shots(camera: Camera, seeds: int) -> Iterator[Shot]:
    """The same faults with other numbers, so many times."""
    for seed in range(1, seeds + 1):
        faults = (camera.crosstalk, camera.cast, camera.vignette, camera.noise, camera.contrast)
        yield photographed(Camera(seed, *faults))

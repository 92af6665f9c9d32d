"""Tiles of drawn scenes with known faults: defocus, motion, noise, glare. Each from its generator alone."""

import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

sys.path.append(str(Path(__file__).resolve().parents[1] / "layout"))
from scenes import drawn  # noqa: E402 - the layout network's drawings are the sheets of this one

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]
Chance = np.random.Generator

SIDE = 96
"""Pixels of a tile's side."""
FAULTS = ("defocus", "motion", "noise", "glare")
"""Sigma of the blur (px), length of the path (px), standard deviation (levels), share of the tile burnt by a reflection."""
_AROUND = 32
"""Pixels beside a tile that a blur draws from."""
_SIZES = ((1536, 1024), (1024, 1536), (1152, 1536), (2304, 1536))
_LEAST_EDGE = 6.0
"""Mean of the strongest twentieth of steps between neighbours without which a tile is too empty to tell anything."""


def drawing(seed: int) -> Grey:
    """A scene as it lies before the camera, grey."""
    chance = np.random.default_rng((2027, seed))
    return cv2.cvtColor(drawn(chance, *_SIZES[seed % len(_SIZES)]).pixels, cv2.COLOR_RGB2GRAY)


def tile(source: Grey, chance: Chance) -> tuple[Grey, Floats]:
    """A tile that has edges, and the amounts of its faults in the order of `FAULTS`."""
    wide = SIDE + 2 * _AROUND
    for _ in range(20):
        y, x = chance.integers(0, source.shape[0] - wide), chance.integers(0, source.shape[1] - wide)
        part = source[y : y + wide, x : x + wide]
        inner = part[_AROUND:-_AROUND, _AROUND:-_AROUND]
        steps = cv2.absdiff(inner[:, 1:], inner[:, :-1])
        if np.sort(steps, axis=None)[-steps.size // 20 :].mean() > _LEAST_EDGE:
            break
    return _photographed(part.astype(np.float32), chance)


def kernel_of_motion(length: float, degrees: float) -> Floats:
    """A path of so many pixels, drawn at eight times the size."""
    half, fine = int(np.ceil(length / 2)) + 1, 8
    side = 2 * half + 1
    large = np.zeros((side * fine, side * fine), np.float32)
    middle, reach = side * fine / 2, length * fine / 2
    across, down = np.cos(np.radians(degrees)) * reach, np.sin(np.radians(degrees)) * reach
    ends = [
        (round(16 * (middle - across)), round(16 * (middle - down))),
        (round(16 * (middle + across)), round(16 * (middle + down))),
    ]
    cv2.line(large, *ends, 1.0, fine, cv2.LINE_8, 4)
    small = cv2.resize(large, (side, side), interpolation=cv2.INTER_AREA)
    return small / small.sum()


def kernel_of_disc(sigma: float) -> Floats:
    """A disc that spreads by `sigma` along each axis: of twice that radius."""
    half = int(np.ceil(2 * sigma)) + 1
    down, across = np.mgrid[-half : half + 1, -half : half + 1]
    disc = np.clip(2 * sigma + 0.5 - np.hypot(down, across), 0, 1).astype(np.float32)
    return disc / disc.sum()


def _photographed(picture: Floats, chance: Chance) -> tuple[Grey, Floats]:
    defocus = motion = glare = 0.0
    if chance.random() < 0.7:
        picture = cv2.GaussianBlur(picture, (0, 0), float(chance.uniform(0.2, 0.6)))
    if chance.random() < 0.5:
        defocus = float(np.exp(chance.uniform(np.log(0.5), np.log(6))))
        round_ = chance.random() < 0.5
        picture = (
            cv2.filter2D(picture, -1, kernel_of_disc(defocus)) if round_ else cv2.GaussianBlur(picture, (0, 0), defocus)
        )
    if chance.random() < 0.4:
        motion = float(np.exp(chance.uniform(np.log(1.5), np.log(16))))
        picture = cv2.filter2D(picture, -1, kernel_of_motion(motion, float(chance.uniform(0, 180))))
    picture = picture[_AROUND:-_AROUND, _AROUND:-_AROUND]
    low, high = np.sort(chance.uniform((0, 0.55), (0.35, 1.0)))
    picture = 255 * low + picture * (high - low)
    if chance.random() < 0.15:
        shine = np.zeros((SIDE, SIDE), np.float32)
        axes = tuple(int(one) for one in chance.integers(4, 60, 2))
        centre = tuple(int(one) for one in chance.integers(0, SIDE, 2))
        cv2.ellipse(shine, centre, axes, float(chance.uniform(0, 180)), 0, 360, 400.0, -1)
        picture = picture + cv2.GaussianBlur(shine, (0, 0), float(chance.uniform(2, 12)))
        glare = float((picture >= 250).mean())
    if chance.random() < 0.3:
        picture = picture + float(chance.uniform(0.2, 1.0)) * (picture - cv2.GaussianBlur(picture, (0, 0), 1.0))
    noise = float(abs(chance.normal(0, 1.5)) if chance.random() < 0.75 else chance.uniform(2, 12))
    grain = chance.normal(0, noise, picture.shape).astype(np.float32)
    if chance.random() < 0.4:
        grain = cv2.GaussianBlur(grain, (0, 0), 0.6)
        noise = float(grain.std())
    coded = np.clip(picture + grain, 0, 255).astype(np.uint8)
    if chance.random() < 0.8:
        _, data = cv2.imencode(".jpg", coded, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(70, 98))])
        coded = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    return coded, np.array([defocus, motion, noise, glare], np.float32)

"""Light on its way from the scene to the sensor: blur, gains, falloff, grain, in linear light and in bands of rows."""

import math
from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from vasculum.cameras.scene.canvas import Pixels
from vasculum.cameras.scene.colour import encoded, linear
from vasculum.cameras.scene.exposure import Exposure

Light = NDArray[np.float32]

_BAND = 512
_TO_LINEAR = linear(np.arange(256) / 255).astype(np.float32).reshape(256, 1)
_TO_SRGB = np.rint(255 * encoded(np.arange(65536) / 65535)).astype(np.uint8)

_MIDDLE = 0.18
_SLOPE = 1.055 / 2.4 * _MIDDLE ** (1 / 2.4 - 1)
"""How fast sRGB's curve climbs at middle grey: the derivative of IEC 61966-2-1's power part."""


def arriving_light(
    pixels: Pixels, exposure: Exposure, sigma: float, grain: tuple[int, ...]
) -> Iterator[tuple[int, Light]]:
    """Bands of linear RGB, 1.0 being white, each with the row it starts at; not yet clipped.

    `sigma` is the defocus in these pixels. Grain follows the square root of the light, as photons do.
    """
    height, width = pixels.shape[:2]
    halo = math.ceil(4 * sigma)
    chance = np.random.default_rng(grain)
    tile = chance.standard_normal((_BAND, width + 251, 3), dtype=np.float32) if exposure.noise > 0 else None
    strength = exposure.noise / 255 / _SLOPE / math.sqrt(_MIDDLE)
    gains = 2.0**exposure.exposure_stops * np.array([exposure.white_balance[0], 1.0, exposure.white_balance[1]])
    for start in range(0, height, _BAND):
        end = min(start + _BAND, height)
        light = _focused(pixels, start, end, halo, sigma)
        light *= gains.astype(np.float32)
        light *= _falloff(start, end, height, width, exposure.falloff)[..., None]
        if tile is not None:
            shift = int(chance.integers(0, 251))
            light += strength * np.sqrt(light + 1e-4) * tile[: end - start, shift : shift + width]
        yield start, light


def developed(light: Light) -> Pixels:
    """8-bit sRGB of linear light, clipped at white."""
    return np.take(_TO_SRGB, (np.clip(light, 0, 1) * np.float32(65535) + np.float32(0.5)).astype(np.uint16))


def _focused(pixels: Pixels, start: int, end: int, halo: int, sigma: float) -> Light:
    above = max(start - halo, 0)
    band = pixels[above : min(end + halo, pixels.shape[0])]
    light = cv2.LUT(band, _TO_LINEAR)
    if sigma > 0:
        light = cv2.GaussianBlur(light, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(light[start - above : end - above])


def _falloff(start: int, end: int, height: int, width: int, share: float) -> Light:
    """Light left at each pixel of the band: 1 in the middle of the frame, 1 - share in its corners."""
    down = (np.arange(start, end, dtype=np.float32) + 0.5 - height / 2) ** 2
    across = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) ** 2
    corner = np.float32((height**2 + width**2) / 4)
    return 1 - np.float32(share) * (down[:, None] + across[None, :]) / corner

"""The specimen as it lies there in right light: pixels and the places of things, before any camera."""

from dataclasses import dataclass

from vasculum.cameras.scene.canvas import Corners, Pixels


@dataclass(frozen=True, slots=True)
class Place:
    """A line of text, the label it is on, and its corners in pixels."""

    label: str
    text: str
    corners: Corners


@dataclass(frozen=True, slots=True)
class Rendering:
    """A finished scene. The pixels are sRGB, not writeable; everything else is in those pixels."""

    pixels: Pixels
    pixels_per_mm: float
    page: Corners
    specimen: Corners
    chart: Corners | None
    barcode: Corners | None
    lines: tuple[Place, ...]

"""What is asked of the simulated camera, and what it hands back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vasculum.model.geometry import Box, Quad


class Misfortune(StrEnum):
    """What goes wrong with one picture; the same specimen photographed twice is the caller's to make."""

    NONE = "none"
    BLURRED = "blurred"
    DARK = "dark"
    CLIPPED = "clipped"
    CROPPED = "cropped"
    NO_BARCODE = "no-barcode"
    WRONG_CHART = "wrong-chart"


@dataclass(frozen=True, slots=True)
class Exposure:
    """The camera's settings and its optics' faults for one release."""

    megapixels: float = 24.0
    exposure_stops: float = 0.0
    """Away from the right exposure; +1 doubles the light."""
    focus_sigma_px: float = 0.0
    """Standard deviation of the defocus blur, in pixels of a 24 Mpx picture."""
    white_balance: tuple[float, float] = (1.0, 1.0)
    """Wrong gains of red and blue against green, in linear light; 1 and 1 are right."""
    falloff: float = 0.03
    """Share of the light lost in the corners."""
    noise: float = 1.0
    """Standard deviation at middle grey, in 8-bit levels."""
    rotation_degrees: float = 0.0
    """Of the object on the stand, clockwise."""
    zoom: float = 1.0
    """Of the object in the frame, against a camera at its right height."""
    chart_dirt: float = 0.0
    """0 to 1: how brown the soiled patches of the chart are; its greys stay clean."""
    quarter_turns: int = 0
    """Clockwise turns of the delivered pixels: a body mounted sideways. EXIF's orientation stays 1 all the same, for a
    body that looks straight down cannot tell."""
    shot: int = 0
    """Counts releases of one specimen: another grain of noise, so that no two files are the same."""
    taken_at: datetime | None = None
    """The camera's clock; None gives a moment that follows from the specimen's number."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a label as it stands in the picture."""

    text: str
    quad: Quad
    label: str
    """`main`, `determination` or `barcode`."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What the picture shows, in pixels of the delivered image.

    The chart's quad may reach beyond the frame; boxes are cut by it.
    """

    catalog_number: str | None
    """None where no code can be read because none lies in the frame."""
    symbology: str | None
    barcode: Quad | None
    """The symbol without its quiet zone, from its own top left clockwise."""
    chart: Quad | None
    """The outline of the 24 patches (not of the frame around them), from patch 1's corner clockwise."""
    lines: tuple[TextLine, ...]
    """The lines that lie wholly in the frame."""
    page: Box
    """The sheet of paper, or the ground of the insect's tray."""
    specimen: Box
    pixels_per_mm: float
    misfortune: Misfortune
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Exposed:
    """The files of one release with the truth about them."""

    jpeg: bytes
    dng: bytes | None
    preview: bytes
    """A JPEG of at most 1024 px on the long side."""
    truth: Truth

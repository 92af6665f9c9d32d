"""The colour chart of the scene: 24 patches painted from the published table, or ones that are nobody's chart."""

import colorsys
import tomllib
from dataclasses import dataclass
from functools import cache

from vasculum.cameras.scene.canvas import Card, Colour, Corners, rectangle
from vasculum.cameras.scene.colour import lab_to_srgb
from vasculum.settings import places

COLUMNS, ROWS = 6, 4
_BLACK = (26, 26, 27)


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart's measures in millimetres."""

    pitch: float
    patch: float
    border: float

    @property
    def width(self) -> float:
        return 2 * self.border + (COLUMNS - 1) * self.pitch + self.patch

    @property
    def height(self) -> float:
        return 2 * self.border + (ROWS - 1) * self.pitch + self.patch

    def outline(self, scale: float) -> Corners:
        """The patches' outline in pixels of the card."""
        edge = self.border * scale
        return rectangle(edge, edge, (self.width - 2 * self.border) * scale, (self.height - 2 * self.border) * scale)

    def centres(self) -> tuple[tuple[float, float], ...]:
        """Each patch's centre as shares of the outline's width and height, row-major."""
        across, down = self.width - 2 * self.border, self.height - 2 * self.border
        return tuple(
            ((column * self.pitch + self.patch / 2) / across, (row * self.pitch + self.patch / 2) / down)
            for row in range(ROWS)
            for column in range(COLUMNS)
        )


SHEET_CHART = Chart(pitch=13.0, patch=11.2, border=3.0)
TRAY_CHART = Chart(pitch=5.0, patch=4.2, border=1.1)


@cache
def reference_lab(edition: str = "after-2014") -> tuple[tuple[float, float, float], ...]:
    """The 24 patches' L*a*b* (D50, 2 degrees), row-major, from resources/references/colorchecker24.toml."""
    table = tomllib.loads((places.resources() / "references" / "colorchecker24.toml").read_text("utf-8"))
    return tuple((lab[0], lab[1], lab[2]) for lab in (patch["lab"] for patch in table["editions"][edition]["patches"]))


def chart_card(chart: Chart, scale: float, wrong: bool) -> Card:
    """The chart as a slip. `wrong` paints a paint-box's 24 hues in its place."""
    card = Card(chart.width, chart.height, scale, _BLACK)
    colours = _paint_box() if wrong else tuple(lab_to_srgb(lab) for lab in reference_lab())
    for number, colour in enumerate(colours):
        x = chart.border + number % COLUMNS * chart.pitch
        y = chart.border + number // COLUMNS * chart.pitch
        box = (x * scale, y * scale, (x + chart.patch) * scale - 1, (y + chart.patch) * scale - 1)
        card.pen.rectangle(tuple(round(edge) for edge in box), fill=colour)
    return card


def _paint_box() -> tuple[Colour, ...]:
    hues = (colorsys.hls_to_rgb(number / 24, 0.35 + 0.1 * (number % 3), 0.55) for number in range(24))
    return tuple((round(255 * red), round(255 * green), round(255 * blue)) for red, green, blue in hues)

"""The window's colours and sizes, read from `resources/window/tokens.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase

from vasculum.model.verdict import Status
from vasculum.settings import places


@dataclass(frozen=True, slots=True)
class VerdictColour:
    """Fill and lettering of one verdict."""

    fill: QColor
    lettering: QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme."""

    theme: str
    colours: dict[str, str]
    verdicts: dict[Status, VerdictColour]
    keyline: QColor
    family: str
    mono: str
    sizes: dict[str, float]

    @property
    def light(self) -> bool:
        """Whether it is the theme for a bright room."""
        return self.theme == "light"

    def colour(self, name: str) -> QColor:
        """A named colour of the theme."""
        return QColor(self.colours[name])

    def font(self, px: float, weight: int = 400, mono: bool = False) -> QFont:
        """The lettering of that size in px; weights 400, 550, 650 and 750 are drawn ones. Figures are tabular."""
        return _font(self.mono if mono else self.family, px, weight)

    def style_sheet(self) -> str:
        """The one style sheet of the program: what Qt's own widgets look like; the rest is painted."""
        c, px = self.colours, self.sizes
        return f"""
        QWidget {{ color: {c["text"]}; font-family: "{self.family}"; font-size: {px["body"]}px; }}
        #surface {{ background: {c["surface"]}; }}
        QMainWindow, #plain {{ background: {c["background"]}; }}
        QListView, QTableView {{ background: {c["background"]}; border: none; outline: none; }}
        QLineEdit {{ background: {c["surface"]}; border: 1px solid {c["control_border"]}; border-radius: 8px;
                     padding: 0 12px; min-height: 36px; selection-background-color: {c["accent"]}; }}
        QLineEdit:focus {{ border: 3px solid {c["accent"]}; }}
        QTableView {{ gridline-color: {c["border"]}; selection-background-color: {c["raised"]};
                      selection-color: {c["text"]}; }}
        QHeaderView::section {{ background: {c["background"]}; color: {c["muted"]}; border: none;
                                border-bottom: 1px solid {c["border"]}; padding: 8px; font-weight: 550;
                                font-size: {px["muted"]}px; }}
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {c["control_border"]}; border-radius: 4px; min-height: 48px;
                                       margin: 1px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QToolTip {{ background: {c["raised"]}; color: {c["text"]}; border: 1px solid {c["control_border"]}; }}
        """


def load_tokens(theme: str = "dark", file: Path | None = None) -> Tokens:
    """The tokens of a theme, `dark` or `light`."""
    plain = tomllib.loads((file or places.resources() / "window" / "tokens.toml").read_text(encoding="utf-8"))
    verdicts = {
        status: VerdictColour(QColor(plain["verdict"][status]["fill"]), QColor(plain["verdict"][status]["lettering"]))
        for status in Status
    }
    return Tokens(
        theme,
        plain[theme],
        verdicts,
        QColor(plain["verdict"]["keyline"]),
        plain["type"]["family"],
        plain["type"]["mono"],
        plain["type"]["px"],
    )


def load_fonts() -> list[str]:
    """Loads the fonts that travel with the program (a bare machine has none); the families now known.

    Needs a QGuiApplication.
    """
    families: list[str] = []
    for path in sorted((places.resources() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families


@lru_cache(maxsize=128)
def _font(family: str, px: float, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(round(px), 1))
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

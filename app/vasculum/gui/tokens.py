"""The window's colours and sizes, read from `resources/window/tokens.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

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
        """A named colour of the theme, or one given by its figures; the same object each time: copy it to change it."""
        return _colour(name if name.startswith("#") else self.colours[name])

    def font(self, px: float, weight: int = 400, mono: bool = False) -> QFont:
        """The lettering of that size in px; weights 400, 550, 650 and 750 are drawn ones. Figures are tabular."""
        return _font(self._family(mono), max(round(px), 1), weight)

    def advance(self, words: str, px: float, weight: int = 400, mono: bool = False) -> float:
        """How wide words are in that lettering, in px."""
        return _advance(self._family(mono), max(round(px), 1), weight, words)

    def height(self, words: str, width: float, px: float, weight: int = 400) -> float:
        """How high words are that are broken at a width, in px."""
        return _height(self.family, max(round(px), 1), weight, words, width)

    def cut(self, words: str, width: float, px: float, weight: int = 400, mono: bool = False) -> str:
        """As many of the words as fit on a line of that width, with dots where some do not."""
        if self.advance(words, px, weight, mono) <= width:
            return words
        return _cut(self._family(mono), max(round(px), 1), weight, words, width)

    def _family(self, mono: bool) -> str:
        return self.mono if mono else self.family

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
    for kept in (_font, _metrics, _advance, _cut, _height):
        kept.cache_clear()
    return families


# Kept, for each of Qt's own objects that a line of lettering makes and drops is a turn at the interpreter's lock.


@lru_cache(maxsize=128)
def _font(family: str, px: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=128)
def _metrics(family: str, px: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(_font(family, px, weight))


@lru_cache(maxsize=4096)
def _advance(family: str, px: int, weight: int, words: str) -> float:
    return _metrics(family, px, weight).horizontalAdvance(words)


@lru_cache(maxsize=1024)
def _cut(family: str, px: int, weight: int, words: str, width: float) -> str:
    return _metrics(family, px, weight).elidedText(words, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=1024)
def _height(family: str, px: int, weight: int, words: str, width: float) -> float:
    flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value) | int(Qt.TextFlag.TextWordWrap.value)
    return _metrics(family, px, weight).boundingRect(QRectF(0, 0, width, 10_000), flags, words).height()


@lru_cache(maxsize=256)
def _colour(figures: str) -> QColor:
    return QColor(figures)

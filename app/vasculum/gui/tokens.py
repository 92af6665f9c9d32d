"""The window's colours and sizes, read from `resources/window/tokens.toml`, and the style sheet made of them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QFontDatabase

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

    colours: dict[str, str]
    verdicts: dict[Status, VerdictColour]
    keyline: QColor
    family: str
    mono: str
    sizes: dict[str, float]

    @property
    def verdicts_retake(self) -> QColor:
        """The fill of the retake verdict: the line round a fault."""
        return self.verdicts[Status.RETAKE].fill

    def colour(self, name: str) -> QColor:
        """A named colour of the theme."""
        return QColor(self.colours[name])

    def style_sheet(self) -> str:
        """The one style sheet of the program."""
        c, px = self.colours, self.sizes
        return f"""
        QWidget {{ background: {c["background"]}; color: {c["text"]}; font-family: "{self.family}";
                   font-size: {px["body"]}px; }}
        #side, #side QWidget {{ background: {c["surface"]}; }}
        #canvas, #canvas QLabel {{ background: {c["canvas"]}; color: #FFFFFF; }}
        #nextPress, #nextPress QLabel {{ background: {c["raised"]}; }}
        #nextWords {{ font-size: {px["next"]}px; font-weight: 650; }}
        #muted {{ color: {c["muted"]}; font-size: {px["muted"]}px; }}
        #why {{ font-size: {px["why"]}px; font-weight: 650; }}
        #remedy {{ font-size: {px["remedy"]}px; }}
        #check {{ font-size: {px["check"]}px; font-weight: 550; }}
        #key {{ border: 1px solid {c["control_border"]}; border-radius: 6px; padding: 2px 8px; }}
        #divider {{ background: {c["border"]}; max-height: 1px; min-height: 1px; }}
        QListView {{ border: none; outline: none; }}
        QScrollArea {{ border: none; }}
        """


def load_tokens(theme: str = "dark", file: Path | None = None) -> Tokens:
    """The tokens of a theme, `dark` or `light`."""
    plain = tomllib.loads((file or places.resources() / "window" / "tokens.toml").read_text(encoding="utf-8"))
    verdicts = {
        status: VerdictColour(QColor(plain["verdict"][status]["fill"]), QColor(plain["verdict"][status]["lettering"]))
        for status in Status
    }
    return Tokens(
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

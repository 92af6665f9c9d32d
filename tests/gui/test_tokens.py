from PySide6.QtGui import QColor

from vasculum.gui.app import application
from vasculum.gui.tokens import load_fonts, load_tokens
from vasculum.model.verdict import Status


def test_greys_are_exact_and_verdicts_differ_in_lightness() -> None:
    for theme in ("dark", "light"):
        tokens = load_tokens(theme)
        for name in ("canvas", "background", "surface", "raised", "border", "text", "muted"):
            colour = tokens.colour(name)
            assert colour.red() == colour.green() == colour.blue(), name
        light = {status: tokens.verdicts[status].fill.lightnessF() for status in Status}
        assert len(set(light.values())) == 3
        assert tokens.verdicts[Status.RETAKE].lettering == QColor("#FFFFFF")


def test_the_fonts_travel_with_the_program() -> None:
    application()
    assert {"Inter", "IBM Plex Mono"} <= set(load_fonts())

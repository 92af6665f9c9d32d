"""The second reader: Tesseract, asked about single lines of which the first one is unsure."""

import shutil

import numpy as np
import pytesseract

from vasculum.model.analysis import EngineUse
from vasculum.model.frame import Pixels

_LINE = "--psm 7"
"""Page segmentation mode 7: the picture is one line of text."""


def available(languages: str) -> str:
    """Those of the languages (`eng+lat+fra`) that are installed here; empty where there is no Tesseract."""
    if shutil.which("tesseract") is None:
        return ""
    installed = set(pytesseract.get_languages())
    return "+".join(language for language in languages.split("+") if language in installed)


def read_line(cut: Pixels, languages: str) -> tuple[str, float]:
    """Text and mean word confidence (0 to 1) of a straightened line. Raises `pytesseract.TesseractError`."""
    wide = np.pad(cut, ((12, 12), (12, 12), (0, 0)), mode="edge")
    said = pytesseract.image_to_data(
        wide, lang=languages, config=_LINE, output_type=pytesseract.Output.DICT, timeout=20
    )
    words = [(text, float(sure)) for text, sure in zip(said["text"], said["conf"], strict=True) if text.strip()]
    if not words:
        return "", 0.0
    return " ".join(text for text, _ in words), max(0.0, float(np.mean([sure for _, sure in words])) / 100)


def engine(languages: str) -> EngineUse:
    """Tesseract with its languages, for the record."""
    return EngineUse("tesseract", f"{pytesseract.get_tesseract_version()} {languages}", None, "native")

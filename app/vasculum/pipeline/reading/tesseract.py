"""The second reader: Tesseract, shown the lines of which the first one is unsure, all in one picture."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import numpy as np
import pytesseract

from vasculum.model.analysis import EngineUse
from vasculum.model.frame import Pixels
from vasculum.pipeline.reading.recognition import HEIGHT, ReadLine

_BLOCK = "--psm 6"
"""Page segmentation mode 6: one block of lines of one size."""
_MARGIN = 24
"""Pixels of paper between two lines, half their height: as on a page."""
_SURER, _ALIKE = 0.1, 0.5
"""The second reading is taken where it is surer by that much, and shares that much of its signs with the first: on
the even corpus groups, readings that had little in common were noise."""


def available(languages: str) -> str:
    """Those of the languages (`eng+lat+fra`) that are installed here; empty where there is no Tesseract."""
    absent = missing(languages)
    return "+".join(language for language in languages.split("+") if language not in absent)


def missing(languages: str) -> tuple[str, ...]:
    """Those of the languages that are not installed here; all of them where there is no Tesseract."""
    wanted = tuple(languages.split("+")) if languages else ()
    installed = set(pytesseract.get_languages()) if wanted and shutil.which("tesseract") else set()
    return tuple(language for language in wanted if language not in installed)


def second_reading(cuts: Sequence[Pixels], first: Sequence[ReadLine], languages: str) -> list[ReadLine]:
    """The lines as first read, or as Tesseract reads them where it is plainly surer.

    Raises `pytesseract.TesseractError`. The signs of a line taken from it share one place: Tesseract's words have
    boxes, but its line is the whole cut.
    """
    answers = _read(cuts, languages)
    return [_better(before, text, sure) for before, (text, sure) in zip(first, answers, strict=True)]


def engine(languages: str) -> EngineUse:
    """Tesseract with its languages, for the record."""
    return EngineUse("tesseract", f"{pytesseract.get_tesseract_version()} {languages}", None, "native")


def _better(before: ReadLine, text: str, sure: float) -> ReadLine:
    alike = SequenceMatcher(None, before.text.lower(), text.lower()).ratio()
    if sure < before.confidence + _SURER or alike < _ALIKE:
        return before
    return replace(before, text=text, confidence=sure, spans=(), engine="tesseract")


def _read(cuts: Sequence[Pixels], languages: str) -> list[tuple[str, float]]:
    step = HEIGHT + _MARGIN
    width = max(cut.shape[1] for cut in cuts) + 2 * _MARGIN
    page = np.empty((step * len(cuts) + _MARGIN, width, 3), np.uint8)
    for row, cut in enumerate(cuts):
        band = page[row * step : (row + 1) * step + _MARGIN]
        band[:] = np.percentile(cut.reshape(-1, 3), 80, axis=0)
        page[row * step + _MARGIN : row * step + _MARGIN + HEIGHT, _MARGIN : _MARGIN + cut.shape[1]] = cut
    said = pytesseract.image_to_data(
        page, lang=languages, config=_BLOCK, output_type=pytesseract.Output.DICT, timeout=30
    )
    lines: list[list[tuple[str, float]]] = [[] for _ in cuts]
    for text, sure, top, height in zip(said["text"], said["conf"], said["top"], said["height"], strict=True):
        if text.strip():
            row = int((top + height / 2 - _MARGIN / 2) // step)
            lines[min(max(row, 0), len(cuts) - 1)].append((text, max(float(sure), 0.0) / 100))
    return [
        (" ".join(text for text, _ in line), float(np.mean([sure for _, sure in line])) if line else 0.0)
        for line in lines
    ]

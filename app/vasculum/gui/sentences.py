"""What the core says, in the person's language.

The core words its verdicts, faults and answers as finished English sentences, and so they are kept and handed on. The
window knows their patterns (`resources/translations/sentences.txt`, found in the core's own code): it recognises the
sentence, takes out what was filled in, and says it with the words of the language. What it does not know it shows as
it came.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from vasculum.gui.translate import spoken
from vasculum.model.errors import StationError
from vasculum.settings import places

CONTEXT = "sentences"
"""The context of the core's sentences in the Linguist files."""
_HOLE = re.compile(r"\{(\d+)\}")
_NUMBER = re.compile(r"[-\u2212]?\d+\.\d+")
_LETTER = re.compile(r"[A-Za-z]")
_DEPTH = 4
"""So deep may what is filled in hold patterns itself; real sentences have two."""


def said(words: str) -> str:
    """The core's words, one sentence or several, in the language in force; numbers as the language writes them."""
    language = spoken()
    return words if language == "en" or not words else _said(words, language, _DEPTH)


def said_fault(fault: Exception) -> str:
    """A fault of the world with its advice."""
    return said(f"{fault} {fault.advice}") if isinstance(fault, StationError) else str(fault)


@lru_cache(maxsize=4096)
def _said(words: str, language: str, depth: int) -> str:
    if _NUMBER.fullmatch(words):
        return words.replace(".", QLocale().decimalPoint())
    if not depth or not _LETTER.search(words):
        return words
    for pattern, shape in _patterns():
        if (found := shape.fullmatch(words)) is not None:
            told = QCoreApplication.translate(CONTEXT, pattern)
            return _filled(told, [_said(value, language, depth - 1) for value in found.groups()])
    # Several sentences: the first that is known, then the rest.
    for end in re.finditer(r"(?<=[.!?:]) ", words):
        head = words[: end.start()]
        known = _said(head, language, depth - 1)
        if known != head:
            return f"{known} {_said(words[end.end() :], language, depth)}"
    return words


def _filled(told: str, values: list[str]) -> str:
    return _HOLE.sub(lambda hole: values[int(hole[1]) - 1], told)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns, those with the most words of their own first, so that the closest is taken."""
    listed = (places.resources() / "translations" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    listed.sort(key=lambda pattern: -len(_HOLE.sub("", pattern)))
    return tuple((pattern, _shape(pattern)) for pattern in listed)


def _shape(pattern: str) -> re.Pattern[str]:
    parts = _HOLE.split(pattern)
    # What is filled in: never empty of words of its own, and as short as the rest of the sentence allows.
    return re.compile("".join("(.*?)" if place % 2 else re.escape(part) for place, part in enumerate(parts)), re.DOTALL)

"""What the core says, in the person's language.

The core words its verdicts, faults, answers and reports as finished English, and so they are kept and handed on. The
window knows their patterns (`resources/translations/sentences.txt`, found in the core's own code): it recognises the
sentence, takes out what was filled in, and says it with the words of the language. What it does not know it shows as
it came.
"""

import re
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from html import escape, unescape
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from vasculum.gui.remedies import INSTEAD
from vasculum.gui.translate import inside, spoken, tr
from vasculum.model.errors import StationError
from vasculum.reports.document import Drawing
from vasculum.settings import places

CONTEXT = "sentences"
"""The context of the core's sentences in the Linguist files."""
Thing = TypeVar("Thing")
_HOLE = re.compile(r"\{(\d+)\}")
_NUMBER = re.compile(r"[-\u2212±]?\d+\.\d+")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)})(?: (\d{{4}}))?")
_ENDS = re.compile(r"(?<=[.!?:]) ")
_BREAK = re.compile(r"[.;] ")
_CLAUSES = re.compile(r"(; |: |, | · | and )")
_LETTERING = re.compile(r">([^<>]*[A-Za-z][^<>]*)<")
_COMMAND = re.compile(r"vasculum [a-z]| --[a-z]")
_ENOUGH = 5
_DEPTH = 8
"""So deep may what is filled in hold patterns itself; real sentences have three."""


def said(words: str) -> str:
    """The core's words, one sentence or several, in the language in force; numbers as the language writes them.

    A remedy that is a command becomes what is pressed here instead.
    """
    language = spoken()
    return words if language == "en" and not _COMMAND.search(words) else _said(words, language, _DEPTH)


def said_fault(fault: Exception) -> str:
    """A fault of the world with its advice."""
    return said(f"{fault} {fault.advice}") if isinstance(fault, StationError) else str(fault)


def said_document(value: Thing) -> Thing:
    """A report as the window shows it, its plots' lettering too. What is kept as a file stays as it was written."""
    return _each(value) if spoken() != "en" else value


def _each(value: Any) -> Any:
    """Every text within, said; all else as it is."""
    if isinstance(value, str):
        return said(value)
    if isinstance(value, tuple):
        return tuple(_each(part) for part in value)
    if isinstance(value, Drawing):
        return replace(value, svg=_LETTERING.sub(_lettered, value.svg), alt=said(value.alt))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _each(getattr(value, field.name)) for field in fields(value)})
    return value


def _lettered(found: re.Match[str]) -> str:
    return f">{escape(said(unescape(found[1])))}<"


@lru_cache(maxsize=8192)
def _said(words: str, language: str, depth: int) -> str:
    if _NUMBER.fullmatch(words):
        return words.replace(".", QLocale().decimalPoint())
    if not depth or not any(sign.isalpha() for sign in words):
        return words
    if (date := _DATE.fullmatch(words)) is not None:
        return _dated(date)
    known = _known(words)
    if known is None or any(". " in value for value in known[1]):
        parted = _parted(words, language, depth)
        if parted is not None:
            return parted
    if known is not None:
        told = QCoreApplication.translate(CONTEXT, INSTEAD.get(known[0], known[0]))
        return _HOLE.sub(lambda hole: _said(known[1][int(hole[1]) - 1], language, depth - 1), told)
    if words[-1] == "." and _known(words[:-1]) is not None:
        return f"{_said(words[:-1], language, depth)}."
    whole = f"{words[:1].upper()}{words[1:]}."
    if words[-1] != "." and _known(whole) is not None:
        # A sentence taken into another one: without its full stop, often with a small letter.
        told = _said(whole, language, depth).removesuffix(".")
        return inside(told, noun=True) if words[0].islower() else told
    if not _CLAUSES.search(words):
        return words
    clauses = [tr(" and ") if one == " and " else _said(one, language, depth - 1) for one in _CLAUSES.split(words)]
    return "".join(clauses)


def _dated(date: re.Match[str]) -> str:
    """A day, as the language writes it."""
    day = QDate(int(date[3] or 2000), _MONTHS.index(date[2]) + 1, int(date[1]))
    return QLocale().toString(day, tr("d MMMM yyyy") if date[3] else tr("d MMMM"))


def _parted(words: str, language: str, depth: int) -> str | None:
    """Several sentences, of which the first is known, or else the last: it, and the rest in its turn."""
    for end in _ENDS.finditer(words):
        if _known(words[: end.start()]) is not None:
            head = _said(words[: end.start()], language, depth - 1)
            return f"{head} {_said(words[end.end() :], language, depth)}"
    for end in _ENDS.finditer(words):
        if _known(words[end.end() :]) is not None:
            return f"{_said(words[: end.start()], language, depth - 1)} {_said(words[end.end() :], language, depth)}"
    return None


@lru_cache(maxsize=8192)
def _known(words: str) -> tuple[str, tuple[str, ...]] | None:
    """The pattern of a sentence, and what is filled in; sooner one that swallows no other clause."""
    swallowing = None
    for pattern, shape in _patterns():
        if (found := shape.fullmatch(words)) is None:
            continue
        if not any(_BREAK.search(value) for value in found.groups()):
            return pattern, found.groups()
        swallowing = swallowing or (pattern, found.groups())
    return swallowing


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns, those with the most words of their own first, so that the closest is taken."""
    listed = (places.resources() / "translations" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    listed.sort(key=lambda pattern: -len(_HOLE.sub("", pattern)))
    return tuple((pattern, _shape(pattern)) for pattern in listed)


def _shape(pattern: str) -> re.Pattern[str]:
    parts = _HOLE.split(pattern)
    own = "".join(parts[::2])
    # "{1} frames" or "{1} to {2}" is taken for a pattern only between figures and names, never in free text.
    brief = sum(sign.isalpha() for sign in own) < _ENOUGH or (not parts[0] and len(own.split()) == 1)
    hole, before = (r"(\S+(?: \S+){0,2}?)", r"(?=.*\d)") if brief and len(parts) > 1 else ("(.*?)", "")
    told = "".join(hole if place % 2 else re.escape(part) for place, part in enumerate(parts))
    return re.compile(before + told, re.DOTALL)

"""The tables of `resources/transcription/`, read once."""

import re
import tomllib
from functools import cache
from typing import Any

from vasculum.model.resource import resource

_LONG = 7
"""Letters from which on a key word is known with a letter misread."""


@cache
def table(name: str) -> dict[str, Any]:
    """One table as it stands in its file."""
    return tomllib.loads(resource("transcription", f"{name}.toml").read_text(encoding="utf-8"))


def one_of(words: list[str]) -> str:
    """A pattern for any of the words, longest first; a dot at the end may be missing, blanks may vary."""
    return "|".join(_pattern(word) for word in sorted(words, key=len, reverse=True))


@cache
def key_pattern(term: str) -> "re.Pattern[str]":
    """A key word of that term with the colon or dots behind it, standing as a word of its own."""
    return re.compile(
        rf"(?<![\w&])(?:{one_of(table('words')['keys'][term])})(?![a-zà-ÿ])[ \t]*[:=]?[ \t_.]*", re.IGNORECASE
    )


@cache
def any_key() -> "re.Pattern[str]":
    """Any key word that ends what stands before it."""
    words = [word for term in table("words")["keys"].values() for word in term]
    return re.compile(rf"(?<![\w&])(?:{one_of(words)})(?![a-zà-ÿ])", re.IGNORECASE)


def value_end(text: str, start: int) -> int:
    """Where a value that begins there must end: at the line's end, or at a key word on the same line."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    for key in any_key().finditer(text, start, end):
        behind = text[key.end() : key.end() + 1]
        if key.start() > start and (key[0][0].isupper() or key[0][0] in "#№" or behind == ":"):
            return key.start()
    return end


def _pattern(word: str) -> str:
    # In long words a small l may have been read as i or as the figure one.
    escaped = re.escape(word.rstrip("."))
    escaped = escaped.replace("l", "[li1]") if len(word) >= _LONG else escaped
    parts = escaped.replace(r"\ ", r"\s+").replace(r"\.", r"\.\s*").replace(r"\.\s*\s+", r"\.\s*")
    return parts + (r"\.?" if word.endswith(".") else "")

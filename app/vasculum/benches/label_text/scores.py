"""Character and word error rates."""

import re
import statistics
import unicodedata
from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np

from vasculum.benches.label_text.engines import Answer

Pairs = Sequence[tuple[str, Answer]]
RATES = ("CER median", "CER mean", "WER median", "WER mean", "word recall", "CPU s")

_SAME = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "′": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "″": '"',
        "º": "°",
        "˚": "°",
        "–": "-",
        "—": "-",
        "−": "-",
        "‐": "-",
        "_": " ",
        "\t": " ",
    }
)
_SEXES = {"{male}": "♂", "{female}": "♀"}


def plain(text: str) -> str:
    """A text without what transcribers write in different ways: kinds of quotes and dashes, white space."""
    for name, sign in _SEXES.items():
        text = text.replace(name, sign)
    text = unicodedata.normalize("NFC", text).translate(_SAME).replace("''", '"')
    return " ".join(text.split())


def cer(gold: str, read: str) -> float:
    """Edits a gold character, both texts plain (Levenshtein 1966); 1 and more where nothing fits."""
    return _distance(plain(gold), plain(read)) / max(1, len(plain(gold)))


def wer(gold: str, read: str) -> float:
    """Edits a gold word."""
    return _distance(plain(gold).split(), plain(read).split()) / max(1, len(plain(gold).split()))


def word_recall(gold: str, read: str) -> float:
    """Share of the gold's words (of two signs and more) that were read, wherever they stand."""
    wanted = re.findall(r"\w[\w.'-]*\w", plain(gold).lower())
    left = re.findall(r"\w[\w.'-]*\w", plain(read).lower())
    hits = 0
    for word in wanted:
        if word in left:
            left.remove(word)
            hits += 1
    return hits / max(1, len(wanted))


def rates(pairs: Pairs, each: int = 0) -> tuple[Any, ...]:
    """The columns of `RATES` over pairs of truth and answer; CPU seconds by picture, or by so many things in all."""
    chars, words = ([rate(text, answer.text) for text, answer in pairs] for rate in (cer, wer))
    recall = statistics.mean(word_recall(text, answer.text) for text, answer in pairs)
    spent = sum(answer.seconds for _, answer in pairs) / (each or len(pairs))
    middles = [round(way(some), 4) for some in (chars, words) for way in (statistics.median, statistics.mean)]
    return (*middles, round(recall, 2), round(spent, 2))


def _distance(first: Sequence[Hashable], second: Sequence[Hashable]) -> int:
    codes = {item: number for number, item in enumerate(dict.fromkeys([*first, *second]))}
    across = np.array([codes[item] for item in second])
    steps = np.arange(len(second) + 1)
    row = steps.copy()
    for number, item in enumerate(first, 1):
        new = np.empty_like(row)
        new[0] = number
        new[1:] = np.minimum(row[1:] + 1, row[:-1] + (across != codes[item]))
        # An insertion costs one a step to the right: a running minimum once the slope is taken off.
        row = np.minimum.accumulate(new - steps) + steps
    return int(row[-1])

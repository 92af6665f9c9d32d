"""Character and word error rates, and intervals of shares."""

import math
import re
import unicodedata
from collections.abc import Hashable, Sequence

import numpy as np

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


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if n == 0:
        return 0.0, 1.0
    z, share = 1.96, hits / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)

"""Of words given a confidence, how many stand in the human transcription; and which labels are told as handwritten."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from vasculum.benches.bench import Table, interval
from vasculum.benches.label_text.engines import Answer
from vasculum.benches.label_text.gold import Gold
from vasculum.benches.label_text.scores import plain
from vasculum.model.findings import LabelText, of_kind

_STEPS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 1.0)
_SCRIPTS = ("printed", "typed", "mixed", "handwritten")


def reliability(read: Iterable[tuple[Gold, Answer]]) -> Table:
    """The share of words that were right at each confidence, even and odd groups apart."""
    words: list[tuple[bool, float, bool]] = []
    for gold, answer in read:
        left = Counter(plain(gold.text).split())
        labels = enumerate(of_kind(answer.findings, LabelText))
        for label in (label for number, label in labels if number not in answer.captions):
            for word in (word for line in label.lines for word in line.words):
                right = left[plain(word.text)] > 0
                left[plain(word.text)] -= right
                words.append((gold.even, word.confidence, right))
    rows = []
    for low, high in pairwise(_STEPS):
        cells: list[object] = []
        for half in (True, False):
            some = [right for even, sure, right in words if even == half and low <= sure < high]
            cells += [len(some), interval(sum(some), len(some))]
        rows.append((f"{low:.2f}-{high:.2f}", *cells))
    heads = ("confidence", "even: n", "even: right % (95 %)", "odd: n", "odd: right % (95 %)")
    note = (
        "Words are right where the human transcription has them; printed marks that it leaves out count as wrong; "
        "captions written into the picture are not counted. The odd groups took no part in the scale."
    )
    return Table("words", "Words' confidence", heads, tuple(rows), note)


def scripts(read: Sequence[tuple[Gold, Answer]]) -> Table:
    """How labels of one style were told: by the sign-weighted majority of a picture's labels."""
    tallies: dict[str, Counter[str]] = {}
    for gold, answer in read:
        tallies.setdefault(_style(gold.style), Counter())[_told(answer)] += 1
    rows = tuple(
        (style, sum(told.values()), *(told[script] for script in (*_SCRIPTS, "no text")))
        for style, told in sorted(tallies.items())
    )
    heads = ("written, by the manifest", "n", *(f"told {script}" for script in _SCRIPTS), "no text read")
    note = "Cropped labels of the corpus. A picture is told as what most of its signs are told as."
    return Table("scripts", "Printed, typed and handwritten told apart", heads, rows, note)


def _style(words: str) -> str:
    hand, press = "hand" in words, "print" in words or "typed" in words
    return "mixed" if hand and press else "handwritten" if hand else "printed or typed"


def _told(answer: Answer) -> str:
    signs: Counter[str] = Counter()
    for label in of_kind(answer.findings, LabelText):
        signs[label.script] += len(label.text)
    return signs.most_common(1)[0][0] if signs else "no text"

"""What a line says: its picture through the network, the likeliest signs without repeats and blanks (Graves 2006)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Run
from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.reading.lines import Corners, sides

HEIGHT = 48
ENGINE = "PP-OCRv6"
_WIDEST = 2400
_BATCH, _PADDED = 16, 1.15
"""Lines of one run, and how many times as wide as the narrowest of them the widest may be: padding costs time and
makes the network misread, measured on even corpus groups (docs/decisions/0084)."""
_FEWEST_GAPS = 8
_LAST_LATIN = 0x017F
"""Unicode's block Latin Extended-A ends here; of what comes after, labels carry these."""
_SYMBOLS = frozenset("–—‘’“”†‡′″−♀♂☿№")
_LIKELY_SPACE = 0.1
"""A gap in which the network gave a space at least this chance at some step is one; tuned on even corpus groups."""


@dataclass(frozen=True, slots=True)
class Span:
    """A word of a line: its text, where it begins and ends as shares of the line's width, its weakest sign's chance."""

    text: str
    begin: float
    end: float
    confidence: float


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line as read: words, and the mean confidence of its signs."""

    text: str
    confidence: float
    spans: tuple[Span, ...]
    unevenness: float | None = None
    """Spread of the distances between neighbouring signs, as a share of their mean; None for too few signs."""
    engine: str = ENGINE


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The classes of the recogniser that can stand on these labels: blank first, and their signs."""

    signs: tuple[str, ...]
    classes: NDArray[np.int64]


def cut_line(pixels: Pixels, corners: Corners) -> Pixels:
    """The line straightened, at the recogniser's height."""
    width, height = sides(corners)
    long = int(np.clip(round(width * HEIGHT / max(height, 1.0)), 16, _WIDEST))
    target = np.array([[0, 0], [long, 0], [long, HEIGHT], [0, HEIGHT]], np.float32)
    if height > 2 * HEIGHT:
        # Straightened at full size and then made small, so that no pixel is skipped.
        whole = target * (height / HEIGHT)
        matrix = cv2.getPerspectiveTransform(np.ascontiguousarray(corners), whole)
        large = cv2.warpPerspective(
            pixels, matrix, (max(1, round(width)), round(height)), borderMode=cv2.BORDER_REPLICATE
        )
        shrunk: Pixels = cv2.resize(large, (long, HEIGHT), interpolation=cv2.INTER_AREA)
        return shrunk
    matrix = cv2.getPerspectiveTransform(np.ascontiguousarray(corners), target)
    cut: Pixels = cv2.warpPerspective(
        pixels, matrix, (long, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return cut


def read_lines(cuts: Sequence[Pixels], run: Run, signs: Alphabet) -> list[ReadLine]:
    """The text of straightened lines, in batches of alike widths; answers in the order of the lines."""
    answers: dict[int, ReadLine] = {}
    for group in batches([cut.shape[1] for cut in cuts]):
        widest = max(cuts[index].shape[1] for index in group)
        batch = np.zeros((len(group), 3, HEIGHT, widest), np.float32)
        for row, index in enumerate(group):
            cut = cuts[index]
            batch[row, :, :, : cut.shape[1]] = cut[:, :, ::-1].transpose(2, 0, 1).astype(np.float32) / 127.5 - 1
        (every,) = run(batch)
        chances = every[:, :, signs.classes]
        for row, index in enumerate(group):
            steps = max(1, round(chances.shape[1] * cuts[index].shape[1] / widest))
            answers[index] = _decoded(chances[row], signs.signs, steps)
    return [answers[index] for index in range(len(cuts))]


def batches(widths: Sequence[int]) -> list[list[int]]:
    """Indices of lines that are read in one run, by their widths in pixels."""
    found: list[list[int]] = []
    for index in sorted(range(len(widths)), key=lambda index: widths[index]):
        if found and len(found[-1]) < _BATCH and widths[index] <= _PADDED * widths[found[-1][0]]:
            found[-1].append(index)
        else:
            found.append([index])
    return found


def alphabet(metadata: dict[str, str], classes: int) -> Alphabet:
    """The signs of European labels; a ruler's stroke must not be read as a Chinese one, a leaf's vein not as a star."""
    signs = ("", *metadata["character"].split("\n"), " ")
    signs += ("",) * (classes - len(signs))
    chosen = [0, *(i for i, sign in enumerate(signs) if sign and i < classes and _on_labels(sign))]
    return Alphabet(tuple(signs[index] for index in chosen), np.array(chosen))


def _on_labels(sign: str) -> bool:
    return ord(sign[0]) <= _LAST_LATIN or sign in _SYMBOLS


def _decoded(chances: NDArray[np.float32], signs: Sequence[str], steps: int) -> ReadLine:
    best = chances.argmax(axis=1)
    sure = chances.max(axis=1)
    kept = [
        (signs[sign], float(sure[step]), step)
        for step, sign in enumerate(best)
        if sign != 0 and (step == 0 or sign != best[step - 1])
    ]
    kept = _spaced(kept, chances[:, signs.index(" ")])
    text = "".join(sign for sign, _, _ in kept)
    confidence = float(np.mean([chance for _, chance, _ in kept])) if kept else 0.0
    return ReadLine(text.strip(), confidence, _spans(kept, steps), _unevenness(kept))


def _spaced(kept: list[tuple[str, float, int]], space: NDArray[np.float32]) -> list[tuple[str, float, int]]:
    """The signs with the spaces that the network held likely but passed over: it leaves out those after full stops."""
    found: list[tuple[str, float, int]] = []
    for sign, chance, step in kept:
        if found and sign != " " and found[-1][0] != " " and step - found[-1][2] > 1:
            between = space[found[-1][2] + 1 : step]
            if between.max() > _LIKELY_SPACE:
                found.append((" ", float(between.max()), found[-1][2] + 1 + int(between.argmax())))
        found.append((sign, chance, step))
    return found


def _unevenness(kept: list[tuple[str, float, int]]) -> float | None:
    gaps = [after[2] - before[2] for before, after in pairwise(kept) if before[0].isalnum() and after[0].isalnum()]
    return float(np.std(gaps) / np.mean(gaps)) if len(gaps) >= _FEWEST_GAPS else None


def _spans(kept: list[tuple[str, float, int]], steps: int) -> tuple[Span, ...]:
    spans: list[Span] = []
    word: list[tuple[str, float, int]] = []
    for sign, chance, step in [*kept, (" ", 1.0, steps)]:
        if sign.strip():
            word.append((sign, chance, step))
        elif word:
            begin, end = max(word[0][2] - 0.5, 0) / steps, min(word[-1][2] + 1.5, steps) / steps
            weakest = min(part for _, part, _ in word)
            spans.append(Span("".join(part for part, _, _ in word), begin, min(end, 1.0), weakest))
            word = []
    return tuple(spans)

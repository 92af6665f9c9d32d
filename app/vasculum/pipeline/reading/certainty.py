"""What a word's confidence means: of words given 0.9, nine in ten should be right.

The recogniser's own chances promise too much (Guo et al. 2017 on neural networks in general). A word is as sure as its
weakest sign, less so in a line that looks written by hand, is short or is small. A logistic regression over these four,
on the words of the corpus groups with an even number, makes the scale; docs/labels.md shows how it fits the odd ones.
"""

import numpy as np

_WEAKEST = (0.0, 0.45, 0.55, 0.75, 0.85, 0.925, 0.97, 0.9925, 0.996, 1.0)
_RIGHT = (0.02, 0.12, 0.45, 0.55, 0.64, 0.70, 0.81, 0.84, 0.88, 0.94)
"""Least chance of a word's signs, and the share of such words that stand in the human transcription."""
_ODDS = tuple(float(np.log(share / (1 - share))) for share in _RIGHT)
_CONSTANT, _BY_WEAKEST, _BY_HAND, _BY_SIGNS, _BY_HEIGHT = -12.92, 0.809, -0.194, 0.589, 2.867
_HAND = -8.0, 4.0
"""Bounds of the log odds that a line was written by hand, beyond which it grows no surer."""
_HEIGHT = 48
"""Pixels of a line's height at which it is read; a higher one loses nothing."""


def word_confidence(weakest: float, by_hand: float, signs: int, height: float) -> float:
    """The chance that a word is read rightly, 0 to 1.

    `weakest`: the least chance among its signs. Of its line: the log odds that it was written by hand, its number of
    signs, its height in pixels of the frame.
    """
    odds = (
        _CONSTANT
        + _BY_WEAKEST * np.interp(weakest, _WEAKEST, _ODDS)
        + _BY_HAND * np.clip(by_hand, *_HAND)
        + _BY_SIGNS * np.log(max(signs, 1))
        + _BY_HEIGHT * np.log(np.clip(height, 1, _HEIGHT))
    )
    return float(1 / (1 + np.exp(-odds)))

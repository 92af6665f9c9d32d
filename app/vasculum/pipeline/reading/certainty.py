"""What a word's confidence means: of words given 0.9, nine in ten should be right.

The recogniser's own chances promise too much (Guo et al. 2017 on neural networks in general). A word is as sure as its
weakest sign, and the share of words that were right at each such chance, on the corpus groups with an even number,
makes the scale; docs/labels.md shows how it fits the odd ones.
"""

import numpy as np

_WEAKEST = (0.0, 0.45, 0.55, 0.75, 0.85, 0.925, 0.97, 0.9925, 0.996, 1.0)
_RIGHT = (0.05, 0.12, 0.45, 0.55, 0.64, 0.70, 0.81, 0.84, 0.88, 0.94)
"""Least chance of a word's signs, and the share of such words that stand in the human transcription."""


def word_confidence(weakest: float) -> float:
    """The chance that a word is read rightly, from the least chance among its signs; both 0 to 1."""
    return float(np.interp(weakest, _WEAKEST, _RIGHT))

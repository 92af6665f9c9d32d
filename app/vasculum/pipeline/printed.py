"""Catalogue numbers in the text of labels: what confirms a code, contradicts it, or stands in for one."""

import re
from collections.abc import Iterator, Sequence

from vasculum.model.findings import LabelText
from vasculum.model.policy import Policy
from vasculum.pipeline.roles import typed_value

SURE = 0.9
"""A line read with less confidence contradicts nothing and gives no number by itself."""
_FEWEST = 5
"""Fewer digits than these stand in too many texts to confirm a number: four are a year."""
_AROUND = " .,;:()[]{}<>*'\"#|_"


def printed(number: str, labels: Sequence[LabelText]) -> bool:
    """Whether the number's digits stand in the text as a whole number, blanks and dots between them allowed."""
    digits = "".join(sign for sign in number if sign.isdigit())
    if len(digits) < _FEWEST:
        return False
    return any(digits in _numbers(line.text) for label in labels for line in label.lines)


def contradicting(number: str, labels: Sequence[LabelText]) -> tuple[str, ...]:
    """Numbers of the same shape, surely read, where this one does not stand at all; none for one without letters.

    Eight digits may be a date or a telephone: only with the acronym before it is a number known as one.
    """
    letters = re.match(r"\D*", number)
    prefix = letters.group() if letters else ""
    if not prefix or len(number) - len(prefix) < _FEWEST or printed(number, labels):
        return ()
    shape = re.compile(re.escape(prefix) + r"\s?(\d{" + str(len(number) - len(prefix)) + r"})(?!\d)")
    return tuple(dict.fromkeys(prefix + found for text in _sure(labels) for found in shape.findall(text)))


def numbers_in_text(labels: Sequence[LabelText], policy: Policy) -> tuple[str, ...]:
    """The catalogue numbers that surely read lines hold, by the pattern, up to three words joined."""
    found: list[str] = []
    for text in _sure(labels):
        words = text.split()
        for first in range(len(words)):
            for last in range(first + 1, min(first + 3, len(words)) + 1):
                joined = "".join(words[first:last]).strip(_AROUND)
                value = typed_value(joined, policy)
                # Put together from a bare figure, a prefix would make a number of every date and altitude.
                if value is not None and value in joined:
                    found.append(value)
    return tuple(dict.fromkeys(found))


def _sure(labels: Sequence[LabelText]) -> Iterator[str]:
    return (line.text for label in labels for line in label.lines if line.confidence >= SURE)


def _numbers(text: str) -> set[str]:
    """Every whole number in the text, and neighbouring ones joined where one blank, dot or hyphen parts them."""
    groups = list(re.finditer(r"\d+", text))
    found = set()
    for first, group in enumerate(groups):
        joined = group.group()
        found.add(joined)
        for before, after in zip(groups[first:], groups[first + 1 :], strict=False):
            if text[before.end() : after.start()] not in (" ", ".", "-"):
                break
            joined += after.group()
            found.add(joined)
    return found

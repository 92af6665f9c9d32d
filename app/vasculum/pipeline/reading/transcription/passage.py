"""One label as one text, and what was found in it with its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Passage:
    """The lines of one label, joined; positions are of this text."""

    lines: tuple[str, ...]
    number: int = 0
    """The label's index."""
    sure: tuple[float, ...] = ()
    """The confidence of each line's reading."""

    @property
    def text(self) -> str:
        """All lines, one below the other."""
        return "\n".join(self.lines)

    def line_of(self, position: int) -> int:
        """The index of the line in which a position of the text lies."""
        return min(self.text.count("\n", 0, position), len(self.lines) - 1)

    def start_of(self, line: int) -> int:
        """Where a line begins in the text."""
        return list(accumulate((len(part) + 1 for part in self.lines), initial=0))[line]

    def places(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """(label, line) of the lines that a stretch of the text runs over."""
        return tuple((self.number, line) for line in range(self.line_of(start), self.line_of(max(start, end - 1)) + 1))

    def sureness(self, start: int, end: int) -> float:
        """The lowest confidence of the lines that a stretch runs over."""
        return min((self.sure[line] for _, line in self.places(start, end)), default=1.0) if self.sure else 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """One term's value, as it stands on the label and where."""

    term: str
    value: str
    verbatim: str
    start: int
    end: int
    sure: float
    """How sure it is that the words mean this, the reading taken as right: 0 to 1."""


def tidy(text: str) -> str:
    """A stretch of text on one line."""
    return " ".join(text.split())


def overlapping(start: int, end: int, taken: Sequence[Found]) -> bool:
    """Whether a stretch of text shares a sign with one of the findings."""
    return any(start < found.end and found.start < end for found in taken)

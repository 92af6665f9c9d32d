"""A report as a list of blocks: written once, shown as HTML, as PDF and in the window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph."""

    text: str
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """Large numbers side by side, each with its word."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words; `numbers` are the columns set to the right. A row may begin with a verdict's shape."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    shapes: tuple[str, ...] = ()
    """`pass`, `review`, `retake` or empty, one a row; empty tuple: no shapes."""


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered finding, as marked in the plots."""

    number: int
    title: str
    text: str
    shape: str
    frames: tuple[str, ...] = ()
    """Captures taken while it lasted."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A plot, as SVG; `alt` says in words what it shows."""

    svg: str
    width: int
    height: int
    alt: str


Block = Heading | Text | Counts | Table | Note | Drawing


@dataclass(frozen=True, slots=True)
class Document:
    """One report."""

    title: str
    headline: str
    subtitle: str
    blocks: tuple[Block, ...]
    foot: str = ""


def counted(number: int, word: str) -> str:
    """`1 frame`, `2 frames`."""
    return f"{number} {word}{'' if number == 1 else 's'}"

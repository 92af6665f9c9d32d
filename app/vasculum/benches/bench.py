"""What a benchmark is asked, and the tables that it gives."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """What to measure on."""

    corpus: Path | None
    """A folder of photographs with a `manifest.csv` that holds their truth; None leaves out what needs it."""
    groups: str = "all"
    """`even` for the photographs that limits are chosen on, `odd` for those they are reported on, or `all`."""
    quick: bool = False
    """A twentieth of the work, to see that all runs."""
    say: Callable[[str], None] = lambda sentence: None
    """Progress, for a person."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of results; every row has a value for each head."""

    name: str
    """A word for scripts."""
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    note: str = ""

    def records(self) -> Iterator[Mapping[str, Any]]:
        """The rows as objects with the table's name."""
        for row in self.rows:
            yield {"table": self.name} | dict(zip(self.heads, row, strict=True))


Bench = Callable[[Asked], Iterator[Table]]
"""Gives each table when it is ready; raises `StationError` where what it needs is missing."""


def interval(hits: int, of: int) -> str:
    """The share of hits in per cent with its 95 % interval (Wilson 1927, score interval)."""
    if of == 0:
        return "-"
    z = 1.96
    share = hits / of
    middle = (share + z**2 / (2 * of)) / (1 + z**2 / of)
    reach = z * sqrt(share * (1 - share) / of + z**2 / (4 * of**2)) / (1 + z**2 / of)
    return f"{100 * share:.0f} ({100 * max(0.0, middle - reach):.0f}-{100 * min(1.0, middle + reach):.0f})"

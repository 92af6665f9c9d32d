"""A folder's card: scanned once, its facts hold for the sheets that follow."""

from dataclasses import dataclass, field
from datetime import datetime

_TITLE = ("scientificName", "family", "recordedBy", "stateProvince", "country")
"""Darwin Core terms by which people call a folder, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Cover:
    """One folder (cover, capsule box, drawer) as it lies open at the station."""

    code: str
    """What its own code says."""
    opened_at: datetime
    """UTC; names this opening."""
    facts: dict[str, str] = field(default_factory=dict)
    """Darwin Core term -> value that holds for every sheet in it."""
    first: str | None = None
    """The lowest number that belongs into it; None where that is not known."""
    last: str | None = None
    """The highest."""
    operator: str | None = None
    """A local pseudonym, never a name."""

    @property
    def span(self) -> str:
        """Its numbers in words, `HVC0042100 to HVC0042150`; empty where they are not known."""
        return f"{self.first} to {self.last}" if self.first and self.last else ""

    @property
    def title(self) -> str:
        """Its facts in a few words, as they would stand on the folder: name, collector, place."""
        named = (self.facts.get(term) for term in _TITLE)
        return ", ".join(filter(None, named))

"""What the station remembers of a card between two child processes of one body."""

from dataclasses import dataclass

CardName = tuple[str, str]
"""Folder and name of a file on the card."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Handed to a fresh child, so that no file of the card is forgotten and none comes twice."""

    owed: tuple[CardName, ...] = ()
    """Announced, but not brought."""
    brought: frozenset[CardName] = frozenset()
    """Brought, and still on the card."""
    last: CardName | None = None
    """The newest that is known: what comes behind it on the card was released while nobody listened."""

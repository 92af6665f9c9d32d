"""Lists of expected numbers: what a collection already knows of the specimens that will come."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ExpectedNumber:
    """One row: a number that is to come, with what is known of it."""

    number: str
    cover: str = ""
    """The folder into which it belongs; empty where the list does not say."""
    fields: dict[str, str] = field(default_factory=dict)
    """Darwin Core term -> value."""


@dataclass(frozen=True, slots=True)
class ExpectedList:
    """A list in its own order, which is the order of the sheets where it has one."""

    name: str
    """A new list of the same name takes the old one's place."""
    source: str
    """The file's name."""
    rows: tuple[ExpectedNumber, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that came from outside the picture."""

    term: str
    """Darwin Core term."""
    value: str
    source: str
    """`cover CODE`, `list NAME`."""

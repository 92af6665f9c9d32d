"""What the centre sends back about a delivered picture: a persistent identifier, or a value that it corrected."""

from dataclasses import dataclass

IDENTIFIER, CORRECTION = "identifier", "correction"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. It is shown beside what the station says and changes nothing of it: a person may take it over."""

    id: str
    """The centre's own, once for ever."""
    kind: str
    """`identifier` or `correction`."""
    value: str
    """The identifier, or the corrected value."""
    term: str = ""
    """Darwin Core term of a correction."""
    by: str = ""
    """Who says so."""
    at: str = ""
    """RFC 3339, as the centre wrote it."""

"""Pictures that other stations delivered under a number of ours, as the index beside a repository names them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """One picture of another station."""

    number: str
    """The catalogue number that both go by."""
    media: str
    """Its media id."""
    station: str
    """Who delivers it; empty where the entry cannot be read."""
    taken_at: str = ""
    """RFC 3339; empty where it is not known."""

"""Other captures and list rows as a verdict sees them: what sequence sense compares a frame with."""

from dataclasses import dataclass, field
from datetime import datetime

from vasculum.model.ids import CaptureId


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another capture."""

    capture_id: CaptureId
    number: str | None
    """The number it goes by; None while it has none."""
    taken_at: datetime
    """UTC."""
    candidates: tuple[str, ...] = ()
    """What was read, while it has none."""
    zone: str = "+00:00"
    """The station's zone when it was taken."""
    bits_apart: int | None = None
    """Of the 256 of the finer fingerprint; None where either has none."""
    words_shared: float | None = None
    """Share of their label words, 0 to 1; None where either has no text."""
    file_number: str | None = None
    """The number in its file's name, where the profile says how to read it."""
    list_offset: int | None = None
    """How many places off its own row of the list its label fits; None where nothing could be told."""
    list_place: int | None = None
    """Its own row's position in the list."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row of an imported list, as seen from the number read in a frame."""

    number: str
    offset: int
    """Places from the number's own row: 0 is its own, 1 the next."""
    place: int
    """Position in the list, from 0."""
    cover: str = ""
    """The folder into which it belongs; empty where the list does not say."""
    fields: dict[str, str] = field(default_factory=dict)
    """Known Darwin Core terms."""
    source: str = ""
    """The list's name."""

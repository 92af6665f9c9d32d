"""The catalogue's view of one capture and its specimen."""

from dataclasses import dataclass, field
from enum import StrEnum

from vasculum.model.analysis import Analysis
from vasculum.model.answer import Answer
from vasculum.model.capture import Capture
from vasculum.model.certificate import Certificate
from vasculum.model.expected import Fact
from vasculum.model.verdict import Verdict
from vasculum.model.view import Place


class RecordState(StrEnum):
    """Where a capture stands on its way."""

    CAPTURED = "captured"
    """Safe on disk, not yet judged."""
    JUDGED = "judged"
    """Judged; its text, or other views of its specimen, still to come."""
    ACCEPTED = "accepted"
    """Complete and to be delivered: passed, or accepted by a person."""
    IN_REVIEW = "in-review"
    """Waits for a person."""
    RETAKE = "retake"
    """Must be taken again."""
    REPLACED = "replaced"
    """A retake took its place; kept in the bin, linked."""
    REJECTED = "rejected"
    """A person said no; kept in the bin."""


@dataclass(frozen=True, slots=True)
class Record:
    """One capture as the catalogue knows it: machine values and a person's corrections side by side."""

    capture: Capture
    state: RecordState
    analysis: Analysis | None = None
    """The chosen one: the newest complete, else the newest."""
    verdict: Verdict | None = None
    corrections: dict[str, str] = field(default_factory=dict)
    """Darwin Core term -> a person's value; `catalogNumber` among them."""
    correctors: dict[str, str] = field(default_factory=dict)
    """Darwin Core term -> the local pseudonym of the person who gave that value, where it is known."""
    facts: tuple[Fact, ...] = ()
    """What the list of expected numbers and the folder's card say, the list first; each term once."""
    suggestions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Darwin Core term -> values that persons gave before in place of such a reading."""
    certificate: Certificate | None = None
    """What its station could do when it was taken; None where no certificate was in force."""
    delivered: bool = False
    """A verified receipt is on file."""
    place: Place | None = None
    """Its specimen and what it shows of it; None where there is no shot list."""
    answers: tuple[Answer, ...] = ()
    """What centres said of it since, beside what is said here."""

    @property
    def catalog_number(self) -> str | None:
        """The number a person gave, else the one the station accepted."""
        return self.corrections.get("catalogNumber") or (self.verdict.catalog_number if self.verdict else None)

    @property
    def number_source(self) -> str | None:
        """Where that number comes from: `typed`, `barcode`, `text`, `file-name`; None while there is none."""
        if self.corrections.get("catalogNumber"):
            return "typed"
        known = self.verdict.identifier if self.verdict else None
        return known.source if known and known.catalog_number else None

    @property
    def also_shows(self) -> tuple[str, ...]:
        """The other specimens of the frame; none once a person has named it."""
        known = self.verdict.identifier if self.verdict else None
        return known.also if known and not self.corrections.get("catalogNumber") else ()

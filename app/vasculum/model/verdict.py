"""What was decided about a frame, and why."""

from dataclasses import dataclass
from enum import StrEnum

from vasculum.model.geometry import Box


class Status(StrEnum):
    """The three verdicts, in the words of the contract."""

    PASS = "pass"
    REVIEW = "review"
    RETAKE = "retake"

    @property
    def weight(self) -> int:
        """0 for pass, 2 for retake: the worse, the heavier."""
        return ("pass", "review", "retake").index(self.value)


class CheckStatus(StrEnum):
    """How one check ended."""

    PASS = "pass"
    WARN = "warn"
    FAIL = "fail"
    UNMEASURED = "unmeasured"


class Stage(StrEnum):
    """How far the analysis behind a verdict had come."""

    VERDICT = "verdict"
    """All steps but text."""
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Check:
    """One value held against one limit of the profile."""

    name: str
    status: CheckStatus
    value: float | None
    limit: float | None
    unit: str
    why: str
    """One sentence: what is."""
    remedy: str
    """One sentence: what to do; empty when it passes."""
    effect: Status = Status.PASS
    """What this check by itself does to the verdict."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Identifier:
    """The specimen's number as the station would have it; None for `catalog_number` where it is not safe to say."""

    catalog_number: str | None
    source: str | None
    """`barcode`, `scanned` (by hand), `text`, `file-name`, `typed`, `view` (the specimen's other views)."""
    confidence: float
    candidates: tuple[str, ...] = ()
    """What was read, where none of it could be accepted by itself."""
    also: tuple[str, ...] = ()
    """The other specimens of the frame, where the profile takes each code for one."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Pass, review or retake, with its checks and the sentences a person reads."""

    status: Status
    stage: Stage
    checks: tuple[Check, ...]
    reasons: tuple[str, ...]
    """Worst first, each a sentence with its remedy; empty for a pass."""
    identifier: Identifier | None
    """None where no number was read at all."""
    roles: tuple[str, ...] = ()
    """The role of each barcode finding, in their order."""
    profile_sha256: str = ""
    waits_for: tuple[str, ...] = ()
    """Views of its specimen that are still to come: so long it is not sent, even if it passes."""

    @property
    def catalog_number(self) -> str | None:
        """The accepted number, if one was accepted."""
        return self.identifier.catalog_number if self.identifier else None

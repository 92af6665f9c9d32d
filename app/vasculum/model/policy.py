"""What a profile says about judging and naming: plain data, so that judge, packaging and exports can share it."""

from dataclasses import dataclass, field

from vasculum.model.verdict import Status


@dataclass(frozen=True, slots=True)
class Limit:
    """How one check is held against its value, and what it does to the verdict."""

    check: str
    at_least: float | None = None
    """Values below fail."""
    at_most: float | None = None
    """Values above fail."""
    warn_margin: float = 0.0
    """Passing values within this distance of the limit warn."""
    on_warn: Status = Status.PASS
    on_fail: Status = Status.RETAKE
    on_unmeasured: Status = Status.REVIEW
    remedy: str = ""
    """The sentence shown on a fail."""
    source: str = ""
    """Where the number comes from."""


@dataclass(frozen=True, slots=True)
class CodeRole:
    """Which codes play one role: `catalogNumber otherCatalogNumber location lot collector control`."""

    role: str
    pattern: str
    """A regular expression that the whole text must match."""
    symbologies: tuple[str, ...] = ()
    """Empty: any."""
    prefix: str = ""
    """Printed, but not encoded: put before the value."""
    pad_to: int = 0
    """Digits to which a purely numeric value is filled with zeros."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Whose specimens these are: the profile's `[collection]` table."""

    institution_code: str = ""
    institution_id: str = ""
    """ROR URI."""
    collection_code: str = ""
    specimen_uri: str = ""
    """Template with `{catalogNumber}`; never promised to resolve."""
    licence: str = ""
    """URI; without one nothing is packaged."""
    rights_holder: str = ""
    credit: str = ""
    project: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules by which findings become a verdict."""

    limits: tuple[Limit, ...] = ()
    roles: tuple[CodeRole, ...] = ()
    several_codes: str = "review"
    """Two different catalogue numbers in a frame: `review`, or `first`."""
    required_steps: tuple[str, ...] = ()
    """A failure of one of these can never pass."""
    file_name_pattern: str = ""
    """Regular expression with a group `catalogNumber`; empty: names of files say nothing."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the station knew at that moment; frozen, kept with the verdict. `analyse` judges with an empty one."""

    file_name: str = ""
    same_number: tuple[str, ...] = ()
    """Capture ids that already carry the number read here, retaken ones left out."""
    replaces_number: str | None = None
    """The number of the capture of which this is the retake."""
    expected: tuple[str, ...] | None = None
    """Imported numbers; None where there is no list."""
    facts: dict[str, str] = field(default_factory=dict)

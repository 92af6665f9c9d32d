"""What a profile says about judging and naming: plain data, so that judge, packaging and exports can share it."""

from dataclasses import dataclass, field
from enum import StrEnum

from vasculum.model.cover import Cover
from vasculum.model.elsewhere import Elsewhere
from vasculum.model.neighbour import ListedRow, Neighbour
from vasculum.model.verdict import Status
from vasculum.model.view import ShotList, View

SYMBOLOGIES = (
    *("CODE_128", "CODE_39", "CODE_93", "ITF", "EAN_13"),
    *("DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417"),
)
"""The contract's, section 2."""


class Role(StrEnum):
    """What a code is for. Every other code is `foreign`, or `unknown` where the profile has no roles."""

    CATALOG_NUMBER = "catalogNumber"
    OTHER_CATALOG_NUMBER = "otherCatalogNumber"
    LOCATION = "location"
    LOT = "lot"
    COLLECTOR = "collector"
    CONTROL = "control"


class Checksum(StrEnum):
    """The check character at the end of a code's text."""

    NONE = "none"
    MOD10 = "mod10"
    """GS1 General Specifications, section 7.9: weights 3 and 1 from the right; ITF with a check digit, EAN."""
    MOD43 = "mod43"
    """ISO/IEC 16388, annex A: the optional check character of Code 39."""


class SeveralCodes(StrEnum):
    """What two different catalogue numbers in one frame mean."""

    REVIEW = "review"
    """A person is asked."""
    FIRST = "first"
    """The topmost, leftmost one counts."""
    EACH = "each"
    """Each is a specimen of its own, and the frame is a picture of all of them."""


class TextNumber(StrEnum):
    """What a number that only the label's text gives is worth."""

    IGNORE = "ignore"
    REVIEW = "review"
    ACCEPT = "accept"
    """For collections that print numbers without codes: accepted where it is surely read and no other one is."""


class Duplicates(StrEnum):
    """What a number that was photographed before means."""

    REVIEW = "review"
    VIEWS = "views"
    """Another look under the same number is another view of the specimen; the same look again is reviewed."""


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
    trainee_at_least: float | None = None
    """The stricter bound of trainee mode; nothing said: the bound moved in by the margin."""
    trainee_at_most: float | None = None
    look_at: str = ""
    """What a trainee should look at: one more sentence."""
    remedy: str = ""
    """The sentence shown on a fail."""
    source: str = ""
    """Where the number comes from."""


@dataclass(frozen=True, slots=True)
class CodeRole:
    """Which codes play one role."""

    role: Role
    pattern: str
    """A regular expression that the whole value must match, prefix and zeros put before it; a group `catalogNumber`
    picks the value out of a longer text (a URI)."""
    symbologies: tuple[str, ...] = ()
    """Empty: any but ITF, which is read in leaf veins and rulers; who uses it names it."""
    prefix: str = ""
    """Printed, but not encoded: put before the value."""
    pad_to: int = 0
    """Digits to which a purely numeric value is filled with zeros."""
    checksum: Checksum = Checksum.NONE
    """Of the code's whole text; a text that fails it plays no role. The check character is no part of the value."""


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
    preparations: str = ""
    """How the specimens of this profile are kept: `pressed on a sheet`, `pinned`."""
    access_rights: str = ""
    """Of every record, where a person gives it no other: anything but `open` keeps place and labels out of exports."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules by which findings become a verdict."""

    limits: tuple[Limit, ...] = ()
    roles: tuple[CodeRole, ...] = ()
    several_codes: SeveralCodes = SeveralCodes.REVIEW
    """Two different catalogue numbers in a frame."""
    required_steps: tuple[str, ...] = ()
    """A failure of one of these can never pass."""
    file_name_pattern: str = ""
    """Regular expression with a group `catalogNumber`; empty: names of files say nothing."""
    text_number: TextNumber = TextNumber.REVIEW
    duplicates: Duplicates = Duplicates.REVIEW
    unlisted: Status = Status.REVIEW
    """A number that an imported list does not have."""
    longest_gap: int = 5
    """A step over at most so many numbers, after a run without any, is a skip; 0: gaps mean nothing."""
    cover_pattern: str = ""
    """A scanned code that meets it opens that folder card; empty: cards are opened by hand."""
    cover_required: bool = False
    """A frame without an open folder card waits for a person."""
    cover_minutes: float = 60.0
    """A folder card expires when so long no frame was taken under it."""
    views: tuple[View, ...] = ()
    """The shot list: what is photographed of each specimen, in this order; empty: one frame, without a name."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the station knew at that moment; frozen, kept with the verdict. `analyse` judges with an empty one."""

    file_name: str = ""
    same_number: tuple[str, ...] = ()
    """Capture ids that already carry a number read here, retaken ones left out."""
    replaces_number: str | None = None
    """The number of the capture of which this is the retake."""
    expected: tuple[str, ...] | None = None
    """The numbers read here that an imported list has; None where there is no list."""
    facts: dict[str, str] = field(default_factory=dict)
    earlier: tuple[Neighbour, ...] = ()
    """The captures of `same_number`, oldest first, with how they look beside this one."""
    lookalikes: tuple[Neighbour, ...] = ()
    """Captures that look the same, nearest first."""
    run: tuple[Neighbour, ...] = ()
    """The captures just before this one in the same session, newest first; none beyond one not yet judged."""
    not_taken: tuple[str, ...] = ()
    """Numbers between the last one and this one that nobody has photographed."""
    listed: tuple[ListedRow, ...] = ()
    """The list's rows round the number read here, its own at offset 0, and those that the label may speak of."""
    scanned: str | None = None
    """The number that a hand scanner gave before the press."""
    cover: Cover | None = None
    """The folder card under which the frame was taken."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """Pictures that other stations delivered under a number read here, as far as a repository has told."""
    shot_list: ShotList | None = None
    """How far the specimen has come with the profile's views; None where it has but one frame without a name."""

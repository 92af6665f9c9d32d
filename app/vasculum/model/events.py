"""Everything that happens. An `Event` is stored first and shown second; a `Notice` is only shown.

Each event type has a `name` and a `version`; a changed meaning gets a new version and the store keeps a reader for the
old one. The JSON form is `json_form`'s.
"""

from dataclasses import dataclass
from typing import ClassVar

from vasculum.model.analysis import Analysis
from vasculum.model.answer import Answer
from vasculum.model.capture import CameraInfo, Capture
from vasculum.model.certificate import Certificate
from vasculum.model.cover import Cover
from vasculum.model.elsewhere import Elsewhere
from vasculum.model.expected import ExpectedList
from vasculum.model.ids import CaptureId
from vasculum.model.lanes import Lane
from vasculum.model.package import Package, Receipt
from vasculum.model.policy import Surroundings
from vasculum.model.verdict import Verdict

EVENTS: dict[str, type["Event"]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened and is kept in the journal."""

    name: ClassVar[str] = "event"
    version: ClassVar[int] = 1

    def __init_subclass__(cls) -> None:
        EVENTS[cls.name] = cls


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured(Event):
    """A shutter release whose files are safe on disk."""

    name = "captured"
    capture: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed(Event):
    """A stage of analysis and the verdict it led to."""

    name = "analysed"
    capture_id: CaptureId
    analysis: Analysis
    verdict: Verdict
    surroundings: Surroundings = Surroundings()


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced(Event):
    """A retake took the place of an earlier frame, which stays in the bin, linked."""

    name = "replaced"
    capture_id: CaptureId
    by: CaptureId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed(Event):
    """A person decided: `accept`, `reject`, `keep` (to review, whatever the verdict), `send-back` (to be taken again),
    `reopen` (back to review), or `undo` (back to where the verdict alone would have it)."""

    name = "reviewed"
    capture_id: CaptureId
    decision: str
    operator: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected(Event):
    """A person's value for a Darwin Core term, beside the machine's."""

    name = "corrected"
    capture_id: CaptureId
    term: str
    value: str
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Packaged(Event):
    """The package of a capture was sealed; its files lie in the store."""

    name = "packaged"
    package: Package


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered(Event):
    """A target confirmed a package, digest for digest."""

    name = "delivered"
    capture_id: CaptureId
    receipt: Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFailed(Event):
    """An attempt to deliver ended in a fault."""

    name = "delivery-failed"
    capture_id: CaptureId
    target: str
    message: str
    advice: str
    permanent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberElsewhere(Event):
    """A target has pictures of other stations under this capture's number: a person is asked before it is sent."""

    name = "number-elsewhere"
    capture_id: CaptureId
    target: str
    others: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Event):
    """The centre said something of a delivered picture: an identifier that it gave, a value that it corrected."""

    name = "answered"
    capture_id: CaptureId
    target: str
    path: str
    """Of the file beside the repository that says so."""
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Released(Event):
    """The local copies of a capture's originals are given up; the places named held every byte at that moment."""

    name = "released"
    capture_id: CaptureId
    sha256s: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedBack(Event):
    """Originals lie here again, their digests as delivered; the target named gave them."""

    name = "fetched-back"
    capture_id: CaptureId
    sha256s: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverOpened(Event):
    """A folder's card was scanned: it holds for the frames that follow; one that lay open before is closed."""

    name = "cover-opened"
    cover: Cover


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverClosed(Event):
    """The open folder's card was put away."""

    name = "cover-closed"
    code: str
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenClosed(Event):
    """No other view of a specimen is waited for: a person said that it is `whole`, or it was `left` for another one."""

    name = "specimen-closed"
    specimen: str
    """The capture id of its first frame."""
    how: str
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenReopened(Event):
    """A person took back that there are no other views."""

    name = "specimen-reopened"
    specimen: str
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedListed(Event):
    """A list of expected numbers was taken in, in place of an earlier one of its name."""

    name = "expected-listed"
    expected: ExpectedList
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedDropped(Event):
    """A list of expected numbers is no longer held against anything."""

    name = "expected-dropped"
    list_name: str
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRemoved(Event):
    """A value that persons gave before is not offered any more."""

    name = "suggestion-removed"
    term: str
    value: str
    operator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateIssued(Event):
    """The station's target was measured: frames taken from now on refer to this certificate."""

    name = "certificate-issued"
    certificate: Certificate


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraConnected(Event):
    """A body answers."""

    name = "camera-connected"
    camera: CameraInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraFault(Event):
    """A body does not do what it was asked."""

    name = "camera-fault"
    camera_id: str
    code: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFellBack(Event):
    """Models run on another execution provider than was asked for."""

    name = "provider-fell-back"
    asked: str
    used: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerFailed(Event):
    """A worker met a bug or its process died."""

    name = "worker-failed"
    worker: str
    error: str
    traceback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StationFault(Event):
    """The world (disk, catalogue, models) keeps a worker from its work; it tries again by itself."""

    name = "station-fault"
    worker: str
    code: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Shown, never stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewFrame(Notice):
    """One live-view picture: JPEG bytes as the body gave them."""

    camera_id: str
    jpeg: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapSeen(Notice):
    """What the swap trigger sees now: `same moving hands empty settling shoot unknown`."""

    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Notice):
    """What is being done, in words; `fraction` 0 to 1 or None where it is not known."""

    what: str
    capture_id: CaptureId | None = None
    fraction: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingWaits(Notice):
    """Nothing more can go to a target now but what waits for its hours; no lanes: it goes on."""

    target: str
    lanes: tuple[tuple[Lane, str], ...]
    """Each with the time of day, `20:00`, at which it opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyHere(Notice):
    """A picture that came by itself is in the catalogue already, byte for byte: it is not taken in again."""

    capture_id: CaptureId
    original_name: str

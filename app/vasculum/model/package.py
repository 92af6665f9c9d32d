"""What is delivered, how its delivery stands, and what the target confirmed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vasculum.model.ids import CaptureId


@dataclass(frozen=True, slots=True)
class PackageFile:
    """One file of a package, by its logical path in the object."""

    path: str
    """Logical path, `original/IMG_0001.jpg`, `metadata.json`; forward slashes."""
    sha256: str
    size: int
    media_type: str
    clocked: bool = False
    """Holds timings or clock: the package's id stands for what else it says."""


@dataclass(frozen=True, slots=True)
class Package:
    """A sealed manifest: the same content gives the same id, so that sending twice is harmless."""

    id: str
    """sha256 over the sorted identity lines `sha256  path` of all files but those that hold timings or clock."""
    object_id: str
    """The OCFL object: `urn:uuid:<media id>`."""
    capture_id: CaptureId
    catalog_number: str
    files: tuple[PackageFile, ...]
    message: str = "captured and accepted"
    """The OCFL version's message."""
    created: str = ""
    """RFC 3339; no part of the identity."""


class DeliveryState(StrEnum):
    """`ready -> sending -> sent`; back to `ready` after a passing fault, `failed` when a person must act."""

    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One outbox row."""

    id: int
    capture_id: CaptureId
    target: str
    state: DeliveryState
    attempts: int = 0
    package_id: str | None = None
    """Known once the package was made."""
    lease_until: datetime | None = None
    next_try: datetime | None = None
    last_error: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the target confirmed, read back from the target itself."""

    package_id: str
    object_id: str
    target: str
    version: str
    """The OCFL version, `v1`."""
    files: tuple[PackageFile, ...]
    """As found at the target after delivery; digests computed from the bytes there."""
    confirmed_at: datetime

    def matches(self, package: Package) -> bool:
        """Whether the target holds just this package's files, digest for digest.

        Clocked documents may be those of an earlier sealing of the same content: the equal id vouches for them.
        """
        if self.package_id != package.id or {item.path for item in self.files} != {item.path for item in package.files}:
            return False
        there = {item.path: item.sha256 for item in self.files}
        return all(there[item.path] == item.sha256 for item in package.files if not item.clocked)

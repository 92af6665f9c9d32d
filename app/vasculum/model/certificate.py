"""What a station could do on a morning: numbers from a frame of its target, held against what standards allow."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vasculum.model.capture import CameraInfo


class Fitness(StrEnum):
    """The four headlines a certificate can have."""

    FIT = "fit"
    NOTE = "note"
    HOUSE = "house"
    """Only to the house limit: outside FADGI's three stars, inside the profile's own limits."""
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Held:
    """One number held against one standard."""

    standard: str
    limit: float
    """Of the best level."""
    level: str | None
    """The best level whose limit holds; None outside all of them."""
    rank: int
    """0 for the best level; one past the last outside all of them."""


@dataclass(frozen=True, slots=True)
class Conformance:
    """One number of the target frame."""

    metric: str
    """`delta-e-mean`, `delta-e-p90`, `delta-e-max`, `white-balance`, `tone`, `noise`, `evenness`, `resolution`,
    `sampling-efficiency`."""
    title: str
    hint: str
    """What was measured, in the field's words."""
    value: float | None
    """None: not measured; `why` says why."""
    unit: str = ""
    as_taken: float | None = None
    """Before correction, where the value is after it."""
    why: str = ""
    at_least: bool = False
    """Whether more is better."""
    held: tuple[Held, ...] = ()

    def under(self, standard: str) -> Held | None:
        """How it stands under a standard; None where that says nothing of it, or nothing was measured."""
        return next((item for item in self.held if item.standard == standard), None)


@dataclass(frozen=True, slots=True)
class ChartUsed:
    """The target that was photographed."""

    name: str
    edition: str
    serial: str = ""
    since: str = ""
    """When it was made, `2022-12`; empty where nobody said."""
    age_months: int | None = None
    old: bool = False
    """Older than the profile allows, or than two years where that says nothing."""


@dataclass(frozen=True, slots=True)
class PatchError:
    """One patch of the target after correction."""

    name: str
    reference_lab: tuple[float, float, float]
    measured_lab: tuple[float, float, float]
    delta_e_2000: float


@dataclass(frozen=True, slots=True)
class Certificate:
    """A station's morning: every frame taken with this camera from here on refers to it until there is another."""

    id: str
    """A UUIDv7."""
    number: str
    """For people: `station-1/2026-11-24/1`."""
    station: str
    issued_at: datetime
    """UTC."""
    zone: str
    camera: CameraInfo | None
    """None where a file was measured, whatever took it."""
    settings: tuple[tuple[str, str], ...]
    """The camera's at that moment."""
    operator: str | None
    profile: str
    profile_sha256: str
    frame: str
    """The name of the target frame."""
    frame_sha256: str
    chart: ChartUsed
    numbers: tuple[Conformance, ...]
    patches: tuple[PatchError, ...]
    transform: str
    """The kind of colour transform that was fitted."""
    colour_and_tone: str | None
    """The best FADGI level within which every colour and tone number lies. Never a grade: one chart earns none."""
    fitness: Fitness
    headline: str
    notes: tuple[str, ...]
    """Sentences: what was found, what to do."""
    version: str
    """Of the program."""
    white: str | None = None
    """The name of the white frame, where evenness was measured on one."""
    icc_sha256: str | None = None
    """Of the ICC profile that was made of it."""
    signature: str | None = None
    """What `package.json.sig` is to a package, over the certificate without it; None where nothing is signed."""

"""What steps find. One frozen dataclass per kind; "found nothing" is an empty tuple, "could not look" is `StepFailed`.

Add a kind here when judge, packaging or exports must understand it; else let the step bring its own type and
register it with `@finding`.
"""

from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from vasculum.model.geometry import Box, Quad

KINDS: dict[str, type["Finding"]] = {}
F = TypeVar("F", bound="Finding")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Common to all findings: how sure it is, and where."""

    kind: ClassVar[str] = "finding"
    confidence: float = 1.0
    """0 to 1."""
    box: Box | None = None
    """Where in the frame; None where it concerns the whole frame."""


def finding(cls: type[F]) -> type[F]:
    """Registers a finding type under its `kind`, so that its JSON form can be read back."""
    KINDS[cls.kind] = cls
    return cls


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class BarcodeRead(Finding):
    """One code in the frame, with every reader that decoded it."""

    kind: ClassVar[str] = "barcode"
    text: str
    symbology: str
    """CODE_128 CODE_39 CODE_93 ITF EAN_13 DATA_MATRIX QR MICRO_QR AZTEC PDF_417."""
    quad: Quad
    readers: tuple[str, ...]
    """`zxing`, `zbar`; two passes of one engine are one reader."""

    @property
    def agreed(self) -> bool:
        """Whether two independent readers gave this same text here."""
        return len(self.readers) >= 2


@dataclass(frozen=True, slots=True)
class Patch:
    """One patch of a chart; Lab is CIE L*a*b*, D50, 2 degrees."""

    name: str
    measured_lab: tuple[float, float, float]
    """As taken, through the image's own ICC profile."""
    corrected_lab: tuple[float, float, float]
    """After the transform, this patch having taken no part in the fit (leave one out)."""
    reference_lab: tuple[float, float, float]
    delta_e_2000: float
    """CIEDE2000 of corrected against reference."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Mean, 90th percentile and largest of a set of CIEDE2000 differences."""

    mean: float
    p90: float
    max: float


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class ColourFit(Finding):
    """A colour chart and the transform that makes it true."""

    kind: ClassVar[str] = "chart"
    chart: str
    """`ColorChecker24`."""
    edition: str
    """`after-2014`, `before-2014`."""
    quad: Quad
    """The outline of the patches, from patch 1's corner clockwise as printed."""
    patches: tuple[Patch, ...]
    before: Spread
    after: Spread
    """Leave-one-out."""
    white_balance_delta_e: float
    """Mean chroma distance of the neutral patches from the reference, in the a*b* plane (FADGI's white balance)."""
    tone_delta_l: float
    """Largest L* difference over the neutral patches, as taken."""
    transform: str
    """`linear-3x3`, `root-polynomial-2`, ..."""
    parameters: tuple[tuple[float, ...], ...]
    """The matrix rows; its domain and range are written at the step that fits it."""

    @property
    def mirrored(self) -> bool:
        """Whether the frame shows the chart as in a mirror, as a scanner set wrongly does."""
        (x0, y0), (x1, y1), _, (x3, y3) = self.quad.corners
        return (x1 - x0) * (y3 - y0) < (y1 - y0) * (x3 - x0)


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationUsed(Finding):
    """The calibration of the camera that this frame is developed with: its even light, and where the frame has no chart
    its colours too."""

    kind: ClassVar[str] = "calibration"
    camera: str
    target: str
    made_at: str
    transform: str
    parameters: tuple[tuple[float, ...], ...]
    """As in `ColourFit`."""
    after: Spread
    """CIEDE2000 of the target's patches when it was made, leave-one-out."""
    for_want_of_a_chart: bool
    """Whether the colours are corrected by it, too; else the frame's own chart does that."""
    gains: tuple[tuple[tuple[float, float, float], ...], ...] = ()
    """Rows of nodes from edge to edge: linear R, G, B are multiplied with them; empty where the light is left alone."""


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleFit(Finding):
    """Pixels per millimetre in the plane of the object."""

    kind: ClassVar[str] = "scale"
    pixels_per_mm: float
    uncertainty: float
    """Half of the 95 % interval, px/mm."""
    method: str
    """`ruler`, `chart`, `profile`."""


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Finding):
    """One number about the frame that a limit of the profile can be held against."""

    kind: ClassVar[str] = "measure"
    name: str
    """The check it feeds: `sharpness`, `exposure`, `clipping`, `framing`, ..."""
    value: float | None
    """None means unmeasured; `why` says why."""
    unit: str
    why: str = ""
    """A sentence on what was seen, or on why nothing could be measured."""
    parts: tuple[tuple[str, float], ...] = ()
    """The numbers behind the value, by name."""


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutRegion(Finding):
    """A part of the picture."""

    kind: ClassVar[str] = "layout"
    region: str
    """`specimen label barcode chart scale stamp envelope`, and `page` for the object's own ground."""
    candidate: str = ""
    """The step that named it as a place to look at first; empty for what the layout step says in the end."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as read."""

    text: str
    quad: Quad
    confidence: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as read."""

    text: str
    quad: Quad
    confidence: float
    words: tuple[Word, ...] = ()


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class LabelText(Finding):
    """The text of one label, lines in reading order."""

    kind: ClassVar[str] = "label"
    quad: Quad
    lines: tuple[Line, ...]
    engine: str
    label: str = "other"
    """`main`, `determination`, `annotation`, `other`."""
    script: str = "printed"
    """`printed`, `typed`, `handwritten`, `mixed`."""
    rotation: int = 0
    """Clockwise degrees by which the label must be turned to be read: 0, 90, 180, 270."""

    @property
    def text(self) -> str:
        """All lines, one below the other."""
        return "\n".join(line.text for line in self.lines)


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRead(Finding):
    """One Darwin Core term read from the labels."""

    kind: ClassVar[str] = "field"
    term: str
    """The Darwin Core term's local name, `eventDate`."""
    value: str
    verbatim: str
    source: tuple[tuple[int, int], ...] = ()
    """(label index, line index) pairs; empty means from the barcode."""


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class NameMatch(Finding):
    """A scientific name of the station's checklist that a name read from the labels stands for."""

    kind: ClassVar[str] = "name-match"
    read: str
    """The `FieldRead`'s value."""
    name: str
    """As the checklist writes it, with its authors."""
    match: str
    """`exact` (genus and epithets are the same) or `fuzzy` (one listed name is plainly the nearest)."""
    checklist: str
    """Its name and date."""
    taxon_id: str = ""
    status: str = ""
    """The checklist's `taxonomicStatus`."""
    accepted: str = ""
    """The checklist's accepted name, where it says so."""


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint(Finding):
    """A perceptual hash: the same sheet again looks the same here."""

    kind: ClassVar[str] = "fingerprint"
    bits: str
    """64 bits as 16 hex digits."""
    detail: str = ""
    """256 finer bits as 64 hex digits; empty in analyses of version 1 of the step."""


@finding
@dataclass(frozen=True, slots=True, kw_only=True)
class StepFailed(Finding):
    """A step that could not look. Never to be confused with one that looked and found nothing."""

    kind: ClassVar[str] = "failed"
    step: str
    error: str
    required: bool = False


Findings = tuple[Finding, ...]


def of_kind(findings: Findings, kind: type[F]) -> tuple[F, ...]:
    """The findings of one type, in their order."""
    return tuple(item for item in findings if isinstance(item, kind))


def measure(findings: Findings, name: str) -> Measure | None:
    """The measure of that name, if a step left one."""
    return next((item for item in of_kind(findings, Measure) if item.name == name), None)


JsonObject = dict[str, Any]

"""What travels between the station and its analysis process. Plain frozen data, for it is pickled."""

from dataclasses import dataclass
from pathlib import Path

from vasculum.model.analysis import Analysis
from vasculum.model.findings import CalibrationUsed, ColourFit, Findings
from vasculum.model.verdict import Stage


@dataclass(frozen=True, slots=True)
class Bench:
    """What the process needs to begin."""

    profile: str
    profiles: tuple[Path, ...]
    """Where profiles lie, the first folder first."""
    models: Path
    provider: str = "auto"
    threads: int = 2
    megapixels: float = 400.0
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    checklist: Path | None = None
    """Where a checklist of scientific names lies, if the station has one."""
    graphs: tuple[str, ...] = ()
    """Pixel work that a graph does although there is no GPU: it was faster here."""
    niceness: int = 0
    """Added to the process's own where the system knows niceness (`give_way`): a backlog gives way to the shoot."""
    later: int = 0
    """Added to that for what is looked at after the verdict: at a station the next frame comes first."""


@dataclass(frozen=True, slots=True)
class LookJob:
    """Look at a file, for one stage."""

    path: Path
    name: str
    stage: Stage
    earlier: Findings = ()
    whole: bool = False
    """The steps of both lanes at the complete stage, all on the full development."""
    given_up: tuple[tuple[str, str], ...] = ()
    """Steps that are not tried any more on this file, each with the sentence of its `StepFailed`."""
    kept: tuple[tuple[str, Findings], ...] = ()
    """Steps that need not look again, each with what it found before."""
    one_by_one: bool = False
    """One step after the other, so that the last one begun is the one at fault."""
    address: str = ""
    """Where to read the file that is not seen under its path here; empty: it is."""


@dataclass(frozen=True, slots=True)
class DevelopJob:
    """Write the calibrated derivative, also as a pyramid of tiles where a place is named, and the thumbnail."""

    path: Path
    fit: ColourFit | None
    derivative: Path
    thumbnail: Path
    pixels_per_mm: float | None
    xmp: dict[str, str]
    refit: bool = False
    """The fit was made on another rendering (an embedded JPEG): it is made anew on the full development."""
    pyramid: Path | None = None
    calibrated: CalibrationUsed | None = None
    """The calibration that the analysis used, if the profile has one."""


Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class MarkedJob:
    """Fit the target whose corners a person has shown: pixels of the file, its upper left first, then clockwise."""

    path: Path
    name: str
    corners: tuple[Corner, ...]
    target: str
    values: str
    edition: str


@dataclass(frozen=True, slots=True)
class CharacteriseJob:
    """Work out a camera's calibration by the picture of a target."""

    path: Path
    name: str
    white: Path | None
    camera: str
    made_at: str
    target: str
    values: str
    edition: str
    serial: str
    corners: tuple[Corner, ...] = ()
    """Empty: the chart is looked for."""


@dataclass(frozen=True, slots=True)
class Characterised:
    """A calibration, plain: what a profile keeps of it, and what a person looks at before it does."""

    line: str
    """For `calibration` of the step `colour`."""
    target: str
    transform: str
    patches: tuple[tuple[str, float, float], ...]
    """Name, CIEDE2000 as taken, and after correction by a fit that the patch took no part in."""
    before: float
    after: float
    formula: str
    unevenness: float | None
    """Share by which the darkest part is darker; None without a white frame."""


@dataclass(frozen=True, slots=True)
class Developed:
    """Pixel size of the derivative and of the thumbnail, and what was done, in words."""

    size: tuple[int, int]
    thumbnail_size: tuple[int, int]
    technique: str


@dataclass(frozen=True, slots=True)
class Begun:
    """Sent before each step of a job, so that the station knows at what the process died or hangs."""

    step: str


Job = LookJob | DevelopJob | MarkedJob | CharacteriseJob
Answer = Analysis | Developed | ColourFit | Characterised

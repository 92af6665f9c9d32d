"""What travels between the station and its analysis process. Plain frozen data, for it is pickled."""

from dataclasses import dataclass
from pathlib import Path

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
    niceness: int = 0
    """Added to the process's own where the system knows niceness: a backlog gives way to the shoot."""


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


Job = LookJob | DevelopJob

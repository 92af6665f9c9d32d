"""Steps that crash, hang or eat memory, and a bench that brings them into the analysis process.

The bench is unpickled there, which makes the steps be found like those of the program; here a test does that itself.
"""

import ctypes
import time
from dataclasses import dataclass, fields
from pathlib import Path
from typing import ClassVar

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Fingerprint
from vasculum.model.frame import Frame
from vasculum.pipeline import steps
from vasculum.pipeline.step import Look
from vasculum.station.analysis_jobs import Bench

FOLDER = str(Path(__file__).parent / "steps")


@dataclass(frozen=True, slots=True)
class HostileBench(Bench):
    """A bench whose process also knows the steps of this folder."""

    def __reduce__(self) -> tuple[object, tuple[dict[str, object]]]:
        """Arrives with its steps."""
        return _arrived, ({field.name: getattr(self, field.name) for field in fields(self)},)


def _arrived(values: dict[str, object]) -> HostileBench:
    steps.__path__.append(FOLDER)
    return HostileBench(**values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Hostile:
    """What the three have in common."""

    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Fingerprint,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()

    def prepare(self, models: Models) -> Look:
        """The step's own fault."""
        return self.look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None."""
        return ()

    def look(self, frame: Frame, earlier: Findings) -> Findings:
        """Never ends well."""
        raise NotImplementedError


def segfault() -> None:
    """Reads where nothing is: SIGSEGV, as a native library's bug would bring it."""
    ctypes.string_at(0)


def hang() -> None:
    """Does not come back within any limit."""
    time.sleep(3600)


def eat_memory() -> None:
    """More than any bound, then stays."""
    eaten = [bytearray(b"x" * 50_000_000) for _ in range(40)]
    time.sleep(3600 if eaten else 0)

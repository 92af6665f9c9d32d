"""A step for tests alone."""

from dataclasses import dataclass
from typing import ClassVar

from hostile import Hostile, segfault

from vasculum.model.findings import Findings
from vasculum.model.frame import Frame


@dataclass(frozen=True, slots=True)
class Crash(Hostile):
    """Ends in `segfault`."""

    name: ClassVar[str] = "crash"

    def look(self, frame: Frame, earlier: Findings) -> Findings:
        """Never ends well."""
        segfault()
        return ()


STEP = Crash

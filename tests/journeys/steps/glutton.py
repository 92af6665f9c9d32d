"""A step for tests alone."""

from dataclasses import dataclass
from typing import ClassVar

from hostile import Hostile, eat_memory

from vasculum.model.findings import Findings
from vasculum.model.frame import Frame


@dataclass(frozen=True, slots=True)
class Glutton(Hostile):
    """Ends in `eat_memory`."""

    name: ClassVar[str] = "glutton"

    def look(self, frame: Frame, earlier: Findings) -> Findings:
        """Never ends well."""
        eat_memory()
        return ()


STEP = Glutton

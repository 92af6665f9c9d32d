"""A step for tests alone."""

from dataclasses import dataclass
from typing import ClassVar

from hostile import Hostile, hang

from vasculum.model.findings import Findings
from vasculum.model.frame import Frame


@dataclass(frozen=True, slots=True)
class Hang(Hostile):
    """Ends in `hang`."""

    name: ClassVar[str] = "hang"

    def look(self, frame: Frame, earlier: Findings) -> Findings:
        """Never ends well."""
        hang()
        return ()


STEP = Hang

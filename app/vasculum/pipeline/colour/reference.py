"""The published colours of charts, read from `resources/references`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from vasculum.model.errors import BadSettings
from vasculum.model.resource import resource
from vasculum.pipeline.colour.spaces import Floats

KIND = "ColorChecker24"
"""As findings name it."""
COLUMNS, ROWS = 6, 4
NEUTRALS = slice(18, 24)
"""The bottom row, white to black."""


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """The colours of one edition of a chart."""

    edition: str
    names: tuple[str, ...]
    """`A1` to `D6`, row-major."""
    lab: Floats
    """(24, 3) CIE L*a*b*, D50, 2 degrees; not writeable."""


@cache
def reference(edition: str, folder: Path | None = None) -> Chart:
    """The ColorChecker 24 of that edition (`after-2014`, `before-2014`), from `colorchecker24.toml` in `folder`.

    Raises BadSettings for an edition that the table does not know.
    """
    path = (folder or resource("references")) / "colorchecker24.toml"
    editions = tomllib.loads(path.read_text("utf-8"))["editions"]
    if edition not in editions:
        known = ", ".join(sorted(editions))
        raise BadSettings(f'The chart edition "{edition}" is not in the table.', f"Use one of: {known}.")
    patches = editions[edition]["patches"]
    lab = np.array([patch["lab"] for patch in patches], dtype=np.float64)
    lab.flags.writeable = False
    return Chart(edition, tuple(patch["position"] for patch in patches), lab)

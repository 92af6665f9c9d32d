"""Whether the picture came over whole: rows that repeat each other, or are of one even grey, are no photograph's."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.pyramid import grey_of
from vasculum.pipeline.step import Look

_EVERY = 7
"""Every so many columns are looked at: enough to tell rows apart, and odd, so that no block of 8 is met alike."""
_FEW = 37
"""Of those, every so many are looked at first."""
_LEAST_LEVEL, _MOST_LEVEL = 3, 252
"""Even rows that are black or burnt are a ground, not a fault."""


@dataclass(frozen=True, slots=True)
class TransferStep:
    """The longest run of rows, or of columns, that equal their neighbour to the last bit, as a share of the frame.

    A sensor's noise makes equal rows impossible; a decoder that lost its data, a dead line of a scanner and a buffer
    read twice leave them.
    """

    name: ClassVar[str] = "transfer"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        grey = grey_of(frame)
        rows, columns = _longest_run(grey[:, ::_EVERY]), _longest_run(grey[::_EVERY].T)
        down, across = rows[1] / frame.height, columns[1] / frame.width
        if down >= across:
            value, box = down, Box(0, rows[0], frame.width, rows[1] + 1)
            what = f"{rows[1] + 1} rows from row {rows[0]} on are the same"
        else:
            value, box = across, Box(columns[0], 0, columns[1] + 1, frame.height)
            what = f"{columns[1] + 1} columns from column {columns[0]} on are the same"
        found = value > 0
        why = f"{what}: a part of the picture did not come over." if found else "No row and no column repeats another."
        return (
            Measure(
                name="transfer",
                value=round(100 * value, 3),
                unit="%",
                why=why,
                box=box.clipped(frame.width, frame.height) if found else None,
            ),
        )


def _longest_run(lines: NDArray[np.uint8]) -> tuple[int, int]:
    """First line and length of the longest run of lines that equal the one before; black and burnt ones left out."""
    # Most lines differ from the one before in the first few places that are looked at.
    same = np.all(lines[1:, ::_FEW] == lines[:-1, ::_FEW], axis=1)
    at = np.flatnonzero(same) + 1
    alike = lines[at]
    photographed = (alike.max(axis=1) >= _LEAST_LEVEL) & (alike.min(axis=1) <= _MOST_LEVEL)
    same[at - 1] = np.all(alike == lines[at - 1], axis=1) & photographed
    edges = np.flatnonzero(np.diff(np.concatenate(([False], same, [False])).astype(np.int8)))
    starts, ends = edges[::2], edges[1::2]
    if not starts.size:
        return 0, 0
    longest = int(np.argmax(ends - starts))
    return int(starts[longest]), int(ends[longest] - starts[longest])


STEP = TransferStep

"""The photographs of a corpus with what its manifest says of each."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vasculum.benches.bench import Asked
from vasculum.model.errors import BadInput, StationError
from vasculum.model.frame import Frame
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2


@dataclass(frozen=True, slots=True)
class Photograph:
    """One row of the manifest."""

    path: Path
    says: Mapping[str, str]
    """The row's columns."""
    even: bool
    """Whether its group is one on which limits are chosen."""

    @property
    def groups(self) -> str:
        """`even` or `odd`."""
        return "even" if self.even else "odd"

    @property
    def name(self) -> str:
        """The file's path in the corpus."""
        return self.says["file"]

    def frame(self) -> Frame:
        """The picture, upright; what the station itself refuses (too small, cut short) as OpenCV gives it."""
        try:
            return decode(self.path)
        except StationError:
            return Frame(np.ascontiguousarray(cv2.imread(str(self.path))[..., ::-1]), self.path.name, "")


def photographs(asked: Asked) -> Iterator[Photograph]:
    """The rows of the asked groups whose file is a picture; all the corpus's tenth where it must be quick.

    Raises `BadInput` where there is no manifest.
    """
    assert asked.corpus is not None
    manifest = asked.corpus / "manifest.csv"
    if not manifest.is_file():
        raise BadInput(f"{asked.corpus} holds no manifest.csv.", "Name a folder of photographs with their truth.")
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = [
            Photograph(asked.corpus / row["file"], row, int(row["group_id"].lstrip("g") or 0) % 2 == 0)
            for row in csv.DictReader(file)
        ]
    wanted = [row for row in rows if asked.groups in ("all", row.groups)]
    yield from wanted[:: 10 if asked.quick else 1]

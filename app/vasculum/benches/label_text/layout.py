"""Regions found against boxes drawn by hand on photographs of the corpus (`layout_boxes.csv` beside the tests)."""

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vasculum.benches.bench import Asked, Table, interval
from vasculum.model.findings import Findings, LayoutRegion, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.decode import decode

BOXES = Path(__file__).resolve().parents[4] / "tests" / "pipeline" / "reading" / "layout_boxes.csv"
KINDS = ("specimen", "label", "barcode", "chart", "scale", "stamp", "envelope")
_FOUND = 0.5
"""Overlap (intersection over union) from which on a box is found."""


@dataclass(slots=True)
class Tally:
    """Boxes of one kind."""

    drawn: int = 0
    found: int = 0
    false: int = 0
    overlap: float = 0.0
    """Summed over the found."""


def drawn(width: int, height: int, file: str) -> list[tuple[str, Box]]:
    """The boxes drawn on one photograph, in its pixels."""
    with BOXES.open(newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["file"] == file]
    return [
        (
            row["region"],
            Box(
                round(float(row["x"]) * width),
                round(float(row["y"]) * height),
                round(float(row["width"]) * width),
                round(float(row["height"]) * height),
            ),
        )
        for row in rows
    ]


def files() -> list[str]:
    """The photographs that have boxes; none where the program runs without its tests."""
    if not BOXES.is_file():
        return []
    with BOXES.open(newline="") as table:
        return list(dict.fromkeys(row["file"] for row in csv.DictReader(table)))


def count(total: Tally, truth: Sequence[Box], found: Sequence[Box]) -> None:
    """Adds one photograph: the best pairs first, each box in one pair at most."""
    pairs = sorted(((a.overlap(b), i, j) for i, a in enumerate(truth) for j, b in enumerate(found)), reverse=True)
    left, right = set(range(len(truth))), set(range(len(found)))
    for overlap, i, j in pairs:
        if overlap >= _FOUND and i in left and j in right:
            left.remove(i)
            right.remove(j)
            total.overlap += overlap
    total.drawn += len(truth)
    total.found += len(truth) - len(left)
    total.false += len(right)


def table(asked: Asked, look: Callable[[Frame], Mapping[str, Findings]]) -> Table:
    """Boxes found, false ones and mean overlap, on the photographs that have boxes; `look` gives the layout by way.

    Photographs of an even `group_id`, on which limits were chosen, stand apart from those of an odd one.
    """
    assert asked.corpus is not None
    with (asked.corpus / "manifest.csv").open(newline="", encoding="utf-8") as manifest:
        odd = {row["file"]: int(row["group_id"][1:]) % 2 == 1 for row in csv.DictReader(manifest)}
    totals: dict[tuple[str, str, str], Tally] = {}
    for file in files()[:: 20 if asked.quick else 1]:
        frame = decode(asked.corpus / file)
        truth = drawn(frame.width, frame.height, file)
        for way, findings in look(frame).items():
            found = [region for region in of_kind(findings, LayoutRegion) if not region.candidate]
            for kind in KINDS:
                boxes = [region.box for region in found if region.region == kind and region.box]
                total = totals.setdefault(("odd" if odd[file] else "even", kind, way), Tally())
                count(total, [box for name, box in truth if name == kind], boxes)
    rows = tuple(
        (part, kind, way, one.drawn, one.found, interval(one.found, one.drawn), one.false, mean_overlap(one))
        for (part, kind, way), one in sorted(totals.items())
    )
    heads = ("group", "region", "way", "drawn", "found", "found % (95 %)", "false", "mean IoU of the found")
    return Table("layout", "Layout against boxes drawn by hand", heads, rows)


def mean_overlap(tally: Tally) -> float:
    """Mean intersection over union of the found boxes; 0 where there is none."""
    return round(tally.overlap / max(tally.found, 1), 2)

"""The network's regions and those put together from what other steps found, one box a thing."""

from collections.abc import Iterable, Sequence

from vasculum.model.findings import LayoutRegion
from vasculum.model.geometry import Box

FIRST = ("label", "scale", "stamp", "envelope")
"""Kinds in which the network's box stands where both have one."""
BELIEVED = {"label": 0.35, "chart": 0.85, "scale": 0.8, "stamp": 0.4, "envelope": 0.5}
"""Confidence from which on a candidate stands in the layout; one below still confirms what else was found there. Other
kinds never stand: a code is what was read."""
_SAME = 0.3
"""Overlap from which on two boxes are one thing; a box mostly inside another one is too."""
_INSIDE = 0.7


def merged(found: Sequence[LayoutRegion], seen: Sequence[LayoutRegion]) -> tuple[LayoutRegion, ...]:
    """What was found and what the network saw, by kind the better one first, as measured (docs/labels.md).

    Print is a label only where the network saw a paper, however faintly; without any candidates all print is.
    """
    kept: list[LayoutRegion] = []
    for kind in dict.fromkeys(region.region for region in (*found, *seen)):
        ours = [region for region in found if region.region == kind]
        theirs = [region for region in seen if region.region == kind]
        if kind == "label" and seen:
            ours = [region for region in ours if any(_same(region, other) for other in theirs)]
        theirs = [region for region in theirs if region.confidence >= BELIEVED.get(kind, 2.0)]
        kept += distinct((*theirs, *ours) if kind in FIRST else (*ours, *theirs))
    return tuple(kept)


def _same(region: LayoutRegion, other: LayoutRegion) -> bool:
    return region.box is not None and other.box is not None and one_thing(region.box, other.box)


def distinct(regions: Iterable[LayoutRegion]) -> list[LayoutRegion]:
    """The regions that lie where no earlier one does."""
    kept: list[LayoutRegion] = []
    for region in regions:
        if region.box is not None and not any(_same(region, other) for other in kept):
            kept.append(region)
    return kept


def one_thing(box: Box, other: Box) -> bool:
    """Whether two boxes of one kind are the same thing."""
    return box.overlap(other) > _SAME or max(share(box, other), share(other, box)) > _INSIDE


def share(box: Box, other: Box) -> float:
    """The share of a box that lies in another one."""
    width = min(box.right, other.right) - max(box.x, other.x)
    height = min(box.bottom, other.bottom) - max(box.y, other.y)
    return max(width, 0) * max(height, 0) / max(box.area, 1)

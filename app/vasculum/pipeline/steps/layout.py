"""What lies where, from what the network saw, what the other steps found and what remains."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import (
    BarcodeRead,
    ColourFit,
    Finding,
    Findings,
    LabelText,
    LayoutRegion,
    ScaleFit,
    of_kind,
)
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.layout import distinct, merged, share
from vasculum.pipeline.reading.outline import outline
from vasculum.pipeline.reading.remains import specimens
from vasculum.pipeline.step import Look

_CHART_RIM = 0.06
"""Share of the patches' outline by which a chart's own border stands out on each side."""
_CODE_LINES = 3
"""At a code, a chart, a ruler are so many lines at most."""
_FEWEST_SIGNS, _LEAST = 8, 0.55
"""A label has so many signs, read at least that surely; less is a scrap of print."""
_STAMP_WORDS = 6
_DARK = 90.0
"""8-bit level below which the ground of the writing is dark."""
_SPECIMEN = 0.67
"""The share of boxes so found that were right on 24 photographs of an even group (docs/labels.md)."""
_COVERED, _COVERING = 0.2, 0.5
"""The share of a remaining thing that the network saw as a specimen, or of what it saw in there, from which on both are
one;
0.2 and 0.5 do the same on photographs of an even group."""
_SAME = 0.55
"""Overlap from which on two labels' papers are one."""


@dataclass(frozen=True, slots=True)
class LayoutStep:
    """One `LayoutRegion` a thing, with the candidates of step `regions` where it ran."""

    name: ClassVar[str] = "layout"
    version: ClassVar[str] = "3"
    lane: ClassVar[str] = "text"
    finds: ClassVar[tuple[type[Finding], ...]] = (LayoutRegion,)
    needs: ClassVar[tuple[type[Finding], ...]] = (LabelText,)
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, ColourFit, LayoutRegion, ScaleFit)
    one_specimen: bool = True
    """All that lies there is one specimen, as on a sheet or a pin; a drawer has one box for each."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        named = [region for region in of_kind(before, LayoutRegion) if region.box]
        figures = [replace(region, candidate="") for region in named if region.candidate == "text"]
        rulers = figures or [
            LayoutRegion(region="scale", box=fit.box, confidence=fit.confidence) for fit in of_kind(before, ScaleFit)
        ]
        known = [
            *(
                LayoutRegion(region="barcode", box=read.quad.box, confidence=0.99)
                for read in of_kind(before, BarcodeRead)
            ),
            *(_chart(fit) for fit in of_kind(before, ColourFit)),
            *distinct(rulers),
        ]
        seen = [replace(region, candidate="") for region in named if region.candidate == "regions"]
        labels = list(_labels(frame, of_kind(before, LabelText), known))
        found = merged([*labels, *known], [region for region in seen if region.region != "specimen"])
        remains = specimens(frame.pixels, [region.box for region in merged([*labels, *known], ()) if region.box])
        things = _specimens(remains, [region for region in seen if region.region == "specimen"])
        return (*(_as_one(things) if self.one_specimen and things else things), *found)


def _specimens(remains: Sequence[Box], seen: Sequence[LayoutRegion]) -> list[LayoutRegion]:
    """What remains where the network saw a specimen; all that remains, or all it saw, where they share nothing."""
    places = [region.box for region in seen if region.box]
    shared = [box for box in remains if any(share(box, at) > _COVERED or share(at, box) > _COVERING for at in places)]
    if shared or not seen:
        return [LayoutRegion(region="specimen", box=box, confidence=_SPECIMEN) for box in shared or remains]
    return list(seen)


def _as_one(things: Sequence[LayoutRegion]) -> tuple[LayoutRegion]:
    boxes = [region.box for region in things if region.box]
    around = Box.around(corner for box in boxes for corner in ((box.x, box.y), (box.right, box.bottom)))
    return (LayoutRegion(region="specimen", box=around, confidence=max(region.confidence for region in things)),)


def _chart(fit: ColourFit) -> LayoutRegion:
    box = fit.quad.box
    return LayoutRegion(region="chart", box=box.grown(round(_CHART_RIM * min(box.width, box.height))), confidence=0.98)


def _labels(frame: Frame, labels: Sequence[LabelText], known: Sequence[LayoutRegion]) -> Iterator[LayoutRegion]:
    """One region a paper; what is printed at a code, on a chart, on a ruler or by a house's stamp is none."""
    texts = [label.box or label.quad.box for label in labels]
    papers: list[tuple[Box, float]] = []
    for number, label in enumerate(labels):
        if _part_of_other(texts[number], label, known) or _dark(frame, texts[number]):
            continue
        box, seen = outline(frame.pixels, label, [text for place, text in enumerate(texts) if place != number])
        if not _stamp(label, seen) and len(label.text) >= _FEWEST_SIGNS and label.confidence >= _LEAST:
            papers.append((box, round(label.confidence * (0.6 + 0.1 * seen), 4)))
    for number, (box, sure) in enumerate(papers):
        if not any(
            _within(box, other)
            for place, (other, _) in enumerate(papers)
            if place != number and (other.area, -place) > (box.area, -number)
        ):
            yield LayoutRegion(region="label", box=box, confidence=sure)


def _part_of_other(text: Box, label: LabelText, known: Sequence[LayoutRegion]) -> bool:
    """Whether words are printed at a code, or on a chart or a ruler."""
    for region in known:
        box = region.box
        if box is None or len(label.lines) > _CODE_LINES or text.width > 2 * max(box.width, box.height):
            continue
        if region.region == "barcode" and box.grown(round(0.8 * box.height)).overlap(text) > 0:
            return True
        if share(text, box.grown(round(0.12 * min(box.width, box.height)))) > 0.6:
            return True
    return False


def _dark(frame: Frame, text: Box) -> bool:
    """Whether the writing is light on dark: a ruler's or a chart's, no label's."""
    box = text.clipped(frame.width, frame.height)
    step = max(1, min(box.width, box.height) // 40)
    return float(np.median(frame.pixels[box.y : box.bottom : step, box.x : box.right : step])) < _DARK


def _stamp(label: LabelText, seen: int) -> bool:
    """Whether a few words in capitals stand on the sheet itself, with hardly an edge about them."""
    words = label.text.split()
    return seen <= 2 and len(words) <= _STAMP_WORDS and sum(word.isupper() for word in words) >= 0.7 * len(words)


def _within(box: Box, other: Box) -> bool:
    return share(box, other) > 0.8 or box.overlap(other) > _SAME


STEP = LayoutStep

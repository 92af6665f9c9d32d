"""Reads the labels: lines found and recognised by two ONNX models, Tesseract asked about what is doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models, Run
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, ColourFit, Finding, Findings, LabelText, LayoutRegion, of_kind
from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.layout.merged import BELIEVED
from vasculum.pipeline.reading import tesseract
from vasculum.pipeline.reading.direction import turned_cut, upside_down
from vasculum.pipeline.reading.figures import in_code, ruler_boxes, ruler_figures
from vasculum.pipeline.reading.grouping import group_lines
from vasculum.pipeline.reading.hand import hand_odds
from vasculum.pipeline.reading.labels import labels
from vasculum.pipeline.reading.lines import Corners, aligned, axes, turned_over
from vasculum.pipeline.reading.places import find_text
from vasculum.pipeline.reading.recognition import Alphabet, ReadLine, alphabet, cut_line, read_lines
from vasculum.pipeline.step import Look

_PAPERS = ("label", "stamp")
"""Kinds of regions that carry text."""


@dataclass(frozen=True, slots=True)
class TextStep:
    """All text of the frame, grouped to labels, with honest confidences."""

    name: ClassVar[str] = "text"
    version: ClassVar[str] = "5"
    lane: ClassVar[str] = "text"
    finds: ClassVar[tuple[type[Finding], ...]] = (LabelText, LayoutRegion)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, ColourFit, LayoutRegion)
    long_side: int = 1920
    """Pixels to which the frame is made small for finding lines; they are read at full resolution."""
    rough_side: int = 1280
    """Pixels at which text is looked for outside of the regions that step `regions` saw; what is found there is then
    looked at as they are."""
    least_confidence: float = 0.5
    """Lines below are not text: leaf veins, ruler marks."""
    doubtful: float = 0.8
    """Lines below are shown to Tesseract too, where it has languages."""
    second_readings: int = 6
    """At most so many lines a frame are read twice."""
    languages: str = ""
    """Tesseract's language packs (`eng+lat+deu`) for a second reading of doubtful lines; a profile names those of its
    labels, and a pack that is not installed is left out (docs/decisions/0086)."""

    def prepare(self, models: Models) -> Look:
        """Opens and warms the three models."""
        names = ("text-detection", "text-recognition", "text-direction")
        find, read, turn = (models.callable(name) for name in names)
        for name in names:
            models.warm(name)
        classes = read(np.zeros((1, 3, 48, 64), np.float32))[0].shape[2]
        signs = alphabet(models.metadata("text-recognition"), classes)
        languages = tesseract.available(self.languages)
        return lambda frame, before: self._look(frame, before, (find, read, turn), signs, languages)

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """The models, and Tesseract where it is."""
        uses = tuple(models.use(name) for name in ("text-detection", "text-recognition", "text-direction"))
        languages = tesseract.available(self.languages)
        return (*uses, tesseract.engine(languages)) if languages else uses

    def _look(
        self, frame: Frame, before: Findings, runs: tuple[Run, Run, Run], signs: Alphabet, languages: str
    ) -> Findings:
        find, read, turn = runs
        charts = [fit.quad.box for fit in of_kind(before, ColourFit)]
        codes = [read.quad.box for read in of_kind(before, BarcodeRead)]
        papers = [
            (region.box, region.region == "label" and region.confidence >= BELIEVED["label"])
            for region in of_kind(before, LayoutRegion)
            if region.candidate == "regions" and region.region in _PAPERS and region.box is not None
        ]
        lines = [
            corners
            for corners in find_text(frame.pixels, [box for box, _ in papers], find, self.long_side, self.rough_side)
            if not _in_any(corners, charts) and not in_code(corners, codes)
        ]
        groups = group_lines(lines, frame.pixels, codes, [box for box, believed in papers if believed])
        for group in groups:
            along, _ = axes([lines[index] for index in group])
            for index in group:
                lines[index] = aligned(lines[index], along)
        cuts = [cut_line(frame.pixels, corners) for corners in lines]
        for index in upside_down(groups, lines, cuts, turn, read, signs):
            cuts[index], lines[index] = turned_cut(cuts[index]), turned_over(lines[index])
        texts = self._second(cuts, read_lines(cuts, read, signs), languages)
        good = {i for i, text in enumerate(texts) if text.text and text.confidence >= self.least_confidence}
        figures = ruler_figures(lines, [text.text for text in texts])
        good -= figures
        kept = [[index for index in group if index in good] for group in groups]
        rulers = tuple(
            LayoutRegion(region="scale", box=box.clipped(frame.width, frame.height), confidence=0.8, candidate="text")
            for box in ruler_boxes([lines[index] for index in sorted(figures)])
        )
        by_hand = [hand_odds(cut, text) for cut, text in zip(cuts, texts, strict=True)]
        return (*labels([group for group in kept if group], lines, texts, by_hand), *rulers)

    def _second(self, cuts: Sequence[Pixels], texts: list[ReadLine], languages: str) -> list[ReadLine]:
        doubtful = [i for i, text in enumerate(texts) if text.text and 0.3 < text.confidence < self.doubtful]
        chosen = sorted(doubtful, key=lambda i: -len(texts[i].text))[: self.second_readings]
        if not languages or not chosen:
            return texts
        again = tesseract.second_reading([cuts[i] for i in chosen], [texts[i] for i in chosen], languages)
        better = dict(zip(chosen, again, strict=True))
        return [better.get(index, text) for index, text in enumerate(texts)]


def _in_any(corners: Corners, boxes: Sequence[Box]) -> bool:
    x, y = corners.mean(axis=0)
    return any(box.holds((float(x), float(y))) for box in boxes)


STEP = TextStep

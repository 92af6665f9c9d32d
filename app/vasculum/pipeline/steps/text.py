"""Reads the labels: lines found and recognised by two ONNX models, Tesseract asked about what is doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from vasculum.inference import Models, Run
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import ColourFit, Finding, Findings, LabelText, Line, Word, of_kind
from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box, Quad
from vasculum.pipeline.reading import tesseract
from vasculum.pipeline.reading.detection import Corners, find_lines
from vasculum.pipeline.reading.grouping import group_lines
from vasculum.pipeline.reading.recognition import Alphabet, ReadLine, alphabet, cut_line, read_lines, turned_over
from vasculum.pipeline.step import Look


@dataclass(frozen=True, slots=True)
class TextStep:
    """All text of the frame, grouped to labels, with honest confidences."""

    name: ClassVar[str] = "text"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "text"
    finds: ClassVar[tuple[type[Finding], ...]] = (LabelText,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    long_side: int = 1920
    """Pixels to which the frame is made small for finding lines; they are read at full resolution."""
    least_confidence: float = 0.5
    """Lines below are not text: leaf veins, ruler marks."""
    doubtful: float = 0.8
    """Lines below are shown to Tesseract too."""
    second_readings: int = 6
    """At most so many lines a frame are read twice."""
    languages: str = "eng+lat+fra+deu"

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
        lines = [corners for corners in find_lines(frame.pixels, find, self.long_side) if not _in_any(corners, charts)]
        cuts = [cut_line(frame.pixels, corners) for corners in lines]
        for index, chance in enumerate(turned_over(cuts, turn)):
            if chance > 0.9:
                cuts[index] = np.ascontiguousarray(cuts[index][::-1, ::-1])
                lines[index] = np.roll(lines[index], -2, axis=0)
        texts = self._second(cuts, read_lines(cuts, read, signs), languages)
        good = [i for i, text in enumerate(texts) if text.text and text.confidence >= self.least_confidence]
        groups = group_lines([lines[index] for index in good])
        engine = "PP-OCRv6" + (" + tesseract" if languages else "")
        return tuple(_label([(lines[good[index]], texts[good[index]]) for index in group], engine) for group in groups)

    def _second(self, cuts: Sequence[Pixels], texts: list[ReadLine], languages: str) -> list[ReadLine]:
        if not languages:
            return texts
        doubtful = [i for i, text in enumerate(texts) if text.text and 0.3 < text.confidence < self.doubtful]
        for index in sorted(doubtful, key=lambda i: -len(texts[i].text))[: self.second_readings]:
            text, sure = tesseract.read_line(cuts[index], languages)
            if sure > texts[index].confidence and len(text) >= 3:
                texts[index] = replace(texts[index], text=text, confidence=sure, spans=())
        return texts


def _label(lines: list[tuple[Corners, ReadLine]], engine: str) -> LabelText:
    read = tuple(_line(corners, text) for corners, text in lines)
    points = np.concatenate([corners for corners, _ in lines])
    box = Box.around([(float(x), float(y)) for x, y in points])
    turned = float(np.median([np.degrees(np.arctan2(*(c[1] - c[0])[::-1])) for c, _ in lines]))
    return LabelText(
        quad=Quad.of_box(box),
        lines=read,
        engine=engine,
        box=box,
        confidence=float(np.mean([line.confidence for line in read])),
        rotation=int(round(-turned / 90) % 4 * 90),
    )


def _line(corners: Corners, text: ReadLine) -> Line:
    words = tuple(Word(span.text, _part(corners, span.begin, span.end), span.confidence) for span in text.spans)
    return Line(text.text, _quad(corners), text.confidence, words)


def _part(corners: Corners, begin: float, end: float) -> Quad:
    top_left, top_right, bottom_right, bottom_left = corners
    top, bottom = top_right - top_left, bottom_right - bottom_left
    return _quad(
        np.array(
            [top_left + begin * top, top_left + end * top, bottom_left + end * bottom, bottom_left + begin * bottom]
        )
    )


def _quad(corners: Corners) -> Quad:
    return Quad.of([(float(x), float(y)) for x, y in corners])


def _in_any(corners: Corners, boxes: Sequence[Box]) -> bool:
    x, y = corners.mean(axis=0)
    return any(box.holds((float(x), float(y))) for box in boxes)


STEP = TextStep

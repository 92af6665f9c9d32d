"""Which Darwin Core terms the labels give, and with which words."""

from dataclasses import dataclass
from typing import ClassVar

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, FieldRead, Finding, Findings, LabelText, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline.reading.caption import captions
from vasculum.pipeline.reading.transcription.dates import ShortYears
from vasculum.pipeline.reading.transcription.fields import fields
from vasculum.pipeline.step import Look


@dataclass(frozen=True, slots=True)
class TranscriptionStep:
    """One `FieldRead` a value: term, value, verbatim words, lines, confidence. What is not there stays absent."""

    name: ClassVar[str] = "transcription"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "text"
    finds: ClassVar[tuple[type[Finding], ...]] = (FieldRead,)
    needs: ClassVar[tuple[type[Finding], ...]] = (LabelText,)
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead,)
    short_years_from: int = 1927
    """A year of two digits is taken for the one of these years it fits, and left out where none or two do."""
    short_years_to: int = 1999
    least_confidence: float = 0.3
    """Values less sure are left to a person."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        short = ShortYears(self.short_years_from, self.short_years_to)
        labels = of_kind(before, LabelText)
        found = fields(labels, of_kind(before, BarcodeRead), short, captions(frame.pixels, labels))
        return tuple(item for item in found if item.confidence >= self.least_confidence)


STEP = TranscriptionStep

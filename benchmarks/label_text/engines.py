"""Ours, Tesseract alone and rapidocr alone, each from the same picture to a text and CPU seconds."""

import json
import os
import resource
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytesseract

from vasculum.inference import Models
from vasculum.model.findings import Findings, LabelText, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.resource import model_folder
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps import colour
from vasculum.pipeline.steps.barcode import Barcode
from vasculum.pipeline.steps.layout import LayoutStep
from vasculum.pipeline.steps.text import TextStep
from vasculum.pipeline.steps.transcription import TranscriptionStep

_LANGUAGES = "eng+lat+deu+fra+spa"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one engine read in one picture."""

    text: str
    seconds: float
    """CPU seconds, all threads and child processes together; decoding the file left out."""
    findings: Findings = ()


def cpu_seconds() -> float:
    """CPU time of this process and of its children that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


class Ours:
    """The steps of the text lane as a profile runs them, with codes and chart found before them."""

    def __init__(self) -> None:
        models = Models(model_folder(), provider="cpu", threads=1)
        self._before = [step.prepare(models) for step in (Barcode(), colour.STEP())]
        self._text, self._layout, self._fields = (
            step.prepare(models) for step in (TextStep(), LayoutStep(), TranscriptionStep())
        )

    def read(self, path: Path) -> Answer:
        """The labels of a picture; the seconds are the text step's alone."""
        frame: Frame = decode(path)
        before = self._earlier(frame)
        begun = cpu_seconds()
        found = self._text(frame, before)
        spent = cpu_seconds() - begun
        text = "\n".join(label.text for label in of_kind(found, LabelText))
        whole = (*before, *found)
        return Answer(text, spent, (*found, *self._layout(frame, whole), *self._fields(frame, whole)))

    def everything(self, frame: Frame) -> Findings:
        """What all these steps find in a frame."""
        found = self._earlier(frame)
        found = (*found, *self._text(frame, found))
        return (*found, *self._layout(frame, found))

    def _earlier(self, frame: Frame) -> Findings:
        found: Findings = ()
        for look in self._before:
            found = (*found, *look(frame, found))
        return found


class Tesseract:
    """Tesseract with its own page segmentation."""

    def read(self, path: Path, boxes: Sequence[Box] = ()) -> Answer:
        """The text of the whole picture, or of the boxes one after the other."""
        pixels = decode(path).pixels
        begun = cpu_seconds()
        parts = [pixels[box.y : box.bottom, box.x : box.right] for box in boxes] or [pixels]
        texts = [pytesseract.image_to_string(part, lang=_LANGUAGES) for part in parts]
        return Answer("\n".join(texts), cpu_seconds() - begun)


@dataclass(slots=True)
class Rapidocr:
    """rapidocr in the environment that `VASCULUM_RAPIDOCR` names (its python); `ready` is False without one."""

    python: str = field(default_factory=lambda: os.environ.get("VASCULUM_RAPIDOCR", ""))
    _process: "subprocess.Popen[str] | None" = None

    @property
    def ready(self) -> bool:
        return bool(self.python)

    def read(self, path: Path, boxes: Sequence[Box] = ()) -> Answer:
        """The text of the whole picture, or of the boxes one after the other."""
        if self._process is None:
            script = str(Path(__file__).with_name("rapidocr_alone.py"))
            self._process = subprocess.Popen(
                [self.python, script],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"path": str(path), "boxes": [[box.x, box.y, box.width, box.height] for box in boxes]}
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        said = json.loads(self._process.stdout.readline())
        return Answer(said["text"], said["seconds"])

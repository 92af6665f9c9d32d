"""Ours, Tesseract alone and rapidocr alone, each from the same picture to a text and CPU seconds."""

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np
import pytesseract

from vasculum.inference import Models
from vasculum.model.errors import StationError
from vasculum.model.findings import Findings, LabelText, LayoutRegion, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.model.resource import model_folder
from vasculum.pipeline.decode import decode
from vasculum.pipeline.reading.caption import captions
from vasculum.pipeline.reading.tesseract import available
from vasculum.pipeline.steps import colour
from vasculum.pipeline.steps.barcode import Barcode
from vasculum.pipeline.steps.layout import LayoutStep
from vasculum.pipeline.steps.regions import Regions
from vasculum.pipeline.steps.text import TextStep
from vasculum.pipeline.steps.transcription import TranscriptionStep

_LANGUAGES = "eng+lat+deu+fra+spa"
_DRAWN_LANGUAGES = {"fr": "fra", "nl": "nld", "pt": "por", "la": "lat", "es": "spa"}
_NO_RAPIDOCR = (
    "rapidocr is not there, so its rows are left out: give it an environment of its own (python -m venv DIR; "
    "DIR/bin/pip install rapidocr==3.10.0) and set VASCULUM_RAPIDOCR=DIR/bin/python."
)
_NO_TESSERACT = "Tesseract is not installed, so its rows are left out."


@dataclass(frozen=True, slots=True)
class Answer:
    """What one engine read in one picture."""

    text: str
    seconds: float
    """CPU seconds, all threads and child processes together; decoding the file left out."""
    findings: Findings = ()
    captions: frozenset[int] = frozenset()
    """Indices of labels that a program wrote into the picture."""


class Engine(Protocol):
    """One way of reading."""

    def read(self, path: Path, boxes: Sequence[Box] = (), language: str = "") -> Answer:
        """The text of a picture, or of the boxes one after the other; `language`: the one it is in, if known."""


@contextmanager
def engines(say: Callable[[str], None]) -> Iterator[Mapping[str, Engine]]:
    """Ours, and those others that are here; `say` hears which are not."""
    found: dict[str, Engine] = {"ours": Ours()}
    if shutil.which("tesseract"):
        found["Tesseract"] = Tesseract()
    else:
        say(_NO_TESSERACT)
    python = os.environ.get("VASCULUM_RAPIDOCR") or (sys.executable if find_spec("rapidocr") else "")
    rapid = Rapidocr(python) if python else None
    if rapid:
        found["rapidocr"] = rapid
    else:
        say(_NO_RAPIDOCR)
    try:
        yield found
    finally:
        if rapid:
            rapid.close()


class Ours:
    """The steps of the text lane as a profile runs them, with codes and chart found before them."""

    def __init__(self) -> None:
        models = Models(model_folder(), provider="cpu", threads=1)
        self._before = [step.prepare(models) for step in (Regions(), Barcode(), colour.STEP())]
        self._text, self._layout, self._fields = (
            step.prepare(models) for step in (TextStep(), LayoutStep(), TranscriptionStep())
        )

    def read(self, path: Path, boxes: Sequence[Box] = (), language: str = "") -> Answer:
        """The labels of a picture; the seconds are the text step's alone."""
        frame = decode(path)
        if not boxes:
            return self._read(frame)
        parts = [self._read(Frame(np.ascontiguousarray(cut), path.name, "")) for cut in cuts(frame, boxes)]
        return Answer("\n".join(part.text for part in parts), sum(part.seconds for part in parts))

    def regions(self, frame: Frame) -> Mapping[str, Findings]:
        """What the layout step says of a frame with the network's candidates, and without them."""
        found = self._earlier(frame)
        found = (*found, *self._text(frame, found))
        blind = tuple(one for one in found if not (isinstance(one, LayoutRegion) and one.candidate == "regions"))
        return {"with the network": self._layout(frame, found), "without": self._layout(frame, blind)}

    def _read(self, frame: Frame) -> Answer:
        before = self._earlier(frame)
        begun = _cpu_seconds()
        found = self._text(frame, before)
        spent = _cpu_seconds() - begun
        labels = of_kind(found, LabelText)
        text = "\n".join(label.text for label in labels)
        told = (*before, *found, *self._fields(frame, (*before, *found)))
        return Answer(text, spent, told, captions(frame.pixels, labels))

    def _earlier(self, frame: Frame) -> Findings:
        found: Findings = ()
        for look in self._before:
            found = (*found, *look(frame, found))
        return found


class Tesseract:
    """Tesseract with its own page segmentation, and the language packs of those languages that are installed."""

    def read(self, path: Path, boxes: Sequence[Box] = (), language: str = "") -> Answer:
        """The text of the whole picture, or of the boxes one after the other."""
        frame = decode(path)
        known = available(_DRAWN_LANGUAGES.get(language, _LANGUAGES)) or "eng"
        begun = _cpu_seconds()
        texts = [pytesseract.image_to_string(part, lang=known) for part in cuts(frame, boxes) or [frame.pixels]]
        return Answer("\n".join(texts), _cpu_seconds() - begun)


class Rapidocr:
    """rapidocr as its package runs it, in a process of its own: it brings a second OpenCV (docs/decisions/0004)."""

    def __init__(self, python: str) -> None:
        self._command = [python, str(Path(__file__).with_name("rapidocr_alone.py"))]
        self._process: subprocess.Popen[str] | None = None

    def read(self, path: Path, boxes: Sequence[Box] = (), language: str = "") -> Answer:
        """The text of the whole picture, or of the boxes one after the other. Raises `StationError` if it ends."""
        if self._process is None:
            pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
            self._process = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=quiet, text=True)
        asked = {"path": str(path), "boxes": [[box.x, box.y, box.width, box.height] for box in boxes]}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            print(json.dumps(asked), file=self._process.stdin, flush=True)
            said = json.loads(self._process.stdout.readline())
        except (BrokenPipeError, ValueError) as fault:
            advice = f"Try {' '.join(self._command)} by hand, or unset VASCULUM_RAPIDOCR."
            raise StationError(f"rapidocr gave no answer for {path.name}.", advice) from fault
        return Answer(said["text"], said["seconds"])

    def close(self) -> None:
        """Ends the process."""
        if self._process is not None:
            self._process.communicate()


def cuts(frame: Frame, boxes: Sequence[Box]) -> list["np.ndarray[tuple[int, ...], np.dtype[np.uint8]]"]:
    """The pixels within each box."""
    return [frame.pixels[box.y : box.bottom, box.x : box.right] for box in boxes]


def _cpu_seconds() -> float:
    """CPU time of this process and of its children that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime

"""Error rates of texts: whole photographs, labels cut out by hand, one sheet at two resolutions."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from vasculum.benches.bench import Asked, Table
from vasculum.benches.label_text import layout, rendered
from vasculum.benches.label_text.engines import Answer, Engine
from vasculum.benches.label_text.gold import Gold
from vasculum.benches.label_text.scores import RATES, cer, rates
from vasculum.model.geometry import Box
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2

_NOTE = (
    "Error rates leave out differences of quotes, dashes and white space. CPU s: of a picture, all threads and child "
    "processes together, decoding left out; ours without codes and chart, which are looked for before and for more."
)
_PAGE = (4000, 6000)
"""Rows and columns of the frame of 24 Mpx."""


def whole(golds: Sequence[Gold], read: Mapping[str, Sequence[Answer]]) -> Table:
    """Whole pictures, by kind of picture and engine."""
    rows = []
    for name, chosen in _subsets():
        for engine, answers in read.items():
            some = [(gold.text, answer) for gold, answer in zip(golds, answers, strict=True) if chosen(gold)]
            if some:
                rows.append((name, len(some), engine, *rates(some)))
    return Table("text", "Text of whole pictures", ("pictures", "n", "engine", *RATES), tuple(rows), _NOTE)


def drawn_labels(gold: Gold) -> list[Box]:
    """The label boxes drawn by hand on a photograph; none where nobody drew."""
    if gold.name not in layout.files():
        return []
    frame = decode(gold.path)
    boxes = [box for kind, box in layout.drawn(frame.width, frame.height, gold.name) if kind == "label"]
    return [box.clipped(frame.width, frame.height) for box in boxes]


def large(asked: Asked, engines: Mapping[str, Engine]) -> Table:
    """One drawn sheet of five labels at 24 and at 60 Mpx: CPU seconds and errors."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        drawn = list(rendered.labels("es", "typewriter", 5, Path(folder)))
        page = np.full((*_PAGE, 3), 214, np.uint8)
        for number, (path, _) in enumerate(drawn):
            label = decode(path).pixels
            top, left = 500 + 600 * number, 300 + 900 * (number % 3)
            page[top : top + label.shape[0], left : left + label.shape[1]] = label
        truth = "\n".join(text for _, text in drawn)
        for megapixels in (24, 60):
            factor = (megapixels / 24) ** 0.5
            path = Path(folder) / f"{megapixels}.png"
            grown = cv2.resize(page, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
            cv2.imwrite(str(path), grown[..., ::-1])
            for engine, reader in engines.items():
                asked.say(f"A frame of {megapixels} Mpx, {engine}.")
                answer = reader.read(path)
                rows.append((megapixels, engine, round(cer(truth, answer.text), 4), round(answer.seconds, 2)))
    heads = ("Mpx", "engine", "CER", "CPU s")
    return Table("large", "The same five drawn labels in a frame of 24 and of 60 Mpx", heads, tuple(rows))


def _subsets() -> Iterator[tuple[str, Callable[[Gold], bool]]]:
    for task in ("labels", "insects", "sheets"):
        for half, even in (("all", None), ("even groups", True), ("odd groups", False)):

            def chosen(gold: Gold, task: str = task, even: bool | None = even) -> bool:
                return gold.task == task and bool(gold.fields) and even in (None, gold.even)

            yield f"{task}, gold, {half}", chosen
    yield "labels, by eye", lambda gold: gold.task == "labels" and not gold.fields and not gold.handwritten
    yield "labels by hand", lambda gold: gold.handwritten

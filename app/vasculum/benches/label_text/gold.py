"""Photographs with a human transcription, from the corpus's manifest."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from vasculum.benches.bench import Asked
from vasculum.model.errors import BadInput

_TASKS = ("labels", "insects", "sheets")
_QUICK = 20


@dataclass(frozen=True, slots=True)
class Gold:
    """One photograph: what stands on its labels, and the Darwin Core parse where the source has one."""

    path: Path
    name: str
    """As the manifest has it."""
    task: str
    """`labels`, `insects`, `sheets`."""
    even: bool
    style: str
    """How it is written, in the manifest's words."""
    text: str = ""
    """Empty where nobody has written it down."""
    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Darwin Core terms, every value that the parse has of each; empty where there is no parse."""

    @property
    def handwritten(self) -> bool:
        """Whether the source calls it handwritten only."""
        return self.style == "handwritten"


def photographs(asked: Asked) -> list[Gold]:
    """The photographs with a text: gold transcriptions, and texts read by eye. Raises `BadInput` without a manifest."""
    found = [gold for gold in everything(asked) if gold.text]
    return found[:: len(found) // max(1, len(found) // _QUICK)] if asked.quick else found


def everything(asked: Asked) -> Iterator[Gold]:
    """All photographs of labels, insects and sheets in the groups that were asked for."""
    assert asked.corpus is not None
    manifest = asked.corpus / "manifest.csv"
    if not manifest.is_file():
        advice = "Name a folder of photographs with their truth by --corpus."
        raise BadInput(f"{asked.corpus} holds no manifest.csv.", advice)
    with manifest.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            even = int(row["group_id"].lstrip("g") or 0) % 2 == 0
            if row["task"] in _TASKS and asked.groups in ("all", "even" if even else "odd"):
                known = (asked.corpus / row["file"], row["file"], row["task"], even, row["label_style"])
                yield Gold(*known, *_truth(asked.corpus, row))


def _truth(corpus: Path, row: dict[str, str]) -> tuple[str, dict[str, tuple[str, ...]]]:
    """The text (by eye: lines parted by ` | `) and the parse."""
    if row["ground_truth_type"] == "source (human gold transcription)":
        gold = json.loads((corpus / row["ground_truth_file"]).read_text(encoding="utf-8"))
        return gold["text"], _fields(gold["parsed"])
    if row["ground_truth_type"] == "read by eye" and " | " in row["ground_truth"]:
        text = re.sub(r" \[[^\]]*\]| \(barcode, vertical\)", "", row["ground_truth"])
        return text.replace(" | ", "\n"), {}
    return "", {}


def _fields(parts: list[dict[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for part in parts:
        for key, value in part.items():
            found.setdefault(key.split(":")[1], []).append(value)
    return {key: tuple(values) for key, values in found.items()}

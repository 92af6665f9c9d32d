"""Photographs with a human transcription, from the corpus's manifest."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Gold:
    """One photograph: what stands on its labels, and the Darwin Core parse where the source has one."""

    path: Path
    task: str
    """`labels`, `insects`, `sheets`."""
    even: bool
    style: str
    text: str
    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Darwin Core terms, every value that the parse has of each; empty where there is no parse."""

    @property
    def handwritten(self) -> bool:
        """Whether the source calls it handwritten only."""
        return self.style == "handwritten"


def photographs(corpus: Path) -> Iterator[Gold]:
    """Gold transcriptions first, then texts read by eye (lines parted by ` | `)."""
    with (corpus / "manifest.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["task"] in ("labels", "insects", "sheets")]
    for row in rows:
        known = (corpus / row["file"], row["task"], int(row["group_id"][1:]) % 2 == 0, row["label_style"])
        if row["ground_truth_type"] == "source (human gold transcription)":
            gold = json.loads((corpus / row["ground_truth_file"]).read_text())
            yield Gold(*known, gold["text"], _fields(gold["parsed"]))
        elif row["ground_truth_type"] == "read by eye" and " | " in row["ground_truth"]:
            text = re.sub(r" \[[^\]]*\]| \(barcode, vertical\)", "", row["ground_truth"])
            yield Gold(*known, text.replace(" | ", "\n"))


def _fields(parts: list[dict[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for part in parts:
        for key, value in part.items():
            found.setdefault(key.split(":")[1], []).append(value)
    return {key: tuple(values) for key, values in found.items()}

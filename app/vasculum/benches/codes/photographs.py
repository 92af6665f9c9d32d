"""Real photographs with the values that somebody but the readers says they hold."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.codes.alone import readers
from vasculum.model.errors import BadInput, StationError
from vasculum.model.frame import Frame
from vasculum.pipeline.barcodes.readers import plain
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2

_CONTROL = re.compile(
    "<(?:NUL|SOH|STX|ETX|EOT|ENQ|ACK|BEL|BS|HT|LF|VT|FF|CR|SO|SI|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|FS|GS|RS|US|DEL"
    r"|U\+[0-9A-F]+)>"
)
_SPECIMENS = ("sheets", "insects", "slides", "labels", "hard")
_NAMES = ("ours", "zxing", "zbar")
_QUICK = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One photograph with the values that it is known to hold; None where nobody says."""

    path: Path
    subset: str
    """A symbology for symbols, `specimens` for photographs of specimens, `no code` where there is none."""
    even: bool
    expected: frozenset[str] | None
    independent: bool
    """Whether the values come from the source, or from an eye, and not from a reader."""


@dataclass(slots=True)
class Tally:
    """What was expected and read in one subset."""

    pictures: int = 0
    expected: int = 0
    read: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_NAMES, 0))
    unlisted: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_NAMES, 0))


def rows(corpus: Path, groups: str) -> Iterator[Row]:
    """The photographs of the manifest, RAW stubs left out; `groups` keeps those with an even or odd group number.

    Raises `BadInput` where there is no manifest.
    """
    manifest = corpus / "manifest.csv"
    if not manifest.is_file():
        raise BadInput(f"{corpus} holds no manifest.csv.", "Name a folder of photographs with their truth by --corpus.")
    with manifest.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            even = int(row["group_id"].lstrip("g") or 0) % 2 == 0
            if row["task"] != "raw" and groups in ("all", "even" if even else "odd"):
                values, independent = _truth(row), "no expected value" not in row["barcode_value_source"]
                independent = independent and row["barcode_value_source"] != "decoded by zxing-cpp 3.1.1"
                yield Row(corpus / row["file"], _subset(row, values), even, values, independent)


def _subset(row: dict[str, str], values: frozenset[str] | None) -> str:
    if not values:
        return "no code" if values is not None else "nobody says"
    return "specimens" if row["task"] in _SPECIMENS else row["subtask"]


def _truth(row: dict[str, str]) -> frozenset[str] | None:
    if row["barcode_value"]:
        several = row["task"] in ("sheets", "labels")
        values = row["barcode_value"].split("; ") if several else [row["barcode_value"]]
        return frozenset(bare(value) for value in values)
    return frozenset() if row["has_barcode"] == "no" or row["has_barcode"].startswith("none (must not") else None


def bare(text: str) -> str:
    """A value without control characters, also where they are written as names (`<GS>`), and without line ends."""
    return plain(_CONTROL.sub("", text))


def read_photographs(asked: Asked) -> Iterator[Table]:
    """Values read of those expected, and values that no truth lists, each by name."""
    assert asked.corpus is not None
    ways = readers()
    tallies: dict[tuple[str, str], Tally] = {}
    differing: list[tuple[str, ...]] = []
    wanted = list(rows(asked.corpus, asked.groups))
    for number, row in enumerate(wanted[:: _QUICK if asked.quick else 1]):
        if number % 20 == 0:
            asked.say(f"Photograph {number + 1} of {len(wanted)}.")
        frame = _opened(row.path)
        texts = {name: frozenset(bare(text) for text in reader(frame)) for name, reader in ways.items()}
        expected = row.expected or frozenset()
        truth = "" if row.independent or not expected else ", truth from a reader"
        tally = tallies.setdefault((row.subset + truth, "even" if row.even else "odd"), Tally())
        tally.pictures, tally.expected = tally.pictures + 1, tally.expected + len(expected)
        for name in _NAMES:
            tally.read[name] += len(texts[name] & expected)
            tally.unlisted[name] += len(texts[name] - expected)
        for text in sorted(frozenset().union(*texts.values()) - expected):
            differing.append((row.path.name, text[:60], _by(texts, text), "not listed"))
        differing += [
            (row.path.name, text[:60], _by(texts, text), "missed") for text in sorted(expected - texts["ours"])
        ]
    yield _table(tallies)
    heads = ("picture", "value", "read by", "what")
    yield Table(
        "differences", "Values that the truth does not list, and those that ours missed", heads, tuple(differing)
    )


def _by(texts: dict[str, frozenset[str]], text: str) -> str:
    return " ".join(name for name in _NAMES if text in texts[name]) or "none"


def _table(tallies: dict[tuple[str, str], Tally]) -> Table:
    heads = ("subset", "groups", "pictures", "expected", *(f"{name} read" for name in _NAMES), "ours % (95 %)")
    heads += tuple(f"{name} unlisted" for name in _NAMES)
    lines = [
        (
            *(subset, groups, one.pictures, one.expected),
            *(*one.read.values(), interval(one.read["ours"], one.expected)),
            *one.unlisted.values(),
        )
        for (subset, groups), one in sorted(tallies.items())
    ]
    return Table("photographs", "Values read in photographs", heads, tuple(lines), _NOTE)


_NOTE = (
    "Every reader gets the same pixels; values are compared without control characters. Unlisted: read, but not in the "
    "list of what the picture holds, which names one code where there may be two."
)


def _opened(path: Path) -> Frame:
    """The picture; what the station itself refuses (too small, cut short) as OpenCV gives it."""
    try:
        return decode(path)
    except StationError:
        return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]), path.name, "")

"""Codes read in real photographs: ours beside zxing-cpp alone and pyzbar alone, in one run, as one table.

    python benchmarks/identify.py [CORPUS] [--groups all|even|odd] [--details]

Every reader gets the same grey picture. `read / expected` counts the values the manifest gives; `unlisted` counts
values that a picture with a known truth does not have, and any value read where there is no code. Values are compared
without control characters. CPU seconds are the process's own, all threads together.
"""

import argparse
import csv
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import zxingcpp
from pyzbar import pyzbar

from vasculum.inference import Models
from vasculum.model.errors import StationError
from vasculum.model.findings import BarcodeRead, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.barcodes.readers import ZXING_FORMATS, plain
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.barcode import Barcode

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
_CONTROL = re.compile(
    "<(?:NUL|SOH|STX|ETX|EOT|ENQ|ACK|BEL|BS|HT|LF|VT|FF|CR|SO|SI|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|FS|GS|RS|US|DEL"
    r"|U\+[0-9A-F]+)>"
)
Reader = Callable[[Frame], list[str]]


@dataclass(slots=True)
class Tally:
    """What one reader did on one subset."""

    read: int = 0
    unlisted: int = 0
    seconds: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """One photograph with the values that it is known to hold; None where nobody says."""

    path: Path
    subset: str
    expected: frozenset[str] | None


def rows(corpus: Path, groups: str) -> Iterator[Row]:
    """The photographs of the manifest, RAW stubs left out; `groups` keeps those with an even or odd group number."""
    with (corpus / "manifest.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            number = int(row["group_id"].lstrip("g") or 0)
            if row["task"] == "raw" or (groups != "all" and (number % 2 == 0) != (groups == "even")):
                continue
            yield Row(corpus / row["file"], "/".join(filter(None, (row["task"], row["subtask"]))), _truth(row))


def _truth(row: dict[str, str]) -> frozenset[str] | None:
    if row["barcode_value"]:
        several = row["task"] in ("sheets", "labels")
        values = row["barcode_value"].split("; ") if several else [row["barcode_value"]]
        return frozenset(bare(value) for value in values)
    return frozenset() if row["has_barcode"].startswith("none (must not") else None


def bare(text: str) -> str:
    """A value without control characters, also where they are written as names (`<GS>`), and without line ends."""
    return plain(_CONTROL.sub("", text))


def ours() -> Reader:
    """The barcode step as a profile runs it."""
    look = Barcode().prepare(Models(model_folder(), provider="cpu", threads=1))
    return lambda frame: [read.text for read in of_kind(look(frame, ()), BarcodeRead)]


def zxing_alone(frame: Frame) -> list[str]:
    """One whole-frame pass of zxing-cpp over the contract's symbologies, all its options at their defaults."""
    found = zxingcpp.read_barcodes(
        cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY), formats=ZXING_FORMATS, text_mode=zxingcpp.TextMode.Plain
    )
    return [code.text for code in found if code.valid]


def zbar_alone(frame: Frame) -> list[str]:
    """One whole-frame pass of zbar over all that it knows."""
    grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY)
    return [code.data.decode("utf-8", "replace") for code in pyzbar.decode(np.ascontiguousarray(grey))]


def main() -> None:
    """Runs all and prints the table."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    asked.add_argument("--groups", choices=("all", "even", "odd"), default="all")
    asked.add_argument("--details", action="store_true", help="each picture in which the readers differ")
    asked.add_argument("--only", default="", help="subsets that begin so")
    wanted = asked.parse_args()
    readers: dict[str, Reader] = {"ours": ours(), "zxing": zxing_alone, "zbar": zbar_alone}
    tallies: dict[str, dict[str, Tally]] = {}
    expected: dict[str, int] = {}
    for row in rows(wanted.corpus, wanted.groups):
        if not row.subset.startswith(wanted.only):
            continue
        frame = _opened(row.path)
        expected[row.subset] = expected.get(row.subset, 0) + len(row.expected or ())
        by_name = tallies.setdefault(row.subset, {name: Tally() for name in readers})
        answers = {name: _timed(reader, frame, by_name[name]) for name, reader in readers.items()}
        for name, values in answers.items():
            if row.expected is not None:
                by_name[name].read += len(values & row.expected)
                by_name[name].unlisted += len(values - row.expected)
        if wanted.details and (len(set(answers.values())) > 1 or answers["ours"] != (row.expected or frozenset())):
            print(
                row.path.name,
                f"{frame.megapixels:.1f} Mpx",
                "expected",
                sorted(row.expected or ()),
                {name: sorted(values) for name, values in answers.items()},
                flush=True,
            )
    _print(tallies, expected)


def _opened(path: Path) -> Frame:
    """The picture; what the station itself refuses (too small, cut short) as OpenCV gives it."""
    try:
        return decode(path)
    except StationError as fault:
        print(f"refused by the station, measured all the same: {fault}")
        return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]), path.name, "")


def _timed(reader: Reader, frame: Frame, tally: Tally) -> frozenset[str]:
    begun = time.process_time()
    values = reader(frame)
    tally.seconds.append(time.process_time() - begun)
    return frozenset(bare(value) for value in values)


def _print(tallies: dict[str, dict[str, Tally]], expected: dict[str, int]) -> None:
    names = ("ours", "zxing", "zbar")
    print("\n| subset | expected | " + " | ".join(f"{name} read, unlisted, CPU s (median)" for name in names) + " |")
    print("|---|---|" + "---|" * len(names))
    totals = {name: Tally() for name in names}
    for subset in sorted(tallies):
        cells = []
        for name in names:
            tally = tallies[subset][name]
            total = totals[name]
            total.read, total.unlisted = total.read + tally.read, total.unlisted + tally.unlisted
            total.seconds += tally.seconds
            cells.append(_cell(tally))
        print(f"| {subset} | {expected[subset]} | " + " | ".join(cells) + " |")
    print(f"| all | {sum(expected.values())} | " + " | ".join(_cell(totals[name]) for name in names) + " |")


def _cell(tally: Tally) -> str:
    return f"{tally.read}, {tally.unlisted}, {sum(tally.seconds):.1f} ({np.median(tally.seconds):.2f})"


if __name__ == "__main__":
    main()

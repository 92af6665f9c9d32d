"""Photographs named without a person, with a profile for each source; and names that are wrong, which must be none.

    python benchmarks/naming.py [CORPUS] [--text]

Every specimen photograph of the manifest goes through the barcode step and the rules of naming, under the profile of
its source. `--text` reads the labels of those that codes alone do not decide: their print may confirm. A photograph
counts as read where at least one of its values was; as named where all that it is named by is true and nothing waits.
A photograph that is said to hold no code is named wrongly by any name; where nobody says, its name is counted apart, as
unverified. CPU seconds are the process's own.
"""

import argparse
import csv
import math
import re
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vasculum.inference import Models
from vasculum.model.errors import StationError
from vasculum.model.findings import BarcodeRead, LabelText, of_kind
from vasculum.model.frame import Frame
from vasculum.model.policy import CodeRole, Policy, Role, SeveralCodes, Surroundings
from vasculum.model.resource import model_folder
from vasculum.pipeline.decode import decode
from vasculum.pipeline.identify import identify
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.roles import numbers_in, plain
from vasculum.pipeline.step import Look
from vasculum.pipeline.steps.barcode import Barcode
from vasculum.pipeline.steps.text import STEP as TEXT

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
PHOTOGRAPHS = ("sheets", "labels", "insects", "slides", "drawers", "hard")
_DATA_MATRIX = ("DATA_MATRIX",)


def _numbers(*patterns: str, several: SeveralCodes = SeveralCodes.REVIEW, symbologies: tuple[str, ...] = ()) -> Policy:
    roles = tuple(CodeRole(Role.CATALOG_NUMBER, pattern, symbologies) for pattern in patterns)
    return Policy(roles=roles, several_codes=several)


PROFILES = {
    # Several specimens on one sheet: each number is one.
    "CapPow/HerbASAP": _numbers(r"V\d{7}F?", r"ETSU\d{6}", several=SeveralCodes.EACH),
    "NaturalHistoryMuseum/gouda": _numbers(r"BM\d{9}", several=SeveralCodes.EACH),
    "rherbst123/HerbariumScribe": _numbers(r"C\d{7}F"),
    "rafelafrance/LabelLlama": _numbers(r"\d{6}", symbologies=("CODE_128",)),
    "Gene-Weaver/VoucherVision": _numbers(r"\d{7}", symbologies=("CODE_39",)),
    # One of Meise's two sheets carries its figures as an EAN, without the acronym.
    "DiSSCo/dissco.github.io": Policy(
        roles=(
            CodeRole(Role.CATALOG_NUMBER, r"BR\d{13}", ("CODE_128",)),
            CodeRole(Role.CATALOG_NUMBER, r"\d{13}", ("EAN_13",)),
            CodeRole(Role.CATALOG_NUMBER, r"0\d{8}", _DATA_MATRIX),
        )
    ),
    "idigbio-aocr/label-data": _numbers(r"\d{8}", r"TENN-L-\d{7}", r"WIS-L-\d{7}", symbologies=("CODE_39",)),
    "lisunshiny/herbarium-processor": _numbers(r"LSU\d{8}", r"\d{8}", symbologies=("CODE_39",)),
    "NaturalHistoryMuseum/ALICE": _numbers(r"0\d{8}", symbologies=_DATA_MATRIX),
}
"""Patterns as a curator of each source would write them, from the values that the manifest gives."""
EVERYTHING = _numbers(*(role.pattern for policy in PROFILES.values() for role in policy.roles))
"""For sources without a profile: the loosest that any of the others has."""


@dataclass(slots=True)
class Tally:
    """What became of one source's photographs."""

    photographs: int = 0
    coded: int = 0
    read: int = 0
    named: int = 0
    by_text: int = 0
    wrong: int = 0
    unverified: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """One photograph: what it holds, what was read, what it was named."""

    truth: frozenset[str]
    reads: tuple[BarcodeRead, ...]
    names: frozenset[str]
    by_text: bool

    @property
    def right(self) -> bool:
        """Named, and by nothing that is not true."""
        return bool(self.names) and self.names <= self.truth

    @property
    def wrong(self) -> bool:
        """Named by something that the manifest does not have."""
        return bool(self.names - self.truth)


def outcome(row: dict[str, str], corpus: Path, codes: Look, text: Look | None) -> Outcome:
    """What becomes of one photograph of the manifest under its source's profile."""
    frame = _opened(corpus / row["file"])
    policy = PROFILES.get(row["source_repo"], EVERYTHING)
    truth = frozenset(plain(value) for value in re.split(r";\s*", row["barcode_value"]) if value)
    reads = of_kind(codes(frame, ()), BarcodeRead)
    names, by_text = _names(reads, (), policy), False
    if text is not None and not names and numbers_in(reads, policy):
        names = _names(reads, of_kind(text(frame, reads), LabelText), policy)
        by_text = bool(names)
    return Outcome(truth, reads, names, by_text)


def _names(reads: tuple[BarcodeRead, ...], labels: tuple[LabelText, ...], policy: Policy) -> frozenset[str]:
    known = identify(reads, labels, Surroundings(), policy).identifier
    return frozenset((known.catalog_number, *known.also)) if known and known.catalog_number else frozenset()


def main() -> None:
    """Runs all and prints the table."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    asked.add_argument("--text", action="store_true", help="let the labels' print confirm")
    wanted = asked.parse_args()
    models = Models(model_folder(), provider="cpu", threads=1)
    codes, text = Barcode().prepare(models), TEXT().prepare(models) if wanted.text else None
    tallies: dict[str, Tally] = defaultdict(Tally)
    begun = time.process_time()
    with (wanted.corpus / "manifest.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["task"] in PHOTOGRAPHS]
    for row in rows:
        found = outcome(row, wanted.corpus, codes, text)
        tally = tallies[row["source_repo"]]
        unknown = not found.truth and row["has_barcode"] != "no"
        tally.photographs += 1
        tally.coded += bool(found.truth)
        tally.read += bool(found.truth & {plain(read.text) for read in found.reads})
        tally.named += found.right
        tally.by_text += found.by_text
        tally.wrong += found.wrong and not unknown
        tally.unverified += bool(found.names) and unknown
        if (found.truth and not found.names) or found.wrong:
            seen = [(read.text, read.symbology, "+".join(read.readers)) for read in found.reads]
            print(f"{row['file']}: true {sorted(found.truth)}, named {sorted(found.names)}, read {seen}", flush=True)
    _print(tallies)
    print(f"\n{time.process_time() - begun:.0f} CPU s")


def _opened(path: Path) -> Frame:
    try:
        return decode(path)
    except StationError:
        return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]), path.name, "")


def _print(tallies: dict[str, Tally]) -> None:
    print("\n| source | photographs | with a known number | read | named | by print | named wrongly | unverified |")
    print("|---|---|---|---|---|---|---|---|")
    total = Tally()
    for source in sorted(tallies):
        tally = tallies[source]
        print(f"| {source} | {_cells(tally)} |")
        for name in Tally.__slots__:  # type: ignore[attr-defined]
            setattr(total, name, getattr(total, name) + getattr(tally, name))
    print(f"| all | {_cells(total)} |")
    low, high = wilson(total.named, total.read)
    print(f"\nNamed of those read: {total.named} of {total.read} ({low:.0%} to {high:.0%}, Wilson, 95 %).")


def _cells(tally: Tally) -> str:
    return " | ".join(str(getattr(tally, name)) for name in Tally.__slots__)  # type: ignore[attr-defined]


def wilson(good: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not count:
        return 0.0, 1.0
    z, share = 1.959964, good / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return middle - half, middle + half


if __name__ == "__main__":
    main()

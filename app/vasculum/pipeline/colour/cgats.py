"""Reads the measured colours of a target from its maker's file: CGATS.17 / ISO 28178 text, or a table in CSV."""

import csv
import shlex
from pathlib import Path

import numpy as np

from vasculum.model.errors import BadSettings
from vasculum.pipeline.colour.spaces import Floats, lab_of_xyz

_NAMES = ("SAMPLE_NAME", "SAMPLE_LOC", "SAMPLE_ID", "SAMPLEID", "NAME", "POSITION")
_LAB, _XYZ = ("LAB_L", "LAB_A", "LAB_B"), ("XYZ_X", "XYZ_Y", "XYZ_Z")
_SHORT = {"L": "LAB_L", "L*": "LAB_L", "A": "LAB_A", "A*": "LAB_A", "B": "LAB_B", "B*": "LAB_B"}


def measured_colours(path: Path) -> dict[str, Floats]:
    """L*a*b* (D50, 2 degrees) by patch name, from a CGATS file, or from CSV with a head of name, L, a, b.

    XYZ are taken with a white of Y = 100. Raises BadSettings where the file holds neither, naming what is missing.
    """
    try:
        text = path.read_text("utf-8-sig", errors="replace")
    except OSError as fault:
        raise BadSettings(f"{path.name} cannot be read: {fault.strerror}.") from fault
    heads, rows = _table(text) if "BEGIN_DATA" in text else _csv(text)
    heads = [_SHORT.get(head.strip().upper(), head.strip().upper()) for head in heads]
    name = next((head for head in _NAMES if head in heads), None)
    kinds = next((kinds for kinds in (_LAB, _XYZ) if all(kind in heads for kind in kinds)), None)
    if name is None or kinds is None or not rows:
        lacks = "names of its patches" if name is None else "L*a*b* or XYZ" if kinds is None else "rows"
        raise BadSettings(f"{path.name} has no {lacks}.", "Give the CGATS file of the target, or a CSV: name,L,a,b.")
    found: dict[str, Floats] = {}
    for row in rows:
        try:
            values = np.array([float(row[heads.index(kind)].replace(",", ".")) for kind in kinds])
            label = plain_name(row[heads.index(name)])
        except (ValueError, IndexError) as fault:
            raise BadSettings(f"{path.name}: the row {' '.join(row)[:60]} is not whole.") from fault
        found[label] = values if kinds is _LAB else lab_of_xyz(values / 100)
    return found


def plain_name(name: str) -> str:
    """`A01` and `a1` are one patch."""
    letters, digits = name.rstrip("0123456789").strip().upper(), name[len(name.rstrip("0123456789")) :]
    return letters + (digits.lstrip("0") or "0" if digits else "")


def _table(text: str) -> tuple[list[str], list[list[str]]]:
    """Heads and rows between the keywords; a value in quotes is one."""
    heads: list[str] = []
    rows: list[list[str]] = []
    inside = ""
    for line in text.splitlines():
        word = line.strip()
        if word in ("BEGIN_DATA_FORMAT", "BEGIN_DATA"):
            inside = word
        elif word.startswith("END_DATA"):
            inside = ""
        elif inside == "BEGIN_DATA_FORMAT":
            heads += word.split()
        elif inside == "BEGIN_DATA" and word and not word.startswith("#"):
            rows.append(shlex.split(word))
    return heads, rows


def _csv(text: str) -> tuple[list[str], list[list[str]]]:
    if not text.strip():
        return [], []
    separator = max(",;\t", key=text.splitlines()[0].count)
    lines = [row for row in csv.reader(text.splitlines(), delimiter=separator) if row]
    return lines[0], lines[1:]

"""Targets other than the 24-patch chart laid into a drawn sheet: where finding them ends, and what is taken for one."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.measured.charts import corner_error
from vasculum.benches.measured.corpus import photographs
from vasculum.benches.measured.drawn_charts import Laid, laid_card
from vasculum.cameras.scene import rendered, specimen
from vasculum.inference import Models
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.frame import Frame, Pixels
from vasculum.model.resource import model_folder
from vasculum.pipeline.colour.encoding import SRGB
from vasculum.pipeline.colour.spaces import XYZ_TO_SRGB, Floats, xyz_of_lab
from vasculum.pipeline.colour.target import Target, target
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour

_OWN = """title = "30 patches of one's own"
[[drawing.grids]]
origin = [0, 0]
size = [60, 50]
columns = ["1", "2", "3", "4", "5", "6"]
rows = ["A", "B", "C", "D", "E"]
row_first = true
patch = 0.8
"""
_CELL = 48
"""Pixels of a cell of the card; averaged down before it is laid."""
_STRIP_HEIGHT = 4.0
"""Of a grey scale's fields, in widths."""
_MARGINS = (20, 250, 128)
"""Codes of the card around the patches, by seed."""
_MEGAPIXELS = 24


def card_of(seen: Target, margin: int = 20) -> tuple[Pixels, Floats]:
    """The target as a picture, and the corners of its outline in it. A strip's fields touch each other."""
    codes = np.rint(SRGB.codes(np.clip(xyz_of_lab(seen.lab) @ XYZ_TO_SRGB.T, 0, 1))).astype(np.uint8)
    pitch = float(np.diff(np.unique(seen.places[:, 0])).min())
    strip = len(np.unique(seen.places[:, 1])) == 1
    across, down = _CELL / pitch, _CELL / pitch * (_STRIP_HEIGHT / seen.outline[1] * pitch if strip else 1)
    around = 0.4 * _CELL
    size = (round(seen.outline[1] * down + 2 * around), round(seen.outline[0] * across + 2 * around))
    card = np.full((*size, 3), margin, np.uint8)
    grown = (pitch - seen.places[0, 2]) / 2 if strip else 0.0
    upright = seen.outline[1] * (pitch / seen.places[0, 2] - 1) / 2 if strip else 0.0
    for (left, top, wide, high), code in zip(seen.places, codes, strict=True):
        columns = _pixels(left - grown, wide + 2 * grown, across, around)
        card[_pixels(top - upright, high + 2 * upright, down, around), columns] = code
    width, height = seen.outline[0] * across, seen.outline[1] * down
    return card, around + np.array([(0, 0), (width, 0), (width, height), (0, height)])


def _pixels(start: float, length: float, scale: float, around: float) -> slice:
    return slice(round(start * scale + around), round((start + length) * scale + around))


_SERIES: tuple[tuple[str, Laid, str, tuple[float, ...]], ...] = (
    ("width, % of the frame's", Laid(), "width", (0.05, 0.08, 0.12, 0.2, 0.4, 0.7)),
    ("turned, degrees", Laid(width=0.3), "degrees", (5, 20, 45, 90, 180, 260)),
    ("tilted, degrees", Laid(width=0.3, degrees=5), "tilt", (10, 20, 30)),
    ("mirrored, turned, degrees", Laid(width=0.3, mirrored=True), "degrees", (0, 90)),
)
_SEEDS = 3


def drawn_targets(asked: Asked) -> Iterator[Table]:
    """How many of the drawn targets are found, and how often one is seen where there is none."""
    cv2.setNumThreads(1)
    with TemporaryDirectory() as folder:
        looks = dict(_looks(Path(folder)))
        yield _found(asked, looks)
        yield _false(asked, looks)


Look = Callable[[Frame], list[Floats]]


def _looks(folder: Path) -> Iterator[tuple[str, tuple[Target, Look]]]:
    """Each target with the colour step that a profile with its name has."""
    own, values = folder / "own.toml", folder / "own.csv"
    own.write_text(_OWN, "utf-8")
    chance = np.random.default_rng(5)
    names = [row + column for row in "ABCDE" for column in "123456"]
    lab = np.stack([np.linspace(92, 18, 30), *(chance.uniform(-35, 35, (2, 30)))], axis=1)
    rows = (
        f"{name};{light:.2f};{red:.2f};{yellow:.2f}"
        for name, (light, red, yellow) in zip(names, chance.permutation(lab), strict=True)
    )
    values.write_text("name;L;a;b\n" + "\n".join(rows) + "\n", "utf-8")
    models = Models(model_folder(), provider="cpu", threads=1)
    for title, name, file in (
        ("SG, 140 patches", "colorchecker-sg140", ""),
        ("Q-13, 20 greys", "q13-grey-scale", ""),
        ("own, 30 patches", str(own), str(values)),
    ):
        step = Colour(target=name, values=file).prepare(models)

        def look(frame: Frame, step: Any = step) -> list[Floats]:
            return [np.array(one.quad.corners) for one in of_kind(step(frame, ()), ColourFit)]

        yield title, (target(name, values=Path(file) if file else None), look)


def _found(asked: Asked, looks: dict[str, tuple[Target, Look]]) -> Table:
    ground = rendered(specimen(1, 1), _MEGAPIXELS, wrong_chart=True).pixels
    rows: list[tuple[object, ...]] = []
    seeds = 1 if asked.quick else _SEEDS
    for title, base, name, values in _SERIES:
        for value in values[:: 3 if asked.quick else 1]:
            asked.say(f"Drawn targets: {title} {value}.")
            row: list[object] = [title, f"{100 * value:g}" if name == "width" else f"{value:g}", seeds]
            for seen, look in looks.values():
                errors, wrong = [], 0
                for seed in range(1, seeds + 1):
                    card, inner = card_of(seen, _MARGINS[seed % len(_MARGINS)])
                    changed: dict[str, Any] = {name: value}
                    frame, truth = laid_card(card, inner, replace(base, seed=seed, **changed), ground)
                    error = corner_error(look(frame), truth)
                    if isinstance(error, float) and error < 1.0:
                        errors.append(error)
                    else:
                        wrong += isinstance(error, float)
                row += [f"{len(errors)}, wrongly laid {wrong}" if wrong else len(errors), max(errors, default="-")]
            rows.append(tuple(row))
    heads = ["hardship", "value", "n"]
    for title in looks:
        heads += [f"{title}: found", "worst corner, %"]
    note = (
        "24 megapixels, with a ruler, print and 24 squares of other colours in the same frame. Found: each corner "
        "within 1 % of the diagonal. The card around the patches is black, white or grey."
    )
    return Table("drawn targets", "Other targets, drawn", tuple(heads), tuple(rows), note)


def _false(asked: Asked, looks: dict[str, tuple[Target, Look]]) -> Table:
    grounds = [("drawn sheets, other squares", number, _sheet(number)) for number in range(1, 3 if asked.quick else 13)]
    counts: dict[tuple[str, str], list[float]] = {}
    hits: dict[tuple[str, str], int] = {}

    def tried(kind: str, frame: Frame) -> None:
        for title, (_, look) in looks.items():
            begun = time.process_time()
            found = look(frame)
            counts.setdefault((kind, title), []).append(time.process_time() - begun)
            hits[kind, title] = hits.get((kind, title), 0) + bool(found)

    for kind, _, frame in grounds:
        tried(kind, frame)
    if asked.corpus is not None:
        for number, photograph in enumerate(photographs(asked)):
            if number % 20 == 0:
                asked.say(f"Other targets: photograph {number + 1}.")
            if photograph.says["task"] != "raw" and photograph.name not in _HOLDS_ONE:
                frame = photograph.frame()
                tried("photographs", Frame(frame.pixels, frame.name, "", frame.icc))
    heads = ("pictures without it", "target", "n", "found, % (95 %)", "CPU s, median", "CPU s, most")
    rows = [
        (*key, len(spent), interval(hits[key], len(spent)), round(float(np.median(spent)), 3), round(max(spent), 3))
        for key, spent in counts.items()
    ]
    return Table("false targets", "Other targets where there are none", heads, tuple(rows))


_HOLDS_ONE: frozenset[str] = frozenset()


def _sheet(number: int) -> Frame:
    return Frame(rendered(specimen(1, number), _MEGAPIXELS, wrong_chart=True).pixels, "drawn sheet", "")

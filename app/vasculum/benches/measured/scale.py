"""Pixels per millimetre: rulers in photographs against marks measured by hand, drawn ones and charts of known size."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.measured.corpus import photographs
from vasculum.benches.measured.drawn_charts import Laid, laid
from vasculum.benches.measured.drawn_rulers import UNITS, ruler
from vasculum.benches.measured.ruler_truth import HAND_MEASURED
from vasculum.cameras.scene import rendered, specimen
from vasculum.cameras.scene.chart import SHEET_CHART
from vasculum.inference import Models
from vasculum.model.findings import Findings, ScaleFit, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour
from vasculum.pipeline.steps.regions import Regions
from vasculum.pipeline.steps.scale import Scale

_WRONG = 0.01


@dataclass(slots=True)
class Tally:
    """Scales of one kind of frame."""

    frames: int = 0
    errors: list[float] = field(default_factory=list)
    """Of the ones read, as shares."""
    widths: list[float] = field(default_factory=list)
    """Half of the stated 95 % interval, as shares."""
    seconds: list[float] = field(default_factory=list)

    def add(self, found: ScaleFit | None, truth: float) -> None:
        """One frame's answer."""
        self.frames += 1
        if found is not None:
            self.errors.append(found.pixels_per_mm / truth - 1)
            self.widths.append(found.uncertainty / truth)

    def cells(self) -> tuple[object, ...]:
        """Frames, read, within 1 %, the truth inside the interval, typical error and interval in per cent."""
        off, wide = np.abs(self.errors), np.array(self.widths)
        right, inside = int((off <= _WRONG).sum()), int((off <= wide).sum())
        typical = (round(100 * float(np.median(one)), 2) if len(off) else "-" for one in (off, wide))
        shares = interval(right, self.frames), f"{inside} of {len(off)}"
        return (self.frames, len(off), right, shares[0], len(off) - right, shares[1], *typical)


_HEADS = ("frames", "read", "within 1 %", "% of frames (95 %)", "wrong", "truth in the stated interval")
_TYPICAL = ("median error, %", "median half interval, %")


def scale(asked: Asked) -> Iterator[Table]:
    """Photographs, even and odd groups apart, then drawn rulers by unit and step, then drawn charts."""
    cv2.setNumThreads(1)
    if asked.corpus is not None:
        yield _photographed(asked)
    yield _drawn(asked)
    yield _by_chart(asked)


def _look(frame: Frame, before: Findings = (), step: Scale | None = None) -> ScaleFit | None:
    found = of_kind(
        (step or Scale()).prepare(Models(model_folder(), provider="cpu", threads=1))(frame, before), ScaleFit
    )
    return found[0] if found else None


def _photographed(asked: Asked) -> Table:
    # As in a profile: the network has named where rulers may lie.
    regions = Regions().prepare(Models(model_folder(), provider="cpu", threads=1))
    tallies: dict[str, Tally] = {}
    false: dict[str, list[bool]] = {}
    for number, photograph in enumerate(photographs(asked)):
        truth = HAND_MEASURED.get(photograph.name)
        none = photograph.says["has_scale"] == "no" and photograph.says["task"] != "raw"
        if truth is None and not none:
            continue
        if number % 20 == 0:
            asked.say(f"Rulers: photograph {number + 1}.")
        frame = photograph.frame()
        seen = regions(frame, ())
        begun = time.process_time()
        found = _look(frame, seen)
        spent = time.process_time() - begun
        if truth is None:
            false.setdefault(photograph.groups, []).append(found is not None)
            continue
        tally = tallies.setdefault(photograph.groups, Tally())
        tally.add(found, truth)
        tally.seconds.append(spent)
    rows: list[tuple[object, ...]] = []
    for groups in sorted(tallies):
        seconds = round(float(np.median(tallies[groups].seconds)), 2)
        invented = false.get(groups, [])
        rows.append((groups, *tallies[groups].cells(), f"{sum(invented)} of {len(invented)}", seconds))
    heads = ("groups", *_HEADS, *_TYPICAL, "read where no ruler lies", "CPU s, median")
    note = (
        "Truth: two marks 22 to 100 steps apart, each in a crop enlarged nine times beside a pixel scale and read by "
        "eye to half a pixel; good to 0.3 %. Only rulers that an early version found were measured, and the steps "
        "between the two marks are that version's count."
    )
    return Table("scale", "Rulers in photographs", heads, tuple(rows), note)


def _drawn(asked: Asked) -> Table:
    rows: list[tuple[object, ...]] = []
    chance = np.random.default_rng(11)
    for title, (lengths, millimetres) in UNITS.items():
        for step in (4.0, 6.0, 9.0, 14.0, 22.0)[:: 4 if asked.quick else 1]:
            asked.say(f"Drawn rulers: {title}, {step} px.")
            tally = Tally()
            for seed in range(2 if asked.quick else 12):
                exact, degrees = step * chance.uniform(0.93, 1.07), chance.uniform(-180, 180)
                sized = tuple(length * exact / 10 for length in lengths)
                picture = ruler(exact, sized, 81, degrees, blur=chance.uniform(0, 0.12) * exact, seed=seed)
                tally.add(_look(Frame(picture, "drawn ruler", "")), exact / millimetres)
            rows.append((title, f"{step:g}", *tally.cells()))
    heads = ("marks", "pixels a step", *_HEADS, *_TYPICAL)
    note = "At any angle, a little soft, with noise. What is not read gives no scale; wrong is worse."
    return Table("drawn rulers", "Drawn rulers, by unit and step", heads, tuple(rows), note)


def _by_chart(asked: Asked) -> Table:
    ground = rendered(specimen(1, 1), 24, wrong_chart=True).pixels
    # Without the drawn sheet's own ruler, which would be asked first.
    ground = np.where(np.arange(ground.shape[0])[:, None, None] > 0.92 * ground.shape[0], np.uint8(90), ground)
    outline = np.array(SHEET_CHART.outline(1.0))
    width_mm = float(outline[1, 0] - outline[0, 0])
    step = Scale(chart_width_mm=width_mm, chart_width_uncertainty_mm=0.1)
    colour = Colour().prepare(Models(model_folder(), provider="cpu", threads=1))
    rows: list[tuple[object, ...]] = []
    for width in (0.03, 0.06, 0.15, 0.4)[:: 2 if asked.quick else 1]:
        tally = Tally()
        for seed in range(1, 3 if asked.quick else 7):
            frame, _ = laid(Laid(width=width, degrees=25.0 * seed, seed=seed), ground)
            tally.add(_look(frame, colour(frame, ()), step), width * ground.shape[1] / width_mm)
        rows.append((f"{100 * width:g}", *tally.cells()))
    heads = ("chart's width, % of the frame's", *_HEADS, *_TYPICAL)
    note = "From the chart's measured width, given to 0.1 mm, in frames without a ruler; the drawn chart is true."
    return Table("scale by chart", "Scale from a chart of known size", heads, tuple(rows), note)

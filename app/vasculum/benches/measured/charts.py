"""Charts found in photographs, corners against marks made by hand, and the cost; OpenCV's detector beside."""

import json
import time
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.measured.chart_truth import HAND_MARKED
from vasculum.benches.measured.corpus import Photograph, photographs
from vasculum.inference import Models
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.colour.search import detected
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.colour import Colour

Finder = Callable[[Frame], list[Floats]]

_DETECTOR_SIDE = 1600
"""OpenCV's detector finds no more in a larger copy and takes 2 s on 24 megapixels."""


def finders() -> Mapping[str, Finder]:
    """The colour step as a profile runs it, and OpenCV's detector alone; each gives the outlines it found."""
    look = Colour().prepare(Models(model_folder(), provider="cpu", threads=1))

    def ours(frame: Frame) -> list[Floats]:
        found = of_kind(look(Frame(frame.pixels, frame.name, "", frame.icc), ()), ColourFit)
        return [np.array(one.quad.corners, dtype=np.float64) for one in found]

    return {"ours": ours, "cv2.mcc": _detector_alone}


def _detector_alone(frame: Frame) -> list[Floats]:
    factor = min(1.0, _DETECTOR_SIDE / max(frame.pixels.shape[:2]))
    pixels = cv2.resize(frame.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    try:
        quads = detected(np.asarray(pixels, dtype=np.uint8))
    except cv2.error:
        return []
    return [quad / factor for quad in quads]


def charts(asked: Asked) -> Iterator[Table]:
    """Photographs with a chart, photographs without one, the corners of those marked by hand."""
    if asked.corpus is None:
        return
    cv2.setNumThreads(1)
    ways = finders()
    seen: Seen = []
    for number, photograph in enumerate(photographs(asked)):
        if number % 20 == 0:
            asked.say(f"Charts: photograph {number + 1}.")
        if photograph.says["task"] == "raw" and not photograph.says["chart_corners"]:
            continue
        frame = photograph.frame()
        found, spent = {}, {}
        for name, finder in ways.items():
            begun = time.process_time()
            found[name] = finder(frame)
            spent[name] = time.process_time() - begun
        seen.append((photograph, found, spent))
    yield _found(seen)
    yield _corners(seen)
    yield _seconds(seen)


Seen = list[tuple[Photograph, Mapping[str, list[Floats]], Mapping[str, float]]]

_MISLABELLED = {"sheets/gouda__BM001128287.jpg"}
"""The manifest says that it holds none; a chart of 24 patches lies at its left edge."""


def _kind(photograph: Photograph) -> str:
    if photograph.says["chart_corners"] or photograph.name in _MISLABELLED:
        return "24 patches"
    says = photograph.says["has_colorchart"]
    if "monochrome" in says or says == "mask":
        return "24 patches through one filter, grey"
    return "another chart, or nobody says" if says and not says.startswith("no") else "none"


def _found(seen: Seen) -> Table:
    heads = ("chart in the picture", "groups", "pictures", "ours found", "ours % (95 %)", "cv2.mcc found", "% (95 %)")
    rows = []
    for kind, groups in sorted({(_kind(one), one.groups) for one, _, _ in seen}):
        hits = [found for one, found, _ in seen if (_kind(one), one.groups) == (kind, groups)]
        row: list[object] = [kind, groups, len(hits)]
        for name in ("ours", "cv2.mcc"):
            count = sum(bool(found[name]) for found in hits)
            row += [count, interval(count, len(hits))]
        rows.append(tuple(row))
    note = (
        "What is found where there is none is a false chart. Every finding of OpenCV's detector counts; ours must also "
        "be explained by the chart's published colours."
    )
    return Table("charts", "Colour charts found in photographs", heads, tuple(rows), note)


def _corners(seen: Seen) -> Table:
    heads = ("picture", "groups", "marked by", "ours, % of the diagonal", "cv2.mcc, % of the diagonal")
    rows = []
    for photograph, found, _ in seen:
        by_hand = HAND_MARKED.get(photograph.name)
        if by_hand is None and not photograph.says["chart_corners"]:
            continue
        truth = np.array(by_hand or json.loads(photograph.says["chart_corners"]), dtype=np.float64)
        who = (
            "hand" if by_hand else "by eye, a box" if "bounding box" in photograph.says["chart_corners_source"] else ""
        )
        who = who or ("by eye, 12 px" if "by eye on" in photograph.says["chart_corners_source"] else "cv2.mcc")
        errors = tuple(corner_error(found[name], truth) for name in ("ours", "cv2.mcc"))
        rows.append((photograph.path.name[:40], photograph.groups, who, *errors))
    rows.sort(key=lambda row: (row[2] != "hand", row[2], row[0]))
    note = (
        "The largest distance of a corner. Marked by cv2.mcc: no truth but that detector's own corners, which lie "
        "outside the paint; a box: the chart's card, upright, not its patches."
    )
    return Table("corners", "Corners of the patches' outline", heads, tuple(rows), note)


def corner_error(found: list[Floats], truth: Floats) -> object:
    """The largest distance of a corner in per cent of the diagonal, for the best of the outlines and of the eight ways
    to count its corners; - for none."""
    ways = [np.roll(quad[::way], turn, axis=0) for quad in found for way in (1, -1) for turn in range(4)]
    if not ways:
        return "-"
    away = min(float(np.hypot(*(quad - truth).T).max()) for quad in ways)
    return round(100 * away / float(np.hypot(*(truth[2] - truth[0]))), 2)


def _seconds(seen: Seen) -> Table:
    heads = ("megapixels", "chart", "n", "ours s, median", "ours s, most", "cv2.mcc s, median")
    rows = []
    for low, high in ((0, 3), (3, 12), (12, 30), (30, 70)):
        for chart in (True, False):
            some = [
                spent
                for one, found, spent in seen
                if low <= float(one.says["width"] or 0) * float(one.says["height"] or 0) / 1e6 < high
                and bool(found["ours"]) == chart
            ]
            if some:
                ours = [spent["ours"] for spent in some]
                theirs = round(float(np.median([spent["cv2.mcc"] for spent in some])), 3)
                span = f"{low}-{high}"
                found_word = "found" if chart else "none"
                rows.append(
                    (span, found_word, len(some), round(float(np.median(ours)), 3), round(max(ours), 3), theirs)
                )
    note = (
        "CPU seconds, one thread. Ours: search, refinement at full resolution, and the colour fit. OpenCV's: on a copy "
        "of 1,600 pixels, whose making is counted, without refinement."
    )
    return Table("chart time", "What looking for a chart costs", heads, tuple(rows), note)

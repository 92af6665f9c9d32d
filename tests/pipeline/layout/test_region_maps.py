"""Boxes come out of the network's maps where they were put in, each once."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.findings import LayoutRegion
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.layout import merged, seen_regions
from vasculum.pipeline.layout.maps import REGIONS

LEAST = dict.fromkeys(REGIONS, 0.3)


def said(boxes: list[tuple[str, tuple[int, int, int, int], float]]) -> NDArray[np.float32]:
    """Maps for a picture of 64 x 96 pixels: a peak for each box (left, top, right, bottom) with its distances."""
    maps = np.zeros((1, 18, 16, 24), np.float32)
    for region, (left, top, right, bottom), score in boxes:
        row, column = (top + bottom) // 8, (left + right) // 8
        maps[0, REGIONS.index(region), row, column] = score
        x, y = column * 4 + 2, row * 4 + 2
        maps[0, 14:, row, column] = (x - left, y - top, right - x, bottom - y)
    return maps


def frame(height: int = 640, width: int = 960) -> Frame:
    return Frame(np.zeros((height, width, 3), np.uint8), "x.png", "")


def test_a_peak_becomes_its_box_in_the_frames_own_pixels() -> None:
    maps = said([("label", (10, 20, 50, 40), 0.9), ("barcode", (60, 4, 90, 12), 0.6), ("stamp", (4, 40, 20, 60), 0.2)])
    found = seen_regions(frame(), lambda array: (maps,), 96, LEAST)
    assert [(seen.region, seen.box) for seen in found] == [
        ("label", Box(100, 200, 400, 200)),
        ("barcode", Box(600, 40, 300, 80)),
    ]
    assert found[0].score > found[1].score


def test_two_peaks_of_one_thing_are_one_box() -> None:
    maps = said([("label", (10, 20, 50, 40), 0.9), ("label", (18, 22, 52, 40), 0.7), ("label", (60, 20, 90, 40), 0.5)])
    assert len(seen_regions(frame(), lambda array: (maps,), 96, LEAST)) == 2


def test_a_specimen_is_what_its_cover_holds_together_and_no_speck() -> None:
    maps = said([])
    maps[0, 7, 2:10, 3:9] = 0.8
    maps[0, 7, 12:15, 14:18] = 0.6
    maps[0, 7, 0, 20] = 0.9
    found = seen_regions(frame(), lambda array: (maps,), 96, LEAST)
    assert [seen.box for seen in found] == [Box(120, 80, 240, 320), Box(560, 480, 160, 120)]


def test_a_box_that_reaches_over_the_frame_ends_with_it() -> None:
    maps = said([("label", (-30, -10, 120, 70), 0.9)])
    (seen,) = seen_regions(frame(), lambda array: (maps,), 96, LEAST)
    assert seen.box == Box(0, 0, 960, 640)


def region(kind: str, box: Box, confidence: float) -> LayoutRegion:
    return LayoutRegion(region=kind, box=box, confidence=confidence)


def test_what_both_see_stands_once_and_what_the_network_alone_sees_stands_where_it_is_believed() -> None:
    chart = region("chart", Box(10, 10, 100, 30), 0.98)
    same = region("chart", Box(12, 8, 104, 36), 0.9)
    other = region("chart", Box(300, 10, 100, 30), 0.9)
    stamp, faint = region("stamp", Box(10, 10, 100, 30), 0.7), region("stamp", Box(10, 90, 100, 30), 0.3)
    code = region("barcode", Box(10, 10, 100, 30), 0.9)
    assert merged([chart], [same, other, stamp, faint, code]) == (chart, other, stamp)
    assert merged([chart], []) == (chart,)


def test_print_is_a_label_where_a_paper_was_seen_however_faintly() -> None:
    label, leaf = region("label", Box(10, 10, 100, 30), 0.8), region("label", Box(300, 300, 100, 30), 0.6)
    faint = region("label", Box(8, 8, 104, 36), 0.06)
    assert merged([label, leaf], [faint]) == (label,)
    assert merged([label, leaf], []) == (label, leaf)


def test_a_rulers_box_is_the_networks() -> None:
    figures, ruler = region("scale", Box(10, 10, 100, 30), 0.8), region("scale", Box(0, 0, 200, 40), 0.8)
    assert merged([figures], [ruler]) == (ruler,)

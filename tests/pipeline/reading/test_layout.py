"""Labels end where their paper ends, the specimen is what else lies there, a ruler's figures make its box."""

import csv
from pathlib import Path

import numpy as np
from drawn_labels import LINES, paper, stage
from PIL import Image, ImageDraw

from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, ColourFit, LabelText, LayoutRegion, of_kind
from vasculum.model.geometry import Box, Quad
from vasculum.model.resource import model_folder
from vasculum.pipeline.decode import decode
from vasculum.pipeline.reading.figures import ruler_boxes
from vasculum.pipeline.reading.outline import outline
from vasculum.pipeline.reading.remains import specimens
from vasculum.pipeline.steps.barcode import Barcode
from vasculum.pipeline.steps.colour import STEP as COLOUR
from vasculum.pipeline.steps.layout import LayoutStep
from vasculum.pipeline.steps.text import TextStep

MODELS = Models(model_folder(), provider="cpu", threads=1)


def test_a_label_ends_where_its_paper_ends() -> None:
    drawn = paper()
    frame = stage((drawn, (300, 150)))
    (label,) = of_kind(TextStep().prepare(MODELS)(frame, ()), LabelText)
    box, seen = outline(frame.pixels, label)
    assert seen == 4
    assert box.overlap(Box(300, 150, drawn.width, drawn.height)) > 0.95


def test_a_label_never_reaches_over_anothers_text() -> None:
    frame = stage((paper(LINES[:2]), (300, 150)), ground=(240, 236, 222))
    (label,) = of_kind(TextStep().prepare(MODELS)(frame, ()), LabelText)
    near = Box(label.quad.box.x, label.quad.box.bottom + 4, 200, 30)
    box, _ = outline(frame.pixels, label, [near])
    assert box.bottom <= near.y


def test_the_specimen_is_what_else_lies_on_the_page() -> None:
    page = Image.new("RGB", (900, 1200), (238, 236, 228))
    pen = ImageDraw.Draw(page)
    pen.ellipse((300, 200, 520, 700), fill=(70, 92, 40))
    pen.rectangle((600, 950, 860, 1100), fill=(120, 90, 60))
    (box,) = specimens(np.asarray(page), [Box(600, 950, 261, 151)])
    assert box.overlap(Box(300, 200, 221, 501)) > 0.9
    assert specimens(np.asarray(Image.new("RGB", (900, 1200), (238, 236, 228))), []) == []


def test_a_rulers_box_lies_about_its_figures() -> None:
    figures = [np.array([[x, 100], [x + 30, 100], [x + 30, 140], [x, 140]], np.float32) for x in (200.0, 400.0, 600.0)]
    (box,) = ruler_boxes(figures)
    assert box == Box(160, 48, 510, 144)
    assert ruler_boxes([]) == []


def test_a_drawn_sheet_has_all_its_parts(sheet: Path) -> None:
    frame = decode(sheet)
    before = (*Barcode().prepare(MODELS)(frame, ()),)
    before = (*before, *COLOUR().prepare(MODELS)(frame, before))
    before = (*before, *TextStep().prepare(MODELS)(frame, before))
    found = (*LayoutStep().prepare(MODELS)(frame, before), *of_kind(before, LayoutRegion))
    kinds = [region.region for region in found]
    assert kinds.count("barcode") == len(of_kind(before, BarcodeRead)) >= 1
    assert kinds.count("chart") == len(of_kind(before, ColourFit)) == 1
    assert kinds.count("specimen") == 1
    assert "label" in kinds
    specimen = next(region.box for region in found if region.region == "specimen")
    chart = next(region.box for region in found if region.region == "chart")
    assert specimen is not None
    assert chart is not None
    assert specimen.area > 0.05 * frame.width * frame.height
    assert specimen.overlap(chart) < 0.1


def test_a_code_alone_is_a_region_of_its_own() -> None:
    frame = stage()
    quad = Quad.of([(100, 100), (300, 100), (300, 160), (100, 160)])
    code = BarcodeRead(text="1", symbology="CODE_39", quad=quad, readers=("zxing",))
    (region,) = LayoutStep().prepare(MODELS)(frame, (code,))
    assert (region.region, region.box) == ("barcode", quad.box)


def test_the_boxes_drawn_by_hand_are_boxes() -> None:
    with Path(__file__).with_name("layout_boxes.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["file"] for row in rows}) >= 40
    for row in rows:
        x, y, width, height = (float(row[key]) for key in ("x", "y", "width", "height"))
        assert 0 <= x < x + width <= 1.0001
        assert 0 <= y < y + height <= 1.0001

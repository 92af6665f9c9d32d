"""The printed control barcodes are read as what stands above them."""

import re

import numpy as np
import pytest
import zxingcpp

from vasculum.gui.keys import control_act, control_codes
from vasculum.reports.control_codes import control_sheet
from vasculum.reports.document import Drawing
from vasculum.reports.writing import pdf

_BAR = re.compile(r'<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/>')


def drawn(drawing: Drawing) -> np.ndarray:
    page = np.full((drawing.height, drawing.width), 255, np.uint8)
    for x, y, width, height in (tuple(map(int, bar.groups())) for bar in _BAR.finditer(drawing.svg)):
        page[y : y + height, x : x + width] = 0
    return page


@pytest.mark.parametrize("place", range(len(control_codes())))
def test_each_is_read(place: int) -> None:
    code, words = control_codes()[place]
    (block,) = control_sheet("Vasculum", "Control barcodes", "", ((code, words),)).blocks
    assert isinstance(block, Drawing)
    page = drawn(block)
    assert page[:, :20].min() == page[:, -20:].min() == 255, "no quiet zone"
    assert [read.text for read in zxingcpp.read_barcodes(page)] == [code]
    assert words in block.alt


def test_every_code_does_something() -> None:
    codes = [code for code, _ in control_codes()]
    assert len(set(codes)) == len(codes)
    assert all(control_act(code) or code == "VASC:COVER-END" for code in codes)


def test_the_page_is_a_pdf() -> None:
    assert pdf(control_sheet("Vasculum", "Control barcodes", "Print.", control_codes())).startswith(b"%PDF-")

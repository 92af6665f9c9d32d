"""Control barcodes to print: a scanner then does what a key does, with both hands on the specimen."""

from itertools import groupby

import numpy as np
import zxingcpp

from vasculum.reports.document import Document, Drawing

_MODULE = 2
_QUIET = 10
"""Modules of white on either side (ISO/IEC 15417, 4.4)."""
_HEIGHT = 64
_WIDE = 420


def control_sheet(title: str, headline: str, told: str, codes: tuple[tuple[str, str], ...]) -> Document:
    """A page of Code 128, two beside each other; of each code its text and what it does."""
    return Document(title, headline, told, tuple(_drawn(code, f"{words}  ({code})") for code, words in codes))


def _drawn(code: str, words: str) -> Drawing:
    barcode = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128)
    modules = np.asarray(zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False))[0]
    bars, at = [], _QUIET
    for dark, run in groupby(bool(module < 128) for module in modules):
        width = len(list(run))
        if dark:
            bars.append(f'<rect x="{at * _MODULE}" y="4" width="{width * _MODULE}" height="{_HEIGHT - 8}"/>')
        at += width
    room = f'width="{_WIDE}" height="{_HEIGHT}" viewBox="0 0 {_WIDE} {_HEIGHT}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {room} fill="#000000">{"".join(bars)}</svg>'
    return Drawing(svg, _WIDE, _HEIGHT, words)

"""A report as one HTML page, or as PDF. Both hold all they show; neither needs the other."""

import io
from itertools import groupby

from vasculum.model.resource import resource
from vasculum.reports.document import Block, Counts, Document, Drawing, Heading, Note, Table, Text
from vasculum.reports.page import render

_MUTED, _BLACK = (69, 69, 69), (20, 20, 20)
_WIDE = 500
_SHAPES = {"pass": (44, 181, 138), "review": (255, 197, 61), "retake": (209, 52, 52)}
_SAID = {"pass": "kept", "review": "to look at", "retake": "missed"}


def html(document: Document) -> str:
    """The page: one file without links to anything outside it."""
    groups = [(kind, list(blocks)) for kind, blocks in groupby(document.blocks, lambda block: type(block).__name__)]
    return render("report.html", document=document, groups=groups)


def pdf(document: Document) -> bytes:
    """The same on A4, text as text, plots as lines."""
    page = _Page(document)
    for kind, blocks in groupby(document.blocks, type):
        if kind is Drawing:
            page.drawings([block for block in blocks if isinstance(block, Drawing)])
        else:
            for block in blocks:
                page.put(block)
    if document.foot:
        page.words(document.foot, 9, _MUTED)
    return page.content()


class _Page:
    """A4 with margins of 18 mm."""

    def __init__(self, document: Document) -> None:
        # Half a second to import, which no start of the window need wait for.
        from fpdf import FPDF

        self._pdf = FPDF(format="A4")
        self._pdf.set_title(document.title)
        self._pdf.set_creator("Vasculum")
        self._pdf.set_margins(18, 18)
        self._pdf.set_auto_page_break(True, 18)
        for style, weight in (("", 400), ("B", 650)):
            self._pdf.add_font("Inter", style, resource("fonts", f"Inter-{weight}.ttf"))
        self._pdf.add_page()
        self.words(document.title, 9, _MUTED)
        self.words(document.headline, 18, _BLACK, bold=True)
        self.words(document.subtitle, 10, _MUTED)
        self._pdf.ln(3)

    def content(self) -> bytes:
        return bytes(self._pdf.output())

    def words(self, text: str, size: float, colour: tuple[int, int, int], bold: bool = False, left: float = 0) -> None:
        self._pdf.set_font("Inter", "B" if bold else "", size)
        self._pdf.set_text_color(*colour)
        if left:
            self._pdf.set_x(self._pdf.l_margin + left)
        self._pdf.multi_cell(0, size * 0.52, text, align="L", new_x="LMARGIN", new_y="NEXT")

    def put(self, block: Block) -> None:
        match block:
            case Heading():
                self._pdf.ln(4)
                self.words(block.text, 12, _BLACK, bold=True)
                self._pdf.ln(1)
            case Text():
                self.words(block.text, 10, _MUTED if block.muted else _BLACK)
                self._pdf.ln(1)
            case Counts():
                self._counts(block)
            case Table():
                self._table(block)
            case Note():
                self._note(block)
            case Drawing():
                self.drawings([block])

    def drawings(self, drawings: list[Drawing]) -> None:
        """Two beside each other, a wide one alone."""
        whole = self._pdf.epw
        column = 0
        for drawing in drawings:
            wide = drawing.width > _WIDE
            width = whole if wide else (whole - 6) / 2
            height = width * drawing.height / drawing.width
            if column and (wide or column == 2):
                column = 0
            if column == 0:
                if self._pdf.get_y() + height + 8 > self._pdf.h - self._pdf.b_margin:
                    self._pdf.add_page()
                top = self._pdf.get_y()
            left = self._pdf.l_margin + column * (width + 6)
            self._pdf.set_xy(left, top)
            self._pdf.set_font("Inter", "B", 8.5)
            self._pdf.set_text_color(*_BLACK)
            self._pdf.multi_cell(width, 4.2, drawing.alt, align="L", new_x="LMARGIN", new_y="TOP")
            self._pdf.image(io.BytesIO(drawing.svg.encode()), x=left, y=top + 8.6, w=width)
            self._pdf.set_xy(self._pdf.l_margin, top + 10 + height)
            column = 0 if wide else column + 1

    def _counts(self, block: Counts) -> None:
        width = self._pdf.epw / max(len(block.items), 1)
        top = self._pdf.get_y()
        for number, (value, word) in enumerate(block.items):
            self._pdf.set_xy(self._pdf.l_margin + number * width, top)
            self._pdf.set_font("Inter", "B", 15)
            self._pdf.set_text_color(*_BLACK)
            self._pdf.cell(width, 7, value, new_x="LEFT", new_y="NEXT")
            self._pdf.set_font("Inter", "", 8.5)
            self._pdf.multi_cell(width - 2, 4, word, align="L")
        self._pdf.set_xy(self._pdf.l_margin, top + 18)

    def _table(self, block: Table) -> None:
        self._pdf.set_font("Inter", "", 8.5)
        self._pdf.set_text_color(*_BLACK)
        aligned = ["RIGHT" if number in block.numbers else "LEFT" for number in range(len(block.columns))]
        longest = [max(len(row[n]) for row in (block.columns, *block.rows)) for n in range(len(block.columns))]
        widths = [min(max(length, 9), 46) for length in longest] + ([12] if block.shapes else [])
        with self._pdf.table(
            text_align=tuple(aligned + (["LEFT"] if block.shapes else [])),
            col_widths=tuple(widths),
            borders_layout="HORIZONTAL_LINES",
            line_height=5,
            first_row_as_headings=any(block.columns),
        ) as table:
            if any(block.columns):
                table.row([*block.columns, *([""] if block.shapes else [])])
            for number, row in enumerate(block.rows):
                said = [_SAID.get(block.shapes[number], "")] if block.shapes else []
                table.row([*row, *said])
        self._pdf.ln(2)

    def _note(self, block: Note) -> None:
        if self._pdf.get_y() + 22 > self._pdf.h - self._pdf.b_margin:
            self._pdf.add_page()
        top = self._pdf.get_y() + 1
        self._pdf.set_fill_color(*_SHAPES[block.shape])
        self._pdf.ellipse(self._pdf.l_margin, top, 6, 6, style="F")
        self._pdf.set_xy(self._pdf.l_margin, top)
        self._pdf.set_font("Inter", "B", 9)
        self._pdf.set_text_color(*((255, 255, 255) if block.shape == "retake" else (10, 10, 10)))
        self._pdf.cell(6, 6, str(block.number), align="C")
        self._pdf.set_y(top + 0.4)
        self.words(block.title, 10.5, _BLACK, bold=True, left=9)
        self.words(block.text, 9.5, _BLACK, left=9)
        self._pdf.ln(2)

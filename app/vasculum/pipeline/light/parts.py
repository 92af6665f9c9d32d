"""Where label, specimen, chart and packets lie, by what earlier steps have named; nothing is looked for here."""

from dataclasses import dataclass

from vasculum.model.findings import BarcodeRead, ColourFit, Findings, LayoutRegion, of_kind
from vasculum.model.geometry import Box

_SURE = 0.5
"""A region of the layout counts from this confidence on, as it does for sharpness."""

_QUIET = 4
"""A quiet zone is a quarter of the code's shorter side."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Boxes in pixels of the frame, by what lies in them."""

    label: tuple[Box, ...] = ()
    specimen: tuple[Box, ...] = ()
    chart: tuple[Box, ...] = ()
    packet: tuple[Box, ...] = ()
    """Envelopes and capsules."""
    scale: tuple[Box, ...] = ()
    code: tuple[Box, ...] = ()
    """Printed in black on white: what is black or burnt there hides nothing as long as it can be read."""

    @property
    def named(self) -> tuple[tuple[str, tuple[Box, ...]], ...]:
        """Label, specimen and chart with their names, those that were seen."""
        pairs = (("label", self.label), ("specimen", self.specimen), ("chart", self.chart))
        return tuple((name, boxes) for name, boxes in pairs if boxes)


def parts_of(before: Findings) -> Parts:
    """The regions that were named surely enough; a chart that was proved counts as one."""
    regions = [one for one in of_kind(before, LayoutRegion) if one.confidence >= _SURE]

    def boxes(name: str) -> tuple[Box, ...]:
        return tuple(one.box for one in regions if one.region == name and one.box is not None)

    charts = tuple(fit.quad.box for fit in of_kind(before, ColourFit))
    codes = (*(read.quad.box for read in of_kind(before, BarcodeRead)), *boxes("barcode"))
    # With the quiet zone, which is the code's as well.
    wide = tuple(box.grown(min(box.width, box.height) // _QUIET) for box in codes)
    return Parts(boxes("label"), boxes("specimen"), charts or boxes("chart"), boxes("envelope"), boxes("scale"), wide)

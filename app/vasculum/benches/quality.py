"""Colour, scale and sharpness measured: ours beside the named reference, against a truth that neither has made."""

from collections.abc import Iterator

from vasculum.benches.bench import Asked, Bench, Table
from vasculum.benches.measured.charts import charts
from vasculum.benches.measured.colour import colour
from vasculum.benches.measured.drawn_charts import drawn_charts
from vasculum.benches.measured.drawn_targets import drawn_targets
from vasculum.benches.measured.exposures import exposures
from vasculum.benches.measured.other_checks import other_checks
from vasculum.benches.measured.scale import scale
from vasculum.benches.measured.sharpness import sharpness
from vasculum.benches.measured.slanted_edges import slanted_edges
from vasculum.benches.measured.white_frames import dust

TABLES: tuple[Bench, ...] = (
    charts,
    drawn_charts,
    drawn_targets,
    colour,
    exposures,
    scale,
    sharpness,
    slanted_edges,
    other_checks,
    dust,
)
"""In the order in which they are measured. To add one: a file in `measured` with one such function."""


def quality(asked: Asked) -> Iterator[Table]:
    """Every table of `TABLES`; those that need photographs are left out without a corpus."""
    for tables in TABLES:
        yield from tables(asked)


BENCH = quality

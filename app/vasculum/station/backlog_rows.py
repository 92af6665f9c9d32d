"""A backlog's outcomes as the rows of its report."""

from dataclasses import replace

from vasculum.model.record import Record
from vasculum.pipeline.views import absent
from vasculum.reports.backlog import INCOMPLETE, BacklogRow
from vasculum.reports.backlog_plots import measured
from vasculum.station.backlog import Outcome


def row_of(outcome: Outcome, earlier: Record | None = None) -> BacklogRow:
    """The row of a release; `earlier` is the record of a content that an earlier run of the same folder
    took in, which then counts as taken in."""
    verdict, fault = outcome.verdict or (earlier.verdict if earlier else None), outcome.fault
    number = verdict.catalog_number if verdict else None
    place = outcome.capture.place if outcome.capture else earlier.place if earlier else None
    numbers = measured(earlier.analysis.findings) if earlier and earlier.analysis else outcome.numbers
    row = BacklogRow(
        file=outcome.release.name,
        sha256=outcome.sha256,
        status="taken-in" if earlier else outcome.status,
        media=f"urn:uuid:{outcome.capture.id}" if outcome.capture else None,
        catalog_number=number,
        verdict=verdict.status.value if verdict else None,
        causes=tuple(check.name for check in verdict.checks if check.effect.weight) if verdict else (),
        reasons=verdict.reasons if verdict else (),
        sentence=f"{fault} {fault.advice}" if fault else "",
        path=outcome.kept or outcome.release.primary,
        view=place.view.name if place else None,
        numbers=numbers,
    )
    if outcome.status != INCOMPLETE:
        return row
    return replace(row, verdict=None, causes=(), reasons=(absent(outcome.missing, number),), missing=outcome.missing)

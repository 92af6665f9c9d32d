"""A backlog's outcomes as the rows of its report."""

from vasculum.model.verdict import Verdict
from vasculum.reports.backlog import BacklogRow
from vasculum.station.backlog import Outcome


def row_of(outcome: Outcome, earlier: Verdict | None = None) -> BacklogRow:
    """The row of a release; `earlier` is the verdict of a content that an earlier run of the same folder
    took in, which then counts as taken in."""
    verdict, fault = outcome.verdict or earlier, outcome.fault
    return BacklogRow(
        file=outcome.release.name,
        sha256=outcome.sha256,
        status="taken-in" if earlier else outcome.status,
        media=f"urn:uuid:{outcome.capture.id}" if outcome.capture else None,
        catalog_number=verdict.catalog_number if verdict else None,
        verdict=verdict.status.value if verdict else None,
        causes=tuple(check.name for check in verdict.checks if check.effect.weight) if verdict else (),
        reasons=verdict.reasons if verdict else (),
        sentence=f"{fault} {fault.advice}" if fault else "",
        path=outcome.kept or outcome.release.primary,
    )

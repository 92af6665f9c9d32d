"""What the station knows at the moment of a verdict, asked from the catalogue."""

from sqlite_utils import Database

from vasculum.model.capture import Capture
from vasculum.model.findings import BarcodeRead, Findings, of_kind
from vasculum.model.policy import Policy, Surroundings
from vasculum.pipeline.identify import numbers_in
from vasculum.store import queries


def surroundings(db: Database, capture: Capture, findings: Findings, policy: Policy) -> Surroundings:
    """Frozen knowledge for judging this capture's findings."""
    same = [
        other
        for number in numbers_in(of_kind(findings, BarcodeRead), policy)
        for other in queries.by_number(db, number)
        if other not in (capture.id, capture.replaces)
    ]
    replaced = queries.record(db, capture.replaces) if capture.replaces else None
    return Surroundings(
        file_name=capture.primary.original_name,
        same_number=tuple(dict.fromkeys(same)),
        replaces_number=replaced.catalog_number if replaced else None,
    )

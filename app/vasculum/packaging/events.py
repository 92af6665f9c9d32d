"""What was done to the files, as PREMIS 3 events in JSON."""

import uuid
from collections.abc import Sequence
from datetime import datetime

from vasculum.model.findings import JsonObject
from vasculum.model.ids import urn
from vasculum.model.record import Record

TYPES = {
    "cap": "capture",
    "ing": "ingestion",
    "mes": "message digest calculation",
    "val": "validation",
    "cre": "creation",
}
"""Codes of http://id.loc.gov/vocabulary/preservation/eventType used here."""


def premis_events(
    record: Record,
    station: str,
    originals: Sequence[tuple[str, str]],
    made: Sequence[tuple[str, str]],
    technique: str,
    now: datetime,
) -> list[JsonObject]:
    """The capture (of a picture that came as a file: its taking in), its digests, the verdict and the making of the
    derivatives, oldest first.

    `originals` and `made` are (logical path, sha256). A capture exists only once its files are hashed, so its time is
    the digests' time too; the last two are dated by `now`, the moment of packaging.
    """
    capture, analysis, verdict = record.capture, record.analysis, record.verdict
    program = {"role": "executing program", "name": "Vasculum", "station": station}
    if analysis is not None:
        program["version"] = analysis.version
    camera = {"role": "capture device", "name": capture.camera.model, "driver": capture.camera.driver}
    if capture.camera.serial:
        camera["serial"] = capture.camera.serial
    people = [{"role": "operator", "pseudonym": capture.operator}] if capture.operator else []
    taken = capture.taken_at.isoformat(timespec="milliseconds")
    digests = "; ".join(f"{digest}  {path}" for path, digest in originals)
    if capture.came_as_file:
        code, detail, agents = "ing", f"Taken in as a file with profile {capture.profile}.", [program, *people]
    else:
        code, detail, agents = "cap", f"Photographed with profile {capture.profile}.", [camera, program, *people]
    events = [
        _event(
            record,
            code,
            taken,
            detail,
            "success",
            agents,
            [],
            outcomes=[path for path, _ in originals],
        ),
        _event(
            record,
            "mes",
            taken,
            "SHA-256 of each original as it came.",
            "success",
            [program],
            [path for path, _ in originals],
            digests,
        ),
    ]
    if verdict is not None:
        note = " ".join(verdict.reasons) or "Every check passed."
        detail = f"Record complete and accepted; checks of profile {verdict.profile_sha256 or capture.profile}."
        events.append(
            _event(
                record,
                "val",
                _stamp(now),
                detail,
                verdict.status.value,
                [program],
                [path for path, _ in originals],
                note,
            )
        )
    events.append(
        _event(
            record,
            "cre",
            _stamp(now),
            f"Derivatives: {technique}.",
            "success",
            [program],
            [path for path, _ in originals[:1]],
            "; ".join(f"{digest}  {path}" for path, digest in made),
            [path for path, _ in made],
        )
    )
    return events


def _stamp(now: datetime) -> str:
    return now.isoformat(timespec="milliseconds")


def _event(
    record: Record,
    code: str,
    when: str,
    detail: str,
    outcome: str,
    agents: list[dict[str, str]],
    objects: Sequence[str],
    note: str = "",
    outcomes: Sequence[str] = (),
) -> JsonObject:
    identity = uuid.uuid5(uuid.UUID(record.capture.id), f"event/{code}/{when}")
    return {
        "eventIdentifier": {"type": "URI", "value": urn(str(identity))},
        "eventType": {"uri": f"http://id.loc.gov/vocabulary/preservation/eventType/{code}", "label": TYPES[code]},
        "eventDateTime": when,
        "eventDetail": detail,
        "eventOutcome": {"outcome": outcome, **({"note": note} if note else {})},
        "linkingAgents": agents,
        "linkingObjects": [
            *({"path": path, "role": "source"} for path in objects),
            *({"path": path, "role": "outcome"} for path in outcomes),
        ],
    }

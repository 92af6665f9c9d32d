"""What happened to one frame, as sentences: when, who, what."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from vasculum.model.ids import CaptureId

_DECISIONS = {
    "accept": "accepted",
    "reject": "rejected, to the bin",
    "keep": "kept for review",
    "send-back": "sent back to be taken again",
    "reopen": "put back to review",
    "undo": "last decision taken back",
}


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a frame's history."""

    at: datetime
    """UTC."""
    who: str
    """A local pseudonym, or `station`."""
    what: str


def history(db: Database, capture_id: CaptureId, limit: int = 200) -> tuple[Happening, ...]:
    """The frame's events, newest first; kinds without a sentence of their own are named by their event."""
    rows = db.execute(
        "select at, name, body from journal where capture_id = ? order by id desc limit ?", [capture_id, limit]
    ).fetchall()
    return tuple(_happening(datetime.fromisoformat(at), name, json.loads(body)) for at, name, body in rows)


def _happening(at: datetime, name: str, body: dict[str, Any]) -> Happening:
    who = body.get("operator") or "station"
    match name:
        case "captured":
            what = f"photographed with {body['capture']['camera']['model']}"
        case "analysed":
            stage = "read to the end" if body["verdict"]["stage"] == "complete" else "looked at"
            what = f"{stage}: {body['verdict']['status']}"
        case "reviewed":
            note = f" ({body['note']})" if body.get("note") else ""
            what = _DECISIONS.get(body["decision"], body["decision"]) + note
        case "corrected":
            what = f"{body['term']} set to “{body['value']}”" if body["value"] else f"{body['term']} as read again"
        case "replaced":
            what = "replaced by a retake"
        case "packaged":
            what = "packed and sealed"
        case "delivered":
            what = f"received by {body['receipt']['target']}, digests compared"
        case "delivery-failed":
            what = f"not delivered to {body['target']}: {body['message']}"
        case _:
            what = name.replace("-", " ")
    return Happening(at, who, what)

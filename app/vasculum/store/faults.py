"""What went wrong lately, from the journal."""

import json
from typing import Any

from sqlite_utils import Database

_NAMES = ("camera-fault", "worker-failed", "delivery-failed", "station-fault", "provider-fell-back")
_TOLD = ("code", "message", "advice", "worker", "error", "traceback", "target", "permanent", "asked", "used", "why")


def recent_faults(db: Database, most: int = 200) -> list[dict[str, Any]]:
    """The newest events that tell of a fault, newest first: time, name, and what they say; no capture, no number."""
    marks = ", ".join("?" for _ in _NAMES)
    rows = db.execute(
        f"select at, name, body from journal where name in ({marks}) order by id desc limit ?", [*_NAMES, most]
    )
    found = []
    for at, name, body in rows.fetchall():
        said = json.loads(body)
        found.append({"at": at, "name": name} | {key: said[key] for key in _TOLD if key in said})
    return found

"""The bodies this station has met, by serial number: so that one can be named without its port."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from vasculum.model.capture import CameraInfo

NAME = "cameras.json"
"""The file's name in the data folder; it may be deleted, and is written anew."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A body as it was met last."""

    serial: str
    camera_id: str
    """The id by which it was opened: where to look first."""
    model: str
    owner: str | None = None


def seen(data: Path) -> tuple[Seen, ...]:
    """The bodies met so far; empty where the file is missing or is not ours to read: it is a convenience."""
    try:
        rows = json.loads((data / NAME).read_text("utf-8"))
        return tuple(Seen(**row) for row in rows)
    except (OSError, ValueError, TypeError):
        return ()


def remember(data: Path, info: CameraInfo) -> None:
    """Notes a body that was opened. One without a serial number cannot be told from others and is left out. Raises
    OSError."""
    if info.serial is None:
        return
    met = Seen(info.serial, info.id, info.model, info.owner)
    others = [body for body in seen(data) if body.serial != info.serial]
    if met in seen(data):
        return
    beside = data / f"{NAME}.{os.getpid()}.part"
    beside.write_text(json.dumps([asdict(body) for body in (*others, met)], ensure_ascii=False, indent=1), "utf-8")
    beside.replace(data / NAME)

"""What each frame tells of the stand, kept beside its analysis so that a month can be asked for at once."""

import json
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.stand import StandNumbers, StandReading, stand_numbers
from vasculum.store.certificates import camera_key
from vasculum.store.journal import stamp


def index(db: Database, capture_id: str, analysis: Analysis) -> None:
    """Keeps the numbers of a frame; the newest analysis of it counts. Called by `apply` inside its transaction."""
    taken_at, camera = db.execute(
        "select taken_at, json_extract(capture_json, '$.camera') from capture where id = ?", [capture_id]
    ).fetchone()
    db.execute(
        "insert or replace into stand (capture_id, taken_at, camera, body) values (?, ?, ?, ?)",
        [
            capture_id,
            taken_at,
            camera_key(from_plain(CameraInfo, json.loads(camera))),
            json.dumps(to_plain(stand_numbers(analysis))),
        ],
    )


def between(db: Database, since: datetime, until: datetime) -> tuple[StandReading, ...]:
    """The readings of a time, oldest first; frames that a person rejected left out."""
    rows = db.execute(
        "select s.capture_id, s.taken_at, s.camera, s.body from stand s join capture c on c.id = s.capture_id"
        " where s.taken_at >= ? and s.taken_at < ? and c.state != 'rejected' order by s.taken_at, s.capture_id",
        [stamp(since), stamp(until)],
    ).fetchall()
    return tuple(
        StandReading(row[0], datetime.fromisoformat(row[1]), row[2], from_plain(StandNumbers, json.loads(row[3])))
        for row in rows
    )

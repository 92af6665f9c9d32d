"""Certificates: kept for good, the newest for a camera being in force. Called by `apply` inside its transaction."""

import json
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.capture import CameraInfo
from vasculum.model.certificate import Certificate
from vasculum.model.json_form import from_plain, to_plain
from vasculum.store.journal import stamp

ANY = ""
"""The camera of a certificate that was made of a file: it holds for whatever camera the station has."""


def camera_key(camera: CameraInfo | None) -> str:
    """What a body is known by from one day to the next: its serial number, else its model."""
    return (camera.serial or camera.model) if camera else ANY


def issued(db: Database, certificate: Certificate) -> None:
    """A new certificate; one that is known already (it came home in several packages) stays as it is."""
    db.execute(
        "insert or ignore into certificate (id, issued_at, camera, station, body) values (?, ?, ?, ?, ?)",
        [
            certificate.id,
            stamp(certificate.issued_at),
            camera_key(certificate.camera),
            certificate.station,
            json.dumps(to_plain(certificate), ensure_ascii=False),
        ],
    )


def in_force(db: Database, camera: CameraInfo | None) -> Certificate | None:
    """The newest certificate for this body, or of a file; for any body where None is asked."""
    where = "where camera in (?, '')" if camera else ""
    row = db.execute(
        f"select body from certificate {where} order by issued_at desc, id desc limit 1",
        [camera_key(camera)] if camera else [],
    ).fetchone()
    return _read(row[0]) if row else None


def of_id(db: Database, certificate_id: str) -> Certificate | None:
    """The certificate of that id."""
    row = db.execute("select body from certificate where id = ?", [certificate_id]).fetchone()
    return _read(row[0]) if row else None


def between(db: Database, since: datetime, until: datetime) -> tuple[Certificate, ...]:
    """The certificates of a time, oldest first."""
    rows = db.execute(
        "select body from certificate where issued_at >= ? and issued_at < ? order by issued_at, id",
        [stamp(since), stamp(until)],
    ).fetchall()
    return tuple(_read(row[0]) for row in rows)


def count(db: Database) -> int:
    """How many there are: the next one's number is one higher."""
    return int(db.execute("select count(*) from certificate").fetchone()[0])


def _read(body: str) -> Certificate:
    return from_plain(Certificate, json.loads(body))

"""Captures, analyses and packages of a few bytes, and catalogues in memory."""

import hashlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.events import Analysed, Packaged
from vasculum.model.findings import BarcodeRead, FieldRead, Finding, LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.package import Package, PackageFile, Receipt
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.store import files, migrations

NOW = datetime(2026, 11, 24, tzinfo=UTC)
QUAD = Quad.of_box(Box(0, 0, 9, 9))
TABLES = (
    "capture",
    "file",
    "analysis",
    "correction",
    "package",
    "package_file",
    "receipt",
    "safe",
    "released",
    "journal",
    "search_row",
    "list_body",
    "expected_list",
    "expected",
    "cover",
    "also_shows",
    "fingerprint",
    "certificate",
    "stand",
    "unsuggested",
    "elsewhere",
    "answer",
    "view",
    "specimen_closed",
    "search",
)


def in_memory() -> Database:
    db = Database(sqlite3.connect(":memory:", isolation_level=None))
    db.execute("PRAGMA foreign_keys = ON")
    migrations.bring_up_to_date(db)
    return db


def a_capture(name: str = "IMG_1.jpg", content: bytes = b"picture", replaces: CaptureId | None = None) -> Capture:
    ref = FileRef(hashlib.sha256(content).hexdigest(), len(content), "image/jpeg", name)
    return Capture(
        id=new_capture_id(),
        taken_at=utc_now(),
        zone="+01:00",
        camera=CameraInfo("c", "m", "d"),
        files=(ref,),
        replaces=replaces,
    )


def taken(data: Path, content: bytes = b"picture", name: str = "IMG_1.jpg") -> Capture:
    source = files.incoming(data) / f"{new_capture_id()}.jpg"
    source.write_bytes(content)
    files.take_in(data, source, "image/jpeg", name, move=True)
    return a_capture(name, content)


def analysed(
    capture: Capture,
    status: Status = Status.PASS,
    stage: Stage = Stage.COMPLETE,
    number: str | None = "HVC1",
    text: str = "Salix eleagnos Scop.",
    codes: tuple[str, ...] = ("HVC1",),
    ms: float = 1.0,
) -> Analysed:
    found: list[Finding] = [
        BarcodeRead(text=code, symbology="CODE_128", quad=QUAD, readers=("zxing",)) for code in codes
    ]
    if stage is Stage.COMPLETE:
        found.append(LabelText(quad=QUAD, lines=(Line(text, QUAD, 0.9),), engine="t"))
        found.append(FieldRead(term="recordedBy", value="Aubry", verbatim="leg. Aubry"))
    analysis = Analysis(
        capture.primary.sha256,
        10,
        10,
        "p",
        "0" * 64,
        stage,
        tuple(found),
        (StepUse("text", "1"),),
        (),
        "0.1.0",
        timings_ms={"text": ms},
    )
    identifier = Identifier(number, "barcode", 0.99) if number else None
    return Analysed(capture_id=capture.id, analysis=analysis, verdict=Verdict(status, stage, (), (), identifier))


def packed(capture_id: CaptureId, content: str = "a", clock: str = "1") -> Package:
    digest = hashlib.sha256(f"{capture_id}: {content}".encode()).hexdigest()
    listed = (
        PackageFile("metadata.json", digest, 1, "application/json"),
        PackageFile("events.json", hashlib.sha256(f"t{clock}".encode()).hexdigest(), 1, "application/json", True),
    )
    identity = hashlib.sha256(f"{capture_id} {content}".encode()).hexdigest()
    return Package(identity, f"urn:uuid:{capture_id}", capture_id, "HVC1", listed)


def packaged(capture_id: CaptureId, content: str = "a", clock: str = "1") -> Packaged:
    return Packaged(package=packed(capture_id, content, clock))


def receipt_of(sealed: Package, target: str = "default") -> Receipt:
    return Receipt(sealed.id, sealed.object_id, target, "v1", sealed.files, NOW)


def tables_of(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """All that the journal vouches for: of the outbox neither leases nor attempts, nor the pauses drawn by lot."""
    state = {table: db.execute(f"select * from {table} order by 1, 2").fetchall() for table in TABLES}
    state["outbox"] = db.execute(
        "select id, capture_id, target, replace(state, 'sending', 'ready'), last_error from outbox order by id"
    ).fetchall()
    return state

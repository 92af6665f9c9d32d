"""Writes a small catalogue with the program of today, to be kept as the old one that later programs must open.

python tests/store/old/make.py     writes catalogue-N.sqlite.gz beside this file, N being today's catalogue version
"""

import gzip
import hashlib
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vasculum.model.analysis import Analysis, EngineUse, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef
from vasculum.model.events import Analysed, Captured, Corrected, Delivered, Packaged, Replaced
from vasculum.model.findings import BarcodeRead, LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId
from vasculum.model.package import Package, PackageFile, Receipt
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.store.apply import apply
from vasculum.store.database import open_database
from vasculum.store.migrations import VERSION

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
QUAD = Quad.of_box(Box(0, 0, 9, 9))


def capture(number: int, replaces: int | None = None) -> Capture:
    content = f"picture {number}".encode()
    ref = FileRef(hashlib.sha256(content).hexdigest(), len(content), "image/jpeg", f"DSC_000{number}.JPG")
    return Capture(
        id=media(number),
        taken_at=NOW + timedelta(seconds=number),
        zone="+01:00",
        camera=CameraInfo("simulated", "Simulated PTP/IP camera", "simulated"),
        files=(ref,),
        settings=(("iso", "100"),),
        session="2026-11-24",
        replaces=media(replaces) if replaces else None,
        operator="p7",
    )


def media(number: int) -> CaptureId:
    return CaptureId(f"019ab000-0000-7000-8000-00000000000{number}")


def seen(of: Capture, number: int, status: Status = Status.PASS, stage: Stage = Stage.COMPLETE) -> Analysed:
    text = f"HVC000000{number}"
    found = (
        BarcodeRead(text=text, symbology="CODE_128", quad=QUAD, readers=("zxing", "zbar")),
        LabelText(quad=QUAD, lines=(Line("Salix eleagnos Scop.", QUAD, 0.9),), engine="ocr"),
    )
    analysis = Analysis(
        of.primary.sha256,
        60,
        90,
        "herbarium-sheet",
        "0" * 64,
        stage,
        found,
        (StepUse("barcode", "1"), StepUse("text", "1")),
        (EngineUse("zxing", "3.1.1", None, "native"),),
        "0.1.0",
        timings_ms={"text": 1.0},
    )
    reasons = () if status is Status.PASS else ("The chart is wrong. Lay another.",)
    verdict = Verdict(status, stage, (), reasons, Identifier(text, "barcode", 0.99))
    return Analysed(capture_id=of.id, analysis=analysis, verdict=verdict)


def write(path: Path) -> None:
    """One delivered and corrected, one in review, one replaced by its retake, which waits to be sent."""
    db = open_database(path)
    sent, doubtful, blurred, again = capture(1), capture(2), capture(3), capture(4, replaces=3)
    files = (
        PackageFile("metadata.json", "a" * 64, 10, "application/json"),
        PackageFile("original/DSC_0001.JPG", sent.primary.sha256, sent.primary.size, "image/jpeg"),
    )
    sealed = Package("b" * 64, f"urn:uuid:{sent.id}", sent.id, "HVC0000001", files)
    receipt = Receipt(sealed.id, sealed.object_id, "default", "v1", files, NOW)
    for events in (
        [Captured(capture=sent)],
        [seen(sent, 1, stage=Stage.VERDICT)],
        [seen(sent, 1)],
        [Corrected(capture_id=sent.id, term="country", value="Switzerland", operator="p7")],
        [Packaged(package=sealed)],
        [Delivered(capture_id=sent.id, receipt=receipt)],
        [Captured(capture=doubtful)],
        [seen(doubtful, 2, Status.REVIEW)],
        [Captured(capture=blurred)],
        [seen(blurred, 3, Status.RETAKE, Stage.VERDICT)],
        [Captured(capture=again)],
        [seen(again, 3, stage=Stage.VERDICT), Replaced(capture_id=blurred.id, by=again.id)],
        [seen(again, 3)],
    ):
        apply(db, events)
    for statement in ("pragma wal_checkpoint(truncate)", "pragma journal_mode = delete", "vacuum"):
        db.execute(statement)
    db.conn.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "catalogue.sqlite"
        write(written)
        place = Path(__file__).with_name(f"catalogue-{VERSION}.sqlite.gz")
        place.write_bytes(gzip.compress(written.read_bytes(), 9, mtime=0))
        print(place)

"""Accepted packages of three classes each, due at a bucket, and a courier whose clock the test turns."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.events import Analysed, Captured, Notice, Packaged
from vasculum.model.ids import new_capture_id, urn
from vasculum.model.lanes import Lane, hours_of
from vasculum.model.package import Package, PackageFile
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.station.courier import Courier
from vasculum.station.pacing import Pacing
from vasculum.station.sending_line import Claims
from vasculum.station.sending_queue import Queue
from vasculum.station.turns import Turns
from vasculum.store import files, outbox, queries
from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread
from vasculum.sync import Line, open_target
from vasculum.sync.s3 import S3Target
from vasculum.sync.s3_place import s3_place

PACKAGES = 5
PART = 5 << 20
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NIGHT = hours_of("20:00-06:00")


class Clock:
    """Seconds, as the courier counts them."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def courier_of(data: Path, store: StoreThread, place: str, ahead: int) -> Courier:
    """A courier as the station has it, that sends large files in parts of 5 MiB, with the time of day as it is."""
    claims = Claims(store)
    target = S3Target("centre", s3_place(place), TargetNotes(store, "centre"), PART)
    return Courier(
        data,
        store.open_reading,
        claims.claim,
        {"centre": target},
        None,  # type: ignore[arg-type] - everything is packed
        lambda events, if_so=None: store.apply(*events, if_so=if_so).result(),
        lambda notice: None,
        queues={"centre": Queue("centre", claims, ahead)},
    )


class Day:
    """Accepted packages of three classes each, due at a bucket behind a proxy that writes down what is put there."""

    def __init__(
        self,
        data: Path,
        place: str,
        megabits: dict[Lane, float] | None = None,
        most: int = 50,
        clock: Clock | None = None,
        closed: bool = True,
        packages: int = PACKAGES,
    ) -> None:
        data.mkdir()
        self.data, self.now, self.notices = data, NOON, list[Notice]()
        self.store = StoreThread(data, targets=("centre",))
        claims, self.pacing = Claims(self.store), Pacing(megabits or {})
        target = open_target("s3", "centre", place, TargetNotes(self.store, "centre"), Line(4, self.pacing.wait))
        self.queue = Queue("centre", claims, most, {Lane.MASTERS: NIGHT} if closed else {}, lambda: self.now)
        self.turns = Turns(("centre",), clock or Clock())
        self.courier = Courier(
            data,
            self.store.open_reading,
            claims.claim,
            {"centre": target},
            None,  # type: ignore[arg-type] - everything is packed
            lambda events, if_so=None: self.store.apply(*events, if_so=if_so).result(),
            self.notices.append,
            self.turns,
            queues={"centre": self.queue},
        )
        self.packages = [self.due(number) for number in range(packages)]

    def kept(self, content: bytes) -> FileRef:
        source = files.incoming(self.data) / "a.jpg"
        source.write_bytes(content)
        return files.take_in(self.data, source, "image/jpeg", "a.jpg", move=True)

    def due(self, number: int, size: int = 300_000) -> Package:
        ref = self.kept(number.to_bytes(2, "big") * (size // 2))
        capture = Capture(new_capture_id(), utc_now(), "+01:00", CameraInfo("c", "m", "d"), (ref,))
        analysis = Analysis(ref.sha256, 1, 1, "p", "0" * 64, Stage.COMPLETE, (), (), (), "0.1.0")
        verdict = Verdict(Status.PASS, Stage.COMPLETE, (), (), Identifier(f"E{number}", "barcode", 0.99))
        listed = [PackageFile("original/a.jpg", ref.sha256, ref.size, ref.media_type)]
        for path in ("derivative/d.jpg", "metadata.json"):
            kept = self.kept(f"{number} {path}".encode())
            listed.append(PackageFile(path, kept.sha256, kept.size, "image/jpeg"))
        identity = hashlib.sha256(capture.id.encode()).hexdigest()
        package = Package(identity, urn(capture.id), capture.id, f"E{number}", tuple(listed), created=NOON.isoformat())
        self.store.apply(
            Captured(capture=capture),
            Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict),
            Packaged(package=package),
        ).result()
        return package

    def run(self) -> None:
        while self.courier.turn():
            pass

    def sent(self) -> int:
        db = self.store.open_reading()
        count = queries.counts(db)["delivered"]
        db.close()
        return count

    def hurries(self) -> None:
        """What waits for its next try is due now, as it is when the time has come."""
        self.store.submit(lambda db: outbox.retry(db, ("centre",))).result()

    def journal(self, name: str) -> int:
        db = self.store.open_reading()
        count = db.execute("select count(*) from journal where name = ?", [name]).fetchone()[0]
        db.close()
        return int(count)

    def failed(self) -> int:
        db = self.store.open_reading()
        count = queries.counts(db)["failed"]
        db.close()
        return count

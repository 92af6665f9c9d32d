"""A catalogue with frames that were delivered to two folders, which may give up their originals."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, utc_now
from vasculum.model.events import Analysed, Captured, Delivered, Packaged
from vasculum.model.ids import new_capture_id, urn
from vasculum.model.package import Package, PackageFile
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.station.releasing import Releasing
from vasculum.store import files
from vasculum.store.thread import StoreThread, reading
from vasculum.sync import Target, open_target

AFTER = datetime.now(UTC) + timedelta(days=1)


class Desk:
    """A catalogue with frames that were delivered to two folders."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.targets: dict[str, Target] = {
            name: open_target("ocfl", name, str(data.parent / name)) for name in ("nas", "disk")
        }
        self.store = StoreThread(data, targets=tuple(self.targets))

    def captured(self, content: bytes = b"precious", days: int = 0) -> Capture:
        source = files.incoming(self.data) / "IMG_1.jpg"
        source.write_bytes(content)
        ref = files.take_in(self.data, source, "image/jpeg", "IMG_1.jpg", move=True)
        capture = Capture(
            new_capture_id(), utc_now() - timedelta(days=days), "+01:00", CameraInfo("c", "m", "d"), (ref,)
        )
        identifier = Identifier("HVC1", "barcode", 0.99)
        analysis = Analysis(ref.sha256, 10, 10, "p", "0" * 64, Stage.COMPLETE, (), (), (), "0.1.0")
        verdict = Verdict(Status.PASS, Stage.COMPLETE, (), (), identifier)
        self.store.apply(
            Captured(capture=capture), Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict)
        ).result()
        return capture

    def delivered(
        self, content: bytes = b"precious", names: tuple[str, ...] = ("nas", "disk"), days: int = 0
    ) -> Capture:
        capture = self.captured(content, days)
        ref = capture.primary
        listed = (PackageFile("original/IMG_1.jpg", ref.sha256, ref.size, ref.media_type),)
        identity = hashlib.sha256(capture.id.encode()).hexdigest()
        package = Package(identity, urn(capture.id), capture.id, "HVC1", listed)
        self.store.apply(Packaged(package=package)).result()
        for name in names:
            receipt = self.targets[name].send(package, lambda sha256: files.path_of(self.data, sha256))
            self.store.apply(Delivered(capture_id=capture.id, receipt=receipt)).result()
        return capture

    def release(self, copies: int = 2, rehearse: bool = False, before: datetime = AFTER) -> list[tuple[str, str]]:
        releasing = Releasing(
            self.data,
            reading(self.data),
            self.targets,
            copies,
            lambda event: self.store.apply(event).result(),
        )
        return [(row.status, row.why) for row in releasing.run(before, rehearse)]

    def is_here(self, capture: Capture) -> bool:
        return files.path_of(self.data, capture.primary.sha256, ".jpg").is_file()

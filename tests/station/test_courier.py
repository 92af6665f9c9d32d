"""The courier's promises: what changes while it packs is not overtaken, what is taken back is not sent."""

import hashlib
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vasculum.model.events import Captured, Corrected, Delivered, Event, Packaged, Reviewed
from vasculum.model.ids import CaptureId
from vasculum.model.package import Package, Receipt
from vasculum.model.record import Record
from vasculum.station.courier import Courier
from vasculum.store import outbox, queries
from vasculum.store.thread import StoreThread

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
from store_samples import a_capture, analysed, packed


class Packs:
    """Packs what a record says of the country; while it does, something happens."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        self._meanwhile = [meanwhile]

    def pack(self, record: Record, now: datetime) -> Package:
        sealed = packed(record.capture.id, record.corrections.get("country", "none"))
        if self._meanwhile:
            self._meanwhile.pop()()
        return sealed


class Holds:
    """A target that keeps what it was sent."""

    name = "default"

    def __init__(self) -> None:
        self.sent: list[Package] = []

    def send(self, package: Package, bytes_of: object) -> Receipt:
        self.sent.append(package)
        return Receipt(package.id, package.object_id, self.name, "v1", package.files, datetime.now(UTC))


@pytest.fixture
def store(tmp_path: Path) -> StoreThread:
    return StoreThread(tmp_path)


def delivery_day(tmp_path: Path, store: StoreThread, happens: Callable[[CaptureId], Event]) -> tuple[Holds, CaptureId]:
    """An accepted record, and an event that comes while it is packed for the first time."""
    capture = a_capture(content=hashlib.sha256().digest())
    store.apply(Captured(capture=capture), analysed(capture)).result()
    target = Holds()
    packs = Packs(lambda: store.apply(happens(capture.id)).result())
    courier = Courier(
        tmp_path,
        store.open_reading,
        lambda name: store.submit(lambda db: outbox.claim(db, name, 300, datetime.now(UTC))).result(),
        {"default": target},  # type: ignore[dict-item]
        packs,  # type: ignore[arg-type]
        lambda events, if_so=None: store.apply(*events, if_so=if_so).result(),
        lambda notice: None,
    )
    while courier.turn():
        pass
    return target, capture.id


def test_a_correction_that_comes_while_it_packs_is_delivered(tmp_path: Path, store: StoreThread) -> None:
    target, capture_id = delivery_day(
        tmp_path, store, lambda media: Corrected(capture_id=media, term="country", value="Switzerland")
    )
    assert target.sent
    assert target.sent[-1].id == packed(capture_id, "Switzerland").id
    db = store.open_reading()
    record = queries.record(db, capture_id)
    assert record is not None
    assert record.delivered
    # The stale package is nowhere: not in the journal, not at the target.
    assert packed(capture_id, "none").id not in [package.id for package in target.sent]
    names = [row[0] for row in db.execute("select name from journal")]
    assert (names.count(Packaged.name), names.count(Delivered.name)) == (1, 1)
    db.close()
    store.close()


def test_what_a_person_rejects_while_it_is_packed_is_not_sent(tmp_path: Path, store: StoreThread) -> None:
    target, _ = delivery_day(tmp_path, store, lambda media: Reviewed(capture_id=media, decision="reject"))
    assert target.sent == []
    store.close()

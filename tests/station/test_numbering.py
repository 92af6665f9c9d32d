"""Two stations, one repository, one number: the second is told before its picture is sealed, and a person decides."""

import hashlib
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vasculum.model.events import Captured, Corrected, NumberElsewhere, Packaged, Reviewed
from vasculum.model.ids import CaptureId
from vasculum.model.package import Package, PackageFile
from vasculum.model.policy import Duplicates
from vasculum.model.record import Record, RecordState
from vasculum.pipeline import Profile, load_profile
from vasculum.settings import places
from vasculum.station.courier import Courier
from vasculum.station.numbering import Numbering
from vasculum.station.rules import Rules
from vasculum.store import files, outbox, queries
from vasculum.store.database import NAME, open_database
from vasculum.store.replay import replay
from vasculum.store.thread import StoreThread
from vasculum.sync.ocfl import OcflTarget
from vasculum.sync.ocfl_layout import object_path

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
from store_samples import a_capture, analysed, in_memory, tables_of


class Packs:
    """Packs the record's number and nothing else."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def pack(self, record: Record, now: datetime) -> Package:
        content = f"{record.capture.id} {record.catalog_number}".encode()
        digest = hashlib.sha256(content).hexdigest()
        files.keep_bytes(self._data, digest, content)
        listed = (PackageFile("metadata.json", digest, len(content), "application/json"),)
        return Package(digest, f"urn:uuid:{record.capture.id}", record.capture.id, "HVC0000001", listed)


class Place:
    """A station of its own catalogue that delivers to the shared repository."""

    def __init__(self, folder: Path, name: str, root: Path, profile: Profile) -> None:
        folder.mkdir()
        self.data, self.store = folder, StoreThread(folder)
        self.courier = Courier(
            folder,
            self.store.open_reading,
            lambda target: self.store.submit(lambda db: outbox.claim(db, target, 300, datetime.now(UTC))).result(),
            {"default": OcflTarget("default", root)},
            Packs(folder),  # type: ignore[arg-type]
            lambda events, if_so=None: self.store.apply(*events, if_so=if_so).result(),
            lambda notice: None,
            numbering=Numbering(Rules(profile), profile.collection, name),
        )

    def shoots(self, number: str = "HVC0000001") -> CaptureId:
        capture = a_capture(content=f"{self.data} {number}".encode())
        named = Corrected(capture_id=capture.id, term="catalogNumber", value=number)
        self.store.apply(Captured(capture=capture), analysed(capture, number=number, codes=(number,)), named).result()
        return capture.id

    def delivers(self) -> None:
        while self.courier.turn():
            pass

    def record(self, capture_id: CaptureId) -> Record:
        db = self.store.open_reading()
        found = queries.record(db, capture_id)
        db.close()
        assert found is not None
        return found

    def journal(self, name: str) -> int:
        db = self.store.open_reading()
        count = db.execute("select count(*) from journal where name = ?", [name]).fetchone()[0]
        db.close()
        return int(count)


@pytest.fixture
def profile() -> Profile:
    return load_profile("herbarium-sheet", places.profiles())


@pytest.fixture
def stations(tmp_path: Path, profile: Profile) -> tuple[Place, Place]:
    one, two = (Place(tmp_path / name, name, tmp_path / "centre", profile) for name in ("station-1", "station-2"))
    return one, two


def there(root: Path, capture_id: CaptureId) -> bool:
    return (root / object_path(f"urn:uuid:{capture_id}")).is_dir()


def test_the_second_station_is_told_before_it_is_sealed(stations: tuple[Place, Place], tmp_path: Path) -> None:
    one, two = stations
    first, second = one.shoots(), two.shoots()
    one.delivers()
    assert one.record(first).delivered
    two.delivers()
    waits = two.record(second)
    assert waits.state is RecordState.IN_REVIEW
    assert waits.verdict is not None
    assert any("HVC0000001 was shot on" in reason and "at station-1." in reason for reason in waits.verdict.reasons)
    assert two.journal(Packaged.name) == 0
    assert not there(tmp_path / "centre", second)
    # The first one's is not doubted afterwards.
    one.delivers()
    assert one.record(first).state is RecordState.ACCEPTED
    for place in stations:
        place.store.close()


def test_a_person_who_was_told_may_send_it(stations: tuple[Place, Place], tmp_path: Path) -> None:
    one, two = stations
    one.shoots()
    one.delivers()
    second = two.shoots()
    two.delivers()
    two.store.apply(Reviewed(capture_id=second, decision="accept", operator="p1")).result()
    two.delivers()
    assert two.record(second).delivered
    assert there(tmp_path / "centre", second)
    assert two.journal(NumberElsewhere.name) == 1
    for place in stations:
        place.store.close()


def test_accepted_before_it_was_told_does_not_count(stations: tuple[Place, Place]) -> None:
    one, two = stations
    one.shoots()
    one.delivers()
    second = two.shoots()
    two.store.apply(Reviewed(capture_id=second, decision="accept", operator="p1")).result()
    two.delivers()
    assert two.record(second).state is RecordState.IN_REVIEW
    for place in stations:
        place.store.close()


def test_another_number_given_is_asked_for_anew(stations: tuple[Place, Place]) -> None:
    one, two = stations
    one.shoots()
    one.shoots("HVC0000007")
    one.delivers()
    second = two.shoots()
    two.delivers()
    for number, state in (("HVC0000007", RecordState.IN_REVIEW), ("HVC0000008", RecordState.ACCEPTED)):
        events = (
            Corrected(capture_id=second, term="catalogNumber", value=number, operator="p1"),
            Reviewed(capture_id=second, decision="accept", operator="p1"),
        )
        two.store.apply(*events).result()
        two.delivers()
        assert two.record(second).state is state
    assert two.record(second).delivered
    for place in stations:
        place.store.close()


def test_a_profile_of_many_views_lets_it_through(tmp_path: Path, profile: Profile) -> None:
    views = replace(profile, policy=replace(profile.policy, duplicates=Duplicates.VIEWS))
    one, two = (Place(tmp_path / name, name, tmp_path / "centre", views) for name in ("station-1", "station-2"))
    one.shoots()
    one.delivers()
    second = two.shoots()
    two.delivers()
    assert two.record(second).delivered
    for place in (one, two):
        place.store.close()


def test_two_that_come_at_once_are_both_told(stations: tuple[Place, Place]) -> None:
    one, two = stations
    first, second = one.shoots(), two.shoots()
    # The other one announces its own between our question and our sending.
    packs = one.courier._packing.pack  # type: ignore[attr-defined]

    def meanwhile(record: Record, now: datetime) -> Package:
        two.delivers()
        return packs(record, now)

    one.courier._packing.pack = meanwhile  # type: ignore[attr-defined, method-assign]
    one.delivers()
    assert two.record(second).delivered
    assert one.record(first).state is RecordState.IN_REVIEW
    for place in stations:
        place.store.close()


def test_the_journal_gives_the_same_state(stations: tuple[Place, Place]) -> None:
    one, two = stations
    one.shoots()
    one.delivers()
    two.shoots()
    two.delivers()
    for place in stations:
        place.store.close()
    db = open_database(two.data / NAME, read_only=True)
    again = in_memory()
    replay(db, again)
    assert db.execute("select count(*) from elsewhere").fetchone()[0] == 1
    assert tables_of(again) == tables_of(db)
    db.conn.close()

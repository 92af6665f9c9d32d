"""Courier, queue and outbox as a state machine, against a target that fails at will and forgets nothing.

Whatever order things happen in: what the catalogue calls sent the target holds, nothing is there twice, what one
specimen meets keeps no other waiting, and once the target is well again everything arrives by itself.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.model.events import Captured, Corrected, Event, Reviewed
from vasculum.model.ids import CaptureId, urn
from vasculum.model.lanes import Lane
from vasculum.model.package import DeliveryState, Package, PackageFile, Receipt
from vasculum.model.record import Record, RecordState
from vasculum.station.courier import Courier
from vasculum.station.sending_queue import Queue
from vasculum.station.turns import Turns
from vasculum.store import outbox, queries
from vasculum.store.thread import StoreThread
from vasculum.sync.target import Bytes

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
from store_samples import a_capture, analysed

MOODS = ("well", "away", "taken-then-away", "refuses", "other-bytes")
PICK = st.integers(0, 3)


class Wilful:
    """A target that does as its mood is; what it took it holds, a version a package."""

    name = "centre"
    beside = None

    def __init__(self, goes_ahead: bool) -> None:
        self.goes_ahead = goes_ahead
        self.mood = "well"
        self.versions: dict[str, list[Package]] = {}
        self.refused: set[str] = set()
        self.begun: set[tuple[str, Lane]] = set()

    def send(self, package: Package, bytes_of: Bytes) -> Receipt:
        if self.mood == "away":
            raise TargetError("It does not answer.")
        if self.mood == "refuses":
            self.refused.add(package.capture_id)
            raise TargetRefused("It refuses this one.", "Look at it.")
        mine = self.versions.setdefault(package.object_id, [])
        if not mine or mine[-1].id != package.id:
            mine.append(package)
        if self.mood == "taken-then-away":
            raise TargetError("It took it and did not say so.")
        found = package.files[:-1] if self.mood == "other-bytes" else package.files
        return Receipt(package.id, package.object_id, self.name, f"v{len(mine)}", found, datetime.now(UTC))

    def ahead(self, package: Package, bytes_of: Bytes, lane: Lane) -> None:
        if self.mood == "away":
            raise TargetError("It does not answer.")
        self.begun.add((package.id, lane))

    def receipt(self, object_id: str) -> Receipt | None:
        return None

    def fetch(self, object_id: str, digest: str, into: Path) -> bool:
        return False


class Packer:
    """Packs what the catalogue says of a record, as the real one does."""

    def pack(self, record: Record, now: datetime) -> Package:
        said = f"{record.capture.id} {record.catalog_number} {sorted(record.corrections.items())}"
        digest = sha256(said.encode()).hexdigest()
        listed = (
            PackageFile("metadata.json", digest, 9, "application/json"),
            PackageFile("original/a.jpg", record.capture.primary.sha256, 7, "image/jpeg"),
        )
        number = record.catalog_number or ""
        return Package(digest, urn(record.capture.id), record.capture.id, number, listed, created=now.isoformat())


class Deliveries(RuleBasedStateMachine):
    @initialize(goes_ahead=st.booleans())
    def begin(self, goes_ahead: bool) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = StoreThread(Path(self.folder.name), targets=("centre",))
        self.target = Wilful(goes_ahead)
        self.seconds = 0.0
        self.all: list[CaptureId] = []
        self.starts()
        self.accepted()

    def do(self, *events: Event) -> None:
        self.store.apply(*events).result()

    @contextmanager
    def db(self) -> Iterator:  # type: ignore[type-arg]
        made = self.store.open_reading()
        try:
            yield made
        finally:
            made.close()

    @rule()
    def starts(self) -> None:
        """The station, for the first time or after it was killed: nothing is remembered but the catalogue."""
        self.store.submit(outbox.release_leases).result()
        claims = Claims(self)
        self.queue = Queue("centre", claims, 3 if self.target.goes_ahead else 0)
        self.turns = Turns(("centre",), lambda: self.seconds)
        self.courier = Courier(
            Path(self.folder.name),
            self.store.open_reading,
            claims.claim,
            {"centre": self.target},
            Packer(),  # type: ignore[arg-type]
            lambda events, if_so=None: self.store.apply(*events, if_so=if_so).result(),
            lambda notice: None,
            self.turns,
            queues={"centre": self.queue},
        )

    @rule()
    def accepted(self) -> None:
        if len(self.all) < 4:
            capture = a_capture(content=f"picture {len(self.all)}".encode())
            self.do(Captured(capture=capture), analysed(capture, number=f"N{len(self.all)}"))
            self.all.append(capture.id)

    @rule(which=PICK, value=st.sampled_from(["CH", "IT", "FR"]))
    def corrected(self, which: int, value: str) -> None:
        self.do(Corrected(capture_id=self.all[which % len(self.all)], term="country", value=value, operator="p7"))

    @rule(which=PICK, decision=st.sampled_from(["reject", "accept"]))
    def decided(self, which: int, decision: str) -> None:
        self.do(Reviewed(capture_id=self.all[which % len(self.all)], decision=decision, operator="p7", note=""))

    @rule(mood=st.sampled_from(MOODS), turns=st.integers(1, 4))
    def turn(self, mood: str, turns: int) -> None:
        self.target.mood = mood
        for _ in range(turns):
            self.courier.turn()

    @rule(seconds=st.sampled_from([1.0, 60.0, 3600.0]))
    def time_passes(self, seconds: float) -> None:
        self.seconds += seconds

    @rule()
    def tried_again(self) -> None:
        self.store.submit(lambda db: outbox.retry(db, ("centre",))).result()
        self.turns.hurry()

    @invariant()
    def what_is_called_sent_is_there(self) -> None:
        with self.db() as db:
            for row in outbox.deliveries(db):
                there = self.target.versions.get(urn(row.capture_id), [])
                record = queries.record(db, row.capture_id)
                assert record is not None
                if row.state is DeliveryState.SENT and record.state is RecordState.ACCEPTED:
                    package = queries.package_of(db, row.capture_id)
                    assert package is not None
                    assert there[-1].id == package.id
                if row.state is DeliveryState.FAILED:
                    assert row.capture_id in self.target.refused
                    assert row.last_error

    @invariant()
    def no_version_is_there_twice(self) -> None:
        for versions in self.target.versions.values():
            ids = [package.id for package in versions]
            assert all(one != other for one, other in pairwise(ids))

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        # Well again, and an hour later: all that nobody has to look at arrives by itself, and the rest when asked.
        self.target.mood = "well"
        for asked in (False, True):
            if asked:
                self.tried_again()
            for _ in range(40):
                self.seconds += 3600
                self.store.submit(lambda db: db.execute("update outbox set next_try = null")).result()
                while self.courier.turn():
                    pass
            with self.db() as db:
                left = [row.state for row in outbox.deliveries(db) if row.state is not DeliveryState.SENT]
                assert set(left) <= (set() if asked else {DeliveryState.FAILED})
        self.what_is_called_sent_is_there()
        self.store.close()
        self.folder.cleanup()


class Claims:
    """The outbox through the store's thread, at the machine's clock."""

    def __init__(self, machine: Deliveries) -> None:
        self.machine = machine

    def claim(self, target: str, without: tuple[int, ...] = (), only: int | None = None):  # type: ignore[no-untyped-def]
        now = datetime.now(UTC) + timedelta(seconds=self.machine.seconds)
        return self.machine.store.submit(lambda db: outbox.claim(db, target, 300.0, now, without, only)).result()

    def set_aside(self, delivery) -> None:  # type: ignore[no-untyped-def]
        self.machine.store.submit(lambda db: outbox.set_aside(db, delivery.id)).result()


TestDeliveries = Deliveries.TestCase
TestDeliveries.settings = settings(
    # Without shrinking: a failing run prints its steps as they were, within seconds.
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)

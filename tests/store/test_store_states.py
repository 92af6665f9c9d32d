"""Records and outbox as a state machine: whatever order things happen in, the rules of the way hold."""

from datetime import timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from store_samples import NOW, a_capture, analysed, in_memory, packed, receipt_of, tables_of

from vasculum.model.capture import Capture
from vasculum.model.events import (
    Captured,
    Corrected,
    Delivered,
    DeliveryFailed,
    Event,
    FetchedBack,
    Packaged,
    Released,
    Replaced,
    Reviewed,
)
from vasculum.model.package import Package
from vasculum.model.record import RecordState
from vasculum.model.verdict import Stage, Status
from vasculum.store import outbox, queries
from vasculum.store.apply import apply
from vasculum.store.replay import replay

TARGETS = ("default", "second")
LEASE_S = 60.0
PICK = st.integers(0, 3)
NUMBER = st.sampled_from(["N1", None])
AFTER = {"accept": RecordState.ACCEPTED, "reject": RecordState.REJECTED, "reopen": RecordState.IN_REVIEW}


class Expected:
    """What a capture should be, worked out without a database."""

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.state = RecordState.CAPTURED
        self.stage: Stage | None = None
        self.decided = False
        self.read: str | None = None
        self.typed: str | None = None
        self.package: Package | None = None
        self.version = 0
        self.sent: set[str] = set()
        self.confirmed: set[tuple[str, str]] = set()

    def changed(self) -> None:
        self.package = None
        self.version += 1
        self.settled()

    def entered(self, state: RecordState) -> None:
        self.state = state
        self.settled()

    def settled(self) -> None:
        """An accepted record counts as sent only where its package of today was confirmed."""
        if self.state is RecordState.ACCEPTED:
            now = self.package.id if self.package else ""
            self.sent = {target for target in self.sent if (target, now) in self.confirmed}


class Records(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.db = in_memory()
        self.now = NOW + timedelta(days=9)
        self.clock = 0.0
        self.all: list[Expected] = []
        for _ in range(2):
            self.shoot()

    def do(self, *events: Event) -> None:
        apply(self.db, events, TARGETS)

    def pick(self, number: int) -> Expected:
        return self.all[number % len(self.all)]

    @precondition(lambda self: len(self.all) < 4)
    @rule()
    def shoot(self) -> None:
        capture = a_capture()
        self.do(Captured(capture=capture))
        self.all.append(Expected(capture))

    @rule(which=PICK, status=st.sampled_from(Status), stage=st.sampled_from(Stage), number=NUMBER)
    def look(self, which: int, status: Status, stage: Stage, number: str | None) -> None:
        one = self.pick(which)
        self.do(analysed(one.capture, status, stage, number))
        if one.stage is Stage.COMPLETE and stage is Stage.VERDICT:
            return
        one.stage, one.read = stage, number
        if not one.decided and one.state not in (RecordState.REPLACED, RecordState.REJECTED):
            one.state = RecordState.ACCEPTED if status is Status.PASS else RecordState.IN_REVIEW
            if stage is Stage.VERDICT:
                one.state = RecordState.JUDGED
            if status is Status.RETAKE:
                one.state = RecordState.RETAKE
        one.changed()

    @rule(which=PICK, decision=st.sampled_from(sorted(AFTER)))
    def decide(self, which: int, decision: str) -> None:
        one = self.pick(which)
        self.do(Reviewed(capture_id=one.capture.id, decision=decision, operator="p7", note="seen"))
        if one.state is RecordState.REPLACED and decision != "reopen":
            return
        if decision == "reopen" and one.sent:
            return
        one.decided = decision != "reopen"
        one.entered(AFTER[decision])

    @rule(which=PICK, other=PICK)
    def replace(self, which: int, other: int) -> None:
        one, by = self.pick(which), self.pick(other)
        self.do(Replaced(capture_id=one.capture.id, by=by.capture.id))
        one.entered(RecordState.REPLACED)

    @rule(which=PICK, value=st.sampled_from(["N7", "N8", ""]))
    def correct(self, which: int, value: str) -> None:
        one = self.pick(which)
        self.do(Corrected(capture_id=one.capture.id, term="catalogNumber", value=value, operator="p7"))
        one.typed = value or None
        one.changed()

    @rule(which=PICK, clock=st.sampled_from("12"))
    def pack(self, which: int, clock: str) -> None:
        one = self.pick(which)
        one.package = packed(one.capture.id, str(one.version), clock)
        self.do(Packaged(package=one.package))
        one.settled()

    @rule(which=PICK, where=st.sampled_from(TARGETS), stale=st.booleans())
    def deliver(self, which: int, where: str, stale: bool) -> None:
        one = self.pick(which)
        content = "of another day" if stale else str(one.version)
        self.do(Delivered(capture_id=one.capture.id, receipt=receipt_of(packed(one.capture.id, content), where)))
        if not stale and one.package is not None:
            one.sent.add(where)
            one.confirmed.add((where, one.package.id))

    @rule(which=PICK, where=st.sampled_from(TARGETS), permanent=st.booleans())
    def fail(self, which: int, where: str, permanent: bool) -> None:
        self.do(
            DeliveryFailed(
                capture_id=self.pick(which).capture.id,
                target=where,
                message="Away.",
                advice="Wait.",
                permanent=permanent,
            )
        )

    @rule(which=PICK)
    def release(self, which: int) -> None:
        capture = self.pick(which).capture
        self.do(Released(capture_id=capture.id, sha256s=(capture.primary.sha256,), places=TARGETS[:1]))
        assert queries.was_released(self.db, capture.primary.sha256)

    @rule(which=PICK)
    def fetch_back(self, which: int) -> None:
        capture = self.pick(which).capture
        self.do(FetchedBack(capture_id=capture.id, sha256s=(capture.primary.sha256,), place=TARGETS[0]))
        assert not queries.was_released(self.db, capture.primary.sha256)

    @rule(where=st.sampled_from(TARGETS))
    def claim(self, where: str) -> None:
        found = outbox.claim(self.db, where, LEASE_S, self.now + timedelta(seconds=self.clock))
        if found is None:
            return
        one = next(item for item in self.all if item.capture.id == found.capture_id)
        assert one.state is RecordState.ACCEPTED
        assert one.stage is Stage.COMPLETE
        assert one.typed or one.read
        assert where not in one.sent
        assert found.package_id == (one.package.id if one.package else None)

    @rule(seconds=st.sampled_from([1.0, 30.0, 61.0, 100_000.0]))
    def wait(self, seconds: float) -> None:
        self.clock += seconds

    @rule(where=st.sampled_from(TARGETS))
    def claimed_once_within_a_lease(self, where: str) -> None:
        moment = self.now + timedelta(seconds=self.clock)
        claims = [outbox.claim(self.db, where, LEASE_S, moment) for _ in range(6)]
        ids = [item.id for item in claims if item]
        assert len(ids) == len(set(ids))
        assert claims[-1] is None

    @invariant()
    def states_are_as_expected(self) -> None:
        for one in self.all:
            record = queries.record(self.db, one.capture.id)
            assert record is not None
            assert record.state is one.state
            assert record.catalog_number == (one.typed or one.read)

    @invariant()
    def the_outbox_holds_what_is_accepted_and_not_there(self) -> None:
        rows = outbox.deliveries(self.db)
        for one in self.all:
            mine = [row for row in rows if row.capture_id == one.capture.id]
            assert {row.target for row in mine if row.state == "sent"} == one.sent
            open_rows = {row.target for row in mine if row.state != "sent"}
            assert open_rows == (set(TARGETS) - one.sent if one.state is RecordState.ACCEPTED else set())

    @invariant()
    def what_is_safe_was_confirmed(self) -> None:
        for one in self.all:
            if one.package is not None:
                expected = {target for target, package_id in one.confirmed if package_id == one.package.id}
                sealed = one.package.files[0].sha256
                assert set(queries.safe_elsewhere(self.db, sealed)) == expected

    def teardown(self) -> None:
        fresh = in_memory()
        replay(self.db, fresh)
        assert tables_of(fresh) == tables_of(self.db)
        fresh.conn.close()
        self.db.conn.close()


TestRecords = Records.TestCase
TestRecords.settings = settings(
    # Without shrinking: a failing run prints its steps as they were, within seconds.
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)

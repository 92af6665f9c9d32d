"""Delivers what was accepted: claims a row of the outbox, packs, sends, keeps the receipt. One thread."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from sqlite_utils import Database

from vasculum.model.errors import StationError, TargetError, TargetRefused
from vasculum.model.events import Delivered, DeliveryFailed, Event, Notice, Packaged, Progress, SendingWaits
from vasculum.model.lanes import Lane
from vasculum.model.package import Delivery, Package
from vasculum.model.record import Record, RecordState
from vasculum.station.metering import Meter
from vasculum.station.numbering import Numbering
from vasculum.station.packing import Packing
from vasculum.station.sending_queue import Job, Queue
from vasculum.station.turns import Turns
from vasculum.store import files, queries
from vasculum.sync.target import Target

_PASSING = ("disk-full", "target", "analysis-lost", "catalogue-locked", "data-folder")
"""Faults that trying again may cure; every other wants a person."""

Claim = Callable[[str], Delivery | None]


class Recorder(Protocol):
    """Stores events, only where `if_so`, asked within the transaction, says yes; whether it did."""

    def __call__(self, events: tuple[Event, ...], if_so: Callable[[Database], bool] | None = None) -> bool: ...


class Courier:
    """The work of the courier thread, a turn at a time."""

    def __init__(
        self,
        data: Path,
        open_reading: Callable[[], Database],
        claim: Claim,
        targets: Mapping[str, Target],
        packing: Packing,
        record: Recorder,
        show: Callable[[Notice], None],
        turns: Turns | None = None,
        numbering: Numbering | None = None,
        queues: Mapping[str, Queue] | None = None,
        meter: Meter | None = None,
    ) -> None:
        self._data = data
        self._open_reading = open_reading
        self._db: Database | None = None
        self._claim = claim
        self._targets = targets
        self._packing = packing
        self._record = record
        self._show = show
        self._turns = turns or Turns(tuple(targets))
        self._numbering = numbering
        self._meter = meter or Meter()
        self._queues = dict(queues or {})
        """A target without one is sent whole packages, in the order in which they were accepted."""
        self._closed: dict[str, tuple[tuple[Lane, str], ...]] = {}

    def turn(self) -> bool:
        """Delivers one package, or brings its small files ahead; False when nothing is due."""
        if self._db is None:
            self._db = self._open_reading()
        job = next(filter(None, (self._next(name) for name in self._turns.due())), None)
        if job is None:
            return False
        delivery, queue = job.delivery, self._queues.get(job.delivery.target)
        try:
            there = self._deliver(self._db, job)
            self._turns.served(delivery.target)
            if queue is not None:
                (queue.went if there else queue.forget)(job)
        except StationError as fault:
            if queue is not None:
                queue.forget(job)
            if isinstance(fault, TargetError) and not isinstance(fault, TargetRefused):
                self._turns.away(delivery.target)
            else:
                self._turns.served(delivery.target)
            self._record(
                (
                    DeliveryFailed(
                        capture_id=delivery.capture_id,
                        target=delivery.target,
                        message=str(fault),
                        advice=fault.advice,
                        permanent=isinstance(fault, TargetRefused) or fault.code not in _PASSING,
                    ),
                )
            )
        return True

    def _next(self, target: str) -> Job | None:
        queue = self._queues.get(target)
        if queue is None:
            delivery = self._claim(target)
            return Job(delivery, Lane.MASTERS) if delivery else None
        job = queue.next()
        closed = queue.closed if job is None else ()
        if closed != self._closed.get(target, ()):
            self._closed[target] = closed
            self._turns.opens(target, not closed)
            self._show(SendingWaits(target=target, lanes=closed))
        return job

    def _deliver(self, db: Database, job: Job) -> bool:
        """Brings it as far as the job says; False where it was taken back, or waits for a person."""
        delivery = job.delivery
        self._show(Progress(what="Sending", capture_id=delivery.capture_id))
        # Asked before it is packed, and again once ours is announced: of two that come at once both are told. Where the
        # target is away it is packed meanwhile, and the second question tells of the fault.
        first = job.first or delivery.package_id is None
        with suppress(TargetError):
            if first and self._is_elsewhere(db, delivery):
                return False
        package = self._package(db, delivery)
        if package is None:
            return False
        if (first or job.lane is Lane.MASTERS) and self._is_elsewhere(db, delivery, announces=first):
            return False
        target = self._targets[delivery.target]
        self._meter.begins(delivery.target, delivery.capture_id)
        if job.lane is not Lane.MASTERS:
            target.ahead(package, self._bytes_of, job.lane)
            return True
        receipt = target.send(package, self._bytes_of)
        if not receipt.matches(package):
            raise TargetError(f"The target {delivery.target} does not hold what was sent.")
        self._record((Delivered(capture_id=delivery.capture_id, receipt=receipt),))
        self._meter.ends(delivery.target, delivery.capture_id)
        return True

    def _bytes_of(self, sha256: str) -> Path:
        return files.path_of(self._data, sha256)

    def _is_elsewhere(self, db: Database, delivery: Delivery, announces: bool = False) -> bool:
        """Whether the target has another station's picture of the number; then the record waits for a person."""
        target = self._targets[delivery.target]
        while self._numbering is not None:
            record = queries.record(db, delivery.capture_id)
            if record is None or record.state is not RecordState.ACCEPTED:
                return False
            if announces:
                self._numbering.announces(record, target)
            events = self._numbering.asks(db, record, target)
            if not events:
                return False
            if self._record(events, if_so=partial(_stands, record)):
                return True
        return False

    def _package(self, db: Database, delivery: Delivery) -> Package | None:
        """What is to be sent, packed now where it changed since it was packed; None where it was taken back."""
        while (packed := queries.package_of(db, delivery.capture_id)) is None:
            record = queries.record(db, delivery.capture_id)
            if record is None:
                raise TargetRefused(f"The catalogue has no capture {delivery.capture_id}.")
            if record.state is not RecordState.ACCEPTED:
                return None
            package = self._packing.pack(record, datetime.now(UTC))
            # A correction that came meanwhile must not be overtaken by what it was to correct: then it is packed anew.
            self._record((Packaged(package=package),), if_so=partial(_stands, record))
        return packed


def _stands(record: Record, db: Database) -> bool:
    """Whether the catalogue still says the same of it."""
    return queries.record(db, record.capture.id) == record

"""What the settings say of a target's line, made into what the courier and the target use."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from vasculum.model.lanes import LANES, Lane, hours_of
from vasculum.model.package import Delivery
from vasculum.settings import Settings
from vasculum.settings.settings import LaneSettings, TargetSettings
from vasculum.station.metering import Meter
from vasculum.station.pacing import Pacing
from vasculum.station.sending_queue import Queue
from vasculum.store import outbox
from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread
from vasculum.sync import Line, Target, open_target

_LEASE_S = 300.0


@dataclass(frozen=True, slots=True)
class Claims:
    """The outbox, through the store's thread."""

    store: StoreThread

    def claim(self, target: str, without: tuple[int, ...] = (), only: int | None = None) -> Delivery | None:
        """See `sending_queue.Claims`."""
        return self.store.submit(
            lambda db: outbox.claim(db, target, _LEASE_S, datetime.now(UTC), without, only)
        ).result()

    def set_aside(self, delivery: Delivery) -> None:
        """See `sending_queue.Claims`."""
        self.store.submit(lambda db: outbox.set_aside(db, delivery.id)).result()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The targets of a station, and the order of each one's work."""

    targets: dict[str, Target]
    queues: dict[str, Queue]
    pacings: tuple[Pacing, ...]

    def stops_with(self, stopping: Callable[[], bool]) -> None:
        """Bytes that wait for their turn give up when this says so."""
        for pacing in self.pacings:
            pacing.stopping = stopping


def outgoing(settings: Settings, store: StoreThread, claims: Claims, meter: Meter) -> Outgoing:
    """Opens the targets of the settings. Raises `BadSettings` for a place that makes no sense."""
    targets, queues, pacings = {}, {}, []
    for name, target in settings.targets.items():
        lanes = _lanes(target)
        pacing = Pacing({lane: lanes[lane].megabits for lane in LANES}, counts=partial(meter.counts, name))
        line = Line(target.streams, pacing.wait)
        targets[name] = open_target(target.kind, name, settings.target_place(name), TargetNotes(store, name), line)
        most = target.ahead if targets[name].goes_ahead else 0
        queues[name] = Queue(name, claims, most, {lane: hours_of(lanes[lane].hours) for lane in LANES})
        pacings.append(pacing)
    return Outgoing(targets, queues, tuple(pacings))


def _lanes(target: TargetSettings) -> dict[Lane, LaneSettings]:
    return {Lane.METADATA: target.metadata, Lane.ACCESS: target.access, Lane.MASTERS: target.masters}

"""What goes to one target next: small files of many packages before large ones of the first, each in its hours."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vasculum.model.lanes import LANES, Hours, Lane
from vasculum.model.package import Delivery


class Claims(Protocol):
    """The outbox, as the courier asks it."""

    def claim(self, target: str, without: tuple[int, ...] = (), only: int | None = None) -> Delivery | None:
        """A delivery that is due, leased; not one of `without`, or `only` that one."""

    def set_aside(self, delivery: Delivery) -> None:
        """Gives the lease back: it is due again at once."""


@dataclass(frozen=True, slots=True)
class Job:
    """A delivery, and how far it is brought now; `MASTERS` ends it."""

    delivery: Delivery
    lane: Lane
    first: bool = True
    """Whether nothing of it went to that target before, as far as this process knows."""


@dataclass(slots=True)
class _Held:
    delivery_id: int
    lane: Lane
    """Brought so far."""


class Queue:
    """The order of one target's work. Used on the courier's thread; remembers nothing beyond this process, for what is
    there already costs a question, not a file."""

    def __init__(
        self,
        name: str,
        claims: Claims,
        most: int = 0,
        hours: Mapping[Lane, Hours | None] | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.name = name
        self._claims = claims
        self._most = most
        """Packages whose small files may go ahead of the first one's originals; 0: each is sent whole."""
        self._hours = dict(hours or {})
        self._now = now
        self._held: list[_Held] = []

    def next(self) -> Job | None:
        """The next piece of work, leased; None when nothing is due, or nothing now."""
        if not self._most:
            due = self._claims.claim(self.name) if all(map(self.is_open, LANES)) else None
            return Job(due, Lane.MASTERS) if due else None
        if self.is_open(Lane.METADATA) and len(self._held) < self._most:
            fresh = self._claims.claim(self.name, tuple(held.delivery_id for held in self._held))
            if fresh is not None:
                self._held.append(_Held(fresh.id, Lane.METADATA))
                return Job(fresh, Lane.METADATA)
        for before, lane in ((Lane.METADATA, Lane.ACCESS), (Lane.ACCESS, Lane.MASTERS)):
            while self.is_open(lane) and (held := self._first(before)) is not None:
                delivery = self._claims.claim(self.name, only=held.delivery_id)
                if delivery is not None:
                    # The last one that is due needs no step between: within a package small files go first anyway.
                    whole = len(self._held) == 1 and self.is_open(Lane.MASTERS)
                    held.lane = Lane.MASTERS if whole else lane
                    return Job(delivery, held.lane, first=False)
                self._held.remove(held)
        return None

    def went(self, job: Job) -> None:
        """It was done: what has more to come is set aside, what is there is forgotten."""
        if job.lane is Lane.MASTERS:
            self.forget(job)
        else:
            self._claims.set_aside(job.delivery)

    def forget(self, job: Job) -> None:
        """It failed, was taken back or is there: it begins anew if it comes again."""
        self._held = [held for held in self._held if held.delivery_id != job.delivery.id]

    def is_open(self, lane: Lane) -> bool:
        """Whether files of that class may leave now."""
        hours = self._hours.get(lane)
        return hours is None or hours.holds(self._now().time())

    @property
    def closed(self) -> tuple[tuple[Lane, str], ...]:
        """The classes that may not leave now, each with the time of day at which they may."""
        return tuple(
            (lane, f"{hours.begin:%H:%M}")
            for lane in LANES
            if not self.is_open(lane) and (hours := self._hours[lane]) is not None
        )

    def _first(self, lane: Lane) -> _Held | None:
        return next((held for held in self._held if held.lane is lane), None)

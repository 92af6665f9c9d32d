"""The shot list of the specimen on the glass: which view the next frame is, and when a specimen is whole or left."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from sqlite_utils import Database

from vasculum.model.errors import BadUsage
from vasculum.model.events import (
    Analysed,
    Captured,
    Corrected,
    Event,
    Replaced,
    Reviewed,
    SpecimenClosed,
    SpecimenReopened,
)
from vasculum.model.ids import CaptureId
from vasculum.model.policy import Policy
from vasculum.model.view import Place, View
from vasculum.pipeline.views import first_view
from vasculum.station.rules import Rules
from vasculum.station.settling import settled
from vasculum.store import queries, views

_LABELS = ("label-present", "code-present", "label-sharpness", "label-clipping", "legibility")
BACK = View("back", numbered=False, without=_LABELS)
"""What is asked for where the profile has no such view: nobody expects a label on it."""
_FURTHER = View("further", numbered=False, without=_LABELS)


@dataclass(frozen=True, slots=True)
class Coming:
    """The specimen on the glass and the view that the next frame shows."""

    specimen: str | None
    """None: the next frame begins a new one."""
    number: str | None
    views: tuple[str, ...]
    """All that are asked for, those beyond the profile's after them."""
    taken: tuple[str, ...]
    next: str | None
    """None where the next frame is one of a profile without views."""

    @property
    def place(self) -> int:
        """The next view's place in the list, from 1."""
        return self.views.index(self.next) + 1 if self.next in self.views else 0


class ShotLists:
    """Asked and told from any thread; blocks for a question or an event. What a person chose for the next frame is
    forgotten with that frame; all else is asked from the catalogue."""

    def __init__(
        self,
        rules: Rules,
        session: str,
        reading: Callable[[], Database],
        record: Callable[[tuple[Event, ...]], object],
    ) -> None:
        self._rules = rules
        self._session = session
        self._reading = reading
        self._record = record
        self._chosen: Place | None = None
        self._looked_back = False
        """Whether what earlier shifts left is closed."""
        self._lock = threading.Lock()

    @property
    def _policy(self) -> Policy:
        return self._rules.profile.policy

    # --- what comes

    def coming(self) -> Coming:
        """What the next frame shows, and of what."""
        db, policy = self._reading(), self._policy
        place = self._next(db)
        names = tuple(view.name for view in policy.views)
        if place is None:
            first = first_view(policy)
            return Coming(None, None, names, (), first.name if first else None)
        others = views.members(db, place.specimen)
        taken = tuple(dict.fromkeys(other.view for other in others if other.taken))
        number = next((other.number for other in others if other.number), None) or _number(db, place.specimen)
        every = tuple(dict.fromkeys((*names, *taken, place.view.name)))
        return Coming(place.specimen, number, every, taken, place.view.name)

    def place_for(self, capture_id: CaptureId, replaces: CaptureId | None) -> Place | None:
        """Where a new frame belongs, as far as is known before anybody has looked at it; what was chosen is used up."""
        db = self._reading()
        if replaces is not None:
            return views.place_of(db, replaces)
        place = self._next(db)
        with self._lock:
            self._chosen = None
        if place is not None:
            return place
        first = first_view(self._policy)
        return Place(capture_id, first) if first else None

    def _next(self, db: Database) -> Place | None:
        """The view that comes next of the specimen on the glass; None where a new specimen comes."""
        with self._lock:
            chosen = self._chosen
        if chosen is not None:
            return chosen
        newest = views.newest(db, self._session)
        if newest is None or newest[1] is None or views.how_closed(db, newest[1].specimen):
            return None
        specimen = newest[1].specimen
        left = self._left(db, specimen, optional=True)
        return Place(specimen, left[0]) if any(not view.optional for view in left) else None

    def _left(self, db: Database, specimen: str, optional: bool) -> list[View]:
        taken = {other.view for other in views.members(db, specimen) if other.taken}
        wanted = [view for view in self._policy.views if view.name not in taken]
        return [view for view in wanted if optional or not view.optional]

    # --- what a person says

    def next_view(self, capture_id: CaptureId | None = None) -> str:
        """The next frame shows the next view that is not there yet, of the specimen on the glass or of that of a given
        frame; its back, where the list asks for no more. Said again it goes on to the view after. Its name.

        Raises `BadUsage` where no specimen was photographed yet.
        """
        db = self._reading()
        specimen = self._specimen(db, capture_id)
        left = self._left(db, specimen, optional=True)
        if not left:
            there = {other.view for other in views.members(db, specimen)}
            left = [next((view for view in (BACK, _FURTHER) if view.name not in there), _FURTHER)]
        with self._lock:
            before = self._chosen
            names = [view.name for view in left]
            at = names.index(before.view.name) + 1 if before and before.view.name in names else 0
            if before is None and capture_id is None:
                expected = self._expected(db)
                # The first press names the view after the one that would come by itself.
                at = names.index(expected) + 1 if expected in names and len(names) > 1 else 0
            self._chosen = Place(specimen, left[at % len(left)])
            return self._chosen.view.name

    def _expected(self, db: Database) -> str | None:
        newest = views.newest(db, self._session)
        if newest is None or newest[1] is None or views.how_closed(db, newest[1].specimen):
            return None
        left = self._left(db, newest[1].specimen, optional=True)
        return left[0].name if any(not view.optional for view in left) else None

    def no_further_view(self, capture_id: CaptureId | None = None, operator: str | None = None) -> CaptureId | None:
        """The specimen on the glass, or that of a given frame, is whole as it is; the id of its first frame. None where
        nothing more was asked for."""
        db = self._reading()
        with self._lock:
            self._chosen = None
        specimen = self._specimen(db, capture_id)
        if not self._left(db, specimen, optional=False) or views.how_closed(db, specimen) == "whole":
            return None
        self._record((SpecimenClosed(specimen=specimen, how="whole", operator=operator),))
        return CaptureId(specimen)

    def _specimen(self, db: Database, capture_id: CaptureId | None) -> str:
        if capture_id is None:
            newest = views.newest(db, self._session)
            if newest is None:
                raise BadUsage("No specimen was photographed yet.", "Shoot its first view.")
            capture_id, place = newest
        else:
            place = views.place_of(db, capture_id)
        return place.specimen if place else capture_id

    def leave(self, all_of_them: bool = False) -> None:
        """No view is waited for any more of what does not lie on the glass; with `all_of_them`, of anything."""
        db = self._reading()
        session, self._looked_back = self._session if self._looked_back and not all_of_them else None, True
        newest = views.newest(db, self._session)
        here = newest[1].specimen if newest and newest[1] and not all_of_them else None
        left = tuple(
            SpecimenClosed(specimen=specimen, how="left")
            for specimen in views.open_specimens(db, session)
            if specimen != here and self._left(db, specimen, optional=False)
        )
        if left:
            self._record(left)

    # --- what follows of it

    def follow(self, happened: tuple[Event, ...]) -> None:
        """Judges anew the frames whose specimen has become whole, or was left, by these events."""
        db = self._reading()
        specimens: dict[str, None] = {}
        for event in happened:
            match event:
                case SpecimenClosed() | SpecimenReopened():
                    specimens[event.specimen] = None
                case Captured() if event.capture.place is not None:
                    self.leave()
                case Analysed() | Corrected() | Reviewed() | Replaced():
                    place = views.place_of(db, event.capture_id)
                    if place is not None:
                        specimens[place.specimen] = None
                        if isinstance(event, Analysed):
                            self.leave()
                case _:
                    pass
        for specimen in specimens:
            self._settle(db, specimen)

    def _settle(self, db: Database, specimen: str) -> None:
        for _, event in settled(db, specimen, self._rules.policy_of):
            self._record((event,))


def _number(db: Database, capture_id: str) -> str | None:
    record = queries.record(db, CaptureId(capture_id))
    return record.catalog_number if record else None

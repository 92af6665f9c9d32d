"""The views of one specimen among the files of a backlog, as the profile's rules read their names."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from sqlite_utils import Database

from vasculum.model.capture import CameraInfo, Capture
from vasculum.model.events import SpecimenClosed
from vasculum.model.ids import CaptureId
from vasculum.model.policy import Policy
from vasculum.model.verdict import Verdict
from vasculum.model.view import Place
from vasculum.pipeline.file_names import view_named
from vasculum.station.settling import settled
from vasculum.station.sidecars import SPECIMEN
from vasculum.store import views
from vasculum.store.apply import apply


@dataclass(frozen=True, slots=True)
class Ended:
    """A specimen at the end of a run that is not whole, or whose frames want judging on."""

    specimen: str
    first: CaptureId
    missing: tuple[str, ...]
    """Views of which there is no picture."""
    left: bool
    """Whether it is not whole: a picture that must be taken again is no view yet."""


class BacklogViews:
    """Which specimen a picture belongs to. Asked on the store's thread alone, but for `ended`."""

    def __init__(self, policy: Policy, camera: CameraInfo, targets: tuple[str, ...]) -> None:
        self._policy, self._camera, self._targets = policy, camera, targets
        self._specimens: dict[str, str] | None = None
        self.changed: set[CaptureId] = set()
        """Frames whose verdict says something else since a further view came, or none came."""

    def placed(self, db: Database, capture: Capture) -> Capture:
        """The capture at its place; as it is, where its name says no view."""
        seen = view_named(capture.primary.original_name, self._policy)
        if seen is None:
            return capture
        known = self._known(db).get(capture.facts[SPECIMEN])
        if known is None and seen.numbered:
            known = views.of_number(db, seen.specimen)
        return replace(capture, place=Place(known or capture.id, seen.view))

    def taken(self, db: Database, capture: Capture, verdict: Verdict) -> Verdict:
        """The frame is in the catalogue: its specimen's frames are judged on. Its own verdict now."""
        if capture.place is None:
            return verdict
        specimen = self._known(db).setdefault(capture.facts[SPECIMEN], capture.place.specimen)
        return self.settle(db, specimen).get(capture.id, verdict) if specimen != capture.id else verdict

    def settle(self, db: Database, specimen: str, left: bool = False) -> dict[CaptureId, Verdict]:
        """Judges on what is not up to date; with `left` no other view is waited for. The verdicts that changed."""
        if left and views.how_closed(db, specimen) is None:
            apply(db, (SpecimenClosed(specimen=specimen, how="left"),), self._targets)
        now: dict[CaptureId, Verdict] = {}
        for record, event in settled(db, specimen, lambda _: self._policy):
            apply(db, (event,), self._targets)
            now[record.capture.id] = event.verdict
            if record.verdict is None or _said(record.verdict) != _said(event.verdict):
                self.changed.add(record.capture.id)
        return now

    def ended(self, db: Database) -> Iterator[Ended]:
        """The specimens of this place that are not whole, and those that an interruption left unsettled."""
        if not self._policy.views:
            return
        wanted = tuple(view.name for view in self._policy.views if not view.optional)
        for specimen, group in groupby(views.shown(db, self._camera.id), key=lambda frame: frame.specimen):
            frames = list(group)
            there = {frame.view for frame in frames if frame.taken}
            # Whoever accepts all that there is wants no more of it.
            whole = views.how_closed(db, specimen) == "whole" or all(frame.decided for frame in frames)
            left = not whole and not there.issuperset(wanted)
            shown = {frame.view for frame in frames}
            missing = tuple(name for name in wanted if name not in shown) if left else ()
            if left or any(frame.unsettled for frame in frames):
                yield Ended(specimen, frames[0].capture_id, missing, left)

    def _known(self, db: Database) -> dict[str, str]:
        if self._specimens is None:
            self._specimens = {}
            for told, specimen in views.told(db, self._camera.id, SPECIMEN):
                self._specimens.setdefault(told, specimen)
        return self._specimens


def _said(verdict: Verdict) -> tuple[object, ...]:
    return verdict.status, verdict.reasons, verdict.catalog_number

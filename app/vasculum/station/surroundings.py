"""What the station knows at the moment of a verdict, asked from the catalogue."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sqlite_utils import Database

from vasculum.model.capture import SCANNED_NUMBER, Capture
from vasculum.model.findings import BarcodeRead, Findings, Fingerprint, LabelText, of_kind
from vasculum.model.ids import CaptureId
from vasculum.model.neighbour import Neighbour
from vasculum.model.numbering import between
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.view import Place, ShotList
from vasculum.pipeline.belonging import SAME_LOOK
from vasculum.pipeline.file_names import file_number
from vasculum.pipeline.printed import numbers_in_text
from vasculum.pipeline.roles import numbers_in
from vasculum.store import elsewhere, expected, looks, neighbours, queries, views

_RUN = 12
"""Captures before this one that sequence sense looks at."""
_REACH = 3
"""Rows of the list before and after a number's own."""


def surroundings(
    db: Database,
    capture: Capture,
    findings: Findings,
    policy: Policy,
    index: looks.Looks | None = None,
    place: Place | None = None,
) -> Surroundings:
    """Frozen knowledge for judging this capture's findings. Without an `index`, look-alikes are not searched for.
    `place` is the specimen and the view, where they are others than those that the catalogue has."""
    labels = of_kind(findings, LabelText)
    named = file_number(capture.primary.original_name, policy)
    numbers = numbers_in(of_kind(findings, BarcodeRead), policy)
    replaced = queries.record(db, capture.replaces) if capture.replaces else None
    scanned = capture.facts.get(SCANNED_NUMBER) or (replaced.capture.facts.get(SCANNED_NUMBER) if replaced else None)
    if not numbers:
        given = scanned or named
        numbers = (given,) if given else numbers_in_text(labels, policy)
    own = numbers[0] if len(numbers) == 1 else None
    place = place or views.place_of(db, capture.id)
    siblings = {capture.id, *_siblings(db, place, policy)} if place else set()
    same = neighbours.numbered_before(db, numbers, capture)
    earlier = tuple(other for other in same if other != capture.replaces and other not in siblings)
    run = tuple(
        replace(item, file_number=file_number(name, policy))
        for item, name in _specimens(db, neighbours.run_before(db, capture, _RUN * max(1, len(policy.views))))
        if item.capture_id not in siblings
    )[:_RUN]
    prints = of_kind(findings, Fingerprint)
    return Surroundings(
        file_name=capture.primary.original_name,
        same_number=earlier,
        replaces_number=replaced.catalog_number if replaced else None,
        expected=expected.known_of(db, numbers),
        facts=dict(capture.cover.facts) if capture.cover else {},
        earlier=tuple(_seen(db, other, prints, findings, numbers) for other in earlier),
        lookalikes=tuple(
            other for other in _alike(db, capture, findings, numbers, index) if other.capture_id not in siblings
        )
        if prints and index is not None
        else (),
        run=run,
        not_taken=_passed_over(db, run, own, policy) if own else (),
        listed=expected.around(db, own, _REACH, _words(labels)) if own else (),
        scanned=scanned,
        cover=capture.cover,
        elsewhere=elsewhere.known(db, capture.id, numbers),
        shot_list=shot_list(db, capture.id, place, policy) if place else None,
    )


def _siblings(db: Database, place: Place, policy: Policy) -> Iterator[str]:
    """The frames that are no doubles of one at that place: its specimen's other views, and what is to be retaken. What
    shows the same view of the list is one."""
    listed = any(view.name == place.view.name for view in policy.views)
    for other in views.members(db, place.specimen):
        if not (listed and other.taken and other.view == place.view.name):
            yield other.capture_id


def shot_list(db: Database, capture_id: CaptureId, place: Place, policy: Policy) -> ShotList:
    """How far the specimen of a frame has come, the frame being where `place` says."""
    others = tuple(other for other in views.members(db, place.specimen) if other.capture_id != capture_id)
    there = {other.view for other in others if other.taken} | {place.view.name}
    named = tuple(view.name for view in policy.views)
    how = views.how_closed(db, place.specimen)
    missing = tuple(view.name for view in policy.views if not view.optional and view.name not in there)
    return ShotList(
        specimen=place.specimen,
        view=place.view,
        number=next((other.number for other in others if other.number and other.own_number), None),
        taken=(*(name for name in named if name in there), *sorted(there.difference(named))),
        missing=() if how == "whole" else missing,
        closed=how is not None,
    )


def _specimens(db: Database, run: tuple[tuple[Neighbour, str], ...]) -> tuple[tuple[Neighbour, str], ...]:
    """The run with one frame of each specimen: its views are no steps from number to number."""
    kept: dict[str, tuple[Neighbour, str]] = {}
    for item, name in run:
        place = views.place_of(db, item.capture_id)
        kept.setdefault(place.specimen if place else item.capture_id, (item, name))
    return tuple(kept.values())


def _words(labels: tuple[LabelText, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.findall(r"\w+", "\n".join(label.text for label in labels))))


def _passed_over(db: Database, run: tuple[Neighbour, ...], number: str, policy: Policy) -> tuple[str, ...]:
    last = next((before.number for before in run if before.number), None)
    if last is None:
        return ()
    gap = expected.between(db, last, number, policy.longest_gap)
    if gap is None:
        gap = between(last, number, policy.longest_gap)
    # What a frame without a number may be is not passed over.
    maybe = {candidate for before in run for candidate in before.candidates}
    return neighbours.not_taken(db, [item for item in gap if item not in maybe])


def _alike(
    db: Database, capture: Capture, findings: Findings, numbers: tuple[str, ...], index: looks.Looks
) -> tuple[Neighbour, ...]:
    prints = of_kind(findings, Fingerprint)
    found = neighbours.look_alikes(db, index, prints[0], capture, SAME_LOOK)
    return tuple(_seen(db, other, prints, findings, numbers) for other, _ in found if other != capture.replaces)


def _seen(
    db: Database,
    other: CaptureId,
    prints: tuple[Fingerprint, ...],
    findings: Findings,
    numbers: tuple[str, ...],
) -> Neighbour:
    found = neighbours.neighbour(db, other)
    if found is None:
        raise KeyError(f"the catalogue has no capture {other}")
    text = "\n".join(label.text for label in of_kind(findings, LabelText))
    known = (*numbers, *([found[0].number] if found[0].number else []))
    return replace(
        found[0],
        bits_apart=looks.bits_apart(db, prints[0], other) if prints else None,
        words_shared=neighbours.words_shared(db, text, other, known),
    )

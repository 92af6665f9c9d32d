"""Sequence sense: was this number here before, does it follow the last ones, do the last ones fit the list."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from itertools import pairwise

from vasculum.model.neighbour import Neighbour
from vasculum.model.numbering import numbered, step_between
from vasculum.model.policy import Duplicates, Policy, Surroundings
from vasculum.model.verdict import Check, Identifier, Status
from vasculum.pipeline.belonging import RUN, SAME_LOOK
from vasculum.pipeline.listing import Vote
from vasculum.pipeline.outcome import doubt, fine

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def sequence(
    known: Identifier | None, voted: Vote | None, surroundings: Surroundings, policy: Policy
) -> Iterator[Check]:
    """The check `sequence`: the gravest of what its place among the others says; none without a number.

    `voted` is the row of the list that the label fits.
    """
    number = known.catalog_number if known else None
    found = (
        _before(number, surroundings, policy)
        or _elsewhere(surroundings, policy)
        or _replaced(number, surroundings)
        or _shifted(voted, surroundings)
        or _unlisted(number, surroundings, policy)
        or _skipped(number, surroundings, policy)
    )
    if found is not None:
        yield found
    elif number:
        yield fine("sequence", "The number is new here.", 0.0, "captures")


def _before(number: str | None, known: Surroundings, policy: Policy) -> Check | None:
    """A number that was photographed before: the same view, another one, or another specimen."""
    if not known.same_number:
        return None
    named = number or "This number"
    count = float(len(known.same_number))
    if not known.earlier:
        return doubt("sequence", f"{named} was photographed before.", "Compare the two.", count, "captures")
    last = known.earlier[-1]
    when = f"{named} was shot on {_when(last)}"
    if last.bits_apart is None:
        return doubt("sequence", f"{when}.", "Compare the two before going on.", count, "captures")
    if last.bits_apart <= SAME_LOOK:
        why = f"{when} and looks the same."
        return doubt("sequence", why, "Keep one of the two in Review, put the other into the bin.", count, "captures")
    if policy.duplicates == Duplicates.VIEWS:
        return fine("sequence", f"{when}; this is another view.", count, "captures")
    why = f"{when} and looks different."
    return doubt("sequence", why, "Compare the two before going on: two sheets, or two views.", count, "captures")


def _elsewhere(known: Surroundings, policy: Policy) -> Check | None:
    """A number under which another station delivered a picture: another view, or another specimen."""
    if not known.elsewhere:
        return None
    last, count = known.elsewhere[-1], float(len(known.elsewhere))
    try:
        taken = datetime.fromisoformat(last.taken_at)
        on = f" on {taken.day} {_MONTHS[taken.month - 1]}"
    except ValueError:
        on = ""
    why = f"{last.number} was shot{on} at {last.station or 'another station'}."
    if policy.duplicates == Duplicates.VIEWS:
        return fine("sequence", why, count, "captures")
    return doubt("sequence", why, "Compare the two before going on.", count, "captures")


def _replaced(number: str | None, known: Surroundings) -> Check | None:
    if not known.replaces_number or not number or number == known.replaces_number:
        return None
    why = f"{number} was taken in place of {known.replaces_number}."
    return doubt("sequence", why, "Check which sheet lies on the glass.")


def _unlisted(number: str | None, known: Surroundings, policy: Policy) -> Check | None:
    if known.expected is None or not number or number in known.expected:
        return None
    why = f"{number} is not in the list of expected numbers."
    if policy.unlisted is Status.PASS:
        return fine("sequence", why)
    return doubt("sequence", why, "Check the sheet against the list.", effect=policy.unlisted)


def _skipped(number: str | None, known: Surroundings, policy: Policy) -> Check | None:
    """A step over numbers that nobody photographed, after a run without one."""
    missing = known.not_taken
    if not number or not missing or len(missing) > policy.longest_gap:
        return None
    unnamed = next((place for place, before in enumerate(known.run) if before.number), len(known.run))
    named = known.run[unnamed:]
    # A frame in between that has no number yet may be the one that is missing.
    if len(missing) <= unnamed or not _in_steps(named[:RUN]):
        return None
    last = named[0].number or ""
    what = f"{_short(missing[0])} was" if len(missing) == 1 else f"{_short(missing[0])} to {_short(missing[-1])} were"
    why = f"{number} follows {_short(last)}; {what} skipped."
    return doubt("sequence", why, "Look for it in the cover.", float(len(missing)), "numbers")


def _in_steps(run: Sequence[Neighbour]) -> bool:
    """Whether the last frames followed each other, up or down, by the list's order or by their numbers."""
    steps = [_step(earlier, later) for later, earlier in pairwise(run)]
    return len(steps) >= RUN - 1 and (all(step == 1 for step in steps) or all(step == -1 for step in steps))


def _step(earlier: Neighbour, later: Neighbour) -> int | None:
    if earlier.list_place is not None and later.list_place is not None:
        return later.list_place - earlier.list_place
    return step_between(earlier.number, later.number) if earlier.number and later.number else None


def _short(number: str) -> str:
    """The last four figures, as people say a number to each other."""
    parts = numbered(number)
    return f"{parts.figure:0{parts.width}d}"[-4:] + parts.after if parts else number


def _shifted(voted: Vote | None, known: Surroundings) -> Check | None:
    """A run of frames whose labels fit the list as many places off as each other."""
    if voted is None or not voted.offset:
        return None
    length = 1
    for before in known.run:
        if before.list_offset is None:
            continue
        if before.list_offset != voted.offset:
            break
        length += 1
    if length < RUN:
        return None
    sheets = "one sheet" if abs(voted.offset) == 1 else f"{abs(voted.offset)} sheets"
    why = f"The last {length} numbers lie {sheets} off the list."
    return doubt("sequence", why, "Stop and check the sheet on the glass.", float(voted.offset), "sheets")


def _when(other: Neighbour) -> str:
    """`12 November at 14:03`, by the clock on the wall where it was taken."""
    local = other.taken_at.astimezone(timezone(_offset(other.zone)))
    return f"{local.day} {_MONTHS[local.month - 1]} at {local:%H:%M}"


def _offset(zone: str) -> timedelta:
    moment = datetime.fromisoformat(f"2000-01-01T00:00:00{zone}")
    return moment.utcoffset() or timedelta()

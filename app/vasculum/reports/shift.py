"""The shift report: what was done, at what pace, what was rejected and why, what is left for the next shift."""

import collections
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from vasculum.reports.document import Block, Counts, Document, Drawing, Heading, Table, Text, counted
from vasculum.reports.plot import PAPER, Ink, bar_plot

_PAUSE = timedelta(minutes=5)
"""A longer gap between two frames is a pause: neither waiting nor handling."""
_TICKS = 14


@dataclass(frozen=True, slots=True)
class Taken:
    """One frame as the report counts it."""

    at: datetime
    verdict_at: datetime | None
    state: str
    """As the catalogue has it: `accepted`, `in-review`, `retake`, `replaced`, `rejected`, `judged`, `captured`."""
    verdict: str | None
    failing: tuple[str, ...]
    sent: bool


@dataclass(frozen=True, slots=True)
class Pace:
    """Where the time between frames went."""

    working: timedelta
    """Pauses left out."""
    waiting: timedelta
    """From the shutter to the verdict, where the next frame came after it."""
    handling: timedelta
    """The rest: taking away, laying, placing."""
    pauses: int


@dataclass(frozen=True, slots=True)
class Shift:
    """A shift's facts. `station` and `certificate` in words; `certificate` None where none was in force."""

    station: str
    since: datetime
    until: datetime
    frames: tuple[Taken, ...]
    certificate: str | None
    to_send: int
    failed: int
    cover: str | None = None


def pace(frames: Sequence[Taken]) -> Pace:
    """Waiting and handling over the frames, which stand in the order in which they were taken."""
    waiting = handling = timedelta()
    pauses = 0
    for frame, following in itertools.pairwise(frames):
        gap = following.at - frame.at
        if gap > _PAUSE:
            pauses += 1
            continue
        waited = min(frame.verdict_at - frame.at, gap) if frame.verdict_at else timedelta()
        waited = max(waited, timedelta())
        waiting, handling = waiting + waited, handling + gap - waited
    return Pace(waiting + handling, waiting, handling, pauses)


def numbers(shift: Shift) -> dict[str, int | float | None]:
    """The shift in numbers, by name; seconds are means a frame."""
    states = collections.Counter(frame.state for frame in shift.frames)
    went = pace(shift.frames)
    gaps = len(shift.frames) - 1 - went.pauses
    known = gaps > 0 and bool(went.working)
    return {
        "frames": len(shift.frames),
        "specimens": sum(frame.state not in ("replaced", "rejected") for frame in shift.frames),
        **{state: states[state] for state in ("accepted", "in-review", "retake", "replaced", "rejected")},
        "sent": sum(frame.sent for frame in shift.frames),
        "to_send": shift.to_send,
        "failed": shift.failed,
        "pauses": went.pauses,
        "frames_per_hour": round(gaps / (went.working.total_seconds() / 3600), 1) if known else None,
        "waiting_s": round(went.waiting.total_seconds() / gaps, 2) if known else None,
        "handling_s": round(went.handling.total_seconds() / gaps, 2) if known else None,
    }


def shift_document(shift: Shift, zone: tzinfo, ink: Ink = PAPER) -> Document:
    """The report."""
    frames = shift.frames
    day = f"{shift.since.astimezone(zone):%-d %B %Y}"
    title = "Shift report"
    if not frames:
        return Document(title, "Nothing was photographed.", f"{shift.station}, {day}.", (_certificate(shift),))
    standing = [frame for frame in frames if frame.state not in ("replaced", "rejected")]
    states = collections.Counter(frame.state for frame in frames)
    left = states["in-review"] + states["retake"]
    went = pace(frames)
    first, last = frames[0].at.astimezone(zone), frames[-1].at.astimezone(zone)
    blocks: list[Block] = [
        Counts(
            (
                (str(len(standing)), "specimens"),
                (str(len(frames)), "frames taken"),
                (str(states["replaced"] + states["rejected"]), "in the bin"),
                (str(left), "left in the lane"),
                (str(sum(frame.sent for frame in frames)), "sent and confirmed"),
            )
        ),
        _certificate(shift),
        Heading("Pace"),
        *_pace(went, frames, zone, ink),
        Heading("What was not right at once"),
        _causes(frames),
        Heading("For the next shift"),
        Text(_left(states, shift)),
    ]
    return Document(
        title=title,
        headline=_headline(len(standing), left, shift),
        subtitle=f"{shift.station}, {day}, {first:%H:%M} to {last:%H:%M}.",
        blocks=tuple(blocks),
        foot="Waiting is the time from the shutter to the verdict; handling is all else between two frames. Gaps over"
        " five minutes are pauses and count as neither. The report names no person.",
    )


def _headline(specimens: int, left: int, shift: Shift) -> str:
    waits = f"{left} left open" if left else "nothing is left open"
    send = f"; {counted(shift.to_send, 'package')} still to be sent" if shift.to_send else ""
    return f"{counted(specimens, 'specimen')}; {waits}{send}."


def _certificate(shift: Shift) -> Text:
    if shift.certificate is None:
        return Text(
            "No certificate was in force: the target was not measured. Run the morning start before the next shift."
        )
    return Text(shift.certificate)


def _pace(went: Pace, frames: Sequence[Taken], zone: tzinfo, ink: Ink) -> list[Block]:
    gaps = len(frames) - 1 - went.pauses
    if gaps < 1 or not went.working:
        return [Text("One frame alone has no pace.")]
    hour = gaps / (went.working.total_seconds() / 3600)
    each = went.working.total_seconds() / gaps
    waiting = went.waiting.total_seconds() / gaps
    words = (
        f"{hour:.0f} frames an hour while working: {each:.0f} s each, of which {waiting:.1f} s waiting for the verdict"
        f" and {each - waiting:.1f} s handling. {_pauses(went.pauses)}"
    )
    bars = _half_hours(frames, zone)
    alt = "Minutes of each half hour: handling (filled) and waiting (hollow)"
    return [Text(words), Drawing(bar_plot(bars, None, "", ink), 920, 170, alt)]


def _pauses(number: int) -> str:
    return (
        f"Left out: {counted(number, 'pause')} over five minutes."
        if number
        else "There was no pause over five minutes."
    )


def _half_hours(frames: Sequence[Taken], zone: tzinfo) -> list[tuple[str, tuple[float, ...], str]]:
    groups: dict[datetime, list[Taken]] = {}
    for frame, following in itertools.pairwise(frames):
        local = frame.at.astimezone(zone)
        slot = local.replace(minute=local.minute // 30 * 30, second=0, microsecond=0)
        groups.setdefault(slot, [frame]).append(following)
    bars: list[tuple[str, tuple[float, ...], str]] = []
    every = max(1, len(groups) // _TICKS)
    for number, (slot, members) in enumerate(sorted(groups.items())):
        went = pace(members)
        parts = (went.handling.total_seconds() / 60, went.waiting.total_seconds() / 60)
        bars.append((f"{slot:%H:%M}" if number % every == 0 else "", parts, "#A8A8A8"))
    return bars


def _causes(frames: Sequence[Taken]) -> Table | Text:
    causes = collections.Counter(cause for frame in frames for cause in frame.failing)
    if not causes:
        return Text("Every frame was right at the first press.")
    verdicts = {
        cause: collections.Counter(frame.verdict for frame in frames if cause in frame.failing) for cause in causes
    }
    rows = tuple(
        (cause, str(number), str(verdicts[cause]["retake"]), str(verdicts[cause]["review"]))
        for cause, number in causes.most_common()
    )
    return Table(("Check", "Frames", "Retake", "Review"), rows, frozenset({1, 2, 3}))


def _left(states: "collections.Counter[str]", shift: Shift) -> str:
    parts = []
    if states["retake"]:
        parts.append(f"To be taken again: {counted(states['retake'], 'frame')}.")
    if states["in-review"]:
        parts.append(f"In Review: {counted(states['in-review'], 'frame')}.")
    if states["captured"] + states["judged"]:
        parts.append(f"Still being looked at: {counted(states['captured'] + states['judged'], 'frame')}.")
    if shift.cover:
        parts.append(f"Cover {shift.cover} lies open.")
    parts.append(
        f"{counted(shift.to_send, 'package')} still to be sent." if shift.to_send else "Nothing waits to be sent."
    )
    if shift.failed:
        parts.append(f"Refused by the repository: {counted(shift.failed, 'package')}. See Sync.")
    return " ".join(parts)

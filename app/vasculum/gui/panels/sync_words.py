"""The words of Sync: how it stands, why there were gaps, what is where, what needs a glance."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from vasculum.gui.sentences import said
from vasculum.gui.translate import figure, moment, thousands, tr, tr_count
from vasculum.gui.words import spelt
from vasculum.model.ids import CaptureId
from vasculum.model.package import DeliveryState
from vasculum.model.verdict import Status
from vasculum.settings import Settings
from vasculum.settings.settings import TargetSettings
from vasculum.station import KEPT_DAYS, Gap, Here, Holdings, Release, Sending, Verification

_MOST = 40
"""Cards of a kind; the table and the command line have them all."""


def size_words(size: float) -> str:
    """Bytes as people say them."""
    for unit, name in ((1e12, "TB"), (1e9, "GB")):
        if size >= unit:
            return f"{figure(size / unit, 2 if size < 10 * unit else 0)} {name}"
    return f"{figure(size / 1e6, 1 if size < 1e8 else 0)} MB"


def rate_words(bytes_a_second: float) -> str:
    """A pace, in megabytes."""
    return tr("{rate} MB/s", rate=figure(bytes_a_second / 1e6, 1 if bytes_a_second < 1e7 else 0))


def left_words(now: Sending) -> str:
    """What waits, and how long it takes at the pace of the last minutes."""
    if not now.waiting:
        return tr("Nothing waits.")
    seconds = now.seconds_left
    if seconds is None:
        return tr_count("{n} specimen to send.", "{n} specimens to send.", now.waiting)
    if seconds >= 90 * 60:
        return tr_count(
            "{n} specimen to send, about {hours} h.",
            "{n} specimens to send, about {hours} h.",
            now.waiting,
            hours=round(seconds / 3600),
        )
    return tr_count(
        "{n} specimen to send, about {minutes} min.",
        "{n} specimens to send, about {minutes} min.",
        now.waiting,
        minutes=max(round(seconds / 60), 1),
    )


def sentence(now: Sending, glances: int, paused: bool, closed: tuple[str, ...]) -> str:
    """What stands on top; `closed` says in the core's words what waits for its hours."""
    away = sorted((at.away_since, name) for name, at in now.targets.items() if at.away_since)
    need = ""
    if glances:
        need = " " + tr_count(
            "{so_many} needs a glance.", "{so_many} need a glance.", glances, so_many=spelt(glances, capital=True)
        )
    if paused and now.waiting:
        return f"{tr('Sending is paused.')} {left_words(now)}{need}"
    if away and not now.failed:
        since, name = away[0]
        return tr(
            "{target} does not answer since {time}. Shooting goes on; sending resumes by itself.",
            target=name,
            time=moment(since, "HH:mm"),
        )
    if now.waiting or need:
        return f"{' '.join((left_words(now), *map(said, closed)))}{need}"
    if now.verified and now.confirmed_at:
        return tr_count(
            "{n} specimen is at the repository, its receipt checked {time}.",
            "All {n} are at the repository, receipts checked {time}.",
            now.verified,
            time=_when(now.confirmed_at),
        )
    return tr("Nothing to send yet.")


def _when(at: datetime) -> str:
    today = datetime.now().astimezone().date()
    return moment(at, "HH:mm" if at.astimezone().date() == today else "d MMM HH:mm")


def gap_words(gaps: tuple[Gap, ...]) -> str:
    """Why nothing was sent at times, the latest two; empty where nothing was in the way."""
    told = []
    for gap in sorted(gaps, key=lambda one: one.begin)[-2:]:
        begin = moment(gap.begin, "HH:mm")
        end = moment(gap.end, "HH:mm") if gap.end else ""
        name = gap.target
        match gap.why, bool(gap.end):
            case "away", True:
                words = tr("{begin} to {end} {target} away, went on by itself", begin=begin, end=end, target=name)
            case "away", False:
                words = tr("{target} away since {begin}", begin=begin, target=name)
            case "paused", True:
                words = tr("{begin} to {end} paused", begin=begin, end=end)
            case "paused", False:
                words = tr("paused since {begin}", begin=begin)
            case _, True:
                words = tr("{begin} to {end} {target} waited for its hours", begin=begin, end=end, target=name)
            case _:
                words = tr("{target} waits for its hours since {begin}", begin=begin, target=name)
        told.append(words)
    return "; ".join(told)


def gap_minutes(gaps: tuple[Gap, ...], now: datetime) -> frozenset[int]:
    """Which of the last 60 minutes, 0 the oldest, lie in a gap."""
    first = now - timedelta(hours=1)
    return frozenset(
        minute
        for minute in range(60)
        for gap in gaps
        if gap.begin < first + timedelta(minutes=minute + 1) and (gap.end or now) > first + timedelta(minutes=minute)
    )


def line_words(target: TargetSettings) -> str:
    """The hours and caps of a target's line, in words; empty where all may go at any time and as fast as it can."""
    lanes = (
        (tr("documents"), target.metadata),
        (tr("access images"), target.access),
        (tr("originals"), target.masters),
    )
    told = []
    for name, lane in lanes:
        parts = [lane.hours, f"{lane.megabits:g} Mbit/s" if lane.megabits else ""]
        if any(parts):
            told.append(f"{name} {', '.join(filter(None, parts))}")
    return "; ".join(told)


def place_words(settings: Settings, name: str) -> str:
    """Where a target lies."""
    where = settings.targets[name].where
    return where.removeprefix("https://").partition("?")[0] or tr("in this station's data folder")


def there_words(now: Sending, name: str) -> str:
    """What of ours lies at a target."""
    at, lacks = now.targets.get(name), now.lacking.get(name)
    if at is None or not (at.sent or at.waiting or at.failed):
        return tr("lacks {n}", n=thousands(lacks)) if lacks else tr("nothing sent yet")
    parts = [tr("{n} there", n=at.sent)]
    if at.waiting:
        parts.append(tr("{n} to send", n=at.waiting))
    if at.failed:
        parts.append(tr("{n} refused", n=at.failed))
    if lacks:
        parts.append(tr("lacks {n}", n=thousands(lacks)))
    if at.away_since:
        parts.append(tr("no answer since {time}", time=moment(at.away_since, "HH:mm")))
    return ", ".join(parts)


def release_words(here: Here, settings: Settings) -> tuple[str, str]:
    """What may be released, and what that gives; or why nothing may."""
    if here.safe:
        head = tr_count("{n} original is safe to release", "{n} originals are safe to release", here.safe)
        return head, tr("Frees {size}. They can be fetched back.", size=size_words(here.safe_bytes))
    head, copies, targets = tr("Nothing is safe to release"), settings.copies, len(settings.targets)
    if copies > targets:
        return head, tr(
            "Of {copies} places asked for the settings name {n}: add one in Settings, Targets.",
            copies=copies,
            n=targets,
        )
    return head, tr("None is older than {days} days and confirmed at {copies} places.", days=KEPT_DAYS, copies=copies)


def run_words(run: Verification | Release, back: bool, key: str) -> str:
    """What a run that was asked for does or did; `back` where it fetches, `key` is the one that fetches back."""
    if isinstance(run, Verification):
        counts = {"looked": thousands(run.looked), "read": thousands(run.read), "differ": thousands(len(run.differ))}
        if not run.over:
            return tr("Verifying: {looked} files looked at, {read} read, {differ} differ", **counts)
        words = tr("{looked} files looked at, {read} read to the last byte, {differ} differ", **counts)
        return tr("Broken off: {words}", words=words) if run.stopped else words
    facts = {"n": thousands(len(run.captures)), "size": size_words(run.bytes)}
    if back:
        words = tr("{n} fetched back, {size}", **facts)
    elif run.over and run.captures:
        words = tr("{n} released, {size} freed; {key} fetches them back", key=key, **facts)
    else:
        words = tr("{n} released, {size} freed", **facts)
    if not run.over:
        return f"{words} …"
    return f"{words}. {said(run.why)}" if run.why else words


@dataclass(frozen=True, slots=True)
class Glance:
    """One thing that a person has to look at, and the one act that goes with it."""

    status: Status
    head: str
    why: str
    act: str
    """`again`, `fetch-back`, `verify`, `settings`; empty where only waiting helps."""
    capture_id: CaptureId | None = None


def glances(now: Sending, holdings: Holdings | None, checked: Verification | None) -> tuple[Glance, ...]:
    """The gravest first."""
    found: list[Glance] = []
    for lost in (holdings.lost if holdings else ())[:_MOST]:
        head = tr("{number} is nowhere", number=lost.number or lost.ref.original_name)
        why = tr("Its original lies neither here nor at a target. Look for it on the camera's card or the backup.")
        found.append(Glance(Status.RETAKE, head, why, "verify"))
    for row in tuple(checked.differ)[:_MOST] if checked else ():
        place = tr("this station") if row.where == "here" else row.where
        head = tr("{file} is not as it was delivered", file=row.file.rpartition("/")[2])
        why = tr("{file} at {place}: {state}. Restore it from the other copy.", file=row.file, place=place,
                 state=said(row.status))  # fmt: skip
        found.append(Glance(Status.RETAKE, head, why, "verify"))
    for gone in (holdings.gone if holdings else ())[:_MOST]:
        head = tr("{number} is missing here", number=gone.number or gone.ref.original_name)
        why = tr("Its original lies at a target and can be fetched back.")
        found.append(Glance(Status.REVIEW, head, why, "fetch-back", gone.capture_id))
    if checked and checked.why:
        found.append(Glance(Status.REVIEW, tr("A target could not be verified"), said(checked.why), "verify"))
    for target, count in now.lacking.items():
        head = tr("{target} lacks {n}", target=target, n=thousands(count))
        why = tr("They were delivered before it was added, and are not safe to release until they are there too.")
        found.append(Glance(Status.REVIEW, head, why, "again"))
    for sending in now.rows:
        number = sending.number or tr("no number")
        if sending.state is DeliveryState.FAILED:
            act = "settings" if "`vasculum secret`" in (sending.last_error or "") else "again"
            head = tr("{number} was refused", number=number)
            found.append(Glance(Status.RETAKE, head, said(sending.last_error or ""), act, sending.capture_id))
    return tuple(found)


def waits(now: Sending) -> Glance | None:
    """The first delivery that met a passing fault, where one is; it needs nobody, but may be hurried."""
    for row in now.rows:
        if row.state is DeliveryState.READY and row.last_error and row.next_try is not None:
            head = tr("{number} is tried again", number=row.number or tr("no number"))
            return Glance(Status.REVIEW, head, said(row.last_error), "again", row.capture_id)
    return None

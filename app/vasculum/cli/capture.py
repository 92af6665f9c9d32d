"""`vasculum capture`: a shoot without the window."""

import time
from collections.abc import Callable
from typing import Annotated

import typer

from vasculum.cameras import Camera
from vasculum.cli.options import AsJson, Data, Operator, Profile, Quiet, SettingsFile, Verbose, operator_of, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import CameraError, StationError
from vasculum.model.events import AlreadyHere, Captured, DeliveryFailed, Event, Notice, StationFault
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.station import Station, build_station
from vasculum.station.shift import Trouble, frame_line, settle, summary_line

APP = typer.Typer(add_completion=False)
_SETTLE_S = 600.0
_COMES_S = 30.0


@APP.command()
def capture(
    camera: Annotated[str | None, typer.Option(help="A camera's id; `vasculum cameras` lists them.")] = None,
    profile: Profile = None,
    number: Annotated[
        int | None, typer.Option("-n", min=1, help="So many frames; a folder: all that lie there.")
    ] = None,
    every: Annotated[float, typer.Option(min=0, help="Seconds from one release to the next.")] = 0.0,
    operator: Operator = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Captures, analyses, judges, records and delivers, without the window."""
    chosen = settings_of(data, settings, verbose, profile=profile, camera=camera)
    with build_station(chosen, chosen.camera, live=False, operator=operator_of(chosen, operator)) as station:
        trouble, coming = Trouble(station), _Coming(quiet)
        station.listen(coming.hear)
        stopped = _fault_of(lambda: _shoot(station, trouble, coming, number, every))
        settled = False
        unclosed = _fault_of(lambda: station.shot_lists.leave(all_of_them=True))
        stopped = stopped or unclosed
        if stopped is None or isinstance(stopped, CameraError):
            hindered = _fault_of(lambda: settle(station, _SETTLE_S, trouble=trouble))
            settled, stopped = hindered is None and not station.busy, stopped or hindered
        records = tuple(record for record in map(station.record, coming.taken) if record is not None)
        _report(station, records, json, quiet)
    if stopped is not None:
        raise stopped
    return 0 if settled else 4


def _fault_of(work: Callable[[], object]) -> StationError | None:
    """The fault that ended it, kept until all that came was told."""
    try:
        work()
    except StationError as fault:
        return fault
    return None


class _Coming:
    """The frames as they come, and what hinders them, each told once. Hears on any thread."""

    def __init__(self, quiet: bool) -> None:
        self.taken: list[CaptureId] = []
        self.here_before = 0
        self._quiet = quiet

    @property
    def count(self) -> int:
        """All that came, new or not."""
        return len(self.taken) + self.here_before

    def tell(self, wanted: int) -> None:
        say(f"Captured {self.count} of {wanted}.", self._quiet)

    def hear(self, happened: Event | Notice) -> None:
        match happened:
            case Captured():
                self.taken.append(happened.capture.id)
            case AlreadyHere():
                self.here_before += 1
                say(f"{happened.original_name} is in the catalogue already; it is not taken again.", self._quiet)
            case StationFault() | DeliveryFailed():
                say(f"{happened.message} {happened.advice}", self._quiet)
            case _:
                pass


def _shoot(station: Station, trouble: Trouble, coming: _Coming, number: int | None, every: float) -> None:
    """Until the wanted number has come. Raises what keeps the rest from coming."""
    already, pending = station.ask_camera(lambda body: (coming.count, _pending(body))).result()
    by_themselves = pending is not None
    wanted = number if number is not None else 1 if pending is None else already + pending
    # Counted once a turn: a folder's pictures come on another thread, also between two looks at the count.
    while (before := coming.count) < wanted:
        begun = time.monotonic()
        if by_themselves:
            _comes(trouble, coming, before)
        else:
            station.shoot().result()
        coming.tell(wanted)
        if not by_themselves and coming.count < wanted:
            time.sleep(max(0.0, every - (time.monotonic() - begun)))


def _pending(body: Camera) -> int | None:
    """How many pictures wait where they come by themselves, as in a folder; None for a body that is told to shoot."""
    value = getattr(body, "pending", None)
    return value if isinstance(value, int) else None


def _comes(trouble: Trouble, coming: _Coming, before: int) -> None:
    end = time.monotonic() + _COMES_S
    while coming.count <= before:
        fault = trouble.lasting()
        if fault is not None:
            raise fault
        if time.monotonic() > end:
            raise CameraError(f"No new picture came within {_COMES_S:.0f} s.", "Put one there, then go on.")
        time.sleep(0.05)


def _named(record: Record) -> str:
    """The number and, where there is a shot list, the view."""
    number = record.catalog_number or "no number"
    return f"{number}, {record.place.view.name}" if record.place else number


def _report(station: Station, records: tuple[Record, ...], json: bool, quiet: bool) -> None:
    for record in records:
        if json:
            line(frame_line(record))
        else:
            verdict = record.verdict
            print(
                f"{_named(record)}: {verdict.status.value if verdict else 'not judged'}"
                f"{', delivered' if record.delivered else ''}  ({record.capture.primary.original_name})"
            )
            for reason in verdict.reasons if verdict else ():
                print(f"  {reason}")
    last = summary_line(station, records)
    if json:
        line(last)
    say(
        f"{last['captured']} captured: {last['pass']} pass, {last['review']} review, {last['retake']} retake; "
        f"{last['delivered']} delivered to {last['repository']}.",
        quiet,
    )

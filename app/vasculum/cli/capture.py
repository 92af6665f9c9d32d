"""`vasculum capture`: a shoot without the window."""

import time
from typing import Annotated

import typer

from vasculum.cameras import Camera
from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import CameraError
from vasculum.model.events import Captured
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.station import Station, build_station
from vasculum.station.shift import frame_line, settle, summary_line

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
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Captures, analyses, judges, records and delivers, without the window."""
    chosen = settings_of(data, settings, verbose, profile=profile, camera=camera)
    with build_station(chosen, chosen.camera, live=False) as station:
        taken, stopped = _shoot(station, number, every, quiet)
        settled = settle(station, _SETTLE_S)
        records = tuple(record for record in map(station.record, taken) if record is not None)
        _report(station, records, json, quiet)
    if stopped is not None:
        raise stopped
    return 0 if settled else 4


def _shoot(
    station: Station, number: int | None, every: float, quiet: bool
) -> tuple[list[CaptureId], CameraError | None]:
    seen: list[CaptureId] = []
    station.listen(lambda happened: seen.append(happened.capture.id) if isinstance(happened, Captured) else None)
    already, pending = station.ask_camera(lambda body: (len(seen), _pending(body))).result()
    by_themselves = pending is not None
    wanted = number if number is not None else 1 if pending is None else already + pending
    # Counted once a turn: a folder's pictures come on another thread, also between two looks at the count.
    while (before := len(seen)) < wanted:
        begun = time.monotonic()
        try:
            if not by_themselves:
                station.shoot().result()
            elif not _comes(seen, before):
                raise CameraError(f"No new picture came within {_COMES_S:.0f} s.", "Put one there, then go on.")
        except CameraError as fault:
            return seen, fault
        say(f"Captured {len(seen)} of {wanted}.", quiet)
        if not by_themselves and len(seen) < wanted:
            time.sleep(max(0.0, every - (time.monotonic() - begun)))
    return seen, None


def _pending(body: Camera) -> int | None:
    """How many pictures wait where they come by themselves, as in a folder; None for a body that is told to shoot."""
    value = getattr(body, "pending", None)
    return value if isinstance(value, int) else None


def _comes(seen: list[CaptureId], before: int) -> bool:
    end = time.monotonic() + _COMES_S
    while len(seen) <= before and time.monotonic() < end:
        time.sleep(0.05)
    return len(seen) > before


def _report(station: Station, records: tuple[Record, ...], json: bool, quiet: bool) -> None:
    for record in records:
        if json:
            line(frame_line(record))
        else:
            verdict = record.verdict
            print(
                f"{record.catalog_number or 'no number'}: {verdict.status.value if verdict else 'not judged'}"
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

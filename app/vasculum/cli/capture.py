"""`vasculum capture`: a shoot without the window."""

import time
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import CameraError
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.station import Station, build_station
from vasculum.station.shift import frame_line, settle, summary_line

APP = typer.Typer(add_completion=False)
_SETTLE_S = 600.0


@APP.command()
def capture(
    camera: Annotated[str | None, typer.Option(help="A camera's id; `vasculum cameras` lists them.")] = None,
    profile: Profile = None,
    number: Annotated[int | None, typer.Option("-n", min=1, help="So many frames; a folder: all that lie there.")] = None,
    every: Annotated[float, typer.Option(min=0, help="Seconds from one release to the next.")] = 0.0,
    json: AsJson = False, data: Data = None, settings: SettingsFile = None, verbose: Verbose = False,
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
    pending = station.ask_camera(lambda body: getattr(body, "pending", None))
    waiting = _count(pending.result())
    wanted = number if number is not None else (waiting if waiting is not None else 1)
    taken: list[CaptureId] = []
    for index in range(wanted):
        begun = time.monotonic()
        try:
            taken.append(station.shoot().result().id)
        except CameraError as fault:
            return taken, fault
        say(f"Captured {index + 1} of {wanted}.", quiet)
        if index + 1 < wanted:
            time.sleep(max(0.0, every - (time.monotonic() - begun)))
    return taken, None


def _count(pending: object) -> int | None:
    value = pending() if callable(pending) else pending
    return value if isinstance(value, int) else None


def _report(station: Station, records: tuple[Record, ...], json: bool, quiet: bool) -> None:
    for record in records:
        if json:
            line(frame_line(record))
        else:
            verdict = record.verdict
            print(f"{record.catalog_number or 'no number'}: {verdict.status.value if verdict else 'not judged'}"
                  f"{', delivered' if record.delivered else ''}  ({record.capture.primary.original_name})")
            for reason in verdict.reasons if verdict else ():
                print(f"  {reason}")
    last = summary_line(station, records)
    if json:
        line(last)
    say(f"{last['captured']} captured: {last['pass']} pass, {last['review']} review, {last['retake']} retake; "
        f"{last['delivered']} delivered to {last['repository']}.", quiet)

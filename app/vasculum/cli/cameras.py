"""`vasculum cameras`: every camera that can be opened now, and what the camera doctor says."""

from contextlib import suppress
from typing import Annotated

import typer

from vasculum.cameras import doctor, find_all, remember, seen
from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say, table
from vasculum.model.json_form import to_plain

APP = typer.Typer(add_completion=False)
TakeOver = Annotated[
    bool, typer.Option("--take-over", help="End the file manager's processes that hold a camera; no other program's.")
]


@APP.command()
def cameras(
    take_over: TakeOver = False,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Lists every camera that can be opened now, and what the camera doctor says of it."""
    chosen = settings_of(data, settings, verbose)
    if take_over:
        for holder in doctor.take_over():
            say(f"{holder.name} (process {holder.pid}) let the camera go.", quiet)
    found = find_all()
    for camera in found:
        # A station that has no data folder yet has nothing to remember in.
        with suppress(OSError):
            remember(chosen.data, camera)
    roles = {serial: role for role, serial in chosen.roles.items()}
    away = [body for body in seen(chosen.data) if body.serial not in {camera.serial for camera in found}]
    if json:
        for camera in found:
            line(to_plain(camera) | {"role": roles.get(camera.serial or "")})
        return
    rows = [
        (
            camera.id,
            roles.get(camera.serial or "", ""),
            camera.model,
            camera.serial or "",
            camera.owner or "",
            f"{camera.battery_percent} %" if camera.battery_percent is not None else "",
            ", ".join(camera.abilities),
            " ".join(camera.advice),
        )
        for camera in found
    ]
    table("Cameras", ("id", "role", "model", "serial", "owner", "battery", "can", "doctor"), rows)
    for body in away:
        say(f"{body.model}, serial {body.serial}, was here before and is not now.", quiet)

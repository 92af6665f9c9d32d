"""`vasculum cameras`: every camera that can be opened now."""

import typer

from vasculum.cameras import find_all
from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, table
from vasculum.model.json_form import to_plain

APP = typer.Typer(add_completion=False)


@APP.command()
def cameras(
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Lists every camera that can be opened now, and what the camera doctor says of it."""
    settings_of(data, settings, verbose)
    found = find_all()
    if json:
        for camera in found:
            line(to_plain(camera))
        return
    rows = [
        (
            camera.id,
            camera.model,
            camera.serial or "",
            camera.driver,
            f"{camera.battery_percent} %" if camera.battery_percent is not None else "",
            ", ".join(camera.abilities),
            " ".join(camera.advice),
        )
        for camera in found
    ]
    table("Cameras", ("id", "model", "serial", "driver", "battery", "can", "doctor"), rows)

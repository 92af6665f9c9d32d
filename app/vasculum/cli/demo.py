"""`vasculum demo`: the main job on embedded defaults."""

import os
import tempfile
import time
from pathlib import Path
from typing import Annotated

import typer

from vasculum.cameras import open_camera
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.cli.openers import openers_of
from vasculum.cli.options import (
    AsJson,
    Data,
    Language,
    Operator,
    Quiet,
    SettingsFile,
    Verbose,
    operator_of,
    settings_of,
)
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage, StationError
from vasculum.settings import Settings
from vasculum.station import build_station
from vasculum.station.demonstration import Plan, demonstrate, plan
from vasculum.station.shift import frame_line, settle, summary_line

APP = typer.Typer(add_completion=False)
_SETTLE_S = 600.0


@APP.command()
def demo(
    ctx: typer.Context,
    frames: Annotated[int, typer.Option(min=1, max=500, help="How many specimens.")] = 5,
    headless: Annotated[bool, typer.Option("--headless", help="Without the window.")] = False,
    seed: Annotated[int | None, typer.Option(help="Repeat the demonstration of that seed.")] = None,
    megapixels: Annotated[float, typer.Option(min=2, max=100, help="Size of the simulated frames.")] = 24.0,
    operator: Operator = None,
    language: Language = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Photographs specimens with the simulated camera, judges them and delivers them to a repository of its own."""
    folder = _fresh(data)
    kept = settings_of(None, settings, verbose, language=language)
    chosen = Settings(
        station="demonstration", data=folder, signing="once", operators=kept.operators, language=kept.language
    )
    person = operator_of(chosen, operator)
    planned = plan(frames, seed)
    say(f"Seed {planned.seed}; everything lies in {folder}.", quiet)
    if not headless:
        return openers_of(ctx).demonstration(chosen, planned, megapixels, person)
    return _headless(chosen, planned, megapixels, person, json, quiet)


def _headless(chosen: Settings, planned: Plan, megapixels: float, operator: str | None, json: bool, quiet: bool) -> int:
    begun = time.monotonic()
    camera = open_camera("simulated")
    if not isinstance(camera, SimulatedCamera):
        raise StationError("The simulated camera is not there.", "Install the program again.")
    camera.stage(planned.staging(megapixels))
    with build_station(chosen, camera, live=False, operator=operator) as station:
        taken = demonstrate(station, planned, lambda sentence: say(sentence, quiet))
        settled = settle(station, _SETTLE_S)
        records = tuple(record for record in map(station.record, taken) if record is not None)
        for record in records if json else ():
            line(frame_line(record))
        last = summary_line(station, records)
    if json:
        line(last)
    say(
        f"{last['captured']} frames of {planned.frames} specimens in {time.monotonic() - begun:.0f} s: "
        f"{last['replaced']} sent back and taken again, {last['review']} in the review queue, "
        f"{last['delivered']} delivered.",
        quiet,
    )
    say(f"Repository (OCFL 1.1): {last['repository']}\nCatalogue and originals: {last['data']}", quiet)
    return 0 if settled else 4


def _fresh(data: Path | None) -> Path:
    if data is None:
        return Path(tempfile.mkdtemp(prefix="vasculum-demo-"))
    folder = data.expanduser().resolve()
    if folder.exists() and any(os.scandir(folder)):
        raise BadUsage(f"{folder} is not empty, and the demonstration wants a fresh data folder.", "Name another one.")
    return folder

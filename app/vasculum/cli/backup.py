"""`vasculum backup`: a second data folder with all that this one has."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.json_form import to_plain
from vasculum.station.backing_up import back_up

APP = typer.Typer(add_completion=False)


@APP.command()
def backup(
    dest: Annotated[Path, typer.Argument(help="The folder of the copy; an earlier one there is brought up to date.")],
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Copies catalogue and files, consistent while the station goes on; the copy is a data folder like any other."""
    chosen = settings_of(data, settings, verbose)
    counted: Counter[str] = Counter()
    size = 0
    for row in back_up(chosen.data, dest.expanduser()):
        counted[row.status] += 1
        size += row.size
        if json:
            line(to_plain(row))
    told = ", ".join(f"{count} {status}" for status, count in sorted(counted.items()))
    say(f"{told}; {size / 1e6:.1f} MB in {dest}. `vasculum verify --data {dest}` reads every byte.", quiet)
    if counted["linked"]:
        say("Linked files share their disk with the originals: keep a copy on another disk as well.", quiet)

"""`vasculum checklist`: the list of scientific names that names on labels are held against."""

from contextlib import closing
from pathlib import Path
from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.station.checklists import install_checklist, match_name
from vasculum.store import checklist as store
from vasculum.store.checklist import Checklist

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="The checklist of names: add, show, match, remove.")
_NONE = "This station has no checklist."
_ADD = "Install one: vasculum checklist add FILE."


@APP.command()
def add(
    file: Annotated[Path, typer.Argument(help="CSV or TSV with a column scientificName, or a Darwin Core Archive.")],
    name: Annotated[str, typer.Option(help="The checklist's name; default the file's.")] = "",
    date: Annotated[str, typer.Option(help="Its date of publication; default the file's.")] = "",
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Installs a checklist, whole or not at all, in place of an older one. Later analyses match names to it."""
    about, count = install_checklist(settings_of(data, settings).data, file, name, date)
    say(f"{count} names of {about.title} ({about.date}) are matched from now on.", quiet)


@APP.command()
def show(json: AsJson = False, data: Data = None, settings: SettingsFile = None) -> None:
    """Says which checklist is installed."""
    path = settings_of(data, settings).data / store.NAME
    if not path.is_file():
        if not json:
            print(_NONE)
        return
    with closing(Checklist(path)) as known:
        about, count = known.about, known.count()
    row = {"checklist": about.title, "date": about.date, "file": about.source, "sha256": about.sha256, "names": count}
    if json:
        line(row)
        return
    print(f"{about.title}, {about.date}, from {about.source}: {count} names.")


@APP.command()
def match(
    names: Annotated[list[str], typer.Argument(help="Scientific names, with or without their authors.")],
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
) -> None:
    """Says for which listed name each name stands."""
    path = settings_of(data, settings).data / store.NAME
    if not path.is_file():
        raise BadUsage(_NONE, _ADD)
    with closing(Checklist(path)) as known:
        for written in names:
            found = match_name(written, known)
            row: dict[str, Any] = {"read": written, "name": None, "match": "none"}
            if found is not None:
                row |= {"name": found[0].name, "match": found[1], "taxonID": found[0].taxon_id}
            if json:
                line(row)
            else:
                print(f"{written}: {row['name'] or 'not in the checklist'} ({row['match']})")


@APP.command()
def remove(data: Data = None, settings: SettingsFile = None, quiet: Quiet = False) -> None:
    """Takes the checklist away; what was matched stays with its analyses."""
    if not store.remove(settings_of(data, settings).data):
        raise BadUsage(_NONE, _ADD)
    say("Names are matched to no checklist any more.", quiet)

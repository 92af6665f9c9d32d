"""`vasculum expected`: lists of numbers that are to come, with what is known of them."""

from pathlib import Path
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, settings_of
from vasculum.cli.output import line, say, table
from vasculum.model.errors import BadUsage
from vasculum.station import build_station
from vasculum.station.expected_lists import read_list
from vasculum.store import expected
from vasculum.store.thread import reading

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="Expected numbers: import, list, missing, drop.")
Operator = Annotated[str | None, typer.Option(help="Your pseudonym at this station.")]


@APP.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="CSV or TSV with a header in UTF-8, or a Darwin Core Archive (.zip).")],
    name: Annotated[str, typer.Option(help="The list's name; default the file's. It replaces one of its name.")] = "",
    number_column: Annotated[str, typer.Option(help="The column of numbers; default catalogNumber.")] = "",
    cover_column: Annotated[str, typer.Option(help="The column that says into which cover; default cover.")] = "",
    operator: Operator = None,
    profile: Profile = None,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Takes a list in, whole or not at all. Its order is the order in which the sheets lie."""
    chosen = settings_of(data, settings, profile=profile)
    with build_station(chosen, analyse=False, deliver=False) as station:
        read = read_list(file, station.profile.policy, name, number_column, cover_column)
        station.take_in_list(read.expected, operator)
    terms = sorted({term for row in read.expected.rows for term in row.fields})
    known = f", with {', '.join(terms)}" if terms else ""
    say(f"{len(read.expected.rows)} numbers are expected by the list {read.expected.name}{known}.", quiet)
    if read.left_out:
        say(f"Left out, being no Darwin Core terms: {', '.join(read.left_out)}.", quiet)


@APP.command("list")
def list_(json: AsJson = False, data: Data = None, settings: SettingsFile = None) -> None:
    """Lists the lists."""
    rows = [
        {
            "list": item.name,
            "file": item.source,
            "imported": item.imported_at.isoformat(timespec="seconds"),
            "numbers": item.count,
            "taken": item.taken,
        }
        for item in expected.lists(reading(settings_of(data, settings).data))
    ]
    if json:
        for row in rows:
            line(row)
        return
    columns = ("list", "file", "imported", "numbers", "taken")
    table(f"{len(rows)} lists", columns, [tuple(str(row[column]) for column in columns) for row in rows])


@APP.command()
def missing(
    name: Annotated[str, typer.Argument(help="The list's name.")],
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Names what nobody has photographed yet, in the list's order."""
    db = reading(settings_of(data, settings).data)
    _known(name, [item.name for item in expected.lists(db)])
    numbers = expected.missing(db, name)
    for number in numbers:
        if json:
            line({"catalogNumber": number})
        else:
            print(number)
    say(f"{len(numbers)} missing.", quiet)


@APP.command()
def drop(
    name: Annotated[str, typer.Argument(help="The list's name.")],
    operator: Operator = None,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Holds a list against nothing any more; the journal keeps it."""
    with build_station(settings_of(data, settings), analyse=False, deliver=False) as station:
        _known(name, [item.name for item in expected.lists(station.reading)])
        station.drop_list(name, operator)
    say(f"The list {name} is no longer expected.", quiet)


def _known(name: str, names: list[str]) -> None:
    if name not in names:
        raise BadUsage(f"There is no list `{name}`.", f"There are: {', '.join(names) or 'none'}.")

"""`vasculum cover`: the folder card that lies open; its facts hold for the frames that follow."""

from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, settings_of
from vasculum.cli.output import line, say
from vasculum.model.cover import Cover
from vasculum.model.errors import BadUsage
from vasculum.station import Station, build_station
from vasculum.station.cards import said

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="The folder card: open, show, close.")
Operator = Annotated[str | None, typer.Option(help="Your pseudonym at this station.")]


@APP.command("open")
def open_(
    code: Annotated[str, typer.Argument(help="What the cover's own code says.")],
    fact: Annotated[
        list[str] | None, typer.Option(help="TERM=VALUE for every sheet in it, in Darwin Core: family=Salicaceae.")
    ] = None,
    first: Annotated[str | None, typer.Option(help="The lowest number that belongs into it.")] = None,
    last: Annotated[str | None, typer.Option(help="The highest.")] = None,
    operator: Operator = None,
    profile: Profile = None,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Opens a cover; the one before is closed. What is not given comes from the list, else from its last opening."""
    with _station(data, settings, profile) as station:
        cover = station.cards.open(code, _facts(fact or []), first, last, operator)
        minutes = station.profile.policy.cover_minutes
    say(f"{said(cover)}. It expires {minutes:g} minutes after its last frame.", quiet)


@APP.command()
def show(json: AsJson = False, profile: Profile = None, data: Data = None, settings: SettingsFile = None) -> None:
    """Shows the cover that lies open."""
    with _station(data, settings, profile) as station:
        cover = station.cover
        sheets = station.cards.sheets(cover) if cover else 0
    if json:
        line(_row(cover, sheets))
    else:
        print(f"{said(cover)}, {sheets} frames so far" if cover else "No cover lies open.")


@APP.command()
def close(
    operator: Operator = None,
    profile: Profile = None,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Puts the card away: the frames that follow have none."""
    with _station(data, settings, profile) as station:
        cover = station.cards.close(operator)
    say(f"Cover {cover.code} is put away." if cover else "No cover lay open.", quiet)


def _station(data: Data, settings: SettingsFile, profile: Profile) -> Station:
    return build_station(settings_of(data, settings, profile=profile), analyse=False, deliver=False)


def _facts(written: list[str]) -> dict[str, str]:
    facts = {}
    for item in written:
        term, equals, value = item.partition("=")
        if not equals or not value.strip():
            raise BadUsage(f"`{item}` is no fact.", "Write TERM=VALUE, as in family=Salicaceae.")
        facts[term.strip()] = value.strip()
    return facts


def _row(cover: Cover | None, sheets: int) -> dict[str, Any]:
    if cover is None:
        return {"cover": None}
    return {
        "cover": cover.code,
        "facts": cover.facts,
        "first": cover.first,
        "last": cover.last,
        "opened": cover.opened_at.isoformat(timespec="seconds"),
        "frames": sheets,
    }

"""`vasculum profile`: the profiles of this station, their values and their versions."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Operator, Quiet, SettingsFile, operator_of, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.pipeline.profile_edit import Plain, Value, values_of
from vasculum.station.profiles import Profiles, Version

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="The profiles: list, show, set, history, back.")
Name = Annotated[str, typer.Argument(help="A profile's name, or the path of its TOML file.")]


@APP.command("list")
def list_(json: AsJson = False, data: Data = None, settings: SettingsFile = None) -> None:
    """The profiles there are, and which of them this station has changed."""
    chosen = settings_of(data, settings)
    profiles = Profiles(chosen)
    for name in profiles.names():
        versions = profiles.versions(name)
        row = {
            "profile": name,
            "title": profiles.load(name).title,
            "own": profiles.is_own(name),
            "version": versions[-1].number if versions else 1,
            "used": name == chosen.profile,
        }
        if json:
            line(row)
            continue
        own = f"own, version {row['version']}" if row["own"] else "as it came with the program"
        print(f"{name}: {row['title']}; {own}{'; used here' if row['used'] else ''}")


@APP.command()
def show(name: Name, json: AsJson = False, data: Data = None, settings: SettingsFile = None) -> None:
    """Every value of a profile with its key."""
    for value in values_of(Profiles(settings_of(data, settings)).load(name)):
        if json:
            line({"section": value.section, "key": value.key, "value": value.value, "choices": list(value.choices)})
        elif value.value is not None:
            print(f"{value.key} = {value.value!r}" if isinstance(value.value, str) else f"{value.key} = {value.value}")


@APP.command("set")
def set_(
    name: Name,
    changes: Annotated[list[str], typer.Argument(help="KEY=VALUE: limits.sharpness.at_least=0.4; KEY= takes it out.")],
    note: Annotated[str, typer.Option(help="Why, for those who come after.")] = "",
    operator: Operator = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Saves a new version with these values; the one before stays beside it."""
    chosen = settings_of(data, settings)
    profiles = Profiles(chosen)
    known = {value.key: value for value in values_of(profiles.load(name))}
    given = dict(_change(change, known) for change in changes)
    author = operator_of(chosen, operator) or ""
    _said(name, profiles.save(name, given, author, note), json, quiet)


@APP.command()
def history(name: Name, json: AsJson = False, data: Data = None, settings: SettingsFile = None) -> None:
    """The versions that were saved here, oldest first."""
    profiles = Profiles(settings_of(data, settings))
    profiles.load(name)
    for version in profiles.versions(name):
        if json:
            line(asdict(version))
        else:
            who = f" by {version.author}" if version.author else ""
            when = version.saved or "before"
            print(f"{version.number}: {when}{who}, {version.note or 'no note'} ({version.sha256[:12]})")


@APP.command()
def back(
    name: Name,
    number: Annotated[int, typer.Argument(help="The number of a version that `history` lists.")],
    operator: Operator = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Puts an earlier version in force again, as a new one."""
    chosen = settings_of(data, settings)
    _said(name, Profiles(chosen).back(name, number, operator_of(chosen, operator) or ""), json, quiet)


def _said(name: str, version: Version, json: bool, quiet: bool) -> None:
    if json:
        line({"profile": name} | asdict(version))
    say(f"{name} is version {version.number} now; `vasculum profile history {name}` lists all.", quiet)


def _change(words: str, known: dict[str, Value]) -> tuple[str, Plain | None]:
    key, equals, text = words.partition("=")
    if not equals:
        raise BadUsage(f"`{words}` is no change.", "Write it as KEY=VALUE: limits.sharpness.at_least=0.4.")
    kind = known[key].kind if key in known else "guess"
    if not text and kind != "text":
        return key, None
    try:
        return key, _READ[kind](text)
    except ValueError as fault:
        raise BadUsage(f"`{text}` is no value for {key}.", f"It takes a {kind}.") from fault


def _flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _guess(text: str) -> Plain:
    """Of a step's parameter, whose kind only the step knows: the profile is read strictly afterwards."""
    kinds: tuple[Any, ...] = (_flag, int, float)
    for kind in kinds:
        try:
            found: Plain = kind(text)
        except ValueError:
            continue
        return found
    return text


_READ: dict[str, Any] = {
    "number": float,
    "count": int,
    "flag": _flag,
    "choice": str,
    "text": str,
    "guess": _guess,
}

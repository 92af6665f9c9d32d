"""`vasculum settings`: the settings of this machine, and changes to them."""

import json as plain_json
from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.settings import Settings, changed, waits_for_start
from vasculum.settings.changing import Value

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="The settings of this machine: show, set.")


@APP.command()
def show(json: AsJson = False, data: Data = None, settings: SettingsFile = None) -> None:
    """Every setting with its value, whether it is the default, and whether it is locked."""
    chosen = settings_of(data, settings)
    usual = Settings().model_dump(mode="json")
    for name, value in chosen.model_dump(mode="json").items():
        locked = name in chosen.locked
        if json:
            line({"setting": name, "value": value, "default": value == usual[name], "locked": locked})
        else:
            print(f"{name} = {plain_json.dumps(value, ensure_ascii=False)}{'  (locked by IT)' if locked else ''}")


@APP.command("set")
def set_(
    changes: Annotated[list[str], typer.Argument(help="KEY=VALUE: volume=4, targets.default.where=/mnt/store.")],
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Writes values into `station.toml`; KEY= takes one out, so that the default holds."""
    before = settings_of(data, settings)
    after = changed(before, dict(_change(one) for one in changes))
    waits = waits_for_start(before, after)
    started = f" A running station takes {', '.join(waits)} at its next start." if waits else ""
    say(f"Kept in {after.file}.{started}", quiet)


def _change(words: str) -> tuple[str, Value]:
    key, equals, text = words.partition("=")
    if not equals:
        raise BadUsage(f"`{words}` is no change.", "Write it as KEY=VALUE: volume=4.")
    return key, _value(text) if text else None


def _value(text: str) -> Value:
    """Numbers, true, false and lists as they are written in JSON; all else is text, as is a file's name."""
    try:
        found: Any = plain_json.loads(text)
    except ValueError:
        return text
    return found if isinstance(found, bool | int | float | list | dict | str) else text

"""`vasculum secret`: keeps the key of an S3 store where secrets belong."""

import json as json_text
import sys
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.settings.secrets import keep_secret, read_secret, secrets_place
from vasculum.station.signing import new_station_key, station_key_id
from vasculum.sync.s3_place import s3_place

APP = typer.Typer(add_completion=False)


@APP.command()
def secret(
    target: Annotated[str | None, typer.Argument(help="A target of the settings, of kind `s3`.")] = None,
    rotate: Annotated[
        bool, typer.Option("--rotate", help="Make a new key for this station's signatures; the old one is forgotten.")
    ] = False,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Asks for a target's access key and keeps it in the system's keyring; without a target, says what is kept where.

    The key is asked for at the terminal, or read from standard input as two lines (key id, secret): never from the
    command line, which other users of the machine can see.
    """
    chosen = settings_of(data, settings, verbose)
    if rotate:
        new_station_key(chosen)
    stores = {name: s3_place(chosen.target_place(name)) for name, each in chosen.targets.items() if each.kind == "s3"}
    if target is None:
        for name, place in stores.items():
            known = read_secret(place.secret_name) is not None
            if json:
                line({"target": name, "place": str(place), "known": known, "kept": secrets_place()})
            else:
                print(f"{name}: {place}: {'key known' if known else 'no key'}")
        key_id = station_key_id(chosen)
        if json:
            line({"station": chosen.station, "keyId": key_id, "kept": secrets_place()})
        else:
            print(f"station {chosen.station}: {f'signs with the key {key_id}' if key_id else 'no key yet'}")
        say(f"Secrets are kept in {secrets_place()}.", quiet)
        return
    if target not in stores:
        raise BadUsage(f"There is no S3 target `{target}`.", f"There are: {', '.join(stores) or 'none'}.")
    if sys.stdin.isatty():
        key_id = typer.prompt("Access key id", err=True)
        value = typer.prompt("Secret access key", hide_input=True, err=True)
    else:
        key_id, _, value = (part.strip() for part in sys.stdin.read().partition("\n"))
    if not key_id or not value:
        raise BadUsage("A key has an id and a secret.", "Give both, each on its line.")
    where = keep_secret(stores[target].secret_name, json_text.dumps([key_id, value]))
    say(f"Kept in {where}.", quiet)

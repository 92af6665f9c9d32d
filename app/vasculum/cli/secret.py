"""`vasculum secret`: keeps the key of a target where secrets belong."""

import sys
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.settings.secrets import read_secret, secrets_place
from vasculum.station.keys import keep_target_key
from vasculum.station.signing import new_station_key, station_key_id
from vasculum.sync import target_kinds
from vasculum.sync.s3_place import is_s3

APP = typer.Typer(add_completion=False)


@APP.command()
def secret(
    target: Annotated[
        str | None, typer.Argument(help="A target of the settings that wants a key, or a bucket's address.")
    ] = None,
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

    The key is asked for at the terminal, or read from standard input, each part on its line (key id, secret): never
    from the command line, which other users of the machine can see.
    """
    chosen = settings_of(data, settings, verbose)
    if rotate:
        new_station_key(chosen)
    kinds = target_kinds()
    stores = {
        name: (kinds[each.kind], secret)
        for name, each in chosen.targets.items()
        if each.kind in kinds and (secret := kinds[each.kind].secret_name(chosen.target_place(name)))
    }
    if target is None:
        for name, (_, secret_name) in stores.items():
            known, place = read_secret(secret_name) is not None, chosen.target_place(name)
            if json:
                line({"target": name, "place": place, "known": known, "kept": secrets_place()})
            else:
                print(f"{name}: {place}: {'key known' if known else 'no key'}")
        key_id = station_key_id(chosen)
        if json:
            line({"station": chosen.station, "keyId": key_id, "kept": secrets_place()})
        else:
            print(f"station {chosen.station}: {f'signs with the key {key_id}' if key_id else 'no key yet'}")
        say(f"Secrets are kept in {secrets_place()}.", quiet)
        return
    if target not in stores and not is_s3(target):
        raise BadUsage(f"There is no target `{target}` that wants a key.", f"There are: {', '.join(stores) or 'none'}.")
    kind = kinds["s3"] if is_s3(target) else stores[target][0]
    *open_parts, hidden = kind.asks
    if sys.stdin.isatty():
        parts = [typer.prompt(part, err=True) for part in open_parts]
        parts.append(typer.prompt(hidden, hide_input=True, err=True))
    else:
        parts = [part.strip() for part in sys.stdin.read().strip().split("\n")]
    say(f"Kept in {keep_target_key(chosen, target, tuple(parts))}.", quiet)

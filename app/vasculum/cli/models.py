"""`vasculum models`: each model, the provider it runs on here, and how long one run takes."""

from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, table
from vasculum.inference import Models
from vasculum.settings import places

APP = typer.Typer(add_completion=False)


@APP.command()
def models(
    verify: Annotated[str, typer.Argument(help="`verify`: only compare each file with its recorded sha256.")] = "",
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Lists the models with version, sha256, licence, provider and milliseconds; `models verify` checks the files."""
    if verify not in ("", "verify"):
        raise typer.BadParameter("only `verify` is known here")
    chosen = settings_of(data, settings, verbose)
    known = Models(places.models(), provider=chosen.provider, threads=chosen.threads)
    changed = set(known.verify())
    rows: list[dict[str, object]] = []
    for entry in known.entries():
        row: dict[str, object] = {
            "name": entry.name,
            "file": entry.file,
            "version": entry.version,
            "sha256": entry.sha256,
            "licence": entry.licence,
            "status": "differs" if entry.name in changed else "good",
        }
        if not verify and entry.name not in changed:
            row |= {"provider": known.use(entry.name).provider, "milliseconds": known.milliseconds(entry.name)}
        rows.append(row)
    if json:
        for row in rows:
            line(row)
    else:
        heads = tuple(rows[0]) if rows else ()
        table("Models", heads, [tuple(str(row.get(head, "")) for head in heads) for row in rows])
    return 5 if changed else 0

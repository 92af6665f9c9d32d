"""`vasculum models`: each model, the provider it runs on here, and how long one run takes; sets of them, by bundles."""

from pathlib import Path
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say, table
from vasculum.inference import Models, clear_engines
from vasculum.model.errors import BadUsage
from vasculum.model.providers import told
from vasculum.model.resource import engine_root
from vasculum.settings import Settings
from vasculum.settings.model_sets import history, installed, models_in_use, roll_back
from vasculum.station.model_bundles import LISTED, install_models, pack_models
from vasculum.station.pixel_choice import chosen_graphs, keep_trial
from vasculum.station.signing import station_key_id, station_signer

APP = typer.Typer(add_completion=False)
_SETS = ("install", "rollback", "sets", "pack")
_ALONE = ("", "verify", "clear")


@APP.command()
def models(
    action: Annotated[
        str,
        typer.Argument(
            help="`verify`: only compare each file with its recorded sha256. `clear`: forget"
            " what providers keep of them. `install` a signed bundle, `rollback` to the set before, list the `sets`,"
            " `pack` a folder into a bundle signed with this station's key."
        ),
    ] = "",
    bundle: Annotated[Path | None, typer.Argument(help="The bundle to install or to pack.")] = None,
    name: Annotated[str, typer.Option(help="`pack`: the set's name, such as `2026-12`.")] = "",
    folder: Annotated[
        Path | None, typer.Option("--from", help="`pack`: the folder; by default the set in use.")
    ] = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Lists the models with version, sha256, licence, provider and milliseconds; `models verify` checks the files."""
    if action not in (*_ALONE, *_SETS) or (bundle is None) == (action in ("install", "pack")):
        raise BadUsage(
            "That is no use of `vasculum models`.",
            "Write `verify`, `clear`, `install BUNDLE`, `rollback`, `sets` or `pack BUNDLE`.",
        )
    chosen = settings_of(data, settings, verbose)
    if action in _SETS:
        _sets(chosen, action, bundle or Path(), name, folder, json, quiet)
        return 0
    if action == "clear":
        say(f"{clear_engines(engine_root())} kept engines are removed; they are made again when asked for.", quiet)
        return 0
    verify = action == "verify"
    known = Models(models_in_use(chosen.data), chosen.provider, chosen.threads, makes_engines=not verify)
    changed = set(known.verify())
    timed = {} if verify or changed else _timed(chosen, known)
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
            row["provider"] = known.use(entry.name).provider
            row |= timed[entry.name] if entry.name in timed else {"milliseconds": known.milliseconds(entry.name)}
        rows.append(row)
    if json:
        for row in rows:
            line(row)
    else:
        heads = tuple(dict.fromkeys(head for row in rows for head in row))
        table("Models", heads, [tuple(told(str(row.get(head, ""))) for head in heads) for row in rows])
        for why in dict.fromkeys(f"{fallback.asked} is not used. {fallback.why}" for fallback in known.fallbacks()):
            say(why, quiet)
    return 5 if changed else 0


def _timed(settings: Settings, models: Models) -> dict[str, dict[str, object]]:
    """The graphs of pixel work, tried anew against OpenCV; what was faster is used from the next start on."""
    # It brings the pipeline with it, which the other acts of this verb do not need.
    from vasculum.pipeline.pixel_trial import trial
    from vasculum.pipeline.pixels import PixelGraphs

    found = trial(models)
    keep_trial(settings, [(one.name, one.graph, one.opencv) for one in found])
    graphs = PixelGraphs(models, chosen_graphs(settings))
    return {
        one.name: {
            "milliseconds": one.graph,
            "opencv_milliseconds": one.opencv,
            "used": "graph" if graphs.used(one.name) else "OpenCV",
        }
        for one in found
    }


def _sets(
    settings: Settings, action: str, bundle: Path, name: str, folder: Path | None, json: bool, quiet: bool
) -> None:
    if action == "install":
        say(f"{install_models(settings, bundle)} is installed, and in use from the next start on.", quiet)
    elif action == "rollback":
        say(f"{roll_back(settings.data)} is in use again, from the next start on.", quiet)
    elif action == "pack":
        sign = station_signer(settings, LISTED)
        if sign is None:
            raise BadUsage("This station signs nothing.", 'Write `signing = "kept"` into its settings.')
        pack_models(folder or models_in_use(settings.data), name, bundle, sign)
        say(f"Packed into {bundle}, signed with the key {station_key_id(settings) or 'of this process'}.", quiet)
    in_use = history(settings.data)[-1]
    for each in installed(settings.data):
        if json:
            line({"set": each, "inUse": each == in_use})
        else:
            print(f"{each}{', in use' if each == in_use else ''}")

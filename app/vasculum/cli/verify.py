"""`vasculum verify`: every file against its recorded sha256, here and at the repository."""

from pathlib import Path
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.store import files, queries
from vasculum.store.thread import reading
from vasculum.sync.verify import verify_root

APP = typer.Typer(add_completion=False)


@APP.command()
def verify(
    repository: Annotated[str | None, typer.Option(help="A repository's place; default: every target's.")] = None,
    deep: Annotated[
        bool, typer.Option("--deep/--quick", help="Compute every digest, or only look whether files are there.")
    ] = True,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Compares every file with its recorded sha256; exit code 5 and a line for each that differs."""
    chosen = settings_of(data, settings, verbose)
    rows: list[dict[str, object]] = []
    if repository is None:
        for row in files.fixity(chosen.data, queries.all_files(reading(chosen.data))):
            rows.append(
                {"file": row.file, "where": "here", "expected": row.expected, "found": row.found, "status": row.status}
            )
    places = [repository] if repository else [chosen.target_place(name) for name in chosen.targets]
    # Before the first delivery the station's own repository is not there yet, and nothing can differ.
    for place in (place for place in places if repository or Path(place).exists()):
        for found in verify_root(place, deep=deep):
            rows.append(
                {
                    "file": found.file,
                    "where": found.where,
                    "expected": found.expected,
                    "found": found.found,
                    "status": found.status,
                }
            )
    bad = [row for row in rows if row["status"] != "good"]
    for item in rows if json else []:
        line(item)
    for item in bad:
        say(f"{item['where']}: {item['file']} is {item['status']}.", quiet)
    say(f"{len(rows)} files checked, {len(bad)} differ.", quiet)
    return 5 if bad else 0

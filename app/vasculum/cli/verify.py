"""`vasculum verify`: every file against its recorded sha256, here and at the repository."""

from collections import Counter
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.json_form import to_plain
from vasculum.station.verifying import verified
from vasculum.store.thread import reading
from vasculum.sync.fixity import UNFINISHED

APP = typer.Typer(add_completion=False)


@APP.command()
def verify(
    repository: Annotated[
        str | None, typer.Option(help="A repository's place, or a target's name; default: every target's.")
    ] = None,
    deep: Annotated[
        bool, typer.Option("--deep/--quick", help="Compute every digest, or only look whether files are there.")
    ] = True,
    sample: Annotated[
        float | None, typer.Option(min=0, max=100, help="Compute the digests of so many percent, chosen by chance.")
    ] = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Compares every file with its recorded sha256; exit code 5 and a line for each that differs."""
    chosen = settings_of(data, settings, verbose)
    share = sample / 100 if sample is not None else float(deep)
    counted: Counter[str] = Counter()
    differ = 0
    for row in verified(chosen, lambda: reading(chosen.data), repository, share):
        counted[row.status.partition(":")[0]] += 1
        differ += row.differs
        if json:
            line(to_plain(row))
        if row.differs:
            say(f"{row.where}: {row.file} is {row.status}.", quiet)
    if counted[UNFINISHED]:
        say(f"{counted[UNFINISHED]} files belong to deliveries not ended yet; `vasculum sync` ends them.", quiet)
    say(
        f"{counted.total()} files looked at, {counted['good']} read and as recorded, {differ} differ.",
        quiet,
    )
    return 5 if differ else 0

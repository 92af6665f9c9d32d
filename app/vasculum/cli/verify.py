"""`vasculum verify`: every file against its recorded sha256, here and at the repository."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.ids import urn
from vasculum.model.json_form import to_plain
from vasculum.packaging import fault_in
from vasculum.settings import Settings
from vasculum.store import files, queries
from vasculum.store.thread import reading
from vasculum.sync.fixity import UNFINISHED, FixityRow, judged, sampling
from vasculum.sync.specify_verify import verify_asset_server
from vasculum.sync.verify import verify_repository

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
    rows = chain(_here(chosen, share) if repository is None else (), _there(chosen, repository, share))
    for row in rows:
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


def _here(settings: Settings, share: float) -> Iterator[FixityRow]:
    db, read = reading(settings.data), sampling(share)
    for ref in queries.all_files(db):
        path = files.path_of(settings.data, ref.sha256, ref.suffix)
        there = path.is_file()
        if not there and queries.was_released(db, ref.sha256):
            continue
        name = str(path.relative_to(settings.data))
        yield judged(name, "here", ref.sha256, there, files.digest(path) if there and read() else None)


def _there(settings: Settings, repository: str | None, share: float) -> Iterator[FixityRow]:
    for name, target in settings.targets.items():
        if target.kind == "specify" and repository in (None, name):
            sent = (urn(capture_id) for capture_id in queries.sent_to(reading(settings.data), name))
            yield from verify_asset_server(settings.target_place(name), sent, sampling(share))
    for place in _places(settings, repository):
        yield from verify_repository(place, share, partial(fault_in, trusted=settings.trusted_keys))


def _places(settings: Settings, repository: str | None) -> list[str]:
    listed = [name for name, target in settings.targets.items() if target.kind != "specify"]
    if repository in settings.targets and repository not in listed:
        return []
    if repository is not None:
        return [settings.target_place(repository) if repository in settings.targets else repository]
    places = [settings.target_place(name) for name in listed]
    # Before the first delivery the station's own repository is not there yet, and nothing can differ.
    return [place for place in places if "://" in place or Path(place).exists()]

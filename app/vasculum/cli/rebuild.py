"""`vasculum rebuild`: the catalogue from a repository alone."""

from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.json_form import to_plain
from vasculum.station.rebuilding import Rebuilding
from vasculum.store import queries
from vasculum.store.thread import StoreThread
from vasculum.sync import open_target
from vasculum.sync.reading import stored_objects

APP = typer.Typer(add_completion=False)


@APP.command()
def rebuild(
    source: Annotated[str, typer.Option("--from", help="The repository: a folder that is an OCFL storage root.")],
    target: Annotated[
        str | None, typer.Option(help="The target whose receipts these are; the settings' first.")
    ] = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Records, verdicts, corrections and receipts come back from the objects; what the catalogue has stays as it is."""
    chosen = settings_of(data, settings, verbose)
    name = target or next(iter(chosen.targets), "default")
    opened = open_target("ocfl", name, source)
    store = StoreThread(chosen.data, targets=tuple(chosen.targets) or (name,))
    counted = {"rebuilt": 0, "known": 0, "failed": 0}
    try:
        work = Rebuilding(
            chosen.data,
            opened,
            lambda capture: store.submit(lambda db: queries.record(db, capture)).result() is not None,
            lambda events: _stored(store.apply(*events).result()),
        )
        for row in work.run(stored_objects(source)):
            counted[row.status] += 1
            if json:
                line(to_plain(row))
            elif row.status == "failed":
                say(f"{row.object or 'An object'}: {row.why}", quiet)
    finally:
        store.close()
    say(", ".join(f"{count} {status}" for status, count in counted.items()) + f", from {source}.", quiet)
    return 6 if counted["failed"] else 0


def _stored(done: bool) -> None:
    assert done  # Nothing was asked that could say no.

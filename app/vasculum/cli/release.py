"""`vasculum release`: frees local originals that lie safely elsewhere, or fetches them back."""

import re
from datetime import timedelta
from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.capture import utc_now
from vasculum.model.errors import BadUsage
from vasculum.settings import Settings
from vasculum.station.fetching_back import fetched_back
from vasculum.station.releasing import ReleaseRow, Releasing
from vasculum.store.thread import StoreThread, reading
from vasculum.sync import Target, open_target

APP = typer.Typer(add_completion=False)
_AGE = re.compile(r"(\d{1,5})([hdw])")
_HOURS = {"h": 1, "d": 24, "w": 168}


@APP.command()
def release(
    older_than: Annotated[str, typer.Option(help="Only frames taken longer ago: 12h, 30d, 8w.")] = "0d",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what the receipts would allow.")] = False,
    fetch_back: Annotated[
        list[str] | None,
        typer.Option("--fetch-back", help="Free nothing: bring the originals of this number or media id back here."),
    ] = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Frees originals that enough repositories hold, each asked again and read to the last byte first."""
    chosen = settings_of(data, settings, verbose)
    before = utc_now() - age_of(older_than)
    db = reading(chosen.data)
    targets = {name: open_target(each.kind, name, chosen.target_place(name)) for name, each in chosen.targets.items()}
    if fetch_back:
        return _fetched(fetch_back, chosen, targets, json, quiet)
    if chosen.copies > len(targets):
        raise BadUsage(
            f"The settings ask for {chosen.copies} places and name {len(targets)}.",
            "Add a target, or lower `copies` if one place is enough for you.",
        )
    freed, kept = 0, 0
    store = StoreThread(chosen.data, targets=tuple(chosen.targets))
    try:
        releasing = Releasing(chosen.data, db, targets, chosen.copies, lambda event: store.apply(event).result())
        for row in releasing.run(before, rehearse=dry_run):
            kept += row.status == "kept"
            freed += row.bytes if row.status != "kept" else 0
            _tell(row, json, quiet)
    finally:
        store.close()
    say(f"{freed / 1e6:.1f} MB {'would be ' if dry_run else ''}freed; {kept} captures kept.", quiet)
    return 6 if kept and not dry_run else 0


def _fetched(names: list[str], settings: Settings, targets: dict[str, Target], json: bool, quiet: bool) -> int:
    failed = 0
    store = StoreThread(settings.data, targets=tuple(settings.targets))
    try:
        rows = fetched_back(
            settings.data, reading(settings.data), targets, names, lambda event: store.apply(event).result()
        )
        for row in rows:
            failed += bool(row.why)
            status = "not-fetched" if row.why else "fetched"
            number, size = row.catalog_number, row.bytes
            if json:
                line({"media": row.media, "catalogNumber": number, "bytes": size, "status": status, "why": row.why})
            say(f"{number or row.media}: {row.why or f'{size / 1e6:.1f} MB fetched back.'}", quiet)
    finally:
        store.close()
    return 6 if failed else 0


def age_of(text: str) -> timedelta:
    """`30d` as a duration. Raises `BadUsage` for anything else than hours, days or weeks."""
    found = _AGE.fullmatch(text)
    if found is None:
        raise BadUsage(f"`{text}` is no age.", "Write hours, days or weeks: 12h, 30d, 8w.")
    return timedelta(hours=int(found[1]) * _HOURS[found[2]])


def _tell(row: ReleaseRow, json: bool, quiet: bool) -> None:
    if json:
        line(
            {
                "media": row.media,
                "catalogNumber": row.catalog_number,
                "bytes": row.bytes,
                "places": list(row.places),
                "status": row.status,
                "why": row.why,
            }
        )
    elif row.status == "kept":
        say(f"{row.catalog_number or row.media}: kept. {row.why}", quiet)
    else:
        print(f"{row.catalog_number or row.media}: {row.status} ({', '.join(row.places)})")

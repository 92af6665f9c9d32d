"""`vasculum export`: what was delivered, in the formats of those who use it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from vasculum import __version__
from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.exports import About, MediaItem, export_named
from vasculum.model.capture import utc_now
from vasculum.model.errors import BadUsage
from vasculum.pipeline import load_profile
from vasculum.settings import Settings
from vasculum.station.exporting import Delivered
from vasculum.store.thread import reading

APP = typer.Typer(add_completion=False)
_EVERY = 5000


@APP.command()
def export(
    form: Annotated[str, typer.Argument(metavar="FORMAT", help="dwca, dwc-dp, iiif, opends, coco, csv.")],
    dest: Annotated[Path, typer.Argument(help="The file or folder to write; it must not be there yet.")],
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"], help="Only what was sealed since, UTC."),
    ] = None,
    profile: Annotated[str | None, typer.Option(help="Only what was photographed with this profile.")] = None,
    target: Annotated[str | None, typer.Option(help="The target whose copies are named; default: the first.")] = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Exports the delivered records; locality and labels of restricted ones stay out."""
    chosen = settings_of(data, settings, verbose)
    name = target or next(iter(chosen.targets))
    if name not in chosen.targets:
        raise BadUsage(f"There is no target `{name}`.", f"There are: {', '.join(chosen.targets)}.")
    base = chosen.public_place(name)
    chosen_format = export_named(form)
    delivered = Delivered(chosen.data, reading(chosen.data), name, base)
    count = _Count(quiet)
    moment = since.replace(tzinfo=UTC) if since else None
    chosen_format.write(count.of(delivered.items(moment, profile)), dest, _about(chosen, profile, base))
    if json:
        line({"format": form, "where": str(dest), "records": count.all, "restricted": count.restricted})
    say(f"{count.all} records written to {dest}; {count.restricted} of them without locality and labels.", quiet)


class _Count:
    def __init__(self, quiet: bool) -> None:
        self.all = self.restricted = 0
        self._quiet = quiet

    def of(self, items: Iterator[MediaItem]) -> Iterator[MediaItem]:
        for item in items:
            self.all += 1
            self.restricted += item.restricted
            if self.all % _EVERY == 0:
                say(f"{self.all} records so far.", self._quiet)
            yield item


def _about(settings: Settings, profile: str | None, base: str) -> About:
    whose = load_profile(profile or settings.profile, *settings.profile_folders).collection
    return About(
        title=f"{whose.rights_holder or whose.institution_code or settings.station}: specimen images",
        institution_code=whose.institution_code,
        institution_id=whose.institution_id,
        licence=whose.licence,
        rights_holder=whose.rights_holder,
        station=settings.station,
        version=__version__,
        made=utc_now(),
        base=base,
    )

"""`vasculum rejudge`: what today's profile says of the records that are there, before it is applied."""

import collections
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage
from vasculum.model.ids import urn
from vasculum.station.rejudging import Rejudged
from vasculum.station.rejudging_run import rejudging_of

APP = typer.Typer(add_completion=False)
_KEPT = 6


@APP.command()
def rejudge(
    apply: Annotated[bool, typer.Option("--apply", help="Keep it; without this it is only shown.")] = False,
    since: Annotated[str | None, typer.Option(help="Only what was taken since this day: 2026-11-01.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Analysis processes at once.")] = 1,
    profile: Profile = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Judges the records of a profile anew: after limits, chart data or a model have changed.

    Steps that would find the same are not run again. What a person decided stays; a delivered record that changed
    is delivered again as a further version.
    """
    chosen = settings_of(data, settings, verbose, profile=profile)
    counts: collections.Counter[str] = collections.Counter()
    with rejudging_of(chosen, workers) as rejudging:
        for row in rejudging.run(_moment(since), rehearse=not apply):
            counts[row.status] += 1
            counts["looked"] += bool(row.looked)
            if json:
                line(_plain(row))
            elif row.status in ("flips", "kept"):
                print(_sentence(row))
    total = sum(counts[name] for name in ("flips", "changes", "same", "kept"))
    if json:
        line({"records": total, **{name: counts[name] for name in ("flips", "changes", "same", "kept", "looked")}})
    done = "were judged anew" if apply else "would be judged anew; --apply keeps it"
    say(
        f"{total} records: {counts['flips']} flip, {counts['changes']} change without flipping, {counts['same']} stay,"
        f" {counts['kept']} could not be looked at again. {counts['looked']} were looked at. They {done}.",
        quiet,
    )
    return _KEPT if counts["kept"] else 0


def _moment(day: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(day).astimezone(UTC) if day else None
    except ValueError as fault:
        raise BadUsage(f"`{day}` is no day.", "Write it as 2026-11-01.") from fault


def _plain(row: Rejudged) -> dict[str, Any]:
    before = row.record.verdict
    return {
        "media": urn(row.record.capture.id),
        "catalogNumber": row.record.catalog_number,
        "status": row.status,
        "before": before.status.value if before else None,
        "after": row.verdict.status.value,
        "reasons": list(row.verdict.reasons),
        "looked": list(row.looked),
        "state": row.record.state.value,
        "why": row.why,
    }


def _sentence(row: Rejudged) -> str:
    name = row.record.catalog_number or row.record.capture.primary.original_name
    if row.status == "kept":
        return f"{name}: stays as it is. {row.why}"
    before = row.record.verdict
    was = before.status.value if before else "nothing"
    return f"{name}: {was} -> {row.verdict.status.value}. {' '.join(row.verdict.reasons)}".strip()

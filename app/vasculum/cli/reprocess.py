"""`vasculum reprocess`: the backlog of a folder into the catalogue."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, messages, say
from vasculum.pipeline import load_profile
from vasculum.reports.backlog import Tally, backlog_page
from vasculum.reports.document import counted
from vasculum.settings import Settings
from vasculum.station.backlog import Outcome
from vasculum.station.backlog_rows import row_of
from vasculum.station.backlog_run import backlog_of, plan_of
from vasculum.station.backlog_sources import Source, open_source, place_of

APP = typer.Typer(add_completion=False)
_LINE_EVERY_S = 15.0
_FAILED = 6


@APP.command()
def reprocess(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="FOLDER", help="Every picture below it is taken in, each content once; also s3://bucket/prefix."
        ),
    ],
    profile: Profile = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Analysis processes at once.")] = 1,
    dask: Annotated[str | None, typer.Option(help="A Dask scheduler's address; its workers look instead.")] = None,
    report: Annotated[Path | None, typer.Option(help="Write a report to this HTML file.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Takes a folder's or a bucket's pictures into the catalogue and judges them; originals are copied, never touched.

    Each content is taken once: the same command goes on where it was stopped. Verdicts wait in the review queue, and
    `vasculum sync` delivers what passed.
    """
    chosen = settings_of(data, settings, verbose, profile=profile)
    tally = Tally()
    began = time.monotonic()
    with contextlib.ExitStack() as opened:
        source = opened.enter_context(open_source(place_of(folder, chosen), chosen.data))
        total = source.count()
        outcomes = opened.enter_context(_run(chosen, source, workers, dask, dry_run))
        step = opened.enter_context(_progress(total, quiet))
        for outcome in outcomes:
            row = row_of(outcome)
            if json:
                line(row.to_json())
            if row.sentence or row.missing:
                say(f"{row.file}: {row.sentence or row.reasons[0]}", quiet)
            if tally.add(row):
                step()
    seconds = time.monotonic() - began
    if report is not None:
        limits = load_profile(chosen.profile, *chosen.profile_folders).policy.limits
        report.write_text(backlog_page(source.name, chosen.profile, tally, seconds, limits), encoding="utf-8")
    summary = {
        "found": total,
        **{key: tally.counts[key] for key in _KEYS},
        "views": dict(tally.views),
        "missing": dict(tally.missing),
        "data": str(chosen.data),
    }
    if json:
        line(summary)
    say(_sentence(summary, seconds, dry_run, len(tally.incomplete)), quiet)
    return _FAILED if tally.counts["unreadable"] else 0


_KEYS = ("new", "taken-in", "known", "unreadable", "pass", "review", "retake")


def _run(
    settings: Settings, source: Source, workers: int, cluster: str | None, dry: bool
) -> contextlib.AbstractContextManager[Iterator[Outcome]]:
    return plan_of(settings, source) if dry else backlog_of(settings, source, workers, cluster)


def _sentence(summary: dict[str, object], seconds: float, dry: bool, incomplete: int) -> str:
    if dry:
        return (
            f"{summary['found']} pictures: {summary['new']} would be taken in, {summary['known']} are known, "
            f"{summary['unreadable']} cannot be read. Nothing was changed."
        )
    return (
        f"{summary['found']} pictures in {seconds:.0f} s: {summary['taken-in']} taken in ({summary['pass']} pass, "
        f"{summary['review']} review, {summary['retake']} retake), {summary['known']} were known, "
        f"{summary['unreadable']} could not be read."
        + (f" Views are missing of {counted(incomplete, 'specimen')}." if incomplete else "")
    )


@contextlib.contextmanager
def _progress(total: int, quiet: bool) -> Iterator[Callable[[], None]]:
    """A bar with rate and time left on a terminal, a line now and then elsewhere."""
    began = last = time.monotonic()
    done = 0

    def tell() -> None:
        nonlocal done, last
        done += 1
        now = time.monotonic()
        if not quiet and now - last > _LINE_EVERY_S:
            last = now
            rate = done / (now - began)
            messages.print(f"{done} of {total}, {rate:.1f}/s, {(total - done) / rate / 60:.0f} min left")

    if quiet or not messages.is_terminal:
        yield tell
        return
    columns = (TextColumn("{task.fields[rate]}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=messages) as bar:
        task = bar.add_task("Backlog", total=total, rate="")

        def advance() -> None:
            nonlocal done
            done += 1
            bar.update(task, advance=1, rate=f"{done / (time.monotonic() - began):.1f}/s")

        yield advance

"""`vasculum report`: shift, drift and conformance, for people (HTML, PDF) and for programs (JSON)."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, table, write
from vasculum.model.errors import BadUsage
from vasculum.model.json_form import to_plain
from vasculum.reports.document import Counts, Document, Drawing, Heading, Note, Table, Text
from vasculum.reports.writing import html, pdf
from vasculum.station import reporting
from vasculum.store.database import reading

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="Reports: shift, drift, conformance.")
Html = Annotated[Path | None, typer.Option("--html", help="Write the report here as one HTML page.")]
Pdf = Annotated[Path | None, typer.Option("--pdf", help="Write the report here as PDF.")]
Day = Annotated[
    str | None, typer.Option("--day", metavar="YYYY-MM-DD", help="The day, or the last one; default today.")
]


@APP.command("shift")
def shift_(
    day: Day = None,
    to_html: Html = None,
    to_pdf: Pdf = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """What was photographed, at what pace, what was rejected and why, what is left."""
    chosen = settings_of(data, settings, verbose)
    db = reading(chosen.data)
    _give(*reporting.shift_report(db, chosen, _day(day)), to_html, to_pdf, json, quiet)


@APP.command("drift")
def drift_(
    day: Day = None,
    days: Annotated[int, typer.Option(min=1, max=366, help="How many days back.")] = 30,
    to_html: Html = None,
    to_pdf: Pdf = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Light, colour, focus and scale over the days, with hints at causes."""
    chosen = settings_of(data, settings, verbose)
    db, last = reading(chosen.data), _day(day)
    found = {"cameras": [to_plain(one) for one in reporting.drift_of(db, last, days)]}
    _give(reporting.drift_report(db, chosen, last, days), found, to_html, to_pdf, json, quiet)


@APP.command("conformance")
def conformance_(
    certificate: Annotated[str | None, typer.Option(help="A certificate's number or id; default the newest.")] = None,
    to_html: Html = None,
    to_pdf: Pdf = None,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """A certificate: what was measured on the target, and what standards allow."""
    chosen = settings_of(data, settings, verbose)
    found = reporting.newest_certificate(reading(chosen.data), certificate)
    _give(reporting.conformance_report(found), to_plain(found), to_html, to_pdf, json, quiet)


def _day(given: str | None) -> date:
    if given is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(given)
    except ValueError as fault:
        raise BadUsage(f"`{given}` is no day.", "Write it as 2026-11-24.") from fault


def _give(
    document: Document, plain: Mapping[str, Any], to_html: Path | None, to_pdf: Path | None, json: bool, quiet: bool
) -> None:
    """Files where they were asked for; else, or besides, what was found in words or as one JSON object."""
    if to_html is not None:
        write(to_html, html(document).encode(), quiet)
    if to_pdf is not None:
        write(to_pdf, pdf(document), quiet)
    if json:
        line({"title": document.title, "headline": document.headline, **plain})
    elif to_html is None and to_pdf is None:
        _print(document)


def _print(document: Document) -> None:
    print(document.headline)
    print(document.subtitle)
    for block in document.blocks:
        match block:
            case Heading():
                print(f"\n{block.text}")
            case Text():
                print(block.text)
            case Note():
                print(f"{block.number}. {block.title}\n   {block.text}")
            case Counts():
                print(", ".join(f"{value} {word}" for value, word in block.items))
            case Table():
                table("", block.columns, block.rows)
            case Drawing():
                # What a plot shows stands in the tables too.
                pass

"""`vasculum search`: full text over barcodes, label text, fields and notes."""

from typing import Annotated

import typer

from vasculum.cli.options import AsJson, Data, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, table
from vasculum.model.json_form import to_plain
from vasculum.store.search import search as find
from vasculum.store.thread import reading

APP = typer.Typer(add_completion=False)


@APP.command()
def search(
    query: Annotated[str, typer.Argument(help="Words; the last one may be the beginning of a word.")],
    limit: Annotated[int, typer.Option(min=1, help="At most so many rows.")] = 50,
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Searches the catalogue."""
    chosen = settings_of(data, settings, verbose)
    hits = [to_plain(hit) for hit in find(reading(chosen.data), query, limit)]
    rows = [
        {
            "media": hit["media"],
            "catalogNumber": hit["catalog_number"],
            "source": hit["source"],
            "file": hit["file"],
            "verdict": hit["verdict"],
            "snippet": hit["snippet"],
        }
        for hit in hits
    ]
    if json:
        for row in rows:
            line(row)
        return
    table(
        f"{len(rows)} found",
        ("number", "from", "verdict", "file", "text"),
        [
            (*(str(row[key] or "") for key in ("catalogNumber", "source", "verdict")), row["file"], row["snippet"])
            for row in rows
        ],
    )

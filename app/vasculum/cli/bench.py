"""`vasculum bench`: the benchmarks, as ratios against the libraries that are compared with."""

from pathlib import Path
from typing import Annotated

import typer

from vasculum.benches import Asked, bench, benches
from vasculum.benches.bench import Table
from vasculum.cli.options import AsJson, Quiet
from vasculum.cli.output import line, say
from vasculum.model.errors import BadUsage

APP = typer.Typer(add_completion=False)
Names = Annotated[list[str] | None, typer.Argument(help="Which ones; without a name, all of them are listed.")]
Corpus = Annotated[
    Path | None,
    typer.Option(envvar="VASCULUM_CORPUS", help="A folder of photographs with a manifest.csv that holds their truth."),
]


@APP.command()
def run(
    names: Names = None,
    corpus: Corpus = None,
    groups: Annotated[
        str, typer.Option(help="all, even or odd: which photographs, by the manifest's group_id.")
    ] = "all",
    quick: Annotated[bool, typer.Option("--quick", help="A twentieth of the work, to see that all runs.")] = False,
    json: AsJson = False,
    quiet: Quiet = False,
) -> int:
    """Runs benchmarks and prints their tables in Markdown, or with --json one object for each row."""
    if groups not in ("all", "even", "odd"):
        raise BadUsage(f"There are no groups {groups}.", "Say all, even or odd.")
    if not names:
        for name in benches():
            line({"bench": name}) if json else print(name)
        return 0
    wanted = [bench(name) for name in names]
    if corpus is None:
        say("No --corpus: what is measured on photographs is left out.", quiet)
    asked = Asked(corpus, groups, quick, lambda sentence: say(sentence, quiet))
    for measure in wanted:
        for table in measure(asked):
            _show(table, json)
    return 0


def _show(table: Table, json: bool) -> None:
    if json:
        for record in table.records():
            line(record)
        return
    print(f"\n## {table.title}\n")
    print(_row(table.heads))
    print(_row(["---"] * len(table.heads)))
    for row in table.rows:
        print(_row(row))
    if table.note:
        print(f"\n{table.note}")


def _row(values: "tuple[object, ...] | list[str]") -> str:
    cells = (str(value).replace("|", "\\|").replace("\n", " ") for value in values)
    return f"| {' | '.join(cells)} |"

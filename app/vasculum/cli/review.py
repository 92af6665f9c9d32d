"""`vasculum review`: the review queue, for scripts."""

from typing import Annotated, Any

import typer

from vasculum.cli.options import AsJson, Data, Operator, Quiet, SettingsFile, operator_of, settings_of
from vasculum.cli.output import line, say, table
from vasculum.model.errors import BadUsage
from vasculum.model.events import SuggestionRemoved
from vasculum.model.ids import CaptureId
from vasculum.model.mids import completeness, terms_of
from vasculum.model.policy import Collection
from vasculum.model.record import Record, RecordState
from vasculum.pipeline import load_profile
from vasculum.station import Station, build_station
from vasculum.store import queries
from vasculum.store.suggestions import suggestions as known_suggestions
from vasculum.store.thread import reading

APP = typer.Typer(add_completion=False, no_args_is_help=True, help="The review queue: list, accept, reject, correct.")
Media = Annotated[str, typer.Argument(help="The media id, or the catalogue number where only one frame carries it.")]
Note = Annotated[str, typer.Option(help="Why.")]


@APP.command("list")
def list_(json: AsJson = False, data: Data = None, settings: SettingsFile = None, quiet: Quiet = False) -> None:
    """Lists what waits for a person."""
    chosen = settings_of(data, settings)
    found = queries.records(reading(chosen.data), state=RecordState.IN_REVIEW, limit=100_000, newest_first=False)
    collection = load_profile(chosen.profile, *chosen.profile_folders).collection
    rows = [_row(record, collection) for record in found]
    if json:
        for row in rows:
            line(row)
        return
    table(
        f"{len(rows)} in review",
        ("media", "number", "file", "MIDS", "reasons"),
        [
            (
                str(r["media"]),
                str(r["catalogNumber"] or ""),
                str(r["file"]),
                f"{r['mids']}, lacks {', '.join(r['mids_missing'])}" if r["mids_missing"] else str(r["mids"]),
                "\n".join(map(str, r["reasons"])),
            )
            for r in rows
        ],
    )


@APP.command()
def accept(
    media: Media,
    operator: Operator = None,
    note: Note = "",
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Accepts a frame: it will be delivered."""
    chosen = settings_of(data, settings)
    with build_station(chosen, analyse=False, deliver=False) as station:
        record = _find(station, media)
        if record.catalog_number is None:
            raise BadUsage(
                f"{media} has no catalogue number.",
                "Give it first: vasculum review correct MEDIA catalogNumber NUMBER.",
            )
        station.accept(record.capture.id, operator_of(chosen, operator), note)
    say(f"Accepted {record.catalog_number}. `vasculum sync` sends it.", quiet)


@APP.command()
def reject(
    media: Media,
    operator: Operator = None,
    note: Note = "",
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Rejects a frame: it goes to the bin and is kept."""
    chosen = settings_of(data, settings)
    with build_station(chosen, analyse=False, deliver=False) as station:
        record = _find(station, media)
        station.reject(record.capture.id, operator_of(chosen, operator), note)
    say(f"Rejected {media}; it is kept in the bin.", quiet)


@APP.command()
def correct(
    media: Media,
    term: Annotated[str, typer.Argument(help="A Darwin Core term: catalogNumber, eventDate, ...")],
    value: Annotated[str, typer.Argument(help="The right value.")],
    anyway: Annotated[bool, typer.Option("--anyway", help="Keep a number that something speaks against.")] = False,
    operator: Operator = None,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Gives a Darwin Core term a person's value; the machine's stays beside it."""
    if not value.strip():
        raise BadUsage("The value is empty.", "Give the right value, or leave the machine's.")
    chosen = settings_of(data, settings)
    with build_station(chosen, analyse=False, deliver=False) as station:
        record = _find(station, media)
        kept = _number(station, record, value, anyway) if term == "catalogNumber" else value.strip()
        station.correct(record.capture.id, term, kept, operator_of(chosen, operator))
    say(f"{term} of {media} is now {kept}.", quiet)


@APP.command()
def suggestions(
    remove: Annotated[
        str | None, typer.Option(metavar="TERM=VALUE", help="Offer this value no more, for this term.")
    ] = None,
    json: AsJson = False,
    operator: Operator = None,
    data: Data = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Lists the people and places that persons gave at two frames or more, and that are offered at others."""
    chosen = settings_of(data, settings)
    found = known_suggestions(reading(chosen.data))
    if remove is not None:
        term, _, value = remove.partition("=")
        if (term, value) not in {(one.term, one.value) for one in found}:
            raise BadUsage(f"There is no suggestion {remove}.", "`vasculum review suggestions` lists them.")
        with build_station(chosen, analyse=False, deliver=False) as station:
            who = operator_of(chosen, operator)
            station.record_events((SuggestionRemoved(term=term, value=value, operator=who),))
        say(f"{value} is not offered for {term} any more.", quiet)
        return
    rows = [{"term": s.term, "value": s.value, "times": s.times, "instead_of": list(s.instead_of)} for s in found]
    if json:
        for row in rows:
            line(row)
        return
    cells = [(s.term, s.value, str(s.times), "\n".join(s.instead_of)) for s in found]
    table(f"{len(rows)} suggestions", ("term", "value", "times", "instead of"), cells)


def _number(station: Station, record: Record, value: str, anyway: bool) -> str:
    """The number as the collection writes it; refused where anything speaks against it, unless a person insists."""
    typed = station.number_typed(value, record.capture.id)
    if typed.doubts and not anyway:
        raise BadUsage(" ".join(typed.doubts), "Compare it with the sheet; --anyway keeps it all the same.")
    for doubt in typed.doubts:
        say(doubt)
    return typed.value


def _find(station: Station, media: str) -> Record:
    record = station.record(CaptureId(media.removeprefix("urn:uuid:")))
    if record is not None:
        return record
    carrying = queries.by_number(station.reading, media)
    if len(carrying) == 1:
        found = station.record(carrying[0])
        if found is not None:
            return found
    if carrying:
        raise BadUsage(f"{len(carrying)} frames carry {media}.", f"Name one by its media id: {', '.join(carrying)}.")
    raise BadUsage(f"The catalogue has no frame {media}.", "`vasculum review list` names those that wait.")


def _row(record: Record, collection: Collection) -> dict[str, Any]:
    verdict = record.verdict
    terms = terms_of(record.analysis, record.catalog_number, collection)
    complete = completeness(terms | record.corrections.keys() | {fact.term for fact in record.facts})
    return {
        "media": record.capture.id,
        "catalogNumber": record.catalog_number,
        "source": record.number_source,
        "candidates": list(verdict.identifier.candidates) if verdict and verdict.identifier else [],
        "file": record.capture.primary.original_name,
        "verdict": verdict.status.value if verdict else None,
        "reasons": list(verdict.reasons) if verdict else [],
        "mids": complete.level,
        "mids_missing": list(complete.missing),
    }

"""Corrections that come again are offered; taken back they are not; removed ones stay away, also after a replay."""

import json
from pathlib import Path

import pytest
from sqlite_utils import Database
from store_samples import TABLES, a_capture, analysed, in_memory

from vasculum.cli.app import run_command
from vasculum.gui.parts.field import fields_of
from vasculum.model.capture import Capture
from vasculum.model.events import Captured, Corrected, SuggestionRemoved
from vasculum.model.findings import FieldRead
from vasculum.model.suggestion import Suggestion, offered
from vasculum.store import queries
from vasculum.store.apply import apply
from vasculum.store.database import open_database
from vasculum.store.replay import replay
from vasculum.store.suggestions import suggestions


def taken(db: Database, number: int) -> Capture:
    """A frame whose labels were read to say that Aubry collected it."""
    capture = a_capture(content=f"{number}".encode())
    apply(db, [Captured(capture=capture)])
    apply(db, [analysed(capture, number=f"HVC{number}", codes=())])
    return capture


def say(db: Database, capture: Capture, term: str, value: str) -> None:
    apply(db, [Corrected(capture_id=capture.id, term=term, value=value, operator="p7")])


def test_a_correction_is_offered_from_its_second_time_on() -> None:
    db = in_memory()
    first, second, third = (taken(db, number) for number in range(3))
    say(db, first, "recordedBy", "M. Aubréville")
    assert suggestions(db) == ()
    say(db, second, "recordedBy", "M. Aubréville")
    assert suggestions(db) == (Suggestion("recordedBy", "M. Aubréville", 2, ("Aubry",)),)
    record = queries.record(db, third.id)
    assert record is not None
    assert record.suggestions == {"recordedBy": ("M. Aubréville",)}
    (shown,) = (one for one in fields_of(record) if one.term == "recordedBy")
    assert (shown.value, shown.choices) == ("Aubry", ("M. Aubréville",))
    approved = queries.record(db, first.id)
    assert approved is not None
    assert [one.choices for one in fields_of(approved) if one.term == "recordedBy"] == [()]


def test_what_was_taken_back_or_is_no_place_or_person_is_not_offered() -> None:
    db = in_memory()
    first, second = taken(db, 1), taken(db, 2)
    for capture in (first, second):
        say(db, capture, "recordedBy", "M. Aubréville")
        say(db, capture, "eventDate", "1951")
    say(db, second, "recordedBy", "")
    assert suggestions(db) == ()


def test_a_removed_suggestion_stays_away_and_a_replay_knows_it() -> None:
    db = in_memory()
    for number in range(3):
        capture = taken(db, number)
        say(db, capture, "recordedBy", "M. Aubréville")
        say(db, capture, "country", "Schweiz")
    assert {one.term for one in suggestions(db)} == {"recordedBy", "country"}
    apply(db, [SuggestionRemoved(term="country", value="Schweiz", operator="p7")])
    assert {one.term for one in suggestions(db)} == {"recordedBy"}
    again = in_memory()
    replay(db, again)
    assert suggestions(again) == suggestions(db)
    for table in ("correction", "unsuggested"):
        assert table in TABLES
        assert list(again.query(f"select * from {table}")) == list(db.query(f"select * from {table}"))


@pytest.mark.parametrize(
    ("read", "values"),
    [
        ("P. D. Hurb", ("P. D. Hurd",)),
        ("Aubry", ("M. Aubréville",)),
        ("P. D. Hurd", ()),
        ("J. Doyen", ()),
    ],
)
def test_values_alike_and_corrections_of_this_reading_are_offered(read: str, values: tuple[str, ...]) -> None:
    known = (Suggestion("recordedBy", "P. D. Hurd", 9), Suggestion("recordedBy", "M. Aubréville", 2, ("Aubry",)))
    given = offered(known, [FieldRead(term="recordedBy", value=read, verbatim=read)])
    assert given.get("recordedBy", ()) == values


def test_the_verb_lists_and_removes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db = open_database(tmp_path / "catalogue.sqlite")
    for number in range(2):
        say(db, taken(db, number), "county", "Mono")
    db.conn.close()
    where = ["--data", str(tmp_path)]
    assert run_command(["review", "suggestions", "--json", *where]) == 0
    assert json.loads(capsys.readouterr().out) == {"term": "county", "value": "Mono", "times": 2, "instead_of": []}
    assert run_command(["review", "suggestions", "--remove", "county=Inyo", *where]) == 2
    assert run_command(["review", "suggestions", "--remove", "county=Mono", *where]) == 0
    capsys.readouterr()
    assert run_command(["review", "suggestions", "--json", *where]) == 0
    assert capsys.readouterr().out == ""

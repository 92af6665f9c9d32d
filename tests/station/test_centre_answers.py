"""What the centre sends back is fetched once, kept as an event, and changes nothing that the station says."""

import json
import sys
from pathlib import Path

import pytest

from vasculum.model.answer import Answer
from vasculum.model.events import Answered, Captured, Corrected
from vasculum.model.record import Record
from vasculum.packaging.kept import kept_record
from vasculum.station.answers import Answers
from vasculum.store import queries
from vasculum.store.database import NAME, open_database
from vasculum.store.replay import replay
from vasculum.store.thread import StoreThread
from vasculum.sync import Target, open_target

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
from store_samples import a_capture, analysed, in_memory, tables_of


@pytest.fixture(params=["ocfl", "s3"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Target:
    place = str(tmp_path / "centre") if request.param == "ocfl" else request.getfixturevalue("s3_place")
    return open_target(request.param, "centre", place)


def lays_down(target: Target, name: str, station: str = "bench", **said: object) -> None:
    assert target.beside is not None
    content = {"version": 1, "id": name, "by": "BGBM", "at": "2026-11-24T10:00:00Z", **said}
    target.beside.write_new(f"answers/{station}/{name}.json", json.dumps(content).encode())


def test_answers_are_fetched_once_and_kept_beside(target: Target, tmp_path: Path) -> None:
    store, capture = StoreThread(tmp_path / "d"), a_capture()
    mine = Corrected(capture_id=capture.id, term="scientificName", value="Salix incana", operator="p1")
    store.apply(Captured(capture=capture), analysed(capture), mine).result()
    answers = Answers("bench", {"centre": target}, store.open_reading, lambda new: store.apply(*new).result())
    assert answers.fetch() == ()

    def record() -> Record:
        db = store.open_reading()
        found = queries.record(db, capture.id)
        db.conn.close()
        assert found is not None
        return found

    before = record()
    doi = {"media": f"urn:uuid:{capture.id}", "kind": "identifier", "value": "https://doi.org/10.3535/AB-12"}
    lays_down(target, "a", **doi)
    lays_down(target, "b", media=capture.id, kind="correction", term="scientificName", value="Salix eleagnos Scop.")
    lays_down(target, "c", station="another", **doi)
    for name, bad in {
        "d": {**doi, "media": "0190d3a4-7b1c-7000-8000-000000000000"},
        "e": {**doi, "version": 2},
        "f": {**doi, "kind": "order"},
        "g": {**doi, "value": ""},
        "h": {**doi, "value": "a\x00b"},
        "i": {**doi, "value": ["a"]},
        "j": {"media": capture.id, "kind": "correction", "value": "no term"},
    }.items():
        lays_down(target, name, **bad)
    assert target.beside is not None
    target.beside.write_new("answers/bench/k.json", b"{half")
    new = answers.fetch()
    assert [(media, answer.id) for media, answer in new] == [(capture.id, "a"), (capture.id, "b")]
    assert answers.fetch() == ()
    after = record()
    assert after.answers == (
        Answer("a", "identifier", "https://doi.org/10.3535/AB-12", "", "BGBM", "2026-11-24T10:00:00Z"),
        Answer("b", "correction", "Salix eleagnos Scop.", "scientificName", "BGBM", "2026-11-24T10:00:00Z"),
    )
    assert after.corrections == {"scientificName": "Salix incana"}
    assert kept_record(after) == kept_record(before), "an answer adds no version"
    store.close()
    db = open_database(tmp_path / "d" / NAME, read_only=True)
    assert db.execute("select count(*) from journal where name = ?", [Answered.name]).fetchone()[0] == 2
    again = in_memory()
    replay(db, again)
    assert tables_of(again) == tables_of(db)
    db.conn.close()


def test_a_target_that_is_away_is_asked_another_time(tmp_path: Path) -> None:
    store = StoreThread(tmp_path / "d")
    away = open_target("ocfl", "centre", str(tmp_path / "away" / "centre"))
    answers = Answers("bench", {"centre": away}, store.open_reading, lambda new: store.apply(*new).result())
    assert answers.fetch() == ()
    assert answers.turn() is False
    store.close()

"""Judging anew what is there: shown before it is kept, and only what changed looks again."""

import json
from pathlib import Path

import pytest

from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.events import Released
from vasculum.model.record import RecordState
from vasculum.store import files, queries
from vasculum.store.thread import StoreThread, reading

PROFILE = """
[profile]
name = "rejudged"
title = "Codes and light"
version = 1

[collection]
licence = "https://creativecommons.org/licenses/by/4.0/"

[[steps]]
name = "barcode"

[[steps]]
name = "colour"

[[steps]]
name = "exposure"
paper_lightness = {paper}

[[steps]]
name = "fingerprint"

[policy]
required_steps = ["barcode"]

[[policy.roles]]
role = "catalogNumber"
pattern = 'HVC\\d{{7}}'

[[policy.limits]]
check = "exposure"
at_least = {darkest}
on_fail = "retake"
remedy = "Check the lamps."
source = "the test's own"
"""


class Room:
    """A data folder with one good and one dark sheet, taken in under a profile that can be changed."""

    def __init__(self, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = place / "data"
        self.capsys = capsys
        self.file = place / "rejudged.toml"
        self.limits()
        pictures = place / "pictures"
        pictures.mkdir()
        for number, misfortune in ((1, Misfortune.NONE), (2, Misfortune.DARK)):
            taken = expose(specimen(5, number), misfortune, Exposure(megapixels=1))
            (pictures / f"{number}.jpg").write_bytes(taken.jpeg)
        assert run_command(["reprocess", str(pictures), *self.options()]) == 0
        self.capsys.readouterr()

    def options(self) -> list[str]:
        return ["--profile", str(self.file), "--data", str(self.data), "-q", "--json"]

    def limits(self, darkest: float = -0.8, paper: float = 88.0) -> None:
        self.file.write_text(PROFILE.format(darkest=darkest, paper=paper), encoding="utf-8")

    def rejudge(self, *more: str) -> tuple[int, list[dict[str, object]]]:
        code = run_command(["rejudge", *more, *self.options()])
        return code, [json.loads(row) for row in self.capsys.readouterr().out.splitlines()]

    def states(self) -> list[RecordState]:
        return [record.state for record in queries.records(reading(self.data), newest_first=False)]


@pytest.fixture
def room(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Room:
    return Room(tmp_path, capsys)


def statuses(lines: list[dict[str, object]]) -> list[object]:
    return [row["status"] for row in lines[:-1]]


def test_nothing_changed_nothing_looks(room: Room) -> None:
    code, lines = room.rejudge()
    assert (code, statuses(lines), lines[-1]["looked"]) == (0, ["same", "same"], 0)


def test_a_limit_flips_without_a_look_and_is_shown_before_it_is_kept(room: Room) -> None:
    assert sorted(room.states()) == [RecordState.ACCEPTED, RecordState.RETAKE]
    room.limits(darkest=-5.0)
    _, lines = room.rejudge()
    assert sorted(statuses(lines)) == ["changes", "flips"]
    flip = next(row for row in lines if row["status"] == "flips")
    assert (flip["before"], flip["after"], flip["looked"]) == ("retake", "pass", [])
    assert sorted(room.states()) == [RecordState.ACCEPTED, RecordState.RETAKE], "only shown so far"
    room.rejudge("--apply")
    assert room.states() == [RecordState.ACCEPTED, RecordState.ACCEPTED]
    assert statuses(room.rejudge()[1]) == ["same", "same"]


def test_only_the_step_that_changed_looks_again(room: Room) -> None:
    before = {record.capture.id: record.analysis for record in queries.records(reading(room.data))}
    room.limits(paper=80.0)
    code, lines = room.rejudge("--apply")
    assert code == 0
    assert {tuple(row["looked"]) for row in lines[:-1]} == {("exposure",)}  # type: ignore[arg-type]
    for record in queries.records(reading(room.data)):
        old = before[record.capture.id]
        assert record.analysis is not None
        assert old is not None
        assert record.analysis.by_step["barcode"] == old.by_step["barcode"]
        assert record.analysis.steps != old.steps
        assert set(record.analysis.timings_ms) <= {"decode", "exposure", "total"}


def test_what_is_elsewhere_alone_stays_as_it_is(room: Room) -> None:
    first = queries.records(reading(room.data))[0].capture
    store = StoreThread(room.data)
    store.apply(Released(capture_id=first.id, sha256s=(first.primary.sha256,), places=("default",))).result()
    store.close()
    files.give_up(room.data, first.primary.sha256, first.primary.suffix)
    room.limits(paper=80.0)
    code, lines = room.rejudge()
    assert code == 6
    assert "released" in str(next(row for row in lines if row["status"] == "kept")["why"])

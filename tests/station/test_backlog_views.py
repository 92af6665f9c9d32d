"""Several views of one specimen in a folder: told by the files' names, kept together, missed where they are missing."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from test_rejudging import PROFILE

from s3_server import BUCKET, S3Server
from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.cli.app import run_command
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.settings import load_settings
from vasculum.station import Station, build_station
from vasculum.station.backlog_run import backlog_of
from vasculum.station.backlog_sources import open_source
from vasculum.station.backlog_views import BacklogViews
from vasculum.station.backlogs import FolderState
from vasculum.store import queries, views
from vasculum.store.thread import reading

VIEWS = """
[[policy.views]]
name = "front"
names = ["", "_A"]

[[policy.views]]
name = "back"
names = ["_verso", "_B"]
numbered = false
"""
INSECT = """
[[policy.views]]
name = "dorsal"
numbered = false

[[policy.views]]
name = "lateral"
numbered = false

[[policy.views]]
name = "labels"
"""
PATTERN = "file_name_pattern = '(?P<catalogNumber>HVC\\d{7})'\n"
SMALL = Exposure(megapixels=1)


def number_of(place: int) -> str:
    return specimen(12, place).catalog_number


def front(place: int, misfortune: Misfortune = Misfortune.NONE) -> bytes:
    return expose(specimen(12, place), misfortune, SMALL).jpeg


def back(place: int) -> bytes:
    """A sheet without a code on it, of a look of its own."""
    return expose(specimen(13, place), Misfortune.NO_BARCODE, SMALL).jpeg


def profile(place: Path, shot_list: str = VIEWS, pattern: str = "") -> Path:
    path = place / "views.toml"
    plain = PROFILE.format(darkest=-0.8, paper=88.0).replace("[policy]\n", f"[policy]\n{pattern}")
    path.write_text(plain + shot_list, encoding="utf-8")
    return path


class Room:
    """A folder, a data folder, and what a run over one says of the other."""

    def __init__(self, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.place, self.capsys = place, capsys
        self.folder, self.data = place / "box 1", place / "data"
        self.folder.mkdir()
        self.profile = profile(place)

    def put(self, name: str, content: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)

    def run(self, *options: object) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        command = ["reprocess", self.folder, "--data", self.data, "--profile", self.profile, "--json", "-q", *options]
        assert run_command([*map(str, command)]) == 0
        lines = [json.loads(line) for line in self.capsys.readouterr().out.splitlines()]
        return lines[:-1], lines[-1]

    def records(self) -> dict[str, Record]:
        return {record.capture.facts["path"]: record for record in queries.records(reading(self.data))}


@pytest.fixture
def room(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Room:
    return Room(tmp_path, capsys)


def told(record: Record) -> tuple[str | None, str, RecordState]:
    assert record.place is not None
    return record.catalog_number, record.place.view.name, record.state


@pytest.mark.parametrize("workers", [1, 2])
def test_front_and_back_of_one_name_are_one_specimen(room: Room, workers: int) -> None:
    room.put("0001.jpg", front(1))
    room.put("0001_verso.jpg", back(1))
    room.put("0002_A.jpg", front(2))
    room.put("0002-back.jpg", back(2))
    _, summary = room.run("--workers", workers)
    found = room.records()
    assert told(found["0001.jpg"]) == (number_of(1), "front", RecordState.ACCEPTED)
    assert told(found["0001_verso.jpg"]) == (number_of(1), "back", RecordState.ACCEPTED)
    assert told(found["0002-back.jpg"]) == (number_of(2), "back", RecordState.ACCEPTED)
    assert found["0001_verso.jpg"].capture.facts["name:view"] == "back"
    assert found["0001.jpg"].place.specimen == found["0001_verso.jpg"].place.specimen  # type: ignore[union-attr]
    assert found["0001.jpg"].place.specimen != found["0002_A.jpg"].place.specimen  # type: ignore[union-attr]
    assert (summary["pass"], summary["views"], summary["missing"]) == (4, {"front": 2, "back": 2}, {})


def test_a_missing_back_waits_in_review_and_a_later_run_finds_it(room: Room) -> None:
    room.put("0001.jpg", front(1))
    room.put("0001_B.jpg", back(1))
    room.put("0002.jpg", front(2))
    lines, summary = room.run("--report", room.place / "report.html")
    said = f"The back of {number_of(2)} is missing."
    assert (summary["pass"], summary["review"], summary["missing"]) == (2, 1, {"back": 1})
    assert [line["missing"] for line in lines if line["status"] == "incomplete"] == [["back"]]
    last = {line["file"]: line for line in lines if line["status"] in ("taken-in", "judged-on")}
    assert (last["0002.jpg"]["verdict"], last["0002.jpg"]["reasons"][0][: len(said)]) == ("review", said)
    assert room.records()["0002.jpg"].state is RecordState.IN_REVIEW
    assert said in (room.place / "report.html").read_text(encoding="utf-8")
    _, summary = room.run()
    assert (summary["known"], summary["missing"]) == (3, {"back": 1}), "it is missing as long as it is"
    room.put("0002_B.jpg", back(2))
    lines, summary = room.run()
    assert (summary["taken-in"], summary["pass"], summary["missing"]) == (1, 1, {})
    changed = [(line["file"], line["verdict"]) for line in lines if line["status"] == "judged-on"]
    assert changed == [("0002.jpg", "pass")]
    assert {record.state for record in room.records().values()} == {RecordState.ACCEPTED}


def test_the_number_in_the_name_holds_views_of_several_folders_together(room: Room) -> None:
    room.profile = profile(room.place, INSECT, PATTERN.replace("\\d{7})", "\\d{7})_(?P<view>dorsal|lateral|labels)"))
    for at, (name, content) in enumerate((("dorsal", back(1)), ("lateral", back(2)), ("labels", front(3)))):
        room.put(f"part {at}/{number_of(3)}_{name}.jpg", content)
    room.run()
    found = room.records().values()
    assert {told(record) for record in found} == {
        (number_of(3), view, RecordState.ACCEPTED) for view in ("dorsal", "lateral", "labels")
    }
    assert len({record.place.specimen for record in found if record.place}) == 1
    assert {record.capture.facts["name:specimen"] for record in found} == {number_of(3)}


def test_the_same_view_twice_is_a_double(room: Room) -> None:
    room.profile = profile(room.place, VIEWS, PATTERN)
    room.put(f"{number_of(1)}.jpg", front(1))
    room.put(f"{number_of(1)}_B.jpg", back(1))
    room.put(f"again/{number_of(1)}.jpg", expose(specimen(12, 1), exposure=Exposure(megapixels=1.1)).jpeg)
    room.run()
    found = room.records()
    states = {path: record.state for path, record in found.items()}
    assert states.pop(f"{number_of(1)}_B.jpg") is RecordState.ACCEPTED
    assert Counter(states.values()) == {RecordState.ACCEPTED: 1, RecordState.IN_REVIEW: 1}
    second = next(record for record in found.values() if record.state is RecordState.IN_REVIEW)
    assert second.verdict
    assert "looks the same" in second.verdict.reasons[0]


def test_names_and_codes_that_contradict_each_other_wait_for_a_person(room: Room) -> None:
    """A back that carries another number in its name, and labels with another code than the sheet."""
    room.profile = profile(room.place, VIEWS.replace("numbered = false\n", ""))
    room.put("0001.jpg", front(1))
    room.put("0001_B.jpg", front(2))
    _, summary = room.run()
    assert (summary["review"], summary["missing"]) == (2, {})
    whys = {record.verdict.reasons[0] for record in room.records().values() if record.verdict}
    assert any(why.startswith(f"Its other views say {number_of(1)}, this one {number_of(2)}.") for why in whys)


def test_a_front_to_be_taken_again_holds_its_back_and_is_not_called_missing(room: Room) -> None:
    room.put("0001.jpg", front(1, Misfortune.DARK))
    room.put("0001_B.jpg", back(1))
    lines, summary = room.run()
    assert (summary["retake"], summary["review"], summary["missing"]) == (1, 1, {})
    assert not [line for line in lines if line["status"] == "incomplete"]
    assert room.records()["0001_B.jpg"].state is RecordState.IN_REVIEW


def test_backs_that_look_alike_are_no_doubles(room: Room) -> None:
    for number in (1, 2):
        room.put(f"000{number}.jpg", front(number))
    room.put("0001_B.jpg", back(1))
    room.put("0002_B.jpg", expose(specimen(13, 1), Misfortune.NO_BARCODE, Exposure(megapixels=1.1)).jpeg)
    _, summary = room.run()
    assert summary["pass"] == 4


def test_pairs_of_raw_and_jpeg_stay_one_view(room: Room) -> None:
    for name, sheet in (("0001_A", specimen(12, 1)), ("0001_B", specimen(13, 1))):
        misfortune = Misfortune.NO_BARCODE if name.endswith("B") else Misfortune.NONE
        taken = expose(sheet, misfortune, SMALL, with_raw=True)
        room.put(f"{name}.jpg", taken.jpeg)
        room.put(f"{name}.dng", taken.dng or b"")
    _, summary = room.run()
    assert (summary["found"], summary["pass"]) == (2, 2)
    names = [[ref.original_name for ref in record.capture.files] for record in room.records().values()]
    assert sorted(names) == [["0001_A.jpg", "0001_A.dng"], ["0001_B.jpg", "0001_B.dng"]]


def test_a_run_that_dies_between_two_views_is_made_good(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are in the catalogue, and nobody has looked at the first again."""
    room.put("0001.jpg", front(1))
    room.put("0001_B.jpg", back(1))
    with monkeypatch.context() as dying:
        dying.setattr(BacklogViews, "settle", lambda *_, **__: {})
        room.run()
    assert {record.state for record in room.records().values()} == {RecordState.JUDGED, RecordState.ACCEPTED}
    room.run()
    assert [record.state for record in room.records().values()] == [RecordState.ACCEPTED] * 2


def test_what_a_person_accepts_without_its_back_is_whole(room: Room) -> None:
    room.put("0001.jpg", front(1))
    room.run()
    capture_id = CaptureId(room.records()["0001.jpg"].capture.id)
    assert run_command(["review", "accept", capture_id, "--data", str(room.data), "-q"]) == 0
    room.capsys.readouterr()
    _, summary = room.run()
    assert summary["missing"] == {}


def test_a_live_shift_leaves_the_backlogs_specimens_alone(room: Room) -> None:
    room.put("0001.jpg", front(1))
    room.put("0002.jpg", front(2))
    settings = load_settings(None, data=room.data, profile=str(room.profile))
    with open_source(room.folder, room.data) as source, backlog_of(settings, source, 1) as outcomes:
        next(outcomes)
        outcomes.close()  # type: ignore[attr-defined]
    waiting = room.records()["0001.jpg"]
    assert waiting.state is RecordState.JUDGED
    station = build_station(settings, analyse=False, deliver=False)
    with station:
        station.shot_lists.leave(all_of_them=True)
        assert views.how_closed(station.reading, waiting.capture.id) is None


def test_a_bucket_gives_the_same(room: Room, s3_server: S3Server, s3_place: str) -> None:
    pictures = {"0001.jpg": front(1), "0001_B.jpg": back(1), "0002.jpg": front(2), "box/0002_B.jpg": back(2)}
    prefix = s3_place.rpartition("/")[2]
    for name, content in pictures.items():
        room.put(name, content)
        s3_server.client().put_object(Bucket=BUCKET, Key=f"{prefix}/{name}", Body=content)
    _, of_folder = room.run()
    found = {path: (told(record), record.verdict and record.verdict.reasons) for path, record in room.records().items()}
    room.folder = Path()
    room.data = room.place / "other"
    command = ["reprocess", f"s3://{BUCKET}/{prefix}?endpoint={s3_server.endpoint}", "--data", str(room.data)]
    assert run_command([*command, "--profile", str(room.profile), "--json", "-q"]) == 0
    of_bucket = json.loads(room.capsys.readouterr().out.splitlines()[-1])
    assert found == {
        path: (told(record), record.verdict and record.verdict.reasons) for path, record in room.records().items()
    }
    assert {**of_bucket, "data": ""} == {**of_folder, "data": ""}
    assert of_bucket["missing"] == {"front": 1, "back": 1}, "names without a number hold together in their folder alone"


def test_the_window_tells_what_is_missing_and_finds_it_again(room: Room) -> None:
    room.put("0001.jpg", front(1))
    settings = load_settings(None, data=room.data, profile=str(room.profile))
    with build_station(settings, analyse=False, deliver=False) as station:
        station.backlogs.start()
        station.backlogs.add(room.folder)
        state = finished(station)
        assert (state.missing, state.causes, state.counts) == ({"back": 1}, {"views": 1}, {"taken-in": 1, "review": 1})
        assert state.report is not None
        assert f"The back of {number_of(1)} is missing." in state.report.read_text(encoding="utf-8")
        room.put("0001_B.jpg", back(1))
        station.backlogs.forget(room.folder)
        station.backlogs.add(room.folder)
        state = finished(station)
        assert (state.missing, state.causes, state.counts) == ({}, {}, {"taken-in": 2, "pass": 2})
        station.backlogs.stop()


def finished(station: Station) -> FolderState:
    end = time.monotonic() + 600
    while time.monotonic() < end:
        states = station.backlogs.states()
        if states and states[0].state == "finished":
            return states[0]
        time.sleep(0.05)
    raise AssertionError(station.backlogs.states())

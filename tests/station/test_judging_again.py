"""Judging again at a running station: shown, kept or left, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from test_rejudging import Room

from vasculum.model.events import Reviewed
from vasculum.model.record import RecordState
from vasculum.model.verdict import Status
from vasculum.reports.document import Table
from vasculum.settings import Settings
from vasculum.station import Station, build_station


@pytest.fixture
def room(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Room:
    """One good sheet and one that is too dark."""
    return Room(tmp_path, capsys)


@pytest.fixture
def station(room: Room) -> Iterator[Station]:
    """The station over those sheets, its limit since then lowered so far that the dark one passes."""
    room.limits(darkest=-5.0)
    with build_station(Settings(data=room.data, profile=str(room.file)), analyse=False, deliver=False) as station:
        yield station


def by_number(station: Station) -> list[tuple[RecordState, Status | None]]:
    found = sorted(station.records(), key=lambda record: record.catalog_number or "")
    return [(record.state, record.verdict.status if record.verdict else None) for record in found]


BEFORE = [(RecordState.ACCEPTED, Status.PASS), (RecordState.RETAKE, Status.RETAKE)]
AFTER = [(RecordState.ACCEPTED, Status.PASS), (RecordState.ACCEPTED, Status.PASS)]


def test_it_is_shown_kept_and_taken_back(station: Station) -> None:
    heard: list[tuple[int, int]] = []
    again = station.again.rehearse(told=lambda done, of: heard.append((done, of)))
    assert heard == [(1, 2), (2, 2)]
    assert [len(again.of(status)) for status in ("flips", "changes", "same", "kept")] == [1, 1, 0, 0]
    page = again.document()
    assert page.headline == "1 of 2 frames would flip."
    table = next(block for block in page.blocks if isinstance(block, Table))
    assert table.rows[0][1:3] == ("Retake", "Pass")
    assert by_number(station) == BEFORE, "only shown so far"
    assert station.again.apply(again) == 2
    assert by_number(station) == AFTER
    assert again.document(2).headline == "Kept: 2 frames judged again."
    assert not station.again.rehearse().changing
    assert station.again.undo() == 2
    assert by_number(station) == BEFORE
    assert station.again.undo() == 0


def test_only_the_chosen_frames_are_judged(station: Station) -> None:
    dark = next(record for record in station.records() if record.state is RecordState.RETAKE)
    again = station.again.rehearse(only={dark.capture.id})
    assert [row.record.capture.id for row in again.rows] == [dark.capture.id]
    assert not station.again.rehearse(only=()).rows
    assert station.again.rehearse(only=()).document().headline.startswith("No frame of this profile")


def test_what_a_person_decided_meanwhile_stays(station: Station) -> None:
    again = station.again.rehearse()
    dark = next(record for record in station.records() if record.state is RecordState.RETAKE)
    station.record_events((Reviewed(capture_id=dark.capture.id, decision="reject"),))
    assert station.again.apply(again) == 1
    assert station.record(dark.capture.id).state is RecordState.REJECTED  # type: ignore[union-attr]


def test_a_verdict_that_came_since_is_not_taken_back(station: Station, room: Room) -> None:
    station.again.apply(station.again.rehearse())
    room.limits(darkest=-0.8)
    station.rules.take(station.profiles.load(str(room.file)))
    station.again._kept, first = (), station.again._kept
    assert station.again.apply(station.again.rehearse()) == 2
    station.again._kept = first
    assert by_number(station) == BEFORE
    # Two frames of the first run; one has the verdict of then again by the second.
    assert station.again.undo() == 0


def test_a_rehearsal_can_be_ended(station: Station) -> None:
    again = station.again.rehearse(told=lambda done, of: station.again.end())
    assert len(again.rows) == 1
    assert not again.whole
    assert again.document().subtitle.startswith("Ended early")


def test_a_frame_whose_original_is_gone_is_left_and_named(station: Station, room: Room) -> None:
    room.limits(darkest=-5.0, paper=80.0)
    station.rules.take(station.profiles.load(str(room.file)))
    dark = next(record for record in station.records() if record.state is RecordState.RETAKE)
    station.file_path(dark.capture.primary).unlink()
    again = station.again.rehearse()
    assert [row.record.capture.id for row in again.of("kept")] == [dark.capture.id]
    assert any(isinstance(block, Table) and "released" in block.rows[0][1] for block in again.document().blocks)

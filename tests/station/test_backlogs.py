"""Folders worked through by a running station: one after the other, paused and gone on with, slowed by a shoot."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from test_rejudging import PROFILE

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.model.errors import BadInput
from vasculum.settings import load_settings
from vasculum.station import Station, build_station
from vasculum.station.backlogs import NAME, FolderState


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("box") / "Schachtel 14"
    folder.mkdir()
    for number in range(1, 5):
        (folder / f"{number}.jpg").write_bytes(expose(specimen(9, number), exposure=Exposure(megapixels=1)).jpeg)
    (folder / "bad.jpg").write_bytes(b"no picture")
    return folder


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[], Station]]:
    profile = tmp_path / "quick.toml"
    profile.write_text(PROFILE.format(darkest=-0.8, paper=88.0), encoding="utf-8")
    running: list[Station] = []

    def build() -> Station:
        settings = load_settings(None, data=tmp_path / "data", profile=str(profile))
        station = build_station(settings, analyse=False, deliver=False)
        station.start()
        station.backlogs.start()
        running.append(station)
        return station

    yield build
    for station in running:
        station.backlogs.stop()
        station.stop()


def until(station: Station, wanted: Callable[[FolderState], bool], seconds: float = 900) -> FolderState:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for state in station.backlogs.states():
            if wanted(state):
                return state
        time.sleep(0.02)
    raise AssertionError(station.backlogs.states())


def test_a_folder_is_worked_through_and_leaves_a_report(opened: Callable[[], Station], pictures: Path) -> None:
    station = opened()
    station.backlogs.add(pictures)
    state = until(station, lambda one: one.state == "finished")
    assert (state.found, state.done) == (5, 5)
    assert (state.counts["taken-in"], state.counts["unreadable"]) == (4, 1)
    assert state.unreadable[0][0] == "bad.jpg"
    assert state.report is not None
    assert "Schachtel 14" in state.report.read_text(encoding="utf-8")
    assert 0 < state.counts["pass"] == station.counts()["accepted"]
    with pytest.raises(BadInput):
        station.backlogs.add(pictures / "not there")
    with pytest.raises(BadInput):
        station.backlogs.add(station.settings.data)


def test_paused_closed_and_gone_on_with(opened: Callable[[], Station], pictures: Path) -> None:
    station = opened()
    station.backlogs.add(pictures)
    until(station, lambda one: one.done >= 1)
    station.backlogs.pause(pictures)
    paused = until(station, lambda one: one.state == "paused")
    taken = station.counts()["accepted"]
    time.sleep(1.5)
    assert station.backlogs.states()[0].state == "paused"
    station.backlogs.stop()
    station.stop()
    assert json.loads((station.settings.data / NAME).read_text())[0]["state"] == "paused"
    again = opened()
    time.sleep(0.3)
    assert again.backlogs.states()[0].state == "paused", "what a person paused waits for a person"
    again.backlogs.resume(pictures)
    state = until(again, lambda one: one.state == "finished")
    assert (state.counts["taken-in"], state.done) == (4, 5), "what the first run took in counts as taken in"
    assert again.counts()["accepted"] == state.counts["pass"] >= taken
    assert paused.found == 5


def test_a_shoot_comes_first(opened: Callable[[], Station], pictures: Path) -> None:
    station = opened()
    station.backlogs.shot()
    station.backlogs.add(pictures)
    slowed = until(station, lambda one: one.slowed)
    time.sleep(1.0)
    now = station.backlogs.states()[0]
    assert now.slowed
    assert now.done <= slowed.done + 1
    station.backlogs.forget(pictures)
    assert station.backlogs.states() == ()

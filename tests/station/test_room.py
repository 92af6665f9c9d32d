"""Shooting is refused only when an hour's work no longer fits on the disk; what comes by itself is always taken in."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.model.errors import DiskFull
from vasculum.model.events import Captured, Event, Notice, StationFault
from vasculum.settings import Settings
from vasculum.station import Station, build_station
from vasculum.station.room import SHEETS_AN_HOUR, specimens_left
from vasculum.store import files

SIZE = 5_000_000
HOUR = SHEETS_AN_HOUR * 2 * SIZE
pytestmark = pytest.mark.usefixtures("small_specimens")


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    """One whose last frames are of 5 MB each."""
    made = build_station(Settings(data=tmp_path / "data"), "simulated", analyse=False, deliver=False, live=False)
    monkeypatch.setattr("vasculum.store.queries.mean_size", lambda db, captures=50: float(SIZE))
    yield made
    made.stop()


def room(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(files, "free_bytes", lambda data: free)


@pytest.mark.parametrize(
    ("free", "left"), [(0, 0), (HOUR, 0), (HOUR + 2 * SIZE - 1, 0), (HOUR + 2 * SIZE, 1), (3 * HOUR, 240)]
)
def test_what_is_left_leaves_an_hour(station: Station, monkeypatch: pytest.MonkeyPatch, free: int, left: int) -> None:
    room(monkeypatch, free)
    assert specimens_left(station.reading, station.settings.data) == left
    assert station.overview().specimens_left == left


def test_a_press_is_refused_in_words_and_goes_again_by_itself(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Event | Notice] = []
    station.listen(heard.append)
    room(monkeypatch, HOUR)
    station.start()
    for press in (station.press, station.shoot, station.retake):
        with pytest.raises(DiskFull, match="Less than an hour's work fits"):
            press().result(10)
    end = time.monotonic() + 60
    while len(told := [event for event in heard if isinstance(event, StationFault)]) < 3:
        assert time.monotonic() < end
        time.sleep(0.02)
    assert {event.code for event in told} == {"disk-full"}
    assert all("Release what is safe elsewhere" in event.advice for event in told)
    assert not [event for event in heard if isinstance(event, Captured)]
    room(monkeypatch, 10 * HOUR)
    assert station.shoot().result(60).files
    assert station.next_press().words != "Disk full: free space or change disk"
    room(monkeypatch, HOUR)
    assert station.next_press().words == "Disk full: free space or change disk"


def test_a_disk_that_is_gone_is_no_full_one(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    room(monkeypatch, HOUR)
    assert station.overview().specimens_left == 0

    def gone(data: Path) -> int:
        raise FileNotFoundError(2, "No such file or directory", str(data))

    monkeypatch.setattr(files, "free_bytes", gone)
    assert station.overview().specimens_left is None
    assert station.next_press().words != "Disk full: free space or change disk"


def test_nobody_is_refused_before_a_size_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room(monkeypatch, 1)
    with build_station(Settings(data=tmp_path), "simulated", analyse=False, deliver=False, live=False) as station:
        assert station.overview().specimens_left is None
        assert station.shoot().result(60).files


def test_what_lies_in_a_hot_folder_is_taken_in_all_the_same(
    sheet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was shot already; a full disk keeps it waiting, a filling one does not."""
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "one.jpg").write_bytes(sheet.read_bytes())
    monkeypatch.setattr("vasculum.store.queries.mean_size", lambda db, captures=50: float(SIZE))
    room(monkeypatch, HOUR)
    settings = Settings(data=tmp_path / "data")
    with build_station(settings, f"folder:{pictures}", analyse=False, deliver=False, live=False) as station:
        heard: list[Event | Notice] = []
        station.listen(heard.append)
        for _ in range(600):
            if station.counts()["captured"]:
                break
            time.sleep(0.05)
        assert station.counts()["captured"] == 1


def test_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("vasculum.store.queries.mean_size", lambda db, captures=50: float(SIZE))
    room(monkeypatch, HOUR)
    assert run_command(["capture", "--camera", "simulated", "-n", "1", "--data", str(tmp_path)]) == 4
    said = capsys.readouterr().err
    assert "Less than an hour's work fits" in said
    assert "Traceback" not in said

"""A full disk, a folder that cannot be written, a locked catalogue, a repository that is away.

Each is said in a sentence with exit code 4 or an event; nothing is lost; the work goes on by itself afterwards.
"""

import hashlib
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from full_disk import fill
from vasculum.cli.app import run_command
from vasculum.model.events import CameraFault, DeliveryFailed, Event, Notice, StationFault
from vasculum.settings import Settings
from vasculum.station import Station, build_station
from vasculum.station.shift import settle
from vasculum.store import connection
from vasculum.store.database import NAME

pytestmark = pytest.mark.journey


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


def lay(sheet: Path, folder: Path) -> str:
    shutil.copy(sheet, folder)
    return hashlib.sha256(sheet.read_bytes()).hexdigest()


def delivered(repository: Path) -> list[str]:
    kept = repository.glob("*/*/*/*/v*/content/original/*")
    return sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in kept)


@contextmanager
def locked(data: Path) -> Iterator[None]:
    """Another program holds the catalogue's write lock."""
    other = sqlite3.connect(data / NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def until(what: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)


def told(station: Station) -> list[Event | Notice]:
    heard: list[Event | Notice] = []
    station.listen(heard.append)
    return heard


def test_a_full_disk_keeps_frames_waiting_and_goes_on_by_itself(
    small_disk: Path, pictures: Path, quick: Path, sheets: tuple[Path, ...]
) -> None:
    data = small_disk / "d"
    settings = Settings(data=data, profile=str(quick))
    with build_station(settings, f"folder:{pictures}", live=False) as station:
        heard = told(station)
        there = [lay(sheets[0], pictures)]
        until(lambda: station.counts()["delivered"] == 1)
        ballast = fill(small_disk)
        there.append(lay(sheets[1], pictures))
        until(lambda: any(isinstance(event, CameraFault | StationFault) for event in heard))
        said = [event for event in heard if isinstance(event, CameraFault | StationFault)]
        assert {event.code for event in said} <= {"disk-full", "data-folder"}, said
        assert all(event.message and event.advice for event in said)
        ballast.unlink()
        until(lambda: station.counts()["delivered"] == 2)
        assert settle(station, 60)
    assert delivered(data / "repository") == sorted(there)


def test_a_full_disk_ends_a_command_with_four(
    small_disk: Path, pictures: Path, quick: Path, sheets: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    there = lay(sheets[0], pictures)
    ballast = fill(small_disk)
    capture = ["capture", "--camera", f"folder:{pictures}", "--data", str(small_disk / "d"), "--profile", str(quick)]
    assert run_command(capture) == 4
    said = capsys.readouterr().err
    assert "full" in said
    assert "Free space" in said
    assert "Traceback" not in said
    ballast.unlink()
    assert run_command(capture) == 0
    assert delivered(small_disk / "d" / "repository") == [there]
    # Once more: nothing new, and nothing twice.
    assert run_command(capture) == 0
    assert "in the catalogue already" in capsys.readouterr().err
    assert delivered(small_disk / "d" / "repository") == [there]


@pytest.mark.usefixtures("impatient")
def test_a_full_repository_keeps_deliveries_waiting(
    tmp_path: Path,
    small_disk: Path,
    pictures: Path,
    quick: Path,
    sheets: tuple[Path, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    there = lay(sheets[0], pictures)
    file = tmp_path / "station.toml"
    file.write_text(f'data = "{tmp_path / "d"}"\n[targets.default]\nwhere = "{small_disk / "repository"}"\n')
    ballast = fill(small_disk)
    assert (
        run_command(["capture", "--camera", f"folder:{pictures}", "--profile", str(quick), "--settings", str(file)])
        == 4
    )
    assert "has no room left" in capsys.readouterr().err
    ballast.unlink()
    assert run_command(["sync", "--settings", str(file)]) == 0
    assert delivered(small_disk / "repository") == [there]


@pytest.mark.usefixtures("impatient")
def test_a_repository_that_is_away_is_sent_to_when_it_is_back(
    tmp_path: Path, pictures: Path, quick: Path, sheets: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    there = lay(sheets[0], pictures)
    share, file = tmp_path / "share", tmp_path / "station.toml"
    file.write_text(f'data = "{tmp_path / "d"}"\n[targets.default]\nwhere = "{share / "repository"}"\n')
    options = ["--settings", str(file)]
    assert run_command(["capture", "--camera", f"folder:{pictures}", "--profile", str(quick), *options]) == 4
    assert "is not there" in capsys.readouterr().err
    assert run_command(["sync", *options]) == 4
    said = capsys.readouterr().err
    assert "sending then resumes" in said
    assert "1 left" in said
    share.mkdir()
    assert run_command(["sync", *options]) == 0
    assert delivered(share / "repository") == [there]


def test_a_refused_delivery_is_tried_again_by_sync(
    tmp_path: Path, pictures: Path, quick: Path, sheets: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    there = lay(sheets[0], pictures)
    repository, file = tmp_path / "repository", tmp_path / "station.toml"
    repository.mkdir()
    (repository / "somebody's notes.txt").write_text("not ours")
    file.write_text(f'data = "{tmp_path / "d"}"\n[targets.default]\nwhere = "{repository}"\n')
    options = ["--settings", str(file)]
    run_command(["capture", "--camera", f"folder:{pictures}", "--profile", str(quick), *options])
    assert run_command(["sync", *options]) == 6
    assert "holds other things" in capsys.readouterr().err
    (repository / "somebody's notes.txt").unlink()
    assert run_command(["sync", *options]) == 0
    assert delivered(repository) == [there]


def test_a_locked_catalogue_holds_up_nothing_for_good(
    tmp_path: Path, pictures: Path, quick: Path, sheets: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_BUSY_MS", 200)
    data = tmp_path / "d"
    with build_station(Settings(data=data, profile=str(quick)), f"folder:{pictures}", live=False) as station:
        heard = told(station)
        with locked(data):
            there = [lay(sheet, pictures) for sheet in sheets]
            until(lambda: station.owed >= 1)
            until(lambda: any(isinstance(event, CameraFault) for event in heard))
        (said, *_) = [event for event in heard if isinstance(event, CameraFault)]
        assert said.code == "catalogue-locked"
        assert said.message.endswith("is locked by another program.")
        until(lambda: station.counts()["delivered"] == 2)
        with locked(data):
            # The courier cannot even look for work.
            until(lambda: any(isinstance(event, StationFault) for event in heard))
        assert settle(station, 60)
    assert delivered(data / "repository") == sorted(there)


def test_a_locked_catalogue_ends_a_command_with_four(
    tmp_path: Path,
    pictures: Path,
    quick: Path,
    sheets: tuple[Path, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(connection, "_BUSY_MS", 200)
    data = tmp_path / "d"
    capture = ["capture", "--camera", f"folder:{pictures}", "--data", str(data), "--profile", str(quick)]
    there = [lay(sheets[0], pictures)]
    assert run_command(capture) == 0
    there.append(lay(sheets[1], pictures))
    with locked(data):
        assert run_command(capture) == 4
        assert "is locked by another program. Close the other program" in " ".join(capsys.readouterr().err.split())
    assert run_command(capture) == 0
    assert delivered(data / "repository") == sorted(there)


def test_a_folder_that_cannot_be_written_ends_a_command_with_four(
    tmp_path: Path,
    read_only: Callable[[Path], Path],
    pictures: Path,
    quick: Path,
    sheets: tuple[Path, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = tmp_path / "d"
    capture = ["capture", "--camera", f"folder:{pictures}", "--profile", str(quick), "--data"]
    there = [lay(sheets[0], pictures)]
    assert run_command([*capture, str(data)]) == 0
    there.append(lay(sheets[1], pictures))
    assert run_command([*capture, str(read_only(data))]) == 4
    said = " ".join(capsys.readouterr().err.split())
    assert "cannot be written" in said
    assert "Traceback" not in said
    assert run_command([*capture, str(data)]) == 0
    assert delivered(data / "repository") == sorted(there)


def test_deliveries_failed_and_faults_met_are_in_the_journal(
    tmp_path: Path, pictures: Path, quick: Path, sheets: tuple[Path, ...]
) -> None:
    lay(sheets[0], pictures)
    file = tmp_path / "station.toml"
    settings = Settings(
        data=tmp_path / "d", profile=str(quick), targets={"default": {"where": str(tmp_path / "away" / "r")}}
    )
    with build_station(settings, f"folder:{pictures}", live=False) as station:
        heard = told(station)
        until(lambda: any(isinstance(event, DeliveryFailed) for event in heard))
        names = [row[0] for row in station.reading.execute("select name from journal")]
    assert {"camera-connected", "captured", "analysed", "packaged", "delivery-failed"} <= set(names)
    assert not file.exists()

"""What a person asks of the files in the window: what is here and safe, verified, released, fetched back."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from release_desk import AFTER, Desk

from vasculum.cli.app import run_command
from vasculum.model.capture import Capture
from vasculum.model.events import DeliveryFailed
from vasculum.settings import Settings
from vasculum.station import Release, Station, Verification, build_station
from vasculum.station.metering import Meter
from vasculum.store import files, queries
from vasculum.store.holding import here
from vasculum.store.sending import Gap, sending
from vasculum.store.thread import reading


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def station(desk: Desk) -> Iterator[Station]:
    targets = {name: {"kind": "ocfl", "where": str(desk.data.parent / name)} for name in ("nas", "disk")}
    made = build_station(Settings(data=desk.data, targets=targets), analyse=False, deliver=False)
    yield made
    made.stop()


def ended(run: Verification | Release) -> None:
    end = time.monotonic() + 60
    while not run.over:
        assert time.monotonic() < end
        time.sleep(0.01)


def place_of(desk: Desk, capture: Capture) -> Path:
    return files.path_of(desk.data, capture.primary.sha256, ".jpg")


def test_what_is_here_and_what_is_safe(desk: Desk, station: Station) -> None:
    desk.delivered(b"old and at both", days=40)
    desk.delivered(b"young and at both")
    desk.delivered(b"old and at one", names=("nas",), days=40)
    desk.captured(b"not sent")
    found = station.holdings()
    assert (found.here.captures, found.here.safe, found.here.safe_bytes) == (4, 1, len(b"old and at both"))
    assert found.here.bytes == sum(map(len, (b"old and at both", b"young and at both", b"old and at one", b"not sent")))
    assert found.lost == found.gone == ()
    now = station.sending()
    assert (now.sent, now.verified, now.waiting, now.failed) == (3, 2, 2, 0)
    assert now.targets["nas"].sent == 3
    assert now.targets["disk"].sent == 2
    assert sum(now.per_minute) == 2 * len(b"old and at both") + 2 * len(b"young and at both") + len(b"old and at one")


def test_safe_to_release_is_what_releasing_releases(desk: Desk) -> None:
    """The count of the window and the run agree, at one, two and three places."""
    for number in range(3):
        desk.delivered(f"both {number}".encode())
    desk.delivered(b"one", names=("nas",))
    for copies, wanted in ((1, 3), (2, 3), (3, 0)):
        assert here(reading(desk.data), ("nas", "disk"), copies, AFTER).safe == wanted
        rows = desk.release(copies, rehearse=True)
        assert len([status for status, _ in rows if status == "would-release"]) == wanted


def test_a_file_that_went_is_told_with_where_it_still_is(desk: Desk, station: Station) -> None:
    safe, alone = desk.delivered(b"safe"), desk.captured(b"alone")
    place_of(desk, safe).unlink()
    place_of(desk, alone).unlink()
    found = station.holdings()
    assert [one.capture_id for one in found.gone] == [safe.id]
    assert [one.capture_id for one in found.lost] == [alone.id]
    ended(station.fetch_back((safe.id,)))
    assert place_of(desk, safe).read_bytes() == b"safe"
    assert station.holdings().gone == ()


def test_a_release_is_undone_by_fetching_back(desk: Desk, station: Station) -> None:
    old = [desk.delivered(f"old {number}".encode(), days=40) for number in range(3)]
    young = desk.delivered(b"young")
    run = station.release()
    ended(run)
    assert (set(run.captures), run.kept, run.why) == ({one.id for one in old}, 0, "")
    assert not any(place_of(desk, one).is_file() for one in old)
    assert place_of(desk, young).is_file()
    found = station.holdings()
    assert (found.here.captures, found.here.safe, found.lost, found.gone) == (1, 0, (), ())
    back = station.fetch_back(run.captures)
    ended(back)
    assert (len(back.captures), back.why) == (3, "")
    assert [place_of(desk, one).read_bytes() for one in old] == [b"old 0", b"old 1", b"old 2"]
    assert station.holdings().here.safe == 3
    assert not queries.was_released(reading(desk.data), old[0].primary.sha256)


def test_one_that_no_target_gives_keeps_no_other(desk: Desk, station: Station) -> None:
    first, second = desk.delivered(b"first", days=40), desk.delivered(b"second", days=40)
    ended(station.release())
    for target in ("nas", "disk"):
        for path in (desk.data.parent / target).glob("*/*/*/*/v1/content/original/*"):
            if path.read_bytes() == b"second":
                path.write_bytes(b"rot")
    back = station.fetch_back((first.id, second.id))
    ended(back)
    assert back.captures == (first.id,)
    assert back.kept == 1
    assert "other bytes" in back.why
    assert not place_of(desk, second).is_file()


def test_verify_counts_here_and_there_and_names_what_differs(desk: Desk, station: Station) -> None:
    capture = desk.delivered(b"precious")
    run = station.verify()
    ended(run)
    assert (run.looked, run.read, run.differ, run.why) == (3, 3, [], "")
    victim = next((desk.data.parent / "nas").glob("*/*/*/*/v1/content/original/*"))
    victim.write_bytes(b"rot")
    place_of(desk, capture).write_bytes(b"rot here too")
    run = station.verify()
    ended(run)
    assert [(row.where == "here", row.status) for row in run.differ] == [(True, "changed"), (False, "changed")]


def test_a_target_that_is_away_is_told_and_costs_its_own_files_alone(desk: Desk, station: Station) -> None:
    desk.delivered(b"precious")
    (desk.data.parent / "nas" / "0=ocfl_1.1").unlink()
    run = station.verify()
    ended(run)
    assert "no OCFL 1.1 storage root" in run.why
    assert run.looked == 2


def test_what_runs_aside_ends_with_the_station(desk: Desk, station: Station) -> None:
    for number in range(20):
        desk.delivered(f"{number}".encode(), names=("nas",))
    run = station.verify()
    station.end_runs()
    assert run.over
    assert run.stopped


def test_gaps_of_a_target_that_was_away(desk: Desk) -> None:
    now = datetime.now(UTC)
    capture = desk.captured()
    away = DeliveryFailed(capture_id=capture.id, target="nas", message="Away.", advice="Wait.", permanent=False)
    desk.store.apply(away).result()
    (gap,) = sending(reading(desk.data), now + timedelta(minutes=5)).gaps
    assert (gap.why, gap.target, gap.end) == ("away", "nas", None)
    assert sending(reading(desk.data), now + timedelta(minutes=70)).gaps == ()
    at = sending(reading(desk.data), now).targets["nas"]
    assert at.away_since is not None
    desk.delivered(names=("nas",))
    assert sending(reading(desk.data), now + timedelta(minutes=5)).gaps == (), "less than a minute is no gap"


def test_a_pause_is_a_gap(station: Station) -> None:
    station.pause_sending()
    station.pause_sending()
    (gap,) = station.pauses
    assert gap.why == "paused"
    assert gap.end is None
    station.resume_sending()
    (gap,) = station.pauses
    assert isinstance(gap, Gap)
    assert gap.end is not None


def test_a_meter_tells_how_far_and_how_fast() -> None:
    moment = [0.0]
    meter = Meter(lambda: moment[0])
    meter.counts("nas", 500)
    meter.begins("nas", "a")  # type: ignore[arg-type]
    meter.counts("nas", 3000)
    meter.begins("disk", "a")  # type: ignore[arg-type]
    meter.counts("disk", 70)
    assert meter.sent == {("a", "nas"): 3000, ("a", "disk"): 70}
    assert meter.rate("nas") == 350.0
    moment[0] = 11.0
    assert meter.rate("nas") == 0.0
    meter.begins("nas", "a")  # type: ignore[arg-type]
    assert meter.sent["a", "nas"] == 3000, "tried again, it goes on where it was"  # type: ignore[index]
    meter.ends("nas", "a")  # type: ignore[arg-type]
    assert meter.sent == {("a", "disk"): 70}


def test_fetched_back_on_the_command_line(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capture = desk.delivered()
    desk.store.close()
    settings = tmp_path / "station.toml"
    settings.write_text(
        "".join(f'[targets.{name}]\nkind = "ocfl"\nwhere = "{tmp_path / name}"\n' for name in ("nas", "disk"))
    )
    options = ["--data", str(desk.data), "--settings", str(settings)]
    assert run_command(["release", *options]) == 0
    assert not place_of(desk, capture).is_file()
    assert run_command(["release", "--fetch-back", "nothing", *options]) == 2
    capsys.readouterr()
    assert run_command(["release", "--fetch-back", "HVC1", "--json", *options]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["media"], row["status"], row["bytes"]) == (capture.id, "fetched", len(b"precious"))
    assert place_of(desk, capture).read_bytes() == b"precious"
    assert run_command(["release", "--fetch-back", capture.id, "--json", *options]) == 0
    assert json.loads(capsys.readouterr().out)["bytes"] == 0

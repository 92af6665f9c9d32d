"""Small files of many packages leave before large ones of the first; classes keep to their hours and caps."""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from delivery_day import NIGHT, NOON, PACKAGES, Day

from s3_proxy import proxy
from s3_server import S3Server, know_key
from vasculum.model.events import Corrected, Packaged, SendingWaits
from vasculum.model.lanes import LANES, Lane
from vasculum.model.package import Package, PackageFile
from vasculum.station.pacing import Pacing, Stopped
from vasculum.station.sending_queue import Queue
from vasculum.store import queries
from vasculum.sync.verify import verify_repository


@pytest.fixture
def put() -> list[str]:
    """Logical paths of content in the order in which the server was sent it."""
    return []


@pytest.fixture
def place(s3_server: S3Server, s3_place: str, put: list[str]) -> Iterator[str]:
    lock = threading.Lock()

    def note(method: str, path: str, body: bytes) -> bytes:
        found = re.search(r"/content/([a-z./]+)$", path.partition("?")[0])
        if method == "PUT" and found:
            with lock:
                put.append(found[1])
        return body

    with ExitStack() as open_proxy:
        endpoint = open_proxy.enter_context(proxy(s3_server.endpoint, note))
        know_key(endpoint)
        yield s3_place.replace(s3_server.endpoint, endpoint)


@pytest.fixture
def day(tmp_path: Path, place: str) -> Iterator[Day]:
    made = Day(tmp_path / "data", place, {})
    yield made
    made.store.close()


def test_small_first_across_packages(day: Day, put: list[str], s3_place: str) -> None:
    day.now = day.now.replace(hour=22)
    day.run()
    assert put == ["metadata.json"] * PACKAGES + ["derivative/d.jpg"] * PACKAGES + ["original/a.jpg"] * PACKAGES
    assert day.sent() == PACKAGES
    assert {row.status for row in verify_repository(s3_place)} == {"good"}


def test_originals_wait_for_the_night(day: Day, put: list[str], s3_place: str) -> None:
    day.run()
    assert put == ["metadata.json"] * PACKAGES + ["derivative/d.jpg"] * PACKAGES
    assert day.sent() == 0
    assert {row.status for row in verify_repository(s3_place)} == {"unfinished"}, "no reader sees an object yet"
    assert day.turns.closed == {"centre"}
    waits = [notice for notice in day.notices if isinstance(notice, SendingWaits)]
    assert waits == [SendingWaits(target="centre", lanes=((Lane.MASTERS, "20:00"),))]
    db = day.store.open_reading()
    assert queries.unfinished(db) == PACKAGES
    assert queries.unfinished(db, day.turns.closed) == 0, "nobody has to wait for it"
    db.close()
    day.now = day.now.replace(hour=20)
    day.run()
    assert put[2 * PACKAGES :] == ["original/a.jpg"] * PACKAGES
    assert day.sent() == PACKAGES
    assert day.turns.closed == frozenset()
    assert {row.status for row in verify_repository(s3_place)} == {"good"}


def test_what_comes_meanwhile_goes_before_the_next_original(day: Day, put: list[str]) -> None:
    day.now = day.now.replace(hour=22)
    while put.count("original/a.jpg") < 2:
        day.courier.turn()
    day.due(77)
    day.run()
    late = len(put) - 1 - put[::-1].index("metadata.json")
    assert put[:late].count("original/a.jpg") == 2
    assert day.sent() == PACKAGES + 1


def test_only_so_many_go_ahead(tmp_path: Path, place: str, put: list[str]) -> None:
    day = Day(tmp_path / "data", place, {}, most=2)
    day.now = day.now.replace(hour=22)
    day.run()
    assert put[:5] == ["metadata.json"] * 2 + ["derivative/d.jpg"] * 2 + ["original/a.jpg"]
    ahead = 0
    for path in put:
        ahead += {"metadata.json": 1, "original/a.jpg": -1}.get(path, 0)
        assert ahead <= 2
    assert day.sent() == PACKAGES
    day.store.close()


def test_a_correction_after_the_small_files_went_is_delivered(day: Day, s3_place: str) -> None:
    day.run()
    first = day.packages[0]
    listed = tuple(item for item in first.files if item.path != "metadata.json")
    kept = day.kept(b"corrected")
    listed += (PackageFile("metadata.json", kept.sha256, kept.size, "application/json"),)
    again = Package("7" * 64, first.object_id, first.capture_id, first.catalog_number, listed, created=NOON.isoformat())
    day.store.apply(
        Corrected(capture_id=first.capture_id, term="country", value="CH"), Packaged(package=again)
    ).result()
    day.now = day.now.replace(hour=22)
    day.run()
    assert day.sent() == PACKAGES
    rows = list(verify_repository(s3_place))
    assert {row.status for row in rows} == {"good"}
    assert len([row for row in rows if row.file.endswith("/content/metadata.json")]) == PACKAGES + 1


def test_a_cap_is_kept(tmp_path: Path, place: str, put: list[str]) -> None:
    """1.5 MB of originals at 8 Mbit/s: the first file leaves at once, the last one 1.2 s later."""
    day = Day(tmp_path / "data", place, {Lane.MASTERS: 8.0})
    day.now = day.now.replace(hour=22)
    begun = time.monotonic()
    while put.count("original/a.jpg") < 1:
        day.courier.turn()
    first = time.monotonic()
    day.run()
    took = time.monotonic() - first
    assert day.sent() == PACKAGES
    assert took >= 0.3 * (PACKAGES - 1) * 0.9, f"{took:.2f} s after {first - begun:.2f} s"
    day.store.close()


def test_shares_of_one_cap(tmp_path: Path) -> None:
    """Whatever the sizes and however many streams ask: so many bytes a second on average, other classes untouched."""
    moment = [0.0]

    def sleep(seconds: float) -> None:
        moment[0] += seconds

    pacing = Pacing({Lane.MASTERS: 8.0, Lane.ACCESS: 0.0}, lambda: moment[0], sleep)
    for size in (1_000_000, 500_000, 3_000_000, 500_000):
        pacing.wait(Lane.MASTERS, size)
    assert moment[0] == pytest.approx(4.5, abs=0.01)
    for lane in LANES[:2]:
        pacing.wait(lane, 1 << 40)
    assert moment[0] == pytest.approx(4.5, abs=0.01)


def test_who_waits_for_a_cap_ends_with_the_station() -> None:
    pacing = Pacing({Lane.MASTERS: 0.001})
    pacing.stopping = lambda: True
    pacing.wait(Lane.MASTERS, 1_000_000)
    with pytest.raises(Stopped):
        pacing.wait(Lane.MASTERS, 1)


def test_a_class_without_hours_is_always_open() -> None:
    class Nothing:
        def claim(self, target: str, without: tuple[int, ...] = (), only: int | None = None) -> None:
            return None

        def set_aside(self, delivery: object) -> None:
            raise AssertionError

    night: Callable[[], datetime] = lambda: datetime(2026, 11, 24, 3, tzinfo=UTC)  # noqa: E731
    queue = Queue("centre", Nothing(), 5, {Lane.MASTERS: NIGHT}, night)
    assert queue.closed == ()
    assert queue.next() is None

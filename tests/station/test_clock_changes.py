"""The days of reports when the machine's clock is changed for summer and back, and far from Greenwich."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from vasculum.model.capture import local_zone
from vasculum.station.reporting import _bounds, local


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def turn_to(clock: pytest.MonkeyPatch, zone: str) -> None:
    clock.setenv("TZ", zone)
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "day", "hours", "begins"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23, "2026-03-28T23:00:00+00:00"),
        ("Europe/Berlin", date(2026, 7, 1), 24, "2026-06-30T22:00:00+00:00"),
        ("Europe/Berlin", date(2026, 10, 25), 25, "2026-10-24T22:00:00+00:00"),
        ("Europe/Berlin", date(2026, 11, 26), 24, "2026-11-25T23:00:00+00:00"),
        ("Pacific/Chatham", date(2026, 4, 5), 25, "2026-04-04T10:15:00+00:00"),
        ("Pacific/Chatham", date(2026, 9, 27), 23, "2026-09-26T11:15:00+00:00"),
        ("America/St_Johns", date(2026, 11, 1), 25, "2026-11-01T02:30:00+00:00"),
        ("UTC", date(2026, 10, 25), 24, "2026-10-25T00:00:00+00:00"),
    ],
)
def test_a_day_is_as_long_as_it_is(clock: pytest.MonkeyPatch, zone: str, day: date, hours: int, begins: str) -> None:
    turn_to(clock, zone)
    since, until = _bounds(day, day)
    assert since.isoformat() == begins
    assert until - since == timedelta(hours=hours)


def test_the_hour_that_comes_twice_is_told_in_order(clock: pytest.MonkeyPatch) -> None:
    turn_to(clock, "Europe/Berlin")
    moments = [datetime(2026, 10, 25, 0, 15, tzinfo=UTC) + timedelta(minutes=30 * number) for number in range(5)]
    told = [moment.astimezone(local()) for moment in moments]
    assert [f"{moment:%H:%M}" for moment in told] == ["02:15", "02:45", "02:15", "02:45", "03:15"]
    assert [moment.astimezone(UTC) for moment in told] == moments
    assert {moment.date() for moment in told} == {date(2026, 10, 25)}
    assert [moment.tzname() for moment in told] == ["CEST", "CEST", "CET", "CET", "CET"]


def test_a_frame_has_the_zone_of_its_moment(clock: pytest.MonkeyPatch) -> None:
    zones = set()
    for zone in ("Pacific/Chatham", "America/St_Johns", "UTC", "Asia/Kathmandu"):
        turn_to(clock, zone)
        zones.add(local_zone())
    assert zones >= {"+00:00", "+05:45"}
    assert zones & {"+13:45", "+12:45"}
    assert zones & {"-03:30", "-02:30"}

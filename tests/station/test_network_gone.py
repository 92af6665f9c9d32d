"""The network is gone while the courier works: shooting goes on, nothing is asked of a person, all arrives once."""

import time
from pathlib import Path

import pytest
from delivery_day import Clock, Day

from s3_server import S3Server, know_key
from vasculum.model.events import DeliveryFailed
from vasculum.sync.verify import verify_repository


@pytest.mark.parametrize("gone_s", [3, pytest.param(60, marks=pytest.mark.slow)])
def test_an_hour_without_the_server(gone_s: int, tmp_path: Path) -> None:
    server, clock = S3Server(tmp_path / "weed" / "server"), Clock()
    server.start()
    try:
        know_key(server.endpoint)
        day = Day(tmp_path / "data", server.place("root"), clock=clock, closed=False)
        for _ in range(4):
            assert day.courier.turn()
        server.kill()
        begun = time.monotonic()
        day.packages += [day.due(50 + number) for number in range(3)]
        tries = 0
        while time.monotonic() - begun < gone_s or tries < 4:
            tries += day.courier.turn()
            # The courier's clock runs on by an hour, in steps in which a rested target is due again.
            clock.now += 3600 / 12
            assert day.failed() == 0, "nobody has to do anything"
            day.hurries()
        assert day.journal(DeliveryFailed.name) >= 1
        server.start()
        clock.now += 3600
        day.hurries()
        end = time.monotonic() + 120
        while day.sent() < len(day.packages):
            assert time.monotonic() < end
            clock.now += 900
            if not day.courier.turn():
                day.hurries()
        rows = list(verify_repository(server.place("root")))
        assert {row.status for row in rows} == {"good"}
        assert len([row for row in rows if row.file.endswith("original/a.jpg")]) == len(day.packages)
        assert not [row for row in rows if "/v2/" in row.file]
        day.store.close()
    finally:
        server.kill()

"""Deliveries to several targets: each in its turn, the one that is away rests, all may be paused."""

import hashlib
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from s3_server import KEY_ID, SECRET, S3Server
from vasculum.cli.app import run_command
from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.errors import TargetError, TargetRefused
from vasculum.model.events import Analysed, Captured, Packaged
from vasculum.model.ids import new_capture_id, urn
from vasculum.model.package import Package, PackageFile, Receipt
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.station.courier import Courier
from vasculum.station.turns import Turns
from vasculum.store import files, outbox, queries
from vasculum.store.thread import StoreThread, reading
from vasculum.sync import Bytes, open_target


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_each_in_its_turn() -> None:
    turns = Turns(("a", "b", "c"))
    assert turns.due() == ("a", "b", "c")
    turns.served("a")
    turns.served("b")
    assert turns.due() == ("c", "a", "b")


def test_one_that_is_away_rests_longer_each_time_and_comes_back_at_once_when_asked() -> None:
    clock = Clock()
    turns, rests = Turns(("a", "b"), clock), []
    for _ in range(12):
        turns.away("a")
        begun = clock.now
        assert turns.due() == ("b",)
        while turns.due() == ("b",):
            clock.now += 0.25
        rests.append(clock.now - begun)
    assert rests[0] < 3
    assert all(later > earlier for earlier, later in pairwise(rests[:8]))
    assert max(rests) <= 900.25
    turns.away("a")
    turns.hurry()
    assert set(turns.due()) == {"a", "b"}
    turns.away("a")
    turns.served("a")
    assert set(turns.due()) == {"a", "b"}, "it answers again"


def test_nothing_is_due_while_paused() -> None:
    turns = Turns(("a",))
    turns.pause()
    assert turns.due() == ()
    assert turns.paused
    turns.away("a")
    turns.resume()
    assert turns.due() == ("a",)


class Line:
    """Ten packages due at two targets, and a courier whose clock the test turns."""

    def __init__(self, data: Path) -> None:
        self.data, self.clock = data, Clock()
        self.targets = {name: open_target("ocfl", name, str(data.parent / name)) for name in ("nas", "disk")}
        self.turns = Turns(tuple(self.targets), self.clock)
        self.store = StoreThread(data, targets=tuple(self.targets))
        for number in range(10):
            self._due(number)
        self.courier = Courier(
            data,
            self.store.open_reading,
            lambda target: self.store.submit(lambda db: outbox.claim(db, target, 300, datetime.now(UTC))).result(),
            self.targets,
            None,  # type: ignore[arg-type] - everything is packed
            lambda events, if_so=None: self.store.apply(*events, if_so=if_so).result(),
            lambda notice: None,
            self.turns,
        )

    def _due(self, number: int) -> None:
        source = files.incoming(self.data) / "a.jpg"
        source.write_bytes(str(number).encode())
        ref: FileRef = files.take_in(self.data, source, "image/jpeg", "a.jpg", move=True)
        capture = Capture(new_capture_id(), utc_now(), "+01:00", CameraInfo("c", "m", "d"), (ref,))
        analysis = Analysis(ref.sha256, 1, 1, "p", "0" * 64, Stage.COMPLETE, (), (), (), "0.1.0")
        verdict = Verdict(Status.PASS, Stage.COMPLETE, (), (), Identifier(f"E{number}", "barcode", 0.99))
        listed = (PackageFile("original/a.jpg", ref.sha256, ref.size, ref.media_type),)
        identity = hashlib.sha256(capture.id.encode()).hexdigest()
        package = Package(identity, urn(capture.id), capture.id, f"E{number}", listed)
        self.store.apply(
            Captured(capture=capture),
            Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict),
            Packaged(package=package),
        ).result()

    def run(self) -> None:
        while self.courier.turn():
            pass

    def sent(self) -> dict[str, int]:
        db = self.store.open_reading()
        rows = db.execute("select target, count(*) from outbox where state = 'sent' group by target").fetchall()
        return dict(rows)

    def sent_after(self) -> dict[str, int]:
        """The same, once this catalogue's own thread is closed."""
        rows = reading(self.data).execute("select target, count(*) from outbox where state = 'sent' group by target")
        return dict(rows.fetchall())

    def waiting(self) -> frozenset[str]:
        return queries.targets_waiting(self.store.open_reading())


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    made = Line(tmp_path / "data")
    yield made
    made.store.close()


def test_a_target_that_is_away_costs_one_try_and_the_other_gets_everything(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    def away(package: Package, bytes_of: Bytes) -> Receipt:
        tries.append(package.id)
        raise TargetError("It is away.")

    with monkeypatch.context() as patch:
        patch.setattr(line.targets["nas"], "send", away)
        line.run()
        assert len(tries) == 1
        assert line.sent() == {"disk": 10}
        assert line.waiting() == {"nas"}
        line.clock.now += 10
        line.run()
        assert len(tries) == 2
    line.store.submit(lambda db: outbox.retry(db, ("nas", "disk"))).result()
    line.turns.hurry()
    line.run()
    assert line.sent() == {"disk": 10, "nas": 10}
    assert line.waiting() == frozenset()


def test_both_targets_advance_together(line: Line) -> None:
    for _ in range(6):
        assert line.courier.turn()
    assert line.sent() == {"disk": 3, "nas": 3}


def test_an_item_that_is_refused_keeps_nobody_waiting(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    send = line.targets["nas"].send

    def refuses_one(package: Package, bytes_of: Bytes) -> Receipt:
        if package.catalog_number == "E0":
            raise TargetRefused("It holds other originals.")
        return send(package, bytes_of)

    monkeypatch.setattr(line.targets["nas"], "send", refuses_one)
    line.run()
    assert line.sent() == {"disk": 10, "nas": 9}


def test_paused_means_nothing_is_sent(line: Line) -> None:
    line.turns.pause()
    line.run()
    assert line.sent() == {}
    line.turns.resume()
    line.run()
    assert line.sent() == {"disk": 10, "nas": 10}


def test_on_the_command_line_to_a_folder_and_a_bucket(
    line: Line, s3_server: S3Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line.store.close()
    place = s3_server.place(f"line-{tmp_path.name}")
    settings = tmp_path / "station.toml"
    settings.write_text(
        f'[targets.nas]\nkind = "s3"\nwhere = "{place}"\n[targets.disk]\nkind = "ocfl"\nwhere = "{tmp_path / "disk"}"\n'
    )
    options = ["--data", str(line.data), "--settings", str(settings)]
    assert run_command(["sync", *options]) == 6, "without a key the bucket refuses, the folder is served"
    assert line.sent_after() == {"disk": 10}
    assert "no key for" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{KEY_ID}\n{SECRET}\n"))
    assert run_command(["secret", "nas", *options]) == 0
    assert run_command(["secret", "--json", *options]) == 0
    told = capsys.readouterr()
    assert SECRET not in told.out + told.err
    assert json.loads(told.out.splitlines()[0])["known"] is True
    assert run_command(["sync", *options]) == 0
    assert line.sent_after() == {"disk": 10, "nas": 10}
    assert run_command(["verify", "--json", "--repository", "nas", *options]) == 0
    rows = [json.loads(row) for row in capsys.readouterr().out.splitlines() if row.startswith("{")]
    assert [row["status"] for row in rows] == ["good"] * 10
    assert run_command(["release", *options]) == 0
    assert not list((line.data / "files").rglob("*.jpg"))
    kept = [path for path in (settings, *line.data.rglob("*")) if path.is_file()]
    assert not [path for path in kept if SECRET.encode() in path.read_bytes()]

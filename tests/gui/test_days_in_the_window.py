"""Whole stretches of work through the real window with the simulated tether: by keys, and when the world fails."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_first_start import _first_frames, _questions
from window_room import Room

from full_disk import fill
from s3_server import S3Server, know_key
from vasculum.cameras.scene import Misfortune
from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.running import Running
from vasculum.gui.window import Window
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Status
from vasculum.settings import Settings, load_settings
from vasculum.station import build_station
from vasculum.station.first_start import is_first_start

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LONG_MS = 180_000
FAULTS = (Misfortune.BLURRED, Misfortune.WRONG_CHART, Misfortune.NO_BARCODE, Misfortune.DARK, Misfortune.CLIPPED)


@contextmanager
def at_work(qtbot: QtBot, settings: Settings, staging: Staging) -> Iterator[Room]:
    """A window over a station whose camera answers."""
    application()
    bridge = Bridge()
    station = build_station(settings, SimulatedCamera(staging))
    station.listen(bridge.tell)
    window = Window(station, bridge, "dark")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    with station:
        qtbot.waitUntil(lambda: window.shoot.live.image is not None, timeout=LONG_MS)
        yield window, station
        bridge.happened.disconnect(window.hear)


def of(data: Path, **more: object) -> Settings:
    return Settings(data=data, sound=False, **more)  # type: ignore[arg-type]


def press(qtbot: QtBot, room: Room, key: Qt.Key = Qt.Key.Key_Space) -> Status:
    """One press by its key; the verdict that stands on the plate."""
    window, _ = room
    before = newest(window)
    qtbot.keyClick(window, key)
    qtbot.waitUntil(lambda: newest(window) != before and window.shoot.plate.status is not None, timeout=LONG_MS)
    return window.shoot.plate.status  # type: ignore[return-value]


def newest(window: Window) -> str | None:
    cells = window.shoot.strip.frames.cells
    return cells[0].capture_id if cells else None


def by_state(records: tuple[Record, ...]) -> Counter[RecordState]:
    return Counter(record.state for record in records)


def all_sent(qtbot: QtBot, room: Room, expected: int) -> None:
    window, station = room
    qtbot.waitUntil(lambda: station.counts()["delivered"] == expected, timeout=LONG_MS * 3)
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "receipt" in window.sync.sentence, timeout=LONG_MS)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("specimens", [6, pytest.param(120, marks=pytest.mark.slow)])
def test_an_hour_by_keys_alone(qtbot: QtBot, tmp_path: Path, specimens: int) -> None:
    """Planted faults are taken again or answered in Review; at last each specimen stands once, named, and is sent."""
    every = max(specimens // 20, 2)
    planted = {place: FAULTS[(place // every) % len(FAULTS)] for place in range(1, specimens, every)}
    misfortunes = tuple((place, fault.value) for place, fault in planted.items())
    staging = Staging(seed=4, megapixels=3.0, first_number=1, misfortunes=misfortunes, auto_next=False)
    with at_work(qtbot, of(tmp_path / "data"), staging) as room:
        window, station = room
        retaken = 0
        for place in range(specimens):
            if place:
                station.ask_camera(lambda body: body.next_specimen()).result()  # type: ignore[attr-defined]
            status = press(qtbot, room)
            assert place in planted or status is not Status.RETAKE, (place, window.shoot.checks.fault)
            if status is Status.RETAKE:
                # The next press takes it again: nobody has to say so.
                qtbot.waitUntil(lambda: window.shoot.next.words.startswith("Retake"), timeout=LONG_MS)
                assert press(qtbot, room) is not Status.RETAKE, place
                retaken += 1
        assert retaken, "a blurred sheet goes unseen"
        qtbot.waitUntil(lambda: not station.busy, timeout=LONG_MS * 3)
        answered = _answered_in_review(qtbot, room)
        states = by_state(station.records(limit=4 * specimens))
        assert states == Counter({RecordState.ACCEPTED: specimens, RecordState.REPLACED: retaken})
        named = [one.catalog_number for one in station.records(RecordState.ACCEPTED, limit=specimens)]
        assert len({name for name in named if name}) == len([name for name in named if name])
        assert named.count(None) <= answered
        all_sent(qtbot, room, specimens)


def _answered_in_review(qtbot: QtBot, room: Room) -> int:
    """Accepts all that waits, one key each."""
    window, station = room
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    answered = 0
    while (waits := station.counts()["in-review"]) > 0:
        qtbot.waitUntil(lambda: window.review.grid.record is not None, timeout=LONG_MS)
        qtbot.keyClick(window, "a")
        qtbot.waitUntil(lambda waits=waits: station.counts()["in-review"] < waits, timeout=LONG_MS)
        answered += 1
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    return answered


def test_a_first_day(qtbot: QtBot, tmp_path: Path) -> None:
    """From nothing through the first start to a first pass; the day's report; and the second day finds it all."""
    application()
    data = tmp_path / "pictures"
    running = Running(Settings(data=tmp_path / "first", sound=False), "simulated")
    try:
        running.window.act("wizard")
        _questions(qtbot, running, tmp_path)
        _first_frames(qtbot, running)
        room = running.window, running.station
        while press(qtbot, room) is not Status.PASS:
            pass
        window, station = room
        qtbot.waitUntil(lambda: not station.busy, timeout=LONG_MS)
        passed = station.counts()["accepted"]
        assert passed >= 1
        all_sent(qtbot, room, passed)
        qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.reports.document is not None, timeout=LONG_MS)
        assert "specimen" in window.reports.document.headline
        taken = {cell.capture_id for cell in window.shoot.strip.frames.cells}
    finally:
        running.close()
        running.window.close()
        running.window.deleteLater()
    settings = load_settings(environment={})
    assert settings.data == data
    assert not is_first_start(settings)
    quiet = settings.model_copy(update={"sound": False})
    with at_work(qtbot, quiet, Staging(seed=9, megapixels=3.0, first_number=40)) as room:
        strip = room[0].shoot.strip.frames
        qtbot.waitUntil(lambda: {cell.capture_id for cell in strip.cells} == taken, timeout=LONG_MS)
        certificate = room[1].morning.in_force()
        assert certificate is not None, "measured on the first day, it holds until another is signed"


def test_an_unplugged_camera(qtbot: QtBot, tmp_path: Path) -> None:
    """It is said in words at once, a press brings nothing and breaks nothing, and plugged in again all goes on."""
    with at_work(qtbot, of(tmp_path / "data"), Staging(seed=4, megapixels=3.0, first_number=1)) as room:
        window, station = room
        assert press(qtbot, room) is Status.PASS
        station.ask_camera(lambda body: body.misfortune("unplugged")).result()  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: bool(window.shoot.live.accessibleDescription()), timeout=LONG_MS)
        said = window.shoot.live.accessibleDescription()
        assert "Traceback" not in said
        assert said.count(".") >= 2, said
        # Everything else works meanwhile.
        qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.catalogue.table.rows.rowCount() == 1, timeout=LONG_MS)
        qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: station.camera_ready, timeout=LONG_MS)
        qtbot.waitUntil(lambda: not window.shoot.live.accessibleDescription(), timeout=LONG_MS)
        qtbot.waitUntil(lambda: window.shoot.next.words == "Shoot the next specimen", timeout=LONG_MS)
        assert press(qtbot, room) is Status.PASS
        all_sent(qtbot, room, 2)


def test_a_network_outage(qtbot: QtBot, tmp_path: Path) -> None:
    """The store is gone in the middle: shooting goes on, Sync says so in words, and sending resumes by itself."""
    server = S3Server(tmp_path / "weed" / "server")
    server.start()
    try:
        know_key(server.endpoint)
        settings = of(tmp_path / "data", targets={"default": {"kind": "s3", "where": server.place("root")}})
        with at_work(qtbot, settings, Staging(seed=4, megapixels=3.0, first_number=1)) as room:
            window, station = room
            assert press(qtbot, room) is Status.PASS
            qtbot.waitUntil(lambda: station.counts()["delivered"] == 1, timeout=LONG_MS)
            server.kill()
            assert press(qtbot, room) is Status.PASS
            assert press(qtbot, room) is Status.PASS
            qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(lambda: "does not answer" in window.sync.sentence, timeout=LONG_MS)
            assert "Shooting goes on" in window.sync.sentence
            assert station.counts()["failed"] == 0
            server.start()
            all_sent(qtbot, room, 3)
    finally:
        server.kill()


def test_a_full_disk(qtbot: QtBot, tmp_path: Path, disk_for_hours: Path) -> None:
    """It is said what to do before anything is lost; once there is room, the next press goes on."""
    settings = of(disk_for_hours / "data", targets={"default": {"where": str(tmp_path / "repository")}})
    full = "Disk full: free space or change disk"
    with at_work(qtbot, settings, Staging(seed=4, megapixels=2.0, first_number=1)) as room:
        window, station = room
        assert press(qtbot, room) is Status.PASS
        qtbot.waitUntil(lambda: not station.busy, timeout=LONG_MS)
        ballast = fill(disk_for_hours)
        qtbot.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.shoot.next.words == full, timeout=LONG_MS)
        qtbot.wait(1500)
        assert len(window.shoot.strip.frames.cells) == 1, "nothing is shot that could not be kept"
        ballast.unlink()
        qtbot.waitUntil(lambda: window.shoot.next.words != full, timeout=LONG_MS)
        assert press(qtbot, room) is Status.PASS
        all_sent(qtbot, room, 2)


def test_a_crash_in_the_middle(qtbot: QtBot, tmp_path: Path) -> None:
    """What was safe when the program died is there when it is opened again, is judged, and goes all the way, once."""
    data, frames = tmp_path / "data", 4
    dying = Path(__file__).with_name("window_dying.py")
    died = subprocess.run(
        [sys.executable, str(dying), str(data), str(frames)], stdout=subprocess.PIPE, text=True, check=False
    )
    taken = died.stdout.split()
    assert died.returncode < 0
    assert len(taken) == frames
    with at_work(qtbot, of(data), Staging(seed=4, megapixels=3.0, first_number=21)) as room:
        window, station = room
        qtbot.waitUntil(lambda: len(window.shoot.strip.frames.cells) >= frames, timeout=LONG_MS)
        qtbot.waitUntil(lambda: not station.busy, timeout=LONG_MS)
        assert {cell.capture_id for cell in window.shoot.strip.frames.cells} == set(taken)
        qtbot.waitUntil(lambda: all(cell.status for cell in window.shoot.strip.frames.cells), timeout=LONG_MS)
        assert window.shoot.next.words == "Shoot the next specimen"
        assert press(qtbot, room) is Status.PASS
        all_sent(qtbot, room, frames + 1)

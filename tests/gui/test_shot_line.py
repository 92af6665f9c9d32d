"""The shot list in the window: drawn under the plate, gone through by keys and printed codes, closed and taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import FOR_PICTURES, MEGAPIXELS, Room, at_rest, keep_picture, shoot, station_with

from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.gui import keys
from vasculum.gui.app import application
from vasculum.gui.bridge import Bridge
from vasculum.gui.window import Window
from vasculum.model.record import RecordState
from vasculum.model.verdict import Status
from vasculum.settings import Settings, places

VIEWS = """
[[policy.views]]
name = "front"

[[policy.views]]
name = "back"
numbered = false

[[policy.views]]
name = "labels"
numbered = false
"""


@contextmanager
def window_with(qtbot: QtBot, data: Path, views: str) -> Iterator[Room]:
    """A window at a stand where the specimen stays until it is changed by hand."""
    application()
    profile = data.parent / "views.toml"
    text = (places.profiles() / "herbarium-sheet.toml").read_text(encoding="utf-8")
    profile.write_text(text + views, encoding="utf-8")
    bridge = Bridge()
    camera = SimulatedCamera(Staging(seed=4, megapixels=MEGAPIXELS, auto_next=False, first_number=1))
    station = station_with(camera, Settings(data=data, sound=False, profile=str(profile)), reads=FOR_PICTURES)
    station.listen(bridge.tell)
    window = Window(station, bridge, "dark")
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    with station:
        try:
            qtbot.waitUntil(lambda: window.shoot.live.image is not None, timeout=60_000)
            yield window, station
        finally:
            bridge.happened.disconnect(window.hear)


def test_three_views_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with window_with(qtbot, tmp_path / "data", VIEWS) as (window, station):
        line, upcoming = window.shoot.views, window.shoot.next
        assert line.isVisible()
        assert line.told == "front next, back to come, labels to come; view 1 of 3"
        shoot(qtbot, (window, station), Status.PASS)
        qtbot.waitUntil(lambda: line.told == "front taken, back next, labels to come; view 2 of 3")
        number = station.last().catalog_number  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: upcoming.words == f"Shoot the back of {number}")
        assert station.last().state is RecordState.JUDGED  # type: ignore[union-attr]
        keep_picture(window, "shoot-views")
        window.act("operator")
        at_rest(qtbot, 300)
        keep_picture(window, "shoot-views-operator")
        window.act("operator")
        qtbot.keyClick(window, Qt.Key.Key_B)
        qtbot.waitUntil(lambda: line.told == "front taken, back to come, labels next; view 3 of 3", timeout=10_000)
        back = keys.control_act("VASC:BACK")
        assert back is not None
        assert window.shoot.act(back)
        qtbot.waitUntil(lambda: line.told.startswith("front taken, back next"), timeout=10_000)
        shoot(qtbot, (window, station), Status.PASS)
        qtbot.waitUntil(lambda: line.told == "front taken, back taken, labels next; view 3 of 3", timeout=10_000)
        qtbot.keyClick(window, Qt.Key.Key_N)
        qtbot.waitUntil(lambda: upcoming.words == "Shoot the next specimen", timeout=10_000)
        assert {record.state for record in station.records()} == {RecordState.ACCEPTED}
        qtbot.keyClick(window, Qt.Key.Key_U)
        qtbot.waitUntil(lambda: upcoming.words == f"Shoot the labels of {number}", timeout=10_000)


def test_a_profile_without_a_list_shows_one_only_when_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    with window_with(qtbot, tmp_path / "data", "") as (window, station):
        line = window.shoot.views
        assert line.height() == 0
        assert window.shoot.act("next-view")
        qtbot.waitUntil(lambda: "No specimen was photographed yet" in window.shoot.next.note, timeout=10_000)
        shoot(qtbot, (window, station), Status.PASS)
        assert window.shoot.act("next-view")
        qtbot.waitUntil(lambda: line.told.startswith("back next") and line.height() > 0, timeout=10_000)

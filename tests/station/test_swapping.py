"""The swap trigger at the station: live pictures in, presses out."""

from collections.abc import Iterable
from datetime import UTC, datetime

import cv2
import numpy as np

from vasculum.benches.swap.sequences import Seen, Stage
from vasculum.model.capture import CameraInfo, Capture, FileRef
from vasculum.model.events import Captured, Event, Notice, PreviewFrame, SwapSeen
from vasculum.model.ids import new_capture_id
from vasculum.station.swapping import Swapping


def _show(swapping: Swapping, seen: Iterable[Seen], clock: list[float]) -> None:
    for one in seen:
        clock[0] = one.at
        _, jpeg = cv2.imencode(".jpg", cv2.resize(one.grey, None, fx=2, fy=2))
        swapping.hear(PreviewFrame(camera_id="c", jpeg=jpeg.tobytes()))
        swapping.turn()


def test_it_presses_once_for_a_swap_and_not_while_it_is_held(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    clock = [0.0]
    monkeypatch.setattr("vasculum.station.swapping.time.monotonic", lambda: clock[0])
    presses: list[int] = []
    shown: list[Event | Notice] = []
    swapping = Swapping(lambda: presses.append(1), shown.append, on=True)
    stage = Stage(np.random.default_rng(6), "herbarium-sheet", 1)
    _show(swapping, stage.still(1.0), clock)
    for part in (stage.take_away(), stage.lay(4), stage.still(1.5)):
        _show(swapping, part, clock)
    assert len(presses) == 1
    assert "shoot" in [seen.told for seen in shown if isinstance(seen, SwapSeen)]
    swapping.turn_on(False)
    for part in (stage.take_away(), stage.lay(7), stage.still(1.5)):
        _show(swapping, part, clock)
    assert len(presses) == 1


def test_a_picture_that_cannot_be_read_is_passed_over() -> None:
    swapping = Swapping(lambda: None, lambda _: None, on=True)
    swapping.hear(PreviewFrame(camera_id="c", jpeg=b"no picture"))
    assert swapping.turn() is False


def test_turned_on_again_it_forgets_a_press_that_brought_nothing(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    clock = [0.0]
    monkeypatch.setattr("vasculum.station.swapping.time.monotonic", lambda: clock[0])
    presses: list[int] = []
    swapping = Swapping(lambda: presses.append(1), lambda _: None, on=True)
    stage = Stage(np.random.default_rng(6), "herbarium-sheet", 1)
    for part in (stage.still(1.0), stage.take_away(), stage.lay(4), stage.still(1.5)):
        _show(swapping, part, clock)
    swapping.turn_on(True)
    _show(swapping, stage.still(1.0), clock)
    stage.thing = 7
    _show(swapping, stage.still(0.3), clock)
    file = FileRef("0" * 64, 1, "image/jpeg", "x.jpg")
    taken = Capture(new_capture_id(), datetime.now(UTC), "+00:00", CameraInfo("c", "m", "d"), (file,))
    swapping.hear(Captured(capture=taken))
    _show(swapping, stage.still(2.0), clock)
    assert len(presses) == 1

"""The swap trigger in the window: turned on by its key, said beside the live view, held by a printed code."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from window_room import open_window

from vasculum.gui import keys


def test_the_trigger_is_let_go_and_held(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "data", (), reads=False) as (window, station):
        assert station.swapping is not None
        assert not station.swapping.on
        assert window.shoot.act("swap-trigger")
        assert station.swapping.on
        qtbot.waitUntil(lambda: window.shoot.canvas.swap_words == "swap trigger on", timeout=20_000)
        held = keys.control_act("VASC:SWAP-OFF")
        assert held is not None
        assert window.shoot.act(held)
        assert not station.swapping.on
        assert window.shoot.canvas.swap_words == "swap trigger held"

"""The swap trigger on Shoot: what it sees, and the key that holds it."""

from collections.abc import Callable

from vasculum.gui.parts.canvas import Canvas
from vasculum.gui.translate import mark, tr
from vasculum.station import Station

_WORDS = {
    "unknown": mark("swap trigger waits for a still picture"),
    "same": mark("swap trigger on"),
    "moving": mark("moving"),
    "hands": mark("hands in the frame"),
    "empty": mark("stage empty"),
    "settling": mark("nearly still"),
    "shoot": mark("shot by itself"),
}


class SwapLine:
    """Says what the trigger sees beside the live view. Main thread."""

    def __init__(self, canvas: Canvas, station: Station) -> None:
        self._canvas, self._station = canvas, station
        self.acts: dict[str, Callable[[], None]] = {
            "swap-trigger": lambda: self._turn(not self._on),
            "swap-on": lambda: self._turn(True),
            "swap-off": lambda: self._turn(False),
        }

    def saw(self, told: str) -> None:
        """The trigger sees something else than before."""
        self._canvas.say_swap(tr(_WORDS[told]) if self._on else "")

    @property
    def _on(self) -> bool:
        return self._station.swapping is not None and self._station.swapping.on

    def _turn(self, on: bool) -> None:
        if self._station.swapping is None:
            self._canvas.say_swap(tr("no camera"))
            return
        self._station.swapping.turn_on(on)
        self._canvas.say_swap(tr(_WORDS["unknown"]) if on else tr("swap trigger held"))

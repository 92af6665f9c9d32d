"""What helps to see on Shoot's two pictures: boxes, clipping, the frame before, the magnifier, 1:1."""

from collections.abc import Callable

from vasculum.gui.ask import ask
from vasculum.gui.images.live import LiveFeed
from vasculum.gui.images.measuring import clipping_of
from vasculum.gui.panels.shoot_frames import Frames, Shown
from vasculum.gui.panels.shoot_swap import SwapLine
from vasculum.gui.parts.canvas import Canvas
from vasculum.gui.translate import tr
from vasculum.model.verdict import Stage, Status
from vasculum.station import Station

_ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


class Aids:
    """Turns the aids on and off; each is a key and a chip below its picture. Main thread."""

    def __init__(self, canvas: Canvas, frames: Frames, feed: LiveFeed, station: Station) -> None:
        self._canvas, self._live, self._frame = canvas, canvas.live, canvas.frame
        self._frames, self._feed = frames, feed
        self._clipping = False
        self._swap = SwapLine(canvas, station)
        self.saw_swap = self._swap.saw
        self.acts: dict[str, Callable[[], None]] = {
            "boxes": self._toggle_boxes,
            "clipping": self._toggle_clipping,
            "compare": lambda: self.compare(True),
            "one-to-one": self._frame.toggle_one_to_one,
            "live-large": canvas.swap,
            "magnify": self._magnify,
            "peaking": self._toggle_peaking,
            **self._swap.acts,
        }
        canvas.light("boxes", True)
        self._frame.zoomed.connect(self._zoomed)

    def move_glass(self, arrow: str) -> bool:
        """Moves the magnifier; False where none is up or the key is no arrow."""
        if arrow not in _ARROWS or not self._live.magnified:
            return False
        self._live.move_glass(*_ARROWS[arrow])
        return True

    def back(self) -> bool:
        """Takes the last aid away; False where there is none."""
        if self._live.magnified:
            self._magnify()
        elif not self._frame.fitted:
            self._frame.fit()
        else:
            return False
        return True

    def compare(self, on: bool) -> None:
        """The frame before in the place of this one, while the key is held."""
        shown, before = self._frames.shown, self._frames.before
        if shown is None or before is None or before.image is None or shown.image is None:
            return
        self._canvas.light("compare", on)
        one = before if on else shown
        self._frame.flicker(before.image if on else None)
        self._canvas.caption(one.number, tr("the frame before") if on else self._note(one))

    def renew(self, shown: Shown) -> None:
        """Caption and hatch of a frame of which more is known now."""
        self._canvas.caption(shown.number, self._note(shown))
        if self._clipping:
            self._lay_hatch()

    def _toggle_boxes(self) -> None:
        self._frame.boxes_shown = not self._frame.boxes_shown
        self._canvas.light("boxes", self._frame.boxes_shown)
        self._frame.viewport().update()

    def _toggle_clipping(self) -> None:
        self._clipping = not self._clipping
        self._feed.hatched = self._clipping
        self._canvas.light("clipping", self._clipping)
        self._lay_hatch()

    def _toggle_peaking(self) -> None:
        self._feed.peaking = not self._feed.peaking

    def _lay_hatch(self) -> None:
        image = self._frame.image
        if not self._clipping or image is None:
            self._frame.lay_over(None)
            return
        ask(
            self._canvas,
            lambda: clipping_of(image),
            lambda hatch: self._frame.lay_over(hatch if self._clipping else None),
        )

    def _magnify(self) -> None:
        self._live.magnify()
        self._canvas.light("magnify", self._live.magnified)

    def _zoomed(self) -> None:
        self._canvas.light("one-to-one", not self._frame.fitted)
        if self._frames.shown:
            self._canvas.caption(self._frames.shown.number, self._note(self._frames.shown))

    def _note(self, shown: Shown) -> str:
        wide, high = shown.full
        size = tr("{n} Mpx", n=f"{wide * high / 1e6:.0f}") if shown.analysis and wide else ""
        zoom = tr("fit", "zoom") if self._frame.fitted else f"{self._frame.scale_shown * 100:.0f} %"
        reading = shown.analysis is not None and shown.analysis.stage is not Stage.COMPLETE
        wants = reading and shown.verdict is not None and shown.verdict.status is not Status.RETAKE
        return " · ".join(filter(None, (size, zoom, tr("reading text") if wants else "")))

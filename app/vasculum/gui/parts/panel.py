"""What every panel can do, so that the window need not know them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vasculum.gui.keys import Key
from vasculum.gui.lettering import Run
from vasculum.gui.parts.top_bar import Fact
from vasculum.station import Overview


class Panel(QWidget):
    """One room of the window. All methods are called on the main thread and return at once."""

    title = ""
    icon = ""
    keys: tuple[Key, ...] = ()
    takes_pedal = False
    """Whether pedals and control barcodes act here while it is shown, instead of shooting."""

    teaches = False
    """Whether every key and scan is taken to be learnt now, and does nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    acted = Signal(str)
    """An act for the window: a panel to open, the key sheet."""
    headed = Signal()
    """Title line or facts changed."""

    def act(self, name: str) -> bool:
        """Does an act; False where it is none of this panel's."""
        return False

    def wants(self, key: str) -> bool:
        """Whether a key, by its name, does something here now."""
        return self.act_of(key) is not None

    def act_of(self, key: str) -> str | None:
        """The act of a key of this panel."""
        return next((one.act for one in self.keys if key in (one.key, one.pad)), None)

    def key_of(self, act: str, usual: str) -> str:
        """The key of an act of this panel as it is now; `usual` for an act of the window."""
        return next((one.key for one in self.keys if one.act == act), usual)

    def taught(self, key: str) -> None:
        """A key was pressed while the panel teaches."""

    def taught_scan(self, text: str, gap_ms: float) -> None:
        """A scan came while the panel teaches; `gap_ms` is the longest time between two of its signs."""

    def told(self, words: str) -> None:
        """A sentence from the window for whoever looks at this panel."""

    @property
    def place(self) -> object:
        """Where in the panel one is, for when the window dresses itself anew; only the panel itself understands it."""
        return None

    def go_to(self, place: object) -> None:
        """Back to such a place."""

    def let_go(self, name: str) -> None:
        """The key of a held act came up."""

    def hear(self, happened: object) -> None:
        """An event or a notice of the station."""

    def take(self, overview: Overview) -> None:
        """The shift at a glance, anew."""

    def scan(self, text: str) -> bool:
        """A scanned code that is no control code; False where this panel has no use for it."""
        return False

    def look(self) -> None:
        """The panel is shown now."""

    def heading(self) -> tuple[Run, ...]:
        """What stands beside the title in the top bar."""
        return ()

    def facts(self) -> tuple[Fact, ...]:
        """Facts of this panel alone, before the station's."""
        return ()

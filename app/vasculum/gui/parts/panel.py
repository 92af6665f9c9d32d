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

"""The exception lane of Shoot while it is open: keys answer its lit card, and the bar beside the next press says so."""

from vasculum.gui.panels.shoot_decisions import STEPS, Decisions
from vasculum.gui.panels.shoot_next import NextLine
from vasculum.gui.parts.lane import LaneColumn
from vasculum.station import Station


class OpenLane:
    """Open or shut. Main thread."""

    def __init__(self, station: Station, column: LaneColumn, line: NextLine, decisions: Decisions) -> None:
        self._station, self._column, self._line, self._decisions = station, column, line, decisions
        self.open = False
        column.lights.connect(self._tell)

    def turn(self, opened: bool) -> None:
        """Opens it at its first card, or shuts it."""
        if opened and not self.open:
            self._column.begin()
        self.open = opened
        self._tell()

    def wants(self, key: str) -> bool:
        """Whether a key that is none of Shoot's does something here now."""
        return self.open and (key in STEPS or key.isdigit() or key == "A")

    def act(self, name: str) -> bool:
        """Does an act about the lit card; False where it is shut, or where the act is about the last frame."""
        card = self._column.lit
        if not self.open:
            return False
        if name == "retake" and card is not None:
            self._station.retake(card.record.capture.id)
            self._line.pressed()
            return True
        return self._decisions.in_lane(name)

    def _tell(self) -> None:
        card = self._column.lit if self.open else None
        lit = (card.record.catalog_number or "") if card is not None else None
        if lit != self._line.lit:
            self._line.lit = lit
            self._line.renew()

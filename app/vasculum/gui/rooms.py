"""The rooms of the window, made together: one panel each, in the order of their keys."""

from collections.abc import Iterator
from dataclasses import dataclass

from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.panels.backlog import BacklogPanel
from vasculum.gui.panels.catalogue import CataloguePanel
from vasculum.gui.panels.morning import MorningPanel
from vasculum.gui.panels.profiles import ProfilesPanel
from vasculum.gui.panels.reports import ReportsPanel
from vasculum.gui.panels.review import ReviewPanel
from vasculum.gui.panels.shoot import ShootPanel
from vasculum.gui.panels.sync import SyncPanel
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.rail import Entry
from vasculum.gui.sound import Sounds
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.station import Station


@dataclass(frozen=True, slots=True)
class Room:
    """One panel with its name, and the key that opens it."""

    name: str
    panel: Panel
    key: str


class Rooms:
    """All of them, in a theme."""

    def __init__(self, station: Station, tokens: Tokens, sounds: Sounds, thumbnails: Thumbnails) -> None:
        self.shoot = ShootPanel(station, tokens, sounds)
        self.review = ReviewPanel(station, tokens, thumbnails)
        self.catalogue = CataloguePanel(station, tokens, thumbnails)
        self.morning = MorningPanel(station, tokens)
        self.reports = ReportsPanel(station, tokens)
        self.sync = SyncPanel(station, tokens)
        self.backlog = BacklogPanel(station, tokens)
        self.profiles = ProfilesPanel(station, tokens)
        panels: dict[str, Panel] = dict(vars(self))
        self.all = tuple(Room(name, panel, f"Ctrl+{place}") for place, (name, panel) in enumerate(panels.items(), 1))


def entries(found: tuple[Room, ...], light: bool) -> Iterator[Entry]:
    """The rail's: the rooms, and below them keys and theme."""
    for room in found:
        yield Entry(room.name, tr(room.panel.title), room.panel.icon, room.key)
    yield Entry("key-sheet", tr("Keys"), "keyboard", "?", below=True)
    word = tr("Dark", "theme") if light else tr("Light", "theme")
    yield Entry("theme", word, "sun-moon", "Ctrl+L", below=True)

"""The rooms of the window, made together: one panel each, in the order of their keys."""

from collections.abc import Iterator
from dataclasses import dataclass

from vasculum.gui.buttons import KeyButton
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.keymap import Keymap
from vasculum.gui.panels.backlog import BacklogPanel
from vasculum.gui.panels.catalogue import CataloguePanel
from vasculum.gui.panels.morning import MorningPanel
from vasculum.gui.panels.profiles import ProfilesPanel
from vasculum.gui.panels.reports import ReportsPanel
from vasculum.gui.panels.review import ReviewPanel
from vasculum.gui.panels.settings import SettingsPanel
from vasculum.gui.panels.shoot import ShootPanel
from vasculum.gui.panels.sync import SyncPanel
from vasculum.gui.panels.wizard import WizardPanel
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.rail import Entry
from vasculum.gui.sound import Sounds
from vasculum.gui.teaching import Ground
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.station import Station


@dataclass(frozen=True, slots=True)
class Room:
    """One panel with its name, and the key that opens it."""

    name: str
    panel: Panel
    key: str
    """Empty: it is opened by other rooms alone."""
    below: bool = False
    """At the foot of the rail."""


class Rooms:
    """All of them, in a theme."""

    def __init__(
        self, station: Station, tokens: Tokens, sounds: Sounds, thumbnails: Thumbnails, keymap: Keymap
    ) -> None:
        self.shoot = ShootPanel(station, tokens, sounds)
        self.review = ReviewPanel(station, tokens, thumbnails)
        self.catalogue = CataloguePanel(station, tokens, thumbnails)
        self.morning = MorningPanel(station, tokens)
        self.reports = ReportsPanel(station, tokens)
        self.sync = SyncPanel(station, tokens)
        self.backlog = BacklogPanel(station, tokens)
        self.profiles = ProfilesPanel(station, tokens)
        above = [Room(name, panel, f"Ctrl+{place}") for place, (name, panel) in enumerate(vars(self).items(), 1)]
        self.settings = SettingsPanel(station, tokens, sounds, self.ground)
        self.wizard = WizardPanel(station, tokens, sounds, self.ground)
        self.all = (*above, Room("settings", self.settings, "Ctrl+,", below=True), Room("wizard", self.wizard, ""))
        self._factory = {room.name: room.panel.keys for room in self.all}
        self._keymap = keymap
        for room in self.all:
            room.panel.keys = keymap.of(room.name, room.panel.keys)
            for button in room.panel.findChildren(KeyButton):
                usual = button.key
                if usual and room.panel.key_of(button.act, usual) != usual:
                    button.rekey(room.panel.key_of(button.act, usual))

    def ground(self) -> Ground:
        """The keys that there are now, against which a new one is held."""
        titles = {room.name: tr(room.panel.title) for room in self.all}
        return Ground(self._keymap, self._factory, titles, {room.key: room.name for room in self.all if room.key})


def entries(found: tuple[Room, ...], light: bool) -> Iterator[Entry]:
    """The rail's: the rooms, and below them keys and theme."""
    for room in found:
        if room.key and not room.below:
            yield Entry(room.name, tr(room.panel.title), room.panel.icon, room.key)
    yield Entry("key-sheet", tr("Keys"), "keyboard", "?", below=True)
    word = tr("Dark", "theme") if light else tr("Light", "theme")
    yield Entry("theme", word, "sun-moon", "Ctrl+L", below=True)
    for room in found:
        if room.below:
            yield Entry(room.name, tr(room.panel.title), room.panel.icon, room.key, below=True)

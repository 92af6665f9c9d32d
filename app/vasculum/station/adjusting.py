"""What a person adjusts at a running station: its settings, and what this machine has to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vasculum.cameras import find_all
from vasculum.model.capture import CameraInfo
from vasculum.settings import Settings, changed, waits_for_start
from vasculum.settings.changing import Value
from vasculum.station.health import SPECIMEN_BYTES, existing
from vasculum.station.holding import Holding
from vasculum.station.judging_again import JudgingAgain
from vasculum.station.keys import keep_target_key
from vasculum.station.shot_lists import ShotLists
from vasculum.station.swapping import Swapping
from vasculum.store import files, queries
from vasculum.sync import target_kinds


@dataclass(frozen=True, slots=True)
class Choices:
    """What the settings can be on this machine."""

    cameras: tuple[CameraInfo, ...]
    profiles: Mapping[str, str]
    """Each by its name, with its title."""
    target_kinds: Mapping[str, tuple[str, ...]]
    """Each with the parts of the key that it asks for."""


class Adjusting(Holding):
    """The part of a `Station` by which it is adjusted. All of it reads or writes files: not for the main thread."""

    wanted: Settings
    """The settings as they are written now; `settings` are those that the station was started with, but for what
    holds at once. Given by `build_station`."""

    shot_lists: ShotLists
    """Which view the next frame is. Given by `build_station`."""

    swapping: Swapping | None = None
    """Presses by itself when the object was swapped; None without a camera. Given by `build_station`."""

    again: JudgingAgain
    """Judges frames again, shown before it is kept. Given by `build_station`."""

    def change_settings(self, changes: Mapping[str, Value]) -> tuple[str, ...]:
        """Writes settings; gives the names of all that hold only from the next start on. Raises as
        `vasculum.settings.changed`."""
        self.wanted = changed(self.wanted, changes)
        waits = waits_for_start(self.settings, self.wanted)
        held = {name: getattr(self.settings, name) for name in waits}
        now = self.wanted.model_copy(update=held)
        now.keep(self.wanted.file, self.wanted.locked_by)
        self.settings = now
        self.rules.admit(now.trainee, now.operators)
        if self.swapping is not None and "swap_trigger" in changes:
            self.swapping.turn_on(now.swap_trigger)
        return waits

    def keep_target_key(self, target: str, parts: tuple[str, ...]) -> str:
        """Keeps the key of a target in the keyring, and says where. Raises `BadUsage`, `BadSettings`."""
        return keep_target_key(self.wanted, target, parts)

    def choices(self) -> Choices:
        """Asks the buses; may take seconds."""
        return Choices(
            find_all(), self.profiles.titles(), {name: kind.asks for name, kind in sorted(target_kinds().items())}
        )

    def room_at(self, folder: Path) -> int:
        """How many specimens fit on the disk of a folder, which need not be there yet: with derivative and package."""
        size = queries.mean_size(self.reading) or SPECIMEN_BYTES
        return int(files.free_bytes(existing(folder)) / (2 * size))

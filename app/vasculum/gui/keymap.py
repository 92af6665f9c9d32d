"""The keys as this station has them: the factory's, with those that were taught by pressing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from vasculum.gui.keys import EVERYWHERE, SHOOT, Key

KeyOf = Callable[[str, str], str]
"""The key of an act of a room as it is now, given the factory's: `Panel.key_of`."""
EVERY_ROOM = "everywhere"
"""The name of what acts in all rooms."""
PAD = "pad"
"""The name under which the number pad's keys are taught; they do acts of Shoot."""
PAD_KEY = "Num+"
SHOOTING = "shoot"
PEDAL_ACTS = ("press", "retake", "keep", "flag", "undo", "lane")
"""What a pedal may do."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """Taught keys by `room.act`, and the acts of the keys that pedals send."""

    taught: Mapping[str, str]
    pedals: Mapping[str, str]

    def of(self, room: str, factory: tuple[Key, ...]) -> tuple[Key, ...]:
        """The keys of a room; of Shoot those of the number pad too."""
        pads = self.taught if room == SHOOTING else {}
        return tuple(
            replace(
                one,
                key=self.taught.get(f"{room}.{one.act}", one.key),
                pad=pads.get(f"{PAD}.{one.act}", one.pad),
            )
            for one in factory
        )

    @property
    def everywhere(self) -> tuple[Key, ...]:
        """The keys that act in all rooms."""
        return self.of(EVERY_ROOM, EVERYWHERE)

    def pedals_of(self, act: str) -> tuple[str, ...]:
        """The keys of the pedals that do an act."""
        return tuple(key for key, does in self.pedals.items() if does == act)


@dataclass(frozen=True, slots=True)
class Taken:
    """Who has a key already."""

    room: str
    key: Key


def clash(
    rooms: Mapping[str, tuple[Key, ...]], room: str, act: str, key: str, opening: Mapping[str, str]
) -> Taken | None:
    """What else the key does where the act of a room would get it; None where it is free.

    `rooms` are the keys of every room, those of everywhere under their own name; `opening` the keys that open rooms.
    A pedal acts in all rooms, and so does what acts everywhere: their key must be free in each of them.
    """
    if key in opening:
        return Taken(EVERY_ROOM, Key(opening[key], key, opening[key]))
    seen = rooms if room == EVERY_ROOM else {name: rooms[name] for name in (EVERY_ROOM, room) if name in rooms}
    for name, keys in seen.items():
        for one in keys:
            if key in (one.key, one.pad) and (name, one.act) != (room, act):
                return Taken(name, one)
    return None


def words_of(act: str) -> str:
    """What an act of Shoot does, as the key sheet says it."""
    return next(one.words for one in SHOOT if one.act == act)

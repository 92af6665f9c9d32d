"""Keys, pedals and scanners are taught by pressing them: what a press means for a lesson, in settings and in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vasculum.gui.keymap import EVERY_ROOM, PAD, PAD_KEY, SHOOTING, Keymap, clash, words_of
from vasculum.gui.keys import EVERYWHERE, Key
from vasculum.gui.translate import key_words, tr
from vasculum.settings.changing import Value

SLOWEST_MS = 90
"""While a scanner is taught signs may come so slowly; a hand is slower."""
_LEAST_MS, _ROOM = 35, 1.5


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be pressed: a `key` for an act of a room, a `pedal` for an act of Shoot, or a `scanner`."""

    kind: str
    room: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of it: settings to write, and what to say; a fault leaves the lesson open."""

    words: str
    changes: dict[str, Value] = field(default_factory=dict)
    fault: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """The keys there are, against which a new one is held."""

    keymap: Keymap
    factory: Mapping[str, tuple[Key, ...]]
    """Of every room by its name, as they were delivered."""
    titles: Mapping[str, str]
    """The rooms' names in words."""
    opening: Mapping[str, str]
    """Key -> the room that it opens."""

    @property
    def rooms(self) -> dict[str, tuple[Key, ...]]:
        """The keys of every room as they are now, those of everywhere under their own name."""
        now = {room: self.keymap.of(room, keys) for room, keys in self.factory.items()}
        return {EVERY_ROOM: self.keymap.everywhere} | now


def heard_key(lesson: Lesson, key: str, ground: Ground) -> Heard:
    """A key was pressed while a key or a pedal is taught."""
    if lesson.room == PAD and not key.startswith(PAD_KEY):
        return Heard(
            tr("{key} is no key of the number pad. Press one of those; Esc lets it be.", key=key_words(key)), fault=True
        )
    room = EVERY_ROOM if lesson.kind == "pedal" else SHOOTING if lesson.room == PAD else lesson.room
    rooms, pedals = ground.rooms, dict(ground.keymap.pedals)
    taken = clash(rooms, room, lesson.act, key, ground.opening)
    if taken is not None:
        place = ground.titles.get(taken.room, tr("everywhere"))
        does = ground.titles.get(taken.key.words) or tr(taken.key.words)
        return Heard(
            tr("{key} is taken in {room}: {does}. Press another; Esc lets it be.", key=key, room=place, does=does),
            fault=True,
        )
    if lesson.kind == "pedal":
        words = tr("Heard {key}. {does}.", key=key, does=_sentence(words_of(lesson.act)))
        return Heard(words, {"pedals": pedals | {key: lesson.act}})
    if key in pedals:
        return Heard(
            tr("{key} is a pedal: {does}. Press another; Esc lets it be.", key=key, does=tr(words_of(pedals[key]))),
            fault=True,
        )
    factory = EVERYWHERE if lesson.room == EVERY_ROOM else ground.factory[room]
    one = next(one for one in factory if one.act == lesson.act)
    taught = {name: value for name, value in ground.keymap.taught.items() if name != f"{lesson.room}.{lesson.act}"}
    if key != (one.pad if lesson.room == PAD else one.key):
        taught[f"{lesson.room}.{lesson.act}"] = key
    return Heard(tr("Heard {key}. {does}.", key=key, does=_sentence(one.words)), {"keys": taught})


def heard_scan(text: str, gap_ms: float) -> Heard:
    """A scan was heard while a scanner is taught: its pace is taken, with room, and never below the usual one."""
    pace = min(max(round(gap_ms * _ROOM), _LEAST_MS), SLOWEST_MS)
    words = tr(
        "Heard {text}. The scanner is known by its pace: {ms} ms a sign.", text=ascii(text)[1:-1], ms=round(gap_ms)
    )
    return Heard(words, {"scanner_ms": pace})


def _sentence(words: str) -> str:
    told = tr(words)
    return told[:1].upper() + told[1:]

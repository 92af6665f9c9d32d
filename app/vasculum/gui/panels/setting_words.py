"""The rows of each section of Settings: which settings, how they are called, what they may be."""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit

from vasculum.gui.keymap import PAD, PAD_KEY, PEDAL_ACTS, SHOOTING, words_of
from vasculum.gui.parts.choice_row import ChoiceRow
from vasculum.gui.parts.key_row import KeyRow
from vasculum.gui.parts.value_rows import ActRow, NumberRow, TextRow, ValueRow
from vasculum.gui.sentences import said
from vasculum.gui.teaching import Ground
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import LANGUAGES, mark, thousands, tr
from vasculum.gui.words import tilde
from vasculum.model.providers import PROVIDERS
from vasculum.settings import Settings
from vasculum.station import Choices

SECTIONS = {
    "window": (mark("Window"), "globe"),
    "sound": (mark("Sounds"), "volume-2"),
    "keys": (mark("Keys"), "keyboard"),
    "pedal": (mark("Pedal and scanner"), "footprints"),
    "camera": (mark("Camera"), "camera"),
    "picture": (mark("Monitor"), "monitor"),
    "disks": (mark("Disks"), "hard-drive"),
    "targets": (mark("Targets"), "server"),
    "people": (mark("People"), "users"),
    "station": (mark("Station"), "settings"),
}
"""Each section's word and icon, in their order."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that the rows show."""

    tokens: Tokens
    settings: Settings
    ground: Ground
    choices: Choices | None
    outputs: tuple[str, ...]
    monitor: str
    rooms_left: dict[str, int]
    """Folder -> specimens that its disk still holds."""

    def locked(self, name: str) -> str:
        """The word for a value that only IT changes."""
        return tr("Locked by IT") if name.partition(".")[0] in self.settings.locked else ""


def rows_of(section: str, seen: Seen) -> tuple[ValueRow, ...]:
    """The rows of a section with their values."""
    made = {
        "window": _window,
        "sound": _sound,
        "keys": _keys,
        "pedal": _pedal,
        "camera": _camera,
        "picture": _picture,
        "disks": _disks,
        "targets": _targets,
        "people": _people,
        "station": _station,
    }
    return tuple(made[section](seen))


def _choice(
    seen: Seen, key: str, name: str, choices: list[tuple[object, str]], now: object, note: str = ""
) -> ChoiceRow:
    row = ChoiceRow(seen.tokens, key, name, choices, note, seen.locked(key))
    row.show_choice(now)
    return row


def _flag(seen: Seen, key: str, name: str, now: bool, note: str = "") -> ChoiceRow:
    return _choice(seen, key, name, [(True, tr("Yes")), (False, tr("No"))], now, note)


def _text(seen: Seen, key: str, name: str, now: str, note: str = "") -> TextRow:
    row = TextRow(seen.tokens, key, name, note, seen.locked(key))
    row.show_text(now)
    return row


def _count(seen: Seen, key: str, name: str, now: int, low: int, high: int, note: str = "") -> NumberRow:
    row = NumberRow(seen.tokens, key, name, note, seen.locked(key), whole=True)
    row.show_number(now, low, high, 1)
    return row


def _act(seen: Seen, key: str, name: str, words: str, note: str = "", locked: str = "") -> ActRow:
    return ActRow(seen.tokens, f"act:{key}", name, words, note, locked)


def _window(seen: Seen) -> Iterator[ValueRow]:
    now = seen.settings
    languages: list[tuple[object, str]] = [("", tr("The system's")), *LANGUAGES.items()]
    yield _choice(seen, "language", tr("Language"), languages, now.language)
    themes: list[tuple[object, str]] = [("dark", tr("Dark", "theme")), ("light", tr("Light", "theme"))]
    yield _choice(seen, "theme", tr("Theme"), themes, seen.tokens.theme)
    scales: list[tuple[object, str]] = [(percent, f"{percent} %") for percent in (100, 125, 150, 175, 200)]
    yield _choice(seen, "scale", tr("Scale"), scales, now.scale, tr("From the next start of the program on."))
    note = tr("The stricter limits of the profile for everybody, and one more line: what to look at.")
    yield _flag(seen, "trainee", tr("Trainee mode"), now.trainee, note)
    yield _act(seen, "wizard", tr("First start"), tr("Go through it again"), tr("Seven steps; what is set stays."))


def _sound(seen: Seen) -> Iterator[ValueRow]:
    now = seen.settings
    yield _flag(seen, "sound", tr("Sounds"), now.sound)
    yield _count(seen, "volume", tr("Volume"), now.volume, 0, 10)
    yield _flag(seen, "pass_silent", tr("A pass makes no sound"), now.pass_silent)
    devices: list[tuple[object, str]] = [("", tr("The system's")), *((one, one) for one in seen.outputs)]
    note = tr("This machine has no output for sound.") if now.sound and not seen.outputs else ""
    yield _choice(seen, "sound_output", tr("Output"), devices, now.sound_output, note)
    yield _act(seen, "sounds", tr("Hear them"), tr("Pass, review, retake"))


def _keys(seen: Seen) -> Iterator[ValueRow]:
    locked = seen.locked("keys")
    for room, keys in seen.ground.rooms.items():
        place = seen.ground.titles.get(room, tr("Everywhere"))
        for one in keys:
            words = f"{place}: {tr(one.words)}"
            yield KeyRow(seen.tokens, f"key:{room}.{one.act}", words, one.key, tr("Change"), locked)
    for one in seen.ground.rooms.get(SHOOTING, ()):
        if one.pad:
            words = f"{tr('Number pad')}: {tr(one.words)}"
            cap = one.pad.removeprefix(PAD_KEY)
            yield KeyRow(seen.tokens, f"key:{PAD}.{one.act}", words, cap, tr("Change"), locked)
    yield _act(seen, "factory-keys", tr("All keys"), tr("As they were delivered"), locked=locked)


def _pedal(seen: Seen) -> Iterator[ValueRow]:
    locked = seen.locked("pedals")
    for act in PEDAL_ACTS:
        caps = " ".join(seen.ground.keymap.pedals_of(act)) or "\u2013"
        yield KeyRow(seen.tokens, f"pedal:{act}", _capital(tr(words_of(act))), caps, tr("Teach"), locked)
    yield _act(seen, "factory-pedals", tr("All pedals"), tr("As they were delivered"), locked=locked)
    pace = tr("Signs within {ms} ms of each other are a scan.", ms=seen.settings.scanner_ms)
    yield _act(seen, "scanner", tr("Scanner"), tr("Teach it by a scan"), pace, seen.locked("scanner_ms"))


def _camera(seen: Seen) -> Iterator[ValueRow]:
    now, here = seen.settings, seen.choices.cameras if seen.choices else ()
    cameras: list[tuple[object, str]] = [
        (now.camera if now.camera in (one.id, one.serial) else one.serial or one.id, one.model) for one in here
    ]
    known = {value for value, _ in cameras}
    if now.camera not in known:
        cameras.append((now.camera, now.camera))
    told = " ".join(sentence for one in here for sentence in one.advice)
    looking = "" if seen.choices else tr("Looking for cameras")
    yield _choice(seen, "camera", tr("Camera"), cameras, now.camera, told or looking)
    yield _text(
        seen,
        "camera",
        tr("Or by its id or serial number"),
        now.camera,
        tr("folder:DIR takes the pictures of a folder."),
    )
    for role in sorted({"top", "side", "label", *now.roles}):
        yield _text(
            seen, f"roles.{role}", tr("Body for {role}", role=role), now.roles.get(role, ""), tr("Its serial number.")
        )
    yield _act(seen, "cameras", tr("Cameras here"), tr("Look again"))


def _picture(seen: Seen) -> Iterator[ValueRow]:
    note = tr("An ICC file. Empty: the system's where it gives one, else sRGB is assumed.")
    yield _text(seen, "monitor_profile", tr("Profile of the monitor"), seen.settings.monitor_profile, note)
    yield _act(seen, "monitor", tr("In force: {name}", name=seen.monitor), tr("Look again"))


def _disks(seen: Seen) -> Iterator[ValueRow]:
    now = seen.settings
    left = seen.rooms_left.get(str(now.data))
    note = tr("Room for {n} more specimens.", n=thousands(left)) if left is not None else ""
    yield _text(seen, "data", tr("Data folder"), tilde(now.data), note)
    copies = tr("At so many targets a picture must be before the one here may go.")
    yield _count(seen, "copies", tr("Copies"), now.copies, 1, 9, copies)


def _targets(seen: Seen) -> Iterator[ValueRow]:
    kinds: list[tuple[object, str]] = [(kind, kind) for kind in (seen.choices.target_kinds if seen.choices else ())]
    for name, target in seen.settings.targets.items():
        yield _choice(seen, f"targets.{name}.kind", tr("{name}: kind", name=name), kinds, target.kind)
        where = tr("A folder or an address; empty: `repository` in the data folder.")
        left = seen.rooms_left.get(target.where)
        room = tr("Room for {n} more specimens.", n=thousands(left)) if left is not None else ""
        yield _text(
            seen, f"targets.{name}.where", tr("{name}: place", name=name), target.where, f"{where} {room}".strip()
        )
        public = tr("Where readers reach it on the web, for exports.")
        yield _text(seen, f"targets.{name}.public", tr("{name}: public address", name=name), target.public, public)
        asks = seen.choices.target_kinds.get(target.kind, ()) if seen.choices else ()
        if asks:
            parts = said(", ".join(asks))
            note = tr(
                "{parts}, with spaces between. Kept in the keyring, not in the settings, and not shown again.",
                parts=parts,
            )
            row = _text(seen, f"secret.{name}", tr("{name}: key", name=name), "", note)
            row.field.setEchoMode(QLineEdit.EchoMode.Password)
            yield row
    yield _text(seen, "new-target", tr("A further target"), "", tr("Its name, then Enter."))


def _people(seen: Seen) -> Iterator[ValueRow]:
    for one in seen.settings.operators:
        name = one.pseudonym
        yield _text(
            seen, f"operators.{name}.name", tr("{person}: name", person=name), one.name, tr("Stays in this file.")
        )
        badge = tr("A key or a badge scan chooses this person.")
        yield _text(seen, f"operators.{name}.key", tr("{person}: badge", person=name), one.key, badge)
        yield _text(seen, f"operators.{name}.orcid", tr("{person}: ORCID", person=name), one.orcid)
        yield _flag(seen, f"operators.{name}.trainee", tr("{person}: trainee", person=name), one.trainee)
    note = tr("A pseudonym, then Enter: letters, digits, - and _. Journal and packages know nothing else.")
    yield _text(seen, "new-person", tr("A further person"), "", note)


def _station(seen: Seen) -> Iterator[ValueRow]:
    now = seen.settings
    yield _text(seen, "station", tr("Name of this station"), now.station)
    titles = dict(seen.choices.profiles) if seen.choices else {now.profile: now.profile}
    shared = Counter(titles.values())
    profiles: list[tuple[object, str]] = [
        (name, said(title) if shared[title] == 1 else f"{said(title)}, {name}") for name, title in titles.items()
    ]
    yield _choice(seen, "profile", tr("Profile"), profiles, now.profile)
    providers: list[tuple[object, str]] = [("auto", tr("What is there"))]
    for each in PROVIDERS:
        if sys.platform in each.systems or each.name == now.provider:
            providers.append((each.name, each.title if each.seen else tr("{name}, untested", name=each.title)))
    yield _choice(seen, "provider", tr("Models run on"), providers, now.provider)
    yield _count(seen, "threads", tr("Threads of the analysis"), now.threads, 1, 16)
    yield _text(seen, "time_server", tr("Time server"), now.time_server, tr("Empty: nobody is asked."))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

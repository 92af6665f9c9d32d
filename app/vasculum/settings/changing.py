"""Changes values in `station.toml`: comments and order stay, what would not be taken is not written, locks hold."""

from collections.abc import Mapping
from typing import Any

import tomlkit

from vasculum.model.errors import BadSettings, DataFolderError
from vasculum.settings.settings import Settings, checked, read_file
from vasculum.settings.writing import write_whole

Value = str | int | float | bool | list[str] | dict[str, str] | None
_AT_NEXT_START = frozenset(
    ("station", "data", "profile", "camera", "roles", "provider", "threads", "limits", "targets", "signing", "scale")
)


def changed(settings: Settings, changes: Mapping[str, Value]) -> Settings:
    """Writes values into the settings' file and gives the settings with them; None takes a value out.

    Keys are those of the file: `volume`, `targets.default.where`, `operators.op-1.trainee` (the person of that
    pseudonym, made where there is none; `operators.op-1` with None takes the person out). Raises `BadSettings` for
    what the settings do not take or what is locked, `DataFolderError` where the file cannot be written.
    """
    path = settings.file
    document = tomlkit.parse(read_file(path)[0] if path.is_file() else "")
    for key, value in changes.items():
        name = key.partition(".")[0]
        if name in settings.locked:
            raise BadSettings(f"`{name}` is locked by IT.", f"Ask whoever keeps {settings.locked_by or path}.")
        _put(document, key.split("."), value)
    text = tomlkit.dumps(document)
    taken = checked(path, text, tomlkit.parse(text).unwrap())
    try:
        write_whole(path, text)
    except OSError as fault:
        raise DataFolderError(
            f"{path} cannot be written: {fault.strerror}.", "Check the folder, then try again."
        ) from fault
    names = {key.partition(".")[0] for key in changes}
    made = settings.model_copy(update={name: getattr(taken, name) for name in names})
    made.keep(path, settings.locked_by)
    return made


def value_at(settings: Settings, key: str) -> Value:
    """What a key of `changed` stands at; None for what is not there."""
    name, *rest = key.split(".")
    held: Any = settings.model_dump(mode="json").get(name)
    if name == "operators" and rest:
        held = next((person for person in held if person["pseudonym"] == rest.pop(0)), None) if held else None
    for part in rest:
        held = held.get(part) if isinstance(held, dict) else None
    found: Value = held
    return found


def waits_for_start(before: Settings, after: Settings) -> tuple[str, ...]:
    """The settings that differ and hold only when the station is started again."""
    return tuple(sorted(name for name in _AT_NEXT_START if getattr(before, name) != getattr(after, name)))


def _put(table: Any, names: list[str], value: Value) -> None:
    if names[0] == "operators" and len(names) > 1:
        _put_person(table, names[1], names[2:], value)
        return
    if len(names) == 1:
        if value is None:
            table.pop(names[0], None)
        else:
            table[names[0]] = value
        return
    if names[0] not in table:
        table[names[0]] = tomlkit.table()
    _put(table[names[0]], names[1:], value)


def _put_person(table: Any, pseudonym: str, names: list[str], value: Value) -> None:
    if "operators" not in table:
        table["operators"] = tomlkit.aot()
    people = table["operators"]
    place = next((at for at, person in enumerate(people) if person.get("pseudonym") == pseudonym), None)
    if not names:
        if place is not None:
            people.pop(place)
        return
    if place is None:
        person = tomlkit.table()
        person["pseudonym"] = pseudonym
        people.append(person)
        place = len(people) - 1
    _put(people[place], names, value)

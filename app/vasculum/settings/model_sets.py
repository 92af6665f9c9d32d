"""Sets of models beside those that travel with the program: side by side in the data folder, one of them in use."""

import json
import os
import re
from pathlib import Path

from vasculum.model.errors import BadSettings
from vasculum.settings import places

FOLDER = "model-sets"
BUILT_IN = "built-in"
"""The set that travels with the program; it is always there."""
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,60}")
_IN_USE = "in-use.json"


def models_in_use(data: Path) -> Path:
    """The folder of the set in use. Raises `BadSettings` where it is chosen and gone."""
    return set_folder(data, history(data)[-1])


def set_folder(data: Path, name: str) -> Path:
    """Where a set lies."""
    if name == BUILT_IN:
        return places.models()
    folder = data / FOLDER / name
    if not NAME.fullmatch(name) or not folder.is_dir():
        raise BadSettings(
            f"The set of models `{name}` is not in {data / FOLDER}.",
            "Install it again, or go back with `vasculum models rollback`.",
        )
    return folder


def installed(data: Path) -> tuple[str, ...]:
    """The sets that are there, the built-in one first."""
    place = data / FOLDER
    if not place.is_dir():
        return (BUILT_IN,)
    found = sorted(each.name for each in place.iterdir() if each.is_dir() and NAME.fullmatch(each.name))
    return (BUILT_IN, *found)


def history(data: Path) -> tuple[str, ...]:
    """The sets that were in use one after the other, the one in use last."""
    path = data / FOLDER / _IN_USE
    try:
        names = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return (BUILT_IN,)
    except (OSError, ValueError) as fault:
        raise BadSettings(
            f"{path} cannot be read: {fault}.", "Remove it: the built-in models are used then."
        ) from fault
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise BadSettings(f"{path} is no list of names.", "Remove it: the built-in models are used then.")
    return (BUILT_IN, *names)


def choose(data: Path, name: str) -> None:
    """That set is in use from the next start on."""
    before = history(data)
    if before[-1] != name:
        _keep(data, (*before[1:], name))


def roll_back(data: Path) -> str:
    """The set that was in use before is again; its name. Raises `BadSettings` where there was none."""
    before = history(data)
    if len(before) == 1:
        raise BadSettings("The built-in models are in use; there is nothing to go back to.")
    _keep(data, before[1:-1])
    return before[-2]


def _keep(data: Path, names: tuple[str, ...]) -> None:
    place = data / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    part = place / f".{_IN_USE}"
    with part.open("w", encoding="utf-8") as file:
        json.dump(list(names), file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(place / _IN_USE)

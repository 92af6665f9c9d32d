"""A profile's values, each with a key of its own, and the file's text with some of them changed.

Keys are `profile.title`, `collection.licence`, `steps.text.languages`, `roles.catalogNumber.pattern`,
`policy.duplicates` and `limits.sharpness.at_least`. Comments and order of the file stay.
"""

import dataclasses
import typing
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT
from tomlkit.items import Table as TomlTable

from vasculum.model.errors import BadSettings
from vasculum.model.policy import CodeRole, Collection, Limit, Policy
from vasculum.pipeline.profile import Profile
from vasculum.pipeline.profile_file import read_profile

Plain = str | int | float | bool
_LISTED = {"limits": "check", "roles": "role", "steps": "name"}
"""Kinds of rows, and the field that names a row."""
_HEAD = ("title", "file_name", "step_seconds")


@dataclasses.dataclass(frozen=True, slots=True)
class Value:
    """One value of a profile that a person may change."""

    key: str
    value: Plain | None
    """None where a bound is not set."""
    kind: str
    """`number`, `count`, `flag`, `choice` or `text`."""
    choices: tuple[str, ...] = ()

    @property
    def section(self) -> str:
        """What it belongs to: a check's name, else `object`, `code` or `cover`."""
        kind, _, rest = self.key.partition(".")
        if kind == "limits":
            return rest.rpartition(".")[0]
        if kind in ("profile", "collection"):
            return "object"
        return "cover" if rest.startswith("cover") else "code"

    @property
    def field(self) -> str:
        """The last word of the key."""
        return self.key.rpartition(".")[2]


def values_of(profile: Profile) -> Iterator[Value]:
    """Every value that the window offers, in the order of its sections; steps' parameters are changed by their key."""
    for name in _HEAD:
        yield _value(f"profile.{name}", getattr(profile, name), type(getattr(profile, name)))
    yield from _of(Collection, profile.collection, "collection")
    for role in profile.policy.roles:
        yield from _of(CodeRole, role, f"roles.{role.role}", skip=("role", "symbologies"))
    yield from _of(Policy, profile.policy, "policy", skip=("limits", "roles", "required_steps"))
    for limit in profile.policy.limits:
        yield from _of(Limit, limit, f"limits.{limit.check}", skip=("check",))


def edited(text: str, changes: Mapping[str, Plain | None], path: Path) -> str:
    """The profile's text with these values; None takes a value out. Raises `BadSettings` for an unknown key, and as
    `read_profile` for a value that cannot be taken."""
    document = tomlkit.parse(text)
    for key, value in changes.items():
        table, name = _place(document, key)
        if value is None:
            table.pop(name, None)
        else:
            table[name] = value
    changed = tomlkit.dumps(document)
    read_profile(changed.encode(), path)
    return changed


def _place(document: tomlkit.TOMLDocument, key: str) -> tuple[Any, str]:
    """The table that holds a key's value, and its name there."""
    kind, *names = key.split(".")
    if kind in _LISTED and len(names) == 2:
        outer: Any = document if kind == "steps" else document.get("policy", {})
        rows = outer.get(kind, ())
        found = [row for row in rows if row.get(_LISTED[kind]) == names[0]]
        if found:
            return found[0], names[1]
        known = ", ".join(row.get(_LISTED[kind], "") for row in rows)
        raise BadSettings(f"The profile has no {kind} `{names[0]}`.", f"There are: {known}.")
    if kind in ("profile", "collection", "policy", "camera") and len(names) == 1:
        if kind not in document:
            document[kind] = tomlkit.table()
        return _before_rows(document, kind, names[0]), names[0]
    raise BadSettings(
        f"`{key}` is no value of a profile.", "Write it as limits.sharpness.at_least or policy.duplicates."
    )


def _before_rows(document: tomlkit.TOMLDocument, kind: str, name: str) -> Any:
    """The table, with room for a new value before its rows: behind `[[policy.limits]]` it would be a limit's."""
    table: Any = document[kind]
    rows = [key for key, item in table.items() if isinstance(item, AoT | TomlTable)]
    if name not in table and rows:
        kept = {key: table.pop(key) for key in rows}
        table.add(name, "")
        for key, item in kept.items():
            table.add(key, item)
    return table


def _of(kind: type, held: object, prefix: str, skip: tuple[str, ...] = ()) -> Iterator[Value]:
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        if field.name not in skip:
            yield _value(f"{prefix}.{field.name}", getattr(held, field.name), hints[field.name])


def _value(key: str, value: Any, hint: Any) -> Value:
    kinds = [part for part in typing.get_args(hint) if part is not type(None)] or [hint]
    kind = kinds[0]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return Value(key, str(value.value), "choice", tuple(str(member.value) for member in kind))
    words = {float: "number", int: "count", bool: "flag"}
    return Value(key, value, words.get(kind, "text"))

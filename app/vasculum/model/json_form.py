"""The JSON form of the frozen dataclasses, there and back, by their annotations; one rule for all of them."""

import dataclasses
import enum
import types
import typing
from datetime import date, datetime
from functools import cache
from typing import Any

from vasculum.model.findings import KINDS, Finding

T = typing.TypeVar("T")


def to_plain(value: Any) -> Any:
    """A value made of dict, list, str, int, float, bool and None. Findings carry their `kind`; times are ISO 8601."""
    if isinstance(value, enum.Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        plain = {field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {"kind": value.kind, **plain} if isinstance(value, Finding) else plain
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [to_plain(item) for item in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"no JSON form for {type(value).__name__}")


def from_plain(kind: type[T], plain: Any) -> T:
    """The dataclass of that type from its plain form; keys it does not know are left aside (a newer writer's)."""
    return typing.cast(T, _read(kind, plain))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(hint: Any, plain: Any) -> Any:
    origin = typing.get_origin(hint)
    if hint is Any:
        return plain
    if isinstance(hint, typing.NewType):
        return _read(hint.__supertype__, plain)
    if origin in (types.UnionType, typing.Union):
        if plain is None:
            return None
        return _read(next(part for part in typing.get_args(hint) if part is not type(None)), plain)
    if origin is tuple:
        parts = typing.get_args(hint)
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(_read(parts[0], item) for item in plain)
        return tuple(_read(part, item) for part, item in zip(parts, plain, strict=True))
    if origin is list:
        return [_read(typing.get_args(hint)[0], item) for item in plain]
    if origin is dict:
        return {key: _read(typing.get_args(hint)[1], item) for key, item in plain.items()}
    if isinstance(hint, type) and issubclass(hint, Finding):
        hint = KINDS.get(plain["kind"], Finding)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        hints = _hints(hint)
        known = {field.name for field in dataclasses.fields(hint) if field.init}
        return hint(**{name: _read(hints[name], item) for name, item in plain.items() if name in known})
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint(plain)
    if hint in (date, datetime):
        return hint.fromisoformat(plain)
    if hint is float and plain is not None:
        return float(plain)
    return plain

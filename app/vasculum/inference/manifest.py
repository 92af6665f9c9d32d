"""The table of models: `models.toml`."""

import hashlib
import tomllib
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any

from vasculum.model.errors import ModelError


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model as the table names it."""

    name: str
    file: str
    version: str
    sha256: str
    licence: str
    source: str
    inputs: tuple[tuple[int, ...], ...]
    """Shapes with which it is warmed and timed; none for a graph of pixel work, which a trial times."""
    quality: str
    """What was measured of it."""
    fp16: bool = False
    """Whether its card says that half precision finds the same; used on providers that have it."""
    input: str = ""
    """The name of a network's input; with `least` and `most`, for providers that plan for a range of shapes."""
    least: tuple[int, ...] = ()
    most: tuple[int, ...] = ()

    def holds(self, shape: tuple[int, ...]) -> bool:
        """Whether an input of that shape lies within its range."""
        return len(shape) == len(self.least) and all(
            low <= side <= high for low, side, high in zip(self.least, shape, self.most, strict=True)
        )


def read_manifest(folder: Path) -> tuple[ModelEntry, ...]:
    """The entries in their order. Raises `ModelError` where the table is missing or not to be read."""
    path = folder / "models.toml"
    try:
        plain = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(_entry(row) for row in plain["model"])
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as fault:
        raise ModelError(f"The table of models {path} cannot be read: {fault}.") from fault


def sha256_of(path: Path) -> str | None:
    """The digest of a model file; None where there is none."""
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _entry(row: dict[str, Any]) -> ModelEntry:
    known = {field.name for field in fields(ModelEntry)}
    needed = {field.name for field in fields(ModelEntry) if field.default is MISSING}
    if not needed <= set(row) <= known:
        raise KeyError(f"the keys of {row.get('name')} are not {sorted(needed)}")
    inputs = tuple(tuple(shape) for shape in row.pop("inputs"))
    least, most = (tuple(row.pop(key, ())) for key in ("least", "most"))
    if not isinstance(row.get("fp16", False), bool) or len(least) != len(most):
        raise TypeError(f"fp16, least and most of {row.get('name')} do not go together")
    return ModelEntry(inputs=inputs, least=least, most=most, **row)

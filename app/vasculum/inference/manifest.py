"""The table of models: `models.toml`."""

import hashlib
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

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


def _entry(row: dict[str, object]) -> ModelEntry:
    known = {field.name for field in fields(ModelEntry)}
    inputs = tuple(tuple(shape) for shape in row.pop("inputs"))  # type: ignore[attr-defined]
    if set(row) != known - {"inputs"}:
        raise KeyError(f"the keys of {row.get('name')} are not {sorted(known)}")
    return ModelEntry(inputs=inputs, **row)  # type: ignore[arg-type]

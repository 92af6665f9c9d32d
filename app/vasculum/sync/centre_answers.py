"""What a centre lays down beside a repository for a station: `answers/<station>/<id>.json`, each once for ever."""

import json
from collections.abc import Container, Iterator, Mapping
from typing import Any

from vasculum.model.answer import CORRECTION, IDENTIFIER, Answer
from vasculum.sync.beside import Beside
from vasculum.sync.ocfl_layout import folder_name

_VERSION = 1
_LONGEST = 2000
"""Characters of a value."""


def answers_for(beside: Beside, station: str, known: Container[str]) -> Iterator[tuple[str, str, Answer | None]]:
    """Path, media id and answer of each file that is not `known` by its path; None for one that cannot be used."""
    for path in beside.names(f"answers/{folder_name(station)}"):
        if path in known:
            continue
        try:
            plain: Any = json.loads(beside.read(path) or b"")
        except ValueError:
            plain = None
        media, answer = _read(plain)
        yield path, media, answer


def _read(plain: Any) -> tuple[str, Answer | None]:
    if not isinstance(plain, Mapping) or plain.get("version") != _VERSION:
        return "", None
    said = {name: plain.get(name, "") for name in ("id", "media", "kind", "value", "term", "by", "at")}
    if not all(isinstance(value, str) and len(value) <= _LONGEST and value.isprintable() for value in said.values()):
        return "", None
    media = said.pop("media").removeprefix("urn:uuid:")
    needed = ("id", "value", "term") if said["kind"] == CORRECTION else ("id", "value")
    if said["kind"] not in (IDENTIFIER, CORRECTION) or not media or not all(said[name] for name in needed):
        return "", None
    return media, Answer(**said)

"""Logical paths inside a package: short plain names that every file system and every URI can carry."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 100
"""Characters of one name; leaves room for any file system's 255 bytes and Windows' whole-path limit."""


def plain_name(name: str) -> str:
    """The name in `[A-Za-z0-9._-]`, at most 100 characters, its extension kept; never empty, hidden or a path.

    Accents are dropped from Latin letters, all else that does not fit becomes `_`.
    """
    bare = re.split(r"[/\\]", name)[-1]
    folded = "".join(sign for sign in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(sign))
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", folded).strip(".") or "file"
    if len(plain) <= LONGEST:
        return plain
    stem, dot, extension = plain.rpartition(".")
    if not dot or len(extension) > 10:
        return plain[:LONGEST].rstrip(".")
    return f"{stem[: LONGEST - len(extension) - 1].rstrip('.')}.{extension}"


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Plain names in the same order, no two alike even where case does not count: `a.jpg`, `a-2.jpg`."""
    taken: set[str] = set()
    given = []
    for name in map(plain_name, names):
        candidate, count = name, 1
        while candidate.lower() in taken:
            count += 1
            stem, dot, extension = name.rpartition(".")
            stem, tail = (stem, f"-{count}.{extension}") if dot else (name, f"-{count}")
            candidate = stem[: LONGEST - len(tail)] + tail
        taken.add(candidate.lower())
        given.append(candidate)
    return tuple(given)

"""What an export format must be able to do. One file in this folder holds one, as its module-level `EXPORT`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from vasculum.exports.item import MediaItem


@dataclass(frozen=True, slots=True)
class About:
    """What is said of an export as a whole."""

    title: str
    institution_code: str
    institution_id: str
    """ROR URI; may be empty."""
    licence: str
    """URI."""
    rights_holder: str
    station: str
    version: str
    """Of the program."""
    made: datetime
    """UTC."""
    base: str
    """URI of the repository's root, as readers reach it; without a slash at its end."""


class Export(Protocol):
    """One format."""

    name: str
    """As `vasculum export NAME` says it."""

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """Writes the items, which come ordered by specimen, to a file or folder that is not there yet.

        Takes each item once and keeps none; what it writes appears whole or not at all. The same items and `about`
        give the same bytes. Raises `BadUsage` where something is at that place, `DiskFull` or `DataFolderError`.
        """

"""What is sent first: the files of a package by class, the hours in which a class may go, and how fast."""

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class Lane(StrEnum):
    """Classes of files, in the order in which they leave."""

    METADATA = "metadata"
    """Documents."""
    ACCESS = "access"
    """Derivative, tiles and thumbnail."""
    MASTERS = "masters"
    """Originals as they left the camera."""


LANES = tuple(Lane)
_MOMENT = r"(?:[01]\d|2[0-3]):[0-5]\d"
_WORDS = {Lane.METADATA: "Documents", Lane.ACCESS: "Access images", Lane.MASTERS: "Originals"}


def lane_of(path: str) -> Lane:
    """The class of a file by its logical path in the package."""
    match path.partition("/")[0]:
        case "original":
            return Lane.MASTERS
        case "derivative" | "thumbnail":
            return Lane.ACCESS
        case _:
            return Lane.METADATA


@dataclass(frozen=True, slots=True)
class Hours:
    """A span of every day by the station's own clock; over midnight where it ends before it begins. The end is out."""

    begin: time
    end: time

    def holds(self, moment: time) -> bool:
        """Whether it is open at that time of day; a span of no length is open all day."""
        if self.begin == self.end:
            return True
        if self.begin < self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end


def hours_of(text: str) -> Hours | None:
    """The span that `20:00-06:00` names; None for an empty text: always. Raises `ValueError` for any other."""
    if not text:
        return None
    found = re.fullmatch(f"({_MOMENT})-({_MOMENT})", text)
    if found is None:
        raise ValueError("is no span of hours: write it as 20:00-06:00")
    return Hours(time.fromisoformat(found[1]), time.fromisoformat(found[2]))


def waiting_words(target: str, closed: tuple[tuple[Lane, str], ...]) -> str:
    """What waits for its hours, in a sentence; empty where nothing does."""
    each = ", ".join(f"{_WORDS[lane].lower()} until {at}" for lane, at in closed)
    return f"What goes to {target} waits for its hours: {each}." if each else ""

"""How a target may use the line: so many requests at once, and what paces the bytes."""

from collections.abc import Callable
from dataclasses import dataclass

from vasculum.model.lanes import Lane

Pace = Callable[[Lane, int], None]
"""Called from any thread before so many bytes of that class leave; returns when they may."""

STREAMS = 4
"""Requests under way at once where nothing else is said; memory is so many parts."""


def at_once(lane: Lane, size: int) -> None:
    """No cap."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the settings allow."""

    streams: int = STREAMS
    pace: Pace = at_once


FREELY = Line()
"""As many streams as by default, and no cap."""

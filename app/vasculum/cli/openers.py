"""What opens the window. Apart from the options, so that asking for the version loads neither settings nor station."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from vasculum.model.errors import BadUsage

if TYPE_CHECKING:
    from vasculum.settings import Settings
    from vasculum.station.demonstration import Plan


@dataclass(frozen=True, slots=True)
class Openers:
    """What opens the window; given by the program's entry, since the command line does not know the window."""

    window: "Callable[[Settings], int]"
    demonstration: "Callable[[Settings, Plan, float, str | None], int]"


def openers_of(ctx: typer.Context) -> Openers:
    """The entry's openers. Raises `BadUsage` where the command line runs without a window."""
    if not isinstance(ctx.obj, Openers):
        raise BadUsage("There is no window here.", "Run `vasculum` itself, or a verb that needs none.")
    return ctx.obj

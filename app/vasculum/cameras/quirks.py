"""What single models need, and how makers call the settings: tables in `resources/cameras`, read here."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from vasculum.settings import places

TERMS = ("aperture", "shutter", "iso", "white_balance", "image_format")
"""The settings that a profile may hold."""


@dataclass(frozen=True, slots=True)
class Quirk:
    """What a model needs; `resources/cameras/quirks.toml` says what each value means."""

    model: str
    close: str
    preview_exit: str
    event_ms: int
    event_every_s: float
    keep_awake_s: float
    source: str


@dataclass(frozen=True, slots=True)
class Maker:
    """A maker's names for the settings: for each term the widgets in which it may stand, best first."""

    maker: str
    aperture: tuple[str, ...]
    shutter: tuple[str, ...]
    iso: tuple[str, ...]
    white_balance: tuple[str, ...]
    image_format: tuple[str, ...]
    mode: tuple[str, ...]
    manual: tuple[str, ...]

    def names(self, term: str) -> tuple[str, ...]:
        """The widgets of one of `TERMS`."""
        found: tuple[str, ...] = getattr(self, term)
        return found


@cache
def quirks() -> tuple[Quirk, ...]:
    """The table, in its order."""
    plain = tomllib.loads((places.resources() / "cameras" / "quirks.toml").read_text("utf-8"))
    return tuple(Quirk(**row) for row in plain["quirks"])


@cache
def makers() -> tuple[Maker, ...]:
    """The makers, in their order; the last matches all."""
    plain = tomllib.loads((places.resources() / "cameras" / "settings.toml").read_text("utf-8"))
    return tuple(
        Maker(maker=row.pop("maker"), **{key: tuple(names) for key, names in row.items()}) for row in plain["makers"]
    )


def quirk_of(model: str) -> Quirk:
    """What that model needs."""
    return next(quirk for quirk in quirks() if re.search(quirk.model, model, re.IGNORECASE))


def maker_of(manufacturer: str, model: str) -> Maker:
    """Whose body that is."""
    return next(maker for maker in makers() if re.search(maker.maker, f"{manufacturer} {model}", re.IGNORECASE))

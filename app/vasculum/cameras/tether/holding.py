"""What a profile wants of the camera: set, read back, and found out when somebody turned a dial."""

from typing import Any

from vasculum.cameras.quirks import Maker
from vasculum.cameras.tether import widgets
from vasculum.cameras.wishes import choice_for, says
from vasculum.model.errors import CameraError

_PLAIN = {"aperture": "f/{}", "shutter": "{} s", "iso": "ISO {}", "white_balance": "{}", "image_format": "{}"}


def hold(camera: Any, maker: Maker, wish: dict[str, str]) -> list[tuple[str, str, str]]:
    """Makes the wish true; what stood otherwise, as term, the body's word, the wanted value.

    Raises `CameraError` where the body does not take a value, saying which dial to turn.
    """
    turned: list[tuple[str, str, str]] = []
    for term, wanted in wish.items():
        name, word = _stands(camera, maker, term)
        if says(term, word, wanted):
            continue
        mode = wrong_mode(camera, maker)
        if mode is not None and term in ("aperture", "shutter", "iso"):
            follow = ", ".join(_PLAIN[key].format(value) for key, value in wish.items())
            raise CameraError(f"The mode dial stands on {mode}.", f"Turn it to M; {follow} follow by themselves.")
        choice = choice_for(term, widgets.choices(camera, name), wanted)
        if choice is None:
            raise CameraError(
                f"The camera stands at {word} and offers no {term.replace('_', ' ')} of {wanted}.",
                "Set it at the camera, or change the profile's [camera] table.",
            )
        widgets.write(camera, name, choice)
        turned.append((term, word, wanted))
    return turned


def wrong_mode(camera: Any, maker: Maker) -> str | None:
    """The mode dial's word where it does not say M; None where it does or the body does not tell."""
    word = next((word for word in (widgets.read(camera, name) for name in maker.mode) if word is not None), None)
    return None if word is None or word in maker.manual else word


def _stands(camera: Any, maker: Maker, term: str) -> tuple[str, str]:
    for name in maker.names(term):
        word = widgets.read(camera, name)
        if word is not None:
            return name, word
    raise CameraError(
        f"The camera does not tell its {term.replace('_', ' ')}.",
        f"Take `{term}` out of the profile's [camera] table and set it by hand.",
    )

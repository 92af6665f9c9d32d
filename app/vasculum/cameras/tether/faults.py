"""libgphoto2's faults in our own words."""

from collections.abc import Callable
from typing import Any

import gphoto2 as gp

from vasculum.model.errors import CameraBusy, CameraError, CameraLost, CardFull

NOT_FOUND = -108
_LOST = {-7, -10, -34, -35, -52, -53, -105}
"""I/O, timeout, I/O read and write, USB find and claim, model not found: the body is gone."""
_BUSY, _NO_SPACE = -110, -115
_LEAST_KB = 60_000
"""A card with less room takes no RAW file."""


def sentence(fault: "gp.GPhoto2Error", answers: Callable[[], bool]) -> CameraError:
    """The fault as an error of ours; `answers` asks the body whether it is still there where the fault leaves that
    open."""
    words = str(fault.string or fault)
    if fault.code in _LOST or (fault.code == gp.GP_ERROR and not answers()):
        return CameraLost(f"The camera does not answer ({words}).")
    if fault.code == _BUSY:
        return CameraBusy("The camera is busy.")
    if fault.code == _NO_SPACE:
        return card_full()
    return CameraError(f"The camera refused: {words}.")


def is_full(card: Any) -> bool:
    """Whether a card (libgphoto2's storage information) has no room for another frame."""
    return bool(card.fields & gp.GP_STORAGEINFO_FREESPACEKBYTES) and card.freekbytes < _LEAST_KB


def card_full() -> CardFull:
    """What is said of a full card."""
    return CardFull("The camera's card is full.")

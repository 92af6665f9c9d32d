"""The acts that stand beside the next press: what makes sense now, named at the length that fits."""

from vasculum.gui.parts.next_press import Offer

_KEYS: Offer = ("key-sheet", "?", "Keys", "keyboard")
_UNDO: Offer = ("undo", "U", "Undo", "undo-2")


def offers(number: str | None, retakes: bool, operator: bool, narrow: bool) -> tuple[Offer, ...]:
    """The acts, first the likeliest. `number` is the last frame's, empty where it has none, None where there is no
    frame; `retakes` says that the next press takes it again."""
    if number is None:
        return (_KEYS,)
    brief = operator or narrow
    flag: Offer = ("flag", "F", "Flag" if brief else "Flag for curator", "flag")
    if retakes:
        keep: Offer = ("keep", "K", "Keep" if brief else "Keep it, send to review", "check")
        first = (keep,) if operator else (keep, ("magnify", "M", "Magnify", "search"))
        return (*first, flag, _UNDO)
    again: Offer = ("retake", "R", "Retake" if brief or not number else f"Retake {number[-4:]}", "rotate-ccw")
    return (again, flag, _UNDO) if operator or not brief else (again, flag, _UNDO, _KEYS)

"""The acts that stand beside the next press: what makes sense now, named at the length that fits."""

from vasculum.gui.parts.next_press import Offer
from vasculum.gui.translate import tr


def offers(
    number: str | None, retakes: bool, operator: bool, narrow: bool, due: str | None = None
) -> tuple[Offer, ...]:
    """The acts, first the likeliest. `number` is the last frame's, empty where it has none, None where there is no
    frame; `retakes` says that the next press takes it again, `due` which further view of the specimen is."""
    keys: Offer = ("key-sheet", "?", tr("Keys"), "keyboard")
    undo: Offer = ("undo", "U", tr("Undo"), "undo-2")
    if number is None:
        return (keys,)
    brief = operator or narrow
    flag: Offer = ("flag", "F", tr("Flag") if brief else tr("Flag for curator"), "flag")
    if retakes:
        keep: Offer = ("keep", "K", tr("Keep") if brief else tr("Keep it, send to review"), "check")
        first = (keep,) if operator else (keep, ("magnify", "M", tr("Magnify"), "search"))
        return (*first, flag, undo)
    again: Offer = (
        "retake",
        "R",
        tr("Retake") if brief or not number else tr("Retake {number}", number=number[-4:]),
        "rotate-ccw",
    )
    if due is not None:
        none: Offer = ("no-view", "N", tr("No {view}", view=due), "x")
        return (again, none, undo) if brief else (again, none, flag, undo)
    return (again, flag, undo) if operator or not brief else (again, flag, undo, keys)

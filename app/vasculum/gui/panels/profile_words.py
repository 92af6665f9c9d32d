"""How the values of a profile are called in the window, and the ends of their sliders."""

from vasculum.gui.translate import mark, tr
from vasculum.gui.words import name_of
from vasculum.pipeline.profile_edit import Value

_SECTIONS = {"object": mark("Object"), "code": mark("Code"), "cover": mark("Folder card")}
_FIELDS = {
    "title": (mark("Title"), ""),
    "file_name": (
        mark("Names of files"),
        mark("Parts in braces: {catalogNumber}, {date}, {time}, {cover}, {original}."),
    ),
    "step_seconds": (mark("Seconds for a step"), mark("A step that takes longer is given up for that frame.")),
    "institution_code": (mark("Institution"), ""),
    "institution_id": (mark("Institution's ROR"), ""),
    "collection_code": (mark("Collection"), ""),
    "specimen_uri": (mark("Address of a specimen"), ""),
    "licence": (mark("Licence"), mark("An address. Without one nothing is packed and sent.")),
    "rights_holder": (mark("Rights holder"), ""),
    "credit": (mark("Credit"), ""),
    "project": (mark("Project"), ""),
    "preparations": (mark("How specimens are kept"), ""),
    "access_rights": (mark("Access"), mark("Anything but `open` keeps place and labels out of exports.")),
    "pattern": (mark("Pattern of the number"), mark("A regular expression that the whole number must meet.")),
    "prefix": (mark("Printed, but not in the code"), ""),
    "pad_to": (mark("Digits, filled with zeros"), ""),
    "checksum": (mark("Check character"), ""),
    "several_codes": (mark("Two numbers in a frame"), ""),
    "file_name_pattern": (mark("Number in the file's name"), mark("With a group (?P<catalogNumber>...).")),
    "text_number": (mark("A number that only the text gives"), ""),
    "duplicates": (mark("A number photographed before"), ""),
    "unlisted": (mark("A number that no list has"), ""),
    "longest_gap": (mark("Longest step that is a skip"), mark("0: gaps mean nothing.")),
    "cover_pattern": (mark("Pattern of a cover's code"), mark("A scan that meets it opens that folder's card.")),
    "cover_required": (mark("Every frame needs an open card"), ""),
    "cover_minutes": (mark("Minutes until a card expires"), ""),
    "at_least": (mark("At least"), mark("A lower value fails.")),
    "at_most": (mark("At most"), mark("A higher value fails.")),
    "warn_margin": (mark("Margin"), mark("A value that passes as near as this warns; trainees fail there.")),
    "trainee_at_least": (mark("At least, for trainees"), mark("Empty: the bound moved in by the margin.")),
    "trainee_at_most": (mark("At most, for trainees"), mark("Empty: the bound moved in by the margin.")),
    "on_warn": (mark("When it warns"), ""),
    "on_fail": (mark("When it fails"), ""),
    "on_unmeasured": (mark("When it could not be measured"), ""),
    "look_at": (mark("What a trainee should look at"), ""),
    "remedy": (mark("What to do"), mark("The sentence shown on a fault.")),
    "source": (mark("Where the number comes from"), ""),
}
_CHOICES = {
    "pass": mark("Pass"),
    "review": mark("Review"),
    "retake": mark("Retake"),
    "none": mark("None"),
    "mod10": mark("Mod 10"),
    "mod43": mark("Mod 43"),
    "first": mark("Takes the topmost"),
    "each": mark("A specimen each"),
    "ignore": mark("Is not taken"),
    "accept": mark("Is accepted"),
    "views": mark("Is a further view"),
}


def section_name(section: str) -> str:
    """What a group of values is called: a check's name, or the object, code and folder card."""
    return tr(_SECTIONS[section]) if section in _SECTIONS else name_of(section)


def field_words(value: Value) -> tuple[str, str]:
    """A value's name and the sentence under it."""
    name, note = _FIELDS.get(value.field, (value.field, ""))
    return tr(name), tr(note) if note else ""


def choice_words(value: Value) -> tuple[tuple[object, str], ...]:
    """What it can be, each with its words."""
    if value.kind == "flag":
        return (True, tr("Yes")), (False, tr("No"))
    return tuple((choice, tr(_CHOICES.get(choice, choice))) for choice in value.choices)


def is_shown(value: Value, beside: dict[str, Value]) -> bool:
    """Whether it is offered: of a limit only the bounds that it has."""
    side = value.field.removeprefix("trainee_")
    if side not in ("at_least", "at_most"):
        return True
    return beside[f"limits.{value.section}.{side}"].value is not None


def span_of(value: Value, measured: tuple[float, ...], bound: float | None) -> tuple[float, float, float]:
    """Low end, high end and step of a slider: what was measured and what is set both lie within, with room beyond."""
    if value.kind == "count":
        return 0.0, 20.0, 1.0
    if value.field in ("step_seconds", "cover_minutes"):
        return 0.0, max(240.0, 2 * float(value.value or 0)), 1.0
    size = abs(bound or 1.0)
    if value.field == "warn_margin":
        return 0.0, size / 2, _step(size / 2)
    known = [*measured, *([bound] if bound is not None else []), *([float(value.value)] if value.value else [])]
    low, high = min(known, default=0.0), max(known, default=1.0)
    room = max((high - low) * 0.15, size * 0.5)
    step = _step(high - low + 2 * room)
    low = 0.0 if low >= 0 and low - room < 0 else low - room
    return (low // step) * step, high + room, step


def _step(width: float) -> float:
    """A round step of which about 200 make the width."""
    step = 1e-4
    for candidate in (0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0):
        if width / candidate >= 100:
            step = candidate
    return step

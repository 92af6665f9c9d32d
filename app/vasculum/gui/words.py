"""How checks and numbers are called in the window."""

from vasculum.gui.lettering import Run
from vasculum.model.policy import Collection, Limit
from vasculum.model.verdict import Check, CheckStatus, Status
from vasculum.pipeline import Profile
from vasculum.station import Overview

VERDICTS = {Status.PASS: "Pass", Status.REVIEW: "Review", Status.RETAKE: "Retake"}

_NAMES = {
    "barcode": "Barcode",
    "colour": "Colour",
    "white-balance": "White balance",
    "target-age": "Age of the colour target",
    "exposure": "Exposure",
    "clipping": "Clipping",
    "label-clipping": "Label burnt",
    "specimen-clipping": "Specimen burnt",
    "chart-clipping": "Chart burnt",
    "underexposure": "Black",
    "noise": "Noise",
    "glare": "Glare",
    "shadow": "Shadow",
    "hand": "Hand",
    "sharpness": "Sharpness",
    "label-sharpness": "Label sharp",
    "specimen-sharpness": "Specimen sharp",
    "chart-sharpness": "Chart sharp",
    "transfer": "Transfer",
    "framing": "Framing",
    "sequence": "Sequence",
    "tone": "Tone",
    "text": "Label text",
    "expected": "Expected number",
    "evenness": "Evenness",
    "skew": "Straightness",
}
_UNITS = {"ΔE2000": "ΔE", "ΔE(a*b*)": "ΔE", "ratio": "", "1": "", "": ""}
_COUNTS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def holder_of(collection: Collection) -> str:
    """Whose specimens these are, as briefly as the profile says it."""
    return collection.rights_holder or collection.institution_code


def under_hand(profile: Profile, overview: Overview | None) -> tuple[Run, ...]:
    """What is being worked through: the folder card that lies open, else the profile and whose specimens they are."""
    cover = overview.cover if overview else None
    if cover is not None:
        words = ", ".join(filter(None, (cover.title, cover.span)))
        return (Run("Cover "), Run(cover.code, 650), Run(f"  {words}" if words else ""))
    holder = holder_of(profile.collection)
    return (Run(profile.title, 650), Run(f", {holder}" if holder else ""))


def name_of(check: str) -> str:
    """A check's name for people."""
    return _NAMES.get(check, check.replace("-", " ").capitalize())


def spelt(count: int, capital: bool = False) -> str:
    """Small numbers as words, as they stand in a sentence."""
    word = _COUNTS[count] if count < len(_COUNTS) else f"{count:,}".replace(",", " ")
    return word.capitalize() if capital else word


def short_of(check: Check, limit: Limit | None) -> str:
    """What stands at the right of a check's row: the value with its limit, or two or three words."""
    if check.status is CheckStatus.UNMEASURED:
        return "not measured"
    match check.name:
        case "barcode" if check.status is CheckStatus.PASS:
            return "2 readers agree" if check.why.startswith("Two readers") else "read, certain"
        case "barcode":
            return "see below" if check.effect is not Status.PASS else "read"
        case "sequence" if check.status is CheckStatus.PASS:
            return "new here"
    if check.value is None:
        return ""
    value = _figure(check, check.value)
    if limit is None or check.limit is None:
        return value
    if limit.at_least is not None and limit.at_most is not None:
        return f"{value} · ±{abs(check.limit):g}" if limit.at_least == -limit.at_most else value
    side = "max" if limit.at_most is not None else "min"
    return f"{value} · {side} {_plain(check, check.limit)}"


def brief_of(check: Check, limit: Limit | None) -> str:
    """The value alone, for a folded row."""
    words = short_of(check, limit).split(" · ")[0]
    return {"2 readers agree": "agreed", "read, certain": "read"}.get(words, words)


def needed(check: Check, limit: Limit | None) -> tuple[str, str]:
    """The failing value and what was wanted, for the head of a fault."""
    if check.value is None or check.limit is None:
        return "", ""
    side = "at least" if limit is not None and limit.at_least == check.limit else "at most"
    return _figure(check, check.value), f" · {side} {_plain(check, check.limit)}"


def share_of_track(check: Check, limit: Limit | None) -> tuple[float, float] | None:
    """Fill and limit of a check's bar, 0 to 1 each; None where there is no number to draw."""
    if check.value is None or limit is None or check.limit is None or not check.limit:
        return None
    value, bound = abs(check.value), abs(check.limit)
    # Room beyond the limit: a quarter of the bar where less is better, half of it where more is.
    place = 0.75 if limit.at_most is not None else 0.5
    return min(value / (bound / place), 1.0), place


def _figure(check: Check, value: float) -> str:
    unit = _UNITS.get(check.unit, check.unit)
    if unit == "of the outline":
        return f"{value * 100:.0f} % cut"
    return f"{unit} {_plain(check, value)}" if unit == "ΔE" else f"{_plain(check, value)} {unit}".strip()


def _plain(check: Check, value: float) -> str:
    if check.unit == "of the outline":
        return f"{value * 100:g} %"
    if abs(value) >= 100 or (abs(value) >= 1 and value == round(value)):
        return f"{value:.0f}"
    digits = 1 if check.unit.startswith("ΔE") or abs(value) >= 10 else 2
    return f"{value:.{digits}f}".replace("-", "\u2212")

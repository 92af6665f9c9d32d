"""How checks and numbers are called in the window."""

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from vasculum.gui.lettering import Run
from vasculum.gui.sentences import said
from vasculum.gui.translate import figure, mark, spoken, thousands, tr
from vasculum.model.policy import Collection, Limit
from vasculum.model.verdict import Check, CheckStatus, Status
from vasculum.pipeline import Profile
from vasculum.reports.document import Document, Table
from vasculum.station import Overview

VERDICTS = {Status.PASS: mark("Pass"), Status.REVIEW: mark("Review"), Status.RETAKE: mark("Retake")}

_NAMES = {
    "barcode": mark("Barcode"),
    "colour": mark("Colour"),
    "white-balance": mark("White balance"),
    "target-age": mark("Age of the colour target"),
    "exposure": mark("Exposure"),
    "clipping": mark("Clipping"),
    "label-clipping": mark("Label burnt"),
    "specimen-clipping": mark("Specimen burnt"),
    "chart-clipping": mark("Chart burnt"),
    "underexposure": mark("Black"),
    "noise": mark("Noise"),
    "glare": mark("Glare"),
    "shadow": mark("Shadow"),
    "hand": mark("Hand"),
    "tool": mark("Pen or tool"),
    "sharpness": mark("Sharpness"),
    "label-sharpness": mark("Label sharp"),
    "specimen-sharpness": mark("Specimen sharp"),
    "chart-sharpness": mark("Chart sharp"),
    "corner-sharpness": mark("Corners sharp"),
    "legibility": mark("Label legible"),
    "sfr": mark("Fineness on the chart"),
    "chart-present": mark("Chart there"),
    "scale-present": mark("Scale there"),
    "code-present": mark("Code there"),
    "label-present": mark("Label there"),
    "setting": mark("Camera settings"),
    "same-sheet": mark("Same sheet"),
    "transfer": mark("Transfer"),
    "framing": mark("Framing"),
    "sequence": mark("Sequence"),
    "views": mark("Views"),
    "tone": mark("Tone"),
    "text": mark("Label text"),
    "expected": mark("Expected number"),
    "evenness": mark("Evenness"),
    "skew": mark("Straightness"),
}
_OUTLINE = "of the outline"
_UNITS = {"ΔE2000": "ΔE", "ΔE(a*b*)": "ΔE", "ratio": "", "1": "", "": ""}
_COUNTS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def tilde(path: object) -> str:
    """A path as one reads it: what lies in the home begins with `~`."""
    home = str(Path.home())
    told = str(path)
    return f"~{told[len(home) :]}" if told == home or told.startswith(home + os.sep) else told


def holder_of(collection: Collection) -> str:
    """Whose specimens these are, as briefly as the profile says it."""
    return collection.rights_holder or collection.institution_code


def under_hand(profile: Profile, overview: Overview | None) -> tuple[Run, ...]:
    """What is being worked through: the folder card that lies open, else the profile and whose specimens they are."""
    cover = overview.cover if overview else None
    if cover is not None:
        words = ", ".join(filter(None, (cover.title, cover.span)))
        return (Run(tr("Cover") + " "), Run(cover.code, 650), Run(f"  {words}" if words else ""))
    holder = holder_of(profile.collection)
    return (Run(said(profile.title), 650), Run(f", {holder}" if holder else ""))


def name_of(check: str) -> str:
    """A check's name for people."""
    known = _NAMES.get(check)
    return tr(known) if known else check.replace("-", " ").capitalize()


def named_checks(document: Document) -> Document:
    """A report whose tables call the checks as the window does."""
    return replace(
        document,
        blocks=tuple(
            replace(block, rows=tuple((name_of(row[0]), *row[1:]) if row[0] in _NAMES else row for row in block.rows))
            if isinstance(block, Table)
            else block
            for block in document.blocks
        ),
    )


def spelt(count: int, capital: bool = False) -> str:
    """Small numbers as words, as they stand in an English sentence; other languages bend them, and get figures."""
    word = _COUNTS[count] if count < len(_COUNTS) and spoken() == "en" else thousands(count)
    return word.capitalize() if capital else word


def short_of(check: Check, limit: Limit | None) -> str:
    """What stands at the right of a check's row: the value with its limit, or two or three words."""
    if check.status is CheckStatus.UNMEASURED:
        return tr("not measured")
    match check.name:
        case "barcode" if check.status is CheckStatus.PASS:
            return tr("2 readers agree") if check.why.startswith("Two readers") else tr("read, certain")
        case "barcode":
            return tr("see below") if check.effect is not Status.PASS else tr("read", "of a code")
        case "sequence":
            # How often it was shot stands in the sentence; a bare count of captures says nothing.
            return tr("new here") if check.status is CheckStatus.PASS and not check.value else ""
        case "views" if check.value is not None and check.limit is not None:
            return f"{thousands(round(check.value))} / {thousands(round(check.limit))}"
    if check.value is None:
        return ""
    value = _figure(check, check.value)
    if limit is None or check.limit is None:
        return value
    if limit.at_least is not None and limit.at_most is not None:
        return f"{value} · ±{_plain(check, abs(check.limit))}" if limit.at_least == -limit.at_most else value
    side = tr("max") if limit.at_most is not None else tr("min")
    return f"{value} · {side} {_plain(check, check.limit)}"


def brief_of(check: Check, limit: Limit | None) -> str:
    """The value alone, for a folded row."""
    if check.name == "barcode" and check.status is CheckStatus.PASS:
        return tr("agreed", "of a code") if check.why.startswith("Two readers") else tr("read", "of a code")
    return short_of(check, limit).split(" · ")[0]


def needed(check: Check, limit: Limit | None) -> tuple[str, str]:
    """The failing value and what was wanted, for the head of a fault."""
    if check.value is None or check.limit is None or check.name == "sequence":
        return "", ""
    side = tr("at least") if limit is not None and limit.at_least == check.limit else tr("at most")
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
    unit = said(_UNITS.get(check.unit, check.unit))
    if check.unit == _OUTLINE:
        return tr("{n} % cut", n=f"{value * 100:.0f}")
    return f"{unit} {_plain(check, value)}" if unit == "ΔE" else f"{_plain(check, value)} {unit}".strip()


def _plain(check: Check, value: float) -> str:
    if check.unit == _OUTLINE:
        return f"{value * 100:g} %".replace(".", QLocale().decimalPoint())
    if abs(value) >= 100 or (abs(value) >= 1 and value == round(value)):
        return f"{value:.0f}"
    digits = 1 if check.unit.startswith("ΔE") or abs(value) >= 10 else 2
    return figure(value, digits)

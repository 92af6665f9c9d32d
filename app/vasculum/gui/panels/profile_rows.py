"""The rows of one section of a profile, and of its versions."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from vasculum.gui.panels.profile_words import choice_words, field_words, is_shown, span_of
from vasculum.gui.parts.choice_row import ChoiceRow
from vasculum.gui.parts.row_list import RowList
from vasculum.gui.parts.value_rows import ActRow, NumberRow, TextRow, ValueRow
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import moment, tr
from vasculum.pipeline import Profile
from vasculum.pipeline.profile_edit import Plain, Value, values_of
from vasculum.station import Tried, Version


def rows_of(
    tokens: Tokens, saved: Profile, changes: Mapping[str, Plain | None], section: str, tried: Tried | None
) -> tuple[ValueRow, ...]:
    """A row for each value of the section, with the unsaved changes in them."""
    values = {value.key: value for value in values_of(saved)}
    rows = []
    for value in values.values():
        if value.section == section and is_shown(value, values):
            rows.append(_row(tokens, value))
            now = changes.get(value.key, value.value)
            reached = tried.values(section) if tried else ()
            typed = (float(now),) if isinstance(now, int | float) else ()
            _show(rows[-1], value, now, (*reached, *typed), values)
    return tuple(rows)


def version_rows(tokens: Tokens, versions: Sequence[Version], shown: str) -> tuple[ValueRow, ...]:
    """The versions, newest first; the one whose sha256 is shown has nothing to go back to."""
    rows = []
    for version in reversed(versions):
        when = moment(datetime.fromisoformat(version.saved), "d MMM yyyy, HH:mm") if version.saved else ""
        name = ", ".join(filter(None, (tr("Version {n}", n=version.number), when, version.author)))
        now = tr("In force") if version.sha256 == shown else ""
        rows.append(ActRow(tokens, str(version.number), name, tr("Put in force again"), version.note, now))
    return tuple(rows)


def show_values(
    rows: RowList, tried_profile: Profile, saved: Profile | None, tried: Tried | None, section: str
) -> None:
    """The sliders anew: where the frames lie, and what is saved."""
    measured = tried.values(section) if tried else ()
    before = {value.key: value.value for value in values_of(saved)} if saved else {}
    for value in values_of(tried_profile):
        row = next((one for one in rows.rows if one.key == value.key), None)
        if isinstance(row, ChoiceRow):
            row.show_choice(value.value)
        elif isinstance(row, NumberRow):
            at = before.get(value.key)
            of_check = value.field.removeprefix("trainee_") in ("at_least", "at_most")
            bound = float(at) if isinstance(at, int | float) else None
            row.slider.show_values(measured if of_check else (), bound)


def _row(tokens: Tokens, value: Value) -> ValueRow:
    name, note = field_words(value)
    match value.kind:
        case "number" | "count":
            return NumberRow(tokens, value.key, name, note, whole=value.kind == "count")
        case "flag" | "choice":
            return ChoiceRow(tokens, value.key, name, choice_words(value), note)
        case _:
            return TextRow(tokens, value.key, name, note)


def _show(
    row: ValueRow, value: Value, now: Plain | None, measured: tuple[float, ...], beside: Mapping[str, Value]
) -> None:
    if isinstance(row, NumberRow):
        number = float(now) if isinstance(now, int | float) else None
        row.show_number(number, *span_of(value, measured, _bound(value, beside)))
    elif isinstance(row, ChoiceRow):
        row.show_choice(now)
    elif isinstance(row, TextRow):
        row.show_text(str(now or ""))


def _bound(value: Value, beside: Mapping[str, Value]) -> float | None:
    """The check's own bound, by which the slider is measured."""
    places = (f"limits.{value.section}.{side}" for side in ("at_most", "at_least"))
    own = value.value if value.field in ("at_least", "at_most") else None
    found = [own, *(beside[place].value for place in places if place in beside)]
    return next((float(one) for one in found if isinstance(one, int | float)), None)

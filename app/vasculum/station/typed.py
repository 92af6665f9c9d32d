"""A number that a person types: written as the collection does, and held against all that is known."""

from dataclasses import dataclass

from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.numbering import within
from vasculum.model.policy import Policy, Role
from vasculum.model.record import Record
from vasculum.pipeline.roles import plain, typed_value
from vasculum.store import expected, queries


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, as it would be kept, and what speaks against it, a sentence each."""

    value: str
    doubts: tuple[str, ...] = ()


def typed_number(db: Database, policy: Policy, text: str, record: Record | None = None) -> Typed:
    """The number as the collection writes it; `record` is the frame that would carry it."""
    value = typed_value(text, policy)
    patterns = [role.pattern for role in policy.roles if role.role == Role.CATALOG_NUMBER]
    if value is None and patterns:
        return Typed(plain(text), (f"{plain(text)} does not meet the pattern {' or '.join(patterns)}.",))
    number = value or plain(text)
    own = record.capture.id if record else None
    return Typed(number, tuple(_doubts(db, number, own, record)))


def _doubts(db: Database, number: str, own: CaptureId | None, record: Record | None) -> list[str]:
    doubts = []
    others = [other for other in queries.by_number(db, number) if other != own]
    if others:
        doubts.append(f"{number} is carried by another frame: {', '.join(others)}.")
    if expected.known_of(db, [number]) == ():
        doubts.append(f"{number} is not in the list of expected numbers.")
    cover = record.capture.cover if record else None
    if cover and cover.first and cover.last and within(number, cover.first, cover.last) is not True:
        doubts.append(f"{number} lies outside cover {cover.code}, {cover.span}.")
    return doubts

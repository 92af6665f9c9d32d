"""What judging frames again does, as a page: how many flip, and each of them with what it was and what it becomes."""

from dataclasses import dataclass

from vasculum.model.verdict import Status
from vasculum.reports.document import Block, Counts, Document, Heading, Table, Text, counted

_WORDS = {Status.PASS: "Pass", Status.REVIEW: "Review", Status.RETAKE: "Retake"}
_MOST = 200
"""Lines of a table that a person still reads."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One frame that gets another verdict."""

    name: str
    before: Status
    after: Status
    why: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A rehearsal in numbers."""

    total: int
    flips: tuple[Flip, ...]
    changes: int
    """The same verdict, by a new look or with other checks."""
    same: int
    left: tuple[tuple[str, str], ...]
    """Frames that could not be looked at again: name and why."""
    looked: int
    whole: bool = True


def again_document(judged: Judged, kept: int | None = None) -> Document:
    """The page before it is decided, or, with `kept` records touched, after."""
    blocks: list[Block] = [
        Counts(
            (
                (str(len(judged.flips)), "get another verdict"),
                (str(judged.changes), "change without flipping"),
                (str(judged.same), "stay as they are"),
                (str(len(judged.left)), "cannot be looked at again"),
            )
        ),
        Text(_looked(judged), muted=True),
    ]
    if judged.flips:
        shown = judged.flips[:_MOST]
        rows = tuple((flip.name, _WORDS[flip.before], _WORDS[flip.after], flip.why) for flip in shown)
        shapes = tuple(flip.after.value for flip in shown)
        blocks += [Heading("What flips"), Table(("Number", "Was", "Becomes", "Why"), rows, shapes=shapes)]
        if len(judged.flips) > _MOST:
            blocks.append(Text(f"And {len(judged.flips) - _MOST} more.", muted=True))
    if judged.left:
        blocks += [Heading("Left as they are"), Table(("Number", "Why"), judged.left[:_MOST])]
    return Document("Judged again", _headline(judged, kept), _subtitle(judged, kept), tuple(blocks), _FOOT)


_FOOT = "What a person decided stays. A delivered record that changes is delivered again as a further version."


def _headline(judged: Judged, kept: int | None) -> str:
    if kept is not None:
        return f"Kept: {counted(kept, 'frame')} judged again."
    if not judged.total:
        return "No frame of this profile was judged in that time."
    if not judged.flips and not judged.changes:
        return "Judged again, all would stay as they are."
    if not judged.flips:
        return f"Judged again, no frame would flip; {counted(judged.changes, 'frame')} would be noted anew."
    return f"{len(judged.flips)} of {counted(judged.total, 'frame')} would flip."


def _subtitle(judged: Judged, kept: int | None) -> str:
    if kept is not None:
        return "It can be taken back while no other verdict comes."
    return "Nothing is kept yet." if judged.whole else "Ended early. Nothing is kept yet."


def _looked(judged: Judged) -> str:
    if not judged.looked:
        return "No picture had to be looked at again: limits alone changed, or nothing."
    return f"{counted(judged.looked, 'picture')} had to be looked at again, by the steps that changed."

"""Does the number belong to this sheet, this cover, this file? What else is known, held against the number."""

from collections.abc import Iterator

from vasculum.model.numbering import step_between, within
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.verdict import Check, CheckStatus, Identifier, Stage
from vasculum.pipeline.file_names import file_number
from vasculum.pipeline.identify import goes_by_others
from vasculum.pipeline.listing import Vote
from vasculum.pipeline.outcome import doubt, fine

SAME_LOOK = 60
"""Of 256 bits. Photographs of different specimens lie 80 or more apart (1588 pairs, the even groups of the corpus), the
same sheet laid down anew within 60; docs/decisions/0026."""
SAME_LOOK_ALONE = 40
"""Where no text can be compared: sheets of one stand look more alike than those of the corpus."""
SAME_PICTURE = 3
"""One picture twice: written anew it differs in so few bits. Then it is the same whatever was read from it."""
SAME_WORDS = 0.65
"""Share of words that two labels must have in common to be of one specimen; copies of one gathering have more than
different gatherings of one person, and both look different."""
RUN = 3
"""So many frames in a row make a run."""


def belonging(
    known: Identifier | None, voted: Vote | None, surroundings: Surroundings, policy: Policy, stage: Stage
) -> Iterator[Check]:
    """The checks `same-sheet`, `list`, `cover` and `file-name`, each where there is something to say."""
    number = known.catalog_number if known else None
    yield from _same_sheet(number, surroundings, stage)
    yield from _by_list(number, voted)
    yield from _cover(number, surroundings, policy)
    yield from _file_name(number, known, surroundings, policy)


def _same_sheet(number: str | None, known: Surroundings, stage: Stage) -> Iterator[Check]:
    """The same sheet under another number; told once the text is there to be compared. The backs of all sheets look
    alike: where no number is looked for, the look says nothing of it."""
    if not number or stage is Stage.VERDICT or goes_by_others(known):
        return
    for other in known.lookalikes:
        apart = other.bits_apart
        if apart is None or other.number is None or other.number == number:
            continue
        compared = other.words_shared
        if apart <= SAME_PICTURE:
            why = f"This is the same picture as {other.number} under another number."
            yield doubt("same-sheet", why, "Look at both labels.", float(apart), "bits", limit=float(SAME_PICTURE))
            return
        if apart <= (SAME_LOOK_ALONE if compared is None else SAME_LOOK) and (
            compared is None or compared >= SAME_WORDS
        ):
            why = f"This is the same sheet as {other.number} under another number."
            yield doubt("same-sheet", why, "Look at both labels.", float(apart), "bits", limit=float(SAME_LOOK))
            return


def _by_list(number: str | None, voted: Vote | None) -> Iterator[Check]:
    if number is None or voted is None:
        return
    if not voted.offset:
        yield fine("list", "The label fits its row of the list.", 0.0, "sheets")
        return
    why = f"The label fits {voted.number} of the list, not {number}."
    offset = float(voted.offset)
    if voted.strong:
        yield doubt("list", why, "Check which sheet carries which number.", offset, "sheets")
    else:
        yield Check("list", CheckStatus.WARN, offset, 0.0, "sheets", why, "")


def _cover(number: str | None, known: Surroundings, policy: Policy) -> Iterator[Check]:
    cover = known.cover
    if cover is None:
        if policy.cover_required:
            yield doubt("cover", "No folder card is open.", "Scan the cover's code, then press again.")
        return
    if number is None:
        return
    own = next((row.cover for row in known.listed if row.offset == 0), "")
    if own and own != cover.code:
        why = f"By the list {number} belongs into cover {own}, not {cover.code}."
        yield doubt("cover", why, "Check the sheet, or scan the right cover.")
    elif cover.first and cover.last and within(number, cover.first, cover.last) is not True:
        why = f"{number} lies outside cover {cover.code}, {cover.span}."
        yield doubt("cover", why, "Check the sheet, or scan the right cover.")
    elif own or cover.span:
        yield fine("cover", f"{number} belongs into cover {cover.code}.")


def _file_name(
    number: str | None, identifier: Identifier | None, known: Surroundings, policy: Policy
) -> Iterator[Check]:
    """The file's name against the code: whole folders were named one off."""
    named = file_number(known.file_name, policy)
    if number is None or named is None or (identifier and identifier.source == "file-name"):
        return
    if named == number or (identifier and named in identifier.also):
        yield fine("file-name", "The file's name says the same.")
        return
    off = step_between(number, named)
    length = 1
    for before in known.run:
        if before.number is None or before.file_number is None:
            continue
        if off is None or step_between(before.number, before.file_number) != off:
            break
        length += 1
    why = f"The file's name says {named}, the code {number}."
    if off is not None and length >= RUN:
        sheets = "one sheet" if abs(off) == 1 else f"{abs(off)} sheets"
        why = f"The last {length} files are named {sheets} off their codes, this one {named}."
    yield doubt("file-name", why, "Check which one is right.", None if off is None else float(off), "numbers")

"""One file at a repository held against its recorded digest: what verifying gives, wherever the repository lies."""

import random
from collections.abc import Callable
from dataclasses import dataclass

UNFINISHED = "unfinished"
"""A delivery that was begun and not ended: no reader sees it, and the next `vasculum sync` ends it."""

Chosen = Callable[[], bool]
"""Whether the next file is to be read to its last byte."""


@dataclass(frozen=True, slots=True)
class FixityRow:
    """One file at the repository held against its recorded digest."""

    file: str
    """Relative to the root."""
    where: str
    expected: str
    """Empty for a file that no inventory speaks of."""
    found: str | None
    """None where the file is missing, or was only looked for."""
    status: str
    """`good`, `missing`, `changed`, `stray`, `unfinished`, `present` (there, not read), or `broken: ` and why, for an
    object whose inventory or signature does not hold."""

    @property
    def differs(self) -> bool:
        """Whether something is not as it was delivered."""
        return self.status not in ("good", "present", UNFINISHED)


def sampling(share: float) -> Chosen:
    """Chooses this share of the files, 0 to 1, by chance: another sample each time."""
    dice = random.Random()
    return lambda: share >= 1 or dice.random() < share


def judged(file: str, where: str, expected: str, there: bool, found: str | None) -> FixityRow:
    """The row of a file that an inventory speaks of; `found` None where it was not read."""
    status = "missing" if not there else "present" if found is None else "good" if found == expected else "changed"
    return FixityRow(file, where, expected, found, status)

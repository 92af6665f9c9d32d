"""How catalogue numbers follow each other: `HVC0042187`, `V0391327F`, `RMNH.AVES.110103`."""

import re
from dataclasses import dataclass

_PARTS = re.compile(r"(.*?)(\d{1,18})(\D*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number taken apart at its last figure."""

    before: str
    figure: int
    width: int
    """Digits of the figure with its zeros; 0 where it has none before it."""
    after: str

    def plus(self, step: int) -> str:
        """The number so many places on."""
        return f"{self.before}{self.figure + step:0{self.width}d}{self.after}"


def numbered(number: str) -> Numbered | None:
    """The parts; None for a number without a figure."""
    found = _PARTS.fullmatch(number)
    if found is None:
        return None
    before, figure, after = found.groups()
    return Numbered(before, int(figure), len(figure), after)


def step_between(first: str, second: str) -> int | None:
    """By how many places the second lies after the first; None where they are not of one series."""
    one, two = numbered(first), numbered(second)
    if one is None or two is None or (one.before, one.after) != (two.before, two.after):
        return None
    if one.width != two.width and not all(part.width == len(str(part.figure)) for part in (one, two)):
        # `999` and `1000` are neighbours, `7` and `0042188` are not.
        return None
    return two.figure - one.figure


def between(first: str, second: str, most: int) -> tuple[str, ...]:
    """The numbers that lie between two, up to so many; empty where they are neighbours or too far apart."""
    step, start = step_between(first, second), numbered(first)
    if step is None or start is None or not 1 < abs(step) <= most + 1:
        return ()
    sign = 1 if step > 0 else -1
    return tuple(start.plus(sign * place) for place in range(1, abs(step)))


def within(number: str, first: str, last: str) -> bool | None:
    """Whether a number lies in a span, its ends included; None where it is not of their series."""
    low, high = step_between(first, number), step_between(number, last)
    return None if low is None or high is None else low >= 0 and high >= 0

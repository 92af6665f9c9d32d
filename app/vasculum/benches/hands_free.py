"""The swap trigger over drawn live views: swaps missed, and shots at a hand, an empty stage or what was taken."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.swap.sequences import Seen, Stage, another, no_swap, swap
from vasculum.pipeline.swap import SwapWatch, Told

_SWAPS = 100
_KINDS = ("herbarium-sheet", "pinned-insect")
_OBJECTS = 40


@dataclass(slots=True)
class Tally:
    """What the trigger did."""

    pictures: int = 0
    quiet: int = 0
    """Pictures in which nothing was swapped."""
    swaps: int = 0
    missed: int = 0
    false: int = 0
    seconds: float = 0.0


def hands_free(asked: Asked) -> Iterator[Table]:
    """Both kinds of object; each sequence has another light, another glove, another way of swapping."""
    rows = []
    for kind in _KINDS:
        asked.say(f"Swaps of {kind}.")
        tally = Tally()
        for seed in range(max(5, _SWAPS // 20) if asked.quick else _SWAPS):
            follow(tally, Stage(np.random.default_rng((0, seed)), kind, 1 + seed % _OBJECTS))
        found = tally.swaps - tally.missed
        cost = round(1000 * tally.seconds / tally.pictures, 2)
        share = interval(found, tally.swaps)
        rows.append((kind, tally.swaps, found, share, tally.quiet, tally.false, tally.pictures, cost))
    heads = (
        "object",
        "swaps",
        "shot once",
        "% (95 %)",
        "pictures without a swap",
        "false shots",
        "pictures",
        "CPU ms each",
    )
    yield Table("swap", "Swap trigger on drawn live views", heads, tuple(rows))


def follow(tally: Tally, stage: Stage) -> None:
    """One stage: something without a swap, a swap, something again, and the object taken away for good."""
    watch = SwapWatch()
    tally.false += len(_shots(tally, watch, stage.still(1.5), quiet=True))
    tally.false += len(_shots(tally, watch, no_swap(stage), quiet=True))
    thing = another(stage.kind, stage.thing)
    shots = _shots(tally, watch, swap(stage, thing), quiet=False)
    right = [seen for seen in shots if seen.thing == thing and not seen.hands]
    tally.swaps += 1
    tally.missed += not right
    tally.false += len(shots) - min(1, len(right))
    tally.false += len(_shots(tally, watch, no_swap(stage), quiet=True))
    for part in (stage.take_away(), stage.hand(0.2, 0.1, 0.0), stage.still(2.0)):
        tally.false += len(_shots(tally, watch, part, quiet=True))


def _shots(tally: Tally, watch: SwapWatch, sequence: Iterable[Seen], quiet: bool) -> list[Seen]:
    shots = []
    for seen in sequence:
        begun = time.process_time()
        told = watch.take(seen.grey, seen.at)
        tally.seconds += time.process_time() - begun
        tally.pictures += 1
        tally.quiet += quiet
        if told is Told.SHOOT:
            shots.append(seen)
    return shots


BENCH = hands_free

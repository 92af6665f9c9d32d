"""The swap trigger: every swap is shot once, and nothing else is."""

import numpy as np
import pytest

from vasculum.benches.hands_free import Tally, follow
from vasculum.benches.swap.sequences import Stage
from vasculum.pipeline.swap import SwapWatch, Told


@pytest.mark.parametrize("kind", ["herbarium-sheet", "pinned-insect"])
def test_swaps_are_shot_once_and_nothing_else_is(kind: str) -> None:
    tally = Tally()
    for seed in range(6):
        follow(tally, Stage(np.random.default_rng((1, seed)), kind, 1 + seed))
    assert (tally.swaps, tally.missed, tally.false) == (6, 0, 0)
    assert tally.quiet > 400


def test_a_resting_hand_keeps_it_from_shooting_until_it_is_out() -> None:
    stage = Stage(np.random.default_rng(3), "herbarium-sheet", 1)
    watch = SwapWatch()
    for seen in stage.still(1.0):
        watch.take(seen.grey, seen.at)
    told = [watch.take(seen.grey, seen.at) for seen in stage.take_away()]
    stage.thing, stage.placed = 4, (0.0, 0.0, 0.0)
    resting = [watch.take(seen.grey, seen.at) for seen in stage.still(3.0, reach=0.4)]
    assert Told.SHOOT not in told + resting
    assert resting[-1] is Told.HANDS
    out = [watch.take(seen.grey, seen.at) for seen in stage.still(1.0)]
    assert out.count(Told.SHOOT) == 1


def test_what_another_press_took_is_not_taken_again() -> None:
    stage = Stage(np.random.default_rng(4), "herbarium-sheet", 1)
    watch = SwapWatch()
    for seen in stage.still(1.0):
        watch.take(seen.grey, seen.at)
    stage.thing = 4
    first = [watch.take(seen.grey, seen.at) for seen in stage.still(0.3)]
    watch.photographed()
    rest = [watch.take(seen.grey, seen.at) for seen in stage.still(2.0)]
    assert Told.SHOOT not in first + rest
    assert rest[-1] is Told.SAME


def test_lamps_that_are_off_tell_nothing() -> None:
    stage = Stage(np.random.default_rng(5), "pinned-insect", 1)
    watch = SwapWatch()
    for seen in stage.still(1.0):
        watch.take(seen.grey, seen.at)
    dark = [watch.take(seen.grey, seen.at) for seen in stage.still(1.5, light=0.05)]
    assert set(dark) == {Told.UNKNOWN}

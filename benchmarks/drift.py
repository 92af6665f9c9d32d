"""Hints at causes: how often a fault is named, and how often a quiet month names one.

python benchmarks/drift.py [MONTHS]     months of drawn readings, 25 days of 40 frames each; Markdown on standard output

Readings are drawn, not photographed: normal scatter from frame to frame (white point 0.08, exposure 0.012 stops, the
chart's size 0.06 %, patches 0.25 L*a*b*) and from day to day (white point 0.08), and the same twice as wide. A fault
begins on the 12th day. `tests/reports/test_drift.py` does the same on three rendered days.
"""

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from vasculum.model.stand import StandNumbers, StandReading
from vasculum.reports.drift import drift

DAYS, FRAMES, FROM = 25, 40, 11
START = datetime(2026, 10, 1, 8, tzinfo=UTC)
PATCHES = [random.Random(3).uniform(5, 90) for _ in range(72)]
Fault = Callable[[StandNumbers, float], StandNumbers]


def quiet(numbers: StandNumbers, age: float) -> StandNumbers:
    """No fault."""
    return numbers


def ageing(numbers: StandNumbers, age: float) -> StandNumbers:
    """Two units of white point and a tenth of the light in two weeks."""
    return replace(numbers, white_b=(numbers.white_b or 0) + 2 * age, exposure=(numbers.exposure or 0) - 0.15 * age)


def bumped(share: float) -> Fault:
    """The chart smaller by a share at once."""
    return lambda numbers, age: replace(numbers, chart_size=(numbers.chart_size or 0) * (1 - share))


def dirty(apart: float) -> Fault:
    """Four patches off by a L*a*b* distance."""

    def fault(numbers: StandNumbers, age: float) -> StandNumbers:
        patches = [value + (apart if place in (8, 17, 31, 52) else 0) for place, value in enumerate(numbers.patches)]
        return replace(numbers, patches=tuple(patches))

    return fault


def month(seed: int, wide: float, fault: Fault) -> list[StandReading]:
    """One month of one stand."""
    chance = random.Random(seed)
    rows = []
    for day in range(DAYS):
        drifted = chance.gauss(0, 0.08)
        for frame in range(FRAMES):
            numbers = StandNumbers(
                white_a=0.1 + drifted + chance.gauss(0, 0.08 * wide),
                white_b=0.2 + drifted + chance.gauss(0, 0.08 * wide),
                exposure=chance.gauss(0, 0.012 * wide),
                patches=tuple(value + chance.gauss(0, 0.25 * wide) for value in PATCHES),
                chart_size=0.1768 * (1 + chance.gauss(0, 0.0006 * wide)),
            )
            if day >= FROM:
                numbers = fault(numbers, (day - FROM + frame / FRAMES) / (DAYS - FROM))
            at = START + timedelta(days=day, minutes=10 * frame)
            rows.append(StandReading(f"{day}-{frame}", at, "S", numbers))
    return rows


def main(months: int) -> None:
    """The table."""
    faults: tuple[tuple[str, str, Fault], ...] = (
        ("none", "", quiet),
        ("lamp ageing over two weeks", "lamp-ageing", ageing),
        ("camera bumped, 0.5 %", "camera-bumped", bumped(0.005)),
        ("camera bumped, 1 %", "camera-bumped", bumped(0.01)),
        ("four patches off by 3", "chart-dirty", dirty(3.0)),
        ("four patches off by 6", "chart-dirty", dirty(6.0)),
    )
    print("| fault | scatter | months | named | days late, median | other causes named |")
    print("| --- | --- | --- | --- | --- | --- |")
    begun = time.process_time()
    for name, kind, fault in faults:
        for wide in (1.0, 2.0):
            late, others = [], 0
            for seed in range(months):
                (found,) = drift(month(seed, wide, fault), UTC)
                mine = [(cause.since - START).days - FROM for cause in found.causes if cause.kind == kind]
                late += mine[:1]
                others += len(found.causes) - len(mine)
            middle = f"{sorted(late)[len(late) // 2]}" if late else "-"
            named = f"{len(late)}" if kind else "-"
            print(f"| {name} | {'normal' if wide == 1 else 'twice'} | {months} | {named} | {middle} | {others} |")
    print(f"\nCPU: {time.process_time() - begun:.0f} s.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)

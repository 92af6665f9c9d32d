"""What standards allow, read from `resources/references/tolerances.toml`: data with its source, never a constant."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vasculum.model.certificate import Held
from vasculum.model.errors import BadSettings
from vasculum.model.resource import resource

FADGI = "FADGI 2023"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """One standard's limits for one metric, best level first."""

    metric: str
    limits: tuple[float, ...]
    """For the first so many levels; a standard may say nothing of its weaker ones."""
    at_least: bool
    source: str


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard as far as it speaks of what a station can measure."""

    name: str
    formula: str
    """Of its colour difference."""
    levels: tuple[str, ...]
    tolerances: tuple[Tolerance, ...]

    def held(self, metric: str, value: float) -> Held | None:
        """The value held against this standard; None where it says nothing of the metric."""
        found = next((item for item in self.tolerances if item.metric == metric), None)
        if found is None:
            return None
        kept = [value >= limit if found.at_least else value <= limit for limit in found.limits]
        rank = kept.index(True) if True in kept else len(self.levels)
        return Held(self.name, found.limits[0], self.levels[rank] if rank < len(self.levels) else None, rank)


@cache
def standards(folder: Path | None = None) -> tuple[Standard, ...]:
    """All standards of the table. Raises `BadSettings` with the standard and metric that cannot be taken literally."""
    path = (folder or resource("references")) / "tolerances.toml"
    try:
        rows = tomllib.loads(path.read_text("utf-8"))["standards"]
        return tuple(_standard(row) for row in rows)
    except (OSError, tomllib.TOMLDecodeError, KeyError, ValueError) as fault:
        raise BadSettings(f"{path} cannot be read: {fault}.", "Correct it, or install the program again.") from fault


def _standard(row: dict[str, object]) -> Standard:
    levels = row["levels"]
    metrics = row["metrics"]
    if not isinstance(levels, list) or not isinstance(metrics, list):
        raise ValueError(f"`levels` and `metrics` of {row.get('name')} should be lists")
    return Standard(str(row["name"]), str(row["formula"]), tuple(levels), tuple(_tolerance(row, m) for m in metrics))


def _tolerance(row: dict[str, object], metric: dict[str, object]) -> Tolerance:
    at_least = "at_least" in metric
    limits = metric["at_least" if at_least else "at_most"]
    if not isinstance(limits, list) or not all(isinstance(limit, float) for limit in limits):
        raise ValueError(f"the limits of {metric.get('metric')} under {row['name']} should be numbers with a point")
    if limits != sorted(limits, reverse=at_least) or not limits:
        raise ValueError(f"the limits of {metric.get('metric')} under {row['name']} should run from best to weakest")
    return Tolerance(str(metric["metric"]), tuple(limits), at_least, str(metric["source"]))

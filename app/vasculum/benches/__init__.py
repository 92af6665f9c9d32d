"""What the program does, measured against the libraries it is compared with, in the same run, as tables.

To add a benchmark, write one file with a `BENCH`: a function that takes an `Asked` and gives `Table`s as they are
ready. `vasculum bench NAME` finds it by the file's name. What does not fit into one file lies in a package beside it.
"""

import pkgutil
from importlib import import_module

from vasculum.benches.bench import Asked, Bench, Table, interval
from vasculum.model.errors import BadUsage

__all__ = ["Asked", "Bench", "Table", "bench", "benches", "interval"]


def benches() -> list[str]:
    """The benchmarks there are, by the names of their files."""
    return sorted(found.name for found in pkgutil.iter_modules(__path__) if not found.ispkg and found.name != "bench")


def bench(name: str) -> Bench:
    """The benchmark of that name. Raises `BadUsage` where there is none."""
    if name not in benches():
        raise BadUsage(f"There is no benchmark {name}.", f"There are: {', '.join(benches())}.")
    found: Bench = import_module(f"{__name__}.{name}").BENCH
    return found

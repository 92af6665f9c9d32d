"""A whole station whose process dies at one of its durable steps. Run by the kill tests.

python station_dying.py count PICTURES DATA             prints the durable steps of a shoot that lives, a line each
python station_dying.py die PICTURES FOLDER N,N,...     dies before, then after each of these steps, each time in a data
                                                        folder of its own, restarts each station and lets it finish
"""

import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from quick_profile import QUICK

from vasculum.settings import Settings
from vasculum.station import build_station
from vasculum.station.shift import settle
from vasculum.store import durable as at_home
from vasculum.sync import durable as at_the_target

STEPS = (
    (at_home, ("rename", "link", "fsync_file", "fsync_folder", "commit")),
    (at_the_target, ("rename", "fsync_file", "fsync_folder")),
)
DEAD = 9


def shoot(pictures: Path, data: Path) -> None:
    """Everything in the folder goes all the way; then the station ends."""
    profile = data.parent / "quick.toml"
    profile.write_text(QUICK)
    wanted = len(list(pictures.iterdir()))
    come = threading.Semaphore(0)
    station = build_station(Settings(data=data, profile=str(profile)), f"folder:{pictures}", live=False)
    station.listen(lambda happened: come.release() if type(happened).__name__ in ("Captured", "AlreadyHere") else None)
    with station:
        assert all(come.acquire(timeout=60) for _ in range(wanted))
        assert settle(station, 120)


def watched(die: Callable[[int], bool], dies_after: bool, seen: list[str]) -> None:
    """Wraps every durable step of this process; `die` is asked with the number of each, counted from 1."""
    counting = threading.Lock()
    changes: dict[int, int] = {}

    def wrap(module: object, name: str) -> None:
        real = getattr(module, name)

        def step(*arguments: object) -> None:
            if name == "commit":
                # A courier that looks and finds nothing to do commits nothing: no step of the shoot.
                total = arguments[0].total_changes  # type: ignore[attr-defined]
                idle = changes.get(id(arguments[0]), 0) == total
                changes[id(arguments[0])] = total
                if idle:
                    real(*arguments)
                    return
            with counting:
                seen.append(f"{module.__name__.split('.')[1]} {name}")  # type: ignore[attr-defined]
                mine = len(seen)
            if die(mine) and not dies_after:
                os._exit(DEAD)
            real(*arguments)
            if die(mine):
                os._exit(DEAD)

        setattr(module, name, step)

    for module, names in STEPS:
        for name in names:
            wrap(module, name)


def in_a_child(work: Callable[[], None]) -> int:
    """The exit code of a forked child that does it."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001 - a forked child must not go on as the test
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def death(pictures: Path, data: Path, nth: int, after: bool) -> None:
    data.mkdir(parents=True)

    def doomed() -> None:
        watched(lambda mine: mine == nth, after, [])
        shoot(pictures, data / "d")

    died = in_a_child(doomed)
    lived = in_a_child(lambda: shoot(pictures, data / "d"))
    print(data.name, died, lived, flush=True)


def main() -> None:
    task, pictures, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if task == "count":
        seen: list[str] = []
        watched(lambda mine: False, False, seen)
        shoot(pictures, folder)
        print("\n".join(seen), flush=True)
        os._exit(0)
    for nth in map(int, sys.argv[4].split(",")):
        for after in (False, True):
            death(pictures, folder / f"{nth}-{'after' if after else 'before'}", nth, after)


if __name__ == "__main__":
    main()

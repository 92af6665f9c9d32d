"""An old catalogue's upgrade, killed once before each of its SQL statements and around each durable step.

python upgrade_dying.py CATALOGUE FOLDER     forks a child for each; prints how many died: statements, before, after
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from vasculum.store import database, durable

STEPS = ("rename", "fsync_file", "fsync_folder", "commit")


def lived(data: Path, watch: Callable[[Callable[[], None]], None], nth: int) -> bool:
    """Whether a child came to the end of the upgrade before its nth moment."""
    child = os.fork()
    if child == 0:
        calls = 0

        def die() -> None:
            nonlocal calls
            calls += 1
            if calls == nth:
                os.kill(os.getpid(), signal.SIGKILL)

        watch(die)
        database.open_database(data / database.NAME).conn.close()
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, -signal.SIGKILL):
        raise SystemExit(f"the upgrade failed: {code}")
    return code == 0


def at_statements(die: Callable[[], None]) -> None:
    real = database.connect

    def watched(path: Path, read_only: bool = False) -> Database:
        db = real(path, read_only)
        db.conn.set_trace_callback(lambda _: die())
        return db

    database.connect = watched


def before_steps(die: Callable[[], None]) -> None:
    _around(lambda real, *arguments: (die(), real(*arguments)))


def after_steps(die: Callable[[], None]) -> None:
    _around(lambda real, *arguments: (real(*arguments), die()))


def _around(step: Callable[..., object]) -> None:
    for name in STEPS:
        real = getattr(durable, name)
        setattr(durable, name, lambda *arguments, real=real: step(real, *arguments) and None)


def main(catalogue: Path, folder: Path) -> None:
    for watch in (at_statements, before_steps, after_steps):
        nth = 0
        alive = False
        while not alive:
            nth += 1
            data = folder / f"{watch.__name__}-{nth}"
            data.mkdir(parents=True)
            shutil.copy(catalogue, data / database.NAME)
            alive = lived(data, watch, nth)
        print(nth - 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

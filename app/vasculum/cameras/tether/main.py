"""Names the child's functions without importing libgphoto2 into the process that only starts them."""

import os
import sys
from multiprocessing.connection import Connection
from pathlib import Path


def serve(pipe: Connection, port: str, home: Path) -> None:
    """The child of one body; libgphoto2 keeps its own settings below `home`."""
    _settle_in(home)
    from vasculum.cameras.tether.child import serve as run

    run(pipe, port)


def autodetect(pipe: Connection, home: Path) -> None:
    """The child that looks for bodies."""
    _settle_in(home)
    from vasculum.cameras.tether.child import autodetect as run

    run(pipe)


def _settle_in(home: Path) -> None:
    # libgphoto2 reads and writes `settings` below HOME, and remembers there under which name a wireless body knows this
    # station; another program's choices (card or memory, say) must not change ours, nor ours theirs.
    os.environ["HOME"] = str(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        print(f"libgphoto2's settings cannot be kept in {home}: {fault.strerror}", file=sys.stderr)
    # It also prints each pulled cable straight to the error stream. Python's own words still go there.
    sys.stderr = os.fdopen(os.dup(2), "w", buffering=1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)

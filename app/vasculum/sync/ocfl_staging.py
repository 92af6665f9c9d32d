"""Where a process builds what it will put into a folder repository: a folder of its own inside the root."""

import os
import shutil
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from vasculum.sync.ocfl_layout import folder_name

STAGING = "extensions/vasculum-staging"
"""Inside the root, for a rename never leaves a file system; below `extensions`, where no reader looks for objects."""
_ABANDONED_S = 86_400.0
"""What another machine left for a day nobody will end: it builds anew when it is back."""


@contextmanager
def staging(root: Path) -> Iterator[Path]:
    """An empty folder for this process alone while the block runs; what a crash left of those before it is cleared,
    another program's work is not. One thread of a process stages in a root at a time."""
    above = root / STAGING
    own = above / f"{folder_name(socket.gethostname())}.{os.getpid()}"
    _clear(above, own)
    _make(own)
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)
        # Another program's delivery may lie there: then it stays, and that one removes it.
        with suppress(OSError):
            above.rmdir()


def _make(own: Path) -> None:
    for _ in range(100):
        try:
            own.mkdir(parents=True, exist_ok=True)
        except FileNotFoundError:
            # Another process removed the empty folder above in between.
            continue
        return
    own.mkdir(parents=True, exist_ok=True)


def _clear(above: Path, own: Path) -> None:
    left = list(above.iterdir()) if above.is_dir() else []
    for folder in left:
        if folder == own or not _may_be_at_work(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _may_be_at_work(folder: Path) -> bool:
    host, dot, process = folder.name.rpartition(".")
    if dot and host == folder_name(socket.gethostname()) and process.isdigit():
        return bool(psutil.pid_exists(int(process)))
    try:
        return time.time() - folder.stat().st_mtime < _ABANDONED_S
    except FileNotFoundError:
        return False

"""The main thread's turns at the processors, as Linux itself tells them."""

import os
import platform
import re
import sys
import threading
from pathlib import Path

from vasculum.gui.first_in_line import come_first


def _told(of: str) -> int | None:
    """Slice in nanoseconds of a thread of this process; None where the kernel does not tell it."""
    try:
        found = re.search(r"se\.slice\s*:\s*(\d+)", Path(f"/proc/self/task/{of}/sched").read_text(encoding="ascii"))
    except OSError:
        return None
    return int(found[1]) if found else None


def test_turns_are_short_and_of_this_thread_alone() -> None:
    slices: list[int | None] = []
    took: list[bool] = []
    nice: list[int] = []

    def child() -> None:
        slices.append(_told(str(threading.get_native_id())))

    def run() -> None:
        before = os.getpriority(os.PRIO_PROCESS, 0)
        took.append(come_first())
        nice.extend((before, os.getpriority(os.PRIO_PROCESS, 0)))
        slices.append(_told(str(threading.get_native_id())))
        other = threading.Thread(target=child)
        other.start()
        other.join()

    # On a thread of its own: the tests after this one keep their turns.
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"):
        assert took == [False]
        return
    assert took == [True]
    assert nice[0] == nice[1]
    own, others = slices
    if own is not None and others is not None and own != others:  # From Linux 6.12 on, where it tells them.
        assert own == 200_000 < others

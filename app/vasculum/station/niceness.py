"""A thread that lets others go first at the processors, where the system knows niceness by thread."""

import os
import sys
import threading

_MOST = 19


def give_way(by: int) -> None:
    """Adds so much to the calling thread's niceness; threads and processes that it starts take after it.

    Does nothing where niceness is the whole process's (macOS) or not known (Windows).
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        now = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, min(now + by, _MOST))

"""A thread that lets others go first at the processors, where the system knows niceness by thread."""

import contextlib
import os
import sys
import threading

LAST = 19
"""The most that there is: such a thread takes what others leave."""


def give_way(by: int) -> None:
    """Adds so much to the calling thread's niceness; threads and processes that it starts take after it.

    At `LAST` it has Linux's policy SCHED_IDLE, if that may be had: a processor with nothing else to do counts as free
    (sched(7); `select_idle_sibling` in kernel/sched/fair.c), so that whoever wakes is put there. With mere niceness it
    is put beside others that are busy, and waits there until the processors' loads are compared the next time.
    On macOS, where niceness is the whole process's, a main thread's is raised and no other; on Windows nothing happens.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        raised = min(os.getpriority(os.PRIO_PROCESS, thread) + by, LAST)
        os.setpriority(os.PRIO_PROCESS, thread, raised)
        if raised == LAST:
            with contextlib.suppress(OSError):
                os.sched_setscheduler(thread, os.SCHED_IDLE, os.sched_param(0))
    elif hasattr(os, "nice") and threading.current_thread() is threading.main_thread():
        os.nice(by)

"""A thread that is given a processor as soon as it wakes, where Linux can be asked for that."""

import ctypes
import os
import platform
import sys

_CALLS = {"x86_64": 314, "aarch64": 274}
"""Number of `sched_setattr` by machine (Linux, arch/x86/entry/syscalls and include/uapi/asm-generic/unistd.h)."""
_RESET_ON_FORK = 1
"""SCHED_FLAG_RESET_ON_FORK: threads and processes that are started from here do not take after it."""
_SLICE_NS = 200_000
"""The kernel takes 0.1 to 100 ms; its own are 0.7 to 3, by the number of processors."""


class _Attributes(ctypes.Structure):
    """`struct sched_attr` of sched_setattr(2), as long as in its second version."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("flags", ctypes.c_uint64),
        ("nice", ctypes.c_int32),
        ("priority", ctypes.c_uint32),
        ("runtime", ctypes.c_uint64),
        ("deadline", ctypes.c_uint64),
        ("period", ctypes.c_uint64),
        ("least", ctypes.c_uint32),
        ("most", ctypes.c_uint32),
    )


def come_first() -> bool:
    """The calling thread is content with turns of 0.2 ms, and takes its turn before threads with longer ones.

    True where the system took it (Linux; from 6.12 on it makes a difference, before it is kept without one), else
    False, and nothing has changed. No right is needed. Its share of the processors stays what it was.
    """
    call = _CALLS.get(platform.machine())
    if sys.platform != "linux" or call is None:
        return False
    wanted = _Attributes(
        size=ctypes.sizeof(_Attributes),
        flags=_RESET_ON_FORK,
        nice=os.getpriority(os.PRIO_PROCESS, 0),
        runtime=_SLICE_NS,
    )
    return bool(ctypes.CDLL(None).syscall(call, 0, ctypes.byref(wanted), 0) == 0)

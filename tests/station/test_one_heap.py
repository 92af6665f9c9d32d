"""Threads of the analysis process leave nothing behind in heaps of their own."""

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, re, sys, threading
from vasculum.station.one_heap import share_one_heap
if sys.argv[1] == "shared" and not share_one_heap():
    sys.exit(3)
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
gate = threading.Barrier(5)
def work():
    libc.malloc(ctypes.c_size_t(1000))
    gate.wait()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
gate.wait()
for thread in threads: thread.join()
libc.malloc_stats()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="mallopt is glibc's")
def test_threads_that_begin_later_share_the_first_heap() -> None:
    def heaps(how: str) -> int:
        ran = subprocess.run([sys.executable, "-c", PROGRAM, how], capture_output=True, text=True, check=False)
        if ran.returncode == 3:
            pytest.skip("this C library has no M_ARENA_MAX")
        assert ran.returncode == 0, ran.stderr
        return ran.stderr.count("Arena ")

    assert heaps("shared") == 1 < heaps("each its own")

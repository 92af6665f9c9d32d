"""Where the analysis process begins. Its parent imports this, and not what the process works with."""

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

Child = tuple[BaseProcess, Connection]
"""The analysis process, and the near end of its pipe."""


def begin_child() -> Child:
    """A child that imports what it will work with, then waits for its `Bench` to come over the pipe.

    Its imports take .3 s: who has as much to read before a bench is known begins it first. It ends with its parent.
    """
    context = multiprocessing.get_context("spawn")
    pipe, far = context.Pipe()
    process = context.Process(target=serve, args=(far,), name="vasculum-analysis", daemon=True)
    process.start()
    far.close()
    return process, pipe


def serve(pipe: Connection) -> None:
    """The child's main function; see `analysis_child`."""
    from vasculum.station.one_heap import share_one_heap

    # Before numpy and onnxruntime start threads of their own.
    share_one_heap()
    from vasculum.station import analysis_child

    try:
        bench = pipe.recv()
    except (EOFError, OSError):
        # The parent had nothing for it to do.
        return
    analysis_child.serve(pipe, bench)

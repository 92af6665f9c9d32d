"""The analysis process: decodes, looks and develops; knows nothing of the store. One per station or backlog worker.

It sends `(0, fault or None)` once it is ready, `(0, Fallback)` when a model runs elsewhere than was asked, and for each
job `(number, Begun)` before each step, then `(number, answer)`.
"""

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection

from vasculum.model.errors import BadInput, StationError
from vasculum.model.verdict import Stage
from vasculum.station.analysis_desk import Desk
from vasculum.station.analysis_jobs import Begun, Bench, Job, LookJob
from vasculum.station.niceness import give_way

Send = Callable[[tuple[int, object]], None]


def serve(pipe: Connection, bench: Bench) -> None:
    """Answers `(number, job)` until the pipe closes. Runs as the child's main function."""
    give_way(bench.niceness)
    parent = os.getppid()
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    send = _sender(pipe)
    try:
        desk = Desk(bench)
        desk.prepared("verdict")
    except BaseException as fault:
        send((0, fault if isinstance(fault, StationError) else RuntimeError(f"{type(fault).__name__}: {fault}")))
        return
    send((0, None))
    _tell_news(desk, send)
    lanes = {
        "verdict": ThreadPoolExecutor(1, "verdict"),
        # Tesseract and the text network's threads take after it.
        "later": ThreadPoolExecutor(1, "later", initializer=give_way, initargs=(bench.later,)),
    }
    lanes["later"].submit(_warm, desk, send)
    while True:
        try:
            number, job = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)
        lane = "verdict" if isinstance(job, LookJob) and job.stage is Stage.VERDICT else "later"
        lanes[lane].submit(_answer, desk, number, job, send)


def _warm(desk: Desk, send: Send) -> None:
    try:
        desk.prepared("text")
    except Exception:
        # The first text job meets the same fault and reports it to the station; warming only saves its time.
        return
    _tell_news(desk, send)


def _tell_news(desk: Desk, send: Send) -> None:
    for fallback in desk.news():
        send((0, fallback))


def _sender(pipe: Connection) -> Send:
    lock = threading.Lock()

    def send(message: tuple[int, object]) -> None:
        with lock:
            pipe.send(message)

    return send


def _answer(desk: Desk, number: int, job: Job, send: Send) -> None:
    answer: object
    try:
        answer = desk.do(job, lambda step: send((number, Begun(step))))
    except StationError as fault:
        answer = fault
    except MemoryError:
        answer = BadInput(f"{job.path.name} needs more memory than this machine gives.", "Lower limits.megapixels.")
    except Exception as fault:
        answer = RuntimeError(f"{type(fault).__name__}: {fault}")
    send((number, answer))


def _die_with(parent: int) -> None:
    # A station killed with -9 cannot say goodbye: its child must not live on and hold the GPU.
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)

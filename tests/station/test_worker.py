"""Workers: what hinders them is said once and tried again; bugs are told and survived."""

import threading
from collections.abc import Callable

from vasculum.model.errors import CatalogueLocked
from vasculum.model.events import StationFault, WorkerFailed
from vasculum.station import worker as workers
from vasculum.station.worker import Worker


def run(turn: Callable[[], bool], until: threading.Event) -> list[StationFault | WorkerFailed]:
    told: list[StationFault | WorkerFailed] = []
    worker = Worker("courier", turn, told.append, every_s=0.01)
    worker.start()
    assert until.wait(20)
    assert worker.stop()
    return told


def test_a_fault_of_the_world_is_said_once_and_again_after_it_had_gone() -> None:
    answers = iter([True, False, False, False, True, False])
    done = threading.Event()

    def turn() -> bool:
        good = next(answers, None)
        if good is None:
            done.set()
            return False
        if not good:
            raise CatalogueLocked("The catalogue is locked.")
        return True

    pauses = workers._PAUSE_AFTER_FAULT_S
    workers._PAUSE_AFTER_FAULT_S = 0.01
    try:
        told = run(turn, done)
    finally:
        workers._PAUSE_AFTER_FAULT_S = pauses
    assert [type(event) for event in told] == [StationFault, StationFault]
    fault = told[0]
    assert isinstance(fault, StationFault)
    assert (fault.worker, fault.code) == ("courier", "catalogue-locked")
    assert fault.advice


def test_a_bug_is_told_with_its_traceback_and_the_worker_goes_on() -> None:
    turns: list[int] = []
    done = threading.Event()

    def turn() -> bool:
        turns.append(1)
        if len(turns) == 1:
            raise ZeroDivisionError("nought")
        done.set()
        return False

    (told,) = run(turn, done)
    assert isinstance(told, WorkerFailed)
    assert "ZeroDivisionError: nought" in told.error
    assert "Traceback" in told.traceback

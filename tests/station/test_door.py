"""Many at once or one alone."""

import threading
import time

from vasculum.station.door import Door


def test_one_alone_waits_for_those_inside_and_is_not_overtaken() -> None:
    door, order = Door(), []
    inside, leave = threading.Event(), threading.Event()

    def shared() -> None:
        with door.entered():
            inside.set()
            leave.wait(10)
            order.append("first")

    def loner() -> None:
        with door.entered(alone=True):
            order.append("alone")

    def late() -> None:
        with door.entered():
            order.append("late")

    threads = [threading.Thread(target=shared)]
    threads[0].start()
    assert inside.wait(10)
    for work in (loner, late):
        threads.append(threading.Thread(target=work))
        threads[-1].start()
        time.sleep(0.1)
    leave.set()
    for thread in threads:
        thread.join(10)
    assert order == ["first", "alone", "late"]

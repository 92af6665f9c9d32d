"""A station's courier in a process of its own, which the kill tests end with kill -9.

python courier_dying.py DATA PLACE AHEAD     sends what is due until all is there; says `begins` once it could send
"""

import sys
import time
from pathlib import Path

from delivery_day import courier_of

from vasculum.store import queries
from vasculum.store.thread import StoreThread

if __name__ == "__main__":
    data, place, ahead = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    store = StoreThread(data, targets=("centre",))
    courier = courier_of(data, store, place, ahead)
    reading = store.open_reading()
    print("begins", flush=True)
    while queries.counts(reading)["to_send"]:
        if not courier.turn():
            time.sleep(0.05)
    store.close()

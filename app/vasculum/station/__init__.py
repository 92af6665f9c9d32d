"""Use cases, threads and wiring. A new use case is a method of `Station`, or a file here that `build_station` wires in.

Outsiders ask `build_station` for a `Station` and talk to that.
"""

from vasculum.station.adjusting import Choices
from vasculum.station.backlogs import FolderState
from vasculum.station.bench import bench_of, bounds_of
from vasculum.station.build import build_station
from vasculum.station.deciding import Act
from vasculum.station.history import Happening
from vasculum.station.holding import KEPT_DAYS, Holdings
from vasculum.station.overview import NextPress, Overview
from vasculum.station.profiles import Profiles, Version
from vasculum.station.releasing import Release
from vasculum.station.shot_lists import Coming
from vasculum.station.station import Listener, Station
from vasculum.station.trying import Frame, Tried
from vasculum.station.verifying import Verification
from vasculum.store.browse import Row
from vasculum.store.holding import Here
from vasculum.store.sending import Gap, Sending, SendingRow

__all__ = [
    "KEPT_DAYS",
    "Act",
    "Choices",
    "Coming",
    "FolderState",
    "Frame",
    "Gap",
    "Happening",
    "Here",
    "Holdings",
    "Listener",
    "NextPress",
    "Overview",
    "Profiles",
    "Release",
    "Row",
    "Sending",
    "SendingRow",
    "Station",
    "Tried",
    "Verification",
    "Version",
    "bench_of",
    "bounds_of",
    "build_station",
]

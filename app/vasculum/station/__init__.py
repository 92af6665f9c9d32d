"""Use cases, threads and wiring. A new use case is a method of `Station`, or a file here that `build_station` wires in.

Outsiders ask `build_station` for a `Station` and talk to that. The names below are imported when they are asked for:
the analysis process and most commands need few of the rooms, and all of them take a second of processor time.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vasculum.station.adjusting import Choices
    from vasculum.station.backlogs import FolderState
    from vasculum.station.bench import bench_of, bounds_of
    from vasculum.station.build import build_station
    from vasculum.station.deciding import Act
    from vasculum.station.history import Happening
    from vasculum.station.holding import KEPT_DAYS, Holdings
    from vasculum.station.judging_again import Again
    from vasculum.station.overview import NextPress, Overview
    from vasculum.station.profiles import Profiles, Version
    from vasculum.station.questions import DRIFT_DAYS
    from vasculum.station.releasing import Release
    from vasculum.station.shot_lists import Coming
    from vasculum.station.station import Listener, Station
    from vasculum.station.trying import Frame, Tried
    from vasculum.station.verifying import Verification
    from vasculum.store.browse import Row
    from vasculum.store.holding import Here
    from vasculum.store.sending import Gap, Sending, SendingRow

_ROOMS = {
    "Choices": "vasculum.station.adjusting",
    "FolderState": "vasculum.station.backlogs",
    "bench_of": "vasculum.station.bench",
    "bounds_of": "vasculum.station.bench",
    "build_station": "vasculum.station.build",
    "Again": "vasculum.station.judging_again",
    "Act": "vasculum.station.deciding",
    "Happening": "vasculum.station.history",
    "KEPT_DAYS": "vasculum.station.holding",
    "Holdings": "vasculum.station.holding",
    "NextPress": "vasculum.station.overview",
    "Overview": "vasculum.station.overview",
    "DRIFT_DAYS": "vasculum.station.questions",
    "Profiles": "vasculum.station.profiles",
    "Version": "vasculum.station.profiles",
    "Release": "vasculum.station.releasing",
    "Coming": "vasculum.station.shot_lists",
    "Listener": "vasculum.station.station",
    "Station": "vasculum.station.station",
    "Frame": "vasculum.station.trying",
    "Tried": "vasculum.station.trying",
    "Verification": "vasculum.station.verifying",
    "Row": "vasculum.store.browse",
    "Here": "vasculum.store.holding",
    "Gap": "vasculum.store.sending",
    "Sending": "vasculum.store.sending",
    "SendingRow": "vasculum.store.sending",
}

__all__ = [
    "DRIFT_DAYS",
    "KEPT_DAYS",
    "Act",
    "Again",
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


def __getattr__(name: str) -> Any:
    """A public name out of its room (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)

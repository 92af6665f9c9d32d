"""Cameras: one file a driver, with its module-level `DRIVER`, found by scanning this folder.

A driver lists what can be opened now and opens one; what a camera must do is in `camera.py`, and every driver found is
held against it by the contract tests.
"""

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType, ModuleType

from vasculum.cameras.camera import Camera, CameraDriver, Shot, Turned
from vasculum.cameras.seen import remember, seen
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage

_CHILDREN = frozenset(("untethered",))
"""Never imported here: it brings the scene with OpenCV into the station's own process."""


def drivers() -> dict[str, CameraDriver]:
    """The drivers there are, by name: every module here that has a `DRIVER`."""
    found: dict[str, CameraDriver] = {}
    for module in pkgutil.iter_modules(__path__):
        if not module.ispkg and module.name not in _CHILDREN:
            driver = _driver_of(import_module(f"{__name__}.{module.name}"))
            if driver is not None:
                found[driver.name] = driver
    return found


def _driver_of(module: ModuleType) -> CameraDriver | None:
    driver: CameraDriver | None = getattr(module, "DRIVER", None)
    return driver


def find_all() -> tuple[CameraInfo, ...]:
    """Every camera that can be opened now. May take seconds: buses are asked."""
    return tuple(info for driver in drivers().values() for info in driver.find())


def open_camera(name: str, roles: Mapping[str, str] = MappingProxyType({}), data: Path | None = None) -> Camera:
    """The camera of that id, serial number or role, not yet connected.

    `roles` gives a serial number for each role; `data` is the data folder that knows the bodies met before. A serial
    number that it does not know is looked for on the bus, which may take seconds. Raises `BadUsage`.
    """
    serial = roles.get(name, name)
    for driver in drivers().values():
        if driver.owns(serial):
            return driver.open(serial)
    met = {body.serial: body.camera_id for body in seen(data)} if data is not None else {}
    camera_id = met.get(serial) or next((info.id for info in find_all() if info.serial == serial), None)
    for driver in drivers().values():
        if camera_id is not None and driver.owns(camera_id):
            return driver.open(camera_id, serial=serial)
    what = f"No driver knows a camera `{name}`" if serial == name else f"The body {serial} of role `{name}` is not here"
    raise BadUsage(
        f"{what}.", "`vasculum cameras` lists what can be opened; a body must be connected once to be known."
    )


__all__ = [
    "Camera",
    "CameraDriver",
    "CameraInfo",
    "Shot",
    "Turned",
    "drivers",
    "find_all",
    "open_camera",
    "remember",
    "seen",
]

"""Cameras: one file a driver, with its module-level `DRIVER`, found by scanning this folder.

A driver lists what can be opened now and opens one; what a camera must do is in `camera.py`, and every driver found is
held against it by the contract tests.
"""

import pkgutil
from importlib import import_module
from types import ModuleType

from vasculum.cameras.camera import Camera, CameraDriver, Shot
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


def open_camera(camera_id: str) -> Camera:
    """The camera of that id, not yet connected. Raises `BadUsage`."""
    for driver in drivers().values():
        if driver.owns(camera_id):
            return driver.open(camera_id)
    raise BadUsage(f"No driver knows a camera `{camera_id}`.", "`vasculum cameras` lists what can be opened.")


__all__ = ["Camera", "CameraDriver", "CameraInfo", "Shot", "drivers", "find_all", "open_camera"]

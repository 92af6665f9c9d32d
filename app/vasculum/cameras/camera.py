"""What a camera driver must be able to do, and when each method is called.

A driver is one file in this folder with a module-level `DRIVER`. All methods of one `Camera` are called from the one
thread that opened it (ARCHITECTURE: "Threads"); none may be called after `close`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from vasculum.model.capture import CameraInfo


@dataclass(frozen=True, slots=True)
class Shot:
    """The files of one shutter release, complete on disk in the folder that was named, not yet hashed."""

    files: tuple[Path, ...]
    """The JPEG first where there is a pair; unique local names, the camera's own name kept as the ending part."""
    settings: tuple[tuple[str, str], ...] = ()
    """The settings in force, in the driver's words."""
    camera_time: datetime | None = None
    """The camera's own clock at the release, where the file tells."""
    original_names: tuple[str, ...] = ()
    """The names under which the camera holds the files, in the order of `files`."""
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Turned:
    """A setting that stood otherwise than the profile wants and was set back."""

    term: str
    """`aperture shutter iso white_balance image_format`."""
    found: str
    """The body's word."""
    wanted: str

    def __str__(self) -> str:
        return f"The camera's {self.term.replace('_', ' ')} stood at {self.found} instead of {self.wanted}."


class Camera(Protocol):
    """One body. Every method may raise `CameraLost`, `CameraBusy` or another `CameraError`, and nothing else."""

    @property
    def info(self) -> CameraInfo:
        """What the body says of itself; known after `connect`. Does not touch the wire."""

    def connect(self) -> CameraInfo:
        """Opens the body and reads its identity. Called first, and again after `CameraLost`."""

    def settings(self) -> Mapping[str, str]:
        """All settings with their values now, in the driver's words."""

    def set(self, name: str, value: str) -> None:
        """Sets one setting and reads it back; raises `CameraError` when the body would not take it."""

    def hold(self, wish: Mapping[str, str]) -> tuple[Turned, ...]:
        """Makes the profile's settings true and reads them back; called after `connect` and before each release. What
        stood otherwise; raises `CameraError` where the body does not take one. Nothing where there are no settings."""

    def preview(self) -> bytes | None:
        """One live-view picture as JPEG bytes; None where the driver has no live view. Blocks at most 1 s."""

    def shoot(self, into: Path) -> Shot:
        """Releases the shutter and brings every file of the release into the folder. Blocks until they are complete;
        what arrived before a fault is left in the folder under a name ending in `.part`."""

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """Releases made on the body (or files that arrived) since the last call. Called between previews; returns
        within 0.2 s when there is nothing."""

    def confirm(self, shot: Shot) -> None:
        """Called once the shot's files are fsynced, hashed and recorded: only now may the card's copy go."""

    def close(self) -> None:
        """Lets the body go. Never raises; harmless when called twice or never connected."""


class CameraDriver(Protocol):
    """A kind of camera: lists what can be opened now, and opens one."""

    name: str

    def find(self) -> tuple[CameraInfo, ...]:
        """Every camera of this kind that could be opened now; empty where there is none. Never raises."""

    def owns(self, camera_id: str) -> bool:
        """Whether this driver opens cameras of that id."""

    def open(self, camera_id: str, *, serial: str | None = None) -> Camera:
        """The camera, not connected yet; with `serial`, no other body. Raises `BadUsage` for a senseless id."""

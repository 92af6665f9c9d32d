"""What a delivery target must be able to do. One file in this folder holds one kind, as its module-level `TARGET`."""

from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Protocol

from vasculum.model.lanes import Lane
from vasculum.model.package import Package, Receipt
from vasculum.sync.beside import Beside
from vasculum.sync.line import FREELY, Line

Bytes = Callable[[str], Path]
"""Gives the local path of the file with this sha256."""

Notes = MutableMapping[str, str]
"""What a target must know again after a crash, by a name of its own; each change is safe when it returns."""


class Target(Protocol):
    """One repository. Methods are called from the courier thread and raise only `TargetError` or `TargetRefused`."""

    name: str

    goes_ahead: bool
    """Whether `ahead` brings anything; where not, each package is sent whole."""

    @property
    def beside(self) -> Beside | None:
        """The shared place beside the objects; None where this target has none."""

    def send(self, package: Package, bytes_of: Bytes) -> Receipt:
        """Delivers the package and reads back what the target now holds. Idempotent by package id: a second call
        adds nothing and gives the same receipt. Safe to repeat after a crash at any moment."""

    def ahead(self, package: Package, bytes_of: Bytes, lane: Lane) -> None:
        """Brings the package's files of that class there, seen by no reader before `send` ends it. Idempotent."""

    def receipt(self, object_id: str) -> Receipt | None:
        """What the target holds of that object now, digests computed from its bytes; None where it has none."""

    def fetch(self, object_id: str, sha256: str, into: Path) -> bool:
        """Writes the file of the object that has this digest to a path; False where it has none. The bytes are
        checked: raises `TargetRefused` for others, and leaves nothing at the path then."""


class TargetKind(Protocol):
    """Opens targets of one kind from their settings."""

    name: str
    """`ocfl`, `s3`, ..."""

    asks: tuple[str, ...]
    """What a person is asked for the key that its places want, the secret part last; empty where none is wanted."""

    def secret_name(self, where: str) -> str:
        """The name under which that place's key is kept; empty where it wants none. Raises `BadSettings`."""

    def open(self, name: str, where: str, notes: Notes, line: Line = FREELY) -> Target:
        """The target `name` at `where` (a path or URI). Raises `BadSettings` for a place that makes no sense."""

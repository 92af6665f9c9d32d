"""What a package is in an OCFL object, wherever the object lies: a version, its receipt, and what may not change."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from vasculum.model.errors import TargetRefused
from vasculum.model.package import Package
from vasculum.sync.ocfl_inventory import Inventory, Version
from vasculum.sync.ocfl_layout import is_logical_path

SIGNATURE = "package.json.sig"
UNLISTED = ("package.json", SIGNATURE)
"""The manifest and its signature: it cannot list them."""
_ORIGINALS = "original/"

Holds = Callable[[bytes, bytes], str | None]
"""Of `package.json` and its signature: why the signature does not hold, None where it does."""

Types = dict[str, tuple[str, bool]]
"""Logical path -> media type, and whether the file holds a clock."""


def version_of(package: Package) -> Version:
    """The version that the package becomes."""
    created = package.created or datetime.now(UTC).isoformat(timespec="seconds")
    return Version(created, {item.path: item.sha256 for item in package.files}, package.message, package.id)


def holds(inventory: Inventory, package: Package) -> bool:
    """Whether the newest version is this package; clocked documents may be those of an earlier sealing."""
    if not inventory.versions or inventory.latest.package_id != package.id:
        return False
    state = inventory.latest.state
    same_paths = set(state) == {item.path for item in package.files}
    return same_paths and all(state[item.path] == item.sha256 for item in package.files if not item.clocked)


def extended(old: Inventory, package: Package, where: str) -> Inventory:
    """The object with the package as its next version.

    Raises `TargetRefused` for paths that no object can hold, and for other originals than those already there: one
    media id is one shutter release, so two of them mean that two stations, or a restored catalogue, use one id.
    """
    if not all(is_logical_path(item.path) for item in package.files) or not package.files:
        raise TargetRefused(f"The package {package.id} names paths that no repository can hold.")
    new = version_of(package)
    if old.versions and _originals(old.latest.state) != _originals(new.state):
        raise TargetRefused(
            f"{where} holds other originals under {package.object_id} than this station's.",
            "Nothing was overwritten. Compare both; one of them was not taken by this station.",
        )
    return old.extended(new)


def media_types(manifest: bytes | None) -> Types:
    """What the package's own `package.json` there says of its files; OCFL has no place for it."""
    if manifest is None:
        return {}
    try:
        plain = json.loads(manifest)
        types = {
            item["path"]: (str(item["mediaType"]), item.get("identity") != item["sha256"]) for item in plain["files"]
        }
    except (ValueError, KeyError, TypeError):
        # Another kind of package: its digests count, its types are not known.
        return {}
    return types | dict.fromkeys(UNLISTED, ("application/json", True))


def signature_fault(inventory: Inventory, read: Callable[[str], bytes | None], holds: Holds) -> str | None:
    """Why the newest version is not what its station signed; None where it is, or where it was not signed.

    `read` gives a file's bytes by its content path.
    """
    state = inventory.latest.state
    if not all(path in state for path in UNLISTED):
        return None
    manifest, signature = (read(inventory.manifest[state[path]]) for path in UNLISTED)
    if manifest is None or signature is None:
        return None
    if (fault := holds(manifest, signature)) is not None:
        return fault
    try:
        listed = {item["path"]: item["sha256"] for item in json.loads(manifest)["files"]}
    except (ValueError, KeyError, TypeError):
        return "its manifest cannot be read"
    if listed != {path: digest for path, digest in state.items() if path not in UNLISTED}:
        return "its inventory lists other files than were signed"
    return None


def _originals(state: Mapping[str, str]) -> dict[str, str]:
    return {path: digest for path, digest in state.items() if path.startswith(_ORIGINALS)}

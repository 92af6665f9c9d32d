"""The inventory of an OCFL 1.1 object as frozen data: read strictly, extended by a version, written one way."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vasculum.sync.ocfl_layout import is_logical_path

TYPE = "https://ocfl.io/1.1/spec/#inventory"
_PACKAGE = re.compile(r" \[package ([0-9a-f]{64})\]$")


class InventoryError(Exception):
    """Bytes that are no inventory of ours; says why in half a sentence. Stays inside `sync`."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version: its logical state and what was said of it."""

    created: str
    """RFC 3339 with a zone."""
    state: Mapping[str, str]
    """Logical path -> sha256."""
    message: str
    package_id: str | None = None
    """Kept at the end of the message, for an object tells all about itself."""
    user: Mapping[str, str] = field(default_factory=lambda: {"name": "Vasculum"})


@dataclass(frozen=True, slots=True)
class Inventory:
    """An object: where each content lies, and its versions in order, v1 first."""

    id: str
    manifest: Mapping[str, str] = field(default_factory=dict)
    """sha256 -> content path, relative to the object."""
    versions: tuple[Version, ...] = ()

    @property
    def head(self) -> str:
        return f"v{len(self.versions)}"

    @property
    def latest(self) -> Version:
        return self.versions[-1]

    def extended(self, version: Version) -> "Inventory":
        """This inventory with one version more; content that is there already is not laid down again."""
        folder = f"v{len(self.versions) + 1}/content"
        added: dict[str, str] = {}
        for path, digest in sorted(version.state.items()):
            if digest not in self.manifest:
                added.setdefault(digest, f"{folder}/{path}")
        return Inventory(self.id, {**self.manifest, **added}, (*self.versions, version))

    def added_by_head(self) -> dict[str, str]:
        """sha256 -> content path of what the newest version brought."""
        return {digest: path for digest, path in self.manifest.items() if path.startswith(f"{self.head}/")}

    def precedes(self, later: "Inventory") -> bool:
        """Whether the other one is this one with versions added and nothing rewritten."""
        return (
            self.id == later.id
            and later.versions[: len(self.versions)] == self.versions
            and all(later.manifest.get(digest) == path for digest, path in self.manifest.items())
        )


def to_bytes(inventory: Inventory) -> bytes:
    """The inventory file, keys in the order of the specification's examples."""
    document = {
        "id": inventory.id,
        "type": TYPE,
        "digestAlgorithm": "sha256",
        "head": inventory.head,
        "manifest": {digest: [path] for digest, path in sorted(inventory.manifest.items())},
        "versions": {f"v{number}": _plain(item) for number, item in enumerate(inventory.versions, start=1)},
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def sidecar_of(content: bytes) -> bytes:
    """The sidecar of an inventory file with these bytes."""
    return f"{hashlib.sha256(content).hexdigest()} inventory.json\n".encode("ascii")


def from_bytes(content: bytes) -> Inventory:
    """The inventory in these bytes. Raises `InventoryError` for anything this program would not have written."""
    try:
        document = json.loads(content)
        if document["type"] != TYPE or document["digestAlgorithm"] != "sha256":
            raise InventoryError("it is not an OCFL 1.1 inventory with sha256")
        manifest = {digest: _only(paths) for digest, paths in document["manifest"].items()}
        count = len(document["versions"])
        versions = tuple(_version(document["versions"][f"v{number}"]) for number in range(1, count + 1))
        inventory = Inventory(document["id"], manifest, versions)
        if not versions or document["head"] != inventory.head:
            raise InventoryError("its head is not its newest version")
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise InventoryError(f"it cannot be read as an inventory ({type(fault).__name__}: {fault})") from fault
    paths = [*manifest.values(), *(path for version in versions for path in version.state)]
    if not all(is_logical_path(path) for path in paths):
        raise InventoryError("it names a path outside its object")
    if any(digest not in manifest for version in versions for digest in version.state.values()):
        raise InventoryError("it names content that its manifest lacks")
    if json.loads(to_bytes(inventory)) != document:
        raise InventoryError("it says more than this program writes")
    return inventory


def _only(paths: list[str]) -> str:
    if len(paths) != 1:
        raise InventoryError("one content lies at several paths")
    return paths[0]


def _plain(version: Version) -> dict[str, Any]:
    state: dict[str, list[str]] = {}
    for path, digest in sorted(version.state.items()):
        state.setdefault(digest, []).append(path)
    message = f"{version.message} [package {version.package_id}]" if version.package_id else version.message
    return {
        "created": version.created,
        "state": dict(sorted(state.items())),
        "message": message,
        "user": dict(version.user),
    }


def _version(plain: dict[str, Any]) -> Version:
    message: str = plain.get("message", "")
    found = _PACKAGE.search(message)
    state = {path: digest for digest, paths in plain["state"].items() for path in paths}
    package_id = found.group(1) if found else None
    return Version(plain["created"], state, _PACKAGE.sub("", message), package_id, plain.get("user", {}))

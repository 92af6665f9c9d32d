"""Where things lie in an OCFL 1.1 storage root: names, declarations, and the path of an object (extension 0003)."""

import hashlib
import json
import re
from pathlib import PurePosixPath
from typing import Any

EXTENSION = "0003-hash-and-id-n-tuple-storage-layout"
ROOT_DECLARATION, ROOT_DECLARED = "0=ocfl_1.1", b"ocfl_1.1\n"
OBJECT_DECLARATION, OBJECT_DECLARED = "0=ocfl_object_1.1", b"ocfl_object_1.1\n"
LAYOUT_FILE = "ocfl_layout.json"
CONFIG_FILE = f"extensions/{EXTENSION}/config.json"
INVENTORY, SIDECAR = "inventory.json", "inventory.json.sha256"

LAYOUT: dict[str, Any] = {
    "extension": EXTENSION,
    "description": "Hashed truncated n-tuple trees with object id encapsulating directory, sha256, 3 x 3",
}
CONFIG: dict[str, Any] = {
    "extensionName": EXTENSION,
    "digestAlgorithm": "sha256",
    "tupleSize": 3,
    "numberOfTuples": 3,
}

_LONGEST_DIRECTORY = 100
"""Characters of a percent-encoded id before it is cut and the digest put behind it (extension 0003, step 5)."""


def as_file(document: dict[str, Any]) -> bytes:
    """The root's small JSON files, always the same bytes."""
    return json.dumps(document, indent=1).encode("utf-8") + b"\n"


def object_path(object_id: str) -> PurePosixPath:
    """The object's folder below the root: three triples of sha256(id), then the percent-encoded id."""
    digest = hashlib.sha256(object_id.encode("utf-8")).hexdigest()
    return PurePosixPath(digest[0:3], digest[3:6], digest[6:9], folder_name(object_id))


def folder_name(text: str) -> str:
    """Any text as the name of one folder or file, safe on every file system and in every key; others give others."""
    name = percent_encoded(text)
    if len(name) > _LONGEST_DIRECTORY:
        return f"{name[:_LONGEST_DIRECTORY]}-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
    return name


def percent_encoded(object_id: str) -> str:
    """The id with every byte outside `A-Z a-z 0-9 - _` as `%` and two lower-case hex digits."""
    return "".join(
        sign
        if re.fullmatch(r"[A-Za-z0-9_-]", sign)
        else "".join(f"%{byte:02x}" for byte in sign.encode("utf-8", "surrogatepass"))
        for sign in object_id
    )


def is_logical_path(path: str) -> bool:
    """Whether the path may stand in an object: relative, no empty, `.` or `..` part, no control character."""
    return all(part not in ("", ".", "..") for part in path.split("/")) and path.isprintable() and "\\" not in path

"""An OCFL 1.1 storage root in a folder: made when it is not there, recognised when it is."""

import errno
import json
from pathlib import Path
from urllib.parse import unquote, urlsplit

from vasculum.model.errors import BadSettings, TargetError, TargetRefused
from vasculum.sync import durable
from vasculum.sync.ocfl_layout import (
    CONFIG,
    CONFIG_FILE,
    EXTENSION,
    LAYOUT,
    LAYOUT_FILE,
    ROOT_DECLARATION,
    ROOT_DECLARED,
    as_file,
)
from vasculum.sync.ocfl_object import write_synced
from vasculum.sync.ocfl_staging import staging


def folder_of(where: str) -> Path:
    """The folder that a path or `file://` URI names. Raises `BadSettings` for any other place."""
    parts = urlsplit(where)
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        path = Path(unquote(parts.path))
    elif "://" in where or not where.strip():
        raise BadSettings(f"`{where}` is no folder.", "Name a folder, or a file:// URI, for a target of kind `ocfl`.")
    else:
        path = Path(where)
    if not path.is_absolute():
        raise BadSettings(f"`{where}` depends on where the program is started.", "Name the repository's whole path.")
    return path


def ensure_root(root: Path) -> None:
    """A storage root of our layout is there when it returns; one that a crash left half made is finished.

    Raises `TargetRefused` for a folder that holds something else, `TargetError` where the folder above is missing.
    """
    require_parent(root)
    if root.exists() and not root.is_dir():
        raise TargetRefused(f"{root} is a file, not a folder.", "Name another folder in the settings.")
    if (root / ROOT_DECLARATION).is_file():
        check_root(root)
        return
    others = {path.name for path in root.iterdir()} - {LAYOUT_FILE, "extensions"} if root.is_dir() else set()
    if others and (root / ROOT_DECLARATION).is_file():
        # Another station made the root since we looked.
        check_root(root)
        return
    if others:
        raise TargetRefused(
            f"{root} holds other things and is no OCFL 1.1 storage root.",
            "Name an empty folder for the repository in the settings.",
        )
    (root / "extensions" / EXTENSION).mkdir(parents=True, exist_ok=True)
    durable.fsync_folder(root.parent)
    declared = {
        CONFIG_FILE: as_file(CONFIG),
        LAYOUT_FILE: as_file(LAYOUT),
        # Last, for it says that all else is there.
        ROOT_DECLARATION: ROOT_DECLARED,
    }
    with staging(root) as own:
        for path, content in declared.items():
            beside = own / "declaration"
            write_synced(beside, content)
            durable.rename(beside, root / path)
            durable.fsync_folder((root / path).parent)
    durable.fsync_folder(root / "extensions")


def require_parent(root: Path) -> None:
    """Raises `TargetError` where the folder above is missing: its disk or share is away."""
    if not root.parent.is_dir():
        raise TargetError(f"The folder {root.parent} is not there.", "Connect its disk or share; sending then resumes.")


def check_root(root: Path) -> None:
    """Raises `TargetRefused` unless root and layout are those that this program writes."""
    try:
        layout = json.loads((root / LAYOUT_FILE).read_bytes())
        config = json.loads((root / CONFIG_FILE).read_bytes())
    except (FileNotFoundError, ValueError) as fault:
        raise TargetRefused(f"The repository {root} does not say its layout: {fault}.") from fault
    if layout.get("extension") != EXTENSION or config != CONFIG:
        raise TargetRefused(
            f"The repository {root} has another layout than {EXTENSION} with sha256 and 3 x 3.",
            "Name another folder for this station's deliveries in the settings.",
        )


def fault_of(fault: OSError, root: Path) -> TargetError:
    """The station's words for a fault of the file system at the repository."""
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return TargetError(f"The repository {root} has no room left.", "Free space there; sending then resumes.")
    if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return TargetError(
            f"The repository {root} cannot be written: {fault.strerror}.",
            "Give this user the right to write there; sending then resumes.",
        )
    return TargetError(f"The repository {root} does not answer: {fault.strerror or fault}.")

"""The station's own copies of what a package holds, as far as they are still here."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from vasculum.model.errors import IntegrityError
from vasculum.model.package import Package
from vasculum.sync.target import Bytes


def own_copy(bytes_of: Bytes, digest: str) -> Path | None:
    """Where it lies; None where it was released since."""
    try:
        local = bytes_of(digest)
    except IntegrityError:
        return None
    return local if local.is_file() else None


def own_bytes(bytes_of: Bytes, digest: str) -> bytes | None:
    """The bytes of a small file; None where it is not here, or has other bytes."""
    local = own_copy(bytes_of, digest)
    content = local.read_bytes() if local is not None else b""
    return content if hashlib.sha256(content).hexdigest() == digest else None


def own_copies(package: Package, bytes_of: Bytes) -> Iterator[tuple[Path, str, int]]:
    """Path, sha256 and size of each that is here."""
    for item in package.files:
        if (local := own_copy(bytes_of, item.sha256)) is not None:
            yield local, item.sha256, item.size

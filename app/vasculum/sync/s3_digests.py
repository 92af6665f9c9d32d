"""Digests of local files and of their parts, worked out beside the first requests of a delivery."""

import hashlib
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

_CHUNK = 1 << 20


class Digests:
    """Each file is read once for itself and once for its parts, at the same time, and only once a delivery."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._whole: dict[str, Future[str]] = {}
        self._parts: dict[tuple[str, int], Future[list[bytes]]] = {}

    @contextmanager
    def ahead(self, files: Iterable[tuple[Path, str, int]]) -> Iterator[None]:
        """Begins with files, each with its sha256 and the size of its parts, and forgets all of them at the end."""
        with ThreadPoolExecutor(2, thread_name_prefix="digests") as self._pool:
            try:
                for path, sha256, part_bytes in files:
                    self._begin(path, sha256, part_bytes)
                yield
            finally:
                self._pool.shutdown(cancel_futures=True)
                self._pool = None
                self._whole.clear()
                self._parts.clear()

    def parts(self, path: Path, sha256: str, part_bytes: int) -> list[bytes]:
        """sha256 of each part, raw; of the file as it is, which `holds` judges. Blocks."""
        if self._pool is None:
            return _parts(path, part_bytes)
        self._begin(path, sha256, part_bytes)
        return self._parts[sha256, part_bytes].result()

    def holds(self, path: Path, sha256: str) -> bool:
        """Whether the file is what it should be. Blocks."""
        return (self._whole[sha256].result() if sha256 in self._whole else _whole(path)) == sha256

    def _begin(self, path: Path, sha256: str, part_bytes: int) -> None:
        assert self._pool is not None
        if (sha256, part_bytes) not in self._parts:
            self._parts[sha256, part_bytes] = self._pool.submit(_parts, path, part_bytes)
        if sha256 not in self._whole:
            self._whole[sha256] = self._pool.submit(_whole, path)


def _whole(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _parts(path: Path, part_bytes: int) -> list[bytes]:
    digests: list[bytes] = []
    buffer = memoryview(bytearray(min(_CHUNK, part_bytes)))
    with path.open("rb", buffering=0) as file:
        while True:
            part, left = hashlib.sha256(), part_bytes
            while left and (count := file.readinto(buffer[: min(left, len(buffer))])):
                part.update(buffer[:count])
                left -= count
            if left == part_bytes:
                return digests
            digests.append(part.digest())

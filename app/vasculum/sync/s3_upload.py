"""One file into a bucket: whole in one request, or in parts that a crash does not lose.

A multipart upload's id and the digests of its parts are noted before its first byte, the ETags of parts that the server
has every second. After a crash the parts that both sides know of are left alone. The object appears at the last
request, and only where none was.
"""

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.model.lanes import Lane
from vasculum.sync.line import FREELY, Line
from vasculum.sync.s3_bucket import Bucket, Head, base64_of, composite
from vasculum.sync.s3_digests import Digests
from vasculum.sync.s3_faults import Absent, Taken
from vasculum.sync.target import Notes

T = TypeVar("T")

PART_BYTES = 8 << 20
MOST_PARTS = 10_000
"""Of one upload (Amazon S3 User Guide, "Multipart upload limits")."""
_NOTE_EVERY_S = 1.0
"""Of parts that arrived so much is sent again after a crash; a note is a commit, and costs as long as a small part."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A file on its way: where it lies here, where it belongs there, and what its bytes must be."""

    path: Path
    key: str
    sha256: str
    size: int
    media_type: str
    lane: Lane = Lane.METADATA


class Uploads:
    """Sends files to one bucket; `notes` remembers what is under way and returns only once it is safe."""

    def __init__(self, bucket: Bucket, notes: Notes, part_bytes: int = PART_BYTES, line: Line = FREELY) -> None:
        self._bucket = bucket
        self._notes = notes
        self._part_bytes = part_bytes
        self._line = line
        self._digests = Digests()
        self._arrived: list[str] = []

    def send(self, pieces: Iterable[Piece], fresh: bool = False, also: Iterable[Callable[[], object]] = ()) -> None:
        """Sends all of them, small ones begun first, and does `also` beside them.

        `fresh` says that nothing can be there yet, which saves a question for each; the conditions hold all the same.
        Raises `TargetRefused` where other bytes are there already, or where the station's own copy is not what it was;
        `TargetError` for faults that pass.
        """
        ordered = sorted(pieces, key=lambda piece: piece.size)
        small = [piece for piece in ordered if piece.size <= self._part_bytes]
        calls: list[Callable[[], object]] = [partial(self._send_whole, piece, fresh) for piece in small]
        with (
            ThreadPoolExecutor(self._line.streams, thread_name_prefix="s3") as pool,
            _side_by_side(pool, [*calls, *also]) as under_way,
        ):
            for piece in ordered[len(small) :]:
                self._send_parts(piece, pool, fresh)
            for future in under_way:
                future.result()

    def prepared(self, files: Iterable[tuple[Path, str, int]]) -> AbstractContextManager[None]:
        """Within it, digests of the large ones among files (path, sha256, size) are worked out beside all else."""
        return self._digests.ahead(
            (path, sha256, self._part_size(size)) for path, sha256, size in files if size > self._part_bytes
        )

    def arrived(self, keys: Iterable[str]) -> None:
        """These are there already: a sender may have died before it dropped their notes."""
        self._arrived.extend(keys)

    def forget(self) -> None:
        """Drops the notes of what has arrived; they are dropped at a file's next delivery too, if this never comes."""
        while self._arrived:
            self._notes.pop(self._arrived.pop(), None)

    def is_there(self, key: str, sha256: str, size: int, local: Path | None) -> bool:
        """Whether the key holds just these bytes; False where it holds nothing.

        Taken from the server's own checksum (a composite one is worked out from the `local` copy), or from the bytes
        there. Raises `TargetRefused` for others.
        """
        head = self._bucket.head(key)
        if head is None:
            return False
        if head.size != size or not self._same(key, sha256, local, head):
            raise TargetRefused(
                f"{self._bucket.place} holds other bytes at {key} than this station's.",
                "Nothing was overwritten. Compare both; one of them was not taken by this station.",
            )
        return True

    def _same(self, key: str, sha256: str, local: Path | None, head: Head) -> bool:
        if head.checksum is not None and "-" not in head.checksum:
            return head.checksum == base64_of(bytes.fromhex(sha256))
        if head.checksum is not None and head.part_bytes and local is not None and local.is_file():
            digests = self._digests.parts(local, sha256, head.part_bytes)
            if self._digests.holds(local, sha256):
                return head.checksum == composite(digests)
        found = self._bucket.digest(key)
        return found is not None and found[0] == sha256

    def _holds(self, piece: Piece) -> bool:
        return self.is_there(piece.key, piece.sha256, piece.size, piece.path)

    def _send_whole(self, piece: Piece, fresh: bool) -> None:
        if not fresh and self._holds(piece):
            return
        content = _bytes_of(piece)
        self._line.pace(piece.lane, len(content))
        try:
            self._bucket.put(piece.key, content, only_new=True, media_type=piece.media_type)
        except Taken:
            # Between the question and the write another process put it there; its bytes are held against ours.
            self._holds(piece)

    def _send_parts(self, piece: Piece, pool: ThreadPoolExecutor, fresh: bool) -> None:
        if not fresh and self._holds(piece):
            self._notes.pop(piece.key, None)
            return
        part_bytes = self._part_size(piece.size)
        digests = self._digests.parts(piece.path, piece.sha256, part_bytes)
        for _ in range(2):
            try:
                self._parts(piece, part_bytes, digests, pool)
            except Absent:
                # The server forgot the upload (a lifecycle rule, another disk): begin again.
                self._notes.pop(piece.key, None)
                continue
            except Taken:
                self._holds(piece)
            self._arrived.append(piece.key)
            return
        raise TargetError(f"{self._bucket.place} forgets what it was sent ({piece.key}).")

    def _parts(self, piece: Piece, part_bytes: int, digests: list[bytes], pool: ThreadPoolExecutor) -> None:
        upload = self._under_way(piece, part_bytes, digests)
        there = self._bucket.parts(piece.key, upload.id) if upload.etags else {}
        sizes = [min(part_bytes, piece.size - begin) for begin in range(0, piece.size, part_bytes)]
        for number in list(upload.etags):
            if there.get(number) != (upload.etags[number], sizes[number - 1]):
                del upload.etags[number]

        def part(number: int) -> str:
            # No `bytes`: those would be copied once more, behind their headers.
            content = bytearray(sizes[number - 1])
            with piece.path.open("rb", buffering=0) as file:
                file.seek((number - 1) * part_bytes)
                if file.readinto(content) != len(content):
                    raise _own_copy_changed(piece)
            self._line.pace(piece.lane, len(content))
            return self._bucket.put_part(piece.key, upload.id, number, content, digests[number - 1])

        missing = [number for number in range(1, len(digests) + 1) if number not in upload.etags]
        noted = time.monotonic()
        try:
            with _side_by_side(pool, [partial(part, number) for number in missing]) as under_way:
                for number, future in zip(missing, under_way, strict=True):
                    upload.etags[number] = future.result()
                    if time.monotonic() - noted > _NOTE_EVERY_S:
                        self._note(piece, upload)
                        noted = time.monotonic()
        except TargetError:
            self._note(piece, upload)
            raise
        if not self._digests.holds(piece.path, piece.sha256):
            # What the server has of it never becomes an object.
            raise _own_copy_changed(piece)
        self._bucket.end_upload(
            piece.key, upload.id, [(number, upload.etags[number], d) for number, d in enumerate(digests, start=1)]
        )

    def _part_size(self, size: int) -> int:
        return max(self._part_bytes, -(-size // MOST_PARTS))

    def _under_way(self, piece: Piece, part_bytes: int, digests: list[bytes]) -> "_Upload":
        parts = [digest.hex() for digest in digests]
        if (noted := self._notes.get(piece.key)) is not None:
            plain = json.loads(noted)
            # A note of an earlier program names no parts; that upload is left to the bucket's lifecycle rule.
            if (plain["sha256"], plain["part_bytes"], plain.get("parts")) == (piece.sha256, part_bytes, parts):
                return _Upload(plain["id"], part_bytes, parts, {int(n): etag for n, etag in plain["etags"].items()})
        upload = _Upload(self._bucket.begin_upload(piece.key, piece.media_type, part_bytes), part_bytes, parts, {})
        self._note(piece, upload)
        return upload

    def _note(self, piece: Piece, upload: "_Upload") -> None:
        plain = {
            "id": upload.id,
            "sha256": piece.sha256,
            "part_bytes": upload.part_bytes,
            "parts": upload.parts,
            "etags": upload.etags,
        }
        self._notes[piece.key] = json.dumps(plain)


@dataclass(slots=True)
class _Upload:
    id: str
    part_bytes: int
    parts: list[str]
    """Their digests, hex."""
    etags: dict[int, str]


@contextmanager
def _side_by_side(pool: ThreadPoolExecutor, calls: Sequence[Callable[[], T]]) -> Iterator[list[Future[T]]]:
    """Runs them in the pool; a fault in the block ends what has not begun."""
    futures = [pool.submit(call) for call in calls]
    try:
        yield futures
    except BaseException:
        for future in futures:
            future.cancel()
        raise


def _bytes_of(piece: Piece) -> bytes:
    content = piece.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != piece.sha256:
        raise _own_copy_changed(piece)
    return content


def _own_copy_changed(piece: Piece) -> TargetRefused:
    return TargetRefused(
        f"The station's own copy of {piece.sha256} has other bytes now.", "Run `vasculum verify`; delete nothing."
    )

"""Fingerprints of all pictures, to find a sheet again by its look in milliseconds among millions."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from vasculum.model.findings import Findings, Fingerprint, of_kind
from vasculum.model.ids import CaptureId

_COARSE = 20
"""Of 64 bits: beyond them the finer fingerprint is not compared. The same sheet laid down anew stays within, see
docs/decisions/0026."""
_ROOM = 4096
_BATCH = 100_000
_FINE = "select fine from fingerprint where capture_id = ?"


def index(db: Database, capture_id: str, findings: Findings) -> None:
    """Remembers a picture's look; inside a transaction. One without a finer fingerprint is not indexed."""
    found = of_kind(findings, Fingerprint)
    db.execute("delete from fingerprint where capture_id = ?", [capture_id])
    if found and len(found[0].bits) == 16 and len(found[0].detail) == 64:
        db.execute(
            "insert into fingerprint (capture_id, coarse, fine) values (?, ?, ?)",
            [capture_id, bytes.fromhex(found[0].bits), bytes.fromhex(found[0].detail)],
        )


def bits_apart(db: Database, fingerprint: Fingerprint, capture_id: str) -> int | None:
    """In how many of the 256 finer bits another picture differs; None where either was never fingerprinted so."""
    row = db.execute(_FINE, [capture_id]).fetchone()
    if row is None or not fingerprint.detail:
        return None
    return (int.from_bytes(row[0], "big") ^ int(fingerprint.detail, 16)).bit_count()


@dataclass(slots=True)
class Looks:
    """All fingerprints in memory, 48 bytes each, kept up with the catalogue. Belongs to one thread.

    A comparison with everything is exact whatever the pictures are, where an index by parts of the bits slows down
    just for the pictures of one stand, which share most of them.
    """

    _rows: int = 0
    _last: int = 0
    _ids: NDArray[np.int64] = field(default_factory=lambda: np.empty(_ROOM, np.int64))
    _coarse: NDArray[np.uint64] = field(default_factory=lambda: np.empty(_ROOM, np.uint64))
    _fine: NDArray[np.uint64] = field(default_factory=lambda: np.empty((_ROOM, 4), np.uint64))

    def near(
        self, db: Database, fingerprint: Fingerprint, at_most: int, limit: int = 5
    ) -> tuple[tuple[CaptureId, int], ...]:
        """The captures within so many of the 256 finer bits, nearest first, with the bits."""
        self._keep_up(db)
        if not fingerprint.detail or not self._rows:
            return ()
        coarse = np.frombuffer(bytes.fromhex(fingerprint.bits), np.uint64)[0]
        fine = np.frombuffer(bytes.fromhex(fingerprint.detail), np.uint64)
        some = np.flatnonzero(np.bitwise_count(self._coarse[: self._rows] ^ coarse) <= _COARSE)
        apart = np.bitwise_count(self._fine[some] ^ fine).sum(axis=1)
        found: list[tuple[CaptureId, int]] = []
        for place in np.argsort(apart, kind="stable"):
            if apart[place] > at_most or len(found) == limit:
                break
            row = db.execute("select capture_id from fingerprint where id = ?", [int(self._ids[some[place]])])
            # A look that was indexed anew has a new row; the old one is no longer there.
            if (known := row.fetchone()) is not None:
                found.append((CaptureId(known[0]), int(apart[place])))
        return tuple(found)

    def _keep_up(self, db: Database) -> None:
        while True:
            rows = db.execute(
                "select id, coarse, fine from fingerprint where id > ? order by id limit ?", [self._last, _BATCH]
            ).fetchall()
            if not rows:
                return
            self._grow(self._rows + len(rows))
            new = slice(self._rows, self._rows + len(rows))
            self._ids[new] = [row[0] for row in rows]
            self._coarse[new] = np.frombuffer(b"".join(row[1] for row in rows), np.uint64)
            self._fine[new] = np.frombuffer(b"".join(row[2] for row in rows), np.uint64).reshape(-1, 4)
            self._rows += len(rows)
            self._last = rows[-1][0]

    def _grow(self, wanted: int) -> None:
        if wanted > len(self._ids):
            room = max(wanted, 2 * len(self._ids))
            self._ids = np.resize(self._ids, room)
            self._coarse = np.resize(self._coarse, room)
            self._fine = np.resize(self._fine, (room, 4))

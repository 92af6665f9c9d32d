"""A sheet found again by its look among a million: ours beside multi-index hashing in SQLite, in one run.

    python benchmarks/looks.py [--records N] [--queries N]

Two catalogues: fingerprints that have nothing in common, and those of twenty stands, whose sheets differ from each
other in 14 bits of 64, as the drawn sheets of the simulated stand do in the median. Half of the queries are known
sheets laid down anew (40 of 256 bits turned), half are sheets never seen. The reference splits the coarse 64 bits into
four words of 16, each indexed, and looks up each word with up to one bit turned (Norouzi, Punjani and Fleet 2012,
section 3): complete within 7 bits. CPU milliseconds a query, one thread.
"""

import argparse
import sqlite3
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from vasculum.model.findings import Fingerprint
from vasculum.pipeline.belonging import SAME_LOOK
from vasculum.store import migrations
from vasculum.store.looks import Looks

Bits = NDArray[np.uint8]
_FLIPS = (0, *(1 << bit for bit in range(16)))


def unrelated(count: int, chance: np.random.Generator) -> Bits:
    """(count, 40) bytes: coarse and fine bits of pictures that have nothing in common."""
    return chance.integers(0, 256, (count, 40), np.uint8)


def of_stands(count: int, chance: np.random.Generator, stands: int = 20) -> Bits:
    """As `unrelated`, but of so many stands: each sheet has one bit in eight other than its stand's."""
    base = chance.integers(0, 256, (stands, 40), np.uint8)[chance.integers(0, stands, count)]
    return base ^ _eighth(count, chance)


def _eighth(count: int, chance: np.random.Generator) -> Bits:
    first, second, third = (chance.integers(0, 256, (count, 40), np.uint8) for _ in range(3))
    return first & second & third


def catalogue(prints: Bits) -> Database:
    """A catalogue with these fingerprints, in memory, with the reference's words beside ours."""
    db = Database(sqlite3.connect(":memory:", isolation_level=None))
    migrations.bring_up_to_date(db)
    db.execute("create table words (id integer primary key, fine blob, a int, b int, c int, d int)")
    db.execute("begin")
    db.conn.executemany(
        "insert into fingerprint (capture_id, coarse, fine) values (?, ?, ?)",
        ((f"c{place}", row[:8].tobytes(), row[8:].tobytes()) for place, row in enumerate(prints)),
    )
    words = np.ascontiguousarray(prints[:, :8]).view(np.uint16)
    db.conn.executemany(
        "insert into words (fine, a, b, c, d) values (?, ?, ?, ?, ?)",
        ((prints[place, 8:].tobytes(), *map(int, row)) for place, row in enumerate(words)),
    )
    for word in "abcd":
        db.execute(f"create index words_{word} on words({word})")
    db.execute("commit")
    return db


def by_words(db: Database, query: Bits) -> tuple[int, ...]:
    """The reference's answer: rows that share a word within one bit, and lie within the limit."""
    fine = int.from_bytes(query[8:].tobytes(), "big")
    found = []
    parts = []
    for word, value in zip("abcd", query[:8].view(np.uint16), strict=True):
        near = ", ".join(str(int(value) ^ flip) for flip in _FLIPS)
        parts.append(f"select id, fine from words where {word} in ({near})")
    for row, blob in db.execute(" union ".join(parts)):
        if (int.from_bytes(blob, "big") ^ fine).bit_count() <= SAME_LOOK:
            found.append(row)
    return tuple(found)


def main() -> None:
    """Runs both on both catalogues and prints the table."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--records", type=int, default=1_000_000)
    asked.add_argument("--queries", type=int, default=60)
    wanted = asked.parse_args()
    chance = np.random.default_rng(7)
    print("| catalogue | method | known sheets found | median ms | 95 % | worst |\n|---|---|---|---|---|---|")
    for name, make in (("unrelated", unrelated), ("of 20 stands", of_stands)):
        prints = make(wanted.records, chance)
        db = catalogue(prints)
        index = Looks()
        begun = time.process_time()
        index.near(db, _print_of(prints[0]), SAME_LOOK)
        loaded = time.process_time() - begun
        queries = _queries(prints, make, wanted.queries, chance)
        ours = _measured(queries, lambda row, db=db, index=index: len(index.near(db, _print_of(row), SAME_LOOK)))
        theirs = _measured(queries[: max(10, len(queries) // 6)], lambda row, db=db: len(by_words(db, row)))
        print(f"| {name} | all compared (read in once: {loaded:.1f} s) | {ours} |")
        print(f"| {name} | words of 16 bits in SQLite | {theirs} |", flush=True)
        db.conn.close()


def _queries(
    prints: Bits, make: Callable[..., Bits], count: int, chance: np.random.Generator
) -> list[tuple[Bits, bool]]:
    queries = []
    for place in chance.integers(0, len(prints), count):
        again = np.unpackbits(prints[place])
        again[64 + chance.choice(256, 40, replace=False)] ^= 1
        again[chance.choice(64, 6, replace=False)] ^= 1
        queries.append((np.packbits(again), True))
        queries.append(
            (unrelated(1, chance)[0] if make is unrelated else prints[place] ^ of_stands(1, chance)[0], False)
        )
    return queries


def _measured(queries: list[tuple[Bits, bool]], ask: Callable[[Bits], int]) -> str:
    taken, found, known = [], 0, 0
    for row, is_known in queries:
        begun = time.process_time()
        hits = ask(row)
        taken.append((time.process_time() - begun) * 1000)
        known += is_known
        found += is_known and hits > 0
    return f"{found}/{known} | {np.median(taken):.1f} | {np.percentile(taken, 95):.1f} | {max(taken):.1f}"


def _print_of(row: Bits) -> Fingerprint:
    return Fingerprint(bits=row[:8].tobytes().hex(), detail=row[8:].tobytes().hex())


if __name__ == "__main__":
    main()

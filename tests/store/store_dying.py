"""One frame's way from the camera to the repository, in a process that dies at a durable step. Run by the kill tests.

python store_dying.py FOLDER     forks a child for each step; prints how many died before, and how many after a step
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from store_samples import analysed, packaged, packed, receipt_of, taken

from vasculum.model.events import Captured, Delivered
from vasculum.model.verdict import Stage
from vasculum.store import durable, files, outbox, queries
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database

STEPS = ("rename", "fsync_file", "fsync_folder", "commit")
DOCUMENT = b"{}"
DOCUMENT_SHA256 = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


def shoot(data: Path) -> None:
    db = open_database(data / NAME)
    apply(db, [Captured(capture=taken(data, b"precious"))])
    db.conn.close()


def go_on(data: Path) -> None:
    """What a station does by itself, asked from the catalogue until nothing is left."""
    db = open_database(data / NAME)
    for stage in (Stage.VERDICT, Stage.COMPLETE):
        for capture in queries.unanalysed(db, stage):
            apply(db, [analysed(capture, stage=stage)])
    while delivery := outbox.claim(db, "default", 3600, datetime.now(UTC)):
        files.keep_bytes(data, DOCUMENT_SHA256, DOCUMENT)
        if queries.package_of(db, delivery.capture_id) is None:
            apply(db, [packaged(delivery.capture_id)])
        apply(db, [Delivered(capture_id=delivery.capture_id, receipt=receipt_of(packed(delivery.capture_id)))])
    db.conn.close()


def lived(data: Path, nth: int, after: bool) -> bool:
    """Whether a child came to the end before its nth durable step."""
    child = os.fork()
    if child == 0:
        _doom(nth, after)
        shoot(data)
        go_on(data)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _doom(nth: int, after: bool) -> None:
    calls = 0

    def deadly(name: str) -> None:
        real = getattr(durable, name)

        def step(*arguments: object) -> None:
            nonlocal calls
            # Its own number: one step may call another (a folder is synced as a file is).
            calls += 1
            mine = calls
            if mine == nth and not after:
                os._exit(9)
            real(*arguments)
            if mine == nth:
                os._exit(9)

        setattr(durable, name, step)

    for name in STEPS:
        deadly(name)


def main(folder: Path) -> None:
    for after in (False, True):
        nth = 1
        while not lived(folder / f"{nth}-{'after' if after else 'before'}", nth, after):
            nth += 1
        print(nth - 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

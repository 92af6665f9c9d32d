"""Fixity of all that a station answers for: its own files and what its targets hold, each against its sha256."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.errors import StationError
from vasculum.model.ids import urn
from vasculum.packaging import fault_in
from vasculum.settings import Settings
from vasculum.store import files, queries
from vasculum.sync.fixity import FixityRow, judged, sampling
from vasculum.sync.specify_verify import verify_asset_server
from vasculum.sync.verify import verify_repository

HERE = "here"
"""Where a row's file lies, if it is the station's own."""


def verified(
    settings: Settings, reading: Callable[[], Database], repository: str | None = None, share: float = 1.0
) -> Iterator[FixityRow]:
    """Every file here and at the targets, or at one place alone, for which no catalogue is wanted. A `share` of them,
    chosen by chance, is read to the last byte; the others are only looked for. Raises as `verify_repository`."""
    here = _here(settings, reading(), share) if repository is None else ()
    return chain(here, _there(settings, reading, repository, share))


class Verification:
    """One run of it, counted for a person who watches; the counts may be read on any thread meanwhile."""

    def __init__(self, settings: Settings, read_bytes: float) -> None:
        self._settings, self._read_bytes = settings, read_bytes
        self.looked = 0
        self.read = 0
        self.differ: list[FixityRow] = []
        self.why = ""
        """The first target that could not be asked, in words."""
        self.stopped = False
        """Set by whoever wants it to end after the file under way."""
        self.over = False

    def look(self, db: Database) -> None:
        """Looks at everything; so many bytes, about, are read. A target that is away costs its own files alone."""
        every = sum(ref.size for ref in queries.all_files(db)) * (1 + len(self._settings.targets))
        share = min(1.0, self._read_bytes / max(every, 1))
        self._take(_here(self._settings, db, share))
        for name in self._settings.targets:
            try:
                self._take(_at(self._settings, lambda: db, name, share))
            except StationError as fault:
                self.why = self.why or f"{fault} {fault.advice}"

    def _take(self, rows: Iterator[FixityRow]) -> None:
        for row in rows:
            if self.stopped:
                return
            self.looked += 1
            self.read += row.status in ("good", "changed")
            if row.differs:
                self.differ.append(row)


def _here(settings: Settings, db: Database, share: float) -> Iterator[FixityRow]:
    read = sampling(share)
    for ref in queries.all_files(db):
        path = files.path_of(settings.data, ref.sha256, ref.suffix)
        there = path.is_file()
        if not there and queries.was_released(db, ref.sha256):
            continue
        name = str(path.relative_to(settings.data))
        yield judged(name, HERE, ref.sha256, there, files.digest(path) if there and read() else None)


def _there(
    settings: Settings, reading: Callable[[], Database], repository: str | None, share: float
) -> Iterator[FixityRow]:
    if repository is not None and repository not in settings.targets:
        yield from verify_repository(repository, share, partial(fault_in, trusted=settings.trusted_keys))
        return
    for name in settings.targets if repository is None else (repository,):
        yield from _at(settings, reading, name, share, wanted=repository is not None)


def _at(
    settings: Settings, reading: Callable[[], Database], name: str, share: float, wanted: bool = False
) -> Iterator[FixityRow]:
    """One target's; `wanted` where it was asked for by name."""
    place = settings.target_place(name)
    if settings.targets[name].kind == "specify":
        sent = (urn(capture_id) for capture_id in queries.sent_to(reading(), name))
        yield from verify_asset_server(place, sent, sampling(share))
    elif wanted or "://" in place or Path(place).exists():
        # Before the first delivery the station's own repository is not there yet, and nothing can differ.
        yield from verify_repository(place, share, partial(fault_in, trusted=settings.trusted_keys))

"""Puts a backlog's parts together: the store, the processes that look, and the folder they work through."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from sqlite_utils import Database

from vasculum import __version__
from vasculum.model.errors import BadInput
from vasculum.pipeline import Profile, load_profile
from vasculum.settings import Settings
from vasculum.station.backlog import Backlog, Outcome, digest_of
from vasculum.station.backlog_sources import Place, Source, open_source
from vasculum.station.backlogs import Run, Runs
from vasculum.station.bench import bench_of, bounds_of
from vasculum.station.looking import cluster_lookers, local_lookers
from vasculum.station.niceness import LAST
from vasculum.store import queries
from vasculum.store.database import NAME
from vasculum.store.thread import StoreThread, reading

NICENESS = 15
"""Other programs on the same machine come first."""


@contextlib.contextmanager
def backlog_of(
    settings: Settings, source: Source, workers: int, cluster: str | None = None
) -> Iterator[Iterator[Outcome]]:
    """The outcomes of a run over the source; processes and store end with the context.

    The machine's threads are shared among the workers. `cluster` is the address of a Dask scheduler whose workers look
    instead. Raises as `build_station`, and `BadUsage` for a cluster that does not answer.
    """
    profile = load_profile(settings.profile, *settings.profile_folders)
    if cluster is None:
        bench = replace(bench_of(settings), threads=max(1, settings.threads // workers), niceness=NICENESS)
        lookers = local_lookers(bench, workers, bounds_of(settings, profile))
    else:
        # What was faster on this machine says nothing of the others.
        bench = replace(bench_of(settings), threads=1, graphs=())
        lookers = cluster_lookers(bench, cluster, settings.limits.analysis_seconds)
    store = StoreThread(settings.data, targets=tuple(settings.targets))
    backlog = Backlog(settings.data, store, profile, lookers, tuple(settings.targets), __version__)
    try:
        yield backlog.outcomes(source)
    finally:
        backlog.stop()
        lookers.close()
        store.close()


def runs_of(settings: Settings, profile: Profile, store: StoreThread) -> Runs:
    """How a running station works through a folder: one process, at low priority, over the station's own store."""

    @contextlib.contextmanager
    def run(place: Place) -> Iterator[Run]:
        lookers = local_lookers(replace(bench_of(settings), threads=1, niceness=LAST), 1, bounds_of(settings, profile))
        backlog = Backlog(settings.data, store, profile, lookers, tuple(settings.targets), __version__)

        def stop(at_once: bool) -> None:
            backlog.stop()
            if at_once:
                lookers.close()

        try:
            with open_source(place, settings.data) as source:
                yield Run(source.count, stop, lambda: backlog.outcomes(source))
        finally:
            backlog.stop()
            lookers.close()

    return run


@contextlib.contextmanager
def plan_of(settings: Settings, source: Source) -> Iterator[Iterator[Outcome]]:
    """What a run would do with each exposure, by content alone; nothing is looked at and nothing is kept."""
    if not (settings.data / NAME).is_file():
        yield _planned(source, set(), None)
        return
    db = reading(settings.data)
    try:
        yield _planned(source, {ref.sha256 for ref in queries.all_files(db)}, db)
    finally:
        db.close()


def _planned(source: Source, known: set[str], db: Database | None) -> Iterator[Outcome]:
    for release in source.releases():
        sha256 = source.known(release, db) if db is not None else None
        try:
            if sha256 is None:
                with source.at_hand(release):
                    sha256 = digest_of(release.primary)
        except BadInput as fault:
            yield Outcome(release, "unreadable", fault=fault)
            continue
        yield Outcome(release, "known" if sha256 in known else "new", sha256)
        known.add(sha256)

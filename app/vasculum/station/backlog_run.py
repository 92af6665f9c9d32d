"""Puts a backlog's parts together: the store, the processes that look, and the folder they work through."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from vasculum import __version__
from vasculum.model.errors import BadInput
from vasculum.pipeline import Profile, load_profile
from vasculum.settings import Settings
from vasculum.station.backlog import Backlog, Outcome
from vasculum.station.backlog_folder import releases
from vasculum.station.backlogs import Runs
from vasculum.station.bench import bench_of, bounds_of
from vasculum.station.looking import cluster_lookers, local_lookers
from vasculum.store import files, queries
from vasculum.store.database import NAME
from vasculum.store.thread import StoreThread, reading

NICENESS = 10
"""Live shooting on the same machine comes first."""


@contextlib.contextmanager
def backlog_of(
    settings: Settings, folder: Path, workers: int, cluster: str | None = None
) -> Iterator[Iterator[Outcome]]:
    """The outcomes of a run over the folder; processes and store end with the context.

    The machine's threads are shared among the workers. `cluster` is the address of a Dask scheduler whose workers look
    instead. Raises as `build_station`, and `BadUsage` for a cluster that does not answer.
    """
    profile = load_profile(settings.profile, *settings.profile_folders)
    if cluster is None:
        bench = replace(bench_of(settings), threads=max(1, settings.threads // workers), niceness=NICENESS)
        lookers = local_lookers(bench, workers, bounds_of(settings, profile))
    else:
        lookers = cluster_lookers(replace(bench_of(settings), threads=1), cluster, settings.limits.analysis_seconds)
    store = StoreThread(settings.data, targets=tuple(settings.targets))
    backlog = Backlog(settings.data, store, profile, lookers, tuple(settings.targets), __version__)
    try:
        yield backlog.outcomes(folder)
    finally:
        backlog.stop()
        lookers.close()
        store.close()


def runs_of(settings: Settings, profile: Profile, store: StoreThread) -> Runs:
    """How a running station works through a folder: one process, at low priority, over the station's own store."""

    @contextlib.contextmanager
    def run(folder: Path) -> Iterator[tuple[Callable[[bool], None], Iterator[Outcome]]]:
        lookers = local_lookers(
            replace(bench_of(settings), threads=1, niceness=NICENESS), 1, bounds_of(settings, profile)
        )
        backlog = Backlog(settings.data, store, profile, lookers, tuple(settings.targets), __version__)

        def stop(at_once: bool) -> None:
            backlog.stop()
            if at_once:
                lookers.close()

        try:
            yield stop, backlog.outcomes(folder)
        finally:
            backlog.stop()
            lookers.close()

    return run


@contextlib.contextmanager
def plan_of(settings: Settings, folder: Path) -> Iterator[Iterator[Outcome]]:
    """What a run would do with each exposure, by content alone; nothing is looked at and nothing is kept."""
    known: set[str] = set()
    if (settings.data / NAME).is_file():
        db = reading(settings.data)
        known = {ref.sha256 for ref in queries.all_files(db)}
        db.close()
    yield _planned(folder, known)


def _planned(folder: Path, known: set[str]) -> Iterator[Outcome]:
    for release in releases(folder):
        try:
            sha256 = files.digest(release.primary)
        except OSError as fault:
            problem = BadInput(
                f"{release.primary.name} cannot be read: {fault.strerror}.", "Give the right to read it."
            )
            yield Outcome(release, "unreadable", fault=problem)
            continue
        yield Outcome(release, "known" if sha256 in known else "new", sha256)
        known.add(sha256)

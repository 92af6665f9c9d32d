"""Puts the parts of a re-judging together: the store, the open steps, and the processes that look again."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from sqlite_utils import Database

from vasculum.inference import Models
from vasculum.model.events import Analysed
from vasculum.model.record import Record
from vasculum.pipeline import load_profile
from vasculum.pipeline.run import prepare
from vasculum.settings import Settings
from vasculum.settings.model_sets import models_in_use
from vasculum.station.backlog_run import NICENESS
from vasculum.station.bench import bench_of, bounds_of
from vasculum.station.looking import local_lookers
from vasculum.station.rejudging import Rejudging
from vasculum.store import queries
from vasculum.store.thread import StoreThread, reading


@contextlib.contextmanager
def rejudging_of(settings: Settings, workers: int) -> Iterator[Rejudging]:
    """Ready to run; processes and store end with the context. Raises as `build_station`."""
    profile = load_profile(settings.profile, *settings.profile_folders)
    models = Models(models_in_use(settings.data), provider=settings.provider, threads=1)
    prepared = {lane: prepare(profile, models, lane=lane) for lane in ("verdict", "text")}
    bench = replace(bench_of(settings), threads=max(1, settings.threads // workers), niceness=NICENESS)
    lookers = local_lookers(bench, workers, bounds_of(settings, profile))
    store = StoreThread(settings.data, targets=tuple(settings.targets))
    db = reading(settings.data)

    def record(before: Record, event: Analysed) -> bool:
        def stands(now: Database) -> bool:
            return queries.record(now, before.capture.id) == before

        return store.apply(event, if_so=stands).result()

    try:
        yield Rejudging(settings.data, db, profile, prepared, lookers, record)
    finally:
        lookers.close()
        db.close()
        store.close()

"""Puts the parts of a re-judging together: the store, the open steps, and the processes that look again."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from sqlite_utils import Database

from vasculum.inference import Models
from vasculum.model.capture import Capture
from vasculum.model.events import Analysed
from vasculum.model.policy import Policy
from vasculum.model.record import Record
from vasculum.pipeline import Profile, load_profile
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
    store = StoreThread(settings.data, targets=tuple(settings.targets))

    def record(before: Record, event: Analysed) -> bool:
        return store.apply(event, if_so=stands(before)).result()

    try:
        with rejudging_in(settings, profile, record, lambda _: profile.policy, workers) as made:
            yield made
    finally:
        store.close()


@contextlib.contextmanager
def rejudging_in(
    settings: Settings,
    profile: Profile,
    record: Callable[[Record, Analysed], bool],
    policy_of: Callable[[Capture], Policy],
    workers: int = 1,
) -> Iterator[Rejudging]:
    """The same beside a store that runs already, by whose `record` it keeps; blocks till the models are open."""
    models = Models(models_in_use(settings.data), provider=settings.provider, threads=1)
    prepared = {lane: prepare(profile, models, lane=lane) for lane in ("verdict", "text")}
    bench = replace(bench_of(settings), threads=max(1, settings.threads // workers), niceness=NICENESS)
    lookers = local_lookers(bench, workers, bounds_of(settings, profile))
    db = reading(settings.data)
    try:
        yield Rejudging(settings.data, db, profile, prepared, lookers, record, policy_of)
    finally:
        lookers.close()
        db.close()


def stands(before: Record) -> Callable[[Database], bool]:
    """Whether a record still is as it was read."""
    return lambda now: queries.record(now, before.capture.id) == before

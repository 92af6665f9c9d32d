"""Puts a station together from its settings; the only place where all rooms are known."""

from datetime import UTC, datetime
from pathlib import Path

from vasculum import __version__
from vasculum.cameras import open_camera
from vasculum.cameras.camera import Camera, Shot
from vasculum.model.capture import CameraInfo, Capture
from vasculum.model.events import Captured
from vasculum.model.ids import CaptureId
from vasculum.model.package import Delivery
from vasculum.model.verdict import Stage
from vasculum.pipeline import load_profile
from vasculum.settings import Settings, places
from vasculum.station.analysing import AnalysisProcess
from vasculum.station.analysis_child import Bench
from vasculum.station.courier import Courier
from vasculum.station.judging import Lane
from vasculum.station.packing import Packing
from vasculum.station.shooting import Shooting
from vasculum.station.station import Listener, Station
from vasculum.station.taking_in import take_in
from vasculum.station.worker import Worker
from vasculum.store import files, outbox
from vasculum.store.notes import TargetNotes
from vasculum.store.thread import StoreThread
from vasculum.sync import open_target

_LEASE_S = 300.0


def bench_of(settings: Settings, profile: str | None = None) -> Bench:
    """What the analysis process needs, from the settings."""
    return Bench(
        profile=profile or settings.profile,
        profiles=places.profiles(),
        models=places.models(),
        provider=settings.provider,
        threads=settings.threads,
        megapixels=settings.limits.megapixels,
    )


def build_station(
    settings: Settings,
    camera: Camera | str | None = None,
    *,
    analyse: bool = True,
    deliver: bool = True,
    live: bool = True,
    operator: str | None = None,
) -> Station:
    """A station, not yet started. `camera` None builds one without a camera (to sync, to review).

    Raises `DataFolderError`, `CatalogueLocked`, `BadSettings` or `BadUsage`.
    """
    data: Path = settings.data
    profile = load_profile(settings.profile, places.profiles())
    store = StoreThread(data, targets=tuple(settings.targets))
    process = AnalysisProcess(bench_of(settings), settings.limits.analysis_seconds, settings.limits.analysis_megabytes)
    listeners: list[Listener] = []
    station = Station(settings, profile, store, process, listeners)
    store.listen(station.show)
    workers: list[Worker] = []
    shooting = None
    if camera is not None:
        shooting = _shooting(station, open_camera(camera) if isinstance(camera, str) else camera, live, operator)
        workers.append(Worker("camera", shooting.turn, station.worker_failed, every_s=0.04))
    if analyse:
        for name, stage in (("verdict", Stage.VERDICT), ("text", Stage.COMPLETE)):
            lane = Lane(
                stage, data, store.open_reading, process, profile, __version__, station.record_events, station.show
            )
            workers.append(Worker(name, lane.turn, station.worker_failed))
    if deliver:
        courier = _courier(station, store, process)
        workers.append(Worker("courier", courier.turn, station.worker_failed))
    station.attach(workers, shooting)
    return station


def _shooting(station: Station, camera: Camera, live: bool, operator: str | None) -> Shooting:
    data = station.settings.data
    session = datetime.now(UTC).strftime("%Y-%m-%d")

    def keep(shot: Shot, info: CameraInfo, replaces: CaptureId | None) -> Capture:
        capture = take_in(
            data, shot, info, profile=station.profile.name, session=session, replaces=replaces, operator=operator
        )
        station.record_events((Captured(capture=capture),))
        return capture

    return Shooting(camera, files.incoming(data), keep, station.show, live)


def _courier(station: Station, store: StoreThread, process: AnalysisProcess) -> Courier:
    settings = station.settings

    def claim(target: str) -> Delivery | None:
        return store.submit(lambda db: outbox.claim(db, target, _LEASE_S, datetime.now(UTC))).result()

    targets = {
        name: open_target(target.kind, name, settings.target_place(name), TargetNotes(store, name))
        for name, target in settings.targets.items()
    }
    packing = Packing(settings.data, process, station.profile.collection, settings.station)
    return Courier(settings.data, store.open_reading, claim, targets, packing, station.record_events, station.show)

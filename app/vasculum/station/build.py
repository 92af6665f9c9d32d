"""Puts a station together from its settings; the only place where all rooms are known."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from vasculum import __version__
from vasculum.cameras import open_camera, remember
from vasculum.cameras.camera import Camera
from vasculum.model.capture import CameraInfo
from vasculum.model.events import CameraConnected, Event, Notice
from vasculum.model.verdict import Stage
from vasculum.pipeline import load_profile
from vasculum.settings import Settings
from vasculum.station.analysing import AnalysisProcess
from vasculum.station.answers import Answers
from vasculum.station.backlog_run import runs_of
from vasculum.station.backlog_sources import place_of
from vasculum.station.backlogs import Backlogs
from vasculum.station.bench import bench_of, bounds_of
from vasculum.station.courier import Courier
from vasculum.station.judging import Lane
from vasculum.station.judging_again import JudgingAgain
from vasculum.station.morning import Morning
from vasculum.station.niceness import LAST
from vasculum.station.numbering import Numbering
from vasculum.station.packing import Packing
from vasculum.station.profiles import Profiles
from vasculum.station.rules import Rules
from vasculum.station.sending_line import Claims, outgoing
from vasculum.station.shooting import Shooting
from vasculum.station.shot_lists import ShotLists
from vasculum.station.signing import station_signer
from vasculum.station.station import Listener, Station
from vasculum.station.swapping import Swapping
from vasculum.station.taking_in import Keeping
from vasculum.station.turns import Turns
from vasculum.station.worker import Worker
from vasculum.store import files, queries
from vasculum.store.thread import StoreThread


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
    profile = load_profile(settings.profile, *settings.profile_folders)
    store = StoreThread(data, targets=tuple(settings.targets))
    listeners: list[Listener] = []
    bench = replace(bench_of(settings), later=LAST)
    process = AnalysisProcess(bench, bounds_of(settings, profile), lambda fell: station.fell_back(fell))
    rules = Rules(profile)
    rules.admit(settings.trainee, settings.operators)
    rules.renewed.append(lambda renewed: process.renew(bounds_of(settings, renewed)))
    station = Station(settings, rules, store, process, listeners)
    station.operator, station.wanted = operator, settings
    station.shot_lists = ShotLists(rules, station.session, lambda: station.reading, station.record_events)
    station.again = JudgingAgain(settings, rules, station.record_events)
    station.profiles = Profiles(settings, lambda name: _renew(rules, settings) if name == settings.profile else None)
    sign = station_signer(settings, "certificate")
    station.backlogs = Backlogs(
        data,
        profile,
        runs_of(settings, profile, store),
        store.open_reading,
        lambda words: place_of(words, settings),
    )
    station.morning = Morning(
        settings, rules, process, lambda: station.reading, station.record_events, sign, station.ask_camera
    )
    store.listen(station.show)
    try:
        workers: list[Worker] = []
        shooting = None
        if camera is not None:
            opened = open_camera(camera, settings.roles, data) if isinstance(camera, str) else camera
            shooting = _shooting(station, store, opened, live)
            workers.append(Worker("camera", shooting.turn, station.tell, every_s=0.005))
            listeners.append(_remembering(data))
            workers.append(_swapping(station, listeners, settings.swap_trigger and live))
        if analyse:
            for name, stage in (("verdict", Stage.VERDICT), ("text", Stage.COMPLETE)):
                lane = Lane(
                    stage, data, store.open_reading, process, rules, __version__, station.record_events, station.show
                )
                workers.append(Worker(name, lane.turn, station.tell))
        turns = Turns(tuple(settings.targets))
        if deliver:
            workers += _courier(station, store, process, turns, rules)
        station.attach(workers, shooting, turns)
    except BaseException:
        # A camera that no driver knows, a target that makes no sense: nothing may run on.
        station.stop()
        raise
    return station


def _renew(rules: Rules, settings: Settings) -> None:
    rules.take(load_profile(settings.profile, *settings.profile_folders))


def _shooting(station: Station, store: StoreThread, camera: Camera, live: bool) -> Shooting:
    data = station.settings.data
    keeping = Keeping(
        data,
        profile=station.profile.name,
        session=station.session,
        operator=lambda: station.operator,
        record=station.record_events,
        known=lambda sha256: store.submit(lambda db: queries.capture_by_sha256(db, sha256)).result(),
        show=station.show,
        cover=lambda: station.cover,
        scanned=station.take_scanned_number,
        certificate=lambda body: _certificate_of(station, body),
        place=station.shot_lists.place_for,
    )
    wish = station.profile.camera.wanted()
    return Shooting(camera, lambda: files.incoming(data), keeping.keep, station.tell, live, wish)


def _swapping(station: Station, listeners: list[Listener], on: bool) -> Worker:
    swapping = station.swapping = Swapping(station.press, station.show, on)
    listeners.append(swapping.hear)
    worker = Worker("swap", swapping.turn, station.tell)
    swapping.wake = worker.wake
    return worker


def _certificate_of(station: Station, camera: CameraInfo) -> str | None:
    found = station.morning.in_force(camera)
    return found.id if found else None


def _remembering(data: Path) -> Listener:
    def hear(happened: Event | Notice) -> None:
        if isinstance(happened, CameraConnected):
            # Only a convenience: a folder that cannot be written is said where a frame has to go there.
            with suppress(OSError):
                remember(data, happened.camera)

    return hear


def _courier(
    station: Station, store: StoreThread, process: AnalysisProcess, turns: Turns, rules: Rules
) -> list[Worker]:
    settings, claims = station.settings, Claims(store)
    out = outgoing(settings, store, claims, station.meter)
    packing = Packing(
        settings.data,
        process,
        station.profile.collection,
        settings.station,
        station.profile.file_name,
        station_signer(settings),
        tuple(out.targets.values()),
    )
    courier = Courier(
        settings.data,
        store.open_reading,
        claims.claim,
        out.targets,
        packing,
        station.record_events,
        station.show,
        turns,
        Numbering(rules, station.profile.collection, settings.station),
        out.queues,
        station.meter,
    )
    worker = Worker("courier", courier.turn, station.tell)
    out.stops_with(lambda: worker.stopping)
    station.answers = Answers(settings.station, out.targets, store.open_reading, station.record_events)
    return [worker, Worker("answers", station.answers.turn, station.tell, every_s=30.0)]

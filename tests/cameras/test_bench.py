"""The bench: whatever goes wrong at whichever operation, the next frames come, each once (FIELD, section 3, points 1
and 2: hangs, I/O errors after a few frames, drop-outs, events that storm, files announced twice)."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from vasculum.cameras.ptpip.dialects import CANON, NIKON, SONY
from vasculum.cameras.ptpip.mishaps import KINDS, Mishap
from vasculum.cameras.ptpip.staging import Staging
from vasculum.cameras.simulated import SimulatedCamera
from vasculum.model.errors import BadUsage, CameraError, CameraLost

OPERATIONS = {
    "open session": 0x1002,
    "device info": 0x1001,
    "storage info": 0x1005,
    "object info": 0x1008,
    "object": 0x1009,
    "delete": 0x100B,
    "describe property": 0x1014,
    "property": 0x1015,
    "capture": 0x9207,
    "events": 0x90C7,
    "live view on": 0x9201,
    "live picture": 0x9203,
}
CANONS = {
    "open session": 0x1002,
    "device info": 0x1001,
    "storage info": 0x1005,
    "object info": 0x1008,
    "object": 0x1009,
    "delete": 0x100B,
    "remote mode": 0x9114,
    "event mode": 0x9115,
    "changes": 0x9116,
    "set a setting": 0x9110,
    "capture": 0x910F,
    "live picture": 0x9153,
}
SONYS = {
    "open session": 0x1002,
    "device info": 0x1001,
    "storage info": 0x1005,
    "object info": 0x1008,
    "object": 0x1009,
    "connect": 0x9201,
    "codes": 0x9202,
    "set a setting": 0x9205,
    "press": 0x9207,
    "all settings": 0x9209,
}
MAKERS = {NIKON: OPERATIONS, CANON: CANONS, SONY: SONYS}
ONE_SHOT = tuple(kind for kind in KINDS if kind != "freeze")
SPREAD = [
    pytest.param(maker, name, kind, marks=() if maker == NIKON else pytest.mark.slow)
    for maker, kinds in ((NIKON, 2), (CANON, 1), (SONY, 1))
    for number, name in enumerate(MAKERS[maker])
    for kind in (ONE_SHOT[number % 5], ONE_SHOT[(number + 2) % 5])[:kinds]
]
"""In the default run each operation of a Nikon meets two kinds; with -m slow those of the others one, all meet all."""


@pytest.fixture(scope="module")
def bodies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, SimulatedCamera]]:
    """A body of each maker that has taken its first frame, for all tests here."""
    made = {maker: SimulatedCamera(Staging(megapixels=0.5, reel=2), dialect=maker) for maker in MAKERS}
    for opened in made.values():
        opened.connect()
        opened.confirm(opened.shoot(tmp_path_factory.mktemp("first")))
    yield made
    for opened in made.values():
        opened.close()


@pytest.fixture
def started(request: pytest.FixtureRequest, bodies: dict[str, SimulatedCamera]) -> SimulatedCamera:
    # Not a parameter of `bodies`: pytest ends a module's fixture with each value of a parameter, and begins it anew.
    return bodies[getattr(request, "param", NIKON)]


class Person:
    """Somebody who photographs: presses, and after a fault waits for what comes by itself before pressing again."""

    def __init__(self, camera: SimulatedCamera, into: Path) -> None:
        self.camera = camera
        self.into = into
        self.came: list[str] = []
        self.faults: list[CameraError] = []
        self.released = len(camera.truths())

    def frame(self) -> None:
        """Goes on until one frame more than before is here, and nothing that was released is missing."""
        wanted = len(self.came) + 1
        end = time.monotonic() + 60
        while len(self.came) < wanted or len(self.came) < len(self.camera.truths()) - self.released:
            assert time.monotonic() < end, "no frame within a minute"
            self._try()

    def _try(self) -> None:
        try:
            self.camera.preview()
            for shot in self.camera.poll(self.into):
                self._keep(shot)
            if len(self.camera.truths()) - self.released == len(self.came):
                self._keep(self.camera.shoot(self.into))
        except CameraError as fault:
            self.faults.append(fault)
            if isinstance(fault, CameraLost):
                self._connect()

    def _connect(self) -> None:
        try:
            self.camera.connect()
        except CameraError as fault:
            self.faults.append(fault)

    def _keep(self, shot: object) -> None:
        self.came.extend(name for name in shot.original_names)  # type: ignore[attr-defined]
        self.camera.confirm(shot)  # type: ignore[arg-type]


@pytest.fixture
def person(started: SimulatedCamera, into: Path) -> Iterator[Person]:
    started.connect()
    working = Person(started, into)
    yield working
    started.calm()


def check(person: Person, frames: int) -> None:
    """Each release came once, whole."""
    assert len(person.came) == len(set(person.came)) >= frames
    assert len(person.came) == len(person.camera.truths()) - person.released
    files = [path for path in person.into.iterdir() if path.suffix != ".part"]
    assert len(files) == len(person.came)
    assert all(path.read_bytes()[-2:] == b"\xff\xd9" for path in files)


@pytest.mark.parametrize(("started", "operation", "kind"), SPREAD, indirect=["started"])
def test_the_next_frames_come_each_once(person: Person, operation: str, kind: str) -> None:
    person.camera.arm(Mishap(kind, MAKERS[person.camera.dialect][operation]))
    for _ in range(2):
        person.frame()
    check(person, 2)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("started", "operation"),
    [(maker, name) for maker, operations in MAKERS.items() for name in operations],
    indirect=["started"],
)
@pytest.mark.parametrize("kind", ONE_SHOT)
def test_every_kind_at_every_operation(person: Person, operation: str, kind: str) -> None:
    """Prints how long it took from the first fault to the next frame."""
    person.camera.arm(Mishap(kind, MAKERS[person.camera.dialect][operation], times=2))
    begun = time.monotonic()
    for _ in range(3):
        person.frame()
    print(f"{kind} at {operation}: three frames in {time.monotonic() - begun:.1f} s, {len(person.faults)} faults")
    check(person, 3)


@pytest.mark.parametrize(
    ("started", "operation"),
    [
        (NIKON, "capture"),
        (NIKON, "object"),
        (NIKON, "events"),
        (CANON, "capture"),
        (CANON, "changes"),
        (SONY, "press"),
        (SONY, "object"),
    ],
    indirect=["started"],
)
def test_a_body_that_freezes_goes_on_when_it_thaws(person: Person, operation: str) -> None:
    person.camera.arm(Mishap("freeze", MAKERS[person.camera.dialect][operation]))
    thaw = threading.Timer(1.0, person.camera.thaw)
    thaw.start()
    person.frame()
    thaw.join()
    check(person, 1)


def test_a_file_that_is_announced_twice_comes_once(person: Person) -> None:
    person.camera.misfortune("announced_twice")
    for _ in range(2):
        person.frame()
    person.camera.misfortune("body_shutter")
    person.frame()
    check(person, 3)


def test_a_wrong_clock_is_a_fact_and_no_order(person: Person) -> None:
    person.camera.misfortune("clock_wrong")
    shot = person.camera.shoot(person.into)
    assert shot.camera_time is not None
    assert 364 < (shot.camera_time.timestamp() - time.time()) / 86400 < 366


def test_a_kind_that_there_is_not(person: Person) -> None:
    with pytest.raises(BadUsage):
        person.camera.arm(Mishap("earthquake"))

"""Whole lines of work: from the shutter to the repository's bytes, also through kill -9."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from unread_profile import unread_profile
from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.cli.app import run_command
from vasculum.model.record import RecordState
from vasculum.settings import Settings
from vasculum.station import build_station
from vasculum.station.shift import settle
from vasculum.store import queries
from vasculum.store.thread import reading
from vasculum.sync.verify import verify_root

pytestmark = pytest.mark.journey


def vasculum(*arguments: str | Path, timeout: float = 280, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vasculum", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        **options,  # type: ignore[call-overload]
    )


def originals(repository: Path) -> list[str]:
    """The digests of the originals in the repository, from its bytes."""
    found = repository.glob("*/*/*/*/v1/content/original/*")
    return sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in found)


def test_the_demonstration_ends_as_it_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = vasculum(
        "demo", "--headless", "--json", "--frames", "3", "--seed", "7", "--megapixels", "2", "--data", tmp_path / "d"
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    last = lines[-1]
    assert (last["captured"], last["retake"], last["replaced"], last["review"], last["delivered"]) == (4, 1, 1, 1, 2)
    repository = Path(last["repository"])
    assert originals(repository) == sorted(line["sha256"] for line in lines[:-1] if line["delivered"])
    assert {row.status for row in verify_root(str(repository))} == {"good"}
    data = ["--data", str(tmp_path / "d")]
    assert run_command(["verify", *data]) == 0
    victim = next(repository.glob("*/*/*/*/v1/content/original/*"))
    victim.write_bytes(victim.read_bytes()[:-1] + b"x")
    assert run_command(["verify", *data]) == 5
    capsys.readouterr()
    assert run_command(["review", "list", "--json", *data]) == 0
    (waiting,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert run_command(["review", "accept", waiting["media"], *data]) == 0
    capsys.readouterr()
    assert run_command(["sync", *data]) == 0
    assert "1 left" not in capsys.readouterr().err
    assert len(originals(repository)) == 3


def test_a_folder_of_sheets_goes_all_the_way(tmp_path: Path) -> None:
    source = tmp_path / "scans"
    source.mkdir()
    for number in (1, 2):
        seen = expose(specimen(3, number), exposure=Exposure(megapixels=1))
        (source / f"scan{number}.jpg").write_bytes(seen.jpeg)
    before = {path.name: path.read_bytes() for path in source.iterdir()}
    done = vasculum("capture", "--camera", f"folder:{source}", "--json", "--data", tmp_path / "d")
    assert done.returncode == 0, done.stderr
    last = json.loads(done.stdout.splitlines()[-1])
    assert (last["captured"], last["pass"], last["delivered"]) == (2, 2, 2)
    assert {path.name: path.read_bytes() for path in source.iterdir()} == before
    named = sorted(path.name for path in (tmp_path / "d" / "by-name").iterdir())
    assert named == sorted(f"{row['catalogNumber']}.jpg" for row in map(json.loads, done.stdout.splitlines()[:-1]))


_SHOOT = """
import sys
import time
from pathlib import Path
from vasculum.model.errors import CameraError
from vasculum.cameras.simulated import SimulatedCamera, Staging
from vasculum.settings import Settings
from vasculum.station import build_station
from vasculum.station.shift import settle
from vasculum.store import queries
from vasculum.store.database import NAME, open_database
if __name__ == "__main__":
    data, count, profile = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    print("begun", flush=True)
    done = len(queries.records(open_database(data / NAME), limit=1000))
    camera = SimulatedCamera(Staging(seed=5, megapixels=1, first_number=done))
    with build_station(Settings(data=data, profile=profile), camera, live=False) as station:
        while done < count:
            try:
                print(station.shoot().result().id, flush=True)
                done += 1
            except CameraError as fault:
                # On a machine that is busy with others a body may be late; a person presses again.
                print(fault, file=sys.stderr, flush=True)
                time.sleep(1)
        settle(station, 240)
    print("ended", flush=True)
"""


@pytest.mark.parametrize(
    ("kills", "frames", "reads"), [(2, 4, False), pytest.param(10, 20, True, marks=pytest.mark.slow)]
)
@pytest.mark.timeout(1800)
def test_kill_minus_nine_loses_nothing_and_sends_once(tmp_path: Path, kills: int, frames: int, reads: bool) -> None:
    script = tmp_path / "shoot.py"
    script.write_text(_SHOOT)
    profile = "herbarium-sheet" if reads else str(unread_profile(tmp_path))
    data, chance, told, moments = tmp_path / "d", random.Random(), [], []
    for turn in range(kills + 1):
        with (
            (tmp_path / f"stderr-{turn}").open("w") as stderr,
            subprocess.Popen(
                [sys.executable, str(script), str(data), str(frames), profile],
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
                start_new_session=True,
            ) as process,
        ):
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            if turn < kills:
                # Anywhere from its first breath to a while after its first frame of this turn.
                if chance.random() < 0.7:
                    told.append(process.stdout.readline().strip())
                moments.append(round(chance.uniform(0, 6), 2))
                time.sleep(moments[-1])
                os.kill(process.pid, signal.SIGKILL)
            told += [line.strip() for line in process.stdout]
    assert told.pop() == "ended", (tmp_path / f"stderr-{kills}").read_text()
    told = [line for line in told if line and line != "ended"]
    db = reading(data)
    records = queries.records(db, limit=1000)
    ids = [record.capture.id for record in records]
    assert set(told) <= set(ids)
    assert len(ids) == len(set(ids)) >= frames
    for record in records:
        names = db.execute(
            "select name, count(*) from journal where capture_id = ? group by name", [record.capture.id]
        ).fetchall()
        assert dict(names)["captured"] == 1
        assert dict(names)["analysed"] == 2
        assert record.state is RecordState.ACCEPTED or record.verdict
    sent = [record for record in records if record.state is RecordState.ACCEPTED]
    # All but specimens that lay under the camera again because their frame was found only after they were.
    assert len(sent) >= frames // 2
    assert all(record.delivered for record in sent)
    assert originals(data / "repository") == sorted(record.capture.primary.sha256 for record in sent)
    assert {row.status for row in verify_root(str(data / "repository"))} == {"good"}
    assert not [path for path in (data / "incoming").iterdir() if path.suffix != ".part"]
    recovered = sum("recovered" in record.capture.facts for record in records)
    print(
        f"{kills} kills after {moments} s: {len(records)} frames, {recovered} of them found among the arriving files, "
        f"{len(sent)} delivered, each once."
    )


def test_a_crash_in_the_analysis_costs_that_frame_a_failed_step(tmp_path: Path) -> None:
    camera = SimulatedCamera(Staging(seed=5, megapixels=1))
    settings = Settings(data=tmp_path / "d", profile=str(unread_profile(tmp_path)))
    with build_station(settings, camera, live=False) as station:
        station._process.start()
        first = station.shoot().result()
        for _ in range(200):
            pid = station._process.pid
            if pid:
                os.kill(pid, signal.SIGSEGV)
                break
            time.sleep(0.01)
        second = station.shoot().result()
        assert settle(station, 200)
        for taken in (first, second):
            record = station.record(taken.id)
            assert record is not None
            assert record.verdict is not None
            assert record.analysis is not None

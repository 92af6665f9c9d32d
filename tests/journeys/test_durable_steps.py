"""The whole station dies before and after its durable steps: every frame is there once, read from the repository."""

import hashlib
import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.store.database import reading
from vasculum.sync.verify import verify_root

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying children are forked: POSIX only"),
]
SCRIPT = Path(__file__).with_name("station_dying.py")
AT_ONCE = 2


def run(*arguments: object) -> str:
    done = subprocess.run([sys.executable, str(SCRIPT), *map(str, arguments)], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    (folder / "sheet.jpg").write_bytes(expose(specimen(3, 1), exposure=Exposure(megapixels=1)).jpeg)
    return folder


@pytest.mark.parametrize("every", [pytest.param(40, id="short"), pytest.param(1, id="each", marks=pytest.mark.slow)])
@pytest.mark.timeout(5400)
def test_death_before_and_after_durable_steps(tmp_path: Path, pictures: Path, every: int) -> None:
    (tmp_path / "whole").mkdir()
    steps = run("count", pictures, tmp_path / "whole" / "d").splitlines()
    kinds = Counter(steps)
    # Capture, derivative, thumbnail and documents at home; each of them, inventories and folders at the repository.
    assert len(steps) > 100
    assert {"store commit", "store link", "store fsync_file", "sync rename", "sync fsync_folder"} <= set(kinds)
    chosen = [number for number in range(1, len(steps) + 1) if number % every == every // 2]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        shares = [chosen[start::AT_ONCE] for start in range(AT_ONCE)]
        told = pool.map(lambda share: run("die", pictures, tmp_path, ",".join(map(str, share))), shares)
        lines = [line.split() for part in told for line in part.splitlines()]
    assert len(lines) == 2 * len(chosen)
    # Commits fall together differently from run to run: the very last steps may not come in a run that is to die there.
    late = {f"{number}-{side}" for number in range(len(steps) - 2, len(steps) + 1) for side in ("before", "after")}
    assert [line for line in lines if line[1:] != ["9", "0"] and line[0] not in late] == []
    assert all(line[2] == "0" for line in lines)
    for name, _, _ in lines:
        once_and_whole(tmp_path / name / "d", pictures)
    print(f"{len(lines)} deaths at {len(chosen)} of {len(steps)} durable steps ({dict(kinds)}): each frame once.")


def once_and_whole(data: Path, pictures: Path) -> None:
    there = sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in pictures.iterdir())
    repository = data / "repository"
    kept = repository.glob("*/*/*/*/v*/content/original/*")
    assert sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in kept) == there, data
    assert list(repository.glob("*/*/*/*/v2")) == [], data
    assert {row.status for row in verify_root(str(repository))} == {"good"}, data
    db = reading(data)
    names = dict(db.execute("select name, count(*) from journal where capture_id is not null group by name").fetchall())
    db.close()
    assert {name: names.get(name) for name in ("captured", "analysed", "delivered")} == {
        "captured": len(there),
        "analysed": 2 * len(there),
        "delivered": len(there),
    }, data

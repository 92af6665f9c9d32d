"""A folder of drawn and real pictures, some damaged, some twice, killed three times on the way: each content once.

`python -m pytest -m slow tests/station/test_backlog_soak.py -s` runs it over 5,000 pictures, 50 of them damaged.
"""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import pytest
from test_rejudging import PROFILE

from vasculum.cameras.releases import is_picture
from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.store import files, queries
from vasculum.store.thread import reading

_OF_ONE = 4
"""Pictures made of one drawn sheet: as it is, turned, darker, and cut at an edge."""
_CHANGES = (
    lambda picture: picture,
    lambda picture: cv2.rotate(picture, cv2.ROTATE_90_CLOCKWISE),
    lambda picture: (picture * 0.8).astype(np.uint8),
    lambda picture: picture[8:, 8:],
)


def draw(folder: Path, number: int) -> None:
    """The pictures of one drawn sheet, in a folder for every hundred sheets."""
    place = folder / f"box {number // 100}"
    place.mkdir(exist_ok=True)
    jpeg = np.frombuffer(expose(specimen(11, number), exposure=Exposure(megapixels=0.5)).jpeg, np.uint8)
    picture = cv2.imdecode(jpeg, cv2.IMREAD_COLOR)
    for change, made in enumerate(_CHANGES):
        cv2.imwrite(str(place / f"sheet {number}-{change}.jpg"), made(picture), [cv2.IMWRITE_JPEG_QUALITY, 90])


def damaged(whole: bytes, number: int) -> bytes:
    """Not a picture any more, each another one."""
    mark = str(number).encode()
    return (whole[: 2000 + 37 * number], mark + b"no picture", b"\xff\xd8\xff" + mark, b"")[number % 4 if number else 3]


def filled(folder: Path, count: int, bad: int, real: list[Path]) -> dict[str, str]:
    """So many pictures below the folder; name and sha256 of each."""
    drawn = count - 2 * bad - len(real)
    sheets = -(-drawn // _OF_ONE)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        list(pool.map(partial(draw, folder), range(sheets), chunksize=8))
    made = sorted(folder.rglob("*.jpg"))
    for surplus in made[drawn:]:
        surplus.unlink()
    made = made[:drawn]
    (folder / "real").mkdir()
    for number, path in enumerate(real):
        (folder / "real" / f"{number} {path.name}").write_bytes(path.read_bytes())
    for number in range(bad):
        (made[number].with_name(f"damaged {number}.jpg")).write_bytes(damaged(made[number].read_bytes(), number))
        (made[-1 - number].with_name(f"copy {number}.jpg")).write_bytes(made[-1 - number].read_bytes())
    return manifest(folder)


def manifest(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): files.digest(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def killed_after(command: list[str], lines: int) -> int:
    """Kill -9 to the run and all its processes once it has told of so many pictures; how many it told of."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        told = 0
        for _ in process.stdout:
            told += 1
            if told >= lines:
                break
        time.sleep(random.Random(lines).random())
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    return told


@pytest.fixture
def real() -> list[Path]:
    """Photographs of the corpus for the long form, where it is."""
    place = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
    found = [
        path
        for path in sorted(place.rglob("*"))
        if is_picture(path) and path.suffix.lower() in (".jpg", ".jpeg", ".png") and path.stat().st_size < 3_000_000
    ]
    return found[:150]


@pytest.mark.timeout(7200)
@pytest.mark.parametrize(
    ("count", "bad"),
    [pytest.param(48, 4, id="short"), pytest.param(5000, 50, id="five thousand", marks=pytest.mark.slow)],
)
def test_killed_three_times_each_content_is_there_once(count: int, bad: int, real: list[Path], tmp_path: Path) -> None:
    folder, data = tmp_path / "pictures", tmp_path / "data"
    folder.mkdir()
    (tmp_path / "quick.toml").write_text(PROFILE.format(darkest=-0.8, paper=88.0), encoding="utf-8")
    began = time.monotonic()
    before = filled(folder, count, bad, real if count > 1000 else [])
    assert len(before) == count
    drawn = time.monotonic() - began
    command = [sys.executable, "-m", "vasculum", "reprocess", str(folder), "--data", str(data), "--json", "-q"]
    command += ["--profile", str(tmp_path / "quick.toml"), "--workers", "2"]
    began = time.monotonic()
    told = [killed_after(command, lines) for lines in (count // 8, count // 3, count // 2)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=6000)
    seconds = time.monotonic() - began
    assert done.returncode == 6, done.stderr
    last = json.loads(done.stdout.splitlines()[-1])
    rows = [json.loads(line) for line in done.stdout.splitlines()[:-1]]
    unreadable = {row["file"] for row in rows if row["status"] == "unreadable"}
    good = {sha256 for name, sha256 in before.items() if name not in unreadable}
    print(f"{count} pictures drawn in {drawn:.0f} s, worked through in {seconds:.0f} s; killed after {told}; {last}")
    assert len([name for name in unreadable if "damaged" in name]) == bad
    assert last["found"] == count
    assert last["taken-in"] + last["known"] + last["unreadable"] == count
    db = reading(data)
    kept = dict(db.execute("select sha256, count(*) from file where role = 'original' group by sha256").fetchall())
    assert kept == dict.fromkeys(good, 1), "every content once, and nothing else"
    journal = dict(db.execute("select name, count(*) from journal group by name").fetchall())
    assert journal == {"captured": len(good), "analysed": len(good)}
    assert {row.status for row in files.fixity(data, queries.all_files(db))} == {"good"}
    assert manifest(folder) == before, "originals are never touched"
    assert 0 < told[0] < told[1] < told[2] < count

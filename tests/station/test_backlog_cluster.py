"""The same folder over a Dask cluster on loopback, one worker killed in the middle, gives what the local run gives."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from test_rejudging import PROFILE

from s3_server import BUCKET, S3Server
from unread_profile import unread_profile
from vasculum.cameras.scene import Exposure, Misfortune, expose, specimen
from vasculum.model.json_form import to_plain
from vasculum.store import queries
from vasculum.store.thread import reading

SHEETS = (0, 1, 2, 4, 8)
"""Of five drawings: of two that look the same the one that comes later is doubted, and workers come as they like."""
COUNT = len(SHEETS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("backlog")
    for place_in_row, sheet in enumerate(SHEETS):
        misfortune = Misfortune.DARK if place_in_row == 2 else Misfortune.NONE
        picture = expose(specimen(9, sheet), misfortune, Exposure(megapixels=1)).jpeg
        (place / f"s{place_in_row}.jpg").write_bytes(picture)
    # Text is read by the same code in every process and would cost this test a minute.
    unread_profile(place)
    (place / "quick.toml").write_text(PROFILE.format(darkest=-0.8, paper=88.0), encoding="utf-8")
    (place / "cut.jpg").write_bytes((place / "s0.jpg").read_bytes()[:30_000])
    return place


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """A scheduler and three workers, each one thread, no nanny: who is killed stays dead."""
    told = tmp_path / "scheduler.json"
    with ExitStack() as stack:

        def start(module: str, *options: str) -> "subprocess.Popen[bytes]":
            command = [
                sys.executable,
                "-m",
                f"distributed.cli.{module}",
                "--scheduler-file",
                str(told),
                "--no-dashboard",
            ]
            quiet = subprocess.DEVNULL
            # Another home than the station's: no key of it is found there.
            process = subprocess.Popen(
                [*command, "--host", "127.0.0.1", *options],
                stdout=quiet,
                stderr=quiet,
                env=os.environ
                | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        start("dask_scheduler", "--port", "0")
        workers = [start("dask_worker", "--nthreads", "1", "--no-nanny") for _ in range(3)]
        wait = f"from distributed import Client; Client(scheduler_file={str(told)!r}).wait_for_workers(3, timeout=90)"
        subprocess.run([sys.executable, "-c", wait], check=True, timeout=120)
        yield json.loads(told.read_text())["address"], workers


def _reprocess(folder: Path | str, data: Path, *options: str) -> "subprocess.Popen[str]":
    command = [
        sys.executable,
        "-m",
        "vasculum",
        "reprocess",
        str(folder),
        "--data",
        str(data),
        "--json",
        "-q",
        *options,
    ]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _found(data: Path) -> dict[str, Any]:
    return {
        record.capture.primary.original_name: (
            to_plain(record.analysis.findings),
            record.verdict.status,
            record.state,
        )
        for record in queries.records(reading(data))
        if record.analysis and record.verdict
    }


def test_a_killed_worker_costs_nothing(
    folder: Path, tmp_path: Path, cluster: tuple[str, list["subprocess.Popen[bytes]"]]
) -> None:
    address, workers = cluster
    unread = ("--profile", str(folder / "unread.toml"))
    with _reprocess(folder, tmp_path / "many", "--dask", address, *unread) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(2)]
        os.kill(workers[0].pid, signal.SIGKILL)
        lines += process.stdout.readlines()
    with _reprocess(folder, tmp_path / "one", *unread) as alone:
        alone.communicate()
    assert (process.returncode, alone.returncode) == (6, 6)
    last = json.loads(lines[-1])
    assert (last["taken-in"], last["unreadable"], last["retake"]) == (COUNT, 1, 1)
    assert _found(tmp_path / "many") == _found(tmp_path / "one")


def test_a_bucket_over_the_cluster_whose_workers_have_no_key(
    folder: Path,
    tmp_path: Path,
    cluster: tuple[str, list["subprocess.Popen[bytes]"]],
    s3_server: S3Server,
    s3_place: str,
) -> None:
    for path in folder.glob("*.jpg"):
        key = f"{s3_place.rpartition('/')[2]}/{path.name}"
        s3_server.client().put_object(Bucket=BUCKET, Key=key, Body=path.read_bytes())
    quick = ("--profile", str(folder / "quick.toml"))
    with _reprocess(s3_place, tmp_path / "many", "--dask", cluster[0], *quick) as many:
        many.communicate()
    with _reprocess(s3_place, tmp_path / "one", *quick) as alone:
        alone.communicate()
    assert (many.returncode, alone.returncode) == (6, 6)
    found = _found(tmp_path / "many")
    assert len(found) == COUNT
    assert found == _found(tmp_path / "one")


def test_views_of_one_specimen_over_the_cluster(
    folder: Path, tmp_path: Path, cluster: tuple[str, list["subprocess.Popen[bytes]"]]
) -> None:
    box = tmp_path / "box"
    box.mkdir()
    for number in range(3):
        for name, sheet, misfortune in (("A", 9, Misfortune.NONE), ("B", 10, Misfortune.NO_BARCODE)):
            taken = expose(specimen(sheet, number), misfortune, Exposure(megapixels=1))
            (box / f"{number}_{name}.jpg").write_bytes(taken.jpeg)
    (box / "2_B.jpg").unlink()
    profile = tmp_path / "views.toml"
    views = '\n[[policy.views]]\nname = "A"\n\n[[policy.views]]\nname = "B"\nnumbered = false\n'
    profile.write_text((folder / "quick.toml").read_text(encoding="utf-8") + views, encoding="utf-8")
    last = []
    for data, options in (("many", ("--dask", cluster[0])), ("one", ())):
        with _reprocess(box, tmp_path / data, *options, "--profile", str(profile)) as process:
            last.append(json.loads(process.communicate()[0].splitlines()[-1]))
        shown = queries.records(reading(tmp_path / data))
        assert len({record.place.specimen for record in shown if record.place}) == 3
    assert {**last[0], "data": ""} == {**last[1], "data": ""}
    assert (last[0]["pass"], last[0]["review"], last[0]["missing"]) == (4, 1, {"B": 1})
    assert _found(tmp_path / "many") == _found(tmp_path / "one")


def test_nobody_at_the_address_is_said(folder: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vasculum", "reprocess", str(folder), "--data", str(tmp_path), "--dask", "tcp://127.0.0.1:9"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 2
    assert "No Dask scheduler answers" in done.stderr
    assert "Traceback" not in done.stderr

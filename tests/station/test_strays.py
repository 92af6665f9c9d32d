"""What an interruption left among the arriving files: whole releases are found, everything else is left alone."""

import os
import time
from pathlib import Path

import pytest

from vasculum.station.strays import RECOVERED, strays

GONE = 2**22 + 1
"""No process has this number: it is beyond Linux's largest."""
MOMENT = 1_764_000_000_000_000_000


def lay(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(name.encode())


def test_releases_are_told_apart_and_come_in_their_order(tmp_path: Path) -> None:
    lay(
        tmp_path,
        f"{GONE}-{MOMENT + 5}-DSC_0002.JPG",
        f"{GONE}-{MOMENT}-DSC_0001.DNG",
        f"{GONE}-{MOMENT}-DSC_0001.JPG",
    )
    first, second = strays(tmp_path)
    assert first.original_names == ("DSC_0001.JPG", "DSC_0001.DNG")
    assert second.original_names == ("DSC_0002.JPG",)
    assert RECOVERED in first.facts
    assert all(path.is_file() for path in first.files)


def test_one_whole_file_of_a_release_vouches_for_the_others(tmp_path: Path) -> None:
    lay(tmp_path, f"{GONE}-{MOMENT}-a.JPG", f"{GONE}-{MOMENT}-a.DNG.part")
    (shot,) = strays(tmp_path)
    assert [path.suffix for path in shot.files] == [".JPG", ".DNG"]
    assert all(path.is_file() for path in shot.files)


@pytest.mark.parametrize(
    "name",
    [
        f"{GONE}-{MOMENT}-half.JPG.part",
        "019a21c3-0000-7000-8000-000000000000-derivative.jpg",
        f".part-{GONE}-x",
        "notes.txt",
        f"{os.getpid()}-{time.time_ns() + 10**9}-in-flight.JPG",
    ],
)
def test_what_is_no_whole_release_of_the_dead_is_left(tmp_path: Path, name: str) -> None:
    lay(tmp_path, name)
    assert strays(tmp_path) == ()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_process_number_that_is_another_program_by_now_keeps_nothing(tmp_path: Path) -> None:
    lay(tmp_path, f"{os.getpid()}-{MOMENT // 2}-old.JPG")
    (shot,) = strays(tmp_path)
    assert shot.original_names == ("old.JPG",)

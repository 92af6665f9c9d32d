"""The rules of the house, held by the tools that `just check` runs: style, types, floors."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_LONGEST = 350
"""Lines of a file; a longer one is two rooms in one."""


@pytest.mark.parametrize(
    "tool",
    [
        ("ruff", "format", "--check", "app", "tests", "benchmarks"),
        ("ruff", "check", "app", "tests", "benchmarks"),
        ("mypy",),
        ("lint-imports",),
    ],
    ids=lambda tool: " ".join(tool[:2]),
)
def test_the_tools_find_nothing(tool: tuple[str, ...]) -> None:
    command = Path(sys.executable).parent / tool[0]
    env = os.environ | {"PYTHONPATH": str(ROOT / "app"), "RUFF_NO_CACHE": "true"}
    done = subprocess.run(
        [command, *tool[1:]], cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=500
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_files_of_the_program_are_short_enough_to_be_read() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / "app").rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > _LONGEST} == {}


def test_nothing_is_left_to_do_in_the_code() -> None:
    words = ("TO" + "DO", "FIX" + "ME", "X" + "XX", "NotImplemented" + "Error")
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in (ROOT / "app").rglob("*.py")
        for word in words
        if word in path.read_text()
    ]
    assert found == []

"""The container of headless workers: its lock is the tests' lock in part, whole, and all it copies is there."""

import re
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement

INSTALLER = Path(__file__).resolve().parents[1] / "installer"
WORDS = (INSTALLER / "Containerfile").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """Each package of a lock with its lines, version and hashes."""
    text = (INSTALLER / name).read_text(encoding="utf-8")
    found = re.split(r"\n(?=[a-z0-9])", text.strip())
    return {re.split(r"[=\s\[]", block)[0]: block.strip() for block in found}


def test_the_dask_lock_is_part_of_the_tests_lock_and_whole() -> None:
    dask, tested, program = pins("requirements-dask.lock"), pins("requirements-test.lock"), pins("requirements.lock")
    assert {name: tested[name] for name in dask} == dask
    assert not dask.keys() & program.keys()
    have = dask.keys() | program.keys()
    for name in dask:
        for text in requires(name) or ():
            wanted = Requirement(text)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                assert wanted.name.lower().replace("_", "-") in have, f"{name} needs {wanted.name}"


def test_what_it_copies_is_there() -> None:
    copied = [
        words for line in re.findall(r"^COPY (?!--from)(.+)$", WORDS, re.MULTILINE) for words in line.split()[:-1]
    ]
    assert {"app", "models", "resources"} <= set(copied)
    for name in copied:
        assert (INSTALLER.parent / name).exists(), name


def test_it_installs_by_hash_alone_and_runs_as_nobody_special() -> None:
    assert "--no-deps --require-hashes" in WORDS
    assert WORDS.index("USER vasculum") < WORDS.index("ENTRYPOINT")

"""What is installed, and what a wheel of it does in a fresh environment."""

import subprocess
import sys
import venv
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_one_distribution_owns_cv2() -> None:
    owners = {
        found.metadata["Name"]
        for found in distributions()
        for file in found.files or ()
        if str(file).startswith("cv2/__init__")
    }
    assert owners == {"opencv-python"}


def test_the_locks_name_no_address_and_hash_everything() -> None:
    for lock in (ROOT / "installer").glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text, lock.name
        pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert pins
        assert text.count("--hash=sha256:") >= len(pins), lock.name


def test_the_floors() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.journey
def test_the_wheel_photographs_and_delivers_from_an_empty_folder(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    fresh = tmp_path / "fresh"
    venv.create(fresh)
    python = str(fresh / "bin" / "python")
    for what in (["--require-hashes", "-r", str(ROOT / "installer" / "requirements.lock")], [str(wheel)]):
        done = subprocess.run(
            [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-compile", "--no-deps", *what],
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
        assert done.returncode == 0, done.stderr
    empty = tmp_path / "empty"
    empty.mkdir()
    run = subprocess.run(
        [
            str(fresh / "bin" / "vasculum"),
            "demo",
            "--headless",
            "--frames",
            "2",
            "--megapixels",
            "6",
            "--data",
            str(tmp_path / "d"),
            "--json",
        ],
        cwd=empty,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={"PATH": "/usr/bin:/bin", "HOME": str(empty)},
    )
    assert run.returncode == 0, run.stderr
    assert '"delivered":1' in run.stdout.splitlines()[-1]

"""The watch over tests itself: it must catch what it is there to catch."""

import subprocess
import sys
from pathlib import Path

import pytest

from leftovers import unlisted

HERE = Path(__file__).parent
CASES = {
    "a thread": (
        "import threading, time\n"
        "def test_it():\n    threading.Thread(target=time.sleep, args=(30,), daemon=True, name='forgotten').start()\n",
        "left running: thread forgotten",
    ),
    "a process": (
        "import multiprocessing, time\n"
        "def test_it():\n    multiprocessing.get_context('spawn').Process(target=time.sleep, args=(30,), daemon=True,"
        " name='forgotten').start()\n",
        "left running: process forgotten",
    ),
    "a line in the log": (
        "import logging\ndef test_it():\n    logging.getLogger('vasculum').warning('hm')\n",
        "vasculum: hm",
    ),
    "a skip": (
        "import pytest\ndef test_it():\n    pytest.skip('no mood')\n",
        "Skips that tests/skips.txt does not list: no mood",
    ),
}
CONFTEST = "from leftovers import no_log_lines, nothing_runs_on, pytest_sessionfinish\n"


def run(folder: Path, body: str, ci: str = "true") -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(f"import sys\nsys.path.insert(0, {str(HERE)!r})\n{CONFTEST}")
    (folder / "test_it.py").write_text(body)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "CI": ci, "HOME": str(folder)},
    )


@pytest.mark.parametrize("what", list(CASES))
def test_what_is_left_behind_fails_the_run(tmp_path: Path, what: str) -> None:
    body, says = CASES[what]
    done = run(tmp_path, body)
    assert done.returncode == 1, done.stdout + done.stderr
    assert says in done.stdout


def test_a_clean_test_passes_and_a_skip_at_home_too(tmp_path: Path) -> None:
    assert run(tmp_path, "def test_it():\n    pass\n").returncode == 0
    assert run(tmp_path, CASES["a skip"][0], ci="").returncode == 0


def test_patterns_cover_reasons() -> None:
    assert unlisted(["no gpu here", "other"], "# why\nno gpu*\n") == ["other"]

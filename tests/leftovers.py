"""What a test may not leave behind: threads and processes that run on, warnings in the log, skips nobody listed."""

import fnmatch
import gc
import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

LISTED = Path(__file__).with_name("skips.txt")
_GRACE_S = 5.0
_LIBRARIES = ("Dummy-", "pytest_timeout", "QThread", "IO loop", "Profile", "TCP-Executor", "asyncio_", "AsyncProcess")
"""Threads that libraries keep for the whole process, by how their names begin."""


@pytest.fixture(scope="module", autouse=True)
def nothing_runs_on() -> Iterator[None]:
    """A module of tests ends every thread and process that it began, those of its own fixtures too."""
    threads, processes = set(threading.enumerate()), set(multiprocessing.active_children())
    yield
    end = time.monotonic() + _GRACE_S
    while left := _left(threads, processes):
        if time.monotonic() > end:
            pytest.fail(f"left running: {', '.join(left)}")
        # A pool's threads end when the pool is collected.
        gc.collect()
        time.sleep(0.05)


@pytest.fixture(autouse=True)
def no_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test; one that expects it takes `caplog` and looks for itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    heard = _Heard()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if heard.lines:
        pytest.fail(f"unexpected lines in the log: {'; '.join(heard.lines)}")


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


def _left(threads: set[threading.Thread], processes: set[object]) -> list[str]:
    running = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread not in threads and not thread.name.startswith(_LIBRARIES)
    ]
    return running + [f"process {child.name}" for child in multiprocessing.active_children() if child not in processes]


def unlisted(reasons: list[str], listed: str) -> list[str]:
    """The reasons that no line of the list (a pattern with `*`; `#` begins a comment) covers."""
    patterns = [line.strip() for line in listed.splitlines() if line.strip() and not line.startswith("#")]
    return [reason for reason in reasons if not any(fnmatch.fnmatchcase(reason, pattern) for pattern in patterns)]


def skipped(session: pytest.Session) -> list[str]:
    """The reasons of all skips of a run, each once."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    reports = reporter.stats.get("skipped", []) if reporter else []
    reasons = [report.longrepr[2] for report in reports if isinstance(report.longrepr, tuple)]
    return sorted({reason.removeprefix("Skipped: ") for reason in reasons})


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """In continuous integration a skip whose reason is not listed fails the run."""
    if os.environ.get("CI") == "true" and (new := unlisted(skipped(session), LISTED.read_text(encoding="utf-8"))):
        print(f"\nSkips that tests/skips.txt does not list: {'; '.join(new)}")
        session.exitstatus = max(int(exitstatus), 1)

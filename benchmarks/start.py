"""How long an installed program takes to say its version, and to draw its window on an empty station.

xvfb-run -a -s "-screen 0 1920x1080x24" python benchmarks/start.py [PROGRAM]     default: this checkout's
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtGui import QGuiApplication

_ROUNDS = 5
_COLOURS = 40
"""So many colours on the screen are a window with its pictures and words, not its ground alone."""
_GIVEN_UP_S = 120.0


def main() -> None:
    program = sys.argv[1:] or [sys.executable, "-m", "vasculum"]
    with tempfile.TemporaryDirectory() as home:
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        world = os.environ | {"HOME": home}
        settings = Path(home) / "station.toml"
        settings.write_text(f'data = "{home}/data"\nlanguage = "en"\nsound = false\ntime_server = ""\n')
        print(f"{'program':40} {' '.join(program)}")
        print(f"{'load of the machine before':40} {os.getloadavg()[0]:.1f}")
        _say("--version", [_version(program, world) for _ in range(_ROUNDS)])
        screen = QGuiApplication([]).primaryScreen()
        command = [*program, "gui", "--settings", str(settings)]
        _say("window drawn", [_window(command, world, screen) for _ in range(_ROUNDS)])


def _version(program: list[str], world: dict[str, str]) -> tuple[float, float]:
    begun = time.perf_counter()
    child = psutil.Popen([*program, "--version"], env=world, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime


def _window(command: list[str], world: dict[str, str], screen: object) -> tuple[float, float]:
    begun = time.perf_counter()
    child = psutil.Popen(command, env=world, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while _colours(screen) < _COLOURS:
        if child.poll() is not None or time.perf_counter() - begun > _GIVEN_UP_S:
            raise SystemExit(f"no window came: {' '.join(command)}")
        time.sleep(0.02)
    took, spent = time.perf_counter() - begun, child.cpu_times()
    ended = [*child.children(recursive=True), child]
    child.terminate()
    for one in psutil.wait_procs(ended, timeout=10)[1]:
        one.kill()
    while _colours(screen) >= _COLOURS:
        time.sleep(0.02)
    return took, spent.user + spent.system


def _colours(screen: object) -> int:
    small = screen.grabWindow(0).toImage().scaled(160, 90)  # type: ignore[attr-defined]
    return len({small.pixel(x, y) for x in range(0, 160, 2) for y in range(0, 90, 2)})


def _say(what: str, rounds: list[tuple[float, float]]) -> None:
    walls, spent = zip(*rounds, strict=True)
    print(
        f"{what:40} first {walls[0]:.2f} s, then {min(walls[1:]):.2f} to {max(walls[1:]):.2f} s; CPU {min(spent):.2f} s"
    )


if __name__ == "__main__":
    main()

"""All ratios of docs/speed.md in one run, each beside its named reference, as Markdown.

python benchmarks/all.py [--only analysis steps pixels backlog memory start shutter] [--quick]

CPU seconds of one thread unless a column says otherwise; the best of several passes counts. Seconds of the clock
(pixels, backlog, start, shutter) mean something on a quiet machine alone: the load stands above them.
"""

import vasculum  # before numpy: it says how many threads numpy's library starts

# isort: split
import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from checks import drawn, measured

from vasculum.benches.codes.alone import readers
from vasculum.benches.label_text.engines import engines
from vasculum.benches.label_text.rendered import labels
from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Models
from vasculum.pipeline import load_profile
from vasculum.pipeline.colour.search import detected
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pixel_trial import trial
from vasculum.pipeline.run import prepare
from vasculum.pipeline.steps import colour
from vasculum.settings import load_settings, places
from vasculum.station.backlog_run import backlog_of
from vasculum.station.backlog_sources import FolderSource

_SIZES = (3.0, 12.0, 24.0, 60.0, 100.0)
_PYTHON = [sys.executable, "-X", "faulthandler"]


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """One Markdown table."""
    print(f"\n## {title}\n\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    for row in rows:
        cells = (f"{cell:.3g}" if isinstance(cell, float) else str(cell) for cell in row)
        print(f"| {' | '.join(cells)} |", flush=True)


def analysis(quick: bool) -> None:
    """The whole analysis without text against `cv2.imdecode` to BGR of the same baseline 4:2:0 quality-92 JPEG."""
    prepared = prepare(
        load_profile("herbarium-sheet", places.profiles()),
        Models(places.models(), provider="cpu", threads=1),
        lane="verdict",
    )
    rows: list[tuple[float, ...]] = []
    steps: list[tuple[object, ...]] = []
    with tempfile.TemporaryDirectory() as folder:
        for megapixels in _SIZES[:3] if quick else _SIZES:
            path = drawn(megapixels, Path(folder))
            best = measured(prepared, path)
            own = best_of(lambda path=path: decode(path))
            total = own + sum(seconds for name, seconds in best.items() if name != "decode")
            rows.append((megapixels, best["decode"], own, total, total / best["decode"], 1000 * total / megapixels))
            steps.append((f"{megapixels:g}", *(1000 * best[one.step.name] for one in prepared.steps)))
    heads = ("Mpx", "cv2.imdecode s", "our decode s", "all of it s", "ratio", "ms a Mpx")
    table("Analysis without text against a plain decode", heads, rows)
    grown = [
        (f"{a[0]:g} to {b[0]:g}", b[0] / a[0], b[3] / a[3], "yes" if b[3] / a[3] <= b[0] / a[0] else "no")
        for a, b in pairwise(rows)
    ]
    table("Cost against pixels", ("Mpx", "pixels times", "cost times", "no faster than pixels"), grown)
    table("Steps, ms", ("Mpx", *(one.step.name for one in prepared.steps)), steps)


def steps_alone(quick: bool) -> None:
    """Steps against the best library alone on the same pixels."""
    rows = []
    ways = readers()
    look = colour.STEP().prepare(Models(places.models(), provider="cpu", threads=1))
    with tempfile.TemporaryDirectory() as folder:
        for megapixels in (24.0,) if quick else (24.0, 60.0):
            frame = decode(drawn(megapixels, Path(folder)))
            ours = best_of(lambda frame=frame: ways["ours"](frame))
            for other, name in (("zxing", "zxing-cpp, all formats, whole frame"), ("zbar", "zbar, whole frame")):
                theirs = best_of(lambda frame=frame, other=other: ways[other](frame))
                rows.append((f"{megapixels:g}", "codes", ours, name, theirs, ours / theirs))
            ours = best_of(lambda frame=frame: look(replace(frame, kept={}), ()))
            for name, side in (("cv2.mcc, whole frame", 0), ("cv2.mcc on 1,600 px", 1600)):
                theirs = best_of(lambda frame=frame, side=side: detected(shrunk(frame.pixels, side)), 2)
                rows.append((f"{megapixels:g}", "chart with its fit", ours, name, theirs, ours / theirs))
        pictures = [path for path, _ in labels("fr", "typewriter", 2 if quick else 6, Path(folder))]
        with engines(lambda sentence: print(sentence, file=sys.stderr)) as known:
            spent = {}
            for name, engine in known.items():
                engine.read(pictures[0], language="fr")
                spent[name] = sum(engine.read(path, language="fr").seconds for path in pictures) / len(pictures)
            rows += [
                ("label", "text", spent["ours"], name, theirs, spent["ours"] / theirs)
                for name, theirs in spent.items()
                if name != "ours"
            ]
    table("Steps against the best library alone", ("Mpx", "what", "ours s", "against", "its s", "ratio"), rows)


def pixels(quick: bool) -> None:
    """Pixel work by the ONNX graphs against OpenCV (bent colours: Pillow) over 24 Mpx, one thread."""
    models = Models(places.models(), threads=1)
    rows = [
        (one.name.removeprefix("pixels-"), models.use(one.name).provider, one.graph, one.opencv, one.graph / one.opencv)
        for one in trial(models, 3.0 if quick else 24.0)
    ]
    heads = ("what", "graph on", "graph ms", "OpenCV ms", "graph against OpenCV")
    table(f"Pixel work by graph and by OpenCV, ms of the clock ({load()})", heads, rows)


def backlog(quick: bool) -> None:
    """Pictures a second through the whole backlog by one and by two workers, the start of the processes left out."""
    count = 8 if quick else 24
    rates = {}
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "pictures"
        source.mkdir()
        for number in range(count):
            (source / f"{number}.jpg").write_bytes(expose(specimen(9, number), exposure=Exposure(megapixels=3)).jpeg)
        for workers in (1, 2):
            data = Path(place) / f"data {workers}"
            settings = load_settings(None, data=data, threads=workers)
            children = resource.getrusage(resource.RUSAGE_CHILDREN)
            with backlog_of(settings, FolderSource(source), workers) as outcomes:
                # The first ones wait for the processes and their models.
                for _ in range(2 * workers):
                    next(outcomes)
                begun = time.monotonic()
                left = sum(1 for _ in outcomes)
                rates[workers] = left / (time.monotonic() - begun)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            cpu = after.ru_utime + after.ru_stime - children.ru_utime - children.ru_stime
            rates[f"{workers} cpu"] = cpu / count
    rows = [(workers, rates[workers], rates[workers] / rates[1], rates[f"{workers} cpu"]) for workers in (1, 2)]
    heads = ("workers", "pictures of 3 Mpx a second, text read", "times one worker", "CPU s a picture, start included")
    table(f"Backlog ({load()})", heads, rows)


_LOOK = """
import re, sys
from pathlib import Path
from vasculum.model.verdict import Stage
from vasculum.settings import places
from vasculum.station.analysis_desk import Desk
from vasculum.station.analysis_jobs import Bench, LookJob
desk = Desk(Bench("herbarium-sheet", (places.profiles(),), places.models(), provider="cpu", threads=1))
desk.prepared("verdict")
desk.prepared("text")
# The peak of this program alone: ru_maxrss keeps that of the process which started it.
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024
before = peak()
desk.look(LookJob(Path(sys.argv[1]), "frame", Stage.COMPLETE, whole=True), lambda step: None)
print(before, peak())
"""


def memory(quick: bool) -> None:
    """Peak memory of a worker over a frame, text included, against the frame's own pixels. On Linux alone."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for megapixels in (24.0,) if quick else (24.0, 60.0, 100.0):
            path = drawn(megapixels, Path(folder))
            told = subprocess.run([*_PYTHON, "-c", _LOOK, str(path)], capture_output=True, text=True, check=True)
            idle, peak = map(int, told.stdout.split())
            pixels = megapixels * 3e6 / 2**20
            rows.append((f"{megapixels:g}", pixels, idle, peak, (peak - idle) / pixels))
    heads = ("Mpx", "pixels MB", "ready MB", "peak MB", "(peak - ready) / pixels")
    table("Memory of one worker, both lanes", heads, rows)


def start(quick: bool) -> None:
    """Commands from nothing to their end, warm, against the import of the libraries alone."""
    with tempfile.TemporaryDirectory() as folder:
        path = drawn(3.0, Path(folder))
        analyse = ["-m", "vasculum", "analyse", "--without", "text", str(path)]
        commands = {
            "import cv2, numpy, onnxruntime": ["-c", "import cv2, numpy, onnxruntime"],
            "vasculum --version": ["-m", "vasculum", "--version"],
            "the analysis process's imports": ["-c", "import vasculum.station.analysis_child"],
            "the station's imports": ["-c", "from vasculum.station import build_station"],
            "vasculum analyse --without text, 3 Mpx": analyse,
        }
        spent = {name: _spent(command, 2 if quick else 4) for name, command in commands.items()}
    least = next(iter(spent.values()))[1]
    rows = [(name, clock, cpu, cpu / least) for name, (clock, cpu) in spent.items()]
    table(f"Start ({load()})", ("what", "clock s", "CPU s", "CPU against the libraries"), rows)


def _spent(command: list[str], times: int) -> tuple[float, float]:
    """The least clock and the least CPU seconds of a command, one run to warm the disk's cache left out."""
    clocks, cpus = [], []
    for _ in range(times + 1):
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run([sys.executable, *command], stdout=subprocess.DEVNULL, check=True)
        clocks.append(time.monotonic() - begun)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(clocks[1:]), min(cpus[1:])


def shutter(quick: bool) -> None:
    """Shutter to verdict through the whole station: benchmarks/shutter_to_verdict.py."""
    print(f"\n## Shutter to verdict ({load()})\n", flush=True)
    beside = Path(__file__).with_name("shutter_to_verdict.py")
    subprocess.run([sys.executable, str(beside), "--frames", "3" if quick else "8"], check=True)


def best_of(work: Callable[[], object], times: int = 4) -> float:
    """The least CPU seconds of so many runs."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return min(spent)


def shrunk(
    pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]", side: int
) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    """The picture at this long side; 0: as it is."""
    factor = side / max(pixels.shape) if side else 1.0
    return pixels if factor >= 1 else cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def load() -> str:
    """Cores and load, for whoever reads seconds of the clock."""
    return f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"


_PARTS: dict[str, Callable[[bool], None]] = {
    "analysis": analysis,
    "steps": steps_alone,
    "pixels": pixels,
    "backlog": backlog,
    "memory": memory,
    "start": start,
    "shutter": shutter,
}


def main() -> None:
    """Prints every table asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=tuple(_PARTS), default=tuple(_PARTS))
    parser.add_argument("--quick", action="store_true", help="fewer frames, to see that all runs")
    asked = parser.parse_args()
    cv2.setNumThreads(1)
    print(f"Vasculum {vasculum.__version__}; {load()}; OpenCV {cv2.__version__}, numpy {np.__version__}")
    for name in asked.only:
        _PARTS[name](asked.quick)


if __name__ == "__main__":
    main()

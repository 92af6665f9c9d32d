"""CPU seconds of the steps before the verdict against a plain decode of the same frame, in one run on one thread.

python benchmarks/checks.py [--megapixels 24 60] [--image FILE ...] [--corpus FOLDER] prints the tables of
docs/quality.md, Cost. The frame is a drawn sheet, written anew as a baseline 4:2:0 JPEG of quality 92, or a photograph
as it is; of the corpus those of 12 megapixels and more. Beside a photograph's own file stands the decode of the same
pixels written at that quality, as a camera writes them: one pressed to a bit a pixel decodes faster. The best of four
passes counts.
"""

import vasculum  # noqa: F401 - before numpy: it says how many threads numpy's library starts

# isort: split
import argparse
import csv
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from statistics import median

import numpy as np

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Models
from vasculum.model.frame import Frame
from vasculum.model.verdict import Stage
from vasculum.pipeline import load_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.run import Prepared, prepare, run_stage
from vasculum.settings import places

_PASSES = 4
_LARGE = 12e6


def drawn(megapixels: float, folder: Path) -> Path:
    """The file of a drawn sheet."""
    taken = expose(specimen(1, 1), exposure=Exposure(megapixels=megapixels)).jpeg
    pixels = cv2.imdecode(np.frombuffer(taken, np.uint8), cv2.IMREAD_COLOR)
    _, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 92])
    path = folder / f"{megapixels:g}.jpg"
    path.write_bytes(coded.tobytes())
    return path


def measured(prepared: Prepared, path: Path) -> dict[str, float]:
    """Seconds by step, with `decode`."""
    coded = np.frombuffer(path.read_bytes(), np.uint8)
    best: dict[str, float] = {}
    for _ in range(_PASSES):
        begun = time.process_time()
        cv2.imdecode(coded, cv2.IMREAD_COLOR)
        _keep(best, "decode", time.process_time() - begun)
        for name, seconds in _spent(prepared, decode(path)).items():
            _keep(best, name, seconds)
    return best


def at_quality_92(path: Path) -> float:
    """Seconds of the decode of the same pixels, written as a baseline 4:2:0 JPEG of quality 92."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    _, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 92])
    best: dict[str, float] = {}
    for _ in range(_PASSES):
        begun = time.process_time()
        cv2.imdecode(coded, cv2.IMREAD_COLOR)
        _keep(best, "decode", time.process_time() - begun)
    return best["decode"]


def _spent(prepared: Prepared, frame: Frame) -> dict[str, float]:
    """CPU seconds of each step: the analysis' own timings are of the clock, and another program's work is in them."""
    begun: list[tuple[str, float]] = []
    run_stage(prepared, frame, Stage.VERDICT, begin=lambda name: begun.append((name, time.process_time())))
    begun.append(("", time.process_time()))
    return {name: after - at for (name, at), (_, after) in pairwise(begun)}


def _keep(best: dict[str, float], name: str, seconds: float) -> None:
    best[name] = min(best.get(name, seconds), seconds)


def large_photographs(corpus: Path) -> list[Path]:
    """Those of the manifest with so many pixels, RAW left out: those are developed, not decoded."""
    with (corpus / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["width"] and row["task"] != "raw"]
    return [corpus / row["file"] for row in rows if int(row["width"]) * int(row["height"]) >= _LARGE]


def main() -> None:
    """Prints the table in Markdown; the reading of codes stands apart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=float, nargs="+", default=[24.0, 60.0])
    parser.add_argument("--image", type=Path, nargs="+", default=[])
    parser.add_argument("--corpus", type=Path)
    asked = parser.parse_args()
    if asked.corpus is not None:
        asked.image += large_photographs(asked.corpus)
    cv2.setNumThreads(1)
    profile = load_profile("herbarium-sheet", places.profiles())
    prepared = prepare(profile, Models(places.models(), provider="cpu", threads=1), lane="verdict")
    names = [ready.step.name for ready in prepared.steps if ready.step.name != "barcode"]
    print("| frame | Mpx | decode |", " | ".join(names), "| all / decode | at quality 92 | barcode |")
    print("|---" * (len(names) + 6) + "|")
    ratios, written = [], []
    with tempfile.TemporaryDirectory() as folder:
        for path in asked.image or [drawn(megapixels, Path(folder)) for megapixels in asked.megapixels]:
            best = measured(prepared, path)
            spent = sum(best[name] for name in names)
            ratios.append(spent / best["decode"])
            written.append(spent / at_quality_92(path))
            cells = " | ".join(f"{best[name]:.3f}" for name in names)
            size = f"{path.name if asked.image else 'drawn'} | {decode(path).megapixels:.0f}"
            told = f"{ratios[-1]:.1f} | {written[-1]:.1f} | {best['barcode']:.3f}"
            print(f"| {size} | {best['decode']:.3f} | {cells} | {told} |", flush=True)
    if len(ratios) > 2:
        for what, found in (("all / decode", ratios), ("the same at quality 92", written)):
            print(f"\n{what}: {len(found)} frames, median {median(found):.1f}, worst {max(found):.1f}")


if __name__ == "__main__":
    main()

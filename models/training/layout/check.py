"""Measures a layout network on rendered scenes that no training saw, and holds it against the stated figures.

    python check.py ../../layout.onnx              exit code 1 where a figure is missed
    python check.py ../../layout.onnx --state      writes the figures down instead (metrics.json)

Needs the program itself on the path (`pip install -e .`), not torch: the boxes are cut out as the program does it.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime

from canvas import REGIONS
from scenes import scene
from vasculum.benches.label_text.layout import Tally, count, mean_overlap
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.layout import seen_regions
from vasculum.pipeline.steps.regions import LEAST

_STATED = Path(__file__).with_name("metrics.json")
_FIRST = 1_000_000
"""Seed of the first scene; training begins at 0."""
_SLACK = 0.05
"""By how much a share may lie below the stated one: another order of adding gives another network, and one of 24 stamps
is 0.04. A second run of the script came within 0.045."""


def measured(network: Path, count_of: int) -> dict[str, dict[str, float]]:
    """For each region: boxes drawn, the share found, the share of those said that are false, and their overlap."""
    session = onnxruntime.InferenceSession(str(network), providers=["CPUExecutionProvider"])
    totals = {region: Tally() for region in REGIONS}
    for seed in range(_FIRST, _FIRST + count_of):
        pixels, boxes, _ = scene(seed, *((384, 256), (256, 384), (288, 384))[seed % 3])
        frame = Frame(np.ascontiguousarray(pixels), "scene.png", "")
        seen = seen_regions(frame, lambda array: tuple(session.run(None, {"pixels": array})), 384, LEAST)
        for region, total in totals.items():
            truth = [Box.around([one.box[:2], one.box[2:]]) for one in boxes if one.region == region]
            count(total, truth, [one.box for one in seen if one.region == region])
    return {
        region: {
            "drawn": one.drawn,
            "found": round(one.found / max(one.drawn, 1), 3),
            "false": round(one.false / max(one.found + one.false, 1), 3),
            "overlap": mean_overlap(one),
        }
        for region, one in totals.items()
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", type=Path)
    parser.add_argument("--scenes", type=int, default=100)
    parser.add_argument("--state", action="store_true")
    asked = parser.parse_args()
    figures = measured(asked.network, asked.scenes)
    for region, row in figures.items():
        print(f"{region:9s}", *(f"{name} {value:7.3f}" for name, value in row.items()))
    if asked.state:
        _STATED.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        sys.exit(0)
    stated = json.loads(_STATED.read_text(encoding="utf-8"))
    missed = [
        region
        for region, row in figures.items()
        if row["found"] < stated[region]["found"] - _SLACK
        or row["false"] > stated[region]["false"] + _SLACK
        or row["overlap"] < stated[region]["overlap"] - _SLACK
    ]
    print("As stated." if not missed else f"Below the stated figures: {', '.join(missed)}.")
    sys.exit(1 if missed else 0)

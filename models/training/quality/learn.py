"""Trains the quality network on tiles of rendered scenes and writes it as ONNX, with its errors on tiles never seen.

    python learn.py --out ../../quality.onnx      as it was tried (docs/decisions/0093)

Fixed seeds; on one thread some eight minutes.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from judge import Judge
from tiles import FAULTS, SIDE, Floats, Grey, drawing, tile

_UNSEEN = 1_000_000
"""Seed of the first drawing for the figures; training begins at 0."""


def batch(sources: Sequence[Grey], size: int, chance: np.random.Generator) -> tuple[Tensor, Floats]:
    """So many tiles (size x 1 x 96 x 96) and their faults (size x 4)."""
    made = [tile(sources[chance.integers(0, len(sources))], chance) for _ in range(size)]
    pixels = np.stack([pixels for pixels, _ in made])[:, None].astype(np.float32)
    return torch.from_numpy(pixels), np.stack([faults for _, faults in made])


def wanted(faults: Floats) -> Tensor:
    """What the network should say: ln(1 + amount) of the first three, the share of the last."""
    said = np.log1p(faults)
    said[:, 3] = faults[:, 3]
    return torch.from_numpy(said)


def train(asked: argparse.Namespace) -> Judge:
    """The network after `steps` steps, or after `minutes` where they are over first."""
    torch.manual_seed(asked.seed)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    chance = np.random.default_rng(asked.seed)
    sources = [drawing(seed) for seed in range(asked.drawings)]
    print(f"{len(sources)} drawings", flush=True)
    judge = Judge()
    learner = torch.optim.AdamW(judge.parameters(), lr=asked.rate, weight_decay=0.01)
    begun = time.monotonic()
    for step in range(asked.steps):
        spent = (time.monotonic() - begun) / 60
        done = max(step / asked.steps, spent / asked.minutes if asked.minutes else 0.0)
        if done >= 1:
            break
        for group in learner.param_groups:
            group["lr"] = asked.rate * min(1.0, (step + 1) / 50) * (0.5 + 0.5 * np.cos(np.pi * done)) + 1e-5
        pixels, faults = batch(sources, asked.batch, chance)
        apart = functional.smooth_l1_loss(judge(pixels), wanted(faults), reduction="none", beta=0.1).mean(dim=0)
        learner.zero_grad(set_to_none=True)
        apart.sum().backward()
        learner.step()
        if step % 100 == 0:
            print(f"{step:6d} {spent:5.1f} min", *(f"{one:.3f}" for one in apart.tolist()), flush=True)
    return judge.eval()


def figures(judge: Judge, drawings: int = 24, tiles: int = 1200) -> dict[str, float]:
    """Median error of each amount, in its unit, on tiles of drawings that no training saw."""
    chance = np.random.default_rng(_UNSEEN)
    pixels, faults = batch([drawing(_UNSEEN + seed) for seed in range(drawings)], tiles, chance)
    with torch.no_grad():
        said = judge(pixels).numpy()
    said[:, :3] = np.expm1(said[:, :3])
    return {name: round(float(np.median(np.abs(said - faults)[:, place])), 3) for place, name in enumerate(FAULTS)}


def write(judge: Judge, path: Path) -> None:
    """Writes the network as ONNX; the number of tiles stays free."""
    torch.onnx.export(
        judge, (torch.zeros(1, 1, SIDE, SIDE),), str(path), input_names=["pixels"], output_names=["faults"],
        dynamic_axes={"pixels": {0: "tiles"}, "faults": {0: "tiles"}}, opset_version=17, dynamo=False,
    )  # fmt: skip


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("quality.onnx"))
    parser.add_argument("--figures", type=Path, default=Path(__file__).with_name("metrics.json"))
    for name, kind, value in (
        ("steps", int, 2400), ("minutes", float, 0.0), ("batch", int, 48), ("drawings", int, 120), ("rate", float, 3e-3), ("seed", int, 7),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=kind, default=value)
    return parser.parse_args(given)


if __name__ == "__main__":
    asked = arguments()
    learned = train(asked)
    write(learned, asked.out)
    asked.figures.write_text(json.dumps(figures(learned), indent=2) + "\n", encoding="utf-8")
    print(asked.figures.read_text(encoding="utf-8"))

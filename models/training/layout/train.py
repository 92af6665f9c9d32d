"""Trains the layout network on rendered scenes and writes it as ONNX.

    python train.py --half --threads 2 --out layout.onnx   as the committed network was made
    python train.py --steps 40000 --width 2 ...            a larger one, for a larger machine

Fixed seeds; scenes are rendered by `--workers` processes while the network learns.
"""

import argparse
import copy
import multiprocessing
import random
import time
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.pool import Pool
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from canvas import Pixels
from network import Network
from scenes import scene
from targets import Floats, targets

SHAPES = ((384, 256), (256, 384), (288, 384))
Sample = tuple[Pixels, Floats]
_AHEAD = 12


def rendered(seed: int) -> Sample:
    """One scene and what should be said of it, at half precision for the memory's sake."""
    cv2.setNumThreads(1)
    pixels, boxes, masks = scene(seed, *SHAPES[seed % len(SHAPES)])
    return pixels, targets(boxes, masks).astype(np.float16)


def ahead(pool: Pool, count: int) -> Iterator[Sample]:
    """The scenes of seeds 0 to `count`, in their order, a few rendered before they are asked for."""
    waiting = deque(pool.apply_async(rendered, (seed,)) for seed in range(min(_AHEAD, count)))
    for seed in range(_AHEAD, count + _AHEAD):
        if not waiting:
            return
        if seed < count:
            waiting.append(pool.apply_async(rendered, (seed,)))
        yield waiting.popleft().get()


def batches(scenes: Iterator[Sample], steps: int, size: int, fresh: int, chance: random.Random) -> Iterator[list[Sample]]:
    """Batches of one shape each; `fresh` new scenes a step, then again from all that were seen."""
    pools: dict[tuple[int, ...], list[Sample]] = {}
    for sample in (next(scenes) for _ in range(12 * size)):
        pools.setdefault(sample[0].shape, []).append(sample)
    for _ in range(steps):
        for sample in (item for _ in range(fresh) if (item := next(scenes, None)) is not None):
            pools.setdefault(sample[0].shape, []).append(sample)
        pool = chance.choice(list(pools.values()))
        # Half of a batch is of the newest scenes, so that each is seen and none too often.
        yield chance.sample(pool[-4 * size :], size // 2) + chance.sample(pool, size - size // 2)


def mirrored(sample: Sample, chance: random.Random) -> tuple[Tensor, Tensor]:
    """The sample as tensors, as it is or mirrored; its distances change sides with it."""
    pixels, said = sample
    if chance.random() < 0.5:
        pixels, said = pixels[:, ::-1], said[[*range(14), 16, 15, 14, 17, 18], :, ::-1]
    if chance.random() < 0.5:
        pixels, said = pixels[::-1], said[[*range(14), 14, 17, 16, 15, 18], ::-1]
    return torch.from_numpy(pixels.transpose(2, 0, 1).copy()), torch.from_numpy(said.astype(np.float32))


def loss_of(raw: Tensor, said: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Losses of centres (CenterNet's focal loss), covers (cross entropy and Dice) and boxes (generalised IoU)."""
    hot, truth = torch.sigmoid(raw[:, :7]).clamp(1e-4, 1 - 1e-4), said[:, :7]
    peak = (truth > 0.999).float()
    focal = -(peak * (1 - hot) ** 2 * hot.log() + (1 - peak) * (1 - truth) ** 4 * hot**2 * (1 - hot).log())
    centres = focal.sum() / peak.sum().clamp(min=1)
    cover, shown = raw[:, 7:14], said[:, 7:14]
    share = torch.sigmoid(cover)
    dice = 1 - (2 * (share * shown).sum((0, 2, 3)) + 20) / (share.sum((0, 2, 3)) + shown.sum((0, 2, 3)) + 20)
    covers = 3 * functional.binary_cross_entropy_with_logits(cover, shown) + 0.3 * dice.mean()
    side, wanted, weight = raw[:, 14:18].clamp(-3, 5.2).exp(), said[:, 14:18], said[:, 18]
    inner, outer = torch.minimum(side, wanted), torch.maximum(side, wanted)
    shared = (inner[:, 0] + inner[:, 2]) * (inner[:, 1] + inner[:, 3])
    hull = (outer[:, 0] + outer[:, 2]) * (outer[:, 1] + outer[:, 3]) + 1e-6
    area = (side[:, 0] + side[:, 2]) * (side[:, 1] + side[:, 3]) + (wanted[:, 0] + wanted[:, 2]) * (wanted[:, 1] + wanted[:, 3])
    union = area - shared + 1e-6
    overlap = 1 - shared / union + (hull - union) / hull
    return centres, covers, 2.0 * (overlap * weight).sum() / weight.sum().clamp(min=1e-6)


def train(asked: argparse.Namespace) -> Network:
    """The averaged network after `steps` steps, or after `minutes` where they are over first."""
    torch.manual_seed(asked.seed)
    torch.set_num_threads(asked.threads)
    chance = random.Random(asked.seed)
    network = Network(asked.width).to(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    learner = torch.optim.AdamW(network.parameters(), lr=asked.rate, weight_decay=0.02)
    begun = time.monotonic()
    with multiprocessing.get_context("spawn").Pool(asked.workers) as pool:
        scenes = ahead(pool, asked.scenes)
        for step, batch in enumerate(batches(scenes, asked.steps, asked.batch, asked.fresh, chance)):
            spent = (time.monotonic() - begun) / 60
            done = max(step / asked.steps, spent / asked.minutes if asked.minutes else 0.0)
            if done >= 1:
                break
            for group in learner.param_groups:
                group["lr"] = asked.rate * min(1.0, (step + 1) / 100) * (0.5 + 0.5 * np.cos(np.pi * done)) + 1e-5
            pairs = [mirrored(sample, chance) for sample in batch]
            pixels = torch.stack([pair[0] for pair in pairs]).float().to(memory_format=torch.channels_last)
            said = torch.stack([pair[1] for pair in pairs])
            with torch.autocast("cpu", torch.bfloat16, enabled=asked.half):
                raw = network.raw(pixels)
            losses = loss_of(raw.float(), said)
            learner.zero_grad(set_to_none=True)
            sum(losses[1:], losses[0]).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 10.0)
            learner.step()
            keep = min(0.998, step / (step + 20))
            with torch.no_grad():
                for ours, theirs in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
                    ours.lerp_(theirs, 1 - keep) if ours.is_floating_point() else ours.copy_(theirs)
            if step % 50 == 0:
                print(f"{step:6d} {spent:5.1f} min", *(f"{loss.item():.3f}" for loss in losses), flush=True)
            if step % 100 == 99:
                write(average, asked.out)
    return average


def write(network: Network, path: Path) -> None:
    """Writes the network as ONNX; rows and columns stay free."""
    network = copy.deepcopy(network).eval()
    torch.onnx.export(
        network, (torch.zeros(1, 3, 384, 256),), str(path), input_names=["pixels"], output_names=["regions"],
        dynamic_axes={"pixels": {2: "rows", 3: "columns"}, "regions": {2: "r", 3: "c"}}, opset_version=17, dynamo=False,
    )  # fmt: skip


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line asks; the defaults are those of the committed network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("layout.onnx"))
    for name, kind, value in (
        ("steps", int, 4000), ("minutes", float, 0.0), ("batch", int, 8), ("fresh", int, 1), ("scenes", int, 12000),
        ("width", float, 1.0), ("rate", float, 2e-3), ("seed", int, 7), ("threads", int, 1), ("workers", int, 1),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=kind, default=value)
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16, where the processor can")
    return parser.parse_args(given)


if __name__ == "__main__":
    asked = arguments()
    write(train(asked), asked.out)

"""Sharpness by region beside the variance of the Laplacian, on photographs blurred wholly or in one region alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from vasculum.benches.bench import Asked, Table, interval
from vasculum.benches.measured.corpus import Photograph, photographs
from vasculum.benches.measured.tile_network import tile_network
from vasculum.inference import Models
from vasculum.model.findings import measure
from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box
from vasculum.model.resource import model_folder
from vasculum.pipeline import load_profile
from vasculum.pipeline.focus.places import Places, places
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of
from vasculum.pipeline.steps.elements import Elements
from vasculum.pipeline.steps.focus import FocusStep
from vasculum.pipeline.steps.regions import Regions
from vasculum.settings import places as folders

Kernel = NDArray[np.float32]

_LEAST_PIXELS, _MOST_PIXELS = 1e6, 1.5e7
_SOFT = ("oblique", "shallow")
"""What the manifest says of photographs that are soft by themselves."""
_SOFT_INSECTS = ("EMEC609600", "EMEC609643")
"""Photographs focused on the labels, whose insect was found to be out of focus by eye, once it was told."""
_REGIONS = ("label", "specimen")
_MISSING = 99.0
_RIM = 0.06
"""Of a label's shorter side: so far it is blurred beyond the box that was found, which may lack its rim."""


def sharpness(asked: Asked) -> Iterator[Table]:
    """Area under the ROC curve and what the profile's limits catch, for each blur and region."""
    if asked.corpus is None:
        return
    cv2.setNumThreads(1)
    models = Models(model_folder(), provider="cpu")
    look, layout = FocusStep().prepare(models), Regions().prepare(models)
    elements = Elements(expected=("label",)).prepare(models)
    profile = load_profile("herbarium-sheet", folders.profiles())
    limits = {limit.check.removesuffix("-sharpness"): limit.at_most or 0.0 for limit in profile.policy.limits}
    scores, network = _Scores(), tile_network()
    known: set[str] = set()
    for photograph in photographs(asked):
        if not _sharp_and_large(photograph):
            continue
        asked.say(f"Sharpness: {photograph.name}.")
        frame = photograph.frame()
        found = places(frame, layout(frame, ()))
        for region, blur, seen in ((None, "none", frame), *_spoiled(frame, found)):
            regions = layout(seen, ())
            left = look(seen, regions)
            values = [measure(left, f"{name}-sharpness") for name in _REGIONS]
            shares = {
                name: (one.value if one and one.value is not None else 0.0) / limits[name]
                for name, one in zip(_REGIONS, values, strict=True)
            }
            present = measure(elements(seen, regions), "label-present")
            if region is not None and "label" in known and present is not None and not present.value:
                # As a station says it: a label that was there and is so soft that it is not seen is told as missing.
                shares["label"] = _MISSING
            shares["frame"] = max(shares.values())
            if region is None:
                known = {name for name in _REGIONS if shares[name]} | {"frame"}
                if any(name in photograph.name for name in _SOFT_INSECTS):
                    known &= {"label"}
            soft = network.softness(seen, places(seen, regions)) if network else {}
            if network:
                soft["frame"] = max(soft.values(), default=0.0)
            for name in sorted(known & ({region} if region else known)):
                scores.add((photograph.groups, name, blur), shares[name], soft.get(name), -_laplacian(seen))
    yield scores.table()
    if network is not None:
        asked.say(
            f"The network took {1000 * network.seconds / network.tiles:.2f} ms for each of {network.tiles} tiles."
        )


def _sharp_and_large(photograph: Photograph) -> bool:
    says = photograph.says
    if says["task"] not in ("sheets", "insects") or any(word in says["quality"] for word in _SOFT):
        return False
    return _LEAST_PIXELS < float(says["width"] or 0) * float(says["height"] or 0) < _MOST_PIXELS


@dataclass(slots=True)
class _Scores:
    """Ours (value as a share of its limit), the network's and the usual check's, by group, region and blur; more is
    softer."""

    ours: dict[tuple[str, str, str], list[float]] = field(default_factory=dict)
    network: dict[tuple[str, str, str], list[float]] = field(default_factory=dict)
    """Empty without one."""
    usual: dict[tuple[str, str, str], list[float]] = field(default_factory=dict)

    def add(self, key: tuple[str, str, str], ours: float, network: float | None, usual: float) -> None:
        if network is not None:
            self.network.setdefault(key, []).append(network)
        self.ours.setdefault(key, []).append(ours)
        self.usual.setdefault(key, []).append(usual)

    def table(self) -> Table:
        rows = []
        for group, region, blur in self.ours:
            caught = sum(one > 1 for one in self.ours[group, region, blur])
            count = len(self.ours[group, region, blur])
            areas: tuple[object, ...] = ("", "", "")
            if blur != "none":
                areas = tuple(
                    round(_area(of[group, region, blur], of[group, region, "none"]), 3) if of else "-"
                    for of in (self.ours, self.network, self.usual)
                )
            rows.append((group, region, blur, count, f"{caught} = {interval(caught, count)}", *areas))
        heads = ("groups", "blurred", "by", "n", "over the limit, % (95 %)", "AUC ours", "AUC network", "AUC Laplacian")
        rows.sort(key=lambda row: row[:2])
        return Table("sharpness", "Sharpness by region", heads, tuple(rows), _NOTE)


_NOTE = (
    "Photographs of sheets and insects of 1 to 15 Mpx at their native size, without those that are oblique "
    "or of shallow depth. Blurred by `none`: false alarms. Regions are those found in the sharp frame, "
    "and found anew in the blurred one; one that cannot be measured there counts as sharp, but for a label that "
    "`label-present` misses. Photographs in which the "
    "region has no edges while sharp are left out of its rows, as are two insects that are out of focus. "
    "Network: that of models/training/quality. Laplacian: variance of the Laplacian over the variance of the frame."
)


def _area(soft: Sequence[float], sharp: Sequence[float]) -> float:
    """Area under the ROC curve: how often a soft one scores over a sharp one, a tie counting half (Hanley 1982)."""
    first, second = np.array(soft)[:, None], np.array(sharp)[None]
    return float(np.mean((first > second) + 0.5 * (first == second)))


def _laplacian(frame: Frame) -> float:
    grey = grey_of(frame)
    return float(cv2.Laplacian(grey, cv2.CV_32F).var() / max(float(grey.var()), 1e-6))


def _spoiled(frame: Frame, found: Places) -> Iterator[tuple[str, str, Frame]]:
    """The frame with each blur over all of it, over its labels alone and over its specimen alone."""
    for name, kernel in _kernels():
        # A line of one column stands for the Gaussian, which parts into two passes.
        one_column = kernel.shape[1] == 1
        blurred: Pixels = (
            cv2.sepFilter2D(frame.pixels, -1, kernel, kernel) if one_column else cv2.filter2D(frame.pixels, -1, kernel)
        )
        yield "frame", name, Frame(blurred, frame.name, "")
        if found.label:
            labels = [box.grown(round(_RIM * min(box.width, box.height))) for box in found.label]
            yield "label", name, Frame(_mixed(frame.pixels, blurred, labels, ()), frame.name, "")
        if found.specimen:
            others = (*found.label, *found.chart)
            yield "specimen", name, Frame(_mixed(frame.pixels, blurred, found.specimen, others), frame.name, "")


def _mixed(sharp: Pixels, blurred: Pixels, inside: Sequence[Box], outside: Sequence[Box]) -> Pixels:
    mixed = sharp.copy()
    for boxes, source in ((inside, blurred), (outside, sharp)):
        for box in boxes:
            y, x = slice(max(box.y, 0), max(box.bottom, 0)), slice(max(box.x, 0), max(box.right, 0))
            mixed[y, x] = source[y, x]
    return mixed


def _kernels() -> Iterator[tuple[str, Kernel]]:
    for sigma in (1, 2, 4):
        yield f"Gaussian {sigma} px", cv2.getGaussianKernel(8 * sigma + 1, sigma, cv2.CV_32F)
    for sigma in (1, 2, 4):
        # A disc of radius r spreads by r / 2 along each axis.
        down, across = np.mgrid[-2 * sigma - 1 : 2 * sigma + 2, -2 * sigma - 1 : 2 * sigma + 2]
        disc = np.clip(2 * sigma + 0.5 - np.hypot(down, across), 0, 1)
        yield f"disc {sigma} px", (disc / disc.sum()).astype(np.float32)
    for length in (4, 8):
        yield f"motion {length} px", np.full((1, length), 1 / length, np.float32)

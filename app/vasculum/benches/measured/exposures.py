"""One chart at several exposures: how far its colours are apart from frame to frame, before correction and after.

The corpus holds monochrome raw frames of one chart through narrow filters, at exposures from 100 to 2,000 ms. Colour
frames are put together from three of them each, a filter for each channel, and of each filter the pixels of one place
in the Bayer pattern, which differ in sensitivity as exposures do.
"""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from vasculum.benches.bench import Asked, Table
from vasculum.pipeline.colour import SRGB, delta_e_2000, reference
from vasculum.pipeline.colour.fit import fitted
from vasculum.pipeline.colour.spaces import Floats, Mask
from vasculum.pipeline.opencv import cv2

Labels = NDArray[np.uint8]

_NAME = "d2_colorChecker30cm_{}"
_FRAMES = {
    "dark": ("650nm_500ms 0", "550nm_100ms 1", "450nm_100ms 0"),
    "middle": ("650nm_100ms 2", "550nm_2000ms 2", "450nm_100ms 0"),
    "light": ("650nm_500ms 2", "550nm_500ms 1", "450nm_100ms 1"),
    "tinted": ("600nm_250ms 0", "550nm_500ms 1", "450nm_100ms 0"),
}
"""Filter, exposure and place in the Bayer pattern for red, green and blue."""


def exposures(asked: Asked) -> Iterator[Table]:
    """Mean distance of the patches between frames, for each pair."""
    if asked.corpus is None or not list((asked.corpus / "colourcharts").glob("*" + _NAME.format("550nm_labels.png"))):
        return
    folder = asked.corpus / "colourcharts"
    mask = next(folder.glob("*" + _NAME.format("550nm_labels.png")))
    labels: Labels = np.asarray(cv2.imread(str(mask), cv2.IMREAD_UNCHANGED), dtype=np.uint8)
    lab = reference("after-2014").lab
    seen: dict[str, tuple[Floats, Floats, Mask]] = {}
    for name, channels in _FRAMES.items():
        codes = SRGB.codes(np.stack([_patches(folder, one, labels) for one in channels], axis=1))
        usable = np.asarray(codes.max(axis=1) < 254)
        fit = fitted(SRGB.linear(codes), lab, usable)
        seen[name] = SRGB.lab(codes), fit.held_out_lab, usable
    rows: list[tuple[object, ...]] = []
    sums = np.zeros(2)
    for first, second in combinations(seen, 2):
        (raw, fair, usable), (other_raw, other_fair, other_usable) = seen[first], seen[second]
        both = usable & other_usable
        before, after = delta_e_2000(raw, other_raw)[both].mean(), delta_e_2000(fair, other_fair)[both].mean()
        sums += before, after
        rows.append((f"{first} and {second}", int(both.sum()), *_rounded(before, after)))
    rows.append(("mean", "", *_rounded(*sums / len(rows))))
    heads = ("frames", "patches", "before", "after", "after / before")
    note = (
        "Mean CIEDE2000 of the same patch between two frames; after: each patch by a fit that it took no part in. "
        "Patches with a clipped channel are left out. The light is that of narrow filters: nothing "
        "can be said of true colours."
    )
    yield Table("exposures", "One chart at several exposures", heads, tuple(rows), note)


def _rounded(before: float, after: float) -> tuple[float, float, float]:
    return round(float(before), 2), round(float(after), 2), round(float(after / before), 2)


def _patches(folder: Path, channel: str, labels: Labels) -> Floats:
    """(24,) mean linear light, 0 to 1, of each patch in the pixels of one place of the Bayer pattern."""
    name, place = channel.split(" ")
    picture = cv2.imread(str(next(folder.glob("*" + _NAME.format(name) + "*"))), cv2.IMREAD_UNCHANGED)
    rows, columns = slice(int(place) // 2, None, 2), slice(int(place) % 2, None, 2)
    part, where = np.asarray(picture, dtype=np.float64)[rows, columns] / 255, labels[rows, columns]
    return np.array([part[where == patch].mean() for patch in range(1, 25)])

"""CPU seconds of large frames, with a code and with nothing to be read."""

import time
from collections.abc import Iterator
from statistics import median

import numpy as np
from numpy.typing import NDArray

from vasculum.benches.bench import Asked, Table
from vasculum.benches.codes.alone import readers, timed
from vasculum.cameras.scene import KINDS, Exposure, Misfortune, expose, specimen
from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2

Picture = NDArray[np.uint8]

_SIZES = (24, 60)
_SEEDS = 3
_REAL = (
    # Whole sheets, crops of print, rulers, insects: enlarged, laid side by side, none with a code that can be read.
    ("one sheet", ("sheets/ColorNet__20281325.jpg",)),
    ("one sheet", ("sheets/aafc__specimen_004.jpg",)),
    ("labels of insects", ("insects/elie__CASENT0922705_L.jpg", "insects/elie__CASENT0923285_L.jpg")),
    (
        "mosaic",
        (
            "slides/dissco__adjust_slide_tray.jpg",
            "insects/elie__CASENT0922705_L.jpg",
            "insects/label-data__EMEC609600_Cerceris_compacta.jpg",
            "insects/label-data__EMEC609912_Stigmus_sp.jpg",
            "labels/herbarium-processo__IMG_2708.jpg",
            "labels/label-data__WIS-L-0012028_lg.jpg",
        ),
    ),
)


def times(asked: Asked) -> Iterator[Table]:
    """CPU seconds of every way of reading beside decoding the frame's JPEG, by size of the frame."""
    cv2.setNumThreads(1)
    ways = readers()
    sums: dict[tuple[int, str], list[dict[str, float]]] = {}
    lines = []
    for size in _SIZES[:1] if asked.quick else _SIZES:
        for kind, name, jpeg in _frames(asked, size):
            asked.say(f"Large frames: {size} Mpx, {name}.")
            begun = time.process_time()
            pixels = cv2.imdecode(jpeg, cv2.IMREAD_COLOR_RGB)
            spent = {"decode": time.process_time() - begun}
            frame = Frame(pixels, name, "")
            texts = {}
            for way, reader in ways.items():
                texts[way], spent[way] = timed(reader, frame)
            sums.setdefault((size, kind), []).append(spent)
            lines.append((size, name, *(round(one, 3) for one in spent.values()), *(len(texts[way]) for way in ways)))
    yield Table("time", "CPU seconds a frame, one thread", _heads(ways), tuple(_summary(sums, ways)), _NOTE)
    heads = ("Mpx", "frame", "decode s", *(f"{way} s" for way in ways), *(f"{way} codes" for way in ways))
    yield Table("time frames", "The frames, one by one", heads, tuple(lines))


_NOTE = (
    "Decode is cv2.imdecode of the frame's JPEG. Ours: second reader and search included, from the colour picture. "
    "Worst: the largest ratio of any single frame."
)


def _heads(ways: object) -> tuple[str, ...]:
    seconds = ("decode s", "ours s", "zxing s", "zbar s")
    return ("Mpx", "frames", "n", *seconds, "ours / zxing", "worst", "ours / decode", "worst / decode")


def _summary(sums: dict[tuple[int, str], list[dict[str, float]]], ways: object) -> Iterator[tuple[object, ...]]:
    for (size, kind), spent in sums.items():
        middles = tuple(round(median(one[way] for one in spent), 3) for way in ("decode", "ours", "zxing", "zbar"))
        ratios = []
        for other in ("zxing", "decode"):
            each = [one["ours"] / one[other] for one in spent]
            ratios += [round(median(each), 2), round(max(each), 2)]
        yield (size, kind, len(spent), *middles, *ratios)


def _frames(asked: Asked, size: int) -> Iterator[tuple[str, str, Picture]]:
    for kind in KINDS:
        for number in range(1 if asked.quick else _SEEDS):
            for misfortune in (Misfortune.NONE, Misfortune.NO_BARCODE):
                drawn = specimen(5, number + 1, kind)
                shot = Exposure(megapixels=size, rotation_degrees=(0.0, 3.0, 25.0)[number])
                jpeg = np.frombuffer(expose(drawn, misfortune, shot).jpeg, np.uint8)
                yield ("a code" if misfortune is Misfortune.NONE else "no code"), f"drawn {kind}, {misfortune}", jpeg
    if asked.corpus is not None:
        for name, files in _REAL:
            pictures = [cv2.imread(str(asked.corpus / file)) for file in files]
            pictures = [picture for picture in pictures if picture is not None]
            if pictures:
                laid = _laid(pictures, size * 1e6)
                yield "no code", f"{name} of photographs", cv2.imencode(".jpg", laid, [cv2.IMWRITE_JPEG_QUALITY, 92])[1]


def _laid(pictures: list[Picture], area: float) -> Picture:
    """Pictures side by side at their own size till the frame is full; a single one enlarged, with a sensor's grain."""
    if len(pictures) == 1:
        (one,) = pictures
        factor = (area / (one.shape[0] * one.shape[1])) ** 0.5
        large = cv2.resize(one, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        grain = np.random.default_rng(1).normal(0, 2.5, large.shape)
        grainy: Picture = np.clip(large + grain, 0, 255).astype(np.uint8)
        return grainy
    height, width = round((area * 1.5) ** 0.5), round((area / 1.5) ** 0.5)
    whole = np.full((height, width, 3), 200, np.uint8)
    top, number = 0, 0
    while top < height:
        left, tallest = 0, 0
        while left < width:
            part = pictures[number % len(pictures)][: min(2000, height - top), : min(2000, width - left)]
            whole[top : top + part.shape[0], left : left + part.shape[1]] = part
            left, number, tallest = left + part.shape[1], number + 1, max(tallest, part.shape[0])
        top += tallest
    return whole

"""Dust on frames of plain white: drawn sheets of paper, vignetted and grainy, with spots of known place."""

from collections.abc import Iterator, Sequence

import numpy as np

from vasculum.benches.bench import Asked, Table, interval
from vasculum.cameras.scene.canvas import paper
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.light.dust import spots_on

_HEIGHT, _WIDTH = 2000, 1600
_PAPER = (225, 224, 220)
_FALL = 0.12
"""Share of the light lost in the corners."""
_GRAIN = 2.0
"""Standard deviation of the noise, grey levels."""
_EDGE = 1.5
"""Pixels over which a spot fades out."""
Places = Sequence[tuple[int, int]]


def white_frame(spots: Places, depth: float, radius: float, chance: int) -> Pixels:
    """A sheet of plain white with spots that take a share of the light, so many pixels in radius."""
    sheet = paper(_HEIGHT, _WIDTH, _PAPER, (3, chance), 1.0, 5.0).astype(np.float32)
    y, x = np.mgrid[:_HEIGHT, :_WIDTH].astype(np.float32)
    middle = (_WIDTH / 2, _HEIGHT / 2)
    sheet *= (1 - _FALL * ((x - middle[0]) ** 2 + (y - middle[1]) ** 2) / (middle[0] ** 2 + middle[1] ** 2))[..., None]
    for left, top in spots:
        reach = int(radius + 40)
        part = np.s_[max(top - reach, 0) : top + reach, max(left - reach, 0) : left + reach]
        away = np.hypot(x[part] - left, y[part] - top)
        sheet[part] *= (1 - depth / (1 + np.exp((away - radius) / _EDGE)))[..., None]
    grain = np.random.default_rng(chance).normal(0, _GRAIN, sheet.shape[:2]).astype(np.float32)
    noisy: Pixels = np.clip(np.rint(sheet + grain[..., None]), 0, 255).astype(np.uint8)
    return noisy


def dust(asked: Asked) -> Iterator[Table]:
    """Spots found of those planted, by how much light they take and how large they are."""
    asked.say("Dust on white frames.")
    rows = []
    places = [(200 + 400 * column, 200 + 400 * row) for row in range(5) for column in range(4)]
    for depth in (0.0, 0.01, 0.02, 0.03, 0.05, 0.1):
        for radius in (4.0, 8.0, 16.0) if depth else (0.0,):
            hits, false, frames = 0, 0, 1 if asked.quick else 3
            for chance in range(frames):
                spots = places if depth else ()
                pixels = white_frame(spots, depth, radius, chance)
                found = spots_on(Frame(pixels, "white", "")) or ()
                near = [[place for place in spots if spot.box.grown(int(radius) + 4).holds(place)] for spot in found]
                hits += len({place for some in near for place in some})
                false += sum(not some for some in near)
            planted = frames * len(places) if depth else 0
            rows.append((100 * depth, radius, planted, hits, interval(hits, planted), frames, false))
    heads = ("light taken, %", "radius, px", "planted", "found", "found, % (95 %)", "frames", "other spots")
    note = "Drawn sheets of white paper of 3.2 Mpx, vignetted by 12 %, noise of 2 grey levels."
    yield Table("dust", "Dust on a white frame", heads, tuple(rows), note)

"""Drawn live views: hands that swap sheets and trays on a copy stand; hands, lamps and shadows that swap nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from vasculum.cameras.scene import rendered, specimen

Picture = NDArray[np.uint8]
RATE = 12.5
"""Pictures a second: half of what a body gives, and what a busy station gets."""
_SEED = 2026
_SIDE = 480
_TABLE = (46, 46, 47)
_GLOVES = ((224, 172, 140), (141, 92, 66), (96, 140, 200), (235, 235, 238), (60, 60, 64))
"""Skin and gloves: nitrile blue, white cotton, black."""
_INNER = {"herbarium-sheet": (0.033, 0.017, 0.962, 0.98), "pinned-insect": (0.014, 0.022, 0.986, 0.976)}
"""Where the sheet or the tray lies: left, top, right, bottom as shares of its own picture."""
_SIZE = {"herbarium-sheet": 1.0, "pinned-insect": 0.93}
"""Of the object's picture in the frame: ground is left around it, as an operator would frame it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One picture of a live view."""

    grey: Picture
    at: float
    """Seconds from the sequence's beginning."""
    thing: int
    """Number of the object that lies there; 0 where none lies there."""
    hands: bool
    """Whether a hand is in the picture."""


class Stage:
    """What lies on the stand, and how it is lit. Everything is drawn from `chance`."""

    def __init__(self, chance: np.random.Generator, kind: str, thing: int = 0) -> None:
        self.chance, self.kind, self.thing = chance, kind, thing
        self.at = 0.0
        self._flicker = float(self.chance.uniform(0, 0.03))
        self._evened = float(self.chance.uniform(0, 0.25))
        self._noise = float(self.chance.uniform(1, 6))
        self._glove = _GLOVES[self.chance.integers(len(_GLOVES))]
        self.placed = self._somewhere()

    def _somewhere(self) -> tuple[float, float, float]:
        spread = 0.003
        return (*self.chance.normal(0, spread, 2).tolist(), float(self.chance.normal(0, 0.25)))

    def still(self, seconds: float, *, reach: float = 0.0, light: float = 1.0) -> Iterator[Seen]:
        """Nothing moves; a hand may rest so far inside (share of the frame)."""
        for _ in range(max(1, round(seconds * RATE))):
            yield self._seen(self.placed, reach, light)

    def hand(self, seconds: float, start: float, end: float, by: tuple[float, float] = (0.0, 0.0)) -> Iterator[Seen]:
        """A hand comes in or goes, from one depth to another, and moves what lies there by shares of the frame."""
        steps = max(2, round(seconds * RATE))
        x, y, turn = self.placed
        for step in range(1, steps + 1):
            part = step / steps
            yield self._seen((x + by[0] * part, y + by[1] * part, turn), start + (end - start) * part, 1.0)
        self.placed = (x + by[0], y + by[1], turn)

    def take_away(self) -> Iterator[Seen]:
        """The hand comes in, draws the object over an edge, and nothing lies there."""
        yield from self.hand(self.chance.uniform(0.25, 0.7), 0.0, 0.5)
        yield from self.hand(self.chance.uniform(0.3, 0.8), 0.5, 0.1, self._over_the_edge())
        self.thing = 0

    def lay(self, thing: int) -> Iterator[Seen]:
        """The hand brings the next object, rests on it or not, straightens it or not, and leaves."""
        self.thing = thing
        wanted, way = self._somewhere(), self._over_the_edge()
        self.placed = (wanted[0] + way[0], wanted[1] + way[1], wanted[2])
        yield from self.hand(self.chance.uniform(0.3, 0.9), 0.1, 0.5, (-way[0], -way[1]))
        if self.chance.random() < 0.5:
            yield from self.still(self.chance.uniform(0.2, 2.0), reach=0.5)
            yield from self.hand(0.3, 0.5, 0.45, tuple(self.chance.normal(0, 0.008, 2)))
        yield from self.hand(self.chance.uniform(0.25, 0.8), 0.45, 0.0)

    def slide_over(self, thing: int) -> Iterator[Seen]:
        """The next object comes over the one that lies there, which is drawn out below: the stage is never empty."""
        before, under = self.thing, self.placed
        wanted, way = self._somewhere(), self._over_the_edge()
        self.thing = thing
        steps = max(3, round(self.chance.uniform(0.4, 1.0) * RATE))
        for step in range(1, steps + 1):
            rest = 1 - step / steps
            self.placed = (wanted[0] + way[0] * rest, wanted[1] + way[1] * rest, wanted[2])
            yield self._seen(self.placed, 0.5, 1.0, below=(before, under))
        self.placed = wanted
        yield from self.hand(self.chance.uniform(0.25, 0.8), 0.5, 0.0)

    def shadow(self, seconds: float) -> Iterator[Seen]:
        """Somebody leans over: a soft shadow comes and goes."""
        for step in range(round(seconds * RATE)):
            depth = 0.3 * np.sin(np.pi * step / (seconds * RATE))
            yield self._seen(self.placed, 0.0, 1.0, shade=float(depth))

    def _over_the_edge(self) -> tuple[float, float]:
        return ((1.1, 0.0), (-1.1, 0.0), (0.0, 1.1))[self.chance.integers(3)]

    def _seen(
        self,
        placed: tuple[float, float, float],
        reach: float,
        light: float,
        below: tuple[int, tuple[float, float, float]] | None = None,
        shade: float = 0.0,
    ) -> Seen:
        self.at += 1 / RATE
        canvas = _ground(self.kind).copy()
        if below:
            _paste(canvas, self.kind, *below)
        _paste(canvas, self.kind, self.thing, placed)
        if reach > 0:
            self._arm(canvas, reach)
        if shade:
            ramp = np.linspace(0, 1, canvas.shape[1], dtype=np.float32)[None, :, None]
            canvas = np.asarray(canvas * (1 - shade * ramp), dtype=np.uint8)
        # A camera in automatic evens its live view when much that is light comes or goes; lamps flicker.
        mean = float(canvas.mean()) / 160
        gain = light * (1 + self._flicker * np.sin(self.at * 47)) * mean**-self._evened
        grey = cv2.cvtColor(canvas, cv2.COLOR_RGB2GRAY).astype(np.float32) * np.float32(gain)
        grey += self.chance.normal(0, self._noise, grey.shape).astype(np.float32)
        return Seen(np.clip(grey, 0, 255).astype(np.uint8), self.at, self.thing, reach > 0)

    def _arm(self, canvas: Picture, reach: float) -> None:
        height, width = canvas.shape[:2]
        side = max(height, width)
        wide, tip = round(0.085 * side), (round(width * 0.62), round(height * (1 - reach)))
        cv2.line(canvas, (round(width * 0.7), height + wide), tip, self._glove, wide)
        for finger in (-1.5, -0.5, 0.5, 1.5):
            end = (round(tip[0] + finger * 0.025 * side), round(tip[1] - 0.075 * side))
            cv2.line(canvas, tip, end, self._glove, max(3, round(0.02 * side)))


def swap(stage: Stage, thing: int) -> Iterator[Seen]:
    """One object for the next, in one of the ways in which people do it."""
    if stage.chance.random() < 0.25:
        yield from stage.slide_over(thing)
    else:
        yield from stage.take_away()
        if stage.chance.random() < 0.6:
            yield from stage.hand(0.2, 0.1, 0.0)
            yield from stage.still(stage.chance.uniform(0.2, 2.0))
        yield from stage.lay(thing)
    yield from stage.still(stage.chance.uniform(1.2, 2.5))


def no_swap(stage: Stage) -> Iterator[Seen]:
    """Something happens, and the same object lies there afterwards."""
    chance = stage.chance
    what = chance.integers(6)
    if what == 0:
        yield from stage.hand(0.4, 0.0, chance.uniform(0.05, 0.6))
        yield from stage.still(chance.uniform(0.2, 3), reach=0.4)
        yield from stage.hand(0.4, 0.4, 0.0)
    elif what == 1:
        yield from stage.hand(0.4, 0.0, 0.5)
        yield from stage.hand(0.4, 0.5, 0.5, tuple(chance.normal(0, 0.006, 2)))
        yield from stage.hand(0.4, 0.5, 0.0)
    elif what == 2:
        yield from stage.shadow(chance.uniform(1, 4))
    elif what == 3:
        yield from stage.still(chance.uniform(0.5, 2), light=float(chance.uniform(0.02, 0.3)))
    elif what == 4:
        x, y, turn = stage.placed
        for _ in range(4):
            stage.placed = (x + float(chance.normal(0, 0.004)), y + float(chance.normal(0, 0.004)), turn)
            yield from stage.still(0.1)
        stage.placed = (x, y, turn)
    yield from stage.still(chance.uniform(0.8, 2))


@lru_cache(maxsize=64)
def _object(kind: str, thing: int) -> Picture:
    scene = rendered(specimen(_SEED, thing, kind), 0.4).pixels
    factor = _SIDE / max(scene.shape[:2])
    return np.asarray(cv2.resize(scene, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), dtype=np.uint8)


@lru_cache(maxsize=2)
def _ground(kind: str) -> Picture:
    return np.full(_object(kind, 1).shape, _TABLE, np.uint8)


def _paste(canvas: Picture, kind: str, thing: int, placed: tuple[float, float, float]) -> None:
    if thing == 0:
        return
    height, width = canvas.shape[:2]
    left, top, right, bottom = _INNER[kind]
    mask = np.zeros((height, width), np.uint8)
    mask[round(top * height) : round(bottom * height), round(left * width) : round(right * width)] = 1
    moved = cv2.getRotationMatrix2D((width / 2, height / 2), placed[2], _SIZE[kind])
    moved[:, 2] += (placed[0] * width, placed[1] * height)
    picture = cv2.warpAffine(_object(kind, thing), moved, (width, height))
    lies = cv2.warpAffine(mask, moved, (width, height), flags=cv2.INTER_NEAREST) > 0
    canvas[lies] = picture[lies]


def another(kind: str, thing: int) -> int:
    """The next object that is drawn otherwise: no two of a collection are alike, and few drawings are at hand."""
    kin = _kin(kind, thing)
    return next(number for number in range(thing + 1, thing + 100) if _kin(kind, number) != kin)


def _kin(kind: str, thing: int) -> str:
    return specimen(_SEED, thing, kind).drawing.partition("-")[0]

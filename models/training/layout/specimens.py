"""Invented specimens: pressed plants of many growths, insects, shells and stones, as cut-outs."""

import cv2
import numpy as np
from numpy.typing import NDArray

from canvas import Chance, Colour, Thing, grained, near

_LEAVES: tuple[Colour, ...] = (
    (70, 92, 48), (96, 104, 58), (118, 108, 70), (84, 66, 42), (58, 50, 38), (140, 122, 80), (46, 62, 40),
    (110, 70, 40), (150, 140, 100), (90, 100, 80), (120, 40, 40),
)  # fmt: skip
_FLOWERS: tuple[Colour, ...] = ((150, 60, 110), (190, 160, 60), (210, 200, 180), (120, 50, 40), (110, 90, 150), (160, 110, 60))
_SHELLS: tuple[Colour, ...] = ((30, 24, 20), (70, 45, 25), (120, 80, 40), (60, 70, 50), (150, 130, 90), (200, 180, 140), (90, 30, 25))
_Points = NDArray[np.float64]


class _Pen:
    """Draws on an RGBA ground with smooth edges."""

    def __init__(self, height: int, width: int, chance: Chance) -> None:
        self.colours = np.zeros((height, width, 3), np.uint8)
        self.cover = np.zeros((height, width), np.uint8)
        self.chance = chance

    def fill(self, points: _Points, colour: Colour) -> None:
        fixed = [np.rint(points * 16).astype(np.int32)]
        cv2.fillPoly(self.cover, fixed, 255, cv2.LINE_AA, 4)
        cv2.fillPoly(self.colours, [np.rint(points * 16).astype(np.int32)], colour, cv2.LINE_8, 4)
        cv2.polylines(self.colours, fixed, True, colour, 2, cv2.LINE_8, 4)

    def line(self, points: _Points, colour: Colour, width: int) -> None:
        fixed = [np.rint(points * 16).astype(np.int32)]
        cv2.polylines(self.cover, fixed, False, 255, width, cv2.LINE_AA, 4)
        cv2.polylines(self.colours, fixed, False, colour, width + 2, cv2.LINE_8, 4)

    def thing(self) -> Thing:
        drawn = np.dstack([self.colours, self.cover])
        rows, columns = np.flatnonzero(self.cover.any(axis=1)), np.flatnonzero(self.cover.any(axis=0))
        if len(rows):
            drawn = drawn[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        return Thing(grained(np.ascontiguousarray(drawn), self.chance, self.chance.uniform(2, 12), 7))


def plant(chance: Chance, width: int, height: int) -> Thing:
    """A pressed plant that fills about this room."""
    pen = _Pen(height, width, chance)
    kind = chance.choice(7, p=[0.32, 0.16, 0.12, 0.1, 0.12, 0.1, 0.08])
    colour = near(_LEAVES[chance.integers(0, len(_LEAVES))], chance, 14)
    (_herb, _grass, _single, _apart, _fern, _cushion, _tufts)[kind](pen, chance, width, height, colour)
    return pen.thing()


def insect(chance: Chance, size: int) -> Thing:
    """An insect from above or from the side: body of two or three parts, legs, feelers, perhaps wings."""
    pen = _Pen(size, size, chance)
    body, middle = near(_SHELLS[chance.integers(0, len(_SHELLS))], chance, 12), size / 2
    length, thick = size * chance.uniform(0.22, 0.42), size * chance.uniform(0.04, 0.16)
    kind = chance.integers(0, 3)
    if kind == 0:
        _wings(pen, chance, size, length)
    for side in (-1, 1):
        for place in (-0.25, 0.0, 0.3):
            if chance.random() < 0.85:
                knee = (middle + side * size * chance.uniform(0.12, 0.3), middle + length * (place * 1.4 + chance.normal(0, 0.1)))
                foot = (knee[0] + side * size * chance.uniform(0.0, 0.15), knee[1] + size * chance.normal(0, 0.12))
                pen.line(np.array([(middle, middle + length * place), knee, foot]), body, max(1, size // 90))
        if chance.random() < 0.7:
            tip = (middle + side * size * chance.uniform(0.05, 0.25), middle - length - size * chance.uniform(0.02, 0.16))
            pen.line(np.array([(middle, middle - length * 0.9), tip]), body, max(1, size // 120))
    other = near(_SHELLS[chance.integers(0, len(_SHELLS))], chance, 12)
    pen.fill(_oval(middle, middle + length * 0.4, thick * chance.uniform(0.8, 1.4), length * 0.6), body)
    if chance.random() < 0.4:
        for stripe in np.linspace(0.1, 0.8, int(chance.integers(2, 6))):
            row = middle + length * stripe
            pen.line(np.array([(middle - thick * 0.8, row), (middle + thick * 0.8, row)]), other, max(1, size // 40))
    pen.fill(_oval(middle, middle - length * 0.35, thick, length * 0.33), other if chance.random() < 0.3 else body)
    pen.fill(_oval(middle, middle - length * 0.8, thick * 0.7, length * 0.2), body)
    if kind == 1:
        _wings(pen, chance, size, length)
    return pen.thing()


def lump(chance: Chance, width: int, height: int) -> Thing:
    """A stone, shell, bone or lichen: one closed form with shading."""
    pen = _Pen(height, width, chance)
    colour = near((_SHELLS + _LEAVES)[chance.integers(0, len(_SHELLS + _LEAVES))], chance, 20)
    pen.fill(_wavy(chance, width / 2, height / 2, width * 0.46, height * 0.46, chance.uniform(0.05, 0.25)), colour)
    thing = pen.thing()
    tall, wide = thing.pixels.shape[:2]
    light = np.linspace(chance.uniform(1.0, 1.4), chance.uniform(0.5, 1.0), tall)[:, None] * np.ones((1, wide))
    shaded = np.clip(thing.pixels[..., :3] * light[..., None], 0, 255).astype(np.uint8)
    return Thing(np.dstack([shaded, thing.pixels[..., 3]]))


def _wings(pen: _Pen, chance: Chance, size: int, length: float) -> None:
    colour = near(((190, 180, 160), (120, 90, 60), (60, 90, 140), (220, 200, 120))[chance.integers(0, 4)], chance, 15)
    spread = chance.uniform(0.2, 0.46) * size
    for side in (-1, 1):
        for row, part in ((-0.3, 1.0), (0.1, 0.75)):
            root = (size / 2, size / 2 + length * row)
            tip = (root[0] + side * spread * part, root[1] + size * chance.uniform(-0.2, 0.15))
            pen.fill(_leaf(chance, root, tip, chance.uniform(0.2, 0.5), 0.5), near(colour, chance, 8))


def _herb(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    stems = int(chance.integers(1, 5))
    slender, size = chance.uniform(0.12, 0.55), chance.uniform(0.05, 0.16) * height
    lobes = int(chance.integers(0, 2) * chance.integers(3, 8))
    flower = near(_FLOWERS[chance.integers(0, len(_FLOWERS))], chance, 15)
    blooms = chance.random() < 0.6
    for stem in range(stems):
        base = (width * (0.35 + 0.3 * chance.random()), height * 0.97)
        tip = (width * ((stem + 0.5) / stems + chance.normal(0, 0.08)), height * chance.uniform(0.03, 0.3))
        path = _curve(chance, base, tip, 0.12 * width)
        pen.line(path, near(colour, chance, 8), int(chance.integers(2, 6)))
        _leaves(pen, chance, path, size, slender, lobes, colour)
        for _ in range(int(chance.integers(0, 5))):
            start = path[int(chance.integers(5, len(path)))]
            end = (start[0] + chance.normal(0, 0.2) * width, start[1] - abs(chance.normal(0, 0.15)) * height)
            branch = _curve(chance, (float(start[0]), float(start[1])), end, 0.05 * width)
            pen.line(branch, near(colour, chance, 8), 2)
            _leaves(pen, chance, branch, size * 0.7, slender, lobes, colour)
            if blooms:
                _bloom(pen, chance, branch[-1], size * chance.uniform(0.15, 0.4), flower)
        if blooms:
            _bloom(pen, chance, path[-1], size * chance.uniform(0.2, 0.6), flower)
        if chance.random() < 0.4:
            for _ in range(int(chance.integers(4, 14))):
                end = (base[0] + chance.normal(0, 0.07) * width, min(height - 1, base[1] + chance.uniform(-0.02, 0.03) * height))
                pen.line(_curve(chance, base, end, 8), near((90, 75, 55), chance), 1)


def _grass(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    base = (width * chance.uniform(0.3, 0.7), height * 0.95)
    for _ in range(int(chance.integers(6, 45))):
        tip = (width * chance.random(), height * chance.uniform(0.02, 0.6))
        start = (base[0] + chance.normal(0, 0.03) * width, base[1])
        path = _curve(chance, start, tip, 0.08 * width)
        shade = near(colour, chance, 12)
        pen.line(path, shade, int(chance.integers(1, 4)))
        if chance.random() < 0.35:
            ear = path[-max(3, len(path) // 5) :]
            pen.line(ear, near((150, 130, 85), chance, 14), int(chance.integers(3, 9)))


def _single(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    root, tip = (width * 0.5, height * 0.97), (width * chance.uniform(0.3, 0.7), height * 0.03)
    outline = _leaf(chance, root, tip, chance.uniform(0.3, 0.6) * min(1, 1.3 * width / height), int(chance.integers(0, 2)) * 9)
    outline[:, 0] = np.clip(outline[:, 0], 1, width - 2)
    pen.fill(outline, colour)
    pen.line(np.array([root, tip]), near(colour, chance, 25), 3)
    middle = np.linspace(root, tip, 14)
    for point in middle[2:-2]:
        for side in (-1, 1):
            end = point + (side * width * 0.25, -height * 0.08)
            pen.colours = np.ascontiguousarray(pen.colours)
            cv2.line(pen.colours, (int(point[0]), int(point[1])), (int(end[0]), int(end[1])), near(colour, chance, 18), 1)


def _apart(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    rows, columns = int(chance.integers(1, 4)), int(chance.integers(1, 4))
    for row in range(rows):
        for column in range(columns):
            if chance.random() < 0.12 and rows * columns > 2:
                continue
            y, x = (row + 0.5) * height / rows, (column + 0.5) * width / columns
            tall = height / rows * chance.uniform(0.25, 0.47)
            lean = chance.normal(0, 0.3) * tall
            pen.fill(
                _leaf(chance, (x - lean, y + tall), (x + lean, y - tall), chance.uniform(0.2, 0.6), int(chance.integers(0, 2)) * 7),
                near(colour if chance.random() < 0.5 else _LEAVES[chance.integers(0, len(_LEAVES))], chance, 14),
            )


def _fern(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    for frond in range(fronds := int(chance.integers(1, 4))):
        base = (width * (frond + 0.5) / fronds, height * 0.97)
        path = _curve(chance, base, (base[0] + chance.normal(0, 0.05) * width, height * 0.03), 0.06 * width)
        pen.line(path, near(colour, chance), 3)
        reach, count = 0.45 * width / fronds, int(chance.integers(10, 30))
        for number in range(2, count):
            point = path[int(number / count * (len(path) - 1))]
            part = reach * np.sin(np.pi * (0.15 + 0.85 * number / count))
            for side in (-1, 1):
                tip = (float(point[0] + side * part), float(point[1] - part * chance.uniform(0.0, 0.4)))
                pen.fill(_leaf(chance, (float(point[0]), float(point[1])), tip, chance.uniform(0.1, 0.2), 0), near(colour, chance, 8))


def _cushion(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    for _ in range(int(chance.integers(1, 4))):
        x, y = width * chance.uniform(0.25, 0.75), height * chance.uniform(0.25, 0.75)
        across, down = width * chance.uniform(0.1, 0.25), height * chance.uniform(0.1, 0.25)
        pen.fill(_wavy(chance, x, y, across, down, 0.2), colour)
        for _ in range(60):
            angle, far = chance.uniform(0, 2 * np.pi), chance.uniform(0.2, 1.25)
            start = (x + across * far * np.cos(angle), y + down * far * np.sin(angle))
            pen.line(_curve(chance, start, (start[0] + chance.normal(0, 9), start[1] + chance.normal(0, 9)), 4), near(colour, chance, 20), 2)


def _tufts(pen: _Pen, chance: Chance, width: int, height: int, colour: Colour) -> None:
    for _ in range(int(chance.integers(2, 9))):
        x, y = width * chance.uniform(0.1, 0.9), height * chance.uniform(0.15, 0.9)
        size = min(width, height) * chance.uniform(0.06, 0.16)
        for _ in range(int(chance.integers(4, 14))):
            end = (x + chance.normal(0, 0.7) * size, y + chance.normal(-0.4, 0.7) * size)
            path = _curve(chance, (x, y), end, 0.2 * size)
            pen.line(path, near(colour, chance, 12), int(chance.integers(1, 4)))
            _leaves(pen, chance, path, size * 0.25, 0.4, 0, colour)


def _leaves(pen: _Pen, chance: Chance, path: _Points, size: float, slender: float, lobes: int, colour: Colour) -> None:
    for place in np.linspace(0.15, 1.0, int(chance.integers(3, 14))):
        point = path[min(int(place * len(path)), len(path) - 1)]
        for side in (-1, 1):
            if chance.random() < 0.8:
                angle = -np.pi / 2 + side * chance.uniform(0.3, 1.5)
                long = size * chance.uniform(0.5, 1.2)
                tip = (float(point[0] + long * np.cos(angle)), float(point[1] + long * np.sin(angle)))
                pen.fill(_leaf(chance, (float(point[0]), float(point[1])), tip, slender, lobes), near(colour, chance, 10))


def _bloom(pen: _Pen, chance: Chance, at: _Points, size: float, colour: Colour) -> None:
    for _ in range(int(chance.integers(1, 9))):
        x, y = at + chance.normal(0, size, 2)
        pen.fill(_wavy(chance, x, y, size * chance.uniform(0.4, 1), size * chance.uniform(0.4, 1), 0.25), near(colour, chance, 14))


def _leaf(chance: Chance, root: tuple[float, float], tip: tuple[float, float], slender: float, lobes: float) -> _Points:
    along = np.array(tip) - root
    across = np.array((-along[1], along[0])) * slender
    t = np.linspace(0, 1, 18)
    half = np.sin(np.pi * t ** chance.uniform(0.6, 1.3)) * 0.6
    if lobes:
        half *= 1 + 0.35 * np.sin(2 * np.pi * lobes * t)
    left = np.array(root) + t[:, None] * along + half[:, None] * across
    right = np.array(root) + t[:, None] * along - half[:, None] * across
    return np.asarray(np.vstack([left, right[::-1]]))


def _curve(chance: Chance, start: tuple[float, float], end: tuple[float, float], bend: float) -> _Points:
    t = np.linspace(0, 1, 24)[:, None]
    control = (np.array(start) + end) / 2 + chance.normal(0, max(bend, 1e-3), 2)
    return np.asarray((1 - t) ** 2 * start + 2 * t * (1 - t) * control + t**2 * end)


def _oval(x: float, y: float, across: float, down: float) -> _Points:
    angle = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    return np.stack([x + across * np.cos(angle), y + down * np.sin(angle)], axis=1)


def _wavy(chance: Chance, x: float, y: float, across: float, down: float, depth: float) -> _Points:
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    far = 1 + depth * sum(chance.normal(0, 1) * np.sin(k * angle + chance.uniform(0, 6)) / k for k in range(2, 7)) / 2
    return np.stack([x + across * far * np.cos(angle), y + down * far * np.sin(angle)], axis=1)


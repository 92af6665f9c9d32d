"""Boxes and quads in integer pixels of the upright full-resolution image, origin top left."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-parallel rectangle: left, top, width, height, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def around(cls, points: Iterable[tuple[float, float]]) -> Self:
        """The smallest box with integer corners that holds all the points."""
        array = np.asarray(list(points), dtype=float)
        left, top = np.floor(array.min(axis=0)).astype(int)
        right, bottom = np.ceil(array.max(axis=0)).astype(int)
        return cls(int(left), int(top), int(right - left), int(bottom - top))

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    @property
    def area(self) -> int:
        return self.width * self.height

    def scaled(self, factor: float) -> "Box":
        """The same place in an image `factor` times as large."""
        return Box.around([(self.x * factor, self.y * factor), (self.right * factor, self.bottom * factor)])

    def clipped(self, width: int, height: int) -> "Box":
        """The part of the box that lies in an image of this size; area 0 where none does."""
        left, top = min(max(self.x, 0), width), min(max(self.y, 0), height)
        right, bottom = min(max(self.right, 0), width), min(max(self.bottom, 0), height)
        return Box(left, top, max(right - left, 0), max(bottom - top, 0))

    def grown(self, pixels: int) -> "Box":
        """The box with a margin of so many pixels on each side."""
        return Box(self.x - pixels, self.y - pixels, self.width + 2 * pixels, self.height + 2 * pixels)

    def overlap(self, other: "Box") -> float:
        """Intersection over union, 0 to 1."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        shared = max(width, 0) * max(height, 0)
        union = self.area + other.area - shared
        return shared / union if union else 0.0

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether the point lies inside."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom


@dataclass(frozen=True, slots=True)
class Quad:
    """Four corners, clockwise from the object's own top left."""

    corners: tuple[Point, Point, Point, Point]

    @classmethod
    def of(cls, points: Iterable[tuple[float, float]]) -> Self:
        """A quad from four points in order, rounded to pixels."""
        rounded = tuple((round(float(x)), round(float(y))) for x, y in points)
        if len(rounded) != 4:
            raise ValueError(f"a quad has 4 corners, not {len(rounded)}")
        return cls(rounded)

    @classmethod
    def of_box(cls, box: Box) -> Self:
        """The four corners of a box."""
        return cls.of([(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)])

    @property
    def box(self) -> Box:
        """The smallest box around it."""
        return Box.around(self.corners)

    @property
    def centre(self) -> tuple[float, float]:
        return (sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4)

    def scaled(self, factor: float) -> "Quad":
        """The same place in an image `factor` times as large."""
        return Quad.of([(x * factor, y * factor) for x, y in self.corners])

    def moved(self, dx: float, dy: float) -> "Quad":
        """The quad shifted by so many pixels."""
        return Quad.of([(x + dx, y + dy) for x, y in self.corners])


def turned(point: tuple[float, float], width: int, height: int, quarter_turns: int) -> tuple[float, float]:
    """Where a point of an upright width x height image lies after that many clockwise quarter turns."""
    x, y = point
    match quarter_turns % 4:
        case 0:
            return (x, y)
        case 1:
            return (height - y, x)
        case 2:
            return (width - x, height - y)
        case _:
            return (y, width - x)

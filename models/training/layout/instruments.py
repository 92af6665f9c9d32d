"""Colour charts and rulers."""

import cv2
import numpy as np
from PIL import Image, ImageDraw

from canvas import FACES, Chance, Colour, Pixels, Thing, blank, font, grained, near
from papers import words

_CLASSIC: tuple[Colour, ...] = (
    (115, 82, 68), (194, 150, 130), (98, 122, 157), (87, 108, 67), (133, 128, 177), (103, 189, 170),
    (214, 126, 44), (80, 91, 166), (193, 90, 99), (94, 60, 108), (157, 188, 64), (224, 163, 46),
    (56, 61, 150), (70, 148, 73), (175, 54, 60), (231, 199, 31), (187, 86, 149), (8, 133, 161),
    (243, 243, 242), (200, 200, 200), (160, 160, 160), (122, 122, 121), (85, 85, 85), (52, 52, 52),
)  # fmt: skip
"""Published sRGB values of the 24 patches, row by row, rounded."""


def chart(chance: Chance, width: int) -> Thing:
    """A card of patches: 24 classic ones, or another grid; dark, grey or white between them."""
    classic = chance.random() < 0.75
    columns, rows = (6, 4) if classic else (int(chance.integers(4, 13)), int(chance.integers(3, 9)))
    pitch = max(5, int(width / (columns + 0.8)))
    gap = max(1, int(pitch * chance.uniform(0.05, 0.28)))
    edge = max(2, int(pitch * chance.uniform(0.15, 0.6)))
    extra = int(pitch * chance.uniform(0.2, 0.9)) if chance.random() < 0.5 else 0
    ground = near(((28, 28, 29), (28, 28, 29), (28, 28, 29), (110, 110, 110), (240, 240, 240))[chance.integers(0, 5)], chance, 6)
    drawn = blank(rows * pitch + 2 * edge + extra, columns * pitch + 2 * edge, ground)
    for row in range(rows):
        for column in range(columns):
            colour = _CLASSIC[row * 6 + column] if classic else tuple(int(c) for c in chance.integers(10, 245, 3))
            y, x = edge + row * pitch + gap // 2, edge + column * pitch + gap // 2
            drawn[y : y + pitch - gap, x : x + pitch - gap, :3] = near(colour, chance, 3)
    if extra > 6:
        picture = Image.fromarray(drawn[..., :3])
        ink = (225, 225, 225) if sum(ground) < 380 else (30, 30, 30)
        ImageDraw.Draw(picture).text(
            (edge, drawn.shape[0] - extra), words(chance, 4), fill=ink, font=font(str(chance.choice(FACES)), max(6, extra - 3))
        )
        drawn[..., :3] = np.asarray(picture)
    return Thing(grained(drawn, chance, 1.0))


def strip(chance: Chance, length: int, width: int) -> Thing:
    """A grey or colour strip of one row: a thing that is no chart of ours."""
    drawn = blank(width, length, near((200, 200, 200), chance, 30))
    steps = int(chance.integers(8, 21))
    grey = chance.random() < 0.5
    for step in range(steps):
        level = int(255 * (1 - step / steps))
        colour = (level, level, level) if grey else tuple(int(c) for c in chance.integers(0, 255, 3))
        drawn[width // 5 : width, step * length // steps : (step + 1) * length // steps, :3] = colour
    return Thing(drawn)


def ruler(chance: Chance, length: int, width: int) -> Thing:
    """A ruler: ticks and figures on white, cream, steel or black, or a bar of alternate blocks."""
    dark = chance.random() < 0.4
    ground: Colour = near((24, 24, 26) if dark else ((250, 250, 248), (232, 228, 216), (190, 192, 194))[chance.integers(0, 3)], chance, 8)
    ink: Colour = near((238, 238, 236) if dark else ((25, 25, 28), (25, 25, 28), (190, 40, 80))[chance.integers(0, 3)], chance, 8)
    drawn = blank(width, length, ground)
    image = np.ascontiguousarray(drawn[..., :3])
    unit = max(12, int(width * chance.uniform(0.5, 2.6)))
    start = int(unit * chance.uniform(0.1, 0.7))
    if chance.random() < 0.35:
        _blocks(image, chance, start, unit, ink, ground)
    else:
        _ticks(image, chance, start, unit, ink)
    picture = Image.fromarray(image)
    pen = ImageDraw.Draw(picture)
    em = int(np.clip(width * chance.uniform(0.2, 0.45), 6, 0.9 * unit))
    face, first = font(str(chance.choice(FACES)), em), int(chance.integers(0, 3)) * int(chance.integers(0, 8))
    below = chance.random() < 0.75
    for number, x in enumerate(range(start, length - em // 2, unit)):
        if chance.random() < 0.97:
            pen.text((x, width * 0.93 if below else width * 0.5), str(first + number), fill=ink, font=face, anchor="mb" if below else "mm")
    if chance.random() < 0.3:
        pen.text((length * 0.6, width * 0.97), words(chance, 3), fill=ink, font=font(FACES[0], max(6, width // 5)), anchor="lb")
    drawn[..., :3] = np.asarray(picture)
    return Thing(grained(drawn, chance, chance.uniform(0.3, 2), 60))


def card(chance: Chance, length: int, width: int) -> Thing:
    """A ruler with grey patches and a name on one dark card, as at the top of many sheets; only the ruler is marked."""
    drawn = blank(width, length, near((20, 20, 22), chance, 6))
    measure = ruler(chance, int(length * chance.uniform(0.5, 0.75)), int(width * chance.uniform(0.6, 0.95)))
    x, y = int(length * chance.uniform(0.05, 0.22)), (width - measure.pixels.shape[0]) // 2
    drawn[y : y + measure.pixels.shape[0], x : x + measure.pixels.shape[1]] = measure.pixels
    side = max(3, width // 4)
    for number in range(int(chance.integers(0, 7))):
        left, top = 2 + number // 2 * side, 2 + number % 2 * side
        if left + side < x:
            drawn[top : top + side - 1, left : left + side - 1, :3] = chance.integers(20, 250) if chance.random() < 0.6 else chance.integers(20, 250, 3)
    if chance.random() < 0.6:
        picture = Image.fromarray(drawn[..., :3])
        at = x + measure.pixels.shape[1] + 4
        ImageDraw.Draw(picture).text((at, width // 3), words(chance, 2), fill=(220, 220, 220), font=font(FACES[0], max(6, width // 3)))
        drawn[..., :3] = np.asarray(picture)
    tall, wide = measure.pixels.shape[:2]
    return Thing(drawn, (("scale", (x, y, x + wide, y + tall)),))


def _ticks(image: Pixels, chance: Chance, start: int, unit: int, ink: Colour) -> None:
    width = image.shape[0]
    parts = 10 if unit > 24 else 5 if unit > 14 else 2
    tall = chance.uniform(0.3, 0.5) * width
    for number in range(int((image.shape[1] - start) / unit * parts) + 1):
        x = round(start + number * unit / parts)
        height = tall if number % parts == 0 else tall * (0.75 if number % 5 == 0 else 0.55)
        cv2.line(image, (x, 0), (x, int(height)), ink, 2 if unit > 40 else 1)


def _blocks(image: Pixels, chance: Chance, start: int, unit: int, ink: Colour, ground: Colour) -> None:
    width = image.shape[0]
    top, height = int(width * chance.uniform(0.05, 0.3)), max(3, int(width * chance.uniform(0.15, 0.3)))
    for number, x in enumerate(range(start, image.shape[1] - unit // 2, unit)):
        right = min(x + unit, image.shape[1])
        image[top : top + height, x:right] = ink if number % 2 else ground
        image[top + height : top + 2 * height, x:right] = ground if number % 2 else ink
    cv2.rectangle(image, (start, top), (image.shape[1] - 2, top + 2 * height), ink, 1)

"""Papers: labels with text printed, typed or written, bar codes, envelopes, stamps."""

import string

import cv2
import numpy as np
from PIL import Image, ImageDraw

from canvas import FACES, Chance, Colour, Pixels, Thing, blank, font, grained, near

_PAPERS: tuple[Colour, ...] = (
    (250, 250, 248), (244, 238, 222), (232, 220, 190), (214, 196, 158), (226, 232, 240), (240, 226, 226),
    (222, 236, 216), (246, 228, 120), (240, 180, 60), (170, 215, 180), (205, 205, 205),
)  # fmt: skip
_INKS: tuple[Colour, ...] = ((20, 20, 22), (35, 30, 45), (60, 55, 60), (30, 40, 90), (80, 50, 40), (120, 30, 30))
_TYPEWRITER = ("CourierPrime-Regular", "IBMPlexMono-Regular")


def paper_colour(chance: Chance) -> Colour:
    """White mostly, else cream, brown or tinted."""
    share = np.array([5, 4, 3, 1, 1, 0.7, 0.7, 0.5, 0.4, 0.5, 0.6])
    return near(_PAPERS[chance.choice(len(_PAPERS), p=share / share.sum())], chance, 6)


def words(chance: Chance, count: int) -> str:
    """So many invented words, with figures and capitals among them."""
    made = []
    for _ in range(count):
        kind = chance.random()
        size = int(chance.integers(2, 10))
        letters = "".join(chance.choice(list(string.ascii_lowercase), size))
        made.append(
            str(chance.integers(1, 20000)) + "." * int(chance.integers(0, 2))
            if kind < 0.18
            else letters.upper()
            if kind < 0.3
            else letters.capitalize()
            if kind < 0.6
            else letters
        )
    return " ".join(made)


def label(chance: Chance, width: int, height: int, em: int | None = None) -> Thing:
    """A label of this size: paper, perhaps a frame and a heading, lines of one or two hands, perhaps a code."""
    drawn = blank(height, width, paper_colour(chance))
    picture = Image.fromarray(drawn[..., :3])
    pen = ImageDraw.Draw(picture)
    ink = near(_INKS[chance.choice(len(_INKS), p=[0.45, 0.2, 0.1, 0.1, 0.1, 0.05])], chance, 8)
    if chance.random() < 0.3:
        inset = int(chance.integers(1, max(2, min(width, height) // 16) + 1))
        pen.rectangle((inset, inset, width - 1 - inset, height - 1 - inset), outline=ink, width=int(chance.integers(1, 3)))
    em = em or int(np.clip(height / chance.uniform(5, 11), 6, 26))
    top = int(em * chance.uniform(0.3, 0.9))
    if chance.random() < 0.45 and height > 5 * em:
        face = font(str(chance.choice(FACES)), max(6, round(em * chance.uniform(0.9, 1.4))))
        pen.text((width / 2, top), words(chance, int(chance.integers(2, 5))).upper(), fill=ink, font=face, anchor="ma")
        top += int(em * chance.uniform(1.4, 2.2))
    style = chance.choice(3, p=[0.45, 0.3, 0.25])
    face = font(str(chance.choice(_TYPEWRITER if style == 1 else FACES)), max(6, em))
    empty = chance.uniform(0.0, 0.35)
    leading = chance.uniform(1.1, 1.7)
    image = np.asarray(picture).copy()
    while top + em * 1.1 < height:
        if chance.random() > empty:
            left = int(em * chance.uniform(0.3, 0.8) + (chance.random() < 0.25) * chance.uniform(0, 0.3) * width)
            room = max(1, int((width - left - em) / (em * 0.55)))
            if style == 2:
                _written(image, chance, left, top + em, min(width - left - em, room * em), em, ink)
            else:
                pen = ImageDraw.Draw(turn := Image.fromarray(image))
                text = words(chance, 12)[: max(2, int(room * chance.uniform(0.4, 1.0)))]
                pen.text((left, top), text, fill=ink, font=face)
                image = np.asarray(turn).copy()
        if chance.random() < 0.07:
            cv2.line(image, (em, top + em), (width - em, top + em), ink, 1)
        top += int(em * leading)
    drawn[..., :3] = image
    drawn = grained(drawn, chance, chance.uniform(0.5, 3))
    parts: list[tuple[str, tuple[float, float, float, float]]] = []
    if chance.random() < 0.12 and width > 90 and height > 70:
        code = symbol(chance, int(width * chance.uniform(0.35, 0.6)), int(height * chance.uniform(0.18, 0.3)), bare=True)
        x, y = int(chance.uniform(0.05, 0.35) * width), int(chance.uniform(0.05, 0.65) * height)
        tall, wide = min(code.pixels.shape[0], height - y), min(code.pixels.shape[1], width - x)
        drawn[y : y + tall, x : x + wide] = code.pixels[:tall, :wide]
        parts = [(region, (a + x, b + y, c + x, d + y)) for region, (a, b, c, d) in code.parts]
    if chance.random() < 0.35:
        _edge(drawn, chance)
    return Thing(drawn, tuple(parts))


def symbol(chance: Chance, width: int, height: int, bare: bool = False) -> Thing:
    """A bar code on its sticker, with a number under it and perhaps a line above it; or a square code."""
    ground = near((250, 250, 250), chance, 4)
    ink = near((25, 25, 27), chance, 10)
    square = not bare and chance.random() < 0.15
    if square:
        side = max(14, min(height, width))
        drawn = blank(side, side, ground)
        cells = chance.integers(0, 2, (int(chance.integers(12, 26)),) * 2).astype(np.uint8)
        cells[:, 0] = cells[-1] = 1
        inner = max(8, int(side * 0.84))
        at = (side - inner) // 2
        large = cv2.resize(cells, (inner, inner), interpolation=cv2.INTER_AREA if inner < len(cells) else cv2.INTER_NEAREST)
        drawn[at : at + inner, at : at + inner, :3] = np.where(large[..., None] > 0, ink, ground)
        return Thing(drawn, (("barcode", (at, at, at + inner, at + inner)),))
    above = 0 if bare or chance.random() < 0.5 else int(height * chance.uniform(0.15, 0.35))
    below = 0 if bare and chance.random() < 0.5 else int(height * chance.uniform(0.2, 0.55))
    side = int(width * chance.uniform(0.02, 0.12))
    drawn = blank(height + above + below, width + 2 * side, ground)
    modules = int(chance.integers(50, 120))
    runs = np.repeat(np.arange(modules) % 2, chance.integers(1, 5, modules))
    bars = cv2.resize(runs.astype(np.float32)[None], (width, 1), interpolation=cv2.INTER_AREA)[0]
    colours = np.asarray(ink) * bars[:, None] + np.asarray(ground) * (1 - bars[:, None])
    gap = max(1, int(height * 0.06))
    drawn[above + gap : above + height, side : side + width, :3] = colours.astype(np.uint8)
    pen = ImageDraw.Draw(picture := Image.fromarray(drawn[..., :3]))
    if above > 5:
        pen.text((drawn.shape[1] / 2, 1), words(chance, 3), fill=ink, font=font(str(chance.choice(FACES)), above), anchor="ma")
    if below > 5:
        number = f"{chance.choice(['', 'A', 'NHM', 'B 10 '])}{chance.integers(1000, 99999999)}"
        pen.text((drawn.shape[1] / 2, above + height), number, fill=ink, font=font(str(chance.choice(FACES)), below), anchor="ma")
    drawn[..., :3] = np.asarray(picture)
    return Thing(drawn, (("barcode", (side, above, side + width, above + height)),))


def envelope(chance: Chance, width: int, height: int) -> Thing:
    """A packet of folded paper, perhaps with a few words."""
    colour = near(_PAPERS[chance.integers(0, 4)], chance, 8)
    drawn = blank(height, width, colour)
    fold = tuple(int(c * chance.uniform(0.8, 0.95)) for c in colour)
    image = np.ascontiguousarray(drawn[..., :3])
    kind = chance.integers(0, 4)
    if kind == 0:
        middle = (width // 2, int(height * chance.uniform(0.35, 0.6)))
        cv2.polylines(image, [np.array([(0, 0), middle, (width, 0)])], False, fold, 2, cv2.LINE_AA)
    elif kind == 1:
        row = int(height * chance.uniform(0.15, 0.85))
        cv2.line(image, (0, row), (width, row + int(chance.integers(-3, 4))), fold, 2, cv2.LINE_AA)
    elif kind == 2:
        for column in (0.08, 0.92):
            cv2.line(image, (int(width * column), 0), (int(width * column), height), fold, 2, cv2.LINE_AA)
        cv2.line(image, (0, height // 4), (width, height // 4), fold, 2, cv2.LINE_AA)
    if chance.random() < 0.3:
        em = int(np.clip(height / 8, 6, 22))
        _written(image, chance, int(width * 0.15), int(height * chance.uniform(0.4, 0.9)), int(width * 0.6), em, (70, 60, 70))
    drawn[..., :3] = image
    drawn = grained(drawn, chance, chance.uniform(0.5, 3))
    _edge(drawn, chance)
    return Thing(drawn)


def stamp(chance: Chance, width: int, height: int) -> Thing:
    """An institution's stamp in ink: ring, lens, lozenge, frame or bare capitals, faint or strong."""
    ink = near(((30, 30, 32), (45, 50, 120), (70, 60, 110), (130, 40, 50), (40, 90, 70))[chance.integers(0, 5)], chance, 12)
    image = np.zeros((height, width), np.uint8)
    centre, axes = (width // 2, height // 2), (width // 2 - 2, height // 2 - 2)
    kind = chance.integers(0, 5)
    thick = int(chance.integers(1, 4))
    if kind <= 1:
        cv2.ellipse(image, centre, axes, 0, 0, 360, 255, thick, cv2.LINE_AA)
        cv2.ellipse(image, centre, (int(axes[0] * 0.62), int(axes[1] * 0.62)), 0, 0, 360, 255, 1, cv2.LINE_AA)
        _round_text(image, chance, centre, (axes[0] * 0.8, axes[1] * 0.8))
    elif kind == 2:
        corners = np.array([(2, centre[1]), (centre[0], 2), (width - 3, centre[1]), (centre[0], height - 3)])
        cv2.polylines(image, [corners], True, 255, thick, cv2.LINE_AA)
    elif kind == 3:
        cv2.rectangle(image, (2, 2), (width - 3, height - 3), 255, thick)
    if chance.random() < 0.8 or kind >= 2:
        picture = Image.fromarray(image)
        pen = ImageDraw.Draw(picture)
        rows = int(chance.integers(1, 4))
        inner = 0.5 if kind <= 2 else 0.85
        em = max(6, int(height * inner / rows * 0.75))
        for row in range(rows):
            room = max(2, int(width * inner / (em * 0.62)))
            text = words(chance, 4).upper()[:room]
            pen.text((centre[0], centre[1] + (row - (rows - 1) / 2) * em * 1.25), text, fill=255,
                     font=font(str(chance.choice(FACES)), em), anchor="mm")  # fmt: skip
        image = np.asarray(picture).copy()
    worn = cv2.resize(chance.uniform(0.5, 1.0, (height // 6 + 2, width // 6 + 2)).astype(np.float32), (width, height))
    drawn = blank(height, width, ink, 0)
    drawn[..., 3] = np.clip(image * worn * chance.uniform(0.45, 1.0), 0, 255).astype(np.uint8)
    return Thing(drawn, (("stamp", (0, 0, width, height)),))


def _round_text(image: Pixels, chance: Chance, centre: tuple[int, int], axes: tuple[float, float]) -> None:
    """Letters about a ring, each a few strokes: too small here to be read."""
    size = max(2, int(min(axes) * 0.13))
    for angle in np.arange(chance.uniform(0, 0.5), 2 * np.pi * chance.uniform(0.7, 1.0), 2.6 * size / max(axes)):
        x, y = centre[0] + axes[0] * np.cos(angle), centre[1] + axes[1] * np.sin(angle)
        for _ in range(3):
            a, b = chance.uniform(-size, size, 2), chance.uniform(-size, size, 2)
            cv2.line(image, (int(x + a[0]), int(y + a[1])), (int(x + b[0]), int(y + b[1])), 255, 1, cv2.LINE_AA)


def _written(image: Pixels, chance: Chance, left: int, base: int, length: int, em: int, ink: Colour) -> None:
    """A line of running hand."""
    x, slope = float(left), chance.normal(0, 0.02)
    while x < left + length:
        count = int(chance.integers(3, 9))
        steps = np.cumsum(chance.uniform(0.12, 0.35, 4 * count)) * em
        heights = chance.uniform(-0.05, 0.45, 4 * count) * em
        heights[chance.random(4 * count) < 0.12] = em * chance.uniform(0.6, 0.9)
        points = np.stack([x + steps, base + slope * (x - left + steps) - heights], axis=1)
        points = points[points[:, 0] < left + length]
        if len(points) > 1:
            cv2.polylines(image, [np.rint(points * 8).astype(np.int32)], False, ink, 1, cv2.LINE_AA, 3)
        x += float(steps[-1]) + em * 0.5


def _edge(drawn: Pixels, chance: Chance) -> None:
    """The paper's edge a little lighter or darker."""
    change = chance.uniform(-45, 15)
    for side in (drawn[:1], drawn[-1:], drawn[:, :1], drawn[:, -1:]):
        side[..., :3] = np.clip(side[..., :3] + change, 0, 255).astype(np.uint8)

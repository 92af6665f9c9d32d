"""Scenes of the five kinds, each from its seed: sheet, insect, drawer, slides, packet; and the camera's faults."""

import cv2
import numpy as np

from canvas import REGIONS, Canvas, Chance, Colour, Marked, Pixels, Thing, blank, grained, near
from instruments import card, chart, ruler, strip
from papers import envelope, label, paper_colour, stamp, symbol
from specimens import insect, lump, plant

_GROUNDS: tuple[Colour, ...] = ((20, 20, 22), (60, 60, 62), (120, 122, 125), (245, 245, 243), (225, 222, 214), (165, 125, 85), (40, 60, 110))
_KINDS = ("sheet", "insect", "drawer", "slides", "packet")


def scene(seed: int, height: int, width: int) -> tuple[Pixels, list[Marked], Pixels]:
    """A photograph (rows x columns x 3, sRGB), its boxes in pixels, and its masks (one bit a region)."""
    chance = np.random.default_rng((2026, seed))
    canvas = drawn(chance, 2 * height, 2 * width)
    small = cv2.resize(canvas.pixels, (width, height), interpolation=cv2.INTER_AREA)
    masks = np.zeros((height, width), np.uint8)
    for bit in range(len(REGIONS)):
        masks |= (canvas.masks[::2, ::2] >> bit & 1) << bit
    marked = [Marked(one.region, tuple(edge / 2 for edge in one.box)) for one in canvas.marked]  # type: ignore[arg-type]
    return _photographed(np.asarray(small, dtype=np.uint8), chance), marked, masks


def drawn(chance: Chance, height: int, width: int) -> Canvas:
    """What lies before the camera, no fault of light or lens in it."""
    canvas = Canvas(_ground(chance, height, width))
    kind = _KINDS[chance.choice(5, p=[0.5, 0.22, 0.12, 0.06, 0.1])]
    {"sheet": _sheet, "insect": _insect, "drawer": _drawer, "slides": _slides, "packet": _packet}[kind](canvas, chance)
    return canvas


def _ground(chance: Chance, height: int, width: int) -> Pixels:
    colour = near(_GROUNDS[chance.integers(0, len(_GROUNDS))], chance, 12)
    return grained(blank(height, width, colour), chance, chance.uniform(0.5, 6), int(chance.integers(8, 120)))[..., :3].copy()


def _sheet(canvas: Canvas, chance: Chance) -> None:
    width, height = canvas.width, canvas.height
    turn = float(chance.normal(0, 1.2)) if chance.random() < 0.8 else float(chance.uniform(-20, 20))
    inset = chance.choice([0.0, 0.03, 0.08, 0.15]) if abs(turn) < 5 else 0.15
    page = blank(round(height * (1.04 - inset)), round(width * (1.04 - inset)), paper_colour(chance))
    canvas.paste(Thing(grained(page, chance, chance.uniform(0.5, 5), 90)), width / 2, height * (0.5 + 0.3 * inset), turn=turn, shadow=0.4)
    tall, wide = height * (1 - inset), width * (1 - inset)
    left, top = (width - wide) / 2, height - tall * 0.99
    if chance.random() < 0.18:
        _place(canvas, chance, envelope(chance, round(wide * chance.uniform(0.2, 0.5)), round(tall * chance.uniform(0.08, 0.22))), "envelope", (0.05, 0.6))
    if chance.random() < 0.93:
        size = chance.uniform(0.12, 0.98) ** 0.45
        green = plant(chance, round(wide * size), round(tall * size * chance.uniform(0.5, 0.95)))
        tilt = float(chance.normal(0, 8)) if size < 0.8 else 0.0
        canvas.paste(green, left + wide * (0.5 + chance.normal(0, 0.12) * (1 - size)), top + tall * (0.45 + chance.normal(0, 0.2) * (1 - size)),
                     "specimen", turn=tilt, shadow=0.4)  # fmt: skip
    if chance.random() < 0.45:
        side = wide * chance.uniform(0.09, 0.2)
        _place(canvas, chance, stamp(chance, round(side * chance.uniform(0.9, 1.6)), round(side * chance.uniform(0.5, 1.2))), "", (0.02, 0.95), 0)
    for _ in range(int(chance.choice([1, 2, 3, 4], p=[0.45, 0.3, 0.15, 0.1]))):
        note = label(chance, round(wide * chance.uniform(0.2, 0.5)), round(tall * chance.uniform(0.04, 0.2)))
        corner = chance.choice(3, p=[0.55, 0.2, 0.25])
        x, y = ((0.78, 0.88), (0.24, 0.88), (chance.uniform(0.2, 0.8), chance.uniform(0.1, 0.95)))[corner]
        canvas.paste(note, left + wide * (x + chance.normal(0, 0.04)), top + tall * (y + chance.normal(0, 0.04)), "label",
                     turn=_tilt(chance) + turn, shadow=chance.uniform(0, 0.4))  # fmt: skip
    for _ in range(int(chance.choice([0, 1, 2], p=[0.35, 0.5, 0.15]))):
        code = symbol(chance, round(wide * chance.uniform(0.09, 0.2)), round(tall * chance.uniform(0.013, 0.035)))
        _place(canvas, chance, code, "", (0.04, 0.97), chance.uniform(0, 0.2))
    if chance.random() < 0.4:
        _place(canvas, chance, chart(chance, round(wide * chance.uniform(0.14, 0.42))), "chart", (0.05, 0.95), 0.4)
    elif chance.random() < 0.2:
        canvas.paste(strip(chance, round(height * 0.55), round(width * 0.06)), width * 0.97, height * 0.4, turn=float(chance.choice([90, 270])))
    roll = chance.random()
    if roll < 0.35:
        made = card(chance, round(wide * chance.uniform(0.5, 1.0)), round(tall * chance.uniform(0.025, 0.06)))
        canvas.paste(made, width * (0.5 + chance.normal(0, 0.06)), height * float(chance.choice([0.03, 0.04, 0.97])))
    elif roll < 0.65:
        made = ruler(chance, round(tall * chance.uniform(0.2, 0.5)), round(wide * chance.uniform(0.04, 0.1)))
        _place(canvas, chance, made, "scale", (0.04, 0.96), 0.3)


def _insect(canvas: Canvas, chance: Chance) -> None:
    width, height = canvas.width, canvas.height
    for _ in range(int(chance.integers(0, 3))):
        bar = blank(height if chance.random() < 0.5 else round(chance.uniform(0.02, 0.3) * height), round(chance.uniform(0.02, 0.4) * width), near(_GROUNDS[chance.integers(3, 6)], chance, 15))
        canvas.paste(Thing(grained(bar, chance, 3, 30)), chance.uniform(0, 1) * width, chance.uniform(0, 1) * height, shadow=0.5)
    for _ in range(int(chance.integers(0, 120))):
        cv2.circle(canvas.pixels, (int(chance.integers(0, width)), int(chance.integers(0, height))), int(chance.integers(1, 4)), (110, 100, 85), -1)
    beneath = chance.random() < 0.3
    x, y = width * chance.uniform(0.25, 0.65), height * chance.uniform(0.3, 0.7)
    size = round(min(width, height) * chance.uniform(0.15, 0.8))
    wide = width * chance.uniform(0.14, 0.38)
    column, row = (x, y + chance.uniform(-0.1, 0.5) * size) if beneath else (width * chance.uniform(0.7, 0.85), height * chance.uniform(0.05, 0.3))
    tilt = 0.0 if chance.random() < 0.7 else float(chance.uniform(-35, 35) if beneath else chance.choice([90, 270]))
    if chance.random() < 0.6:
        length = round(width * chance.uniform(0.4, 1.2))
        made = ruler(chance, length, round(height * chance.uniform(0.06, 0.22)))
        canvas.paste(made, width * chance.uniform(0.1, 0.6), height * float(chance.choice([0.08, 0.12, 0.92])), "scale", turn=float(chance.normal(0, 1)), shadow=0.5)
    if chance.random() < 0.25:
        _place(canvas, chance, chart(chance, round(width * chance.uniform(0.15, 0.35))), "chart", (0.1, 0.9), 0.4)
    for _ in range(int(chance.integers(1, 6))):
        tall = wide * chance.uniform(0.28, 0.8)
        broad = wide * chance.uniform(0.7, 1.2)
        if chance.random() < 0.12:
            made = symbol(chance, round(broad * 0.5), round(broad * 0.5))
            canvas.paste(made, column, row + tall / 2, turn=tilt, shadow=0.4)
        else:
            made = label(chance, round(broad), round(tall), round(np.clip(tall / chance.uniform(2, 5), 6, 40)))
            canvas.paste(made, column + chance.normal(0, 0.02) * width, row + tall / 2, "label", turn=tilt + _tilt(chance), shadow=0.45)
        row += tall * chance.uniform(0.8, 1.3)
        if row > height:
            break
    if chance.random() < 0.94:
        made = insect(chance, size) if chance.random() < 0.85 else lump(chance, size, round(size * chance.uniform(0.4, 1.0)))
        canvas.paste(made, x, y, "specimen", turn=float(chance.uniform(0, 360)), shadow=0.4)
    if chance.random() < 0.15:
        made = label(chance, round(width * chance.uniform(0.25, 0.5)), round(height * chance.uniform(0.025, 0.04)), 16)
        canvas.paste(made, made.pixels.shape[1] / 2, height - made.pixels.shape[0] / 2, "label")


def _drawer(canvas: Canvas, chance: Chance) -> None:
    width, height = canvas.width, canvas.height
    edge = round(0.05 * width)
    inner = grained(blank(height - 2 * edge, width - 2 * edge, near((238, 234, 226), chance, 12)), chance, 3, 60)
    canvas.paste(Thing(inner), width / 2, height / 2)
    columns, rows = int(chance.integers(2, 8)), int(chance.integers(2, 8))
    across, down = (width - 2 * edge) / columns, (height - 2 * edge) / rows
    size = round(min(across, down) * chance.uniform(0.6, 1.0))
    labelled = chance.random() < 0.6
    for column in range(columns):
        for row in range(rows):
            if chance.random() < 0.12:
                continue
            x, y = edge + (column + 0.5 + chance.normal(0, 0.04)) * across, edge + (row + 0.5 + chance.normal(0, 0.04)) * down
            if labelled and size > 50:
                canvas.paste(label(chance, max(16, round(size * 0.6)), max(12, round(size * 0.3)), 6), x, y + 0.42 * down, "label", shadow=0.4)
            made = insect(chance, size) if chance.random() < 0.9 else lump(chance, size, size)
            canvas.paste(made, x, y - 0.06 * down, "specimen", turn=float(chance.normal(0, 12)), shadow=0.4)


def _slides(canvas: Canvas, chance: Chance) -> None:
    count = int(chance.integers(1, 5))
    upright = chance.random() < 0.6
    for number in range(count):
        long, short = 0.85 * canvas.height, min(0.28 * canvas.height, 0.9 * canvas.width / count)
        if not upright:
            long, short = 0.9 * canvas.width, min(0.3 * canvas.width, 0.9 * canvas.height / count)
        x, y = ((number + 0.5) / count * canvas.width, canvas.height / 2) if upright else (canvas.width / 2, (number + 0.5) / count * canvas.height)
        canvas.paste(Thing(blank(round(long), round(short), near((225, 230, 228), chance, 10), 120) if upright else blank(round(short), round(long), near((225, 230, 228), chance, 10), 120)), x, y, shadow=0.3)
        made = lump(chance, round(short * chance.uniform(0.3, 0.8)), round(short * chance.uniform(0.3, 1.0)))
        canvas.paste(made, x, y, "specimen", turn=float(chance.uniform(0, 360)))
        for end in (-1, 1):
            if chance.random() < 0.75:
                note = label(chance, round(short * 0.85), round(long * chance.uniform(0.15, 0.26)))
                canvas.paste(note, x + (0 if upright else end * 0.36 * long), y + (end * 0.36 * long if upright else 0), "label", turn=0.0 if upright else float(chance.choice([0, 90])))


def _packet(canvas: Canvas, chance: Chance) -> None:
    width, height = canvas.width, canvas.height
    if chance.random() < 0.6:
        canvas.paste(envelope(chance, round(width * chance.uniform(0.6, 0.98)), round(height * chance.uniform(0.5, 0.9))), width / 2, height / 2, "envelope", turn=_tilt(chance), shadow=0.4)
    for number in range(int(chance.integers(1, 4))):
        note = label(chance, round(width * chance.uniform(0.4, 0.8)), round(height * chance.uniform(0.12, 0.35)))
        canvas.paste(note, width * (0.5 + chance.normal(0, 0.06)), height * (0.25 + 0.28 * number), "label", turn=_tilt(chance), shadow=0.3)
    if chance.random() < 0.5:
        _place(canvas, chance, symbol(chance, round(width * 0.22), round(height * 0.06)), "", (0.1, 0.9), 0.2)
    if chance.random() < 0.4:
        _place(canvas, chance, stamp(chance, round(width * 0.22), round(height * 0.16)), "", (0.1, 0.9), 0)
    if chance.random() < 0.3:
        _place(canvas, chance, lump(chance, round(width * 0.25), round(height * 0.25)), "specimen", (0.2, 0.8), 0.4)
    if chance.random() < 0.3:
        _place(canvas, chance, chart(chance, round(width * 0.3)), "chart", (0.1, 0.9), 0.4)


def _place(canvas: Canvas, chance: Chance, thing: Thing, region: str, room: tuple[float, float], shadow: float = 0.3) -> None:
    """Lays a thing where it covers no label, chart or code, if a few tries find such a place."""
    turn = float(chance.choice([0, 90, 180, 270], p=[0.7, 0.13, 0.04, 0.13])) + _tilt(chance)
    long = max(thing.pixels.shape[:2]) / 2
    for _ in range(8):
        x, y = chance.uniform(*room) * canvas.width, chance.uniform(*room) * canvas.height
        kept = [one.box for one in canvas.marked if one.region != "specimen"]
        if all(x + long < b[0] or x - long > b[2] or y + long < b[1] or y - long > b[3] for b in kept):
            canvas.paste(thing, x, y, region, turn=turn, shadow=shadow)
            return


def _tilt(chance: Chance) -> float:
    return 0.0 if chance.random() < 0.5 else float(chance.normal(0, 2))


def _photographed(pixels: Pixels, chance: Chance) -> Pixels:
    """Uneven light, a colour cast, grey scans, another tone, blur, noise and JPEG."""
    light = chance.uniform(0.75, 1.15, (2, 2)).astype(np.float32) if chance.random() < 0.5 else np.ones((2, 2), np.float32)
    picture = pixels.astype(np.float32) / 255
    picture = picture ** float(np.exp(chance.normal(0, 0.25))) * cv2.resize(light, picture.shape[1::-1])[..., None]
    picture *= 1 + chance.normal(0, 0.05, 3)
    if chance.random() < 0.18:
        picture = np.repeat(picture.mean(axis=2, keepdims=True), 3, axis=2)
    if chance.random() < 0.5:
        picture = cv2.GaussianBlur(picture, (0, 0), float(chance.uniform(0.3, 1.2)))
    picture = picture + chance.normal(0, abs(chance.normal(0, 0.015)), picture.shape)
    coded = np.clip(picture * 255, 0, 255).astype(np.uint8)
    if chance.random() < 0.5:
        _, data = cv2.imencode(".jpg", coded, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(40, 95))])
        coded = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)
    return coded

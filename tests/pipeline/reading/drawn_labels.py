"""Labels drawn with the program's own fonts: the text is known, and so is how the paper lies."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from vasculum.model.frame import Frame
from vasculum.model.resource import resource

LINES = ("Flora of the Jura", "Gentiana lutea L.", "leg. M. Keller 4512", "12 août 1965, 1430 m")


def paper(lines: tuple[str, ...] = LINES, tone: tuple[int, int, int] = (240, 236, 222), size: int = 30) -> Image.Image:
    """A label in typewriter face."""
    font = ImageFont.truetype(str(resource("fonts", "CourierPrime-Regular.ttf")), size)
    width = int(max(font.getlength(line) for line in lines)) + 2 * size
    label = Image.new("RGB", (width, int(1.4 * size * len(lines)) + size), tone)
    pen = ImageDraw.Draw(label)
    for row, line in enumerate(lines):
        pen.text((size, size // 2 + 1.4 * size * row), line, (30, 28, 26), font)
    return label


def stage(*placed: tuple[Image.Image, tuple[int, int]], ground: tuple[int, int, int] = (120, 118, 110)) -> Frame:
    """Labels on a darker ground of 1200 x 900 pixels with a camera's grain."""
    whole = Image.new("RGB", (1200, 900), ground)
    for label, place in placed:
        whole.paste(label, place)
    grain = np.random.default_rng(7).normal(0, 2, (900, 1200, 1))
    pixels = np.clip(np.asarray(whole) + grain, 0, 255).astype(np.uint8)
    return Frame(pixels, "drawn", "0" * 64)

"""A small picture for each check: how the place should look, and how it looks when the check speaks.

All of it is the simulated camera's scene: an invented sheet, with one thing wrong.
"""

import io
import math
from collections.abc import Callable
from functools import cache, partial

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from vasculum.benches.measured.planted import penned
from vasculum.cameras.scene import Exposed, Exposure, Misfortune, expose, specimen
from vasculum.model.geometry import Box
from vasculum.settings import places

Pixels = NDArray[np.uint8]
_MEGAPIXELS = 3.0
_SEED = 6
_WIDE, _HIGH, _GAP, _BAR = 300, 220, 8, 30
_GROUND, _INK, _GOOD, _BAD = (250, 249, 245), (33, 36, 38), (44, 140, 108), (190, 48, 48)
RULER = Box(500, 1960, 330, 110)
CORNER = Box(1130, 1790, 280, 320)


@cache
def _taken(misfortune: Misfortune = Misfortune.NONE, number: int = 1, **named: float) -> tuple[Pixels, Exposed]:
    made = expose(specimen(_SEED, number), misfortune, Exposure(megapixels=_MEGAPIXELS, **named))  # type: ignore[arg-type]
    return np.asarray(Image.open(io.BytesIO(made.jpeg)).convert("RGB")), made


def _sheet() -> Pixels:
    return _taken()[0].copy()


def _whole() -> Box:
    truth = _taken()[1].truth
    return Box(0, 0, truth.width, truth.height)


def _label(name: str = "main") -> Box:
    boxes = [line.quad.box for line in _taken()[1].truth.lines if line.label == name]
    left, top = min(box.x for box in boxes) - 25, min(box.y for box in boxes) - 25
    right, bottom = max(box.x + box.width for box in boxes) + 25, max(box.y + box.height for box in boxes) + 25
    return Box(left, top, right - left, bottom - top)


def _chart() -> Box:
    found = _taken()[1].truth.chart
    assert found is not None
    box = found.box
    return Box(box.x - 40, box.y - 40, box.width + 80, box.height + 80)


def _code() -> Box:
    found = _taken()[1].truth.barcode
    assert found is not None
    box = found.box
    return Box(box.x - 40, box.y - 40, box.width + 80, box.height + 70)


def _plant() -> Box:
    box = _taken()[1].truth.specimen
    return Box(box.x + box.width // 4, box.y + box.height // 3, 380, 280)


def _blurred(box: Box, sigma: float, motion: int = 0) -> Pixels:
    picture = _sheet()
    rows, columns = slice(box.y, box.y + box.height), slice(box.x, box.x + box.width)
    soft = cv2.GaussianBlur(picture, (0, 0), sigma)
    if motion:
        soft = cv2.blur(soft, (motion, 1))
    picture[rows, columns] = soft[rows, columns]
    return picture


def _lit(stops: float, box: Box | None = None) -> Pixels:
    picture = _sheet().astype(np.float32)
    place = box or _whole()
    rows, columns = slice(place.y, place.y + place.height), slice(place.x, place.x + place.width)
    linear = (picture[rows, columns] / 255) ** 2.2 * 2**stops
    picture[rows, columns] = np.clip(linear, 0, 1) ** (1 / 2.2) * 255
    return picture.astype(np.uint8)


def _veiled(centre: tuple[float, float], size: tuple[float, float], strength: float) -> Pixels:
    """A soft spot: darker where the strength is below 0, a shine above."""
    picture = _sheet().astype(np.float32)
    y, x = np.mgrid[: picture.shape[0], : picture.shape[1]]
    spot = np.exp(-(((x - centre[0]) / size[0]) ** 2) - ((y - centre[1]) / size[1]) ** 2)[..., None]
    picture = (
        picture * (1 + strength * spot) if strength < 0 else picture + (255 - picture) * np.clip(spot * strength, 0, 1)
    )
    return np.clip(picture, 0, 255).astype(np.uint8)


def _uneven() -> Pixels:
    picture = _sheet()
    fall = np.linspace(1.0, 0.55, picture.shape[1], dtype=np.float32)[None, :, None]
    return (picture * fall).astype(np.uint8)


def _covered(box: Box, colour: tuple[int, int, int] | None = None) -> Pixels:
    """Something is not there: the ground of the sheet in its place."""
    picture = _sheet()
    ground = colour or tuple(int(value) for value in np.median(picture[60:110, 400:800].reshape(-1, 3), axis=0))
    picture[box.y : box.y + box.height, box.x : box.x + box.width] = ground
    return picture


def _hand() -> Pixels:
    picture = Image.fromarray(_sheet())
    drawn = ImageDraw.Draw(picture)
    skin, edge = (214, 164, 138), picture.width
    drawn.polygon([(edge, 820), (1130, 900), (1090, 1010), (1130, 1120), (edge, 1290)], fill=skin)
    for place, reach in enumerate((930, 860, 850, 900)):
        top = 885 + 62 * place
        drawn.rounded_rectangle((reach, top, 1200, top + 50), 25, fill=skin, outline=(188, 138, 112), width=3)
    return np.asarray(picture)


def _pen() -> Pixels:
    return penned(_sheet(), _whole(), 0.3, 8)


def _noisy() -> Pixels:
    picture = _sheet().astype(np.float32)
    grain = np.random.default_rng(1).normal(0, 26, picture.shape)
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def _repeated() -> Pixels:
    picture = _sheet()
    picture[700:760] = picture[700]
    picture[:, 620:640] = picture[:, 620:621]
    return picture


def _cut(picture: Pixels, box: Box) -> Image.Image:
    left, top = max(0, box.x), max(0, box.y)
    crop = Image.fromarray(np.ascontiguousarray(picture[top : box.y + box.height, left : box.x + box.width]))
    crop.thumbnail((_WIDE, _HIGH), Image.Resampling.LANCZOS)
    scale = min(_WIDE / crop.width, _HIGH / crop.height)
    return crop if scale <= 1 else crop.resize((round(crop.width * scale), round(crop.height * scale)))


def _font(size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(places.resources() / "fonts" / f"Inter-{weight}.ttf", size)


def _card(*lines: str) -> Image.Image:
    """What is no picture but words: a row of a list, a folder's card, a file's name."""
    card = Image.new("RGB", (_WIDE, _HIGH), (255, 255, 255))
    drawn = ImageDraw.Draw(card)
    drawn.rectangle((6, 6, _WIDE - 7, _HIGH - 7), outline=(170, 160, 140), width=2)
    for row, line in enumerate(lines):
        drawn.text((24, 30 + 34 * row), line, _INK, _font(20, 650 if row == 0 else 400))
    return card


def _pair(good: Image.Image, bad: Image.Image, right: str, wrong: str) -> Image.Image:
    high = max(good.height, bad.height)
    sheet = Image.new("RGB", (2 * _WIDE + 3 * _GAP, high + _BAR + 2 * _GAP), _GROUND)
    drawn = ImageDraw.Draw(sheet)
    for place, (picture, words, colour) in enumerate(((good, right, _GOOD), (bad, wrong, _BAD))):
        left = _GAP + place * (_WIDE + _GAP)
        sheet.paste(picture, (left + (_WIDE - picture.width) // 2, _GAP + (high - picture.height) // 2))
        top = high + _GAP + 8
        if place:
            drawn.rectangle((left, top + 1, left + 14, top + 15), fill=colour)
        else:
            drawn.ellipse((left, top + 1, left + 14, top + 15), fill=colour)
        drawn.text((left + 22, top), words, _INK, _font(13, 550))
    return sheet


def _both(box: Callable[[], Box], fault: Callable[[], Pixels], right: str, wrong: str) -> Image.Image:
    return _pair(_cut(_sheet(), box()), _cut(fault(), box()), right, wrong)


def _other(misfortune: Misfortune = Misfortune.NONE, number: int = 1, **named: float) -> Callable[[], Pixels]:
    return lambda: _taken(misfortune, number, **named)[0]


def _numbers(*numbers: int) -> Image.Image:
    strip = Image.new("RGB", (_WIDE, _HIGH), _GROUND)
    high = _HIGH // len(numbers)
    for place, number in enumerate(numbers):
        one = _cut(_taken(number=number)[0], _code())
        one.thumbnail((_WIDE, high - 6))
        strip.paste(one, ((_WIDE - one.width) // 2, place * high))
    return strip


def _look(number: int = 1, code: int = 1) -> Image.Image:
    """A whole sheet under a code label that may be another sheet's."""
    picture, box = _taken(number=number)[0].copy(), _code()
    label = _taken(number=code)[0]
    rows, columns = slice(box.y, box.y + box.height), slice(box.x, box.x + box.width)
    picture[rows, columns] = label[rows, columns]
    return _cut(picture, _whole())


def _beside(first: Image.Image, second: Image.Image) -> Image.Image:
    both = Image.new("RGB", (_WIDE, _HIGH), _GROUND)
    for place, picture in enumerate((first, second)):
        part = picture.copy()
        part.thumbnail((_WIDE // 2 - 4, _HIGH))
        both.paste(part, (place * _WIDE // 2 + (_WIDE // 2 - part.width) // 2, (_HIGH - part.height) // 2))
    return both


def _back() -> Image.Image:
    return _cut(
        np.ascontiguousarray(cv2.GaussianBlur(_covered(Box(51, 40, 1315, 2042), (232, 224, 203)), (0, 0), 2)), _whole()
    )


_DRAWN: dict[str, Callable[[], Image.Image]] = {
    "barcode": partial(_both, _code, _other(Misfortune.NO_BARCODE), "the code is read", "no code is there"),
    "code-present": partial(_both, _code, _other(Misfortune.NO_BARCODE), "a code lies there", "no code lies there"),
    "sequence": lambda: _pair(_numbers(1, 2, 3), _numbers(1, 2, 4), "one after the other", "a number was passed over"),
    "same-sheet": lambda: _pair(
        _beside(_look(1), _look(2, 2)),
        _beside(_look(1), _look(1, 2)),
        "two sheets, two numbers",
        "one sheet, two numbers",
    ),
    "list": lambda: _pair(
        _beside(_cut(_sheet(), _label()), _card("42188", *_row(1))),
        _beside(_cut(_sheet(), _label()), _card("42188", *_row(2))),
        "the label fits its row",
        "the label fits another row",
    ),
    "cover": lambda: _pair(
        _beside(_card("F-17", "42100 to", "42250"), _numbers(1)),
        _beside(_card("F-18", "42300 to", "42450"), _numbers(1)),
        "within the folder's span",
        "not of the open folder",
    ),
    "file-name": lambda: _pair(
        _beside(_card("File", "HVC0042188", ".jpg"), _numbers(1)),
        _beside(_card("File", "HVC0042189", ".jpg"), _numbers(1)),
        "name and code agree",
        "name and code differ",
    ),
    "views": lambda: _pair(
        _beside(_look(1), _back()), _beside(_look(1), _card("?", "back")), "front and back", "the back is missing"
    ),
    "colour": partial(
        _both,
        _chart,
        _other(white_balance=(1.35, 0.75)),
        "the chart explains the colours",
        "far off even after the fit",
    ),
    "chart-present": partial(_both, _chart, lambda: _covered(_chart()), "the chart lies there", "no chart lies there"),
    "target-age": partial(_both, _chart, _other(chart_dirt=1.0), "a chart of this year", "an old chart has faded"),
    "scale-present": partial(
        _both, lambda: RULER, lambda: _covered(RULER), "a ruler lies there", "no ruler lies there"
    ),
    "label-present": partial(_both, _label, lambda: _covered(_label()), "the label lies there", "no label lies there"),
    "setting": lambda: _pair(
        _beside(_cut(_sheet(), _plant()), _card("f/8", "ISO 100", "1/60")),
        _beside(_cut(_noisy(), _plant()), _card("f/8", "ISO 3200", "1/2000")),
        "set as the profile says",
        "two settings differ",
    ),
    "exposure": partial(_both, _whole, lambda: _lit(-2.2), "the right light", "2.2 stops too dark"),
    "clipping": partial(_both, _whole, lambda: _lit(1.7), "nothing is burnt out", "the paper is burnt out"),
    "label-clipping": partial(
        _both, _label, lambda: _lit(2.2, _label()), "print and paper are told apart", "the label is burnt"
    ),
    "specimen-clipping": partial(_both, _plant, lambda: _lit(2.4), "the plant has its shades", "the plant is burnt"),
    "chart-clipping": partial(
        _both, _chart, lambda: _lit(1.6, _chart()), "white is below full", "the white patch is full"
    ),
    "underexposure": partial(_both, _plant, lambda: _lit(-5.0), "dark parts have shades", "dark parts are black"),
    "evenness": partial(_both, _whole, _uneven, "the light falls evenly", "darker at the right"),
    "shadow": partial(
        _both, _whole, lambda: _veiled((330, 700), (300, 420), -0.5), "no shadow", "a shadow over the sheet"
    ),
    "glare": partial(
        _both, _label, lambda: _veiled((1020, 1850), (120, 80), 1.3), "matt", "a lamp shines on the label"
    ),
    "noise": partial(_both, _plant, _noisy, "smooth", "grain from pixel to pixel"),
    "hand": partial(_both, _whole, _hand, "nothing reaches in", "a hand reaches in"),
    "tool": partial(_both, _whole, _pen, "nothing was left", "a pen was left"),
    "framing": partial(_both, _whole, _other(Misfortune.CROPPED), "the whole object", "cut by the frame's edge"),
    "skew": partial(_both, _whole, _other(rotation_degrees=7.0), "straight", "7° askew"),
    "transfer": partial(
        _both, lambda: Box(500, 620, 380, 260), _repeated, "every row is its own", "rows and columns repeat"
    ),
    "sharpness": partial(_both, _label, lambda: _blurred(_whole(), 4.0), "in focus", "nothing is in focus"),
    "label-sharpness": partial(
        _both, _label, lambda: _blurred(_label(), 2.2), "the label is crisp", "the label is soft"
    ),
    "specimen-sharpness": partial(
        _both, _plant, lambda: _blurred(_plant(), 3.0), "the plant is crisp", "the plant is soft"
    ),
    "corner-sharpness": partial(
        _both, lambda: CORNER, lambda: _blurred(CORNER, 2.4), "crisp to the corner", "the corner is soft"
    ),
    "legibility": partial(
        _both, _label, lambda: _small(_label()), "lines many edges high", "too few pixels for its lines"
    ),
    "sfr": partial(_both, _chart, lambda: _blurred(_chart(), 1.8), "fine on slanted edges", "fineness is lost"),
}
CHECKS = tuple(sorted(_DRAWN))


def picture(check: str) -> bytes:
    """The check's picture, a small JPEG."""
    file = io.BytesIO()
    _DRAWN[check]().save(file, "JPEG", quality=78, optimize=True)
    return file.getvalue()


def _row(number: int) -> tuple[str, ...]:
    facts = specimen(_SEED, number).facts
    return (*facts["scientificName"].split()[:2], facts["recordedBy"], facts["eventDate"][:4])


def _small(box: Box) -> Pixels:
    picture = _sheet()
    rows, columns = slice(box.y, box.y + box.height), slice(box.x, box.x + box.width)
    place = picture[rows, columns]
    size = (math.ceil(box.width / 5), math.ceil(box.height / 5))
    little = cv2.resize(place, size, interpolation=cv2.INTER_AREA)
    picture[rows, columns] = cv2.resize(little, (box.width, box.height), interpolation=cv2.INTER_LINEAR)
    return picture

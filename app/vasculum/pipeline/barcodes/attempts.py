"""Reading one place of a picture: what is tried there, cheapest first."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from vasculum.model.geometry import Quad
from vasculum.pipeline.barcodes.profile import BarLine, bar_lines, drawn, like_a_code, rows_of_bars
from vasculum.pipeline.barcodes.readers import (
    AGAIN,
    LINEAR,
    Answer,
    Grey,
    Reading,
    Suspect,
    angle_of,
    read_zbar,
    read_zxing,
    same_text,
)
from vasculum.pipeline.barcodes.search import Candidate, upright_crop
from vasculum.pipeline.opencv import cv2

_LONGEST = 1400.0
"""Pixels of the longest crop of bars: 300 modules of 4 px, which is more than any of them needs."""
_COARSE = 1000.0
"""Pixels of length from which bars are wide enough not to be enlarged."""
_BAND = 6.0e4
"""Pixels of a short place that are read at least."""
_WIDEST = 640.0
"""Pixels of the widest crop of a square code: a hundred modules of 6 px."""
_LOOKS = ((0.0, 0.0, False), (200.0, 0.0, True), (300.0, 4.0, False), (420.0, -9.0, False), (300.0, 20.0, True))
"""Size in pixels (0: as it is), degrees of turn, and whether ink is made thinner, of each look at a square place."""
_LOOKS_ALIKE = 4
"""Looks that must give one Micro QR text."""
_BARS = LINEAR | {"PDF_417"}
_SQUARES = frozenset({"DATA_MATRIX", "QR", "MICRO_QR", "AZTEC"})
_BINARIZER = zxingcpp.Binarizer

Affine = NDArray[np.float64]


def read_bars(grey: Grey, place: Candidate) -> tuple[Reading, ...]:
    """What is read in a place that looks like bars: as it is, twice as large, sharpened, in zbar."""
    place = _band(place)
    natural = min(1.0, _LONGEST / place.size[0])
    others: tuple[Reading, ...] = ()
    for scale in (natural, 2 * natural, 1.5 * natural):
        if scale > natural and place.size[0] > _COARSE:
            break
        crop, back = upright_crop(grey, place, scale)
        picture = _sharpened(crop, scale) if scale > natural else crop
        found = tuple(one.through(back, f"crop {scale:.2f}") for one in _read_upright(picture, _BARS))
        if found:
            return found + others
        if scale == natural:
            lines = bar_lines(crop)[:1]
            if not lines or not like_a_code(lines[0].values):
                break
            others = tuple(reading.through(back, "crop") for reading in read_zbar(crop))
    return others


def _band(place: Candidate) -> Candidate:
    """The middle of a place: all of its length, of its height what costs little to read."""
    along, across = place.size
    return replace(place, size=(along, min(across, max(40.0, 0.4 * along, _BAND / along))))


def _read_upright(crop: Grey, symbologies: frozenset[str]) -> tuple[Reading, ...]:
    """What zxing reads in standing bars, dark or light: its own option for light codes is for square ones only."""
    return (
        read_zxing(crop, symbologies, rotate=False).readings
        or read_zxing(255 - crop, symbologies, rotate=False).readings
    )


def fitted(grey: Grey, place: Candidate) -> Candidate:
    """The place turned by what its bars at full size are still off upright, and as long as they go on."""
    scale = min(1.0, _LONGEST / place.size[0] / 2)
    crop, _ = upright_crop(grey, _band(place), scale)
    dx, dy = (cv2.Sobel(crop, cv2.CV_32F, *order) for order in ((1, 0), (0, 1)))
    strong = np.abs(dx) > 2 * np.abs(dy)
    dx, dy = dx[strong], dy[strong]
    if not len(dx):
        return place
    turn = float(np.degrees(0.5 * np.arctan2(2 * (dx @ dy), dx @ dx - dy @ dy)))
    return _as_long(grey, replace(place, angle=place.angle + turn), scale)


def _as_long(grey: Grey, place: Candidate, scale: float) -> Candidate:
    """The place moved and stretched along the row till both its ends lie on quiet ground."""
    along, across = place.size
    wide = replace(place, size=(2 * along, max(8.0, min(across, 0.3 * along))))
    crop, back = upright_crop(grey, wide, scale)
    busy = cv2.absdiff(crop[:, 2:], crop[:, :-2]).mean(axis=0, dtype=np.float32)
    reach = max(5, len(busy) // 40) | 1
    busy = cv2.blur(busy[None, :], (reach, 1))[0]
    middle = len(busy) // 2
    grain = float(np.percentile(busy, 5))
    usual = float(np.median(busy[middle - len(busy) // 6 : middle + len(busy) // 6]))
    full = busy > grain + 0.3 * (usual - grain)
    quiet = cv2.morphologyEx(full[None, :].astype(np.uint8), cv2.MORPH_CLOSE, np.ones((1, reach), np.uint8))[0] == 0
    before, after = np.flatnonzero(quiet[:middle]), np.flatnonzero(quiet[middle:])
    begin = int(before[-1]) if len(before) else 0
    end = middle + int(after[0]) if len(after) else len(busy)
    if end - begin < 0.4 * len(busy) / 2:
        return place
    centre = back @ ((begin + end) / 2 + 1, crop.shape[0] / 2 - 0.5, 1.0)
    longer = min((end - begin) / scale * 1.15 + 24, 2 * along)
    return replace(place, centre=(float(centre[0]), float(centre[1])), size=(longer, across))


def read_line(grey: Grey, place: Candidate) -> tuple[Reading, ...]:
    """What is read in the averaged and sharpened line of the bars; each reading says which part it was read in.

    The same sharpened line shows the same fault to both readers: zbar counts where it reads in one half of the bars
    what zxing reads in the other.
    """
    # Shifting rows by parts of a pixel would blur the narrowest bars: they are shifted in an enlarged crop.
    crop, back = upright_crop(grey, _band(place), min(2.0, _LONGEST / place.size[0]))
    found: list[Reading] = []
    for line in bar_lines(crop):
        if not like_a_code(line.values):
            break
        scale, pictures = drawn(line.values)
        for picture in pictures:
            readings = read_zxing(picture, LINEAR, rotate=False).readings
            if readings and line.part != "all":
                readings += read_zbar(picture)
            found += [_in_place(reading, line, scale, back) for reading in readings]
    first = {(reading.text, reading.way) for reading in found if reading.reader == "zxing"}
    other = {"line upper": "line lower", "line lower": "line upper"}
    return tuple(one for one in found if one.reader == "zxing" or (one.text, other[one.way]) in first)


def read_block(grey: Grey, place: Candidate, thorough: bool = True) -> Answer:
    """What is read in a place that looks like a 2-D code, or what is suspected there.

    zxing's finders of square codes follow edges: another size or turn of a few degrees often lets them pass where print
    stands close by.
    """
    side = place.size[0]
    natural = min(1.0, _WIDEST / side)
    suspects: list[Suspect] = []
    for number, (size, turn, thinner) in enumerate(_LOOKS if thorough else _LOOKS[:2]):
        scale = size / side if size else natural
        crop, back = upright_crop(grey, replace(place, angle=place.angle + turn), min(scale, 4 * natural))
        picture = cv2.dilate(crop, np.ones((3, 3), np.uint8)) if thinner else crop
        answer = read_zxing(picture, _SQUARES, invert=True).through(back, f"block {number}")
        suspects += answer.suspects
        if answer.readings:
            return Answer(answer.readings, tuple(suspects))
    return Answer((), tuple(suspects))


def read_suspect(grey: Grey, suspect: Suspect) -> tuple[Reading, ...]:
    """What is read of a code that was found but could not be corrected, under other thresholds, sizes and turns.

    A suspected Micro QR code is as a rule one finder pattern of a QR code.
    """
    box = suspect.quad.box
    reach = 3.2 if suspect.symbology == "MICRO_QR" else 1.7
    side = max(box.width, box.height) * reach + 8
    of_qr = suspect.symbology in ("QR", "MICRO_QR")
    kinds = frozenset({"QR", "MICRO_QR"}) if of_qr else frozenset({suspect.symbology})
    small: list[Reading] = []
    # A Data Matrix is suspected in many a corner of print.
    for number, (scale, turn) in enumerate(((2.0, 0.0), (1.0, 4.0), (3.0, -9.0))[: 3 if of_qr else 1]):
        place = Candidate(suspect.quad.centre, (side, side), angle_of(suspect.quad) + turn)
        crop, back = upright_crop(grey, place, min(scale, 1.2 * _WIDEST / side))
        for name, picture, binarizer in _otherwise(crop):
            found = read_zxing(picture, kinds, binarizer=binarizer).through(back, f"{name} {number}").readings
            small += [one for one in found if one.symbology == "MICRO_QR"]
            found = tuple(one for one in found if one.symbology != "MICRO_QR")
            if not found and of_qr and name in ("plain", "thicker"):
                found = tuple(one.through(back, "crop") for one in read_zbar(picture) if one.symbology == "QR")
            if found:
                return found
    return _oftenest(small)


def _oftenest(readings: list[Reading]) -> tuple[Reading, ...]:
    """The readings of the one text that clearly prevails: one finder pattern of a QR code gives many."""
    texts = Counter(reading.text for reading in readings).most_common(2)
    if not texts or texts[0][1] < _LOOKS_ALIKE or (len(texts) > 1 and texts[1][1] * 3 > texts[0][1]):
        return ()
    return tuple(reading for reading in readings if reading.text == texts[0][0])


def _otherwise(crop: Grey) -> Iterator[tuple[str, Grey, zxingcpp.Binarizer]]:
    """The crop seen otherwise: ink that has spread made thinner, ink that has faded made thicker, shade taken out."""
    stretched = cv2.normalize(crop, None, 0, 255, cv2.NORM_MINMAX)
    soft = cv2.GaussianBlur(crop, (0, 0), 1.5)
    kernels = {size: np.ones((size, size), np.uint8) for size in (2, 3)}
    yield "plain", crop, _BINARIZER.LocalAverage
    yield "plain/global", crop, _BINARIZER.GlobalHistogram
    yield "thinner", cv2.dilate(crop, kernels[2]), _BINARIZER.LocalAverage
    yield "thinner/fixed", cv2.dilate(stretched, kernels[3]), _BINARIZER.FixedThreshold
    yield "thicker", cv2.erode(crop, kernels[2]), _BINARIZER.LocalAverage
    yield "thicker/fixed", cv2.erode(stretched, kernels[3]), _BINARIZER.FixedThreshold
    yield "soft", soft, _BINARIZER.LocalAverage
    yield "sharp", cv2.addWeighted(crop, 2.5, soft, -1.5, 0), _BINARIZER.LocalAverage
    yield "thinnest", cv2.dilate(crop, kernels[3]), _BINARIZER.LocalAverage
    local = cv2.adaptiveThreshold(crop, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 61, 8)
    yield "local", local, _BINARIZER.FixedThreshold


def second_opinion(grey: Grey, reading: Reading) -> tuple[Reading, ...]:
    """zbar's reading of a code that zxing read, where it is the same text: in the crop, then in its drawn line."""
    place = _around(reading)
    natural = min(1.0, _LONGEST / place.size[0])
    for scale in (natural, 2 * natural, 1.5 * natural):
        crop, back = upright_crop(grey, place, scale)
        found = [other for other in read_zbar(crop) if same_text(other.text, reading.text)]
        if found:
            return (found[0].through(back, "crop"),)
    return ()


def read_again(grey: Grey, reading: Reading) -> tuple[Reading, ...]:
    """zxing's own reading of a code once more, in an upright crop: what chance put together falls apart there.

    Its quad is the better one: a level scan line across tilted bars says little about where they end.
    """
    place = _around(reading)
    if reading.symbology not in LINEAR:
        crop, back = upright_crop(grey, place, 300.0 / place.size[0])
        found = read_zxing(crop, frozenset({reading.symbology}), invert=True).through(back, AGAIN).readings
        return tuple(one for one in found if same_text(one.text, reading.text))
    place = fitted(grey, place)
    natural = min(1.0, _LONGEST / place.size[0])
    for scale in (natural, 2 * natural):
        crop, back = upright_crop(grey, place, scale)
        for one in _read_upright(crop, frozenset({reading.symbology})):
            if same_text(one.text, reading.text):
                return (_filled(one, crop).through(back, AGAIN),)
    return tuple(one for one in read_line(grey, place) if same_text(one.text, reading.text))


def _filled(reading: Reading, crop: Grey) -> Reading:
    """A reading of an upright crop with its quad as high as the bars are between its two ends."""
    (begin, _), (end, _) = reading.quad.corners[0], reading.quad.corners[1]
    low, high = sorted((int(np.clip(begin, 0, crop.shape[1] - 8)), int(np.clip(end, 8, crop.shape[1]))))
    if high - low < 8:
        return reading
    top, bottom = rows_of_bars(crop[:, low:high])
    if not top <= reading.quad.centre[1] <= bottom:
        return reading
    top, bottom = (top, bottom) if begin < end else (bottom, top)
    return replace(reading, quad=Quad.of([(begin, top), (end, top), (end, bottom), (begin, bottom)]))


def _around(reading: Reading) -> Candidate:
    """The place of a reading with its quiet zone. zxing's quad of a 1-D code can be one scan line high."""
    (x0, y0), (x1, y1) = reading.quad.corners[0], reading.quad.corners[1]
    box = reading.quad.box
    length = max(float(np.hypot(x1 - x0, y1 - y0)), box.width * 0.7, box.height * 0.7)
    height = max(60.0, length * 0.4, box.height * 0.9) if reading.symbology in LINEAR else length * 1.25 + 40
    return Candidate(reading.quad.centre, (length * 1.25 + 40, height), angle_of(reading.quad))


def _in_place(reading: Reading, line: BarLine, scale: float, back: Affine) -> Reading:
    """A reading of a drawn line with its quad where the bars stand, in the frame."""
    begin, end = (reading.quad.corners[corner][0] / scale for corner in (0, 1))
    top, bottom = (line.top, line.bottom) if begin < end else (line.bottom, line.top)
    quad = Quad.of([(begin, top), (end, top), (end, bottom), (begin, bottom)])
    return replace(reading, quad=quad).through(back, f"line {line.part}")


def _sharpened(crop: Grey, scale: float) -> Grey:
    soft = cv2.GaussianBlur(crop, (0, 0), 0.7 * scale)
    picture: Grey = cv2.addWeighted(crop, 2.0, soft, -1.0, 0)
    return picture

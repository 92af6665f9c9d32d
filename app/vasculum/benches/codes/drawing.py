"""Codes laid on a drawn sheet under one hardship at a time: where reading ends."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from vasculum.benches.bench import Asked, Table
from vasculum.benches.codes.alone import Reader, readers, timed
from vasculum.cameras.scene import rendered, specimen
from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2

Grey = NDArray[np.uint8]

_FORMAT = zxingcpp.BarcodeFormat
CODES = {
    "CODE_128": (_FORMAT.Code128, "HVC0042187"),
    "CODE_39": (_FORMAT.Code39, "HVC0042187"),
    "CODE_93": (_FORMAT.Code93, "BM001128288"),
    "ITF": (_FORMAT.ITF, "0012345678"),
    "EAN_13": (_FORMAT.EAN13, "5901234123457"),
    "DATA_MATRIX": (_FORMAT.DataMatrix, "012501979"),
    "QR": (_FORMAT.QRCode, "http://example.org/u/83191f"),
    "MICRO_QR": (_FORMAT.MicroQRCode, "12345"),
    "AZTEC": (_FORMAT.Aztec, "HVC0042187"),
    "PDF_417": (_FORMAT.PDF417, "HVC0042187 Primula veris"),
}
LINEAR = ("CODE_128", "CODE_39", "CODE_93", "ITF", "EAN_13")
_FINE = 12
"""Samples of a module before the camera."""
_SHEET_MPX = 3.4


@dataclass(frozen=True, slots=True)
class Hardship:
    """How a code lies before the camera. The defaults are easy."""

    degrees: float = 7.0
    module: float = 3.0
    """Width in pixels."""
    blur: float = 0.35
    """Standard deviation in modules."""
    contrast: float = 0.8
    """Of paper and ink, as a share of 255 levels."""
    glare: float = 0.0
    """Share of the code's length under a bright spot that takes most of the contrast."""
    inverted: bool = False
    noise: float = 3.0
    """Standard deviation in levels."""
    seed: int = 0


_SWEEPS: dict[str, tuple[Callable[[Hardship, float], Hardship], tuple[float, ...]]] = {
    "module": (lambda one, step: replace(one, module=step), (3.0, 2.5, 2.0, 1.75, 1.5, 1.25, 1.0)),
    "blur": (lambda one, step: replace(one, blur=step), (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2)),
    "contrast": (lambda one, step: replace(one, contrast=step), (0.6, 0.4, 0.3, 0.2, 0.15, 0.1)),
    "glare": (lambda one, step: replace(one, glare=step), (0.1, 0.25, 0.5, 0.75, 1.0)),
}
_TURNS = (0.0, 20.0, 45.0, 70.0)
"""Degrees at which each step of a sweep is drawn."""


def limits(asked: Asked) -> Iterator[Table]:
    """Share of codes read at every angle, and the last step of each sweep at which all turns but one are read."""
    ways = readers()
    yield _angles(asked, ways)
    for name, (harder, steps) in _SWEEPS.items():
        lines = []
        for symbology in CODES if not asked.quick else ("CODE_128", "DATA_MATRIX"):
            asked.say(f"Drawn frames: {name}, {symbology}.")
            turns = _TURNS[:1] if asked.quick else _TURNS
            counts = {
                step: _read(ways, symbology, [harder(Hardship(degrees=turn, seed=7), step) for turn in turns])
                for step in steps
            }
            ends = (_end(steps, counts, reader, len(turns)) for reader in ways)
            lines.append((symbology, *ends, *("/".join(map(str, counts[step].values())) for step in steps)))
        heads = ("symbology", *(f"{way} ends at" for way in ways), *(f"{step:g}" for step in steps))
        note = (
            f"Each step at {len(_TURNS)} angles; read by {', '.join(ways)}. The end: the last step, all before it too, "
        )
        yield Table(
            f"drawn {name}", f"Where reading ends: {name}", heads, tuple(lines), note + "with at most one unread."
        )


def _angles(asked: Asked, ways: Mapping[str, Reader]) -> Table:
    lines = []
    angles = range(0, 180, 60 if asked.quick else 5)
    for symbology in CODES:
        for inverted in (False, True):
            asked.say(f"Drawn frames: angles, {symbology}.")
            wanted = angles if not inverted else angles[::6]
            counts = _read(ways, symbology, [Hardship(degrees=float(turn), inverted=inverted) for turn in wanted])
            lines.append((symbology, "light on dark" if inverted else "dark on light", len(wanted), *counts.values()))
    heads = ("symbology", "polarity", "angles", *ways, "wrong")
    return Table("drawn angles", "Codes read at angles of 0 to 175 degrees, modules of 3 px", heads, tuple(lines))


def _read(ways: Mapping[str, Reader], symbology: str, hardships: list[Hardship]) -> dict[str, int]:
    counts = dict.fromkeys([*ways, "wrong"], 0)
    for hardship in hardships:
        frame = drawn_frame(symbology, hardship)
        for name, reader in ways.items():
            texts, _ = timed(reader, frame)
            counts[name] += CODES[symbology][1] in texts
            if name == "ours":
                counts["wrong"] += len(texts - {CODES[symbology][1]})
    return counts


def _end(steps: tuple[float, ...], counts: dict[float, dict[str, int]], reader: str, turns: int) -> str:
    last = "-"
    for step in steps:
        if counts[step][reader] < max(1, turns - 1):
            break
        last = f"{step:g}"
    return last


@cache
def _sheet() -> Grey:
    """A herbarium sheet without a code, grey; 2250 x 1500 pixels."""
    pixels = rendered(specimen(1, 1), _SHEET_MPX, barcode=False).pixels
    grey: Grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return grey


@cache
def _symbol(symbology: str) -> Grey:
    kind, text = CODES[symbology]
    drawn = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=1, add_quiet_zones=False)
    symbol = np.asarray(drawn)
    if symbology in LINEAR:
        symbol = np.repeat(symbol[:1], round(symbol.shape[1] * 0.22), axis=0)
    return np.pad(symbol, 10, constant_values=255)


def drawn_frame(symbology: str, hardship: Hardship) -> Frame:
    """A drawn sheet with the code on a label in its upper half."""
    fine = np.repeat(np.repeat(_symbol(symbology), _FINE, axis=0), _FINE, axis=1).astype(np.float32)
    fine = cv2.GaussianBlur(fine, (0, 0), max(hardship.blur * _FINE, 0.1))
    # What a sensor's pixel gathers.
    aperture = max(1, round(_FINE / hardship.module))
    fine = cv2.blur(fine, (aperture, aperture))
    light, dark = 128 + 127 * hardship.contrast, 128 - 127 * hardship.contrast
    share = fine / 255
    label = dark + (light - dark) * (1 - share if hardship.inverted else share)
    if hardship.glare:
        label = _under_glare(label, hardship.glare)
    sheet = _sheet()
    height, width = sheet.shape
    chance = np.random.default_rng((hardship.seed, int(hardship.degrees * 10)))
    x, y = width * 0.5 + chance.random() * 20, height * 0.36 + chance.random() * 20
    turn = cv2.getRotationMatrix2D((fine.shape[1] / 2, fine.shape[0] / 2), -hardship.degrees, hardship.module / _FINE)
    turn[:, 2] += (x - fine.shape[1] / 2, y - fine.shape[0] / 2)
    laid = cv2.warpAffine(label, turn, (width, height), flags=cv2.INTER_LINEAR)
    cover = cv2.warpAffine(np.ones_like(label), turn, (width, height), flags=cv2.INTER_NEAREST) > 0
    picture = np.where(cover, laid, sheet) + chance.normal(0, hardship.noise, sheet.shape)
    grey = np.clip(picture, 0, 255).astype(np.uint8)
    return Frame(np.repeat(grey[..., None], 3, axis=2), f"drawn {symbology}", "")


def _under_glare(label: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """A spot, upper left of the middle, that is nearly white at its own middle and fades out at its edge."""
    height, width = label.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    far = np.hypot((columns - width * 0.4) / (share * width / 2), (rows - height * 0.3) / (share * width / 2))
    spot = 0.92 * np.clip(1.4 - far, 0, 1).clip(max=1.0)
    shone: NDArray[np.float32] = (label * (1 - spot) + 255 * spot).astype(np.float32)
    return shone

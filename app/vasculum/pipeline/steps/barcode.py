"""Finds every code in the frame, at any angle, and says which reader read it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version as version_of
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, Finding, Findings, LayoutRegion, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline.barcodes.attempts import (
    fitted,
    read_again,
    read_bars,
    read_block,
    read_line,
    read_suspect,
    second_opinion,
)
from vasculum.pipeline.barcodes.merge import each_read, merged, perhaps_a_piece
from vasculum.pipeline.barcodes.places import places_in
from vasculum.pipeline.barcodes.readers import LINEAR, TWO_DIMENSIONAL, Answer, Reading, Suspect, read_zxing
from vasculum.pipeline.barcodes.search import Candidate, distinct
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_grey, halvings
from vasculum.pipeline.step import Look

_READ_AT = 1800
"""Pixels of the longer side down to which the picture is halved before it is read as a whole."""
_SMALL = 3.0e6
"""Pixels up to which a whole picture is read with all of zxing's own options."""
_SYMBOL = 1.2e6
"""Pixels up to which the whole picture is read a second time, enlarged: the photograph of a label or a symbol."""
_LIKE_A_CODE = 0.009
"""Worth of a square place from which it gets every look: codes in photographs have 0.007 to 0.017, leaves and print up
to 0.012 and mostly half of that."""
_TWICE = np.array([[0.5, 0.0, -0.25], [0.0, 0.5, -0.25]])
_LONG, _LONGER = 1.3, 1.25
"""A region so much longer than high may be a row of bars; it is read so much longer, for its quiet zones."""
_ZBAR_TOO = LINEAR | {"QR"}


@dataclass(frozen=True, slots=True)
class Barcode:
    """zxing-cpp over the halved frame, both readers at full size in places that look like a code."""

    name: ClassVar[str] = "barcode"
    version: ClassVar[str] = "3"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (LayoutRegion,)
    candidates: int = 8
    """At most so many places that look like bars are looked at again, and as many that look like 2-D codes."""
    closely: int = 4
    """At most so many of either are looked at with all means."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """The two readers."""
        return (
            EngineUse("zxing-cpp", version_of("zxing-cpp"), None, "native"),
            EngineUse("zbar", f"pyzbar {version_of('pyzbar')}", None, "native"),
        )

    def _look(self, frame: Frame, before: Findings) -> Findings:
        grey = grey_of(frame)
        with ThreadPoolExecutor(1, thread_name_prefix="places") as beside:
            # The verdict waits for this step longest: the places are looked for while the whole picture is read.
            places = beside.submit(places_in, frame, self.candidates)
            answer = whole(frame)
            bars, blocks = places.result()
        readings, suspects = list(answer.readings), list(answer.suspects)
        unread = []
        for place in distinct(fitted(grey, place) for _, place in bars):
            if not _read_in(place, readings):
                found = read_bars(grey, place)
                readings += found
                if not any(reading.reader == "zxing" for reading in found):
                    unread.append(place)
        for worth, place in blocks:
            if not _read_in(place, readings):
                closer = read_block(grey, place, thorough=worth > _LIKE_A_CODE)
                readings += closer.readings
                suspects += closer.suspects
        for place in _seen_places(before):
            if not _read_in(place, readings):
                readings += read_bars(grey, fitted(grey, place))
        for place in unread[: self.closely]:
            readings += read_line(grey, place)
        for suspect in _distinct(suspects, readings)[: self.closely]:
            readings += read_suspect(grey, suspect)
        for reading, readers in each_read(readings):
            again = read_again(grey, reading)
            readings += again
            if len(readers) == 1 and reading.symbology in _ZBAR_TOO:
                readings += second_opinion(grey, again[0] if again else reading)
        return merged(readings)


def whole(frame: Frame) -> Answer:
    """What zxing reads in the whole picture, halved where it is large; light codes and PDF417 at half of that again."""
    times = halvings(frame, _READ_AT)
    picture = halved_grey(frame, times)
    answers = []
    if picture.size <= _SMALL:
        answers.append(read_zxing(picture, invert=True, downscale=True).through(_grown(times), f"whole {times}"))
    else:
        most = LINEAR | TWO_DIMENSIONAL - {"PDF_417"}
        answers.append(read_zxing(picture, most).through(_grown(times), f"whole {times}"))
        half = halved_grey(frame, times + 1)
        answers.append(read_zxing(half, invert=True).through(_grown(times + 1), f"whole {times + 1}"))
    if picture.size <= _SYMBOL:
        large = cv2.resize(picture, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC)
        answers.append(read_zxing(large).through(_TWICE, "whole twice"))
    return Answer(
        tuple(reading for answer in answers for reading in answer.readings),
        tuple(suspect for answer in answers for suspect in answer.suspects),
    )


def _grown(times: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """From a picture halved so many times to full size, the middles of pixels at whole numbers."""
    factor = float(2**times)
    return np.array([[factor, 0.0, (factor - 1) / 2], [0.0, factor, (factor - 1) / 2]])


def _seen_places(before: Findings) -> Iterator[Candidate]:
    """Places that an earlier step took for codes, along their longer side; square ones the search for blocks finds."""
    for region in of_kind(before, LayoutRegion):
        box = region.box
        if region.region != "barcode" or box is None:
            continue
        if max(box.width, box.height) > _LONG * min(box.width, box.height):
            middle = (box.x + (box.width - 1) / 2, box.y + (box.height - 1) / 2)
            size, angle = ((box.width, box.height), 0.0) if box.width > box.height else ((box.height, box.width), 90.0)
            yield Candidate(middle, (_LONGER * size[0], float(size[1])), angle)


def _read_in(place: Candidate, readings: list[Reading]) -> bool:
    return any(place.holds(one.quad.centre) and not perhaps_a_piece(one) for one in readings)


def _distinct(suspects: list[Suspect], readings: list[Reading]) -> list[Suspect]:
    """The suspects that no reading explains, one for each place, QR codes first: theirs are hardly ever chance."""
    kept: list[Suspect] = []
    for suspect in sorted(suspects, key=lambda one: "QR" not in one.symbology):
        known = [*(reading.quad.box for reading in readings), *(other.quad.box for other in kept)]
        if not any(box.grown(max(box.width, box.height) // 2).holds(suspect.quad.centre) for box in known):
            kept.append(suspect)
    return kept


STEP = Barcode

"""The three ways of reading that are compared. Each gets the same frame and gives the texts it read."""

import time
from collections.abc import Callable, Mapping

import numpy as np
import zxingcpp
from pyzbar import pyzbar

from vasculum.inference import Models
from vasculum.model.findings import BarcodeRead, of_kind
from vasculum.model.frame import Frame
from vasculum.model.resource import model_folder
from vasculum.pipeline.barcodes.readers import ZXING_FORMATS, plain
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.steps.barcode import Barcode

Reader = Callable[[Frame], list[str]]


def readers() -> Mapping[str, Reader]:
    """The barcode step as a profile runs it, zxing-cpp alone, zbar alone."""
    look = Barcode().prepare(Models(model_folder(), provider="cpu", threads=1))
    return {
        "ours": lambda frame: [read.text for read in of_kind(look(fresh(frame), ()), BarcodeRead)],
        "zxing": zxing_alone,
        "zbar": zbar_alone,
    }


def fresh(frame: Frame) -> Frame:
    """The frame without the pictures that an earlier step left in it, so that what makes them is counted."""
    return Frame(frame.pixels, frame.name, frame.sha256)


def zxing_alone(frame: Frame) -> list[str]:
    """One whole-frame pass of zxing-cpp over the contract's symbologies, all its options at their defaults."""
    found = zxingcpp.read_barcodes(
        cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY),
        formats=ZXING_FORMATS,  # type: ignore[arg-type]
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [code.text for code in found if code.valid]


def zbar_alone(frame: Frame) -> list[str]:
    """One whole-frame pass of zbar over all that it knows."""
    grey = np.ascontiguousarray(cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY))
    return [code.data.decode("utf-8", "replace") for code in pyzbar.decode(grey)]


def timed(reader: Reader, frame: Frame) -> tuple[frozenset[str], float]:
    """The texts read, without control characters, and the process's own CPU seconds, all threads together."""
    begun = time.process_time()
    texts = reader(frame)
    seconds = time.process_time() - begun
    return frozenset(plain(text) for text in texts), seconds

"""A perceptual hash of the frame, by which the same sheet is known again."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Fingerprint
from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_grey, halvings
from vasculum.pipeline.step import Look

_ENOUGH = 1024
"""Pixels of the longer side from which 64 are made; more would only cost time."""


@dataclass(frozen=True, slots=True)
class FingerprintStep:
    """Which of a small picture's lowest DCT coefficients lie above their median (Zauner 2010, section 3.2.1).

    64 bits of 8 x 8 coefficients of 32 x 32 pixels, to search by; 256 bits of 16 x 16 of 64 x 64, to decide by.
    """

    name: ClassVar[str] = "fingerprint"
    version: ClassVar[str] = "3"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Fingerprint,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        grey = halved_grey(frame, halvings(frame, _ENOUGH))
        return (Fingerprint(bits=_bits(grey, 32, 8), detail=_bits(grey, 64, 16)),)


def _bits(grey: NDArray[np.uint8], side: int, kept: int) -> str:
    small = cv2.resize(grey, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(small)[:kept, :kept].ravel()
    return np.packbits(low > np.median(low[1:])).tobytes().hex()


def distance(first: str, second: str) -> int:
    """In how many bits two fingerprints of one length differ."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


STEP = FingerprintStep

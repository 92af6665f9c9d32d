"""A perceptual hash of the frame, by which the same sheet is known again."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Fingerprint
from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.step import Look


@dataclass(frozen=True, slots=True)
class FingerprintStep:
    """64 bits: which of the lowest 8 x 8 DCT coefficients of a 32 x 32 picture lie above their median (Zauner 2010)."""

    name: ClassVar[str] = "fingerprint"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Fingerprint,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        small = cv2.resize(frame.pixels, (32, 32), interpolation=cv2.INTER_AREA)
        grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
        low = cv2.dct(grey)[:8, :8].ravel()
        bits = low > np.median(low[1:])
        return (Fingerprint(bits=np.packbits(bits).tobytes().hex()),)


def distance(first: str, second: str) -> int:
    """In how many of the 64 bits two fingerprints differ."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


STEP = FingerprintStep

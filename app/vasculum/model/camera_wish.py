"""What must hold at the camera while a profile is in use: the profile's `[camera]` table, in no maker's words."""

import math
from dataclasses import dataclass
from fractions import Fraction

WHITE_BALANCES = ("auto", "daylight", "tungsten", "fluorescent", "flash", "cloudy", "shade", "kelvin")
_TOLERANCE_STOPS = 1 / 7
"""Two names of one third-of-a-stop setting differ by less (1/60 and 0.0166 s), two neighbours by more."""
IMAGE_FORMATS = ("jpeg", "raw", "raw+jpeg")


@dataclass(frozen=True, slots=True)
class CameraWish:
    """Each value None where the profile leaves it to the person. Raises ValueError for a value that makes no sense."""

    aperture: float | None = None
    """F-number: 8.0 is f/8."""
    shutter: str | None = None
    """Exposure time in seconds: `1/60`, `0.5`, `2`."""
    iso: int | None = None
    """ISO speed."""
    white_balance: str | None = None
    """One of `WHITE_BALANCES`."""
    image_format: str | None = None
    """One of `IMAGE_FORMATS`."""

    def __post_init__(self) -> None:
        if self.aperture is not None and not 0.7 <= self.aperture <= 128:
            raise ValueError(f"`aperture` = {self.aperture} is no f-number from 0.7 to 128")
        if self.shutter is not None and not 0 < seconds(self.shutter) <= 3600:
            raise ValueError(f"`shutter` = {self.shutter} is no exposure time; write it as 1/60")
        if self.iso is not None and not 1 <= self.iso <= 1_000_000:
            raise ValueError(f"`iso` = {self.iso} is no ISO speed")
        for key, value, words in (
            ("white_balance", self.white_balance, WHITE_BALANCES),
            ("image_format", self.image_format, IMAGE_FORMATS),
        ):
            if value is not None and value not in words:
                raise ValueError(f"`{key}` = {value} is not one of {', '.join(words)}")

    def wanted(self) -> dict[str, str]:
        """The terms that must hold, each as a word: `{"aperture": "8", "shutter": "1/60"}`."""
        aperture = None if self.aperture is None else f"{self.aperture:g}"
        iso = None if self.iso is None else str(self.iso)
        terms = {
            "aperture": aperture,
            "shutter": self.shutter,
            "iso": iso,
            "white_balance": self.white_balance,
            "image_format": self.image_format,
        }
        return {term: value for term, value in terms.items() if value is not None}


def same_stop(one: float, other: float) -> bool:
    """Whether two amounts of light are one setting: times, speeds, squares of f-numbers."""
    return one > 0 and other > 0 and abs(math.log2(one / other)) <= _TOLERANCE_STOPS


def seconds(time: str) -> float:
    """An exposure time in seconds from `1/60`, `0.0166s`, `2`. Raises ValueError."""
    try:
        return float(Fraction(time.strip().removesuffix("s").strip()))
    except ZeroDivisionError as fault:
        raise ValueError(time) from fault

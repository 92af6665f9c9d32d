"""Whether the frame was taken as the profile says: by the camera's own words in the file, its size and its way up."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.camera_wish import same_stop, seconds
from vasculum.model.findings import Finding, Measure
from vasculum.model.frame import Frame
from vasculum.pipeline.step import Look

_SAME_LENGTH = 0.05
"""Focal lengths that differ by less are one: zooms round theirs."""
_SAME_SIZE = 0.02
"""Share of the pixels by which a frame may differ: bodies crop a few rows."""
_WAYS = ("", "upright", "lying", "square")
_STYLE = ("Contrast", "Saturation", "Sharpness")
"""EXIF 3.0, 4.6.6.7: 0 is normal in each."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How many things differ from what the profile expects, each named: another profile or a knob that was turned.

    `aperture`, `shutter`, `iso`, `white_balance` and `image_format` are those of the profile's `[camera]` table where
    they are not given here. What the file says nothing of is not compared.
    """

    name: ClassVar[str] = "setting"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()
    aperture: float | None = None
    """F-number."""
    shutter: str | None = None
    """Exposure time, `1/60`."""
    iso: int | None = None
    white_balance: str | None = None
    """As in `[camera]`; a file only tells `auto` from set by hand."""
    image_format: str | None = None
    """`jpeg` or `raw`; `raw+jpeg` takes either."""
    focal_length: float | None = None
    """Millimetres, as the lens says them."""
    lens: str = ""
    """A part of the lens' name."""
    camera: str = ""
    """A part of the body's name."""
    plain_style: bool = False
    """Whether contrast, saturation and sharpness must stand on normal: a picture style is a change of colours."""
    megapixels: float | None = None
    way_up: str = ""
    """`upright`, `lying` or `square`: how the frame should stand; empty: any."""

    def __post_init__(self) -> None:
        if self.way_up not in _WAYS:
            raise ValueError(f"`way_up` = {self.way_up} is not one of upright, lying, square")

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return lambda frame, before: (self._held(frame),)

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _held(self, frame: Frame) -> Measure:
        compared = [pair for pair in (*self._exposure(frame), *self._body(frame), *self._shape(frame)) if pair]
        if not compared:
            why = "The profile expects nothing of the camera." if self == Setting() else "The file tells no settings."
            return Measure(name="setting", value=0.0 if self == Setting() else None, unit="differ", why=why)
        off = [(seen, wanted) for seen, wanted, same in compared if not same]
        if not off:
            return Measure(name="setting", value=0.0, unit="differ", why="The camera stands as the profile says.")
        seen, wanted = (_listed([pair[place] for pair in off]) for place in (0, 1))
        why = f"The picture was taken with {seen}; the profile wants {wanted}."
        return Measure(name="setting", value=float(len(off)), unit="differ", why=why)

    def _exposure(self, frame: Frame) -> Iterator["_Compared | None"]:
        number, time, speed = (_number(frame, tag) for tag in ("FNumber", "ExposureTime", "ISOSpeedRatings"))
        if self.aperture is not None and number:
            # Light goes with the square of the f-number.
            yield f"f/{number:g}", f"f/{self.aperture:g}", same_stop(number**2, self.aperture**2)
        if self.shutter is not None and time:
            yield _time(time), f"{self.shutter} s", same_stop(time, seconds(self.shutter))
        if self.iso is not None and speed:
            yield f"ISO {speed:g}", f"ISO {self.iso}", same_stop(speed, self.iso)
        balance = frame.exif.get("WhiteBalance")
        if self.white_balance is not None and balance in ("0", "1"):
            wanted = self.white_balance == "auto"
            words = ("automatic white balance", "white balance set by hand")
            yield words[balance == "1"], words[not wanted], (balance == "0") == wanted
        raw = frame.mode == "RAW"
        if self.image_format in ("jpeg", "raw"):
            yield (
                "raw" if raw else "JPEG",
                self.image_format.replace("jpeg", "JPEG"),
                raw == (self.image_format == "raw"),
            )

    def _body(self, frame: Frame) -> Iterator["_Compared | None"]:
        length = _number(frame, "FocalLength")
        if self.focal_length is not None and length:
            same = abs(length / self.focal_length - 1) <= _SAME_LENGTH
            yield f"{length:g} mm", f"{self.focal_length:g} mm", same
        for wanted, tag in ((self.lens, "LensModel"), (self.camera, "Model")):
            seen = frame.exif.get(tag, "")
            if wanted and seen:
                yield seen, wanted, wanted.casefold() in seen.casefold()
        styles = {tag: frame.exif[tag] for tag in _STYLE if tag in frame.exif}
        if self.plain_style and styles:
            turned = [tag.lower() for tag, value in styles.items() if value != "0"]
            yield f"{_listed(turned)} turned up or down", "a plain picture style", not turned

    def _shape(self, frame: Frame) -> Iterator["_Compared | None"]:
        if self.megapixels is not None and frame.rendering != "half-size":
            same = abs(frame.megapixels / self.megapixels - 1) <= _SAME_SIZE
            yield f"{frame.megapixels:.1f} megapixels", f"{self.megapixels:g}", same
        if self.way_up:
            ratio = frame.width / frame.height
            way = "square" if abs(ratio - 1) < _SAME_SIZE else "lying" if ratio > 1 else "upright"
            yield f"the frame {way}", f"it {self.way_up}", way == self.way_up


STEP = Setting

_Compared = tuple[str, str, bool]
"""What was seen, what is wanted, and whether they are the same."""


def _number(frame: Frame, tag: str) -> float:
    """An EXIF number, `8.0`, `1/60` or `(100, 100)`; 0 where there is none."""
    try:
        return float(Fraction(frame.exif.get(tag, "").strip("() ").split(",")[0]))
    except (ValueError, ZeroDivisionError):
        return 0.0


def _time(time: float) -> str:
    return f"1/{round(1 / time)} s" if time < 0.3 else f"{time:g} s"


def _listed(words: list[str]) -> str:
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)

"""Which of the things that belong into every frame lie in it: chart, scale, code, label."""

from dataclasses import dataclass
from typing import ClassVar

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, ColourFit, Finding, Findings, LayoutRegion, Measure, ScaleFit, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline.focus.places import places
from vasculum.pipeline.step import Look

_MISSING = {
    "chart": "No colour chart is in the frame.",
    "scale": "No ruler and no scale is in the frame.",
    "code": "No code is in the frame.",
    "label": "No label is in the frame.",
}
_SURE = 0.5
"""A region of the layout counts from this confidence on."""


@dataclass(frozen=True, slots=True)
class Elements:
    """`chart-present`, `scale-present`, `code-present`, `label-present`: how many of each, for the `expected` ones."""

    name: ClassVar[str] = "elements"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, ColourFit, LayoutRegion, ScaleFit)
    expected: tuple[str, ...] = ("chart", "scale", "code", "label")

    def __post_init__(self) -> None:
        unknown = [one for one in self.expected if one not in _MISSING]
        if unknown:
            raise ValueError(f"`expected` = {unknown[0]} is not one of {', '.join(_MISSING)}")

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        return tuple(_measure(name, _count(name, frame, before)) for name in self.expected)


STEP = Elements


def _count(name: str, frame: Frame, before: Findings) -> int:
    """What was found by name; what only the layout network saw counts where it is sure."""
    seen = [one for one in of_kind(before, LayoutRegion) if one.region == name and one.confidence >= _SURE]
    match name:
        case "chart":
            return len(of_kind(before, ColourFit)) or len(seen)
        case "scale":
            return len(of_kind(before, ScaleFit)) or len(seen)
        case "code":
            return len(of_kind(before, BarcodeRead))
        case _:
            # A label of print alone, too, where the network saw none.
            return len(seen) or len(places(frame, before).label)


def _measure(name: str, count: int) -> Measure:
    why = f"In the frame: {count}." if count else _MISSING[name]
    return Measure(name=f"{name}-present", value=float(count), unit="", why=why)

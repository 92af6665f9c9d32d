"""How the light fell: evenness, shadows, glare on labels, noise; and whether a hand or a tool was still in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import (
    BarcodeRead,
    CalibrationUsed,
    ColourFit,
    Finding,
    Findings,
    LayoutRegion,
    Measure,
    measure,
    of_kind,
)
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.flat_field import FlatField
from vasculum.pipeline.light.grain import ground_noise
from vasculum.pipeline.light.ground import Ground, Small, ground_of, small_of
from vasculum.pipeline.light.parts import Parts, parts_of
from vasculum.pipeline.light.rods import rod_in
from vasculum.pipeline.light.shadow import shadow_on
from vasculum.pipeline.light.shine import worst_shine
from vasculum.pipeline.light.skin import hand_in
from vasculum.pipeline.step import Look

_NO_GROUND = "Too little of an even ground is seen."


@dataclass(frozen=True, slots=True)
class LightStep:
    """`evenness`, `shadow`, `glare`, `noise`, `hand` and `tool`, from one small picture of the frame.

    Noise is the chart's greys' where the stand step measured it, else that of the ground's flattest places at full
    size.
    """

    name: ClassVar[str] = "light"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, CalibrationUsed, ColourFit, LayoutRegion, Measure)

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        small, parts = small_of(frame), parts_of(before)
        used = of_kind(before, CalibrationUsed)
        ground = ground_of(frame, small, FlatField.of(used[0].gains) if used else None)
        return (
            *_of_the_ground(frame, ground, parts),
            _noise(frame, ground, before),
            _glare(frame, small, parts),
            _hand(frame),
            _tool(frame, small, parts),
        )


STEP = LightStep


def _of_the_ground(frame: Frame, ground: Ground | None, parts: Parts) -> Iterator[Measure]:
    if ground is None:
        yield Measure(name="evenness", value=None, unit="%", why=_NO_GROUND)
        yield Measure(name="shadow", value=None, unit="%", why=_NO_GROUND)
        return
    column, row = ground.cell
    ninth = Box(column * frame.width // 3, row * frame.height // 3, frame.width // 3, frame.height // 3)
    why = f"Light falls off by {ground.fall:.1f} % at the {ground.at}."
    yield Measure(name="evenness", value=round(ground.fall, 2), unit="%", why=why, box=ninth)
    shadow = shadow_on(ground, (*parts.label, *parts.chart, *parts.packet))
    share = 100 * shadow.share
    why = f"A shadow lies on {share:.1f} % of the frame." if shadow.box else "No shadow lies on the ground."
    yield Measure(
        name="shadow",
        value=round(share, 2),
        unit="%",
        why=why,
        box=shadow.box.clipped(frame.width, frame.height) if shadow.box else None,
        parts=(("light_lost", round(shadow.deepest, 3)),),
    )


def _noise(frame: Frame, ground: Ground | None, before: Findings) -> Measure:
    greys = measure(before, "grey-noise")
    if greys is not None and greys.value is not None:
        return Measure(name="noise", value=greys.value, unit="L*", why=greys.why, box=greys.box)
    found = ground_noise(frame, ground) if ground is not None else None
    if found is None:
        return Measure(name="noise", value=None, unit="L*", why=_NO_GROUND)
    value, box = found
    why = f"The lightness of the bare ground varies by {value:.1f} L* from pixel to pixel."
    return Measure(name="noise", value=round(value, 3), unit="L*", why=why, box=box)


def _glare(frame: Frame, small: Small, parts: Parts) -> Measure:
    worst = worst_shine(small, parts.label, parts.packet)
    if worst is None:
        why = "No label or packet was seen whose paper leaves room to shine."
        return Measure(name="glare", value=None, unit="%", why=why)
    share = 100 * worst.share
    why = f"A {worst.region} shines; {share:.1f} % of it is hidden." if worst.box else "No label and no packet shines."
    box = worst.box.clipped(frame.width, frame.height) if worst.box else None
    return Measure(name="glare", value=round(share, 2), unit="%", why=why, box=box)


def _hand(frame: Frame) -> Measure:
    found = hand_in(frame)
    share, box = found if found is not None else (0.0, None)
    why = "A hand is in the frame." if found is not None else "No hand is in the frame."
    return Measure(name="hand", value=round(100 * share, 2), unit="%", why=why, box=box)


def _tool(frame: Frame, small: Small, parts: Parts) -> Measure:
    box = rod_in(small, (*parts.label, *parts.chart, *parts.packet, *parts.scale, *parts.code))
    if box is None:
        return Measure(name="tool", value=0.0, unit="%", why="No pen and no tool lies in the frame.")
    seen = box.clipped(frame.width, frame.height)
    length = 100 * float(np.hypot(seen.width, seen.height)) / max(frame.width, frame.height)
    why = "A rod with straight sides lies in the frame, a pen or a tool."
    return Measure(name="tool", value=round(length, 1), unit="%", why=why, box=seen)

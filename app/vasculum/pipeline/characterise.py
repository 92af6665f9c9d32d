"""From the picture of a target, and one of plain white, to the camera's calibration."""

from dataclasses import dataclass, replace

from vasculum.inference import Models
from vasculum.model.errors import BadInput
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline.colour.calibration import Calibration, calibration
from vasculum.pipeline.colour.encoding import encoding_of
from vasculum.pipeline.colour.finding import target_fit
from vasculum.pipeline.colour.flat_field import evened, flat_field
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.colour.target import Target
from vasculum.pipeline.steps.colour import Colour


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A target whose corners a person gives, and where they lie."""

    target: Target
    corners: Floats
    """(4, 2) pixels, clockwise from the drawing's upper left."""


def characterised(
    frame: Frame,
    white: Frame | None,
    models: Models,
    *,
    camera: str,
    made_at: str,
    step: Colour | None = None,
    serial: str = "",
    marked: Marked | None = None,
) -> Calibration:
    """The calibration of a camera by one frame; the light is evened first where a white frame is given.

    Without `marked`, the target of `step` is looked for. Raises BadInput where it is not found, where what is marked is
    not the target, where the white is no plain white or of another size, and for ICC profiles of tables.
    """
    flat = None
    if white is not None:
        encoding = encoding_of(frame.icc)
        if encoding is None:
            raise BadInput(
                f"{frame.name} has an ICC profile of tables; its light cannot be evened.",
                "Set the camera to sRGB or Adobe RGB.",
            )
        if (white.width, white.height) != (frame.width, frame.height) or white.icc != frame.icc:
            raise BadInput(
                f"{white.name} is not of the size and colour space of {frame.name}.",
                "Photograph both with the same settings.",
            )
        flat = flat_field(white)
        frame = replace(frame, pixels=evened(frame.pixels, flat, encoding), kept={})
    fit = (
        target_fit(frame, marked.target, marked.corners)
        if marked is not None
        else chart_of(frame, models, step or Colour())
    )
    return calibration(frame, fit, camera, made_at, serial, flat)


def chart_of(frame: Frame, models: Models, step: Colour) -> ColourFit:
    """The fit of the step's target in a frame. Raises BadInput where none is found."""
    seen = Colour(target=step.target, values=step.values, edition=step.edition)
    found = of_kind(seen.prepare(models)(frame, ()), ColourFit)
    if not found:
        raise BadInput(
            f"No colour chart was found in {frame.name}.",
            "Lay the chart flat and in the light; for a target of another kind name it, or give its corners too.",
        )
    return found[0]

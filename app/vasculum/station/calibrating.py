"""A camera's calibration from a target frame: even light, colours for want of a chart, an ICC profile for others.

Decodes in the calling process, and OpenCV with it: for the command line, not for the window.
"""

from dataclasses import replace
from datetime import UTC, datetime

from vasculum.inference import Models
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline import Profile
from vasculum.pipeline.colour.calibration import Calibration, calibration
from vasculum.pipeline.colour.encoding import SRGB, encoding_of
from vasculum.pipeline.colour.flat_field import flat_field
from vasculum.pipeline.colour.icc import device_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.colour import Colour
from vasculum.settings import Settings, places
from vasculum.station.morning import NoChart, TargetFrame


def calibrated(
    settings: Settings, profile: Profile, target: TargetFrame, white: TargetFrame | None = None
) -> tuple[Calibration, bytes]:
    """The calibration, and the same as an ICC input profile. With a white frame the colours are fitted after its light.

    Raises `NoChart`, or `BadInput` for a file that cannot be read or a white frame that is not plain.
    """
    frame = decode(target.path)
    step = replace(next((one for one in profile.steps if isinstance(one, Colour)), Colour()), calibration="")
    camera = target.camera
    named = f"{camera.model} {camera.serial or ''}".strip() if camera else "a camera"
    made_at = datetime.now(UTC)
    stamp = made_at.isoformat(timespec="seconds")
    found = calibration(frame, _fit(settings, step, frame, target), named, stamp, step.target_serial)
    if white is not None:
        flat = flat_field(decode(white.path))
        evened = replace(step, calibration=replace(found, flat_field=flat).to_json())
        found = calibration(frame, _fit(settings, evened, frame, target), named, stamp, step.target_serial, flat)
    description = f"{named}, {found.target}, {stamp}"
    return found, device_profile(found.transform, encoding_of(frame.icc) or SRGB, description, made_at)


def _fit(settings: Settings, step: Colour, frame: Frame, target: TargetFrame) -> ColourFit:
    look = step.prepare(Models(places.models(), provider="cpu", threads=settings.threads))
    fits = of_kind(look(frame, ()), ColourFit)
    if not fits:
        raise NoChart(f"No chart was found in {target.name}.")
    return fits[0]

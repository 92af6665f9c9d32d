"""A camera's calibration from the morning's target frame, and the same as an ICC profile for other programs.

Decodes in the calling process, and OpenCV with it: for the command line, not for the window.
"""

from datetime import UTC, datetime

from vasculum.inference import Models
from vasculum.pipeline import Profile
from vasculum.pipeline.characterise import characterised
from vasculum.pipeline.colour.calibration import Calibration
from vasculum.pipeline.colour.encoding import SRGB, encoding_of
from vasculum.pipeline.colour.icc import device_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.colour import Colour
from vasculum.settings import Settings
from vasculum.settings.model_sets import models_in_use
from vasculum.station.morning import TargetFrame


def calibrated(
    settings: Settings, profile: Profile, target: TargetFrame, white: TargetFrame | None = None
) -> tuple[Calibration, bytes]:
    """The calibration, and its ICC input profile. With a white frame the colours are fitted after its light.

    Raises `BadInput` for a file that cannot be read, a frame without a chart or a white frame that is not plain.
    """
    frame = decode(target.path)
    step = next((one for one in profile.steps if isinstance(one, Colour)), Colour())
    camera = target.camera
    told = (camera.model, camera.serial) if camera else (frame.exif.get("Model"), frame.exif.get("BodySerialNumber"))
    now = datetime.now(UTC)
    found = characterised(
        frame,
        decode(white.path) if white is not None else None,
        Models(models_in_use(settings.data), provider="cpu", threads=settings.threads),
        camera=" ".join(filter(None, told)) or "unknown",
        made_at=now.isoformat(timespec="seconds"),
        edition=step.edition,
        serial=step.target_serial,
    )
    name = f"{found.camera}, {found.target}"
    return found, device_profile(found.transform, encoding_of(frame.icc) or SRGB, name, now)

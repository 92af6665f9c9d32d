"""A camera's calibration from the morning's target frame, and the same as ICC and DNG profiles for other programs.

Decodes in the calling process, and OpenCV with it: for the command line, not for the window.
"""

from datetime import UTC, datetime

import numpy as np

from vasculum.inference import Models
from vasculum.model.capture import EXIF
from vasculum.model.errors import BadInput
from vasculum.model.geometry import Quad
from vasculum.pipeline import Profile
from vasculum.pipeline.characterise import characterised, chart_of
from vasculum.pipeline.colour.calibration import Calibration
from vasculum.pipeline.colour.dcp import camera_colours, camera_profile
from vasculum.pipeline.colour.encoding import SRGB, encoding_of
from vasculum.pipeline.colour.icc import device_profile
from vasculum.pipeline.colour.patches import sampled
from vasculum.pipeline.colour.refine import grid_of
from vasculum.pipeline.colour.target import CLASSIC, codes_at, station_target
from vasculum.pipeline.decode import decode
from vasculum.pipeline.decode_raw import camera_light
from vasculum.pipeline.steps.colour import Colour
from vasculum.settings import Settings
from vasculum.settings.model_sets import models_in_use
from vasculum.station.morning import TargetFrame
from vasculum.station.sidecars import facts_in

_SENSOR_FULL = 0.97 * 65535
"""From here on a channel of the sensor may be full."""


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
        step=step,
        serial=step.target_serial,
    )
    name = f"{found.camera}, {found.target}"
    return found, device_profile(found.transform, encoding_of(frame.icc) or SRGB, name, now)


def camera_profiled(settings: Settings, profile: Profile, target: TargetFrame) -> tuple[bytes, str]:
    """A DNG camera profile of the body that took this RAW frame of the chart, and a sentence on how well it fits.

    Raises `BadInput` for a frame that is no RAW file, holds no chart, or one with too many clipped patches.
    """
    light = camera_light(target.path, target.path.name)
    frame = decode(target.path)
    step = next((one for one in profile.steps if isinstance(one, Colour)), Colour())
    models = Models(models_in_use(settings.data), provider="cpu", threads=settings.threads)
    chart = chart_of(frame, models, step)
    share = light.shape[1] / frame.width
    corners = np.array(chart.quad.corners) * share
    if step.target == CLASSIC:
        patches = sampled(light, grid_of(Quad.of((float(x), float(y)) for x, y in corners))).codes
    else:
        patches = codes_at(light, station_target(step.target, step.values, step.edition), corners)
    usable = np.asarray(patches.max(axis=1) < _SENSOR_FULL)
    lab = np.array([patch.reference_lab for patch in chart.patches])
    try:
        colours = camera_colours(patches / 65535, usable, lab)
    except ValueError as fault:
        raise BadInput(f"Too many patches are clipped in {target.path.name}.", "Expose a stop less.") from fault
    facts = facts_in(target.path)
    maker, model = (facts.get(f"{EXIF}{name}", "").strip() for name in ("Make", "Model"))
    camera = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}"
    said = f"{int(usable.sum())} patches, mean CIEDE2000 {colours.delta_e:.2f} by a matrix alone"
    return camera_profile(colours, camera or "unknown", f"Vasculum, {chart.chart}"), said

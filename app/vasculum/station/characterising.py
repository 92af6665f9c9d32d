"""In the analysis process: a chart whose corners a person has shown, and a camera's calibration."""

from dataclasses import replace

import numpy as np

from vasculum.inference import Models
from vasculum.model.findings import ColourFit
from vasculum.pipeline.characterise import Marked, characterised
from vasculum.pipeline.colour.finding import target_fit
from vasculum.pipeline.colour.target import Target, target
from vasculum.pipeline.decode import decode
from vasculum.station.analysis_jobs import Characterised, CharacteriseJob, MarkedJob

_CHART = "colorchecker24"
_KIND = "ColorChecker24"
"""As the step `colour` calls the same chart."""


def marked_fit(job: MarkedJob, megapixels: float) -> ColourFit:
    """The fit at these corners. Raises `BadInput` where what lies there is not the chart."""
    frame = replace(decode(job.path, megapixels), name=job.name)
    found = target_fit(frame, _chart(job.edition), np.array(job.corners, dtype=np.float64))
    return replace(found, chart=_KIND)


def characterise(job: CharacteriseJob, models: Models, megapixels: float) -> Characterised:
    """The calibration, as plain values. Raises `BadInput` as `characterised`."""
    made = characterised(
        replace(decode(job.path, megapixels), name=job.name),
        decode(job.white, megapixels) if job.white is not None else None,
        models,
        camera=job.camera,
        made_at=job.made_at,
        edition=job.edition,
        serial=job.serial,
        marked=Marked(_chart(job.edition), np.array(job.corners, dtype=np.float64)) if job.corners else None,
    )
    return Characterised(
        line=made.to_json(),
        target=made.target,
        transform=made.transform.kind,
        patches=tuple((patch.name, patch.before, patch.after) for patch in made.patches),
        before=made.before.mean,
        after=made.after.mean,
        formula=made.formula,
        unevenness=made.flat_field.unevenness if made.flat_field is not None else None,
    )


def _chart(edition: str) -> Target:
    return target(_CHART, edition)

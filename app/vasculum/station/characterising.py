"""In the analysis process: a chart whose corners a person has shown, and a camera's calibration."""

from dataclasses import replace

import numpy as np

from vasculum.inference import Models
from vasculum.model.findings import ColourFit
from vasculum.pipeline.characterise import Marked, characterised
from vasculum.pipeline.colour.finding import target_fit
from vasculum.pipeline.colour.reference import KIND
from vasculum.pipeline.colour.target import CLASSIC, station_target
from vasculum.pipeline.decode import decode
from vasculum.pipeline.steps.colour import Colour
from vasculum.station.analysis_jobs import Characterised, CharacteriseJob, MarkedJob


def marked_fit(job: MarkedJob, megapixels: float) -> ColourFit:
    """The fit at these corners. Raises `BadInput` where what lies there is not the target."""
    frame = replace(decode(job.path, megapixels), name=job.name)
    seen = station_target(job.target, job.values, job.edition)
    found = target_fit(frame, seen, np.array(job.corners, dtype=np.float64))
    return replace(found, chart=KIND) if job.target == CLASSIC else found


def characterise(job: CharacteriseJob, models: Models, megapixels: float) -> Characterised:
    """The calibration, as plain values. Raises `BadInput` as `characterised`."""
    made = characterised(
        replace(decode(job.path, megapixels), name=job.name),
        decode(job.white, megapixels) if job.white is not None else None,
        models,
        camera=job.camera,
        made_at=job.made_at,
        step=Colour(target=job.target, values=job.values, edition=job.edition),
        serial=job.serial,
        marked=_marked(job) if job.corners else None,
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


def _marked(job: CharacteriseJob) -> Marked:
    return Marked(station_target(job.target, job.values, job.edition), np.array(job.corners, dtype=np.float64))

"""The station's facts in the top bar of Shoot: pace, camera, room on the disk, what waits to be sent."""

from vasculum.gui.lettering import Run
from vasculum.gui.parts.top_bar import Fact
from vasculum.gui.translate import thousands, tr
from vasculum.station import Overview

_FEW_LEFT = 200
"""Under so many specimens of room on the disk the number gets the review triangle."""


def station_facts(known: Overview | None, camera: str, ready: bool | None) -> tuple[Fact, ...]:
    """From left to right; what is not known yet is left out. `ready` is None before the camera's first answer."""
    facts = []
    if known is not None and known.per_hour is not None:
        facts.append(Fact("gauge", (Run(str(known.per_hour), 650), Run(tr(" / h")))))
    facts.append(Fact("camera", (Run(camera),), urgent=ready is False))
    if known is not None:
        if known.specimens_left is not None:
            left = (Run(thousands(known.specimens_left), 650), Run(tr(" left", "room for so many")))
            facts.append(Fact("hard-drive", left, urgent=known.specimens_left < _FEW_LEFT))
        waiting = (Run(thousands(known.counts["to_send"]), 650), Run(tr(" to send")))
        failed = known.counts["failed"]
        note = (Run(tr(" · {n} need you", n=failed), 650),) if failed else ()
        facts.append(Fact("cloud-upload", (*waiting, *note), urgent=bool(failed)))
    return tuple(facts)


def camera_fact(ready: bool | None) -> Fact:
    """Outside Shoot: whether the camera answers, and the key that leads back; None before its first answer."""
    if ready is None:
        return Fact("scan", (Run(tr("Camera is starting"), 400, "muted"),))
    if not ready:
        return Fact("scan", (Run(tr("Camera does not answer")),), urgent=True)
    return Fact("scan", (Run(tr("Camera ready"), 650), Run(tr(", Ctrl 1 to shoot"))))

"""What the simulated camera sees: specimens that were never collected, and the camera's own faults.

`specimen` invents an object, `expose` photographs it and tells the truth about the picture. To add a kind of object,
write one file with a `render_...` function that gives a `Rendering` (see `sheet.py`), and name it in `expose.rendered`
and in `specimen.KINDS`.
"""

from vasculum.cameras.scene.expose import expose, rendered
from vasculum.cameras.scene.exposure import Exposed, Exposure, Misfortune, TextLine, Truth
from vasculum.cameras.scene.specimen import KINDS, SYMBOLOGIES, Specimen, specimen

__all__ = [
    "KINDS",
    "SYMBOLOGIES",
    "Exposed",
    "Exposure",
    "Misfortune",
    "Specimen",
    "TextLine",
    "Truth",
    "expose",
    "rendered",
    "specimen",
]

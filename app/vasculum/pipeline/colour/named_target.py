"""Looks for the target that a profile names, where it is another one than the 24-patch chart."""

from dataclasses import dataclass, replace

import numpy as np

from vasculum.model.errors import BadInput, BadSettings
from vasculum.model.findings import ColourFit
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.finding import target_fit
from vasculum.pipeline.colour.flat_field import FlatField
from vasculum.pipeline.colour.pattern import Pattern, target_pattern
from vasculum.pipeline.colour.search import target_quads
from vasculum.pipeline.colour.target import Target, station_target

_FALLING = 0.5
"""L* by which each field of a strip must differ from the last."""


@dataclass(frozen=True, slots=True, eq=False)
class NamedTarget:
    """A target and how its patches stand."""

    target: Target
    pattern: Pattern

    @classmethod
    def of(cls, name: str, values: str, edition: str) -> "NamedTarget":
        """By its name or the path of its drawing, with the colours of the edition or of the maker's file.

        Raises BadSettings where there is none such, or where its patches stand so that it cannot be looked for.
        """
        seen = station_target(name, values, edition)
        pattern = target_pattern(seen)
        if pattern is None or (pattern.is_strip and not _falls(pattern)):
            raise BadSettings(
                f"{seen.title} cannot be looked for: it needs twelve patches of one size and more in rows and columns, "
                "or greys in one row.",
                "Name another target in the profile, and read this one by `vasculum characterise --target --corners`.",
            )
        return cls(seen, pattern)

    def look(
        self, frame: Frame, places: tuple[Box, ...], flat: FlatField | None, most_delta_e: float
    ) -> ColourFit | None:
        """The fit of the first place whose colours are the target's; None where it does not lie in the frame."""
        for quad in target_quads(frame, self.pattern, places):
            try:
                fit = target_fit(frame, self.target, quad, flat)
            except BadInput:
                continue
            if fit.after.mean <= most_delta_e:
                return replace(fit, confidence=round(float(np.exp(-fit.after.mean / 40)), 3))
        return None


def _falls(pattern: Pattern) -> bool:
    along = int(np.argmax(pattern.size))
    steps = np.diff(pattern.lab[np.argsort(pattern.cells[:, along])][:, 0])
    return bool((steps > _FALLING).all() or (steps < -_FALLING).all())

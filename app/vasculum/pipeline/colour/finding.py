"""From measured patches and a fit to the finding that all others read."""

import numpy as np

from vasculum.model.errors import BadInput
from vasculum.model.findings import ColourFit, Patch, Spread
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.fit import Fitted, fitted
from vasculum.pipeline.colour.flat_field import FlatField
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.colour.spaces import Counts, Floats
from vasculum.pipeline.colour.target import Target, codes_at, middles_at

CLIPPED = 254
"""A code from which on a channel may be clipped."""


def colour_fit(
    kind: tuple[str, str],
    quad: Quad,
    names: tuple[str, ...],
    neutrals: Counts,
    fit: Fitted,
    *,
    seen_lab: Floats,
    reference_lab: Floats,
    confidence: float,
) -> ColourFit:
    """The finding of a chart of that kind and edition, with every patch; `neutrals` are the greys' indices."""
    off = seen_lab[neutrals] - reference_lab[neutrals]
    return ColourFit(
        confidence=round(confidence, 3),
        box=quad.box,
        chart=kind[0],
        edition=kind[1],
        quad=quad,
        patches=tuple(
            Patch(
                name,
                _triple(seen_lab[row]),
                _triple(fit.held_out_lab[row]),
                _triple(reference_lab[row]),
                round(float(fit.delta_e[row]), 3),
            )
            for row, name in enumerate(names)
        ),
        before=_spread(delta_e_2000(seen_lab, reference_lab)),
        after=_spread(fit.delta_e),
        white_balance_delta_e=round(float(np.hypot(off[:, 1], off[:, 2]).mean()), 3),
        tone_delta_l=round(float(np.abs(off[:, 0]).max()), 3),
        transform=fit.transform.kind,
        parameters=fit.transform.parameters,
    )


def target_fit(frame: Frame, target: Target, corners: Floats, flat: FlatField | None = None) -> ColourFit:
    """The fit of any target whose outer patches have these corners (4, 2), pixels, clockwise from its upper left.

    `flat` evens the light first. Raises BadInput where too few patches are left unclipped, the target has no greys, or
    what lies there is not it.
    """
    codes, encoding = own_rgb(codes_at(frame.pixels, target, corners), frame.icc)
    if flat is not None:
        middles = middles_at(target, corners)
        codes = encoding.codes(encoding.linear(codes) * flat.at(middles, frame.width, frame.height))
    usable = np.asarray(codes.max(axis=1) < CLIPPED)
    if usable.sum() < 12 or len(target.neutrals) == 0:
        raise BadInput(
            f"Too few patches of {target.title} can be used in {frame.name}: {int(usable.sum())} are not clipped.",
            "Expose a stop less, and mark the target's corners again.",
        )
    fit = fitted(encoding.linear(codes), target.lab, usable)
    if fit.delta_e[usable].mean() > _NOT_IT:
        raise BadInput(
            f"What is marked in {frame.name} has not the colours of {target.title}.",
            "Mark its corners from its own upper left clockwise, and check the edition or the file of its values.",
        )
    quad = Quad.of((float(x), float(y)) for x, y in corners)
    kind = (target.name, target.edition)
    return colour_fit(
        *(kind, quad, target.names, target.neutrals, fit),
        seen_lab=encoding.lab(codes),
        reference_lab=target.lab,
        confidence=1.0,
    )


_NOT_IT = 12.0
"""Mean leave-one-out CIEDE2000; a target read in the wrong order leaves twice as much."""


def _triple(lab: Floats) -> tuple[float, float, float]:
    return (round(float(lab[0]), 3), round(float(lab[1]), 3), round(float(lab[2]), 3))


def _spread(delta_e: Floats) -> Spread:
    mean, high, most = delta_e.mean(), np.percentile(delta_e, 90), delta_e.max()
    return Spread(round(float(mean), 3), round(float(high), 3), round(float(most), 3))

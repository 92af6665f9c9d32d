"""Colour as numbers: the chart found, its patches read, the transform that makes them true.

`search` says where a chart may lie, `refine` lays its grid over the full-resolution pixels, `patches` reads the
colours, `fit` finds the transform; `spaces`, `encoding`, `difference` and `reference` are the colorimetry beneath. To
add a kind of transform, add it to `transforms.KINDS`; everything else follows from its terms.
"""

from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.encoding import SRGB, Encoding, encoding_of
from vasculum.pipeline.colour.reference import Chart, reference
from vasculum.pipeline.colour.transforms import KINDS, Transform

__all__ = ["KINDS", "SRGB", "Chart", "Encoding", "Transform", "delta_e_2000", "encoding_of", "reference"]

"""The places of a frame that look like codes, searched for in the halved picture and in its halves."""

from vasculum.model.frame import Frame
from vasculum.pipeline.barcodes.search import Candidate, bar_places, block_places, likeliest
from vasculum.pipeline.barcodes.texture import texture
from vasculum.pipeline.pyramid import halved_grey, halvings

_SEARCHED_AT = 2400
"""Pixels of the longer side down to which the picture is halved first. At 24 Mpx bars of 1.5 px still show there."""
_SIZES = 3
"""How many halves are searched: bars and modules of 1.5 to some 30 px of the frame."""
_LEAST_SIDE = 64

Places = tuple[tuple[float, Candidate], ...]


def places_in(frame: Frame, most: int) -> tuple[Places, Places]:
    """The likeliest places of bars and the likeliest of 2-D codes with their worth, at full size, likeliest first."""
    bars: list[tuple[float, Candidate]] = []
    blocks: list[tuple[float, Candidate]] = []
    first = halvings(frame, _SEARCHED_AT)
    for times in range(first, first + _SIZES):
        picture = halved_grey(frame, times)
        if min(picture.shape) < _LEAST_SIDE:
            break
        seen = texture(picture)
        factor = float(2**times)
        bars += [(worth, place.times(factor)) for worth, place in bar_places(picture, seen, most)]
        if times < first + 2:
            blocks += [(worth, place.times(factor)) for worth, place in block_places(picture, seen, most)]
    return likeliest(bars, most), likeliest(blocks, most)

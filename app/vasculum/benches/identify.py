"""Codes read: ours beside zxing-cpp alone and pyzbar alone, on photographs and drawn frames, and what it costs."""

from collections.abc import Iterator

from vasculum.benches.bench import Asked, Table
from vasculum.benches.codes.drawing import limits
from vasculum.benches.codes.photographs import read_photographs
from vasculum.benches.codes.timing import times


def identify(asked: Asked) -> Iterator[Table]:
    """Photographs with a known truth, then where reading ends in drawn frames, then CPU seconds of large frames."""
    if asked.corpus is not None:
        yield from read_photographs(asked)
    yield from limits(asked)
    yield from times(asked)


BENCH = identify

"""The makers as which the simulated body can speak: those whose extensions of PTP libgphoto2's driver tells apart."""

from typing import TYPE_CHECKING

from vasculum.model.errors import BadUsage

if TYPE_CHECKING:
    # The wire is loaded by the body's own process.
    from vasculum.cameras.ptpip.responder import Responder

NIKON, CANON, SONY = "nikon", "canon", "sony"
DIALECTS = (NIKON, CANON, SONY)


def responder_of(dialect: str) -> "type[Responder]":
    """The wire of that maker. Raises `BadUsage` for one that is not known."""
    if dialect == CANON:
        from vasculum.cameras.ptpip.canon import EosResponder

        return EosResponder
    if dialect == SONY:
        from vasculum.cameras.ptpip.sony import SonyResponder

        return SonyResponder
    if dialect == NIKON:
        from vasculum.cameras.ptpip.responder import Responder

        return Responder
    raise BadUsage(f"The simulated camera does not speak `{dialect}`.", f"It speaks {', '.join(DIALECTS)}.")

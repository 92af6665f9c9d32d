"""What a first start needs to know: whether it is one, and which pattern a collection's numbers may have."""

import re

from vasculum.model.findings import BarcodeRead, of_kind
from vasculum.model.policy import Policy
from vasculum.model.record import Record
from vasculum.pipeline.roles import numbers_in
from vasculum.settings import Settings
from vasculum.store.connection import NAME


def is_first_start(settings: Settings) -> bool:
    """Whether nobody has set anything here yet: there is neither a settings file nor a catalogue."""
    return not settings.file.is_file() and not (settings.data / NAME).exists()


def code_of(record: Record | None) -> str:
    """The text of the code that most readers agree on in a frame; empty where none was read."""
    reads = of_kind(record.analysis.findings, BarcodeRead) if record and record.analysis else ()
    best = max(reads, key=lambda read: (read.agreed, len(read.readers)), default=None)
    return best.text if best is not None else ""


def fits(record: Record | None, policy: Policy) -> bool:
    """Whether a code of the frame is a catalogue number by the profile's pattern."""
    reads = of_kind(record.analysis.findings, BarcodeRead) if record and record.analysis else ()
    return bool(numbers_in(reads, policy))


def proposed_pattern(text: str) -> str:
    """A pattern that a code's text meets, and its neighbours in number too: letters as they are, digits by their count.

    Of an address the last part is the number.
    """
    head, slash, number = text.rpartition("/") if "://" in text else ("", "", text)
    shape = re.sub(r"\d+", lambda run: rf"\d{{{len(run[0])}}}", re.sub(r"([^\w\s-])", r"\\\1", number))
    if not slash:
        return shape
    return f"{re.escape(head)}/(?P<catalogNumber>{shape})"

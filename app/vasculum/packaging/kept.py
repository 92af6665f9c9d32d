"""The whole record as this program knows it, in its package: the repository alone can give the catalogue back."""

from dataclasses import replace
from typing import Any

from vasculum.model.certificate import Certificate
from vasculum.model.errors import BadInput
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.record import Record

NAME = "record.json"
CERTIFICATE = "certificate.json"
_VERSION = 1


def kept_record(record: Record) -> dict[str, Any]:
    """The document. Whether it was delivered stands in no package: that is the receipt's to say. What the camera is
    called by its owner is nobody's business there, and may be a person's name.
    The certificate is a document beside it."""
    camera = replace(record.capture.camera, owner=None, advice=())
    # Where it turned out to belong is where a rebuilt catalogue puts it.
    capture = replace(record.capture, camera=camera, place=record.place)
    plain = to_plain(replace(record, capture=capture, certificate=None, delivered=False))
    # The centre's own words are not delivered to it: an answer adds no version.
    del plain["answers"]
    return {"version": _VERSION, "record": plain}


def record_of(document: Any, certificate: Any = None) -> Record:
    """The record from the document, with its certificate from the one beside it.

    Raises `BadInput` for one of a newer program, or none of ours."""
    if not isinstance(document, dict) or document.get("version") != _VERSION:
        raise BadInput(f"The {NAME} is of another version.", "Use the program that wrote it, or a newer one.")
    try:
        record = from_plain(Record, document["record"])
        return replace(record, certificate=from_plain(Certificate, certificate)) if certificate else record
    except (KeyError, TypeError, ValueError) as fault:
        raise BadInput(f"The {NAME} cannot be read: {fault}.") from fault

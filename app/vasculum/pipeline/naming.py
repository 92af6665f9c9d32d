"""The check of the specimen's name: what was read, and whether it may be accepted."""

from collections.abc import Iterator

from vasculum.model.findings import BarcodeRead, Findings
from vasculum.model.verdict import Check, CheckStatus, Identifier, Status
from vasculum.pipeline.limits import failed


def naming(
    reads: tuple[BarcodeRead, ...], known: Identifier | None, findings: Findings, asked: frozenset[str]
) -> Iterator[Check]:
    """The check `barcode`; none where nobody looked."""
    if "barcode" not in asked or failed(findings, "barcode"):
        return
    box = reads[0].quad.box if reads else None
    if known is not None and known.catalog_number is not None:
        readers = max((len(read.readers) for read in reads), default=0)
        how = {"file-name": "The number comes from the file's name."}.get(
            known.source or "", "Two readers agree." if readers > 1 else "The code was read and is certain."
        )
        yield Check("barcode", CheckStatus.PASS, known.confidence, None, "confidence", how, "", Status.PASS, box)
    elif known is not None:
        both = " and ".join(known.candidates)
        if len(known.candidates) > 1:
            why, remedy = f"More than one number was read: {both}.", "Look at the codes and choose the right one."
        else:
            why, remedy = f"Only one reader could read {both}.", "Compare it with the printed number and accept it."
        yield Check("barcode", CheckStatus.FAIL, None, None, "", why, remedy, Status.REVIEW, box)
    elif reads:
        texts = ", ".join(ascii(read.text)[1:-1] for read in reads[:3])
        yield Check(
            "barcode",
            CheckStatus.FAIL,
            None,
            None,
            "",
            f"No code is a number of this collection: {texts}.",
            "Lay the catalogue number's label face up, or type the number.",
            Status.REVIEW,
            box,
        )
    else:
        yield Check(
            "barcode",
            CheckStatus.FAIL,
            None,
            None,
            "",
            "No barcode was read.",
            "Turn the barcode label face up, or type the number from it.",
            Status.RETAKE,
        )

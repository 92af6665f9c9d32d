"""The check of the specimen's name: what was read, and whether it may be accepted."""

from collections.abc import Iterator, Sequence

from vasculum.model.findings import BarcodeRead, Findings
from vasculum.model.policy import Policy, TextNumber
from vasculum.model.verdict import Check, CheckStatus, Stage, Status
from vasculum.pipeline.identify import Naming
from vasculum.pipeline.limits import failed


def naming(
    reads: Sequence[BarcodeRead],
    named: Naming,
    findings: Findings,
    asked: frozenset[str],
    policy: Policy,
    stage: Stage,
) -> Iterator[Check]:
    """The check `barcode`; none where nobody looked."""
    if "barcode" not in asked or failed(findings, "barcode"):
        return
    box = reads[0].quad.box if reads else None
    known = named.identifier
    if known is not None and known.catalog_number is not None:
        yield Check("barcode", CheckStatus.PASS, known.confidence, None, "confidence", named.why, "", Status.PASS, box)
        return
    # What lies on the glass without any code is turned over at once; what was read, or is still to be, waits.
    awaits_text = policy.text_number == TextNumber.ACCEPT and stage is Stage.VERDICT
    helps = not reads and known is None and policy.roles and not awaits_text
    effect = Status.RETAKE if helps else Status.REVIEW
    yield Check("barcode", CheckStatus.FAIL, None, None, "", named.why, named.remedy, effect, box)

"""From findings to a verdict: a pure function of findings, surroundings and policy. Words as in the window's design."""

from vasculum.model.findings import BarcodeRead, Findings, LabelText, of_kind
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.verdict import Stage, Status, Verdict
from vasculum.pipeline.belonging import belonging
from vasculum.pipeline.identify import identify
from vasculum.pipeline.limits import failures, held_against_limits
from vasculum.pipeline.listing import vote
from vasculum.pipeline.naming import naming
from vasculum.pipeline.roles import role_names
from vasculum.pipeline.sequence import sequence


def judge(
    findings: Findings,
    asked: frozenset[str],
    surroundings: Surroundings,
    policy: Policy,
    stage: Stage,
    profile_sha256: str = "",
) -> Verdict:
    """The verdict. `asked` names the steps that were to look; checks of other steps are not made.

    The worst effect of any check decides. A required step that failed can never pass.
    """
    reads, labels = of_kind(findings, BarcodeRead), of_kind(findings, LabelText)
    named = identify(reads, labels, surroundings, policy)
    known = named.identifier
    voted = vote(labels, surroundings.listed) if known and known.catalog_number else None
    checks = (
        *naming(reads, named, findings, asked, policy, stage),
        *sequence(known, voted, surroundings, policy),
        *belonging(known, voted, surroundings, policy, stage),
        *held_against_limits(findings, asked, policy),
        *failures(findings, policy),
    )
    status = max((check.effect for check in checks), key=lambda effect: effect.weight, default=Status.PASS)
    # Of equal weight the missing number comes last: a soft or dark frame is why it could not be read.
    worst_first = sorted(
        (check for check in checks if check.effect is not Status.PASS),
        key=lambda check: (-check.effect.weight, check.name == "barcode"),
    )
    reasons = tuple(f"{check.why} {check.remedy}".strip() for check in worst_first)
    return Verdict(status, stage, checks, reasons, known, role_names(reads, policy), profile_sha256)

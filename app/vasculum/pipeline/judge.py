"""From findings to a verdict: a pure function of findings, surroundings and policy. Words as in the window's design."""

from vasculum.model.findings import BarcodeRead, Findings, LabelText, of_kind
from vasculum.model.policy import Policy, Surroundings
from vasculum.model.verdict import Check, Identifier, Stage, Status, Verdict
from vasculum.pipeline.belonging import belonging
from vasculum.pipeline.identify import goes_by_others, identify
from vasculum.pipeline.limits import failures, held_against_limits
from vasculum.pipeline.listing import vote
from vasculum.pipeline.naming import naming
from vasculum.pipeline.roles import role_names
from vasculum.pipeline.sequence import sequence
from vasculum.pipeline.views import CHECK, policy_in, views, waits_for


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
    policy = policy_in(policy, surroundings.shot_list)
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
        *views(surroundings.shot_list, known),
    )
    roles, waits = role_names(reads, policy), waits_for(surroundings.shot_list)
    return _concluded(checks, stage, known, roles, profile_sha256, waits)


def judged_on(
    verdict: Verdict, findings: Findings, asked: frozenset[str], around: Surroundings, policy: Policy
) -> Verdict:
    """The verdict after another view of the specimen came or was given up: what does not hang on it stays. `around`
    need hold no more than the shot list."""
    reads, labels = of_kind(findings, BarcodeRead), of_kind(findings, LabelText)
    known, kept = verdict.identifier, [check for check in verdict.checks if check.name != CHECK]
    nameless = known is None or not (known.catalog_number or known.candidates) or known.source in ("view", "file-name")
    if nameless and goes_by_others(around):
        named = identify(reads, labels, around, policy)
        known = named.identifier
        kept = [check for check in kept if check.name != "barcode"]
        kept = [*naming(reads, named, findings, asked, policy, verdict.stage), *kept]
    checks = (*kept, *views(around.shot_list, known))
    waits = waits_for(around.shot_list)
    return _concluded(checks, verdict.stage, known, verdict.roles, verdict.profile_sha256, waits)


def _concluded(
    checks: tuple[Check, ...],
    stage: Stage,
    known: Identifier | None,
    roles: tuple[str, ...],
    profile_sha256: str,
    waits: tuple[str, ...],
) -> Verdict:
    status = max((check.effect for check in checks), key=lambda effect: effect.weight, default=Status.PASS)
    # Of equal weight the missing number comes last: a soft or dark frame is why it could not be read.
    worst_first = sorted(
        (check for check in checks if check.effect is not Status.PASS),
        key=lambda check: (-check.effect.weight, check.name == "barcode"),
    )
    reasons = tuple(f"{check.why} {check.remedy}".strip() for check in worst_first)
    return Verdict(status, stage, checks, reasons, known, roles, profile_sha256, waits)

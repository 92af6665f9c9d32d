"""From findings to a verdict: a pure function of findings, surroundings and policy. Words as in the window's design."""

from collections.abc import Iterator

from vasculum.model.findings import BarcodeRead, ColourFit, Findings, LabelText, Measure, StepFailed, measure, of_kind
from vasculum.model.geometry import Box
from vasculum.model.policy import Limit, Policy, Surroundings
from vasculum.model.verdict import Check, CheckStatus, Identifier, Stage, Status, Verdict
from vasculum.pipeline.identify import identify, role_names

_STEP_OF = {"colour": "colour", "white-balance": "colour", "tone": "colour", "clipping": "exposure"}
"""The step that feeds a check, where it has another name."""
_NO_CHART = "No colour chart was found in the frame."


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
    known = identify(reads, labels, surroundings, policy)
    checks = (
        *_naming(reads, known, findings, asked),
        *_sequence(known, surroundings),
        *_held_against_limits(findings, asked, policy),
        *_failures(findings, policy),
    )
    status = max((check.effect for check in checks), key=lambda effect: effect.weight, default=Status.PASS)
    # Of equal weight the missing number comes last: a soft or dark frame is why it could not be read.
    worst_first = sorted(
        (check for check in checks if check.effect is not Status.PASS),
        key=lambda check: (-check.effect.weight, check.name == "barcode"),
    )
    reasons = tuple(f"{check.why} {check.remedy}".strip() for check in worst_first)
    return Verdict(status, stage, checks, reasons, known, role_names(reads, policy), profile_sha256)


def _naming(
    reads: tuple[BarcodeRead, ...], known: Identifier | None, findings: Findings, asked: frozenset[str]
) -> Iterator[Check]:
    if "barcode" not in asked or _failed(findings, "barcode"):
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


def _sequence(known: Identifier | None, surroundings: Surroundings) -> Iterator[Check]:
    number = known.catalog_number if known else None
    if surroundings.same_number:
        named = number or "This number"
        yield Check(
            "sequence",
            CheckStatus.FAIL,
            float(len(surroundings.same_number)),
            0.0,
            "captures",
            f"{named} was photographed before.",
            "Compare the two and keep the right one.",
            Status.REVIEW,
        )
    elif surroundings.replaces_number and number and number != surroundings.replaces_number:
        yield Check(
            "sequence",
            CheckStatus.FAIL,
            None,
            None,
            "",
            f"{number} was taken in place of {surroundings.replaces_number}.",
            "Check which sheet lies on the glass.",
            Status.REVIEW,
        )
    elif surroundings.expected is not None and number and number not in surroundings.expected:
        yield Check(
            "sequence",
            CheckStatus.FAIL,
            None,
            None,
            "",
            f"{number} is not in the list of expected numbers.",
            "Check the sheet against the list.",
            Status.REVIEW,
        )
    elif number:
        yield Check("sequence", CheckStatus.PASS, 0.0, 0.0, "captures", "The number is new here.", "")


def _held_against_limits(findings: Findings, asked: frozenset[str], policy: Policy) -> Iterator[Check]:
    for limit in policy.limits:
        step = _STEP_OF.get(limit.check, limit.check)
        if step in asked and not _failed(findings, step):
            yield _held(limit, *_value(findings, limit.check))


def _value(findings: Findings, check: str) -> tuple[float | None, str, str, Box | None]:
    """Value, unit, sentence and place of what a check is about."""
    if check in ("colour", "white-balance", "tone"):
        fits = of_kind(findings, ColourFit)
        if not fits:
            return None, "ΔE2000" if check != "tone" else "L*", _NO_CHART, None
        fit = fits[0]
        value, unit, words = {
            "colour": (fit.after.mean, "ΔE2000", "The colours are off by {value:.1f} after correction"),
            "white-balance": (fit.white_balance_delta_e, "ΔE(a*b*)", "The greys are tinted by {value:.1f}"),
            "tone": (fit.tone_delta_l, "L*", "The greys are off by {value:.1f} in lightness"),
        }[check]
        return value, unit, words.format(value=value), fit.quad.box
    found: Measure | None = measure(findings, check)
    if found is None:
        return None, "", f"Nothing was measured for {check}.", None
    return found.value, found.unit, found.why, found.box


def _held(limit: Limit, value: float | None, unit: str, seen: str, box: Box | None) -> Check:
    if value is None:
        return Check(
            limit.check,
            CheckStatus.UNMEASURED,
            None,
            _number(limit),
            unit,
            seen,
            limit.remedy if limit.on_unmeasured is not Status.PASS else "",
            limit.on_unmeasured,
            box,
        )
    low, high = limit.at_least, limit.at_most
    broken = low if low is not None and value < low else high if high is not None and value > high else None
    if broken is not None:
        side = "at least" if broken is low else "at most"
        why = (
            f"{seen.rstrip('.')}; {side} {broken:g} is allowed."
            if seen
            else f"{value:.2g}; {side} {broken:g} is allowed."
        )
        return Check(limit.check, CheckStatus.FAIL, value, broken, unit, why, limit.remedy, limit.on_fail, box)
    near = min((abs(value - bound) for bound in (low, high) if bound is not None), default=float("inf"))
    why = f"{seen.rstrip('.')}." if seen else ""
    if near < limit.warn_margin:
        return Check(
            limit.check,
            CheckStatus.WARN,
            value,
            _number(limit),
            unit,
            why,
            limit.remedy if limit.on_warn is not Status.PASS else "",
            limit.on_warn,
            box,
        )
    return Check(limit.check, CheckStatus.PASS, value, _number(limit), unit, why, "", Status.PASS, box)


def _number(limit: Limit) -> float | None:
    return limit.at_most if limit.at_most is not None else limit.at_least


def _failures(findings: Findings, policy: Policy) -> Iterator[Check]:
    for failure in of_kind(findings, StepFailed):
        required = failure.required or failure.step in policy.required_steps
        yield Check(
            failure.step,
            CheckStatus.UNMEASURED,
            None,
            None,
            "",
            f"The step {failure.step} could not look: {failure.error.rstrip('.')}.",
            "Look at the picture yourself, or press again." if required else "",
            Status.REVIEW if required else Status.PASS,
        )


def _failed(findings: Findings, step: str) -> bool:
    return any(failure.step == step for failure in of_kind(findings, StepFailed))

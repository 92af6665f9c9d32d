"""What was measured, held against the limits of the profile; and what could not look."""

from collections.abc import Iterator

from vasculum.model.findings import CalibrationUsed, ColourFit, Findings, Measure, StepFailed, measure, of_kind
from vasculum.model.geometry import Box
from vasculum.model.policy import Limit, Policy
from vasculum.model.verdict import Check, CheckStatus, Status

_STEP_OF = {
    "colour": "colour",
    "white-balance": "colour",
    "tone": "colour",
    "clipping": "exposure",
    "label-clipping": "exposure",
    "specimen-clipping": "exposure",
    "chart-clipping": "exposure",
    "underexposure": "exposure",
    "evenness": "light",
    "shadow": "light",
    "glare": "light",
    "noise": "light",
    "hand": "light",
    "tool": "light",
    "target-age": "colour",
    "label-sharpness": "focus",
    "specimen-sharpness": "focus",
    "chart-sharpness": "focus",
    "corner-sharpness": "focus",
    "sfr": "focus",
    "chart-present": "elements",
    "scale-present": "elements",
    "code-present": "elements",
    "label-present": "elements",
    "skew": "framing",
}
"""The step that feeds a check, where it has another name."""
_OUTLINE = "of the outline"
"""A share that is told in percent."""
_SELF_EVIDENT = ("chart-present", "scale-present", "code-present", "label-present")
"""Checks whose sentence says all: the limit need not be told."""
_IF_THERE_IS_ONE = ("target-age",)
"""Checks that are not made where the step left no such measure: the profile says nothing to measure it by."""
_NO_CHART = "No colour chart was found in the frame."
_BATCH = "No colour chart was found in the frame; its colours are corrected by the calibration of {} with {}."


def held_against_limits(findings: Findings, asked: frozenset[str], policy: Policy) -> Iterator[Check]:
    """One check for each limit whose step was asked and could look."""
    for limit in policy.limits:
        step = _STEP_OF.get(limit.check, limit.check)
        if limit.check in _IF_THERE_IS_ONE and measure(findings, limit.check) is None:
            continue
        if step in asked and not failed(findings, step):
            yield _held(limit, *_value(findings, limit.check))


def _value(findings: Findings, check: str) -> tuple[float | None, str, str, Box | None]:
    """Value, unit, sentence and place of what a check is about."""
    if check in ("colour", "white-balance", "tone"):
        fits = of_kind(findings, ColourFit)
        if not fits:
            used = of_kind(findings, CalibrationUsed)
            why = _BATCH.format(used[0].made_at, used[0].target) if used else _NO_CHART
            return None, "ΔE2000" if check != "tone" else "L*", why, None
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
        # Limits that lie alike on both sides are a distance: "2.5 stops too dark; at most 0.8 is allowed".
        apart = low is not None and low == -(high or 0.0)
        told = abs(broken) if apart else broken
        bound = f"{told * 100:g} %" if unit == _OUTLINE else f"{told:g}"
        wanted = f"; at least {bound} is needed." if broken is low and not apart else f"; at most {bound} is allowed."
        allowed = wanted if broken and limit.check not in _SELF_EVIDENT else "."
        # Where nothing at all is allowed, the sentence that it is there says enough.
        why = f"{seen.rstrip('.') if seen else f'{value:.2g}'}{allowed}"
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


def failures(findings: Findings, policy: Policy) -> Iterator[Check]:
    """One check for each step that could not look; a required one never passes."""
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


def failed(findings: Findings, step: str) -> bool:
    """Whether the step of that name could not look."""
    return any(failure.step == step for failure in of_kind(findings, StepFailed))

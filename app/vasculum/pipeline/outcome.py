"""Checks of naming made short: what is well, and what a person is asked to look at."""

from vasculum.model.verdict import Check, CheckStatus, Status


def fine(name: str, why: str, value: float | None = None, unit: str = "") -> Check:
    """A check that passes, with what was seen."""
    return Check(name, CheckStatus.PASS, value, None if value is None else 0.0, unit, why, "")


def doubt(
    name: str,
    why: str,
    remedy: str,
    value: float | None = None,
    unit: str = "",
    limit: float = 0.0,
    effect: Status = Status.REVIEW,
) -> Check:
    """A check that fails, by default into review."""
    return Check(name, CheckStatus.FAIL, value, None if value is None else limit, unit, why, remedy, effect)

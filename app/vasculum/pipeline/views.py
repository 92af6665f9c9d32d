"""The shot list in the verdict: which views of the specimen are missing, and what a frame is judged by."""

from collections.abc import Iterator
from dataclasses import replace

from vasculum.model.policy import Policy
from vasculum.model.verdict import Check, CheckStatus, Identifier
from vasculum.model.view import ShotList, View
from vasculum.pipeline.outcome import doubt

CHECK = "views"


def views(shot_list: ShotList | None, known: Identifier | None) -> Iterator[Check]:
    """The check `views`: it fails when a specimen was left without all of them; none without a shot list."""
    if shot_list is None:
        return
    taken, missing = float(len(shot_list.taken)), shot_list.missing
    whole = taken + len(missing)
    if (others := _other_number(shot_list, known)) is not None:
        why = f"Its other views say {shot_list.number}, this one {others}."
        yield doubt(CHECK, why, "Check which one is right.", taken, "views", whole)
    elif not missing:
        what = "There is one view of it." if len(shot_list.taken) == 1 else "All views of it are there."
        yield Check(CHECK, CheckStatus.PASS, taken, whole, "views", what, "")
    elif shot_list.closed:
        number = (known.catalog_number if known else None) or shot_list.number
        why = absent(missing, number)
        remedy = "Lay the specimen back and shoot it, or accept it as it is."
        yield doubt(CHECK, why, remedy, taken, "views", whole)
    else:
        yield Check(CHECK, CheckStatus.PASS, taken, whole, "views", f"Still to come: {listed(missing)}.", "")


def absent(missing: tuple[str, ...], number: str | None) -> str:
    """`The back of HVC0042180 is missing.`"""
    named = listed(missing)
    if len(missing) == 1:
        return f"The {named} of {number} is missing." if number else f"The {named} is missing."
    return f"The {named} of {number} are missing." if number else f"The {named} are missing."


def _other_number(shot_list: ShotList, known: Identifier | None) -> str | None:
    """The number of this view, where the specimen's others say another one."""
    number = known.catalog_number if known else None
    if known is None or number is None or shot_list.number in (None, number, *known.also):
        return None
    return number


def waits_for(shot_list: ShotList | None) -> tuple[str, ...]:
    """The views for which a frame that passes waits."""
    return shot_list.missing if shot_list is not None and not shot_list.closed else ()


def listed(names: tuple[str, ...]) -> str:
    """`back`, `back and labels`, `left, right and labels`."""
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def policy_in(policy: Policy, shot_list: ShotList | None) -> Policy:
    """The policy without the checks that the frame's view does without."""
    without = shot_list.view.without if shot_list is not None else ()
    if not without:
        return policy
    return replace(policy, limits=tuple(limit for limit in policy.limits if limit.check not in without))


def first_view(policy: Policy) -> View | None:
    """What is photographed of a new specimen first; None without a shot list."""
    return policy.views[0] if policy.views else None

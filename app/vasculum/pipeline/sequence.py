"""The check of the number among its neighbours: was it here before, does it belong here."""

from collections.abc import Iterator

from vasculum.model.policy import Surroundings
from vasculum.model.verdict import Check, CheckStatus, Identifier, Status


def sequence(known: Identifier | None, surroundings: Surroundings) -> Iterator[Check]:
    """The check `sequence`; none where no number was accepted and none was met before."""
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

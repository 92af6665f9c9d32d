"""By what frames are judged now: the profile in force, which may change meanwhile, and who is a trainee."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from vasculum.model.capture import Capture
from vasculum.model.policy import Limit, Policy
from vasculum.pipeline import Profile
from vasculum.settings import Operator


@dataclass(slots=True)
class Rules:
    """Read from any thread; a new profile is put in place at once and holds for the next frame."""

    profile: Profile
    trainee: bool = False
    """Whether everybody here works under the stricter limits."""
    trainees: frozenset[str] = frozenset()
    """Pseudonyms of those who always do."""
    renewed: list[Callable[[Profile], object]] = field(default_factory=list)
    """Told of a new profile: whoever holds one."""

    def admit(self, trainee: bool, operators: Iterable[Operator]) -> None:
        """Who works under the stricter limits, anew."""
        self.trainee = trainee
        self.trainees = frozenset(person.pseudonym for person in operators if person.trainee)

    def take(self, profile: Profile) -> None:
        """Judges by this profile from the next frame on; blocks until the analysis process knows it."""
        self.profile = profile
        for told in self.renewed:
            told(profile)

    def trains(self, operator: str | None) -> bool:
        """Whether this person's frames are held against the stricter limits."""
        return self.trainee or operator in self.trainees

    def policy_of(self, capture: Capture) -> Policy:
        """The policy for a frame, by who took it."""
        return self.policy_for(capture.operator)

    def policy_for(self, operator: str | None) -> Policy:
        """The policy for the frames of a person."""
        policy = self.profile.policy
        return strict(policy) if self.trains(operator) else policy


def strict(policy: Policy) -> Policy:
    """The policy of trainee mode."""
    return replace(policy, limits=tuple(_strict(limit) for limit in policy.limits))


def _strict(limit: Limit) -> Limit:
    """The trainee's own bounds, else the ordinary ones moved in by the margin in which a value warns."""
    low, high = limit.trainee_at_least, limit.trainee_at_most
    if low is None and limit.at_least is not None:
        low = limit.at_least + limit.warn_margin
    if high is None and limit.at_most is not None:
        high = limit.at_most - limit.warn_margin
    moved = low != limit.at_least or high != limit.at_most
    return replace(limit, at_least=low, at_most=high, warn_margin=0.0 if moved else limit.warn_margin)

"""In which turn the steps of a profile look: each as soon as those before it are done whose findings it is shown."""

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from vasculum.model.findings import Finding, Findings
from vasculum.pipeline.step import Step, seen_by

LookInTurn = Callable[[int, Findings], Findings]
"""What the step at a place finds, given what those found that it waits for. Raises nothing."""


def waits_for(steps: Sequence[Step]) -> tuple[tuple[int, ...], ...]:
    """For each step the places of the earlier ones that may find what it is shown."""
    return tuple(
        tuple(place for place, earlier in enumerate(steps[:own]) if set(earlier.finds) & set(seen_by(step)))
        for own, step in enumerate(steps)
    )


def in_turn(steps: Sequence[Step], look: LookInTurn, hands: int) -> list[Findings]:
    """What each step finds, in the order of the steps whatever their turn; at most `hands` of them look at once.

    Each is given the same findings as if they had looked one after the other. With one hand `look` is called from the
    caller's thread, else from others.
    """
    waited = waits_for(steps)
    found: dict[int, Findings] = {}

    def given(place: int) -> tuple[Finding, ...]:
        return tuple(item for earlier in waited[place] for item in found[earlier])

    if hands == 1:
        for place in range(len(steps)):
            found[place] = look(place, given(place))
    else:
        with ThreadPoolExecutor(hands, thread_name_prefix="step") as pool:
            waiting, looking = list(range(len(steps))), dict[Future[Findings], int]()
            while waiting or looking:
                ready = [place for place in waiting if all(earlier in found for earlier in waited[place])]
                for place in ready[: hands - len(looking)]:
                    looking[pool.submit(look, place, given(place))] = place
                    waiting.remove(place)
                for done in wait(looking, return_when=FIRST_COMPLETED).done:
                    found[looking.pop(done)] = done.result()
    return [found[place] for place in range(len(steps))]

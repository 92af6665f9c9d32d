"""What an analysis step is. One file in `steps/` holds one step; a profile names it.

A step is a frozen dataclass whose fields are its parameters (TOML scalars or tuples of them). It finds; it decides
nothing and changes no pixels.
"""

from collections.abc import Callable
from typing import ClassVar, Protocol

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings
from vasculum.model.frame import Frame

Look = Callable[[Frame, Findings], Findings]
"""Looks at a frame, given what earlier steps found; returns only what it adds. Any exception it raises becomes a
`StepFailed`; returning `()` means it looked and found nothing."""


class Step(Protocol):
    """One analysis step."""

    name: ClassVar[str]
    """Equal to the module's name."""
    version: ClassVar[str]
    """Raised whenever the same frame and parameters may give another result."""
    lane: ClassVar[str]
    """`verdict` or `text`: the text lane runs after the verdict was given."""
    finds: ClassVar[tuple[type[Finding], ...]]
    """The finding types it may return."""
    needs: ClassVar[tuple[type[Finding], ...]]
    """Finding types that must have been looked for before; `run` refuses a profile in which they come too late."""

    uses: ClassVar[tuple[type[Finding], ...]]
    """Finding types that it also looks at where an earlier step left some. It is shown no others than these and those
    it needs, so that the word can be trusted: only when one of them changed does it look anew."""

    def prepare(self, models: Models) -> Look:
        """A callable ready to look; opens and warms what it needs. Called once per process."""

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """The engines and models behind it, for the record. Called after `prepare`."""


def seen_by(step: Step) -> tuple[type[Finding], ...]:
    """The finding types that a step looks at."""
    return (*step.needs, *step.uses)


def shown_to(step: Step, before: Findings) -> Findings:
    """What a step sees of what was found before it."""
    return tuple(item for item in before if isinstance(item, seen_by(step)))

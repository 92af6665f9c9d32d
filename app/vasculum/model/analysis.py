"""All that was found in one frame, and what found it."""

from dataclasses import dataclass, field, replace
from itertools import accumulate

from vasculum.model.findings import Findings, StepFailed, of_kind
from vasculum.model.verdict import Stage


@dataclass(frozen=True, slots=True)
class EngineUse:
    """An engine that ran: an ONNX model, Tesseract with its languages, a barcode reader."""

    name: str
    version: str
    sha256: str | None
    provider: str
    """`CPUExecutionProvider`, `CUDAExecutionProvider`; `native` for engines outside ONNX Runtime."""


@dataclass(frozen=True, slots=True)
class StepUse:
    """A step that ran, with its parameters."""

    name: str
    version: str
    parameters: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Analysis:
    """Findings with their fingerprint; append-only. Re-processing adds one, never edits."""

    sha256: str
    """Of the file that was analysed."""
    width: int
    height: int
    profile: str
    profile_sha256: str
    stage: Stage
    findings: Findings
    steps: tuple[StepUse, ...]
    """Every step that was asked to look, whether or not it could."""
    engines: tuple[EngineUse, ...]
    version: str
    """Of the program."""
    rendering: str = "full"
    notes: tuple[str, ...] = ()
    timings_ms: dict[str, float] = field(default_factory=dict)
    left: tuple[tuple[str, int], ...] = ()
    """How many of the findings each step left, in their order; empty in analyses of versions before 0.2."""

    @property
    def by_step(self) -> dict[str, Findings]:
        """The findings of each step; `{}` where it is not known which step left which."""
        places = accumulate((count for _, count in self.left), initial=0)
        return {name: self.findings[at : at + count] for (name, count), at in zip(self.left, places, strict=False)}

    @property
    def asked(self) -> frozenset[str]:
        """Names of the steps that were asked to look."""
        return frozenset(step.name for step in self.steps)

    @property
    def failures(self) -> tuple[StepFailed, ...]:
        return of_kind(self.findings, StepFailed)

    def joined(self, later: "Analysis") -> "Analysis":
        """This analysis with a later stage of the same frame added to it."""
        if later.sha256 != self.sha256 or later.profile_sha256 != self.profile_sha256:
            raise ValueError("only stages of one frame under one profile can be joined")
        return replace(
            self,
            stage=later.stage,
            findings=self.findings + later.findings,
            steps=self.steps + later.steps,
            engines=tuple(dict.fromkeys(self.engines + later.engines)),
            notes=tuple(dict.fromkeys(self.notes + later.notes)),
            timings_ms=_summed(self.timings_ms, later.timings_ms),
            left=self.left + later.left if self.left else (),
        )


def _summed(first: dict[str, float], second: dict[str, float]) -> dict[str, float]:
    keys = dict.fromkeys([*first, *second])
    return {key: round(first.get(key, 0.0) + second.get(key, 0.0), 1) for key in keys}

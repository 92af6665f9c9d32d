"""Runs a profile's steps over a frame. A step that fails costs its own findings and nothing else."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace

from vasculum import __version__
from vasculum.inference import Models
from vasculum.model.analysis import Analysis, EngineUse, StepUse
from vasculum.model.errors import BadSettings
from vasculum.model.findings import Finding, Findings, StepFailed
from vasculum.model.frame import Frame
from vasculum.model.verdict import Stage
from vasculum.pipeline.profile import Profile
from vasculum.pipeline.step import Look, Step, shown_to
from vasculum.pipeline.turns_of_steps import in_turn


@dataclass(frozen=True, slots=True)
class Ready:
    """A step with its open tools, or the reason why it has none."""

    step: Step
    look: Look | None
    engines: tuple[EngineUse, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The steps of one lane, ready to look."""

    profile: Profile
    steps: tuple[Ready, ...]


def prepare(
    profile: Profile,
    models: Models,
    lane: str | None = None,
    only: Sequence[str] = (),
    without: Sequence[str] = (),
) -> Prepared:
    """Opens what the steps of a lane need (all lanes: None). Once per process; may take seconds.

    Raises `BadSettings` for a profile in which a step comes before what it needs. A step that cannot be prepared fails
    on every frame instead of keeping the others from looking.
    """
    check_order(profile)
    chosen = [
        step
        for step in profile.steps
        if (lane is None or step.lane == lane) and (not only or step.name in only) and step.name not in without
    ]
    return Prepared(profile, tuple(_ready(step, models) for step in chosen))


def run_stage(
    prepared: Prepared,
    frame: Frame,
    stage: Stage,
    earlier: Findings = (),
    begin: Callable[[str], None] | None = None,
    given_up: Mapping[str, str] | None = None,
    kept: Mapping[str, Findings] | None = None,
    hands: int = 1,
) -> Analysis:
    """Everything that the prepared steps find, each given what came before. Never raises for a step's fault.

    `begin` hears each step's name before it looks; the steps in `given_up` do not look and fail with that sentence.
    Steps in `kept` do not look either: what they found before still holds. With several `hands` so many steps look at
    once, each in a thread of its own, and `begin` is called from there; what is found and its order stay the same.
    """
    profile = prepared.profile
    begun = time.monotonic()
    timings: dict[str, float] = {}

    def look(place: int, before: Findings) -> Findings:
        ready = prepared.steps[place]
        name = ready.step.name
        if kept and name in kept:
            return kept[name]
        start = time.monotonic()
        if given_up and name in given_up:
            ready = replace(ready, look=None, fault=given_up[name])
        elif begin is not None:
            begin(name)
        new = _look(ready, frame, (*earlier, *before), profile)
        timings[name] = round((time.monotonic() - start) * 1000, 1)
        return new

    each = in_turn([ready.step for ready in prepared.steps], look, hands)
    timings["total"] = round((time.monotonic() - begun) * 1000, 1)
    names = [ready.step.name for ready in prepared.steps]
    engines = dict.fromkeys(engine for ready in prepared.steps for engine in ready.engines)
    return Analysis(
        sha256=frame.sha256,
        width=frame.width,
        height=frame.height,
        profile=profile.name,
        profile_sha256=profile.sha256,
        stage=stage,
        findings=tuple(item for found in each for item in found),
        steps=tuple(use_of(ready.step) for ready in prepared.steps),
        engines=tuple(engines),
        version=__version__,
        rendering=frame.rendering,
        notes=frame.notes,
        timings_ms={name: timings[name] for name in (*names, "total") if name in timings},
        left=tuple((name, len(found)) for name, found in zip(names, each, strict=True)),
    )


def check_order(profile: Profile) -> None:
    """Raises `BadSettings` where a step needs what only a later step finds, or what none does."""
    seen: set[type[Finding]] = set()
    for step in profile.steps:
        missing = [kind.kind for kind in step.needs if kind not in seen]
        if missing:
            raise BadSettings(
                f"In the profile {profile.name} the step `{step.name}` comes before what it needs: {missing[0]}.",
                "Put the step that finds it above.",
            )
        seen.update(step.finds)


def _ready(step: Step, models: Models) -> Ready:
    try:
        look = step.prepare(models)
        return Ready(step, look, step.engines(models))
    except Exception as fault:  # noqa: BLE001 - any fault of one step must leave the others their turn
        return Ready(step, None, (), _sentence(fault))


def _look(ready: Ready, frame: Frame, before: Findings, profile: Profile) -> tuple[Finding, ...]:
    required = ready.step.name in profile.policy.required_steps
    if ready.look is None:
        return (StepFailed(step=ready.step.name, error=ready.fault, required=required),)
    try:
        return tuple(ready.look(frame, shown_to(ready.step, before)))
    except Exception as fault:  # noqa: BLE001 - recorded as a failed step, never as an empty result
        return (StepFailed(step=ready.step.name, error=_sentence(fault), required=required),)


def _sentence(fault: Exception) -> str:
    return f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__


def use_of(step: Step) -> StepUse:
    """The step with its parameters, for the record."""
    parameters = {field.name: getattr(step, field.name) for field in fields(step)}  # type: ignore[arg-type]
    return StepUse(step.name, step.version, parameters)
